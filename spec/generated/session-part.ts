// Generated from the spec by `npm run generate`. Do not edit.
import { byRoute } from "../../src/engine/http/by-route.ts";
import type { OperationTable, RoutesBelow } from "../../src/engine/http/operation.ts";
import { listCurrencies } from "../../src/engine/operations/currency/list-currencies.ts";
import { requestAnonymousToken } from "../../src/engine/operations/customer/request-anonymous-token.ts";
import { refreshAnonymousToken } from "../../src/engine/operations/customer/refresh-anonymous-token.ts";
import { getOwnScopes } from "../../src/engine/operations/iam/get-own-scopes.ts";
import { requestServiceToken } from "../../src/engine/operations/oauth/request-service-token.ts";
import { getOwnContext } from "../../src/engine/operations/session-context/get-own-context.ts";
import { patchOwnContext } from "../../src/engine/operations/session-context/patch-own-context.ts";
import { addOwnAttribute } from "../../src/engine/operations/session-context/add-own-attribute.ts";
import { removeOwnAttribute } from "../../src/engine/operations/session-context/remove-own-attribute.ts";
import { getContext } from "../../src/engine/operations/session-context/get-context.ts";
import { putContext } from "../../src/engine/operations/session-context/put-context.ts";
import { addAttribute } from "../../src/engine/operations/session-context/add-attribute.ts";
import { removeAttribute } from "../../src/engine/operations/session-context/remove-attribute.ts";
import { listSites } from "../../src/engine/operations/site/list-sites.ts";
import { getSite } from "../../src/engine/operations/site/get-site.ts";
import { listSiteCodes } from "../../src/engine/operations/site/list-site-codes.ts";

export const handlers: OperationTable<RoutesBelow<"currency" | "customerlogin" | "iam" | "oauth" | "session-context" | "site">> = byRoute([
  listCurrencies,
  requestAnonymousToken,
  refreshAnonymousToken,
  getOwnScopes,
  requestServiceToken,
  getOwnContext,
  patchOwnContext,
  addOwnAttribute,
  removeOwnAttribute,
  getContext,
  putContext,
  addAttribute,
  removeAttribute,
  listSites,
  getSite,
  listSiteCodes,
]);

