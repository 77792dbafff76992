import { at, type FieldCase, type OperationCase, set } from "./case.ts";

const cart = { cartId: "{cart}" };
const readCart = ["service GET /cart/{tenant}/carts/{cart}"];
const readContext = "guest GET /session-context/{tenant}/me/context";

const mixins = { color: { shade: "red" } };

const addresses = at("addresses[].", {
  "body type": set("SHIPPING"),
  "body contactName": set("Carla"),
  "body companyName": set("Roasters"),
  "body street": set("Ring"),
  "body streetNumber": set("1"),
  "body streetAppendix": set("a"),
  "body zipCode": set("1010"),
  "body city": set("Wien"),
  "body country": set("AT"),
  "body state": set("W"),
  "body contactPhone": set("+43"),
  "body metadata.mixins": set({ a: "https://schema.example" }),
  "body mixins": set(mixins),
});

/** What a cart keeps and shows. */
const details: Record<string, FieldCase> = {
  "body restriction": set("private"),
  "body channel.name": set("storefront"),
  "body channel.source": set("web"),
  "body deliveryWindow.id": set("w1"),
  "body deliveryWindow.slotId": set("s1"),
  "body deliveryWindow.deliveryDate": set("2026-12-01T10:00:00Z"),
  "body deliveryWindowId": set("w1"),
  ...addresses,
  "body metadata.mixins": set({ a: "https://schema.example" }),
  "body mixins": set(mixins),
};

const discount = { id: "x", discountType: "PERCENT", value: 10 };
const twoDiscounts = [discount, { id: "y", discountType: "ABSOLUTE", value: 5, sequence: 1 }];
const fee = { feeType: "ABSOLUTE", feeAbsolute: { amount: 5, currency: "EUR" } };
const external = { "body itemType": "EXTERNAL", "body tax": { rate: 7 } };

const discountFields: Record<string, FieldCase> = {
  "body externalDiscounts[].id": set("z", { given: { "body externalDiscounts": [discount] } }),
  "body externalDiscounts[].discountType": set("ABSOLUTE", { given: { "body externalDiscounts": [discount] } }),
  "body externalDiscounts[].value": set(20, { given: { "body externalDiscounts": [discount] } }),
  "body externalDiscounts[].sequence": set(2, { given: { "body externalDiscounts": twoDiscounts } }),
};

const feeGiven = { given: { "body externalFees": [fee] } };
const percentGiven = { given: { "body externalFees": [{ feeType: "PERCENT", feePercentage: 1 }] } };

const items: Record<string, FieldCase> = {
  "body itemYrn": set("urn:yaas:hybris:product:product:{tenant};tea"),
  "body quantity": set(3),
  "body price.priceId": set("another"),
  "body price.originalAmount": set(30),
  "body price.effectiveAmount": set(9),
  "body price.currency": set("USD", { refused: 400 }),
  "body price.measurementUnit.quantity": set(500, { given: { "body price.measurementUnit": { quantity: 1 } } }),
  "body price.measurementUnit.unitCode": set("g", { given: { "body price.measurementUnit": { quantity: 1 } } }),
  "body itemType": set("EXTERNAL", { given: { "body tax": { rate: 7 } } }),
  "body tax.name": set("VAT", { given: external }),
  "body tax.rate": set(20, { given: external }),
  ...discountFields,
  "body externalDiscounts[].includeFees": set(true, { given: { "body externalDiscounts": [discount] }, refused: 400 }),
  "body externalFees[].id": set("f", feeGiven),
  "body externalFees[].yrn": set("urn:fee", feeGiven),
  "body externalFees[].name": set("Packing", feeGiven),
  "body externalFees[].feeType": set("ABSOLUTE_MULTIPLY_ITEMQUANTITY", feeGiven),
  "body externalFees[].feePercentage": set(2, percentGiven),
  "body externalFees[].feeAbsolute.currency": set("USD", { ...feeGiven, refused: 400 }),
  "body externalFees[].feeAbsolute.amount": set(6, feeGiven),
  "body externalFees[].taxable": set(false, feeGiven),
  "body externalFees[].taxCode": set("SERVICE", feeGiven),
  "body externalFees[].taxValues[].name": set("own", feeGiven),
  "body externalFees[].taxValues[].rate": set(19, feeGiven),
  "body product.sku": set("sku"),
  "body product.code": set("code"),
  "body product.name": set("Name"),
  "body product.localizedName": set({ de: "Name" }),
  "body product.description": set("Text"),
  "body product.images[].id": set("i", { given: { "body product.images": [{ id: "1", url: "https://a.example" }] } }),
  "body product.images[].url": set("https://b.example", {
    given: { "body product.images": [{ id: "1", url: "https://a.example" }] },
  }),
  "body product.metadata.mixins": set({ a: "https://schema.example" }),
  "body product.mixins": set(mixins),
  "body metadata.mixins": set({ a: "https://schema.example" }),
  "body mixins": set(mixins),
};

const newItems: Record<string, FieldCase> = {
  ...items,
  "body keepAsSeparateLineItem": set(true),
  "body product.id": set("loose", { given: { "body itemYrn": null, "body product": { id: "tea" } } }),
  "body product.yrn": set("urn:other;1"),
};

const item = {
  "body itemYrn": "urn:yaas:hybris:product:product:{tenant};coffee-beans",
  "body quantity": 2,
  "body price": { priceId: "coffee-beans-main", originalAmount: 20, effectiveAmount: 17.95, currency: "EUR" },
};

function inList<Value>(fields: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.replace(/^body /, "body []."), value]));
}

const batch = (fields: Readonly<Record<string, FieldCase>>): Record<string, FieldCase> => at("[].", fields);

