import type { AppliedDiscount, Cart, CartItem } from "../../domain/cart.ts";
import { type CartTotals, cartTotals, type ItemTotals, unitsCount } from "../../domain/cart-totals.ts";
import {
  calculationType,
  cartCalculation,
  feeAggregate,
  feeTotal,
  itemCalculation,
  linePrice,
  lineTotal,
  netAndGross,
  siteOf,
  withTax,
} from "./calculated-price.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { defined } from "../../../shared/defined.ts";
import { cartProductBody } from "./cart-product-body.ts";

/** A cart as the API shows it, its totals added up. */
export function cartBody(tenant: Tenant, cart: Cart, expandCalculation = true) {
  const { id, owner, siteCode, currency, type, legalEntityId, items, discounts, addresses, metadata } = cart;
  const { zipCode, countryCode, orderId, quoteId, channel, deliveryWindow, deliveryWindowId, mixins } = cart;
  const { restriction, externalDiscounts } = cart;
  const totals = totalsOf(tenant, cart);
  const { total, price, discount } = totals;
  const money = (amount: number) => ({ amount, currency });
  const none = feeTotal({ netValue: 0, grossValue: 0, taxValue: 0 });
  return {
    id,
    yrn: cartYrn(tenant, id),
    ...owner,
    siteCode,
    currency,
    ...defined({ type, legalEntityId, zipCode, countryCode, orderId, quoteId, channel, mixins }),
    ...defined({ deliveryWindow, deliveryWindowId, restriction, externalDiscounts }),
    addresses,
    items: items.map((item, at) => itemBody(tenant, cart, item, totals.items[at])),
    discounts: discounts.map((applied, at) => discountBody(tenant, cart, applied, at)),
    totalUnitsCount: unitsCount(items),
    ...(expandCalculation ? { calculatedPrice: cartCalculation(tenant, cart, totals) } : {}),
    totalTax: money(total.taxValue),
    totalPrice: money(total.grossValue),
    totalAuthorizedAmount: money(total.grossValue),
    subTotalPrice: money(totals.amount),
    totalDiscount: money(discount),
    subtotalAggregate: { ...price, currency },
    taxAggregate: {
      lines: totals.taxes.map(({ name, rate, sum }) => ({ name, rate, amount: sum.taxValue, taxable: sum.netValue })),
    },
    feeYrnAggregate: feeAggregate(totals.items.flatMap(({ fees }) => fees)),
    itemFeesTotal: feeTotal(totals.fee),
    paymentFeesTotal: none,
    shipping: { fee: money(0), total: none },
    leadTime: 0,
    nonDelivery: [],
    metadata: { ...metadata, calculatedAt: metadata.modifiedAt },
  };
}

/** One item of a cart as the API shows it. */
export function cartItemBody(tenant: Tenant, cart: Cart, item: CartItem) {
  return itemBody(tenant, cart, item, totalsOf(tenant, cart).items[cart.items.indexOf(item)]);
}

/** All items of a cart as the API shows them. */
export function cartItemBodies(tenant: Tenant, cart: Cart) {
  const totals = totalsOf(tenant, cart);
  return cart.items.map((item, at) => itemBody(tenant, cart, item, totals.items[at]));
}

/** A coupon on a cart as the API shows it. */
export function discountBody(tenant: Tenant, cart: Cart, { id, coupon }: AppliedDiscount, discountIndex: number) {
  const common = {
    id,
    yrn: discountYrn(tenant, cart.id, id),
    couponYrn: `urn:yaas:hybris:coupon:coupon:${tenant.name};${coupon.code}`,
    code: coupon.code,
    name: coupon.name,
    discountIndex,
    calculationType: calculationType(tenant, cart),
    discountCalculationType: "SUBTOTAL" as const,
  };
  if ("percent" in coupon) return { ...common, discountRate: coupon.percent, valid: true };
  const { amount, currency } = coupon;
  if (currency === cart.currency) return { ...common, amount, currency, valid: true };
  const message = `The coupon ${coupon.code} is for carts in ${currency}, and this cart is in ${cart.currency}`;
  return { ...common, amount, currency, valid: false, discountValidationDetails: { message, details: [message] } };
}

export function cartYrn({ name }: Tenant, cartId: string): string {
  return `urn:yaas:saasag:caascart:cart:${name};${cartId}`;
}

export function cartItemYrn({ name }: Tenant, cartId: string, itemId: string): string {
  return `urn:yaas:saasag:caascart:cart-item:${name};${cartId};${itemId}`;
}

export function discountYrn({ name }: Tenant, cartId: string, discountId: string): string {
  return `urn:yaas:saasag:caascart:cart-discount:${name};${cartId};${discountId}`;
}

function totalsOf(tenant: Tenant, cart: Cart): CartTotals {
  const { includesTax, cartCalculationScale: scale } = siteOf(tenant, cart);
  return cartTotals(cart, { catalog: tenant.catalog, includesTax, scale });
}

function itemBody(tenant: Tenant, cart: Cart, item: CartItem, totals: ItemTotals | undefined) {
  if (totals === undefined) throw new Error(`Item ${item.id} is not in cart ${cart.id}`);
  const { id, type, itemYrn, quantity, price, keepAsSeparateLineItem, mixins, metadata } = item;
  const { externalDiscounts, externalFees } = item;
  const { currency } = price;
  const { taxName, taxRate } = totals;
  const { priceId } = price;
  const couponDiscounts = totals.discounts.flatMap(({ id: couponId, origin, value }) =>
    origin === "INTERNAL" ? { couponId, value } : [],
  );
  return {
    id,
    type,
    itemYrn,
    yrn: cartItemYrn(tenant, cart.id, id),
    product: cartProductBody(tenant, item),
    quantity,
    effectiveQuantity: quantity,
    price: {
      ...price,
      ...(priceId === undefined ? {} : { yrn: `urn:yaas:hybris:price:price:${tenant.name};${priceId}` }),
    },
    taxCode: taxName,
    unitPrice: withTax(totals.unit, totals),
    calculatedPrice: itemCalculation(tenant, cart, item, totals),
    totalTax: totals.final.taxValue,
    itemPrice: { amount: totals.amount, currency },
    linePrice: linePrice(item, totals),
    lineTax: { name: taxName, rate: taxRate, ...netAndGross(totals.price), quantity },
    itemTaxInfo: [
      {
        name: taxName,
        rate: taxRate,
        value: { amount: totals.final.taxValue, currency },
        ...netAndGross(totals.final),
      },
    ],
    totalDiscount: { amount: totals.discount, currency },
    couponDiscounts,
    fees: feeAggregate(totals.fees),
    authorizedAmount: { amount: lineTotal(totals), currency },
    keepAsSeparateLineItem,
    ...defined({ externalDiscounts, externalFees, mixins, metadata }),
  };
}
