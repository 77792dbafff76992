import type { Coupon } from "./catalog.ts";
import type { ExternalCartDiscount, ExternalDiscount, ExternalFee } from "./external-amounts.ts";

export interface CartItem {
  /** The item's number in its cart, as text. */
  readonly id: string;
  /** An EXTERNAL item brings its own price and tax. */
  readonly type: "INTERNAL" | "EXTERNAL";
  readonly itemYrn: string;
  readonly product: CartProduct;
  readonly quantity: number;
  readonly price: ItemPrice;
  readonly tax?: { readonly name?: string; readonly rate: number };
  readonly keepAsSeparateLineItem: boolean;
  readonly externalDiscounts?: readonly ExternalDiscount[];
  readonly externalFees?: readonly ExternalFee[];
  readonly mixins?: Readonly<Record<string, unknown>>;
  readonly metadata?: { readonly mixins?: Readonly<Record<string, unknown>> };
}

/** What a cart keeps of a product: its ID and name, and what came along when it was added. */
export interface CartProduct {
  readonly id: string;
  readonly name: string;
  readonly [field: string]: unknown;
}

export interface ItemPrice {
  readonly priceId?: string;
  /** What the price is for, as 500 g. */
  readonly measurementUnit?: { readonly quantity: number; readonly unitCode?: string };
  readonly originalAmount: number;
  readonly effectiveAmount: number;
  readonly currency: string;
}

/** A guest's cart belongs to the session, a customer's to the customer. */
export type CartOwner = { readonly sessionId: string } | { readonly customerId: string };

/** What makes a cart the same cart: an owner has one open cart for each of these. */
export interface CartCriteria {
  readonly owner: CartOwner;
  readonly siteCode: string;
  readonly type?: string;
  readonly legalEntityId?: string;
}

/** What the owner says of a cart, and the mock only keeps. */
export interface CartDetails {
  readonly zipCode?: string;
  readonly countryCode?: string;
  readonly orderId?: string;
  readonly quoteId?: string;
  readonly restriction?: string | null;
  readonly deliveryWindowId?: string;
  readonly channel?: { readonly name?: string; readonly source?: string };
  readonly deliveryWindow?: { readonly id?: string; readonly slotId?: string; readonly deliveryDate?: string };
  readonly addresses: readonly CartAddress[];
  readonly mixins?: Readonly<Record<string, unknown>>;
}

export interface CartAddress {
  readonly origin: "REQUEST";
  readonly type?: "BILLING" | "SHIPPING";
  readonly country?: string;
  readonly [field: string]: unknown;
}

/** A coupon on a cart. */
export interface AppliedDiscount {
  readonly id: string;
  readonly coupon: Coupon;
}

export interface Cart extends CartCriteria, CartDetails {
  readonly id: string;
  readonly status: "OPEN" | "CLOSED";
  readonly currency: string;
  readonly items: readonly CartItem[];
  /** The number of the next item. */
  readonly nextItem: number;
  readonly discounts: readonly AppliedDiscount[];
  readonly externalDiscounts?: readonly ExternalCartDiscount[];
  /** The sessions whose context names this cart (VAL-3). */
  readonly activeIn: readonly string[];
  readonly metadata: {
    readonly version: number;
    readonly createdAt: string;
    readonly modifiedAt: string;
    readonly mixins?: Readonly<Record<string, unknown>>;
  };
}

/** A cart of no type, or of this one, is a shopping cart; a wishlist, for one, is not. */
const shoppingType = "shopping";

/** Whether a session's context can name the cart as its active one (VAL-3). */
export function isShoppingCart({ type }: Pick<Cart, "type">): boolean {
  return type === undefined || type === shoppingType;
}

export function cartKey({ owner, siteCode, type, legalEntityId }: CartCriteria): string {
  return JSON.stringify([owner, siteCode, type ?? null, legalEntityId ?? null]);
}
