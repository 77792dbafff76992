import type { ServiceName } from "./operation.ts";
import type { WireReply } from "./wire.ts";

/** The statuses that the API answers before, or instead of, an operation. */
export type ErrorStatus = 400 | 401 | 403 | 404 | 405 | 413 | 415 | 500 | 503;

const reason: Readonly<Record<ErrorStatus, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  413: "Payload Too Large",
  415: "Unsupported Media Type",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

const cartStatus: typeof reason = { ...reason, 400: "BAD_REQUEST" };

const customerType: Readonly<Record<ErrorStatus, string>> = {
  400: "bad_request",
  401: "unauthorized",
  403: "Forbidden",
  404: "resource_not_found",
  405: "method_not_allowed",
  413: "payload_too_large",
  415: "unsupported_media_type",
  500: "internal_server_error",
  503: "service_unavailable",
};

const faultCode: Readonly<Record<ErrorStatus, string>> = {
  400: "steps.oauth.v2.InvalidRequest",
  401: "oauth.v2.InvalidAccessToken",
  403: "steps.oauth.v2.InsufficientScope",
  404: "messaging.adaptors.http.flow.ApplicationNotFound",
  405: "protocol.http.MethodNotAllowed",
  413: "protocol.http.TooBigBody",
  415: "protocol.http.UnsupportedMediaType",
  500: "steps.runtime.InternalError",
  503: "messaging.runtime.ServiceUnavailable",
};

/** What the gateway in front of every service answers: the shape of every 401, and of paths nobody serves. */
export function gatewayError(
  status: ErrorStatus,
  faultstring: string,
  errorcode: string = faultCode[status],
): WireReply {
  return { status, headers: {}, body: gatewayErrorBody(faultstring, errorcode) };
}

export function gatewayErrorBody(faultstring: string, errorcode: string) {
  return { fault: { faultstring, detail: { errorcode } } };
}

export const invalidToken = gatewayErrorBody("Invalid access token", "oauth.v2.InvalidAccessToken");
export const expiredToken = gatewayErrorBody("Access Token expired", "keymanagement.service.access_token_expired");

/** The error body of a service, in the one shape that service has. */
export function serviceError(service: ServiceName, status: ErrorStatus, message: string): WireReply {
  return { status, headers: {}, body: shapes[service](status, message) };
}

/** The answer to a change that could not be kept and was taken back: the same request works when writing does. */
export function notKept(service: ServiceName, message: string): WireReply {
  const { status, body } = serviceError(
    service,
    503,
    `The change could not be kept, and nothing has changed: ${message}`,
  );
  return { status, headers: { "retry-after": "1" }, body };
}

const shapes: Readonly<Record<ServiceName, (status: ErrorStatus, message: string) => object>> = {
  availability: codeProblem,
  cart: (code, message) => ({ code, status: cartStatus[code], message }),
  catalog: priceProblem,
  category: priceProblem,
  checkout: typeProblem,
  control: (code, message) => ({ code, message }),
  country: priceProblem,
  currency: priceProblem,
  customer: typeProblem,
  "customer-management": priceProblem,
  iam: priceProblem,
  oauth: (status, message) => gatewayErrorBody(message, faultCode[status]),
  order: typeProblem,
  price: priceProblem,
  product: codeProblem,
  "session-context": (code, message) => ({ code, message }),
  site: (status, message) => ({ status, type: customerType[status].toLowerCase(), message, details: [] }),
};

function priceProblem(code: ErrorStatus, message: string) {
  return { code, status: reason[code], message, details: [message] };
}

function codeProblem(code: ErrorStatus, message: string) {
  return { code, status: reason[code], message };
}

function typeProblem(status: ErrorStatus, message: string) {
  return { status, type: customerType[status], message };
}
