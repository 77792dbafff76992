import { Big } from "big.js";

export interface CartItem {
  /** The item's number in its cart, as text. */
  readonly id: string;
  readonly type: "INTERNAL" | "EXTERNAL";
  readonly itemYrn: string;
  readonly product: { readonly id: string; readonly name?: string };
  readonly quantity: number;
  readonly price: ItemPrice;
  readonly keepAsSeparateLineItem: boolean;
}

export interface ItemPrice {
  readonly priceId: string;
  readonly originalAmount: number;
  readonly effectiveAmount: number;
  readonly currency: string;
}

/** A guest's cart belongs to the session, a customer's to the customer. */
export type CartOwner = { readonly sessionId: string } | { readonly customerId: string };

export interface Cart {
  readonly id: string;
  readonly owner: CartOwner;
  readonly siteCode: string;
  readonly currency: string;
  readonly type?: string;
  readonly legalEntityId?: string;
  readonly channel?: { readonly name?: string; readonly source?: string };
  readonly items: readonly CartItem[];
  /** The number of the next item. */
  readonly nextItem: number;
  /** The sessions whose context names this cart (VAL-3). */
  readonly activeIn: readonly string[];
  readonly metadata: { readonly version: number; readonly createdAt: string; readonly modifiedAt: string };
}

/** What makes a cart the same cart: an owner has one open cart for each of these. */
export interface CartCriteria {
  readonly owner: CartOwner;
  readonly siteCode: string;
  readonly type?: string;
  readonly legalEntityId?: string;
}

export function cartKey({ owner, siteCode, type, legalEntityId }: CartCriteria): string {
  return JSON.stringify([owner, siteCode, type ?? null, legalEntityId ?? null]);
}

/** Price times quantity, rounded half up to the site's scale. */
export function lineTotal(item: CartItem, scale: number): number {
  return new Big(item.price.effectiveAmount).times(item.quantity).round(scale, Big.roundHalfUp).toNumber();
}

/** The sum of the lines. */
export function cartTotal(items: readonly CartItem[], scale: number): number {
  return items.reduce((sum, item) => sum.plus(lineTotal(item, scale)), new Big(0)).toNumber();
}

export function unitsCount(items: readonly CartItem[]): number {
  return items.reduce((sum, item) => sum.plus(item.quantity), new Big(0)).toNumber();
}

/** The items with one more; the same product again raises the quantity, unless one of the two is to stand alone. */
export function withItem(items: readonly CartItem[], added: CartItem): { items: readonly CartItem[]; item: CartItem } {
  const same = added.keepAsSeparateLineItem
    ? undefined
    : items.find(
        (item) => !item.keepAsSeparateLineItem && item.product.id === added.product.id && item.type === added.type,
      );
  if (same === undefined) return { items: [...items, added], item: added };
  const item = { ...same, price: added.price, quantity: new Big(same.quantity).plus(added.quantity).toNumber() };
  return { items: items.map((candidate) => (candidate === same ? item : candidate)), item };
}

/** The product's ID is what follows the `;` of its resource name, in either of its two forms. */
export function productIdOf(itemYrn: string): string {
  return itemYrn.slice(itemYrn.indexOf(";") + 1);
}
