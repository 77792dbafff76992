import { withoutAttribute } from "../../domain/context.ts";
import { saveContext } from "../../domain/session-context.ts";
import { operation } from "../../http/operation.ts";
import { ownSession, sessionNotFound } from "./own-session.ts";
import { unknownAttribute } from "./versions.ts";

/** No version check (OWN-3); 404 for an attribute that is not there (ATT-2). */
export const removeOwnAttribute = operation(
  "DELETE /session-context/{tenant}/me/context/attributes/{attributeName}",
  ({ principal, params, reply }, tenant) => {
    const session = ownSession(tenant, principal);
    if (session === undefined) return reply(404, sessionNotFound(tenant, principal));
    const changed = withoutAttribute(session.context, params.attributeName, tenant.now);
    if (changed === undefined) return reply(404, unknownAttribute(session.id));
    saveContext(tenant, session, changed);
    return reply(204);
  },
);
