import type { SessionContext } from "../../domain/context.ts";
import type { ShopperPrincipal } from "../../domain/principal.ts";
import type { Session } from "../../domain/session.ts";
import { withLiveCart } from "../../domain/carts.ts";
import { toldSessionId } from "../../domain/session-context.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { defined } from "../../../shared/defined.ts";

/** The shopper's session, once it has a context (CTX-1). A former guest's token owns none (D3). */
export function ownSession(
  tenant: Tenant,
  principal: ShopperPrincipal,
): (Session & { context: SessionContext }) | undefined {
  const former = principal.kind === "anonymous" && principal.former;
  if (former) tenant.why("The guest of the token has logged in since, and owns no context (D3)");
  const session = former ? undefined : withLiveCart(tenant, principal.session);
  if (session === undefined && !former)
    tenant.why("The session has no context before its first cart: create a cart first (CTX-1)");
  return session;
}

/** The 404 body for a shopper; the session ID is in it only where it is told (D1). */
export function sessionNotFound(tenant: Tenant, { session }: ShopperPrincipal) {
  return { ...defined({ sessionId: toldSessionId(tenant, session) }), code: 404, message: "Session not found" };
}
