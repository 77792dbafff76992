import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { mutants } from "../../scripts/mutants/list.ts";
import { testedFaults } from "../../scripts/mutants/tested.ts";
import { withFault } from "../../scripts/mutants/tree.ts";

it("every deliberate fault names a test that there is", () => {
  const lost = testedFaults.filter(({ test, only = "" }) => {
    const text = readFileSync(join(import.meta.dirname, "../..", test), "utf8");
    return !new RegExp(only.replace("^", "")).test(text);
  });
  expect(lost.map(({ title }) => title)).toEqual([]);
});

it("every deliberate fault has its place in the code: a change that moves it is told before CI builds the fault in", () => {
  const root = join(import.meta.dirname, "../..");
  expect(mutants.length + testedFaults.length).toBeGreaterThan(50);
  for (const fault of [...mutants, ...testedFaults])
    expect(withFault(root, fault), fault.title).toContain(fault.replace);
});
