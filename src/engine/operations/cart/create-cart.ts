import type { CartOwner } from "../../domain/cart.ts";
import { activateCart, findOpenCart, openCart } from "../../domain/carts.ts";
import { isAlive, type Session } from "../../domain/session.ts";
import { sessionValues } from "../../domain/session-context.ts";
import { findOpenSite, type Site } from "../../domain/site.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { operation } from "../../http/operation.ts";
import { cartBadRequest, cartForbidden, mayOnlyRead, readOnly, secondOpenCart } from "./cart-access.ts";
import { addressesFrom } from "./addresses.ts";
import { cartYrn } from "./cart-body.ts";
import { legalEntityProblem, ownerOf } from "./cart-owner.ts";
import { defined } from "../../../shared/defined.ts";

/** A new open cart; it brings the session's context into being (CTX-1, CTX-2). */
export const createCart = operation("POST /cart/{tenant}/carts", ({ principal, headers, body, reply }, tenant) => {
  if (mayOnlyRead(principal)) return reply(403, readOnly);
  const { currency, type, legalEntityId, channel, deliveryWindow, deliveryWindowId, restriction, mixins } = body;
  const { customerId } = body;
  let owner: CartOwner;
  let session: Session | undefined;
  if (principal.kind === "service") {
    const named = ownerNamed(tenant, headers["session-id"], customerId);
    if (typeof named === "string") return reply(400, cartBadRequest(named));
    ({ owner, session } = named);
  } else {
    ({ session } = principal);
    owner = ownerOf(principal);
    if (customerId !== undefined && customerId !== session.customerId) {
      return reply(403, cartForbidden("body/customerId is not the customer of this token"));
    }
  }
  const foreign = legalEntityProblem(tenant, owner, legalEntityId);
  if (foreign !== undefined) return reply(403, foreign);
  const site = siteFor(tenant, body.siteCode, session);
  if (site === undefined) return reply(400, cartBadRequest(`There is no site ${body.siteCode ?? ""}`));

  const criteria = { owner, siteCode: site.code, ...defined({ type, legalEntityId }) };
  const open = findOpenCart(tenant, criteria);
  if (open !== undefined) return reply(409, secondOpenCart(open));
  const cart = openCart(
    tenant,
    {
      ...criteria,
      currency,
      addresses: addressesFrom(body.addresses),
      ...defined({ channel, deliveryWindow, deliveryWindowId, restriction, mixins }),
    },
    defined({ mixins: body.metadata?.mixins }),
  );
  if (session !== undefined) activateCart(tenant, cart, session);
  return reply(
    201,
    { cartId: cart.id, yrn: cartYrn(tenant, cart.id) },
    { Location: `/cart/${tenant.name}/carts/${cart.id}`, Version: cart.metadata.version },
  );
});

/** The site asked for; without one the session's, if there is such a site, else the default site. */
function siteFor(tenant: Tenant, siteCode: string | undefined, session: Session | undefined): Site | undefined {
  if (siteCode !== undefined) return findOpenSite(tenant.sites, siteCode);
  const own = session === undefined ? undefined : sessionValues(tenant, session).siteCode;
  return (own === undefined ? undefined : findOpenSite(tenant.sites, own)) ?? tenant.sites.main;
}

/** Whose cart an employee creates: the guest's of `session-id`, or the customer's of `customerId`. */
function ownerNamed(
  tenant: Tenant,
  sessionId: string | undefined,
  customerId: string | undefined,
): { owner: CartOwner; session: Session | undefined } | string {
  if (sessionId !== undefined) {
    const session = tenant.sessions.get(sessionId);
    if (session === undefined || !isAlive(session, tenant.now)) return `There is no session ${sessionId}`;
    if (customerId !== undefined && customerId !== session.customerId)
      return "body/customerId is not the session's customer";
    return { owner: session.customerId === undefined ? { sessionId } : { customerId: session.customerId }, session };
  }
  if (customerId === undefined) return "Name the guest by the session-id header, or the customer by body/customerId";
  if (tenant.customers.get(customerId) === undefined) return `There is no customer ${customerId}`;
  return { owner: { customerId }, session: undefined };
}
