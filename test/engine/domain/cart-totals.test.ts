import { Big } from "big.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AppliedDiscount, CartItem } from "../../../src/engine/domain/cart.ts";
import { repriced, withItem, withItemsOf } from "../../../src/engine/domain/cart-items.ts";
import { cartTotals, unitsCount } from "../../../src/engine/domain/cart-totals.ts";
import type { Catalog } from "../../../src/engine/domain/catalog.ts";
import { taxed } from "../../../src/engine/domain/tax.ts";
import { repetitions } from "../../support/repetitions.ts";

const productIds = ["a", "b", "c"];
const rates: Readonly<Record<string, number>> = { a: 0, b: 7, c: 19.6 };

const catalog: Catalog = {
  products: new Map(productIds.map((id) => [id, { id, name: id, taxClass: id, taxRate: rates[id] ?? 0 }])),
  prices: new Map([
    ["a", [{ id: "a-usd", productId: "a", siteCode: "us", currency: "USD", tiers: [{ minQuantity: 0, price: 1.23 }] }]],
  ]),
  coupons: new Map(),
  categories: [],
  catalogs: [],
  regions: [],
};

const amount = fc.nat({ max: 10_000_000 }).map((cents) => cents / 100);

const line = fc.record({
  product: fc.constantFrom(...productIds),
  quantity: fc.oneof(
    fc.nat({ max: 1000 }),
    fc.nat({ max: 100_000 }).map((thousandths) => thousandths / 1000),
  ),
  amount,
  alone: fc.boolean(),
});

const items = fc.array(line, { maxLength: 12 }).map((lines) =>
  lines.map(({ product, quantity, amount: effectiveAmount, alone }, at): CartItem => ({
    id: String(at),
    type: "INTERNAL",
    itemYrn: `urn:x;${product}`,
    product: { id: product, name: product },
    quantity,
    price: { priceId: "p", originalAmount: effectiveAmount, effectiveAmount, currency: "EUR" },
    keepAsSeparateLineItem: alone,
  })),
);

const discounts = fc.oneof(
  fc.constant<AppliedDiscount[]>([]),
  fc
    .integer({ min: 1, max: 100 })
    .map((percent): AppliedDiscount[] => [{ id: "0", coupon: { code: "p", name: "p", percent } }]),
  amount.map((off): AppliedDiscount[] => [{ id: "0", coupon: { code: "a", name: "a", amount: off, currency: "EUR" } }]),
);

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total.plus(number), new Big(0)).toNumber();
}

function cents(number: number): boolean {
  return new Big(number).times(100).mod(1).eq(0);
}

describe("a cart's totals", () => {
  it("are the sums of its lines, to the cent, and discounts are spread over them", () => {
    fc.assert(
      fc.property(items, discounts, fc.boolean(), (held, applied, includesTax) => {
        const totals = cartTotals(
          { items: held, discounts: applied, currency: "EUR" },
          { catalog, includesTax, scale: 2 },
        );
        expect(sum(totals.items.map((item) => item.amount))).toBe(totals.amount);
        for (const part of ["netValue", "grossValue", "taxValue"] as const) {
          expect(sum(totals.items.map((item) => item.price[part]))).toBe(totals.price[part]);
          expect(sum(totals.items.map((item) => item.final[part]))).toBe(totals.final[part]);
          expect(cents(totals.final[part])).toBe(true);
        }
        const basis = includesTax ? "grossValue" : "netValue";
        expect(totals.price[basis]).toBe(totals.amount);
        expect(totals.final[basis]).toBe(sum([totals.amount, -totals.discount]));
        expect(totals.discount).toBeLessThanOrEqual(totals.amount);
        expect(sum(totals.discounts.map(({ value }) => value))).toBe(totals.discount);
        expect(sum(totals.items.map(({ discount }) => discount))).toBe(totals.discount);
        for (const { final, price } of totals.items) {
          expect(final.netValue).toBeGreaterThanOrEqual(0);
          expect(final.grossValue).toBeLessThanOrEqual(price.grossValue);
        }
        expect(sum(totals.taxes.map((tax) => tax.sum.taxValue))).toBe(totals.final.taxValue);
        expect(sum(totals.taxes.map((tax) => tax.sum.netValue))).toBe(totals.final.netValue);
      }),
      { numRuns: repetitions(1000) },
    );
  });

  it("lose no quantity when carts are merged", () => {
    fc.assert(
      fc.property(items, items, (into, moved) => {
        const { items: merged, nextItem } = withItemsOf({ items: into, nextItem: into.length }, moved);
        expect(unitsCount(merged)).toBe(sum([unitsCount(into), unitsCount(moved)]));
        for (const id of productIds) {
          const of = (held: readonly CartItem[]) => unitsCount(held.filter(({ product }) => product.id === id));
          expect(of(merged)).toBe(sum([of(into), of(moved)]));
        }
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
        expect(merged.every(({ id }) => Number(id) < nextItem)).toBe(true);
      }),
    );
  });

  it("lose no item when the currency changes", () => {
    fc.assert(
      fc.property(items, fc.constantFrom("USD", "CHF"), (held, currency) => {
        const after = repriced(catalog, held, { siteCode: "us", currency, targetLocation: undefined });
        expect(after.map(({ id, quantity }) => [id, quantity])).toEqual(held.map(({ id, quantity }) => [id, quantity]));
        expect(after.every(({ price }) => price.currency === currency)).toBe(true);
        const priced = after.filter(({ product }) => product.id === "a" && currency === "USD");
        expect(priced.every(({ price }) => price.effectiveAmount === 1.23)).toBe(true);
      }),
    );
  });
});

describe("adding an item", () => {
  it("raises the quantity of the same product, except where one of the two stands alone", () => {
    fc.assert(
      fc.property(items, (drafts) => {
        const { items: held } = drafts.reduce<{ items: readonly CartItem[]; nextItem: number }>(
          (into, draft) => withItem(into, draft),
          { items: [], nextItem: 0 },
        );
        const together = held
          .filter(({ keepAsSeparateLineItem }) => !keepAsSeparateLineItem)
          .map(({ product }) => product.id);
        expect(new Set(together).size).toBe(together.length);
        expect(held.length - together.length).toBe(
          drafts.filter(({ keepAsSeparateLineItem }) => keepAsSeparateLineItem).length,
        );
      }),
    );
  });
});

describe("a taxed amount", () => {
  it.each([
    [10.7, 7, true, { netValue: 10, grossValue: 10.7, taxValue: 0.7 }],
    [10, 7, false, { netValue: 10, grossValue: 10.7, taxValue: 0.7 }],
    [0.01, 19, true, { netValue: 0.01, grossValue: 0.01, taxValue: 0 }],
    [1.005, 0, true, { netValue: 1.01, grossValue: 1.01, taxValue: 0 }],
    [0.3, 100, true, { netValue: 0.15, grossValue: 0.3, taxValue: 0.15 }],
  ])("%d at %d %% (included: %s)", (value, rate, includesTax, expected) => {
    expect(taxed(value, rate, includesTax, 2)).toEqual(expected);
  });
});
