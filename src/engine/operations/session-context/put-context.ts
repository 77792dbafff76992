import { isShoppingCart } from "../../domain/cart.ts";
import { enterCart, leaveCart, liveCart, withLiveCart } from "../../domain/carts.ts";
import { newContext, replaceContext } from "../../domain/context.ts";
import { saasKey } from "../../domain/customer-session.ts";
import { makeRoom } from "../../domain/room.ts";
import { customerOfSaasToken } from "../../domain/saas-token.ts";
import { isAlive, isGoneForGood, type Session } from "../../domain/session.ts";
import { hasContext, saveContext, sessionValues } from "../../domain/session-context.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { operation } from "../../http/operation.ts";
import { staleVersion, unknownSession } from "./versions.ts";
import { defined } from "../../../shared/defined.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Replaces a context, or with `upsert=true` creates a missing one as version 1 (MGT-2). */
export const putContext = operation(
  "PUT /session-context/{tenant}/context/{sessionId}",
  ({ params, query, headers, body, reply }, tenant) => {
    const { siteCode, currency, targetLocation, language, context = {}, cartId, customerId, metadata } = body;
    const { sessionId } = params;
    const live = liveSession(tenant, sessionId);
    const isKnown = live !== undefined && hasContext(live);
    if (!isKnown && (query.upsert !== true || isLapsed(tenant, sessionId)))
      return reply(404, unknownSession(sessionId));
    if (live === undefined && !uuid.test(sessionId))
      return reply(400, badRequest("path/sessionId must be a UUID for a session context to be created under it"));
    const version = metadata?.version;
    if (isKnown && version === undefined)
      return reply(400, badRequest("body/metadata/version is required: send the version that you read"));

    const owner = live?.customerId ?? live?.context?.customerId;
    if (owner !== undefined || customerId !== undefined) {
      const saasToken = headers["saas-token"];
      if (saasToken === undefined)
        return reply(400, badRequest("The saas-token header is required for the context of a logged-in customer"));
      if (customerId === undefined)
        return reply(400, badRequest("body/customerId is required for the context of a logged-in customer"));
      const bearer = customerOfSaasToken(saasToken, tenant.name, saasKey(tenant));
      if (bearer !== customerId || (live !== undefined && owner !== customerId)) {
        return reply(403, {
          code: 403,
          message: "The saas-token, the body's customerId and the session's customer are not the same",
        });
      }
    }
    if (tenant.sessions.get(sessionId) === undefined) makeRoom(tenant);
    const session: Session = live ?? {
      id: sessionId,
      kind: "managed",
      createdAt: tenant.now,
      remembered: {},
      livesUntil: null,
      revivableUntil: 0,
    };
    if (cartId !== undefined && cartId !== session.context?.cartId && !ownsCart(tenant, cartId, session, customerId)) {
      return reply(400, badRequest("body/cartId is no open cart of this session or its customer"));
    }

    const values = { ...defined({ siteCode, currency, targetLocation, language, cartId, customerId }), context };
    if (hasContext(session)) {
      if (version === undefined || version !== session.context.metadata.version)
        return reply(409, staleVersion(version ?? 0, session.context));
      saveContext(tenant, session, replaceContext(session.context, values, tenant.now));
      if (cartId !== undefined && session.context.cartId !== undefined)
        leaveCart(tenant, session.context.cartId, session.id);
    } else {
      // A shopper's session starts with its own values, whoever creates the context (VAL-1, VAL-2).
      const start = live === undefined ? {} : sessionValues(tenant, live);
      saveContext(tenant, session, newContext(session.id, { ...start, ...values }, tenant.now));
    }
    if (cartId !== undefined) enterCart(tenant, cartId, session.id);
    return reply(204);
  },
);

function badRequest(message: string) {
  return { code: 400, message };
}

function liveSession(tenant: Tenant, sessionId: string): Session | undefined {
  const session = tenant.sessions.get(sessionId);
  if (session === undefined || !isAlive(session, tenant.now)) return undefined;
  return withLiveCart(tenant, session) ?? session;
}

/** A lapsed session is not missing: a refresh revives it unchanged, so that nothing may take its place (SES-4). */
function isLapsed(tenant: Tenant, sessionId: string): boolean {
  const session = tenant.sessions.get(sessionId);
  return session !== undefined && !isAlive(session, tenant.now) && !isGoneForGood(session, tenant.now);
}

/** Whether a context may name the cart as its active one (VAL-3). */
function ownsCart(tenant: Tenant, cartId: string, session: Session, customerId: string | undefined): boolean {
  const cart = liveCart(tenant, cartId);
  if (cart?.status !== "OPEN" || !isShoppingCart(cart)) return false;
  return "sessionId" in cart.owner ? cart.owner.sessionId === session.id : cart.owner.customerId === customerId;
}
