import { describe, expect, it } from "vitest";
import { breaksBetween, exchange } from "./compared.ts";
import "./further-neighbours.ts";
import "./neighbours-of-messages.ts";
import "./neighbours-of-names.ts";
import "./neighbours-of-versions.ts";
import { neighbours } from "./neighbours.ts";
import { schemaPairs, wrappings } from "./neighbours-of-schemas.ts";
import { pairsInOtherWords } from "./pairs-in-other-words.ts";

const pairs = [...schemaPairs, ...pairsInOtherWords];

/** What an error is found in, or is not, against the judgement. */
function misjudged(name: string, breaks: boolean, old: unknown, now: unknown): string[] {
  const errors = breaksBetween(old, now).filter(({ severity }) => severity === "error");
  if (errors.length > 0 === breaks) return [];
  return [`${name}: ${breaks ? "nothing is found" : errors.map(({ message }) => message).join(" ")}`];
}

describe("pairs that differ in one thing", () => {
  it("are judged rightly as a request and as a response", () => {
    const wrong = pairs.flatMap(([what, old, now, asRequest, asResponse]) => [
      ...misjudged(`request: ${what}`, asRequest === 1, exchange(old, true), exchange(now, true)),
      ...misjudged(`response: ${what}`, asResponse === 1, exchange(true, old), exchange(true, now)),
    ]);
    expect(wrong).toEqual([]);
  });

  it("are judged alike wherever the schema stands", () => {
    const wrong = pairs.flatMap(([what, old, now, asRequest, asResponse], index) => {
      const [where, wrap] = wrappings[index % wrappings.length] ?? ["at the top", (schema: unknown) => schema];
      const [before, after] = [wrap(old), wrap(now)];
      return [
        ...misjudged(`request ${where}: ${what}`, asRequest === 1, exchange(before, true), exchange(after, true)),
        ...misjudged(`response ${where}: ${what}`, asResponse === 1, exchange(true, before), exchange(true, after)),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("are judged with the roles turned round in a webhook", () => {
    const called = (payload: unknown): unknown => {
      const { paths, ...root } = exchange(payload, true) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
      return { ...root, paths: {}, webhooks: { called: paths?.["/things"] } };
    };
    const wrong = pairs.flatMap(([what, old, now, , asResponse]) =>
      misjudged(`webhook: ${what}`, asResponse === 1, called(old), called(now)),
    );
    expect(wrong).toEqual([]);
  });

  it("are judged rightly in everything else that a description says", () => {
    expect(neighbours.flatMap(({ name, breaks, old, now }) => misjudged(name, breaks, old, now))).toEqual([]);
    expect(neighbours.length).toBeGreaterThan(550);
  });
});
