/** The statuses that the shop's operations refuse with. */
type ErrorStatus = 400 | 403 | 404 | 409;

/** The error body of products and availability. */
export function codeError(code: ErrorStatus, message: string) {
  return { code, status: reasons[code], message };
}

/** The error body of categories, catalogs and countries. */
export function detailedError(code: ErrorStatus, message: string) {
  return { ...codeError(code, message), details: [message] };
}

/** The error body of customers, checkout and orders. */
export function typedError(status: ErrorStatus, message: string) {
  return { status, type: types[status], message };
}

const reasons: Readonly<Record<ErrorStatus, string>> = {
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
};

const types: Readonly<Record<ErrorStatus, string>> = {
  400: "bad_request",
  403: "forbidden",
  404: "resource_not_found",
  409: "conflict",
};
