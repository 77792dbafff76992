import { Big } from "big.js";
import type { Cart, CartItem } from "./cart.ts";
import { type Catalog, type PriceContext, priceRowFor, tierFor } from "./catalog.ts";
import type { ExternalFee } from "./external-amounts.ts";
import { defined } from "../../shared/defined.ts";

/** What a cart holds: its items, and the number of the next one. */
export type CartContents = Pick<Cart, "items" | "nextItem">;

/**
 * The contents with one more item, and the item as it is then: the same product again raises the quantity at the price it is
 * added with, unless one of the two is to stand alone.
 */
export function withItem(contents: CartContents, added: Omit<CartItem, "id">): CartContents & { item: CartItem } {
  return joined(contents, added, added.price);
}

/** The contents with another cart's items moved in. No quantity is lost, and what was there keeps its price. */
export function withItemsOf(contents: CartContents, moved: readonly CartItem[]): CartContents {
  return moved.reduce<CartContents>((into, item) => {
    const { items, nextItem } = joined(into, item);
    return { items, nextItem };
  }, contents);
}

function joined(
  { items, nextItem }: CartContents,
  added: Omit<CartItem, "id">,
  price?: CartItem["price"],
): CartContents & { item: CartItem } {
  const same = items.find((item) => isSameLine(item, added));
  if (same === undefined) {
    const item: CartItem = { ...added, id: String(nextItem) };
    return { items: [...items, item], nextItem: nextItem + 1, item };
  }
  const quantity = new Big(same.quantity).plus(added.quantity).toNumber();
  const item: CartItem = { ...same, price: price ?? same.price, quantity };
  return { items: items.map((candidate) => (candidate === same ? item : candidate)), nextItem, item };
}

function isSameLine(item: CartItem, added: Omit<CartItem, "id">): boolean {
  return (
    !item.keepAsSeparateLineItem &&
    !added.keepAsSeparateLineItem &&
    item.product.id === added.product.id &&
    item.type === added.type &&
    item.tax?.rate === added.tax?.rate &&
    JSON.stringify(ownOf(item)) === JSON.stringify(ownOf(added))
  );
}

/** What makes two items of one product differ. */
function ownOf({ mixins, externalDiscounts, externalFees }: Omit<CartItem, "id">): readonly unknown[] {
  return [mixins, externalDiscounts, externalFees];
}

/**
 * The items at the prices of a site, currency and country; one that has no price there keeps its amounts, in the new
 * currency. No item is lost.
 */
export function repriced(
  catalog: Catalog,
  items: readonly CartItem[],
  context: PriceContext & { currency: string },
): CartItem[] {
  const { currency } = context;
  return items.map((item) => {
    const price = item.type === "INTERNAL" ? currentPrice(catalog, item, context) : undefined;
    const { measurementUnit } = item.price;
    return {
      ...item,
      price: price === undefined ? { ...item.price, currency } : { ...price, ...defined({ measurementUnit }) },
      ...defined({ externalFees: item.externalFees?.map((fee) => feeIn(fee, currency)) }),
    };
  });
}

/** A fee of an amount keeps its amount, in the new currency. */
function feeIn(fee: ExternalFee, currency: string): ExternalFee {
  return fee.feeAbsolute === undefined ? fee : { ...fee, feeAbsolute: { ...fee.feeAbsolute, currency } };
}

/** What the item's product costs now, in its quantity; undefined for one without a price there. */
export function currentPrice(
  catalog: Catalog,
  { product, quantity }: CartItem,
  context: PriceContext & { currency: string },
): Required<Omit<CartItem["price"], "measurementUnit">> | undefined {
  const row = priceRowFor(catalog, product.id, context, quantity);
  const tier = row === undefined ? undefined : tierFor(row, quantity);
  if (row === undefined || tier === undefined) return undefined;
  return { priceId: row.id, originalAmount: tier.price, effectiveAmount: tier.price, currency: context.currency };
}

/** The product's ID is what follows the `;` of its resource name, in either of its two forms. */
export function productIdOf(itemYrn: string): string {
  return itemYrn.slice(itemYrn.indexOf(";") + 1);
}
