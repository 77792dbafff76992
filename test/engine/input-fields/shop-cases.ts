import { at, type FieldCase, type OperationCase, set } from "./case.ts";

const pages: Record<string, FieldCase> = {
  "query pageNumber": set("2", { given: { "query pageSize": "1" } }),
  "query pageSize": set("1"),
};
const language = { "header Accept-Language": set("de") };
const unpublished = { "query showUnpublished": set("true", { as: "service" }) };
const stock = { ...pages, "query sort": set("productId:desc") };
const products = { ...pages, "query sort": set("id:desc"), ...language };
const customers = { ...pages, "query sort": set("id:desc"), "query expand": set("addresses") };

const orderAddress: Record<string, FieldCase> = {
  "body contactName": set("Other"),
  "body companyName": set("Roasters"),
  "body street": set("Graben"),
  "body streetNumber": set("9"),
  "body streetAppendix": set("a"),
  "body zipCode": set("9999"),
  "body city": set("Graz"),
  "body country": set("CH"),
  "body state": set("W"),
  "body contactPhone": set("+43"),
  "body type": set("SHIPPING", { given: { "body type": "BILLING" } }),
  "body mixins": set({ a: 1 }),
};

const fields = { "query fields": set("name") };
const companies = { ...pages, ...fields, "query sort": set("id:desc") };
const managed = "/customer-management/{tenant}";

