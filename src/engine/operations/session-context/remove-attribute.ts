import { withoutAttribute } from "../../domain/context.ts";
import { managedSession } from "../../domain/carts.ts";
import { saveContext } from "../../domain/session-context.ts";
import { operation } from "../../http/operation.ts";
import { unknownAttribute, unknownSession } from "./versions.ts";

/** No version check (MGT-3); 404 for an attribute that is not there (ATT-2). */
export const removeAttribute = operation(
  "DELETE /session-context/{tenant}/context/{sessionId}/attributes/{attributeName}",
  ({ params, reply }, tenant) => {
    const session = managedSession(tenant, params.sessionId);
    if (session === undefined) return reply(404, unknownSession(params.sessionId));
    const changed = withoutAttribute(session.context, params.attributeName, tenant.now);
    if (changed === undefined) return reply(404, unknownAttribute(session.id));
    saveContext(tenant, session, changed);
    return reply(204);
  },
);
