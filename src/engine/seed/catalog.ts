import type { Catalog, Category, Coupon, PriceRow, Product, PublishedCatalog } from "../domain/catalog.ts";
import type { Seed } from "./seed.ts";
import { defined } from "../../shared/defined.ts";

/** A seed's products, prices and coupons, by what they are looked up by. */
export function catalogOf({
  products = [],
  prices = [],
  coupons = [],
  categories = [],
  catalogs = [],
  regions = [],
}: Seed): Catalog {
  const rows = prices.map(({ country, tiers, ...row }): PriceRow => ({
    ...row,
    ...defined({ country }),
    tiers: tiers.toSorted((a, b) => a.minQuantity - b.minQuantity),
  }));
  return {
    products: new Map(
      products.map(
        ({ id, localizedName, name = firstOf(localizedName) ?? `Product ${id}`, ...more }): [string, Product] => {
          const { taxClass = "STANDARD", taxRate = 0, categories: categoryIds, ...details } = more;
          return [id, { id, name, taxClass, taxRate, ...defined({ localizedName, categoryIds, ...details }) }];
        },
      ),
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
    categories: categories.map(({ id, code = id, parentId, mixins, ...texts }): Category => {
      const { localizedName, localizedDescription = {}, localizedSlug = {}, published = true } = texts;
      return {
        id,
        code,
        localizedName,
        localizedDescription,
        localizedSlug,
        published,
        ...defined({ parentId, mixins }),
      };
    }),
    regions: regions.map(({ countries = [], ...region }) => ({ ...region, countries })),
    catalogs: catalogs.map(
      ({ id, localizedName, visible = true, publishedSites, categories: categoryIds }): PublishedCatalog => ({
        id,
        localizedName,
        visible,
        ...defined({ publishedSites, categoryIds }),
      }),
    ),
  };
}

/** English, else the first language there is. */
function firstOf(texts: Readonly<Record<string, string>> | undefined): string | undefined {
  return texts?.["en"] ?? Object.values(texts ?? {})[0];
}
