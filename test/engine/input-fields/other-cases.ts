import { type FieldCase, type OperationCase, set } from "./case.ts";

const attribute = { "body key": set("other"), "body value": set([1]) };
const attributeBase = { "body key": "key", "body value": "value" };

const list: Record<string, FieldCase> = {
  "query pageNumber": set("2", { given: { "query pageSize": "1" } }),
  "query pageSize": set("1"),
};

const sites: Record<string, FieldCase> = {
  "query includeInactive": set("true", { as: "service" }),
  ...list,
  "query sort": set("code:desc"),
  "query q": set("code:us"),
};

const values: Record<string, FieldCase> = {
  "body siteCode": set("us"),
  "body currency": set("CHF"),
  "body targetLocation": set("IT"),
  "body language": set("fr"),
  "body context": set({ color: "red" }),
};

const item = { itemId: { itemType: "PRODUCT", id: "coffee-beans" }, quantity: { quantity: 1 } };
const priced: Record<string, FieldCase> = {
  "body items[].itemId.itemType": set("PRICE"),
  "body items[].itemId.id": set("espresso-machine"),
  "body items[].quantity.quantity": set(10),
  "body items[].quantity.unitCode": set("kg"),
};

export const otherCases: readonly OperationCase[] = [
  {
    route: "GET /currency/{tenant}/currencies",
    as: "guest",
    fields: {
      ...list,
      "query sort": set("code:desc"),
      "query code": set("USD"),
      "query name": set("dollar"),
      "header Accept-Language": set("en"),
    },
  },
  {
    route: "POST /price/{tenant}/match-prices-by-context",
    as: "guest",
    base: { "body items": [item] },
    fields: priced,
  },
  {
    route: "POST /price/{tenant}/match-prices",
    as: "guest",
    base: {
      "body items": [item],
      "body siteCode": "main",
      "body targetCurrency": "EUR",
      "body targetLocation": { countryCode: "DE" },
    },
    fields: {
      ...priced,
      "body siteCode": set("us"),
      "body targetCurrency": set("USD"),
      "body targetLocation.countryCode": set("AT"),
    },
  },
  {
    route: "PATCH /session-context/{tenant}/me/context",
    as: "customer",
    base: { "body metadata.version": 1 },
    reads: ["customer GET /session-context/{tenant}/me/context"],
    fields: { ...values, "body metadata.version": set(9, { refused: 409 }) },
  },
  {
    route: "POST /session-context/{tenant}/me/context/attributes",
    as: "guest",
    base: attributeBase,
    reads: ["guest GET /session-context/{tenant}/me/context"],
    fields: attribute,
  },
  {
    route: "PUT /session-context/{tenant}/context/{sessionId}",
    as: "service",
    params: { sessionId: "{sessionId}" },
    base: { "body metadata.version": 1 },
    reads: ["service GET /session-context/{tenant}/context/{sessionId}"],
    fields: {
      "body customerId": set("{customerId}", { refused: 400 }),
      "body cartId": set("{own}", { refused: 400 }),
      ...values,
      "body metadata.version": set(9, { refused: 409 }),
    },
  },
  {
    route: "PUT /session-context/{tenant}/context/{sessionId}",
    as: "service",
    params: { sessionId: "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11" },
    base: { "body siteCode": "us" },
    fields: { "query upsert": set("true", { missing: 404 }) },
  },
  {
    route: "PUT /session-context/{tenant}/context/{sessionId}",
    as: "service",
    params: { sessionId: "{customerSession}" },
    base: { "body metadata.version": 1, "body customerId": "{customerId}" },
    fields: { "header saas-token": set("{saas}", { missing: 400 }) },
  },
  {
    route: "POST /session-context/{tenant}/context/{sessionId}/attributes",
    as: "service",
    params: { sessionId: "{sessionId}" },
    base: attributeBase,
    reads: ["guest GET /session-context/{tenant}/me/context"],
    fields: attribute,
  },
  { route: "GET /site/{tenant}/sites", as: "guest", fields: { ...sites, "query expand": set("mixin:*") } },
  {
    route: "GET /site/{tenant}/sites/{siteCode}",
    as: "guest",
    params: { siteCode: "store" },
    fields: { "query expand": set("payment:active") },
  },
  { route: "GET /site/{tenant}/siteslist", as: "guest", fields: sites },
];
