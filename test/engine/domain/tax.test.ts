import { Big } from "big.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { taxed } from "../../../src/engine/domain/tax.ts";

describe("an amount and its tax", () => {
  it.each<[string, Parameters<typeof taxed>, ReturnType<typeof taxed>]>([
    ["adds the tax to a net amount", [100, 19, false, 2], { netValue: 100, taxValue: 19, grossValue: 119 }],
    ["takes the tax out of a gross amount", [119, 19, true, 2], { netValue: 100, taxValue: 19, grossValue: 119 }],
    ["rounds half up", [0.5, 1, false, 2], { netValue: 0.5, taxValue: 0.01, grossValue: 0.51 }],
    ["rounds as people do, not as doubles do", [1.005, 0, true, 2], { netValue: 1.01, taxValue: 0, grossValue: 1.01 }],
    ["rounds to whole numbers", [100, 8, true, 0], { netValue: 93, taxValue: 7, grossValue: 100 }],
    ["knows more than cents", [17.95, 7, true, 4], { netValue: 16.7757, taxValue: 1.1743, grossValue: 17.95 }],
    ["leaves an untaxed amount alone", [9.99, 0, false, 2], { netValue: 9.99, taxValue: 0, grossValue: 9.99 }],
    ["makes nothing of nothing", [0, 19, true, 2], { netValue: 0, taxValue: 0, grossValue: 0 }],
  ])("%s", (_name, arguments_, expected) => {
    expect(taxed(...arguments_)).toEqual(expected);
  });

  it("adds up to the last digit, whatever the amount", () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map((thousandths) => thousandths / 1000);
    const rate = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(amount, rate, fc.boolean(), fc.integer({ min: 0, max: 4 }), (value, percent, includesTax, scale) => {
        const { netValue, grossValue, taxValue } = taxed(value, percent, includesTax, scale);
        expect(new Big(netValue).plus(taxValue).toNumber()).toBe(grossValue);
        const given = new Big(value).round(scale, Big.roundHalfUp).toNumber();
        expect(includesTax ? grossValue : netValue).toBe(given);
        expect(Math.min(netValue, taxValue)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
