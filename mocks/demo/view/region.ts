import { goTo } from "../shop/context.ts";
import type { Site } from "../shop/shop-state.ts";
import type { Shop } from "../shop/shop.ts";
import { byId, h } from "./dom.ts";
import { countryName } from "./format.ts";

/** Site and country: where the prices are from. */
export function showRegion(shop: Shop): void {
  const siteSelect = byId("site", HTMLSelectElement);
  const countrySelect = byId("country", HTMLSelectElement);
  const chosenSite = (): Site | undefined => shop.state.sites.find(({ code }) => code === siteSelect.value);
  const go = (site: Site, country: string | undefined): void =>
    void shop.perform("Go to another site", (at) => goTo(at, site, country)).then(show);

  siteSelect.addEventListener("change", () => {
    const site = chosenSite();
    if (site !== undefined) go(site, site.homeBase.address.country);
  });
  countrySelect.addEventListener("change", () => {
    const site = chosenSite();
    if (site !== undefined) go(site, countrySelect.value);
  });

  function show(): void {
    const { sites, context, prices } = shop.state;
    // Before there is a context, the prices tell what the session remembers.
    const [price] = prices.values();
    const site = sites.find(({ code }) => code === (context?.siteCode ?? price?.site.code));
    const country = context?.targetLocation ?? price?.location?.countryCode ?? "";
    const isFixed = context === undefined && shop.visitor?.kind === "customer";
    siteSelect.disabled = isFixed || sites.length === 0;
    countrySelect.disabled = isFixed || sites.length === 0;
    fill(
      siteSelect,
      sites.map(({ code, name, currency }) => [code, `${name} · ${currency}`]),
      site?.code ?? "",
    );
    const codes = [...new Set([...(site?.shipToCountries ?? []), ...(country === "" ? [] : [country])])];
    fill(
      countrySelect,
      codes.map((code) => [code, countryName(code)]),
      country,
    );
  }
  shop.onChange(show);
}

/** Fills a select anew only when its options differ: an open one would close. */
function fill(select: HTMLSelectElement, options: readonly (readonly [string, string])[], chosen: string): void {
  const wanted = JSON.stringify(options);
  if (select.dataset["options"] !== wanted) {
    select.replaceChildren(...options.map(([value, text]) => h("option", { value }, text)));
    select.dataset["options"] = wanted;
  }
  select.value = chosen;
}
