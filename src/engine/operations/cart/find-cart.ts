import type { CartOwner } from "../../domain/cart.ts";
import { activateCart, findOpenCart, openCart } from "../../domain/carts.ts";
import type { Principal } from "../../domain/principal.ts";
import type { Session } from "../../domain/session.ts";
import { sessionValues } from "../../domain/session-context.ts";
import { findOpenSite, findSite, type Site } from "../../domain/site.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { operation } from "../../http/operation.ts";
import { bothOrNone, cartBadRequest, cartForbidden, mayOnlyRead } from "./cart-access.ts";
import { cartBody } from "./cart-body.ts";
import { legalEntityProblem, ownerOf } from "./cart-owner.ts";
import { defined } from "../../../shared/defined.ts";

/** What a session calls its currency is free text; a cart's is a code. */
const currencyCode = /^[A-Z]{3}$/;

/** The open cart of these criteria; `create=true` makes it the session's active cart, created if need be (CTX-2). */
export const findCart = operation("GET /cart/{tenant}/carts", ({ principal, query, reply }, tenant) => {
  const { siteCode, sessionId, customerId, type, legalEntityId, create = false, zipCode, countryCode } = query;
  if ((zipCode === undefined) !== (countryCode === undefined)) return reply(400, bothOrNone);
  const place = defined({ zipCode, countryCode });
  const owner = ownerAsked(principal, sessionId, customerId);
  if (owner === undefined) return reply(400, cartBadRequest("query must have sessionId or customerId"));
  if (owner === "foreign") return reply(403, cartForbidden("The sessionId or customerId is not of this token"));
  const foreign = legalEntityProblem(tenant, owner, legalEntityId);
  if (foreign !== undefined) return reply(403, foreign);
  const site = findOpenSite(tenant.sites, siteCode);
  if (site === undefined) return reply(400, cartBadRequest(`There is no site ${siteCode}`));

  const criteria = { owner, siteCode: site.code, ...defined({ type, legalEntityId }) };
  const found = findOpenCart(tenant, criteria);
  if (!create || principal.kind === "service" || mayOnlyRead(principal)) {
    if (found !== undefined) return reply(200, cartBody(tenant, { ...found, ...place }));
    return reply(404, { code: 404, status: "Not Found", message: `Cart for site ${site.code} not found.` });
  }
  const { session } = principal;
  const currency = cartCurrency(tenant, session, site);
  const cart = found ?? openCart(tenant, { ...criteria, ...place, currency, addresses: [] });
  activateCart(tenant, cart, session);
  return reply(200, cartBody(tenant, { ...cart, ...place }));
});

/** The session's currency on the session's own site; the site's on any other. */
function cartCurrency(tenant: Tenant, session: Session, site: Site): string {
  const { siteCode = "", currency } = sessionValues(tenant, session);
  return findSite(tenant.sites, siteCode)?.code === site.code && currency !== undefined && currencyCode.test(currency)
    ? currency
    : site.currency;
}

/** Whose cart is asked for; shoppers may name themselves, and nobody else. */
function ownerAsked(
  principal: Principal,
  sessionId: string | undefined,
  customerId: string | undefined,
): CartOwner | "foreign" | undefined {
  if (principal.kind === "service") {
    if (customerId !== undefined) return { customerId };
    return sessionId === undefined ? undefined : { sessionId };
  }
  const { session } = principal;
  if (sessionId !== undefined && sessionId !== session.id) return "foreign";
  if (customerId !== undefined && (principal.kind !== "customer" || customerId !== session.customerId))
    return "foreign";
  return ownerOf(principal);
}
