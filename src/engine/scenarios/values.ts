/** Everything that a scenario can return, each with an example as it stands in a contract. */
export const exampleValues = {
  /** Where it all happened. */
  tenant: "acme",
  /** The shopper's bearer token. */
  token: "acme.example-token",
  refreshToken: "acme.example-refresh-token",
  /** The customer's saas token. */
  saasToken: "example-saas-token",
  /** The bearer token that a customer had as a guest. */
  guestToken: "acme.example-guest-token",
  /** The bearer token of an employee or system. */
  serviceToken: "acme.example-service-token",
  sessionId: "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
  cartId: "65e1a0f2c3d4b5a697881234",
  customerId: "10000001",
  email: "customer@emporix.com",
  /** The session context's `metadata.version`. */
  version: 1 as number,
};

export type ExampleValues = Readonly<typeof exampleValues>;
export type ValueName = keyof ExampleValues;
