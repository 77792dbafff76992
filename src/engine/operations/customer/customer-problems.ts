/** The customer service's own error bodies. */
export function badRequest(message: string) {
  return { status: 400, type: "bad_request", message };
}

export function forbidden(message: string) {
  return { status: 403, type: "Forbidden", message };
}

export function conflict(message: string) {
  return { status: 409, type: "conflict_resource", message };
}

export function addressNotFound(addressId: string) {
  return { status: 404, type: "resource_not_found", message: `There is no address ${addressId}` };
}

export const badMailedToken = badRequest("The token is unknown, used or expired");
export const wrongPassword = badRequest("The password is wrong");
