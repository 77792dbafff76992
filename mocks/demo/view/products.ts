import { addProduct } from "../shop/cart.ts";
import { catalogue } from "../shop/catalogue.ts";
import type { Price } from "../shop/shop-state.ts";
import type { Shop } from "../shop/shop.ts";
import { byId, drawing, h, say } from "./dom.ts";
import { money } from "./format.ts";

/** The products, each with the price that is matched by the session. */
export function showProducts(shop: Shop): void {
  byId("products", HTMLUListElement).append(
    ...catalogue.map((product) => {
      const amount = h("p", { class: "price" });
      const terms = h("p", { class: "terms" });
      const add = h("button", { type: "button", "aria-label": `Add to cart: ${product.name}` }, "Add to cart");
      add.addEventListener("click", () => void shop.perform(`Add ${product.name}`, (at) => addProduct(at, product.id)));
      shop.onChange(() => {
        const price = shop.state.prices.get(product.id);
        say(amount, price === undefined ? "–" : money(price.effectiveValue, price.currency));
        say(terms, price === undefined ? missing(shop) : termsOf(price));
        add.disabled = price === undefined;
      });
      return h(
        "li",
        { class: "card product" },
        h("div", { class: `art ${product.art}` }, drawing(product.art)),
        h(
          "div",
          { class: "product-text" },
          h("h3", {}, product.name),
          h("p", { class: "blurb" }, product.blurb),
          h("div", { class: "buy" }, h("div", {}, amount, terms), add),
        ),
      );
    }),
  );
}

function missing({ state }: Shop): string {
  if (state.ready) return "No price on this site";
  return state.unreachable ? "No price without an answer" : "The price comes in a moment";
}

/** The tax, and what it costs to take more. */
function termsOf({ tax, includesTax, priceModel, tierValues, currency }: Price): string {
  const taxText = `${includesTax ? "incl." : "plus"} ${tax.taxRate}% tax`;
  const tiers = priceModel.tierDefinition.tiers.slice(1).map(({ minQuantity }, at) => {
    const value = tierValues[at + 1]?.priceValue;
    return value === undefined ? "" : ` · ${money(value, currency)} from ${minQuantity.quantity} on`;
  });
  return taxText + tiers.join("");
}
