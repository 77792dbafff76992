/** A site of the tenant. Exactly one of them is the default (main) site. */
export interface Site {
  readonly code: string;
  readonly name: string;
  readonly active: boolean;
  readonly default: boolean;
  readonly includesTax: boolean;
  readonly defaultLanguage: string;
  readonly languages: readonly string[];
  readonly currency: string;
  readonly availableCurrencies: readonly string[];
  readonly homeBase: { readonly address: SiteAddress };
  readonly shipToCountries: readonly string[];
  readonly taxDeterminationBasedOn: "BILLING_ADDRESS" | "SHIPPING_ADDRESS";
  readonly cartCalculationScale: number;
  /** Custom fields, by the mixin's name. */
  readonly mixins: Readonly<Record<string, unknown>>;
  readonly metadata: { readonly version: number };
}

export interface SiteAddress {
  readonly street?: string;
  readonly streetNumber?: string;
  readonly zipCode: string;
  readonly city?: string;
  readonly country?: string;
}

/** The tenant's sites. */
export interface Sites {
  readonly all: readonly Site[];
  readonly main: Site;
}

/** The site of a code, if it is open for business. */
export function findOpenSite(sites: Sites, code: string): Site | undefined {
  const site = findSite(sites, code);
  return site?.active === true ? site : undefined;
}

/** The site of a code; `default` names the default site, as the API's clients write it. */
export function findSite(sites: Sites, code: string): Site | undefined {
  return sites.all.find((site) => site.code === code) ?? (code === "default" ? sites.main : undefined);
}
