import { saveCart } from "../../domain/carts.ts";
import { operation } from "../../http/operation.ts";
import { cartConflict, cartToChange } from "./cart-access.ts";
import { discountYrn } from "./cart-body.ts";

/** Applies a coupon of the seed; one discount at a time. */
export const applyCartDiscount = operation(
  "POST /cart/{tenant}/carts/{cartId}/discounts",
  ({ principal, params, body, reply }, tenant) => {
    const { cart, refusal } = cartToChange(tenant, params.cartId, principal);
    if (refusal !== undefined) return reply(refusal.status, refusal.body);
    const coupon = tenant.catalog.coupons.get(body.code);
    if (coupon === undefined)
      return reply(404, { code: 404, status: "Not Found", message: `Coupon with code ${body.code} not found.` });
    const [existing] = cart.discounts;
    if (existing !== undefined)
      return reply(409, cartConflict(`The coupon ${existing.coupon.code} is applied already: remove it first`));
    const id = String(cart.discounts.length);
    saveCart(tenant, { ...cart, discounts: [{ id, coupon }] });
    return reply(
      201,
      {
        discountId: id,
        discountIndex: 0,
        yrn: discountYrn(tenant, cart.id, id),
      },
      { Location: `/cart/${tenant.name}/carts/${cart.id}/discounts/0` },
    );
  },
);
