import { withAttribute } from "../../domain/context.ts";
import { saveContext } from "../../domain/session-context.ts";
import { operation } from "../../http/operation.ts";
import { ownSession, sessionNotFound } from "./own-session.ts";

/** No version check; answers 201 with the key, unlike its management twin (OWN-3). */
export const addOwnAttribute = operation(
  "POST /session-context/{tenant}/me/context/attributes",
  ({ principal, body, reply }, tenant) => {
    const session = ownSession(tenant, principal);
    if (session === undefined) return reply(404, sessionNotFound(tenant, principal));
    saveContext(tenant, session, withAttribute(session.context, body.key, body.value, tenant.now));
    return reply(201, body.key);
  },
);
