import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { operations } from "../../../spec/generated/operations.ts";
import { type Profile, profiles } from "../../../src/engine/domain/switches.ts";
import { fetchOf } from "../../../src/engine/http/fetch.ts";
import { createKit } from "../../../src/engine/kit.ts";
import { openContract } from "../../../src/layers/prism/open.ts";
import { ownContract } from "../../../src/layers/validation/compiled/own-contract.ts";
import { suite, tryCase } from "../../../src/tools/conformance/suite.ts";
import { recordNothing } from "../../support/coverage-recorder.ts";
import { oneIn, repetitions } from "../../support/repetitions.ts";
import { subjectBehind } from "../../support/subject.ts";
import { disagreements, type Judges } from "../../support/witness/agreement.ts";
import { exemplaryExchanges } from "../../support/witness/exemplary-exchanges.ts";
import { keeping, received, type SeenExchange, wireRequest } from "../../support/witness/judged-exchange.ts";
import { type Mutated, mutationsOf } from "../../support/witness/mutations.ts";
import { reviewed, reviewedDifferences } from "../../support/witness/reviewed-differences.ts";

// What is broken on purpose covers nothing.
recordNothing();

const sides = ["request", "response"] as const;
const exemplary = exemplaryExchanges("openapi.yaml");

/** What the conformance suite sends, and what the mock answers, in every profile. */
async function conformanceExchanges(): Promise<SeenExchange[]> {
  const seen: SeenExchange[] = [];
  for (const profile of Object.keys(profiles) as Profile[]) {
    const kit = createKit({ profile });
    const { handle } = keeping(kit, (exchange) => {
      if (Object.hasOwn(operations, exchange.route)) seen.push(exchange);
    });
    const fetch = fetchOf({ handle });
    const send = (target: string, init?: RequestInit) => fetch(`https://api.emporix.io${target}`, init);
    for (const ruleCase of suite) await tryCase(subjectBehind({ send }, profile), ruleCase);
  }
  return seen;
}

/** Up to so many of them for each answer of each operation: what is left of them differs. */
function someOfEach(exchanges: readonly SeenExchange[], most: number): SeenExchange[] {
  const groups = Map.groupBy(exchanges, ({ route, response }) => `${route} ${response.status}`);
  return [...groups.values()].flatMap((group) => group.slice(0, most));
}

// The validators that are generated of the kit's document, and Prism, which reads the document itself.
describe("the generated validators and Prism", () => {
  let judges: Judges;
  let seen: readonly SeenExchange[];
  const used = new Set<unknown>();
  beforeAll(async () => {
    judges = { own: ownContract(), prism: (await openContract([])).contract };
    seen = await conformanceExchanges();
  }, 60_000);

  /** What they disagree on, for no reviewed reason. */
  async function unreviewed({ side, exchange }: Pick<Mutated, "side" | "exchange">): Promise<string[]> {
    const found = await disagreements(judges, side, exchange);
    return found.filter((difference) => {
      const entry = reviewed(difference, exchange);
      used.add(entry);
      return entry === undefined;
    });
  }

  it("say the same of everything that the conformance suite sends and is answered", async () => {
    expect(seen.length).toBeGreaterThan(1000);
    for (const exchange of seen)
      for (const side of sides) expect(await unreviewed({ side, exchange }), exchange.route).toEqual([]);
  });

  it("say the same of the document's examples, of which nothing is wrong", async () => {
    expect(exemplary.length).toBeGreaterThan(300);
    for (const exchange of exemplary) {
      for (const side of sides) expect(await unreviewed({ side, exchange }), exchange.route).toEqual([]);
      const found = await judges.own
        .at(exchange.route)
        ?.responseViolations(wireRequest(exchange.request), received(exchange.response));
      expect(found, exchange.route).toEqual([]);
    }
  });

  it("say the same of exchanges that are wrong in one place, whichever it is", async () => {
    const differences = new Map<string, string>();
    let wrong = 0;
    const started = [...someOfEach(seen, repetitions(10)), ...exemplary];
    for (const mutated of oneIn(
      3,
      started.flatMap((exchange) => [...mutationsOf(exchange)]),
    )) {
      wrong++;
      for (const difference of await unreviewed(mutated))
        differences.set(`${mutated.what}: ${difference}`, mutated.exchange.route);
    }
    expect(wrong).toBeGreaterThan(20_000);
    expect([...differences]).toEqual([]);
  }, 240_000);

  it("say the same of exchanges that are wrong in several places, and of any bodies", async () => {
    const started = [...someOfEach(seen, 3), ...exemplary];
    const wrongs = fc.array(fc.nat(), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...started), wrongs, fc.option(fc.json()), async (exchange, picks, body) => {
        let now = exchange;
        for (const pick of picks) {
          const mutations = [...mutationsOf(now)];
          now = mutations[pick % mutations.length]?.exchange ?? now;
        }
        if (body !== null) now = { ...now, request: { ...now.request, body }, response: { ...now.response, body } };
        for (const side of sides) expect(await unreviewed({ side, exchange: now })).toEqual([]);
      }),
      { numRuns: repetitions(3000) },
    );
  }, 240_000);

  it("say the same of forms with a broken escape in a name, whatever else is wrong with them", async () => {
    const isForm = ({ request }: SeenExchange) => request.headers["content-type"]?.includes("urlencoded") === true;
    const forms = [...someOfEach(seen, 2), ...exemplary].filter(isForm);
    expect(forms.length).toBeGreaterThan(1);
    for (const exchange of forms) {
      const broken = { ...exchange, request: { ...exchange.request, body: `%ZZ=1&${exchange.request.body ?? ""}` } };
      for (const mutated of mutationsOf(broken)) expect(await unreviewed(mutated), mutated.what).toEqual([]);
    }
  });

  it("have no reviewed difference that did not occur", () => {
    expect(reviewedDifferences.filter((entry) => !used.has(entry)).map(({ because }) => because)).toEqual([]);
  });
});
