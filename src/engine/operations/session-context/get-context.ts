import { managedSession } from "../../domain/carts.ts";
import { operation } from "../../http/operation.ts";
import { unknownSession } from "./versions.ts";

/** Any session's context, for employees and systems (MGT-1). */
export const getContext = operation(
  "GET /session-context/{tenant}/context/{sessionId}",
  ({ params, reply }, tenant) => {
    const session = managedSession(tenant, params.sessionId);
    return session === undefined ? reply(404, unknownSession(params.sessionId)) : reply(200, session.context);
  },
);
