import fc from "fast-check";
import { expect, it } from "vitest";
import { MapTable } from "../../../src/engine/store/table.ts";
import { repetitions } from "../../support/repetitions.ts";

const key = fc.constantFrom("a", "b", "c", "d");
const step = fc.oneof(
  fc.record({ kind: fc.constant("set"), key, value: fc.nat(5) }),
  fc.record({ kind: fc.constant("delete"), key }),
  fc.record({ kind: fc.constant("restore"), key, value: fc.option(fc.nat(5), { nil: undefined }) }),
  fc.record({ kind: fc.constant("roll back"), key }),
  fc.record({ kind: fc.constant("read") }),
);

it("a frozen table is read as it was, whatever is changed, deleted or taken back before and during the reading", () => {
  fc.assert(
    fc.property(fc.array(key), fc.array(step, { maxLength: 20 }), (keys, steps) => {
      const table = new MapTable<number>(new Map(keys.map((each, at) => [each, at])), () => undefined);
      const frozen = new Map(table.entries());
      table.freeze();
      const reading = table.frozenTexts()[Symbol.iterator]();
      const read: (readonly [string, string])[] = [];
      for (const next of steps) {
        if (next.kind === "read") {
          const { value, done } = reading.next();
          if (done !== true) read.push(value);
          continue;
        }
        if (next.kind === "restore") table.restore(next.key, next.value);
        else if (next.kind === "set") table.set(next.key, next.value);
        else table.delete(next.key);
        if (next.kind === "roll back") table.rollBack();
        else table.commit();
      }
      for (const row of { [Symbol.iterator]: () => reading }) read.push(row);
      // A row may come twice, with the same value.
      for (const [each, row] of read) expect([each, JSON.parse(row)]).toEqual([each, frozen.get(each)]);
      expect(new Map(read.map(([each, row]) => [each, JSON.parse(row) as number]))).toEqual(frozen);
      table.release();
    }),
    { numRuns: repetitions(2000) },
  );
});
