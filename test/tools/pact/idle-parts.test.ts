import { describe, expect, it } from "vitest";
import { hello, jsonBody, readingOf as read } from "../../support/pacts.ts";

const type = { match: "type" };
const rule = (...matchers: readonly object[]) => ({ matchers, combine: "AND" });
const request = { method: "GET", path: "/hello" };
const base64 = (text: string) => Buffer.from(text).toString("base64");
const at = (path: string) => ({ body: { [path]: rule(type) } });

describe("a body that is written as text is read for where its rules lead", () => {
  const json = '{"size":{"cm":4}}';
  it.each<[name: string, body: unknown, headers?: object, version?: string]>([
    ["base64", { content: base64(json), contentType: "application/json", encoded: "base64" }],
    [
      "base64 of a type with a suffix",
      { content: base64(json), contentType: "application/hal+json", encoded: "base64" },
    ],
    [
      "base64 whose type the header has",
      { content: base64(json), encoded: "base64" },
      { "content-type": ["text/json"] },
    ],
    ["JSON", { content: json, contentType: "application/json; charset=utf-8", encoded: "JSON" }],
    ["JSON without a type", { content: json, encoded: false }],
    ["JSON of Pact 3", json, { "Content-Type": "application/json" }, "3.0.0"],
    ["JSON of Pact 3 without a type", json, {}, "3.0.0"],
  ])("%s", (_name, body, headers, version = "4.0") => {
    const reading = (path: string) => {
      const response = { status: 200, headers, body, matchingRules: at(path) };
      return read(version === "4.0" ? hello("x", { response }) : { description: "x", request, response }, version);
    };
    expect(reading("$.size.cm")).toEqual([]);
    expect(reading("$.size.mm").join()).toContain("a rule for $.size.mm, and nothing there in the example");
  });

  it("plain text has no members, and neither has the text in JSON", () => {
    for (const contentType of ["text/plain", "application/json"]) {
      const reading = (path: string) => {
        const body = { content: "four", contentType, encoded: false };
        return read(hello("x", { response: { status: 200, body, matchingRules: at(path) } }));
      };
      expect(reading("$")).toEqual([]);
      expect(reading("$.size").join()).toContain("nothing there in the example");
    }
  });

  it("so is any other text, which has no members", () => {
    for (const body of [
      { content: "a,b", contentType: "text/csv", encoded: false },
      { content: "<p>a</p>", contentType: "text/html", encoded: false },
      { content: "a,b", encoded: false },
      { content: base64("\u0000\u0001"), encoded: "base64" },
      { content: base64("\u0000"), contentType: "application/octet-stream", encoded: "base64" },
    ]) {
      const reading = (path: string, more: object = {}) =>
        read(hello("x", { response: { status: 200, body, matchingRules: at(path) }, ...more }));
      expect(reading("$.a").join()).toContain("nothing there in the example");
      expect(reading("$")).toEqual([]);
      // The paths of a plugin are its own.
      expect(reading("$.a", { pluginConfiguration: {} })).toEqual([]);
    }
  });
});

