import { describe, expect, it } from "vitest";
import { verify } from "../../../src/tools/pact/index.ts";
import { hello, helloOptions, jsonBody, listen, pact, pactFolder, readingOf as read } from "../../support/pacts.ts";

const type = { match: "type" };
const rule = (...matchers: readonly object[]) => ({ matchers, combine: "AND" });
const request = { method: "GET", path: "/hello" };

/** A response of Pact 4 with a body, and rules for it by their paths. */
function ruled(body: unknown, ...paths: readonly string[]): object {
  const rules = Object.fromEntries(paths.map((path) => [path, rule(type)]));
  return hello("x", { response: { status: 200, body: jsonBody(body), matchingRules: { body: rules } } });
}

describe("a rule for what the example does not have is malformed", () => {
  it.each([
    ["a member", { hello: "x" }, "$.helo"],
    ["a member of a member", { a: { b: 1 } }, "$.a.c"],
    ["a member of a text", { a: "text" }, "$.a.b"],
    ["a member of each item", { items: [{ id: 1 }, { id: 2 }] }, "$.items[*].name"],
    ["a member of each part", { map: { one: { id: 1 } } }, "$.map.*.name"],
    ["an item beyond the list", { items: [1] }, "$.items[1]"],
    ["each item of an object", { map: { one: 1 } }, "$.map[*]"],
    ["a name in brackets", { "a.b": 1 }, "$['a.c']"],
    ["a path without its root", { hello: "x" }, "helo"],
  ])("%s", (_name, body, path) => {
    expect(read(ruled(body, path))).toEqual([
      `The interaction is malformed: its response has a rule for ${path}, and nothing there in the example`,
    ]);
  });

  it("also in requests, in messages, and in pacts of every version", () => {
    const body = { hello: "x" };
    const three = { body: { "$.helo": rule(type) } };
    const two = { "$.body.helo": type };
    const reasons = [
      read(hello("x", { request: { ...request, body: jsonBody(body), matchingRules: three } })),
      read({ type: "Asynchronous/Messages", description: "x", contents: jsonBody(body), matchingRules: three }),
      read({
        type: "Synchronous/Messages",
        description: "x",
        request: { contents: jsonBody(body) },
        response: [{ contents: jsonBody(body), matchingRules: three }],
      }),
      read({ description: "x", request, response: { status: 200, body, matchingRules: three } }, "3.0.0"),
      read({ description: "x", request, response: { status: 200, body, matchingRules: two } }, "2.0.0"),
    ];
    for (const reason of reasons) expect(reason.join()).toMatch(/malformed: .* nothing there in the example$/);
  });

  it.each([
    ["a header", { header: { "X-B": rule(type) } }, "header X-B"],
    ["a header by a path", { header: { "$.X-B": rule(type) } }, "header X-B"],
    ["a header by a path with an index", { header: { "$['X-B'][0]": rule(type) } }, "header X-B"],
    ["a header of Pact 2", { "$.headers.X-B": type }, "header X-B"],
    ["a header of Pact 2 in brackets", { "$.header['X-B']": type }, "header X-B"],
    ["a parameter", { query: { b: rule(type) } }, "query b"],
    ["a parameter by a path", { query: { "$.b[0]": rule(type) } }, "query b"],
    ["a parameter of Pact 2", { "$.query.b[0]": type }, "query b"],
  ])("%s", (_name, matchingRules, what) => {
    const asked = { ...request, query: { a: ["1"] }, headers: { "X-A": ["1"] }, matchingRules };
    expect(read(hello("x", { request: asked })).join()).toContain(
      `its request has a rule for the ${what}, and no such`,
    );
  });

  it("metadata of a message", () => {
    const message = {
      type: "Asynchronous/Messages",
      description: "x",
      contents: jsonBody({}),
      metadata: { topic: "a" },
    };
    expect(read({ ...message, matchingRules: { metadata: { topic: rule(type) } } })).toEqual([]);
    expect(read({ ...message, matchingRules: { metadata: { topik: rule(type) } } }).join()).toContain(
      "it has a rule for the metadata topik, and no such metadata",
    );
  });

  it("rules for a body that Pact 4 takes for none", () => {
    const matchingRules = { body: { $: rule(type) } };
    expect(read(hello("x", { response: { status: 200, body: {}, matchingRules } })).join()).toContain(
      "its response has rules for a body, and no body",
    );
  });
});

