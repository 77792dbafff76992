import { changeContext } from "../../domain/context.ts";
import { saveContext } from "../../domain/session-context.ts";
import { given } from "../../domain/values.ts";
import { operation } from "../../http/operation.ts";
import { ownSession, sessionNotFound } from "./own-session.ts";
import { staleVersion } from "./versions.ts";

/** Takes five fields and ignores the rest; the version must be the current one (OWN-2). */
export const patchOwnContext = operation(
  "PATCH /session-context/{tenant}/me/context",
  ({ principal, body, reply }, world) => {
    const session = ownSession(principal);
    if (session === undefined) return reply(404, sessionNotFound(world, principal));
    const { siteCode, currency, targetLocation, language, context, metadata } = body;
    if (metadata.version !== session.context.metadata.version)
      return reply(409, staleVersion(metadata.version, session.context));
    const changes = given({ siteCode, currency, targetLocation, language, context });
    saveContext(world, session, changeContext(session.context, changes, world.now));
    return reply(204);
  },
);
