/** A product of the seed. Any other ID is a made-up product. */
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly taxClass: string;
  /** Percent. */
  readonly taxRate: number;
  readonly localizedName?: Texts;
  readonly localizedDescription?: Texts;
  /** The address of its picture. */
  readonly image?: string;
  readonly published?: boolean;
  /** How many each site has; no limit without it. */
  readonly stock?: number;
  readonly categoryIds?: readonly string[];
  readonly brand?: WithNames;
  readonly labels?: readonly WithNames[];
  readonly mixins?: Readonly<Record<string, unknown>>;
}

/** A brand or a label. */
export interface WithNames {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

/** A part of the world that countries belong to. */
export interface Region {
  readonly code: string;
  readonly localizedName: Texts;
  readonly countries: readonly string[];
}

/** Texts by language. */
export type Texts = Readonly<Record<string, string>>;

/** A category of products; without a parent it is a root. */
export interface Category {
  readonly id: string;
  readonly parentId?: string;
  readonly code: string;
  readonly localizedName: Texts;
  readonly localizedDescription: Texts;
  readonly localizedSlug: Texts;
  readonly published: boolean;
  readonly mixins?: Readonly<Record<string, unknown>>;
}

/** The root categories that sites show. */
export interface PublishedCatalog {
  readonly id: string;
  readonly localizedName: Texts;
  readonly visible: boolean;
  /** Every site without it. */
  readonly publishedSites?: readonly string[];
  /** Every root category without it. */
  readonly categoryIds?: readonly string[];
}

/** What a product costs on a site, in a currency, and perhaps in one country only. */
export interface PriceRow {
  readonly id: string;
  readonly productId: string;
  readonly siteCode: string;
  readonly currency: string;
  readonly country?: string;
  /** In rising order of quantity. */
  readonly tiers: readonly PriceTier[];
}

export interface PriceTier {
  readonly minQuantity: number;
  readonly price: number;
}

/** A code that takes a percentage, or an amount of a currency, off a cart. */
export type Coupon = { readonly code: string; readonly name: string } & (
  { readonly percent: number } | { readonly amount: number; readonly currency: string }
);

/** What is for sale, as the seed says. */
export interface Catalog {
  readonly products: ReadonlyMap<string, Product>;
  /** Product ID → its price rows. */
  readonly prices: ReadonlyMap<string, readonly PriceRow[]>;
  readonly coupons: ReadonlyMap<string, Coupon>;
  /** In the order of the seed, which is that of their siblings. */
  readonly categories: readonly Category[];
  readonly catalogs: readonly PublishedCatalog[];
  readonly regions: readonly Region[];
}

/** Where and in which money a price is asked for. */
export interface PriceContext {
  readonly siteCode: string | undefined;
  readonly currency: string | undefined;
  readonly targetLocation: string | undefined;
}

/** Any product ID is a product: the seed's, or a made-up one that is always the same. */
export function productOf({ products }: Catalog, id: string): Product {
  return products.get(id) ?? { id, name: `Product ${id}`, taxClass: "STANDARD", taxRate: 0 };
}

/**
 * The product's price row for site, currency and country, with a price for the quantity; one for the country wins over one
 * for everywhere (PRC-1).
 */
export function priceRowFor(
  { prices }: Catalog,
  productId: string,
  context: PriceContext,
  quantity: number,
): PriceRow | undefined {
  const rows = (prices.get(productId) ?? []).filter(
    (row) => fits(row, context) && tierFor(row, quantity) !== undefined,
  );
  return rows.find(({ country }) => country !== undefined) ?? rows[0];
}

/** The price row of an ID, where it is for this site, currency and country. */
export function priceRowOf({ prices }: Catalog, id: string, context: PriceContext): PriceRow | undefined {
  const row = [...prices.values()].flat().find((candidate) => candidate.id === id);
  return row !== undefined && fits(row, context) ? row : undefined;
}

function fits({ siteCode, currency, country }: PriceRow, context: PriceContext): boolean {
  return (
    siteCode === context.siteCode &&
    currency === context.currency &&
    (country === undefined || country === context.targetLocation)
  );
}

/** The tier that a quantity falls in; none below the first. */
export function tierFor({ tiers }: PriceRow, quantity: number): PriceTier | undefined {
  return tiers.findLast(({ minQuantity }) => minQuantity <= quantity);
}