import type { RequestSchema, RequestSchemas } from "../../src/engine/http/schema/request-schema.ts";
const shared0: RequestSchema = { type: "object", properties: { tenant: { $ref: "TenantName" } }, required: ["tenant"] };
const shared1: RequestSchema = { type: "object", properties: { path: shared0 }, required: ["path"] };
const shared2: RequestSchema = { type: "object", properties: { tenant: { $ref: "TenantName" }, sessionId: { type: "string", minLength: 1 } }, required: ["tenant", "sessionId"] };
const shared3: RequestSchema = { type: "object", properties: { path: shared2 }, required: ["path"] };
const shared4: RequestSchema = { type: "integer", minimum: 1, maximum: 1000, default: 16 };
const shared5: RequestSchema = { type: "string", pattern: "^(code|name)(:(asc|desc))?$" };
const shared6: RequestSchema = { type: "string", pattern: "^((code|name):(\"[^\"]*\"|[^\\s\"]+)(\\s+|$))*$" };
export const requestSchemas: RequestSchemas = {
  "definitions": { TenantName: { type: "string", pattern: "^[a-z][a-z0-9]+$", minLength: 3, maxLength: 16 }, ServiceTokenRequest: { type: "object", required: ["grant_type", "client_id", "client_secret"], properties: { grant_type: { type: "string", enum: ["client_credentials"] }, client_id: { type: "string", minLength: 1 }, client_secret: { type: "string", minLength: 1 }, scope: { type: "string" } } }, OwnContextPatch: { type: "object", required: ["metadata"], properties: { siteCode: { type: "string", minLength: 1 }, currency: { type: "string", minLength: 1 }, targetLocation: { type: "string", minLength: 1 }, language: { type: "string", minLength: 1 }, context: { $ref: "Attributes" }, metadata: { type: "object", required: ["version"], properties: { version: { type: "integer" } } } } }, Attributes: { type: "object", propertyNames: { minLength: 1 }, additionalProperties: {  } }, Attribute: { type: "object", required: ["key", "value"], properties: { key: { type: "string", minLength: 1 }, value: {  } } }, SessionContextReplacement: { type: "object", properties: { customerId: { type: "string", pattern: "^\\d+$" }, cartId: { type: "string", minLength: 1 }, siteCode: { type: "string", minLength: 1 }, currency: { type: "string", minLength: 1 }, targetLocation: { type: "string", minLength: 1 }, language: { type: "string", minLength: 1 }, context: { $ref: "Attributes" }, metadata: { type: "object", properties: { version: { type: "integer" } } } } } },
  "parameters": { listCurrencies: { type: "object", properties: { path: shared0, query: { type: "object", properties: { pageNumber: { type: "integer", minimum: 1, default: 1 }, pageSize: { type: "integer", minimum: 1, maximum: 1000, default: 60 }, sort: { type: "string", pattern: "^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$" }, code: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 } } }, header: { type: "object", properties: { "accept-language": { type: "string" } } } }, required: ["path", "query", "header"] }, requestAnonymousToken: { type: "object", properties: { query: { type: "object", properties: { tenant: { $ref: "TenantName" }, "hybris-tenant": { $ref: "TenantName" }, client_id: { type: "string", minLength: 1 }, currency: { type: "string", minLength: 1 }, siteCode: { type: "string", minLength: 1 }, language: { type: "string", minLength: 1 }, targetLocation: { type: "string", minLength: 1 } }, required: ["client_id"] } }, required: ["query"] }, refreshAnonymousToken: { type: "object", properties: { query: { type: "object", properties: { tenant: { $ref: "TenantName" }, "hybris-tenant": { $ref: "TenantName" }, client_id: { type: "string", minLength: 1 }, refresh_token: { type: "string", minLength: 1 }, anonymous_token: { type: "string", minLength: 1 }, currency: { type: "string" }, siteCode: { type: "string" }, language: { type: "string" }, targetLocation: { type: "string" } }, required: ["client_id"] } }, required: ["query"] }, getOwnScopes: shared1, requestServiceToken: { type: "object", properties: { header: { type: "object", properties: { "emporix-tenant": { $ref: "TenantName" } } } }, required: ["header"] }, getOwnContext: shared1, patchOwnContext: { type: "object", properties: { path: shared0, query: { type: "object", properties: { upsert: { type: "string" } } } }, required: ["path", "query"] }, addOwnAttribute: shared1, removeOwnAttribute: { type: "object", properties: { path: { type: "object", properties: { tenant: { $ref: "TenantName" }, attributeName: { type: "string", minLength: 1 } }, required: ["tenant", "attributeName"] } }, required: ["path"] }, getContext: shared3, putContext: { type: "object", properties: { path: shared2, query: { type: "object", properties: { upsert: { type: "boolean", default: false } } }, header: { type: "object", properties: { "saas-token": { type: "string", minLength: 1 } } } }, required: ["path", "query", "header"] }, addAttribute: shared3, removeAttribute: { type: "object", properties: { path: { type: "object", properties: { tenant: { $ref: "TenantName" }, sessionId: { type: "string", minLength: 1 }, attributeName: { type: "string", minLength: 1 } }, required: ["tenant", "sessionId", "attributeName"] } }, required: ["path"] }, listSites: { type: "object", properties: { path: shared0, query: { type: "object", properties: { includeInactive: { type: "boolean", default: false }, pageNumber: { type: "integer", minimum: 1, default: 1 }, pageSize: shared4, sort: shared5, q: shared6, totalCount: { type: "boolean", default: false }, expand: { type: "string" } } } }, required: ["path", "query"] }, getSite: { type: "object", properties: { path: { type: "object", properties: { tenant: { $ref: "TenantName" }, siteCode: { type: "string", minLength: 1 } }, required: ["tenant", "siteCode"] }, query: { type: "object", properties: { expand: { type: "string" } } } }, required: ["path", "query"] }, listSiteCodes: { type: "object", properties: { path: shared0, query: { type: "object", properties: { includeInactive: { type: "boolean", default: false }, pageNumber: { type: "integer", minimum: 1, default: 1 }, pageSize: shared4, sort: shared5, q: shared6, totalCount: { type: "boolean", default: false } } } }, required: ["path", "query"] } },
  "bodies": { requestServiceToken: { $ref: "ServiceTokenRequest" }, patchOwnContext: { $ref: "OwnContextPatch" }, addOwnAttribute: { $ref: "Attribute" }, putContext: { $ref: "SessionContextReplacement" }, addAttribute: { $ref: "Attribute" } },
};
