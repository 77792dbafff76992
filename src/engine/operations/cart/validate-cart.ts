import type { Cart, CartItem } from "../../domain/cart.ts";
import { currentPrice } from "../../domain/cart-items.ts";
import type { PriceContext } from "../../domain/catalog.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { operation } from "../../http/operation.ts";
import { accessibleCart, cartNotFound } from "./cart-access.ts";
import { priceContextOf } from "./price-context.ts";

/** The items whose price is not the current one. */
export const validateCart = operation(
  "GET /cart/{tenant}/carts/{cartId}/validate",
  ({ principal, params, reply }, tenant) => {
    const cart = accessibleCart(tenant, params.cartId, principal);
    if (cart === undefined) return reply(404, cartNotFound(params.cartId));
    const context = priceContextOf(tenant, cart, principal);
    const details = cart.items
      .map((item) => ({ id: item.id, errors: errorsOf(tenant, cart, item, context) }))
      .filter(({ errors }) => errors.length > 0);
    return reply(200, { isValid: details.length === 0, itemsValidationDetails: details });
  },
);

function errorsOf(tenant: Tenant, { currency }: Cart, item: CartItem, context: PriceContext) {
  const current = item.type === "EXTERNAL" ? undefined : currentPrice(tenant.catalog, item, { ...context, currency });
  const outdated = current !== undefined && current.effectiveAmount !== item.price.effectiveAmount;
  if (!outdated) return [];
  const message = `The price is ${current.effectiveAmount} now`;
  return [{ errorCode: "price_outdated", message, field: "price.effectiveAmount" }];
}
