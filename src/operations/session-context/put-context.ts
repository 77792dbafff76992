import { enterCart, leaveCart } from "../../domain/carts.ts";
import { newContext, replaceContext } from "../../domain/context.ts";
import { saasKey } from "../../domain/customer-session.ts";
import { customerOfSaasToken } from "../../domain/saas-token.ts";
import { isAlive, type Session } from "../../domain/session.ts";
import { managedSession, saveContext } from "../../domain/session-context.ts";
import { given } from "../../domain/values.ts";
import type { World } from "../../domain/world.ts";
import { operation } from "../../http/operation.ts";
import { staleVersion, unknownSession } from "./versions.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Replaces a context, or with `upsert=true` creates a missing one as version 1 (MGT-2). */
export const putContext = operation(
  "PUT /session-context/{tenant}/context/{sessionId}",
  ({ params, query, headers, body, reply }, world) => {
    const { siteCode, currency, targetLocation, language, context = {}, cartId, customerId, metadata } = body;
    const known = managedSession(world, params.sessionId);
    if (known === undefined && query.upsert !== true) return reply(404, unknownSession(params.sessionId));
    if (known === undefined && !uuid.test(params.sessionId)) {
      return reply(400, {
        code: 400,
        message: "path/sessionId must be a UUID for a session context to be created under it",
      });
    }
    if (known !== undefined && metadata?.version === undefined) {
      return reply(400, { code: 400, message: "body/metadata/version is required: send the version that you read" });
    }

    const owner = known?.context.customerId;
    if (owner !== undefined || customerId !== undefined) {
      const saasToken = headers["saas-token"];
      if (saasToken === undefined) {
        return reply(400, {
          code: 400,
          message: "The saas-token header is required for the context of a logged-in customer",
        });
      }
      if (customerId === undefined) {
        return reply(400, {
          code: 400,
          message: "body/customerId is required for the context of a logged-in customer",
        });
      }
      const bearer = customerOfSaasToken(saasToken, world.tenant, saasKey(world));
      if (bearer !== customerId || (owner !== undefined && owner !== customerId)) {
        return reply(403, {
          code: 403,
          message: "The saas-token, the body's customerId and the context's customer are not the same",
        });
      }
    }

    const values = { ...given({ siteCode, currency, targetLocation, language, cartId, customerId }), context };
    if (known === undefined) {
      const session = sessionForUpsert(world, params.sessionId);
      saveContext(world, session, newContext(session.id, values, world.now));
    } else {
      if (metadata?.version !== known.context.metadata.version) {
        return reply(409, staleVersion(metadata?.version ?? 0, known.context));
      }
      saveContext(world, known, replaceContext(known.context, values, world.now));
      if (cartId !== undefined && known.context.cartId !== undefined) leaveCart(world, known.context.cartId, known.id);
    }
    if (cartId !== undefined) enterCart(world, cartId, params.sessionId);
    return reply(204);
  },
);

/** A live session that has no context yet gains this one; otherwise there is a session of no shopper. */
function sessionForUpsert(world: World, id: string): Session {
  const session = world.sessions.get(id);
  if (session !== undefined && isAlive(session, world.now)) return session;
  return { id, kind: "managed", remembered: {}, livesUntil: null, revivableUntil: 0 };
}
