import { applyCoupon, removeCoupons, setQuantity } from "../shop/cart.ts";
import type { Cart, CartItem } from "../shop/shop-state.ts";
import type { Shop } from "../shop/shop.ts";
import { byId, h, listOf, onSubmit, type Row, say } from "./dom.ts";
import { money } from "./format.ts";

/** The cart: lines, coupon and totals. */
export function showCart(shop: Shop): void {
  const empty = byId("cart-empty", HTMLElement);
  const count = byId("cart-count", HTMLElement);
  const coupon = byId("coupon", HTMLFormElement);
  const code = byId("coupon-code", HTMLInputElement);
  const totals = byId("totals", HTMLElement);
  const showLines = listOf<CartItem>(
    byId("cart-lines", HTMLUListElement),
    ({ id, product }) => `${id} ${product.id}`,
    (item) => lineOf(shop, item),
  );

  onSubmit(coupon, () => {
    void shop
      .perform("Apply a coupon", (at) => applyCoupon(at, code.value.trim()))
      .then((isApplied) => {
        if (isApplied) code.value = "";
      });
  });

  shop.onChange(() => {
    const { cart } = shop.state;
    const items = cart?.items ?? [];
    const units = cart?.totalUnitsCount ?? 0;
    empty.hidden = items.length > 0;
    say(count, units === 0 ? "" : `${units} ${units === 1 ? "item" : "items"}`);
    showLines(items);
    coupon.hidden = items.length === 0 || (cart?.discounts.length ?? 0) > 0;
    totals.hidden = items.length === 0;
    if (cart !== undefined && totals.dataset["of"] !== JSON.stringify(cart)) {
      totals.dataset["of"] = JSON.stringify(cart);
      totals.replaceChildren(...totalsOf(shop, cart));
    }
  });
}

function lineOf(shop: Shop, first: CartItem): Row<CartItem> {
  const name = first.product.name ?? first.product.id;
  let item = first;
  const change = (by: number) => () => {
    void shop.perform(`Change ${name}`, (at) => setQuantity(at, item, item.quantity + by));
  };
  const quantity = h("span", { class: "quantity" });
  const each = h("span", { class: "each" });
  const amount = h("span", { class: "amount" });
  const less = h("button", { type: "button", class: "step", "aria-label": `− one ${name}` }, "−");
  const more = h("button", { type: "button", class: "step", "aria-label": `+ one ${name}` }, "+");
  less.addEventListener("click", change(-1));
  more.addEventListener("click", change(1));
  return {
    element: h(
      "li",
      { class: "line" },
      h("span", { class: "line-name" }, name, each),
      h("span", { class: "stepper" }, less, quantity, more),
      amount,
    ),
    show(now) {
      item = now;
      say(quantity, String(now.quantity));
      say(each, `${money(now.price.effectiveAmount, now.price.currency)} each`);
      say(amount, money(now.itemPrice.amount, now.itemPrice.currency));
    },
  };
}

function totalsOf(shop: Shop, { subTotalPrice, discounts, totalDiscount, totalTax, totalPrice }: Cart): HTMLElement[] {
  const off = discounts.map((discount) => {
    const remove = h(
      "button",
      { type: "button", class: "link", "aria-label": `remove the coupon ${discount.code}` },
      "remove",
    );
    remove.addEventListener("click", () => void shop.perform("Remove the coupon", removeCoupons));
    return h(
      "div",
      { class: "discount" },
      h("dt", {}, `${discount.name} `, h("code", {}, discount.code), " ", remove),
      h("dd", {}, discount.valid ? `−${money(totalDiscount.amount, totalDiscount.currency)}` : "not in this currency"),
    );
  });
  return [
    row("Subtotal", money(subTotalPrice.amount, subTotalPrice.currency)),
    ...off,
    ...(totalTax === undefined ? [] : [row("Tax in the total", money(totalTax.amount, totalTax.currency))]),
    row("Total", money(totalPrice.amount, totalPrice.currency), "grand"),
  ];
}

function row(name: string, text: string, kind = ""): HTMLElement {
  return h("div", { class: kind }, h("dt", {}, name), h("dd", {}, text));
}
