import { addAttribute, removeAttribute } from "../shop/context.ts";
import type { Shop } from "../shop/shop.ts";
import { byId, h, listOf, onSubmit, say } from "./dom.ts";

/** The context's custom attributes, with a form to add one. */
export function showAttributes(shop: Shop): void {
  const section = byId("attributes-section", HTMLElement);
  const count = byId("attributes-count", HTMLElement);
  const key = byId("attribute-key", HTMLInputElement);
  const value = byId("attribute-value", HTMLInputElement);
  const type = byId("attribute-type", HTMLElement);
  const showList = listOf<readonly [string, unknown]>(
    byId("attributes", HTMLUListElement),
    ([name]) => name,
    ([name]) => {
      const text = h("code", {});
      const remove = h(
        "button",
        { type: "button", class: "step", "aria-label": `× remove the attribute ${name}` },
        "×",
      );
      remove.addEventListener(
        "click",
        () => void shop.perform("Remove an attribute", (at) => removeAttribute(at, name)),
      );
      return {
        element: h("li", {}, h("span", { class: "key" }, name), text, remove),
        show: ([, current]) => say(text, JSON.stringify(current)),
      };
    },
  );

  value.addEventListener("input", () => say(type, typeText(value.value)));
  onSubmit(byId("attribute", HTMLFormElement), () => {
    void shop
      .perform("Add an attribute", (at) => addAttribute(at, key.value, jsonOrText(value.value)))
      .then((isAdded) => {
        if (!isAdded) return;
        key.value = "";
        value.value = "";
        say(type, typeText(""));
        key.focus();
      });
  });

  shop.onChange(() => {
    const { context } = shop.state;
    const attributes = Object.entries(context?.context ?? {});
    section.hidden = context === undefined;
    say(count, attributes.length === 0 ? "none" : String(attributes.length));
    showList(attributes);
  });
}

/** JSON as its value, anything else as a string. */
function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function typeText(text: string): string {
  if (text === "") return "Text that is no JSON is sent as a string.";
  const value = jsonOrText(text);
  if (value === null) return "Sent as null.";
  return `Sent as ${Array.isArray(value) ? "an array" : articled(typeof value)}.`;
}

function articled(type: string): string {
  return `${type === "object" ? "an" : "a"} ${type}`;
}
