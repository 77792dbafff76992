import { repriced } from "../../domain/cart-items.ts";
import { clashOf, closeCart, givenTo, saveCart } from "../../domain/carts.ts";
import { findOpenSite } from "../../domain/site.ts";
import { operation } from "../../http/operation.ts";
import {
  accessibleCart,
  cartBadRequest,
  cartForbidden,
  cartNotFound,
  cartToChange,
  mayOnlyRead,
  readOnly,
  secondOpenCart,
} from "./cart-access.ts";
import { mayPriceExternally, needsExternalPrices } from "./external-prices.ts";
import { replacedAddresses } from "./addresses.ts";
import { legalEntityProblem } from "./cart-owner.ts";
import { priceContextOf } from "./price-context.ts";
import { defined } from "../../../shared/defined.ts";

/** Takes what is given; `status` closes the cart, or opens it again. */
export const updateCart = operation(
  "PUT /cart/{tenant}/carts/{cartId}",
  ({ principal, params, body, reply }, tenant) => {
    const { status, type, legalEntityId, addresses, metadata, customerId, externalDiscounts, ...details } = body;
    // A closed cart takes no change but the one that opens it.
    if (status !== "OPEN") {
      const { refusal } = cartToChange(tenant, params.cartId, principal);
      if (refusal !== undefined) return reply(refusal.status, refusal.body);
    }
    const before = accessibleCart(tenant, params.cartId, principal);
    if (before === undefined) return reply(404, cartNotFound(params.cartId));
    if (mayOnlyRead(principal)) return reply(403, readOnly);
    if (externalDiscounts !== undefined && !mayPriceExternally(principal))
      return reply(403, needsExternalPrices("externalDiscounts"));
    const isOther =
      customerId !== undefined && !("customerId" in before.owner && before.owner.customerId === customerId);
    if (isOther && principal.kind !== "service")
      return reply(403, cartForbidden("Another customerId needs a service token with the scope cart.cart_manage"));
    if (isOther && tenant.customers.get(customerId) === undefined)
      return reply(400, cartBadRequest(`There is no customer ${customerId}`));
    const { zipCode, countryCode, orderId, quoteId, channel, mixins } = details;
    const { deliveryWindow, deliveryWindowId, restriction } = details;
    const site = body.siteCode === undefined ? undefined : findOpenSite(tenant.sites, body.siteCode);
    if (body.siteCode !== undefined && site === undefined) {
      return reply(400, cartBadRequest(`There is no site ${body.siteCode}`));
    }
    // Another site brings its currency along, unless another one is given.
    const currency = details.currency ?? (site?.code === before.siteCode ? undefined : site?.currency);
    const owner = isOther ? { customerId } : before.owner;
    const foreign = legalEntityProblem(tenant, owner, legalEntityId ?? before.legalEntityId);
    if (foreign !== undefined) return reply(403, foreign);
    const cart = {
      ...before,
      owner,
      status: status ?? before.status,
      metadata: { ...before.metadata, ...defined({ mixins: metadata?.mixins }) },
      ...defined({
        siteCode: site?.code,
        currency,
        type,
        legalEntityId,
        zipCode,
        countryCode,
        orderId,
        quoteId,
        channel,
        deliveryWindow,
        deliveryWindowId,
        restriction,
        externalDiscounts,
        mixins,
      }),
      ...(addresses === undefined ? {} : { addresses: replacedAddresses(addresses) }),
    };
    const clash = clashOf(tenant, cart);
    if (clash !== undefined) return reply(409, secondOpenCart(clash));
    const isRepriced = cart.currency !== before.currency;
    const items = isRepriced
      ? repriced(tenant.catalog, cart.items, priceContextOf(tenant, cart, principal))
      : cart.items;
    const changed = isOther ? givenTo(tenant, { ...cart, items }, customerId) : { ...cart, items };
    if (cart.status === "CLOSED") closeCart(tenant, changed);
    else saveCart(tenant, changed);
    return reply(204);
  },
);
