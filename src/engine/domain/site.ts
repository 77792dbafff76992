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
  readonly homeBase: HomeBase;
  readonly shipToCountries: readonly string[];
  readonly taxDeterminationBasedOn: "BILLING_ADDRESS" | "SHIPPING_ADDRESS";
  readonly cartCalculationScale: number;
  readonly payment: readonly SiteSetting[];
  readonly shipping: readonly SiteSetting[];
  readonly tax: readonly SiteSetting[];
  readonly assistedBuying?: { readonly storefrontUrl?: string };
  /** Custom fields, by the mixin's name. */
  readonly mixins: Readonly<Record<string, unknown>>;
  readonly metadata: { readonly version: number };
}

export interface HomeBase {
  readonly address: SiteAddress;
  readonly location?: { readonly latitude?: number; readonly longitude?: number };
  readonly timezone?: string;
}

/** A service that the site pays, ships or taxes with. */
export interface SiteSetting {
  readonly id: string;
  readonly name?: string;
  readonly serviceType?: string;
  readonly serviceUrl?: string;
  readonly active: boolean;
  readonly configuration?: {
    readonly public?: Readonly<Record<string, unknown>>;
    /** For those who manage sites. */
    readonly restricted?: Readonly<Record<string, unknown>>;
  };
}

interface SiteAddress {
  readonly street?: string;
  readonly streetNumber?: string;
  readonly streetAppendix?: string;
  readonly extraLine1?: string;
  readonly extraLine2?: string;
  readonly extraLine3?: string;
  readonly extraLine4?: string;
  readonly state?: string;
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
