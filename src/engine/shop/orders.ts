import { Big } from "big.js";
import type { Order, OrderAddress } from "../domain/order.ts";
import type { Tenant } from "../domain/tenant.ts";
import { cartBody } from "../operations/cart/cart-body.ts";
import { defined } from "../../shared/defined.ts";

/** An order as the API shows it: the cart it was, added up, and the shipping. */
export function orderBody(
  tenant: Tenant,
  { id, customerId, cart, customer, payments, shipping, addresses, createdAt }: Order,
) {
  const body = cartBody(tenant, cart);
  const { currency } = cart;
  const cost = { amount: shipping.amount, currency };
  return {
    id,
    status: "CREATED" as const,
    created: createdAt,
    lastStatusChange: createdAt,
    cartId: cart.id,
    siteCode: cart.siteCode,
    currency,
    ...defined({ legalEntityId: cart.legalEntityId, countryCode: cart.countryCode, mixins: cart.mixins }),
    ...defined({ restriction: cart.restriction, deliveryWindow: cart.deliveryWindow }),
    ...defined({ deliveryWindowId: cart.deliveryWindowId, calculatedPrice: body.calculatedPrice }),
    feeYrnAggregate: body.feeYrnAggregate,
    customer: { ...customer, ...(customerId === undefined ? {} : { id: customerId }) },
    entries: body.items.map(
      ({ id: itemId, itemYrn, quantity, price, product, calculatedPrice, itemPrice, ...item }) => ({
        id: itemId,
        itemYrn,
        amount: quantity,
        orderedAmount: quantity,
        unitPrice: price.effectiveAmount,
        totalPrice: itemPrice.amount,
        product,
        effectiveQuantity: item.effectiveQuantity,
        fees: item.fees,
        calculatedPrice,
        ...defined({ mixins: item.mixins, externalDiscounts: item.externalDiscounts, externalFees: item.externalFees }),
      }),
    ),
    discounts: cart.discounts.map(({ coupon }) => ({
      code: coupon.code,
      name: coupon.name,
      ...("percent" in coupon
        ? { discountRate: coupon.percent }
        : { amount: coupon.amount, currency: coupon.currency }),
    })),
    ...defined({ billingAddress: addressOf(addresses, "BILLING"), shippingAddress: addressOf(addresses, "SHIPPING") }),
    payments,
    shipping: {
      total: cost,
      lines: [
        {
          ...cost,
          code: shipping.methodId,
          name: shipping.methodName,
          ...defined({ shippingTaxCode: shipping.shippingTaxCode }),
        },
      ],
    },
    subTotalPrice: body.subTotalPrice.amount,
    totalPrice: new Big(body.totalPrice.amount).plus(shipping.amount).toNumber(),
    tax: { total: body.totalTax },
    metadata: { version: 1 },
  };
}

/** The address of a kind; one alone serves as both. */
function addressOf(addresses: readonly OrderAddress[], kind: OrderAddress["type"]) {
  const found = addresses.find(({ type }) => type === kind) ?? addresses[0];
  if (found === undefined) return undefined;
  const { type: _type, ...address } = found;
  return address;
}
