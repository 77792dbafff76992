import type { DeclaredParameters } from "./scenario.ts";

const text = (description: string) => ({ type: "string", description }) as const;

/** Parameters that several scenarios take. */
export const tenantParameter = { tenant: text("the tenant (acme)") } as const satisfies DeclaredParameters;

export const loginValues = {
  ...tenantParameter,
  siteCode: text("the site remembered at the anonymous login"),
  currency: text("the currency remembered at the anonymous login"),
  language: text("the language remembered at the anonymous login"),
  targetLocation: text("the target location remembered at the anonymous login"),
} as const satisfies DeclaredParameters;

export const credentials = {
  ...loginValues,
  email: text("the customer's e-mail address (customer@emporix.com)"),
  password: text("the customer's password (the default world's)"),
} as const satisfies DeclaredParameters;

export const attributes = {
  attributes: { type: "object", description: "the attributes, by key" },
} as const satisfies DeclaredParameters;

export const client = {
  ...tenantParameter,
  clientId: text("the service client"),
  secret: text("the service client's secret (secret)"),
} as const satisfies DeclaredParameters;
