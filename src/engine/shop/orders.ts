import { Big } from "big.js";
import type { Order, OrderAddress } from "../domain/order.ts";
import type { Tenant } from "../domain/tenant.ts";
import { siteOf } from "../operations/cart/calculated-price.ts";
import { cartBody, discountBody } from "../operations/cart/cart-body.ts";
import { defined } from "../../shared/defined.ts";

/** An order as the API shows it: the cart it was, added up, and the shipping. */
export function orderBody(
  tenant: Tenant,
  { id, customerId, cart, customer, payments, shipping, addresses, createdAt }: Order,
) {
  const body = cartBody(tenant, cart);
  const { currency } = cart;
  const cost = { amount: shipping.amount, currency };
  const { includesTax: inclusive } = siteOf(tenant, cart);
  const taxOf = (lines: readonly TaxLine[], amount: number) => ({
    lines: lines.map(({ name, ...line }, at) => ({
      ...line,
      name,
      code: name,
      currency,
      sequenceId: at + 1,
      inclusive,
    })),
    total: { amount, currency, inclusive },
  });
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
        originalAmount: quantity,
        unitPrice: price.effectiveAmount,
        originalPrice: price.originalAmount,
        calculatedUnitPrice: item.unitPrice,
        totalPrice: itemPrice.amount,
        price: {
          ...defined({ priceId: price.priceId }),
          effectiveAmount: price.effectiveAmount,
          originalAmount: price.originalAmount,
          currency: price.currency,
        },
        tax: taxOf(
          item.itemTaxInfo.map(({ name, rate, value, netValue }) => ({
            name,
            rate,
            amount: value.amount,
            taxable: netValue,
          })),
          item.totalTax,
        ),
        product,
        effectiveQuantity: item.effectiveQuantity,
        fees: item.fees,
        calculatedPrice,
        ...defined({ mixins: item.mixins, externalDiscounts: item.externalDiscounts, externalFees: item.externalFees }),
      }),
    ),
    discounts: cart.discounts.map((applied, at) => {
      const { code, name, calculationType, discountCalculationType, ...rest } = discountBody(tenant, cart, applied, at);
      return {
        code,
        name,
        calculationType,
        discountCalculationType,
        discountType: "discountRate" in rest ? ("PERCENT" as const) : ("ABSOLUTE" as const),
        sequenceId: at + 1,
        currency,
        ...("discountRate" in rest
          ? { discountRate: rest.discountRate }
          : { amount: rest.amount, currency: rest.currency }),
      };
    }),
    ...defined({ billingAddress: addressOf(addresses, "BILLING"), shippingAddress: addressOf(addresses, "SHIPPING") }),
    // Nobody pays.
    payments: payments.map((payment) => ({ currency, paidAmount: 0, ...payment })),
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
    tax: taxOf(body.taxAggregate.lines, body.totalTax.amount),
    metadata: { version: 1 },
  };
}

interface TaxLine {
  readonly name: string;
  readonly rate: number;
  readonly amount: number;
  readonly taxable: number;
}

/** The address of a kind; one alone serves as both. */
function addressOf(addresses: readonly OrderAddress[], kind: OrderAddress["type"]) {
  const found = addresses.find(({ type }) => type === kind) ?? addresses[0];
  if (found === undefined) return undefined;
  const { type: _type, ...address } = found;
  return address;
}
