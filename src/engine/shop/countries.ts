import type { Region, Texts } from "../domain/catalog.ts";
import type { Tenant } from "../domain/tenant.ts";
import { localized } from "../http/localized.ts";
import { seededMetadata } from "../operations/seeded.ts";

/** The codes of the countries that sites lie in and ship to. */
export function countryCodes({ sites }: Tenant): readonly string[] {
  const codes = sites.all.flatMap(({ homeBase, shipToCountries }) => [homeBase.address.country, ...shipToCountries]);
  return [...new Set(codes.filter((code) => code !== undefined))].toSorted();
}

/** A country as the API shows it. */
export function countryBody({ sites, catalog }: Tenant, code: string, acceptLanguage: string | undefined) {
  const languages = [...new Set(["en", ...sites.all.flatMap((site) => site.languages)])];
  return {
    code,
    name: localized(names(code, languages), acceptLanguage),
    regions: catalog.regions.filter(({ countries }) => countries.includes(code)).map((region) => region.code),
    active: true,
    metadata: seededMetadata,
  };
}

/** The platform knows what a country is called. */
function names(code: string, languages: readonly string[]): Texts {
  return Object.fromEntries(
    languages.map((language) => [language, new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code]),
  );
}

export function regionBody({ code, localizedName }: Region, acceptLanguage: string | undefined) {
  return { code, name: localized(localizedName, acceptLanguage), metadata: seededMetadata };
}