describe("a form is read for where its rules lead", () => {
  const type = "application/x-www-form-urlencoded";
  const reading = (path: string, matcher: object = { match: "type" }, content: unknown = "a=1&b%5B%5D=2&b%5B%5D=3") =>
    read(
      hello("x", {
        response: {
          status: 200,
          body: { content, contentType: type },
          matchingRules: { body: { [path]: rule(matcher) } },
        },
      }),
    ).join();

  it.each(["$", "$.*", "$.a", "a", "$.a[0]", "$['b[]']", "$['b[]'][1]", "$['b[]'][*]"])("%s is there", (path) => {
    expect(reading(path)).toBe("");
  });

  it.each(["$.c", "$.b", "$['b[]'][2]", "$.a.b", "$['a'][1]"])("%s is malformed", (path) => {
    expect(reading(path)).toContain(`a rule for ${path}, and nothing there in the example`);
  });

  it("so in Pact 3 and 2, in base64, and for generators", () => {
    const written = { status: 200, headers: { "Content-Type": `${type}; charset=utf-8` }, body: "a=1" };
    const matchingRules = { body: { "$.c": rule({ match: "type" }) } };
    const old = { "$.body.c": { match: "type" } };
    const generators = { body: { "$.c": { type: "Uuid" } } };
    const base64Body = { content: base64("a=1"), contentType: type, encoded: "base64" };
    for (const read3 of [
      read({ description: "x", request, response: { ...written, matchingRules } }, "3.0.0"),
      read({ description: "x", request, response: { ...written, matchingRules: old } }, "2.0.0"),
      read({ description: "x", request, response: { ...written, generators } }, "3.0.0"),
      read(hello("x", { response: { status: 200, body: base64Body, matchingRules } })),
    ])
      expect(read3.join()).toMatch(/for \$\.(?:body\.)?c, and nothing there in the example/);
  });

  it("its fields are lists of texts, and it is neither a list nor an object itself", () => {
    const eachKey = { match: "eachKey", rules: [{ match: "regex", regex: "z" }] };
    const eachValue = { ...eachKey, match: "eachValue" };
    expect(reading("$.a", { match: "type", min: 1 }) + reading("$.a", eachValue)).toBe("");
    expect(reading("$", { match: "type", min: 1 })).toContain('with "min", and no list there');
    expect(reading("$", eachKey)).toContain("and no object there");
    expect(reading("$.a", eachKey)).toContain("and no object there");
    expect(reading("$", eachValue)).toContain("and no list or object there");
  });

  it("what is no text is left alone, and a form may be large", () => {
    expect(reading("$.c", { match: "type" }, { a: 1 })).toBe("");
    const started = performance.now();
    expect(reading("$.c", { match: "type" }, "a=1&".repeat(100_000))).toContain("nothing there");
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("a matcher beside what it is not for is malformed", () => {
  const contentType = { match: "contentType", value: "text/csv" };
  const status = { match: "statusCode", status: "success" };
  const headers = { "X-Size": ["4"], "X-List": ["1", "2"] };
  it.each<[matchingRules: object, reason: string]>([
    [{ body: { "$.size": rule(status) } }, '$.size with the match "statusCode", and no status there'],
    [{ header: { "X-Size": rule(status) } }, 'header X-Size with the match "statusCode", and no status there'],
    [{ header: { "X-Size": rule({ match: "type", min: 3 }) } }, 'header X-Size with "min", and no list there'],
    [
      { header: { "$['X-Size'][0]": rule(type) } },
      `X-Size under "$['X-Size'][0]", which Pact's verifier does not read`,
    ],
    [
      { header: { "$.X-Size": rule(type) } },
      `under "$.X-Size", which Pact's verifier does not read: write the name alone`,
    ],
    [{ "$.headers.x-size": { match: "type", min: 3 } }, 'header x-size with "min", and no list there'],
  ])("%j", (matchingRules, reason) => {
    const response = { status: 200, headers, body: jsonBody({ size: "4" }), matchingRules };
    expect(read(hello("x", { response })).join()).toContain(reason);
  });

  it("so in the metadata of messages", () => {
    const message = {
      type: "Asynchronous/Messages",
      description: "x",
      contents: jsonBody({}),
      metadata: { topic: "a" },
    };
    const matchingRules = { metadata: { topic: rule({ match: "type", min: 2 }) } };
    expect(read({ ...message, matchingRules }).join()).toContain('the metadata topic with "min", and no list there');
  });

  it("but not where it is for a list, or for the content that any value is", () => {
    const response = {
      status: 200,
      headers,
      body: jsonBody({ size: "4", all: ["4"] }),
      matchingRules: {
        body: {
          $: rule(contentType),
          "$.size": rule(contentType),
          "$.all": rule({ match: "eachValue", rules: [contentType] }),
        },
        header: { "X-List": rule({ match: "type", min: 1 }), "X-Size": rule(contentType) },
      },
    };
    const asked = { ...request, query: { q: ["1"] }, matchingRules: { query: { q: rule({ match: "type", min: 1 }) } } };
    expect(read(hello("x", { request: asked, response }))).toEqual([]);
  });
});

it.each(["G T", "GET ", "GET\n", "GET/hello", "GÉT", "{GET}"])("the method %j is malformed", (method) => {
  expect(read(hello("x", { request: { method, path: "/" } })).join()).toContain("which is none of HTTP");
});

it.each(["get", "PATCH", "M-SEARCH"])("the method %s is one of HTTP", (method) => {
  expect(read(hello("x", { request: { method, path: "/" } }))).toEqual([]);
});

it("a rule for a status that any fits is a warning", () => {
  const open = "its response has a rule for the status which lets any pass";
  const four = (status: object) => read(hello("x", { response: { status: 200, matchingRules: { status } } }));
  const success = { match: "statusCode", status: "success" };
  const regex = (pattern: string) => ({ match: "regex", regex: pattern });
  for (const status of [
    rule({ match: "integer" }),
    { $: rule(type) },
    { matchers: [success, { match: "number" }], combine: "OR" },
    rule(regex("\\d+")),
    rule(regex("^[1-5].*")),
    rule({ match: "include", value: "" }),
  ])
    expect(four(status)).toEqual([open]);
  for (const status of [
    rule(success),
    rule({ match: "number" }, success),
    rule(regex("2..")),
    rule(regex("[1-5]")),
    rule(regex("(")),
    {},
  ])
    expect(four(status)).toEqual([]);
  const two = (matcher: object) =>
    read({ description: "x", request, response: { status: 200, matchingRules: { "$.status": matcher } } }, "2.0.0");
  expect(two(type)).toEqual([open]);
  expect(two({ regex: ".+" })).toEqual([open]);
  expect(two({ match: "regex", regex: "2\\d\\d" })).toEqual([]);
});

it("of several rules for a status only one is read, which is malformed", () => {
  const status = { $: rule({ match: "regex", regex: "2.." }), "$.status": rule({ match: "regex", regex: "5.." }) };
  expect(read(hello("x", { response: { status: 200, matchingRules: { status } } })).join()).toContain(
    "its response has several rules for the status: only one is read",
  );
});

describe("of two that say the same only one is read, which is malformed", () => {
  const z = rule({ match: "regex", regex: "z" });
  const answer = (more: object) => read(hello("x", { response: { status: 200, body: jsonBody({ a: "1" }), ...more } }));

  it.each<[matchingRules: object, path: string]>([
    [{ body: { "$.a": rule(type), "$['a']": z } }, "$['a']"],
    [{ header: { "X-A": rule(type), "x-a": z } }, "x-a"],
    [{ "$.body.a": type, "$.body['a']": type }, "$.body['a']"],
  ])("rules: %j", (matchingRules, path) => {
    expect(answer({ headers: { "X-A": ["1"] }, matchingRules }).join()).toContain(`a second rule for ${path}`);
  });

  it("but not rules that lead to the same by other ways", () => {
    expect(answer({ matchingRules: { body: { "$.*": rule(type), "$.a": z, $: rule(type) } } })).toEqual([]);
  });

  it("names of the rules, of which Pact 4 has one", () => {
    const responseMatchingRules = { body: { "$.a": z } };
    const matchingRules = { body: { "$.a": rule(type) } };
    expect(answer({ responseMatchingRules }).join()).toContain('"responseMatchingRules" of its response is not known');
    const three = (more: object) =>
      read({ description: "x", request, response: { status: 200, body: { a: "1" }, ...more } }, "3.0.0").join();
    expect(three({ responseMatchingRules })).toBe("");
    expect(three({ responseMatchingRules, matchingRules })).toContain("its rules under two names: only one is read");
  });
});

it("a rule beside an empty list, which every list fits for Pact's verifier, is a warning", () => {
  const beside = (matcher: object) =>
    read(
      hello("x", {
        response: { status: 200, body: jsonBody({ a: [] }), matchingRules: { body: { "$.a": rule(matcher) } } },
      }),
    ).join();
  for (const matcher of [
    { match: "type", min: 1 },
    { match: "type", max: 2 },
    { match: "equality" },
    { match: "notEmpty" },
    { match: "regex", regex: "z" },
  ])
    expect(beside(matcher)).toContain(
      "a rule for $.a, and nothing there in the example: Pact's verifier does not look",
    );
  for (const matcher of [type, { match: "type", min: 0 }]) expect(beside(matcher)).toBe("");
  const rules = { "$.a": rule(type), "$.a[*]": rule({ match: "number" }) };
  const variants = { match: "arrayContains", variants: [{ index: 0, rules }] };
  const matchingRules = { body: { $: rule(variants) } };
  expect(read(hello("x", { response: { status: 200, body: jsonBody([{ a: [] }]), matchingRules } })).join()).toContain(
    "a rule for $ with a variant that has a rule for $.a[*], and nothing there in item 0 of the example",
  );
});
