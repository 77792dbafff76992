import { integer, timestamp, uuid } from "../../../src/tools/pact/index.ts";
import { problem } from "../errors.ts";

// What several of the backoffice's interactions have in common.
export const get = "GET /session-context/{tenant}/context/{sessionId}";
export const put = "PUT /session-context/{tenant}/context/{sessionId}";
export const add = "POST /session-context/{tenant}/context/{sessionId}/attributes";
export const remove = "DELETE /session-context/{tenant}/context/{sessionId}/attributes/{attributeName}";

export const unknownSession = "11111111-2222-4333-8444-555555555555";
export const newSession = "66666666-7777-4888-9999-000000000000";
export const notFound = { sessionId: uuid(), ...problem(404, "Session not found") };
export const noScope = problem(403, "This needs a service token with the scope sessioncontext.context_manage");
export const metadata = { version: integer(1), createdAt: timestamp(), modifiedAt: timestamp() };
