import { assert, property, jsonValue } from "fast-check";
import { expect, it } from "vitest";
import { fieldChanges } from "../../../../src/engine/control/requests/field-changes.ts";
import type { FieldChange } from "../../../../src/engine/control/requests/logged-request.ts";
import { canonicalJson } from "../../../../src/shared/json.ts";
import { repetitions } from "../../../support/repetitions.ts";

/** Makes the changes to a value, as a reader of them would. */
function applied(before: unknown, changes: readonly FieldChange[]): unknown {
  const root = { value: structuredClone(before) };
  // What is taken away from an array goes from its end.
  for (const { path, ...change } of changes.toReversed()) {
    const keys = ["value", ...path.split("/").slice(1)].map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = keys.pop() ?? "";
    let holder: object = root;
    for (const key of keys) holder = Object.getOwnPropertyDescriptor(holder, key)?.value as object;
    if ("after" in change)
      Object.defineProperty(holder, last, {
        value: change.after,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else if (Array.isArray(holder)) holder.length = Number(last);
    else Reflect.deleteProperty(holder, last);
  }
  return root.value;
}

it("what was before, with the changes made to it, is what is after", () => {
  assert(
    property(jsonValue(), jsonValue(), (before, after) => {
      expect(canonicalJson(applied(before, fieldChanges(before, after)))).toBe(canonicalJson(after));
    }),
    { numRuns: repetitions(5000) },
  );
});

it("the changes the other way round have before and after the other way round", () => {
  assert(
    property(jsonValue(), jsonValue(), (before, after) => {
      const back = fieldChanges(after, before);
      const there = fieldChanges(before, after);
      expect(there.map(({ path }) => path).toSorted()).toEqual(back.map(({ path }) => path).toSorted());
      for (const change of there) {
        const other = back.find(({ path }) => path === change.path);
        expect([other?.before, other?.after]).toEqual([change.after, change.before]);
      }
    }),
    { numRuns: repetitions(1000) },
  );
});

it("a value that is the same has no changes", () => {
  assert(
    property(jsonValue(), (value) => {
      expect(fieldChanges(value, structuredClone(value))).toEqual([]);
    }),
  );
});

it("is as deep as it needs to be, and takes a key for what it is", () => {
  expect(fieldChanges({ a: { "b/c~": 1, d: [1, 2] } }, { a: { "b/c~": 2, d: [1] }, e: null })).toEqual([
    { path: "/a/b~1c~0", before: 1, after: 2 },
    { path: "/a/d/1", before: 2 },
    { path: "/e", after: null },
  ]);
});
