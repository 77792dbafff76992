import type { Shop } from "../shop/shop.ts";
import { byId, h } from "./dom.ts";

const steps = ["Guest", "First cart", "Attribute", "Login"] as const;

/** How far this session has come. */
export function showJourney(shop: Shop): void {
  const list = byId("journey", HTMLOListElement);
  const items = steps.map((step) => h("li", {}, step));
  list.append(...items);
  shop.onChange(() => {
    const { context } = shop.state;
    const reached = [
      shop.visitor !== undefined,
      context !== undefined,
      Object.keys(context?.context ?? {}).length > 0,
      shop.visitor?.kind === "customer",
    ];
    for (const [at, item] of items.entries()) {
      item.classList.toggle("reached", reached[at] === true);
      item.setAttribute("aria-label", `${steps[at] ?? ""}: ${reached[at] === true ? "reached" : "to come"}`);
    }
  });
}