describe("a rule is at its place", () => {
  it.each<[name: string, body: unknown, ...paths: readonly string[]]>([
    ["the whole", { a: 1 }, "$"],
    ["a member, a member of it, and an item", { a: { b: [1] } }, "$.a", "$.a.b", "$.a.b[0]"],
    ["each item of a list that has a rule", { items: [{ id: 1 }] }, "$.items", "$.items[*]", "$.items[*].id"],
    ["parts of parts", { map: { one: [{ id: 1 }] } }, "$.map", "$.map.*", "$.map.*[*].id"],
    ["what only one of the items has", { items: [{ id: 1 }, { id: 2, name: "x" }] }, "$.items[*].name"],
    ["as Ruby writes a list of texts", { items: ["a"] }, "$.items", "$.items[*].*"],
    ["an item that may come besides", { items: [{ id: 1 }] }, "$.items", "$.items[2].id"],
    ["below what may be null", { owner: null }, "$.owner", "$.owner.name"],
    ["names with anything in them", { "a.b": { é: 1, "x-y": { "@id": 2 } } }, "$['a.b'].é", "$['a.b'].x-y.@id"],
    ["a list that has to stay empty", { items: [] }, "$.items[*].id"],
  ])("%s", (_name, body, ...paths) => {
    expect(read(ruled(body, ...paths))).toEqual([]);
  });

  it("in a header that may come several times, for its values", () => {
    const variants = [{ index: 0, rules: { "": rule({ match: "equality" }) } }];
    for (const matcher of [
      { match: "arrayContains", variants },
      { match: "eachValue", rules: [{ match: "regex", regex: "a|b" }] },
    ])
      for (const value of [["a"], ["a", "b"], "a"]) {
        const response = {
          status: 200,
          headers: { "X-A": value },
          matchingRules: { header: { "X-A": rule(matcher) } },
        };
        expect(read(hello("x", { response }))).toEqual([]);
      }
  });

  it("in headers and parameters, in the forms that libraries write", () => {
    const asked = { ...request, query: { "a[]": ["1"], b: ["1"] }, headers: { Authorization: ["x"] } };
    for (const matchingRules of [
      { query: { "a[]": rule(type), "$.b[0]": rule(type) }, header: { authorization: rule(type) } },
      { query: { "$['a[]'][0]": rule(type), b: rule(type) }, header: { "$.Authorization[0]": rule(type) } },
      { "$.query.b": type, "$.headers.authorization": type, "$.path": type },
    ])
      expect(read(hello("x", { request: { ...asked, matchingRules } }))).toEqual([]);
    const old = { ...request, query: "a=1&b=2", matchingRules: { "$.query": type, "$.query.b[0]": type } };
    expect(read({ description: "x", request: old, response: { status: 200 } }, "2.0.0")).toEqual([]);
  });

  it("though a path is long, and a body is large", () => {
    const items = Array.from({ length: 20_000 }, (_, id) => ({ id }));
    const started = performance.now();
    expect(read(ruled({ items }, "$.items", "$.items[*].id", `$${".a".repeat(20_000)}`)).join()).toContain(
      "nothing there",
    );
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

it("rules that the verifier passes over since their list is empty are a warning", async () => {
  const baseUrl = await listen((_, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end('{"items":[{"id":"x"}],"map":{"a":1}}');
  });
  const rules = {
    "$.items": rule({ match: "type", min: 0 }),
    "$.items[*].id": rule({ match: "regex", regex: "\\d+" }),
    "$.map": rule({ match: "eachValue", rules: [{ match: "null" }] }),
  };
  const body = jsonBody({ items: [], map: {} });
  const interaction = hello("x", { response: { status: 200, body, matchingRules: { body: rules } } });
  const pacts = [pactFolder({ "p.json": pact([interaction]) })];
  const { results, success } = await verify({ pacts, baseUrl, stateUrl: baseUrl });
  const unseen = "nothing there in the example: Pact's verifier does not look at what comes";
  expect([success, results[0]?.outcome, results[0]?.reasons]).toEqual([
    true,
    "warning",
    [`its response has a rule for $.items[*].id, and ${unseen}`, `its response has a rule for $.map, and ${unseen}`],
  ]);
  expect((await verify({ pacts, baseUrl, stateUrl: baseUrl, strict: true })).success).toBe(false);
});

it.each([
  [{ match: "type", min: "2" }, 'has "min" with "2", which is no number of items'],
  [{ match: "type", max: "two" }, 'has "max" with "two", which is no number of items'],
  [{ match: "type", min: -1 }, 'has "min" with -1, which is no number of items'],
  [{ match: "min", min: 1.5 }, 'has "min" with 1.5, which is no number of items'],
  [{ min: "2" }, 'has "min" with "2", which is no number of items'],
  [{ match: "type", regex: "a" }, 'has "regex" beside the match "type", which does not read it'],
  [{ match: "equality", min: 1 }, 'has "min" beside the match "equality", which does not read it'],
])("a matcher that is not read as it is written is malformed: %j", async (matcher, reason) => {
  const matchingRules = { body: { "$.hello": rule(matcher) } };
  const response = { status: 200, body: jsonBody({ hello: ["world"] }), matchingRules };
  const pacts = [pactFolder({ "p.json": pact([hello("x", { response })]) })];
  const { results } = await verify({ pacts, ...(await helloOptions()) });
  expect([results[0]?.outcome, results[0]?.reasons.join()]).toEqual(["failed", expect.stringContaining(reason)]);
});

it("so are rules that are combined in an unknown way, and rules of two versions", () => {
  const matchers = [type];
  const response = (matchingRules: object) =>
    hello("x", { response: { status: 200, body: jsonBody({ hello: 1 }), matchingRules } });
  expect(read(response({ body: { "$.hello": { matchers, combine: "XOR" } } })).join()).toContain(
    '"combine" with "XOR": "AND" and "OR" are known',
  );
  expect(read(response({ "$.body.hello": type, body: { "$.hello": { matchers } } })).join()).toContain(
    "in the forms of Pact 2 and of Pact 3",
  );
});

/** A response with one matcher at a path. */
const matched = (body: unknown, path: string, matcher: object) =>
  hello("x", { response: { status: 200, body: jsonBody(body), matchingRules: { body: { [path]: rule(matcher) } } } });
const variants = (...paths: readonly string[]) => ({
  match: "arrayContains",
  variants: [{ index: 0, rules: Object.fromEntries(paths.map((path) => [path, rule(type)])) }],
});
const variantsOf = (matchers: Readonly<Record<string, object>>) => ({
  match: "arrayContains",
  variants: [
    { index: 0, rules: Object.fromEntries(Object.entries(matchers).map(([path, matcher]) => [path, rule(matcher)])) },
  ],
});
const eachKey = { match: "eachKey", rules: [{ match: "regex", regex: "a" }] };
const eachValue = { match: "eachValue", rules: [type] };

it.each<[what: string, interaction: object, reason: string]>([
  ["an object", matched({ a: {} }, "$.a", variants("$")), 'the match "arrayContains", and no list there'],
  ["a list", matched({ a: [1] }, "$.a", eachKey), 'the match "eachKey", and no object there'],
  ["null", matched({ a: null }, "$.a", variants("$")), 'the match "arrayContains", and no list there'],
  ["a text", matched({ a: "x" }, "$.a", eachValue), 'the match "eachValue", and no list or object there'],
  ["a text's length", matched({ a: "x" }, "$.a", { match: "type", min: 2 }), 'with "min", and no list there'],
  ["a number's", matched({ a: 1 }, "$.a", { match: "type", max: 2 }), 'with "max", and no list there'],
  ["a body", matched({ a: 1 }, "$.a", { match: "statusCode", status: "error" }), "and no status there"],
  [
    "another item",
    matched([{ a: 1 }], "$", variants("$.a", "$.b")),
    "a variant that has a rule for $.b, and nothing there in item 0",
  ],
  [
    "an item's list",
    matched([{ a: [1] }], "$", variantsOf({ "$.a": variants("$.b") })),
    "for $.b, and nothing there in item 0",
  ],
  ["an item's list of keys", matched([{ a: [1] }], "$", variantsOf({ "$.a": eachKey })), "and no object there"],
  ["an item's text", matched([{ a: "x" }], "$", variantsOf({ "$.a": { match: "type", min: 2 } })), "and no list there"],
  ["values that are texts", matched({ a: "x" }, "$", { match: "eachValue", rules: [eachKey] }), "and no object there"],
  ["values of texts", matched(["x"], "$", { match: "eachValue", rules: [eachValue] }), "and no list or object there"],
  [
    "values' lengths",
    matched(["x"], "$", { match: "eachValue", rules: [{ match: "type", min: 2 }] }),
    "and no list there",
  ],
  [
    "names' lengths",
    matched({ a: 1 }, "$", { match: "eachKey", rules: [{ match: "type", max: 2 }] }),
    "and no list there",
  ],
])("a matcher that is not for %s is malformed there", (_what, interaction, reason) => {
  expect(read(interaction).join()).toContain(reason);
});

it.each<[what: string, interaction: object]>([
  ["a list", matched([{ a: 1 }], "$", variants("$", "$.a"))],
  ["an object's names", matched({ a: 1 }, "$", eachKey)],
  ["an object's values", matched({ a: 1 }, "$", eachValue)],
  ["a list's values", matched([1], "$", eachValue)],
  ["a list's length", matched({ a: [1] }, "$.a", { match: "type", min: 1, max: 2 })],
  ["what is below null", matched({ a: null }, "$.a.b", variants("$"))],
  ["a list in an item", matched([{ a: [1] }], "$", variantsOf({ "$.a": { match: "type", min: 1 } }))],
  ["values that are lists", matched({ a: ["x"] }, "$", { match: "eachValue", rules: [{ match: "type", min: 1 }] })],
  ["values that are objects", matched([{ a: 1 }], "$", { match: "eachValue", rules: [eachKey] })],
  ["what may be null", matched({ a: null }, "$.a", { match: "type", min: 1 })],
])("a matcher is for %s", (_what, interaction) => {
  expect(read(interaction)).toEqual([]);
});

describe("a rule that another one keeps from being looked at is a warning", () => {
  const below = (path: string, inner: string, ...matchers: readonly object[]) =>
    read(
      hello("x", {
        response: {
          status: 200,
          body: jsonBody({ map: { a: { id: "1" } }, list: [{ id: "1" }] }),
          matchingRules: { body: { [path]: rule(...matchers), [inner]: rule({ match: "regex", regex: "\\d" }) } },
        },
      }),
    ).join();

  it.each([
    ["$.map", "$.map.*.id", [eachValue], "below that for $.map: Pact's verifier looks at the latter alone"],
    ["$.list", "$.list[*].id", [eachValue], "below that for $.list: Pact's verifier looks at the latter alone"],
    ["$.list", "$.list[0].id", [variants("$.id")], "below that for $.list: Pact's verifier looks at the latter alone"],
    ["$.map", "$.map.*.id", [eachKey], "names that may be others: Pact's verifier looks at those of the example"],
    ["$.map", "$.map.*.id", [eachKey, eachValue], "names that may be others"],
  ])("%s over %s", (path, inner, matchers, reason) => {
    expect(below(path, inner, ...matchers)).toContain(
      `its response has a rule for ${inner} below ${reason.replace("below ", "")}`,
    );
  });

  it.each([
    ["$.map", "$.map.a.id", [eachKey]],
    ["$.map", "$.map.*.id", [eachKey, { match: "values" }]],
    ["$.list", "$.list[*].id", [eachValue, type]],
    ["$.list", "$.map.*.id", [eachValue]],
  ])("but not %s over %s with what looks at it", (path, inner, matchers) => {
    expect(below(path, inner, ...matchers)).toBe("");
  });

  it("since Pact's verifier does not see what breaks it", async () => {
    const baseUrl = await listen((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end('{"map":{"a":{"id":"one"}}}');
    });
    const matchingRules = { body: { "$.map": rule(eachValue), "$.map.*.id": rule({ match: "integer" }) } };
    const response = { status: 200, body: jsonBody({ map: { a: { id: "1" } } }), matchingRules };
    const { results } = await verify({ pacts: [pactFolder({ "p.json": pact([hello("x", { response })]) })], baseUrl });
    expect(results[0]?.outcome).toBe("warning");
  });
});

it("a request without a method is malformed", () => {
  expect(read(hello("x", { request: { method: "", path: "/" } })).join()).toContain("no method or no path");
});

describe("a body that is left out", () => {
  const alone = { body: { $: rule({ match: "contentType", value: "text/csv" }) } };
  const passes = "which lets any pass";

  it("may have the rule for its content type that Pact's libraries leave there, which is a warning for an answer", () => {
    const answer = (body?: object) => hello("x", { response: { status: 200, body, matchingRules: alone } });
    expect(read(answer())).toEqual([
      `its response has a rule for the content type of its body, and no body, ${passes}`,
    ]);
    expect(read(hello("x", { request: { ...request, matchingRules: alone } }))).toEqual([]);
    const response = [{ contents: {}, matchingRules: alone }];
    const messages = { type: "Synchronous/Messages", description: "x", request: { matchingRules: alone }, response };
    expect(read(messages)).toEqual([`its response has {} for its contents, ${passes}`]);
  });

  it("is a warning where an empty object stands for it", () => {
    expect(read(hello("x", { response: { status: 200, body: {} } }))).toEqual([
      `its response has {} for its body, ${passes}`,
    ]);
    expect(read(hello("x", { response: { status: 200 } }))).toEqual([]);
    expect(read({ description: "x", request, response: { status: 200, body: {} } }, "3.0.0")).toEqual([]);
  });

  it("has no other rules", () => {
    for (const body of [
      { $: rule({ match: "contentType", value: "text/csv" }, type) },
      { $: rule() },
      { "$.a": rule({ match: "contentType", value: "text/csv" }) },
    ])
      expect(read(hello("x", { response: { status: 200, matchingRules: { body } } })).join()).toContain(
        "its response has rules for a body, and no body",
      );
  });
});

it("a name is found as it is, and as Pact's libraries escape it in brackets", () => {
  expect(
    read(ruled({ "c\\d": 1, "o'clock": 2, e: { "\\": 3 } }, "$['c\\\\d']", "$['c\\d']", "$['o\\'clock']")),
  ).toEqual([]);
  expect(read(ruled({ "c\\d": 1 }, "$['c\\\\e']")).join()).toContain("nothing there in the example");
});
