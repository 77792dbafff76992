import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactJson } from "../../../src/shared/json.ts";
import { patchBetween, patched } from "../../../src/engine/store/patch.ts";
import { repetitions } from "../../support/repetitions.ts";

/** A few keys only, so that two values often have some in common. */
const key = fc.constantFrom("a", "b", "c", "__proto__", "constructor", "length", "0", "1", "");
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(1, 2, null, "x", ""),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie("value")), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

describe("a patch", () => {
  it("leads from the one value to the other, the order of keys included, also after it was written and read", () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        const patch = patchBetween(before, after);
        if (patch === undefined) return;
        const read = exactJson(JSON.stringify(patch)) as typeof patch;
        const text = JSON.stringify(before);
        expect(JSON.stringify(patched(before, read))).toBe(JSON.stringify(after));
        expect(JSON.stringify(before)).toBe(text);
      }),
      { numRuns: repetitions(2000) },
    );
  });

  it("leads there from arrays of which much is the same", () => {
    const item = fc.constantFrom(...Array.from({ length: 6 }, (_, n) => ({ n })), 1, "x");
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 12 }),
        fc.nat(12),
        fc.nat(4),
        fc.array(item, { maxLength: 3 }),
        (list, at, count, more) => {
          const after = list.toSpliced(at, count, ...more);
          const patch = patchBetween(list, after) ?? {};
          expect(patched(list, exactJson(JSON.stringify(patch)) as typeof patch)).toEqual(after);
        },
      ),
      { numRuns: repetitions(2000) },
    );
  });

  it("is as small as the change", () => {
    const address = (id: number) => ({ id, street: "Long Street", metadata: { version: 1 } });
    const addresses = Array.from({ length: 3000 }, (_, id) => address(id));
    const patch = patchBetween({ id: "1", addresses }, { id: "1", addresses: [...addresses, address(3000)] });
    expect(patch).toEqual({ p: { addresses: { n: 3001, s: { 3000: address(3000) } } } });
    const without = addresses.filter(({ id }) => id !== 7);
    expect(patchBetween({ addresses }, { addresses: without })).toEqual({ p: { addresses: { c: [7, 1] } } });
    const among = addresses.with(7, address(5000)).toSpliced(9, 0, address(6000));
    expect(patchBetween(addresses, among)).toEqual({ c: [7, 2, address(5000), addresses[8], address(6000)] });
  });

  it("is not made between values of different kinds, nor for another order of keys, nor within a number kept as text", () => {
    const raw = exactJson("[1e400,1e401]") as [object, object];
    for (const [before, after] of [
      [1, {}],
      [[], {}],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      raw,
    ] as const)
      expect(patchBetween(before, after)).toBeUndefined();
  });

  it("is refused by a value that it does not fit", () => {
    expect(() => patched(undefined, { s: { a: 1 } })).toThrow(/does not fit/);
  });
});
