import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readJson } from "./compared.ts";
import { isFound, judgements } from "./peer-judgements.ts";

/** Where the kit judges otherwise on purpose: the rule, and why. */
const disagreements = readJson(join(import.meta.dirname, "disagreements.json")) as Readonly<Record<string, string>>;

describe("the judgements of oasdiff", () => {
  const others = judgements.filter((judgement) => isFound(judgement) !== judgement.breaks);

  it("are those of the kit, but for a list with reasons", () => {
    expect(others.map(({ rule }) => rule).toSorted()).toEqual(Object.keys(disagreements).toSorted());
    expect(Object.values(disagreements).every((reason) => reason.length > 20)).toBe(true);
  });

  it("are many, and nearly all the same", () => {
    expect(judgements.filter(({ breaks }) => breaks).length).toBeGreaterThan(200);
    expect(1 - others.length / judgements.length).toBeGreaterThanOrEqual(0.97);
  });
});
