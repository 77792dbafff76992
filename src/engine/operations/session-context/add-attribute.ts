import { withAttribute } from "../../domain/context.ts";
import { managedSession } from "../../domain/carts.ts";
import { saveContext } from "../../domain/session-context.ts";
import { operation } from "../../http/operation.ts";
import { unknownSession } from "./versions.ts";

/** No version check; answers 204, unlike its own-session twin (MGT-3). */
export const addAttribute = operation(
  "POST /session-context/{tenant}/context/{sessionId}/attributes",
  ({ params, body, reply }, tenant) => {
    const session = managedSession(tenant, params.sessionId);
    if (session === undefined) return reply(404, unknownSession(params.sessionId));
    saveContext(tenant, session, withAttribute(session.context, body.key, body.value, tenant.now));
    return reply(204);
  },
);
