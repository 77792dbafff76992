import { expect, it } from "vitest";
import { PactV4, SpecificationVersion } from "@pact-foundation/pact";
import {
  arrayContains,
  boolean,
  eachKey,
  eachLike,
  eachValue,
  integer,
  like,
  nothing,
  number,
  text,
  verify,
} from "../../../src/tools/pact/index.ts";
import { scratch } from "../../support/scratch.ts";
import { listen } from "../../support/pacts.ts";

const word = text(/[a-z]+/, "red");

/** A matcher, a body that it is for, and one that it is not for. */
const cases: readonly [name: string, template: unknown, good: unknown, bad: unknown][] = [
  ["arrayContains", arrayContains<string>(text(/a+/, "a"), text(/b+/, "b")), ["x", "bb", "aa"], ["x", "aa"]],
  ["number", number(1.5), 7, "7"],
  ["boolean", boolean(true), false, "false"],
  ["nothing", nothing(), null, 0],
  ["eachLike with a maximum", eachLike<number>(integer(1), 1, 2), [5, 6], [5, 6, 7]],
  ["eachLike with a minimum", eachLike<number>(integer(1), 2), [5, 6, 7], [5]],
  ["eachKey", eachKey<Record<string, number>>({ red: 1 }, word), { blue: 2 }, { "4": 2 }],
  ["eachValue", eachValue<Record<string, string>>({ a: "red" }, word), { b: "blue", c: "pink" }, { b: "blue", c: "4" }],
];

it("each matcher holds what it is for, in Pact's verifier, and nothing else", async () => {
  const folder = scratch();
  for (const [name, template] of cases) {
    const pact = new PactV4({
      consumer: "c",
      provider: "p",
      dir: folder,
      logLevel: "error",
      spec: SpecificationVersion.SPECIFICATION_VERSION_V4,
    });
    await pact
      .addInteraction()
      .uponReceiving(name)
      .withRequest("GET", `/${encodeURIComponent(name)}`)
      .willRespondWith(200, (builder) => void builder.jsonBody({ it: template }))
      .executeTest(({ url }) => fetch(`${url}/${encodeURIComponent(name)}`));
  }
  for (const isGood of [true, false]) {
    const baseUrl = await listen(({ url = "" }, response) => {
      const [, , good, bad] = cases.find(([name]) => url === `/${encodeURIComponent(name)}`) ?? [];
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ it: isGood ? good : bad }));
    });
    const { results } = await verify({ pacts: [folder], baseUrl });
    expect(results).toHaveLength(cases.length);
    for (const { description, outcome, reasons } of results)
      expect([description, outcome], reasons.join()).toEqual([description, isGood ? "passed" : "failed"]);
  }
});

it("a list cannot have fewer items at most than at least", () => {
  expect(() => eachLike(like({}), 3, 2)).toThrow("eachLike cannot have 2 items at most and 3 at least");
});
