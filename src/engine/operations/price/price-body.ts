import type { PriceRow } from "../../domain/catalog.ts";
import type { PriceMatch } from "../../domain/price-match.ts";
import { taxed } from "../../domain/tax.ts";
import { defined } from "../../../shared/defined.ts";

/** Price rows come from the seed, which knows no times; all of them are as old as this. */
const seededAt = "2026-01-01T00:00:00.000Z";

export const defaultUnit = "pc";

/** A price as the API shows it: of one and of all, taken apart by tax, with the tiers it comes from. */
export function priceBody({ row, product, site, value, totalValue }: PriceMatch, countryCode: string | undefined) {
  const { includesTax, cartCalculationScale } = site;
  const { taxClass, taxRate } = product;
  const parts = (amount: number) => taxed(amount, taxRate, includesTax, cartCalculationScale);
  return {
    priceId: row.id,
    site: { code: site.code, includesTax },
    currency: row.currency,
    ...defined({ location: countryCode === undefined ? undefined : { countryCode } }),
    originalValue: value,
    effectiveValue: value,
    totalValue,
    includesTax,
    priceModel: priceModel(row, includesTax),
    tax: {
      taxClass,
      taxRate,
      prices: { originalValue: parts(value), effectiveValue: parts(value), totalValue: parts(totalValue) },
    },
    tierValues: row.tiers.map(({ price }, index) => ({ id: tierId(row, index), priceValue: price })),
    metadata: { version: "1", createdAt: seededAt, modifiedAt: seededAt },
  };
}

/** The seed has no price models: each row gets one of its own, with its tiers. */
function priceModel(row: PriceRow, includesTax: boolean) {
  const tiers = row.tiers.map(({ minQuantity }, index) => ({
    id: tierId(row, index),
    minQuantity: { quantity: minQuantity, unitCode: defaultUnit },
  }));
  const volume = tiers.length > 1;
  return {
    id: `${row.id}-model`,
    name: volume ? "Volume pricing" : "Basic pricing",
    includesTax,
    tierDefinition: { tierType: volume ? ("VOLUME" as const) : ("BASIC" as const), tiers },
  };
}

function tierId({ id }: PriceRow, index: number): string {
  return `${id}-${index + 1}`;
}
