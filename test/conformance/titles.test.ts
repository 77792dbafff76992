import { expect, it } from "vitest";
import { suite } from "../../src/conformance/suite.ts";
import { titles } from "../../src/conformance/titles.ts";

it("every rule of the suite has a title, and every title a rule", () => {
  expect([...new Set(suite.map(({ rule }) => rule))].toSorted()).toEqual(Object.keys(titles).toSorted());
});

it("no two cases have the same name", () => {
  const names = suite.map(({ rule, name }) => `${rule}: ${name}`);
  expect(new Set(names).size).toBe(names.length);
});