export const shopCases: readonly OperationCase[] = [
  {
    route: "POST /availability/{tenant}/availability/search",
    as: "guest",
    base: { "body q": "available:true" },
    fields: { ...stock, "query site": set("us"), "body q": set("available:false") },
  },
  {
    route: "GET /availability/{tenant}/availability/site/{site}",
    as: "guest",
    params: { site: "main" },
    fields: { ...stock, "query q": set("available:false") },
  },
  {
    route: "GET /availability/{tenant}/availability",
    as: "guest",
    fields: { ...stock, "query site": set("us"), "query q": set("available:false") },
  },
  {
    route: "GET /catalog/{tenant}/catalogs",
    as: "guest",
    fields: { ...pages, "query sort": set("id:desc"), "query publishedSite": set("main"), ...language },
  },
  { route: "GET /catalog/{tenant}/catalogs/{catalogId}", as: "guest", params: { catalogId: "all" }, fields: language },
  {
    route: "GET /catalog/{tenant}/catalogs/categories/{categoryId}",
    as: "guest",
    params: { categoryId: "other" },
    fields: { ...pages, "query sort": set("id:desc"), ...language },
  },
  {
    route: "GET /category/{tenant}/categories",
    as: "guest",
    fields: {
      ...pages,
      ...unpublished,
      "query showRoots": set("true"),
      "query sort": set("id:desc"),
      "query q": set("code:other"),
      ...language,
    },
  },
  {
    route: "POST /category/{tenant}/categories/search",
    as: "guest",
    base: { "body q": "published:true" },
    fields: {
      ...pages,
      ...unpublished,
      "query showRoots": set("true"),
      "query sort": set("id:desc"),
      "body q": set("code:other"),
      ...language,
    },
  },
  {
    route: "GET /category/{tenant}/categories/{categoryId}",
    as: "guest",
    params: { categoryId: "other" },
    fields: { "query showUnpublished": set("true", { refused: 403 }), ...language },
  },
  {
    route: "GET /category/{tenant}/categories/{categoryId}/parents",
    as: "service",
    params: { categoryId: "secret" },
    base: { "query showUnpublished": "true" },
    fields: {
      ...pages,
      "query showUnpublished": set("false", { refused: 404 }),
      "query sort": set("id:asc"),
      ...language,
    },
  },
  {
    route: "GET /category/{tenant}/categories/{categoryId}/subcategories",
    as: "guest",
    params: { categoryId: "coffee" },
    fields: {
      ...pages,
      ...unpublished,
      "query depth": set("2", { as: "service", given: { "query showUnpublished": "true" } }),
      "query sort": set("id:desc"),
      ...language,
    },
  },
  {
    route: "GET /category/{tenant}/categories/{categoryId}/assignments",
    as: "guest",
    params: { categoryId: "coffee" },
    fields: {
      ...pages,
      "query pageSize": set("1", { given: { "query withSubcategories": "true" } }),
      "query withSubcategories": set("true"),
      "query showUnpublished": set("true", { refused: 403 }),
    },
  },
  {
    route: "GET /category/{tenant}/assignments/references/{referenceId}",
    as: "guest",
    params: { referenceId: "tea" },
    fields: {
      ...pages,
      "query showUnpublished": set("true", { refused: 403 }),
      "query sort": set("id:desc"),
      ...language,
    },
  },
  {
    route: "GET /category/{tenant}/category-trees",
    as: "guest",
    fields: { ...unpublished, "query categoryIds": set("other") },
  },
  {
    route: "GET /category/{tenant}/category-trees/{categoryId}",
    as: "guest",
    params: { categoryId: "coffee" },
    fields: unpublished,
  },
  {
    route: "POST /checkout/{tenant}/checkouts/order",
    as: "buyer",
    base: {
      "header saas-token": "{buyerSaas}",
      "body cartId": "{ready}",
      "body paymentMethods": [{ provider: "invoice" }],
      "body shipping": { methodId: "post", zoneId: "at", methodName: "Post", amount: 0 },
      "body addresses": [
        { type: "BILLING", contactName: "Two", street: "Ring", zipCode: "1", city: "Wien", country: "AT" },
        { type: "SHIPPING", contactName: "Too", street: "Gasse", zipCode: "2", city: "Linz", country: "AT" },
      ],
      "body customer": { email: "two@example.com" },
    },
    reads: ["service GET /order-v2/{tenant}/orders", "buyer GET /session-context/{tenant}/me/context"],
    fields: {
      "header saas-token": set("{saas}", { refused: 403 }),
      "body cartId": set("{own}", { refused: 404 }),
      "body currency": set("USD", { refused: 400 }),
      "body paymentMethods[].provider": set("card"),
      "body paymentMethods[].method": set("visa"),
      "body paymentMethods[].amount": set(5),
      "body paymentMethods[].customAttributes": set({ a: "b" }),
      "body shipping.methodId": set("courier"),
      "body shipping.methodName": set("Courier"),
      "body shipping.amount": set(5),
      "body shipping.shippingTaxCode": set("STANDARD"),
      ...at("addresses[].", orderAddress),
      ...at("customer.", {
        "body id": set("7", { refused: 400 }),
        "body email": set("other@example.com"),
        "body title": set("Dr."),
        "body name": set("Name"),
        "body firstName": set("First"),
        "body middleName": set("M."),
        "body lastName": set("Last"),
        "body company": set("Roasters"),
        "body contactPhone": set("+43"),
        "body guest": set(true),
        "body mixins": set({ a: 1 }),
      }),
    },
  },
  {
    route: "GET /country/{tenant}/countries",
    as: "guest",
    fields: {
      ...pages,
      "query code": set("AT"),
      "query active": set("false"),
      "query regions": set("america"),
      "query sort": set("code:desc"),
      ...language,
    },
  },
  {
    route: "GET /country/{tenant}/countries/{countryCode}",
    as: "guest",
    params: { countryCode: "AT" },
    fields: language,
  },
  {
    route: "GET /customer/{tenant}/customers",
    as: "service",
    fields: { ...customers, "query q": set("firstName:Two") },
  },
  {
    route: "POST /customer/{tenant}/customers/search",
    as: "service",
    base: { "body q": "active:true" },
    fields: { ...customers, "body q": set("firstName:Two") },
  },
  {
    route: "GET /customer/{tenant}/customers/{customerNumber}",
    as: "service",
    params: { customerNumber: "{customerId}" },
    fields: { "query expand": set("addresses") },
  },
  {
    route: "PATCH /customer/{tenant}/customers/{customerNumber}",
    as: "service",
    params: { customerNumber: "{customerId}" },
    base: { "body metadata": {} },
    reads: ["service GET /customer/{tenant}/customers/{customerId}"],
    fields: { "body active": set(false), "body metadata.version": set(9, { refused: 409 }) },
  },
  {
    route: "GET /order-v2/{tenant}/orders",
    as: "buyer",
    base: { "header saas-token": "{buyerSaas}" },
    fields: {
      "header saas-token": set("{saas}", { refused: 403 }),
      ...pages,
      "query sort": set("id:asc"),
      "query q": set("currency:USD"),
    },
  },
  {
    route: "GET /order-v2/{tenant}/orders/{orderId}",
    as: "buyer",
    params: { orderId: "{orderId}" },
    base: { "header saas-token": "{buyerSaas}" },
    fields: { "header saas-token": set("{saas}", { refused: 403 }) },
  },
  {
    route: "GET /product/{tenant}/products",
    as: "guest",
    fields: { ...products, "query q": set("id:tea"), "query fields": set("name") },
  },
  {
    route: "POST /product/{tenant}/products/search",
    as: "guest",
    base: { "body q": "productType:BASIC" },
    fields: { ...products, "query fields": set("name"), "body q": set("id:tea") },
  },
  {
    route: "GET /product/{tenant}/products/{productId}",
    as: "guest",
    params: { productId: "tea" },
    fields: { "query fields": set("name"), ...language },
  },
  {
    route: "POST /product/{tenant}/search",
    as: "guest",
    base: { "body yrns": ["urn:x;tea"] },
    fields: { "body yrns": set(["urn:x;loose"]), ...language },
  },
  {
    route: "GET /country/{tenant}/regions",
    as: "guest",
    fields: { ...pages, "query code": set("europe"), "query sort": set("code:asc"), ...language },
  },
  {
    route: "GET /country/{tenant}/regions/{regionCode}",
    as: "guest",
    params: { regionCode: "europe" },
    fields: language,
  },
  {
    route: `GET ${managed}/legal-entities`,
    as: "service",
    fields: { ...companies, "query q": set("type:SUBSIDIARY") },
  },
  {
    route: `POST ${managed}/legal-entities/search`,
    as: "service",
    base: { "body q": "type:(COMPANY,SUBSIDIARY)" },
    fields: { ...companies, "body q": set("type:SUBSIDIARY") },
  },
  {
    route: `GET ${managed}/legal-entities/{legalEntityId}`,
    as: "service",
    params: { legalEntityId: "roastery" },
    fields,
  },
  {
    route: `GET ${managed}/contact-assignments`,
    as: "service",
    fields: { ...companies, "query q": set("type:PRIMARY") },
  },
  {
    route: `GET ${managed}/contact-assignments/{contactAssignmentId}`,
    as: "service",
    params: { contactAssignmentId: "roastery:one@example.com" },
    fields,
  },
  {
    route: `GET ${managed}/locations`,
    as: "service",
    fields: { ...companies, "query sort": set("id:asc"), "query q": set("type:OFFICE") },
  },
  { route: `GET ${managed}/locations/{locationId}`, as: "service", params: { locationId: "branch" }, fields },
];
