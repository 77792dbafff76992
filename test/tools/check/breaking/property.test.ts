import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breaksBetween, exchange } from "./compared.ts";
import { declaredOnly, edits, instances, validator } from "./oracle.ts";

const numRuns = Number(process.env["COMPARE_RUNS"] ?? 40);
const values = fc.sample(instances, { numRuns: 300, seed: 7 });

describe("a random edit of a schema", () => {
  it("is found when a value that a client may have sent is refused now", () => {
    let narrowed = 0;
    fc.assert(
      fc.property(edits, ({ old, now }) => {
        const [was, is, declared] = [validator(old), validator(now), validator(declaredOnly(old))];
        const refused = values.find((value) => was(value) && declared(value) && !is(value));
        if (refused === undefined) return;
        narrowed += 1;
        expect(breaksBetween(exchange(old, true), exchange(now, true))).not.toEqual([]);
      }),
      { numRuns, seed: 11 },
    );
    expect(narrowed).toBeGreaterThan(numRuns / 5);
  });

  it("is found when a value may come now that could not come before", () => {
    let widened = 0;
    fc.assert(
      fc.property(edits, ({ old, now }) => {
        const [was, is] = [validator(old), validator(now)];
        if (!values.some((value) => is(value) && !was(value))) return;
        widened += 1;
        expect(breaksBetween(exchange(true, old), exchange(true, now))).not.toEqual([]);
      }),
      { numRuns, seed: 12 },
    );
    expect(widened).toBeGreaterThan(numRuns / 5);
  });

  it("is not found when the schema is only written in another way", () => {
    fc.assert(
      fc.property(edits, ({ now }) => {
        const merged = { allOf: [{}, now] };
        expect(breaksBetween(exchange(now, now), exchange(merged, merged))).toEqual([]);
        expect(breaksBetween(exchange(merged, merged), exchange(now, now))).toEqual([]);
      }),
      { numRuns, seed: 13 },
    );
  });
});
