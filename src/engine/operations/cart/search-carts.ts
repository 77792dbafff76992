import type { Cart } from "../../domain/cart.ts";
import type { Principal } from "../../domain/principal.ts";
import { pageOf } from "../../http/pages.ts";
import { operation } from "../../http/operation.ts";
import { accessibleCart, cartBadRequest } from "./cart-access.ts";
import { cartBody } from "./cart-body.ts";

const fields: Readonly<Record<string, (cart: Cart) => string | undefined>> = {
  id: (cart) => cart.id,
  status: (cart) => cart.status,
  siteCode: (cart) => cart.siteCode,
  currency: (cart) => cart.currency,
  type: (cart) => cart.type,
  legalEntityId: (cart) => cart.legalEntityId,
  customerId: ({ owner }) => ("customerId" in owner ? owner.customerId : undefined),
  sessionId: ({ owner }) => ("sessionId" in owner ? owner.sessionId : undefined),
};

/** Finds carts, open and closed; shoppers find their own. */
export const searchCarts = operation(
  "POST /cart/{tenant}/carts/search",
  ({ principal, query, body, reply }, tenant) => {
    const terms = (body.q ?? "").split(/\s+/).filter(Boolean);
    const wanted: [string, string][] = [];
    for (const term of terms) {
      const colon = term.indexOf(":");
      const field = term.slice(0, Math.max(colon, 0));
      if (!Object.hasOwn(fields, field)) {
        return reply(
          400,
          cartBadRequest(`body/q has ${term}, and takes field:value with ${Object.keys(fields).join(", ")}`),
        );
      }
      wanted.push([field, term.slice(colon + 1)]);
    }
    const found = [...tenant.carts.rows()].filter(
      (cart) =>
        isVisible(principal, cart, accessibleCart(tenant, cart.id, principal)) &&
        wanted.every(([field, value]) => fields[field]?.(cart) === value),
    );
    const bodies = found.map((cart) => ({ ...cartBody(tenant, cart), status: cart.status }));
    const { page, headers } = pageOf(bodies, query);
    return reply(200, page, { ...headers, "X-Count": found.length });
  },
);

/** A customer's search is for the customer's own carts; the guest's is reached by its ID. */
function isVisible(principal: Principal, { owner }: Cart, accessible: Cart | undefined): boolean {
  return accessible !== undefined && (principal.kind !== "customer" || "customerId" in owner);
}
