import type { Site } from "../../domain/site.ts";

/** A site as the API shows it: its mixins and settings only where `expand` asks for them. */
export function siteBody({ mixins, ...site }: Site, expand = "") {
  const asked = expand.split(",").map((part) => part.trim());
  const settings = (name: string): boolean => asked.includes(`${name}:all`) || asked.includes(`${name}:active`);
  const all = asked.includes("mixin:*");
  const shown = Object.entries(mixins).filter(([name]) => all || asked.includes(`mixin:${name}`));
  return {
    ...site,
    ...(asked.some((part) => part.startsWith("mixin:")) ? { mixins: Object.fromEntries(shown) } : {}),
    ...(settings("payment") ? { payment: [] } : {}),
    ...(settings("shipping") ? { shipping: [] } : {}),
    ...(settings("tax") ? { tax: [] } : {}),
  };
}
