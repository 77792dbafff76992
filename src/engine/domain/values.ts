import type { ContextValues } from "./context.ts";
import { type Customer, homeCountry } from "./customer.ts";
import { findSite, type Site, type Sites } from "./site.ts";
import { defined } from "../../shared/defined.ts";

/**
 * What a new anonymous context holds: the values passed at anonymous login win (VAL-1) over those of the site that they name,
 * which is the default site without a name (VAL-5).
 */
export function guestValues(remembered: ContextValues, sites: Sites): ContextValues {
  const site = remembered.siteCode === undefined ? undefined : findSite(sites, remembered.siteCode);
  return { ...siteValues(site ?? sites.main), ...remembered };
}

/** What a new customer context holds: the profile's values, each missing one from the main site (VAL-2). */
export function customerValues(customer: Customer, main: Site): ContextValues {
  return {
    ...siteValues(main),
    ...defined({
      siteCode: customer.preferredSite,
      currency: customer.preferredCurrency,
      language: customer.preferredLanguage,
      targetLocation: homeCountry(customer),
    }),
  };
}

/** The target location is the home base's country; a site without one leaves it out (D5). */
function siteValues(site: Site): ContextValues {
  return defined({
    siteCode: site.code,
    currency: site.currency,
    language: site.defaultLanguage,
    targetLocation: site.homeBase.address.country,
  });
}
