// Tries conformance and pacts on the engine of the tree that this file lies in, and says what is broken, as JSON.
import { join } from "node:path";
import type { RuleCase } from "../../src/tools/conformance/rule.ts";
import type { Subject } from "../../src/tools/conformance/subject.ts";
import { suite, tryCase } from "../../src/tools/conformance/suite.ts";
import { type Profile, profiles } from "../../src/engine/domain/switches.ts";
import { messageOf } from "../../src/shared/errors.ts";
import { createKit } from "../../src/engine/kit.ts";
import { isFailure } from "../../src/tools/pact/verification/result.ts";
import { verify } from "../../src/tools/pact/verify.ts";
import { defaultSeed } from "../../src/engine/seed/default-seed.ts";

/** What noticed that something is wrong; empty when nothing did. */
export interface Verdict {
  readonly rules: readonly string[];
  readonly interactions: readonly string[];
}

const names = Object.keys(profiles) as Profile[];

async function brokenRules(profile: Profile): Promise<string[]> {
  const kit = createKit({ profile });
  const subject: Omit<Subject, "otherTenant" | "tenant"> = {
    send: (target, init) => kit.fetch(`https://api.emporix.io${target}`, init),
    switches: profiles[profile],
    storefrontClientId: "storefront",
    manager: { clientId: "backend", secret: "secret" },
    limited: { clientId: "limited", secret: "secret" },
    customers: defaultSeed.customers ?? [],
    pricedProduct: "coffee-beans",
    advance: async (by) => void kit.control.clock.advance(by as `${number}m`),
  };
  const broken = new Set<string>();
  for (const [at, ruleCase] of suite.entries()) {
    const tenants = { tenant: `one${at}`, otherTenant: `other${at}` };
    if (!(await keeps({ ...subject, ...tenants }, ruleCase))) broken.add(ruleCase.rule);
  }
  return [...broken];
}

async function keeps(subject: Subject, ruleCase: RuleCase): Promise<boolean> {
  try {
    await tryCase(subject, ruleCase);
    return true;
  } catch {
    return false;
  }
}

async function brokenInteractions(): Promise<string[]> {
  const { results } = await verify({ pacts: [join(import.meta.dirname, "../../contracts/pacts")] });
  return results.filter(isFailure).map(({ consumer, description }) => `${consumer}: ${description}`);
}

try {
  const rules = new Set<string>();
  for (const profile of names) for (const rule of await brokenRules(profile)) rules.add(rule);
  const verdict: Verdict = { rules: [...rules], interactions: await brokenInteractions() };
  process.stdout.write(JSON.stringify(verdict));
} catch (error) {
  process.stderr.write(messageOf(error));
  process.exitCode = 1;
}
