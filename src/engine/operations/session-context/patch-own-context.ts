import { changeContext } from "../../domain/context.ts";
import { saveContext } from "../../domain/session-context.ts";
import { operation } from "../../http/operation.ts";
import { ownSession, sessionNotFound } from "./own-session.ts";
import { staleVersion } from "./versions.ts";
import { defined } from "../../../shared/defined.ts";

/** Takes five fields and ignores the rest; the version must be the current one (OWN-2). */
export const patchOwnContext = operation(
  "PATCH /session-context/{tenant}/me/context",
  ({ principal, body, reply }, tenant) => {
    const session = ownSession(tenant, principal);
    if (session === undefined) return reply(404, sessionNotFound(tenant, principal));
    const { siteCode, currency, targetLocation, language, context, metadata } = body;
    if (metadata.version !== session.context.metadata.version)
      return reply(409, staleVersion(metadata.version, session.context));
    const changes = defined({ siteCode, currency, targetLocation, language, context });
    saveContext(tenant, session, changeContext(session.context, changes, tenant.now));
    return reply(204);
  },
);
