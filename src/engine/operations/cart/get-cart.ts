import { operation } from "../../http/operation.ts";
import { accessibleCart, bothOrNone, cartNotFound } from "./cart-access.ts";
import { cartBody } from "./cart-body.ts";
import { defined } from "../../../shared/defined.ts";

/** One cart, for its owner or an employee; as it is for the place that is asked for. */
export const getCart = operation("GET /cart/{tenant}/carts/{cartId}", ({ principal, params, query, reply }, tenant) => {
  const { zipCode, countryCode, expandCalculation } = query;
  if ((zipCode === undefined) !== (countryCode === undefined)) return reply(400, bothOrNone);
  const cart = accessibleCart(tenant, params.cartId, principal);
  return cart === undefined
    ? reply(404, cartNotFound(params.cartId))
    : reply(200, cartBody(tenant, { ...cart, ...defined({ zipCode, countryCode }) }, expandCalculation));
});
