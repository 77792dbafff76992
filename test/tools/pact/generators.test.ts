import { describe, expect, it } from "vitest";
import { hello, jsonBody, readingOf as read } from "../../support/pacts.ts";

const type = { match: "type" };
const rule = (...matchers: readonly object[]) => ({ matchers, combine: "AND" });
const request = { method: "GET", path: "/hello" };

describe("a generator", () => {
  const asked = (generators: object, more: object = {}) =>
    read(
      hello("x", {
        request: {
          ...request,
          query: { q: ["1"] },
          headers: { "X-A": ["1"], "Content-Type": ["application/json"] },
          body: jsonBody({ items: [{ id: 1 }] }),
          matchingRules: { body: { "$.items": rule(type) } },
          generators,
          ...more,
        },
      }),
    ).join();
  const state = { type: "ProviderState", expression: "${id}" };

  it.each<[generators: object, reason: string]>([
    [{ header: { "X-B": state } }, "its request has a generator for the header X-B, and no such header"],
    [{ query: { "$.r[0]": state } }, "its request has a generator for the query r, and no such query"],
    [{ body: { "$.items[*].name": state } }, "a generator for $.items[*].name, and nothing there in the example"],
    [{ path: { type: "ProviderState" } }, 'generators for path has the type "ProviderState" without "expression"'],
    [{ body: { "$.items[0].id": { type: "Regex" } } }, 'has the type "Regex" without "regex"'],
    [{ query: { q: { type: "constructor" } } }, 'the type "constructor" of one of its request\'s generators'],
  ])("that has no effect is told: %j", (generators, reason) => {
    expect(asked(generators)).toContain(reason);
  });

  it.each<[generator: object, reason: string]>([
    [{ type: "RandomInt", min: "3" }, 'has "min" with "3", which is no whole number'],
    [{ type: "RandomInt", min: 9, max: 4 }, 'has "min" with 9 and "max" with 4: there is nothing between'],
    [{ type: "RandomInt", min: 11 }, "there is nothing between"],
    [{ type: "RandomDecimal", digits: "x" }, 'has "digits" with "x"'],
    [{ type: "RandomString", size: null }, 'has "size" with null'],
    [{ type: "Regex", regex: "(?=a)a" }, 'has the regex "(?=a)a", of which no text can be generated'],
    [{ type: "Regex", regex: "(a|b)\\1" }, "of which no text can be generated"],
    [{ type: "Uuid", format: "nope" }, 'the format "nope"'],
    [{ type: "Date", expression: "soon" }, 'has the expression "soon", in which "soon" is not known'],
    [{ type: "Time", expression: "@ now + 1 hour" }, '"@" is not known'],
    [{ type: "DateTime", expression: "today @ tea-time" }, '"tea" is not known'],
    [{ type: "ProviderState", expression: "/a/${id" }, 'has the expression "/a/${id", which names no value'],
    [{ type: "ProviderState", expression: "${}" }, "which names no value"],
    [{ type: "ProviderState", expression: "" }, "which names no value"],
    [{ type: "RandomInt", min: -5, max: 4 }, ""],
    [{ type: "RandomInt" }, ""],
    [{ type: "RandomHexadecimal", digits: 4 }, ""],
    [{ type: "Regex", regex: "\\d{3}(?:a|b)" }, ""],
    [{ type: "Uuid", format: "URN" }, ""],
    [{ type: "Date", expression: "next week + 3 days" }, ""],
    [{ type: "Date", expression: "+ 1 day", format: "yyyy" }, ""],
    [{ type: "Time", expression: "2 o'clock pm -1 hour" }, ""],
    [{ type: "DateTime", expression: "last friday @ noon+ 40 milliseconds" }, ""],
    [{ type: "DateTime", expression: "@ now" }, ""],
    [{ type: "ProviderState", expression: "/a/${id}/${other id}" }, ""],
    [{ type: "ProviderState", expression: "id" }, ""],
  ])("of which the verifier makes nothing is malformed: %j", (generator, reason) => {
    const said = asked({ body: { "$.items[0].id": generator } });
    expect(said).toContain(reason);
    expect(said === "").toBe(reason === "");
    // One of an answer is for the consumer's tests alone.
    const generators = { body: { "$.a": generator } };
    expect(read(hello("x", { response: { status: 200, body: jsonBody({ a: 1 }), generators } }))).toEqual([]);
  });

  it.each<[variant: object, reason: string]>([
    [{ generators: { "$.id": { type: "Uuidd" } } }, 'the type "Uuidd" of one of the generators of a variant of'],
    [{ generators: { "$.id": { type: "ProviderState" } } }, 'has the type "ProviderState" without "expression"'],
    [{ generators: { "$.ids": state } }, "a generator for $.ids, and nothing there in item 0 of the example"],
    [{ generators: [state] }, "has a variant whose generators are not an object"],
    [{ index: -1 }, "has a variant of the item -1, which is no number of an item"],
    [{ index: "first" }, 'has a variant of the item "first", which is no number of an item'],
    [{ generators: { "$.id": state } }, ""],
    [{ index: "0", generators: { "$.id": { type: "Uuid" } } }, ""],
  ])("in a variant: %j", (variant, reason) => {
    const body = { "$.items": rule({ match: "arrayContains", variants: [{ index: 0, rules: {}, ...variant }] }) };
    const said = asked({}, { matchingRules: { body } });
    expect(said).toContain(reason);
    expect(said === "").toBe(reason === "");
  });

  it.each<[generator: object, reason: string]>([
    [{ type: "Uuidd" }, 'the type "Uuidd" of the generator of the match "eachValue"'],
    [{}, 'the generator of the match "eachValue" of its request\'s rule for body $.items has no type'],
    [
      state,
      'its request takes a value from the provider state in the match "eachValue" for $.items, where that is not done',
    ],
  ])("of each value: %j", (generator, reason) => {
    const each = { match: "eachValue", rules: [{ match: "type" }] };
    const asWritten = (one: object) =>
      asked({}, { matchingRules: { body: { "$.items": rule({ ...each, generator: one }) } } });
    expect(asWritten(generator)).toContain(reason);
    expect(asWritten({ type: "Uuid" })).toBe("");
    const matchingRules = { body: { $: rule({ ...each, generator: state }) } };
    expect(read(hello("x", { response: { status: 200, body: jsonBody(["1"]), matchingRules } }))).toEqual([]);
  });

  it("for a body needs one", () => {
    expect(asked({ body: { $: state } }, { body: undefined, matchingRules: {} })).toContain(
      "generators for a body, and no body",
    );
  });

  it("is at its place", () => {
    const body = { "$.items[*].id": state, "$.items[3].id": state, "$.items": state };
    expect(asked({ path: state, header: { "x-a": state }, query: { q: state, "$['q'][0]": state }, body })).toBe("");
  });
});
