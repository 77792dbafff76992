import type { Answer, ApiUnderTest } from "../../src/tools/conformance/api.ts";

/** What cart tests read of a cart. */
export interface CartDocument {
  readonly id: string;
  readonly siteCode: string;
  readonly currency: string;
  readonly customerId?: string;
  readonly sessionId?: string;
  readonly status?: string;
  readonly countryCode?: string;
  readonly items: readonly {
    readonly id: string;
    readonly quantity: number;
    readonly product: { readonly id: string; readonly name: string };
    readonly price: { readonly priceId?: string; readonly effectiveAmount: number; readonly currency: string };
    readonly itemPrice: { readonly amount: number };
    readonly calculatedPrice: { readonly finalPrice: Taxed; readonly price: Taxed };
  }[];
  readonly addresses: readonly Readonly<Record<string, unknown>>[];
  readonly discounts: readonly { readonly code: string; readonly valid: boolean }[];
  readonly totalUnitsCount: number;
  readonly totalPrice: { readonly amount: number };
  readonly subTotalPrice: { readonly amount: number };
  readonly totalDiscount: { readonly amount: number };
  readonly calculatedPrice?: { readonly finalPrice: Taxed; readonly price: Taxed };
  readonly taxAggregate: { readonly lines: readonly { readonly name: string; readonly amount: number }[] };
  readonly metadata: { readonly version: number };
}

interface Taxed {
  readonly netValue: number;
  readonly grossValue: number;
  readonly taxValue: number;
}

/** An item to add. */
export function draft(product: string, quantity: number, amount: number, currency = "EUR") {
  return {
    itemYrn: `urn:yaas:hybris:product:product:tenant;${product}`,
    quantity,
    price: { priceId: "price", originalAmount: amount, effectiveAmount: amount, currency },
  };
}

/** The cart endpoints as tests call them. */
export function cartsOf(api: ApiUnderTest) {
  const path = (cartId: string, rest = "") => `/cart/${api.tenant}/carts/${cartId}${rest}`;
  return {
    path,
    get: async (token: string, cartId: string): Promise<CartDocument> =>
      (await api.expect(200, "GET", path(cartId), { token })).body as CartDocument,
    add: async (token: string, cartId: string, json: object): Promise<string> =>
      (await api.expect(201, "POST", path(cartId, "/items"), { token, json })).body.itemId as string,
    search: (token: string, q: string): Promise<Answer> =>
      api.call("POST", `/cart/${api.tenant}/carts/search`, { token, json: { q } }),
  };
}
