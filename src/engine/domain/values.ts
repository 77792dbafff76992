import type { ContextValues } from "./context.ts";
import { type Customer, homeCountry } from "./customer.ts";
import type { Site } from "./site.ts";

/** What a new anonymous context holds: the values passed at anonymous login win over the default site's (VAL-1). */
export function guestValues(remembered: ContextValues, main: Site): ContextValues {
  return { ...siteValues(main), ...remembered };
}

/** What a new customer context holds: the profile's values, each missing one from the main site (VAL-2). */
export function customerValues(customer: Customer, main: Site): ContextValues {
  return {
    ...siteValues(main),
    ...given({
      siteCode: customer.preferredSite,
      currency: customer.preferredCurrency,
      language: customer.preferredLanguage,
      targetLocation: homeCountry(customer),
    }),
  };
}

/** The target location is the home base's country; a site without one leaves it out (D5). */
function siteValues(site: Site): ContextValues {
  return given({
    siteCode: site.code,
    currency: site.currency,
    language: site.defaultLanguage,
    targetLocation: site.homeBase.address.country,
  });
}

/** The entries that have a value; an absent one is left out rather than undefined. */
export function given<Values extends Readonly<Record<string, unknown>>>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>;
  };
}