export const cartCases: readonly OperationCase[] = [
  {
    route: "GET /cart/{tenant}/carts",
    as: "guest",
    base: { "query siteCode": "main" },
    fields: {
      "query siteCode": set("us", { refused: 404 }),
      "query sessionId": set("{customerSession}", { refused: 403 }),
      "query customerId": set("{customerId}", { as: "service", given: { "query sessionId": "{sessionId}" } }),
      "query type": set("wishlist", { refused: 404 }),
      "query legalEntityId": set("acme", { refused: 403 }),
      "query create": set("true", { given: { "query siteCode": "us" }, missing: 404 }),
      "query zipCode": set("2", { given: { "query zipCode": "1", "query countryCode": "AT" } }),
      "query countryCode": set("CH", { given: { "query zipCode": "1", "query countryCode": "AT" } }),
    },
  },
  {
    route: "POST /cart/{tenant}/carts",
    as: "guest",
    base: { "body currency": "EUR", "body type": "test" },
    reads: ["guest GET /cart/{tenant}/carts?siteCode=main&type=test", "service POST /cart/{tenant}/carts/search {}"],
    fields: {
      "header session-id": set("{sessionId}", {
        as: "service",
        given: { "body customerId": "{customerId}" },
        refused: 400,
      }),
      "body currency": set("CHF"),
      "body siteCode": set("us"),
      "body type": set("shopping"),
      "body legalEntityId": set("roastery", { as: "service", given: { "body customerId": "{customerId}" } }),
      "body customerId": set("{customerId}", { refused: 403 }),
      ...details,
    },
  },
  {
    route: "POST /cart/{tenant}/carts/search",
    as: "service",
    base: { "body q": "" },
    reads: ["buyer GET /cart/{tenant}/carts/{ready}"],
    fields: {
      "query pageNumber": set("2", { given: { "query pageSize": "1" } }),
      "query pageSize": set("1"),
      "query sort": set("siteCode:desc"),
      "body q": set("siteCode:us"),
    },
  },
  {
    route: "GET /cart/{tenant}/carts/{cartId}",
    as: "guest",
    params: cart,
    fields: {
      "query expandCalculation": set("false"),
      "query zipCode": set("2", { given: { "query zipCode": "1", "query countryCode": "AT" } }),
      "query countryCode": set("CH", { given: { "query zipCode": "1", "query countryCode": "AT" } }),
    },
  },
  {
    route: "PUT /cart/{tenant}/carts/{cartId}",
    as: "service",
    params: cart,
    reads: [...readCart, readContext],
    base: { "body mixins": {} },
    fields: {
      "body siteCode": set("us"),
      "body currency": set("CHF"),
      "body type": set("wishlist"),
      "body legalEntityId": set("acme", { refused: 403 }),
      "body status": set("CLOSED"),
      "body zipCode": set("1010"),
      "body countryCode": set("AT"),
      "body orderId": set("EON1"),
      "body quoteId": set("Q1"),
      "body customerId": set("{buyerId}"),
      ...discountFields,
      "body externalDiscounts[].discountCalculationType": set("TOTAL", {
        given: { "body externalDiscounts": [discount] },
      }),
      ...details,
    },
  },
  {
    route: "POST /cart/{tenant}/carts/{cartId}/items",
    as: "service",
    params: cart,
    base: item,
    reads: readCart,
    fields: { "query siteCode": set("us", { refused: 400 }), ...newItems },
  },
  {
    route: "PUT /cart/{tenant}/carts/{cartId}/items/{itemId}",
    as: "service",
    params: { ...cart, itemId: "0" },
    base: item,
    reads: readCart,
    fields: { "query partial": set("true"), ...items },
  },
  {
    route: "POST /cart/{tenant}/carts/{cartId}/itemsBatch",
    as: "service",
    params: cart,
    base: inList(item),
    reads: readCart,
    fields: {
      "query siteCode": set("us", { refused: 400 }),
      ...inBatch(batch(newItems)),
    },
  },
  {
    route: "PUT /cart/{tenant}/carts/{cartId}/itemsBatch",
    as: "service",
    params: cart,
    base: { "body [].id": "0", ...inList(item) },
    reads: readCart,
    fields: {
      ...inBatch(batch(items)),
      "body [].keepAsSeparateLineItem": set(true),
      "body [].id": set("7"),
    },
  },
  {
    route: "POST /cart/{tenant}/carts/{cartId}/merge",
    as: "service",
    params: { cartId: "{own}" },
    base: { "body carts": ["{cart}"] },
    reads: readCart,
    fields: { "body carts": set(["unknown"], { refused: 404 }) },
  },
  {
    route: "POST /cart/{tenant}/carts/{cartId}/changeSite",
    as: "guest",
    params: cart,
    base: { "body siteCode": "main" },
    reads: readCart,
    fields: { "body siteCode": set("us") },
  },
  {
    route: "POST /cart/{tenant}/carts/{cartId}/changeCurrency",
    as: "guest",
    params: cart,
    base: { "body currency": "EUR" },
    reads: readCart,
    fields: { "body currency": set("USD") },
  },
  {
    route: "POST /cart/{tenant}/carts/{cartId}/discounts",
    as: "customer",
    params: { cartId: "{own}" },
    base: { "body code": "TEN" },
    fields: { "body code": set("unknown", { refused: 404 }) },
  },
  {
    route: "DELETE /cart/{tenant}/carts/{cartId}/discounts",
    as: "guest",
    params: cart,
    reads: readCart,
    fields: { "query codes": set("FIVE-EUR") },
  },
];

/** In a batch the status is the item's: a refused item is a result of a call that went well. */
function inBatch(fields: Readonly<Record<string, FieldCase>>): Record<string, FieldCase> {
  return Object.fromEntries(Object.entries(fields).map(([name, { refused: _refused, ...field }]) => [name, field]));
}
