// Generated from the spec by `npm run generate`. Do not edit.
import type { RequestSchemas } from "../../src/engine/http/schema/request-schema.ts";
export const requestSchemas: RequestSchemas = {
  "definitions": { Advance: { type: "object", required: ["by"], properties: { by: { type: ["number", "string"], minimum: 0, pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" } } } },
  "parameters": { listMails: { type: "object", properties: { query: { type: "object", properties: { tenant: { type: "string", pattern: "^[a-z][a-z0-9]+$", minLength: 3, maxLength: 16 } }, required: ["tenant"] } }, required: ["query"] }, runScenario: { type: "object", properties: { path: { type: "object", properties: { name: { type: "string", minLength: 1 } }, required: ["name"] } }, required: ["path"] } },
  "bodies": { advanceClock: { $ref: "Advance" }, changeState: { type: "object", required: ["state"], properties: { state: { type: "string", minLength: 1 }, params: { type: "object", additionalProperties: {  } }, action: { type: "string", enum: ["setup", "teardown"] } } }, runScenario: { type: "object", additionalProperties: {  } } },
};
