import { expect, it } from "vitest";
import { defaultLifetimes, type Lifetimes } from "../../../src/engine/domain/lifetimes.ts";
import { createKit } from "../../../src/engine/kit.ts";
import { suite, tryCase } from "../../../src/tools/conformance/suite.ts";
import { subjectBehind } from "../../support/subject.ts";

/** The cases that a provider does not keep whose tokens and sessions live as long as these say. */
async function broken(lifetimes: Partial<Lifetimes>): Promise<string[]> {
  const found: string[] = [];
  for (const ruleCase of suite.filter(({ needs }) => needs === "clock")) {
    const kit = createKit(lifetimes);
    const door = { send: (target: string, init?: RequestInit) => kit.fetch(`https://api.emporix.io${target}`, init) };
    await tryCase(subjectBehind(door, "tutorial"), ruleCase).catch(() => found.push(ruleCase.rule));
  }
  return found;
}

it("a provider with the API's own lifetimes keeps every rule that needs a clock", async () => {
  expect(await broken({})).toEqual([]);
});

const { anonymousTtl, anonymousRefreshTtl, customerTtl, cartTtl } = defaultLifetimes;

it.each<[rule: string, wrong: Partial<Lifetimes>]>([
  ["SES-2", { anonymousTtl: anonymousTtl - 1 }],
  ["SES-2", { anonymousTtl: anonymousTtl + 1 }],
  ["SES-3", { anonymousRefreshTtl: anonymousRefreshTtl - 1 }],
  ["SES-3", { anonymousRefreshTtl: anonymousRefreshTtl + 1 }],
  ["SES-6", { customerTtl: customerTtl - 1 }],
  ["SES-6", { customerTtl: customerTtl + 1 }],
  ["SES-6", { customerSessionTtl: 1000 * 24 * 3600 }],
  ["CRT-1", { cartTtl: cartTtl - 3600 }],
  ["CRT-1", { cartTtl: cartTtl + 3600 }],
])("a provider breaks %s where it has %o", async (rule, wrong) => {
  expect(await broken(wrong)).toContain(rule);
});
