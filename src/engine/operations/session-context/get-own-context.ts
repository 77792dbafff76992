import { hintAtAwaitedContext } from "../../domain/awaited-context.ts";
import { operation } from "../../http/operation.ts";
import { ownSession, sessionNotFound } from "./own-session.ts";

/** The session comes from the token, never from the request (OWN-1). */
export const getOwnContext = operation("GET /session-context/{tenant}/me/context", ({ principal, reply }, tenant) => {
  const session = ownSession(tenant, principal);
  if (session !== undefined) return reply(200, session.context);
  hintAtAwaitedContext(tenant, principal.session);
  return reply(404, sessionNotFound(tenant, principal));
});
