import { expect, it } from "vitest";
import { suite } from "../../../src/tools/conformance/suite.ts";
import { titles } from "../../../src/tools/conformance/titles.ts";

/** Every rule there is. */
const rules =
  "SES-1 SES-2 SES-3 SES-4 SES-5 SES-6 SES-7 CTX-1 CTX-2 CTX-3 CTX-4 CTX-5 VAL-1 " +
  "VAL-2 VAL-3 VAL-4 VAL-5 CRT-1 OWN-1 OWN-2 OWN-3 MGT-1 MGT-2 MGT-3 ATT-1 ATT-2 ATT-3 PRC-1 TEN-1";

it("every rule has cases in the suite, and a title", () => {
  expect([...new Set(suite.map(({ rule }) => rule))].toSorted()).toEqual(rules.split(" ").toSorted());
  expect(Object.keys(titles).toSorted()).toEqual(rules.split(" ").toSorted());
});

it("no two cases have the same name", () => {
  const names = suite.map(({ rule, name }) => `${rule}: ${name}`);
  expect(new Set(names).size).toBe(names.length);
});
