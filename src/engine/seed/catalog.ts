import type { Catalog, Coupon, PriceRow } from "../domain/catalog.ts";
import type { Seed } from "./seed.ts";
import { defined } from "../../shared/defined.ts";

/** A seed's products, prices and coupons, by what they are looked up by. */
export function catalogOf({ products = [], prices = [], coupons = [] }: Seed): Catalog {
  const rows = prices.map(({ country, tiers, ...row }): PriceRow => ({
    ...row,
    ...defined({ country }),
    tiers: tiers.toSorted((a, b) => a.minQuantity - b.minQuantity),
  }));
  return {
    products: new Map(
      products.map(({ id, name = `Product ${id}`, taxClass = "STANDARD", taxRate = 0 }) => [
        id,
        { id, name, taxClass, taxRate },
      ]),
    ),
    prices: new Map(
      Object.entries(Object.groupBy(rows, ({ productId }) => productId)).map(([id, of = []]) => [id, of]),
    ),
    coupons: new Map(
      coupons.map(({ code, name = code, percent = 0, amount, currency }): [string, Coupon] => [
        code,
        amount === undefined || currency === undefined ? { code, name, percent } : { code, name, amount, currency },
      ]),
    ),
  };
}
