const deprecated =
  "The SDK still sends anonymous_token, which is documented as deprecated. Prism refuses every deprecated query parameter.";
const securityFirst =
  "The tenant's name is malformed and the token is missing. The mock looks at the tenant first, Prism at the security.";

/** Where the real Prism CLI refuses a request in another way than the mock → why. `OPERATION: PRISM'S STATUS for THE MOCK'S: WHAT IT SAYS`. */
export const reviewedRefusals: Readonly<Record<string, string>> = {
  "refreshAnonymousToken: 422 for 200: Invalid request; query.anonymous_token: Query param anonymous_token is deprecated":
    deprecated,
  "refreshAnonymousToken: 422 for 401: Invalid request; query.anonymous_token: Query param anonymous_token is deprecated":
    deprecated,
  "listSites: 401 for 400: Invalid security scheme used": securityFirst,
  "loginCustomer: 401 for 400: Invalid security scheme used": securityFirst,
};
