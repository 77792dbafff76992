import type { Principal } from "../../domain/principal.ts";
import type { Site, SiteSetting } from "../../domain/site.ts";
import { seesInactive } from "./sites-asked.ts";

/** A site as the API shows it: its mixins and settings only where `expand` asks for them. */
export function siteBody({ mixins, payment, shipping, tax, ...site }: Site, principal: Principal, expand = "") {
  const asked = expand.split(",").map((part) => part.trim());
  const settings = (name: "payment" | "shipping" | "tax", all: readonly SiteSetting[]) => {
    const shown = asked.includes(`${name}:all`) ? all : all.filter(({ active }) => active);
    return asked.includes(`${name}:all`) || asked.includes(`${name}:active`)
      ? { [name]: shown.map((setting) => settingBody(setting, principal)) }
      : {};
  };
  const everyMixin = asked.includes("mixin:*");
  const shown = Object.entries(mixins).filter(([name]) => everyMixin || asked.includes(`mixin:${name}`));
  return {
    ...site,
    ...(asked.some((part) => part.startsWith("mixin:")) ? { mixins: Object.fromEntries(shown) } : {}),
    ...settings("payment", payment),
    ...settings("shipping", shipping),
    ...settings("tax", tax),
  };
}

/** What is restricted is for those who manage sites. */
function settingBody({ configuration, ...setting }: SiteSetting, principal: Principal): SiteSetting {
  if (configuration === undefined) return setting;
  const { restricted, ...open } = configuration;
  const isShown = restricted !== undefined && seesInactive(principal);
  return { ...setting, configuration: { ...open, ...(isShown ? { restricted } : {}) } };
}
