import { expect, it } from "vitest";
import { verify } from "../../../src/tools/pact/index.ts";
import { hello, helloOptions, jsonBody, listen, pact, pactFolder, readingOf } from "../../support/pacts.ts";

const request = { method: "GET", path: "/hello" };
const response = { status: 200, body: jsonBody({ hello: "world" }) };
const message = { type: "Asynchronous/Messages", description: "an event", contents: jsonBody({ hello: "world" }) };
/** A response with these rules, which the provider's answer would fit if nobody read them. */
const ruled = (matchingRules: unknown) => hello("x", { response: { ...response, matchingRules } });
const matched = (...matchers: readonly object[]) => ruled({ body: { "$.hello": { matchers } } });
const rule = "its response's rule for body $.hello";

async function resultsOf(interactions: readonly object[], version = "4.0") {
  const { baseUrl } = await helloOptions();
  const content = pact(interactions, { metadata: { pactSpecification: { version } } });
  const messages = { "an event": () => ({ contents: { hello: "world" } }) };
  const states = { "a guest": () => undefined };
  return (await verify({ pacts: [pactFolder({ "p.json": content })], baseUrl, messages, states })).results;
}

it("an expectation that would not be read fails, with what its author can do", async () => {
  const cases: readonly [interaction: object, reason: string][] = [
    [hello("x", { respons: {} }), 'its member "respons" is not known: did you mean "response"?'],
    [hello("x", { tpye: "x" }), 'its member "tpye" is not known: did you mean "type"?'],
    [hello("x", { providerStatess: [{ name: "a guest" }] }), 'did you mean "providerStates"?'],
    [
      hello("x", { providerStates: [{ name: "a guest", parms: {} }] }),
      'the member "parms" of its provider state "a guest" is not known: did you mean "params"?',
    ],
    [
      hello("x", { providerState: "a customer", providerStates: [{ name: "a guest" }] }),
      'its providerState "a customer" is not one of its providerStates',
    ],
    [hello("x", { providerState: { name: "a guest" } }), "its providerState is not a text"],
    [hello("x", { provider_state: ["a guest"] }), "its providerState is not a text"],
    [
      hello("x", { providerStates: [{ name: "a guest", params: ["id"] }] }),
      'the params of its provider state "a guest" are not an object',
    ],
    [
      hello("x", { request: { ...request, querry: "a=b" } }),
      'the member "querry" of its request is not known: did you mean "query"?',
    ],
    [
      hello("x", { response: { statuss: 404 } }),
      'the member "statuss" of its response is not known: did you mean "status"?',
    ],
    [hello("x", { response: { bodyy: jsonBody({}) } }), 'did you mean "body"?'],
    [hello("x", { response: { header: { "X-A": ["b"] } } }), 'did you mean "headers"?'],
    ...["true", 1, []].map((pending): [object, string] => [
      hello("x", { pending }),
      `its "pending" is ${JSON.stringify(pending)}: it is true or false`,
    ]),
    ...(
      [
        ["/hello#there", "/hello"],
        ["/a/../hello", "/hello"],
        ["/a/%2e%2e/hello", "/hello"],
        ["/a\\hello", "/a/hello"],
        ["/hel\nlo ", "/hello"],
      ] as const
    ).map(([path, sent]): [object, string] => [
      hello("x", { request: { ...request, path } }),
      `its request has the path ${JSON.stringify(path)}, which is sent as "${sent}"`,
    ]),
    ...[null, { a: 1 }, ["1", null]].map((value): [object, string] => [
      hello("x", { request: { ...request, headers: { "X-A": value } } }),
      `its request's headers have ${JSON.stringify(value)} as X-A: write each value as a text`,
    ]),
    [
      hello("x", { response: { headers: { "X-A": null } } }),
      "its response's headers have null as X-A: write each value as a text",
    ],
    ...["!!!", "YWI", "a-_="].map((content): [object, string] => [
      hello("x", { response: { body: { content, encoded: "base64" } } }),
      'its response\'s body has "encoded" with "base64", and content that is none',
    ]),
    [hello("x", { response: { headers: ["X-A: b"] } }), "its response's headers are not an object"],
    [hello("x", { request: { ...request, query: ["a=b"] } }), "its request's query is neither a text nor an object"],
    [hello("x", { request: { ...request, query: "?a=b" } }), 'its request\'s query begins with "?": leave it out'],
    ...[1, [1], true, { b: "1" }, ["1", false]].map((value): [object, string] => [
      hello("x", { request: { ...request, query: { a: value } } }),
      `its request's query has ${JSON.stringify(value)} as a: write each value as a text`,
    ]),
    [
      hello("x", { response: { body: { contents: { hello: "mars" }, contentType: "application/json" } } }),
      'the member "contents" of its response\'s body is not known: did you mean "content"?',
    ],
    [hello("x", { response: { body: { contentType: "text/xml" } } }), "its response's body has no content"],
    ...[true, "bas64", "hex"].map((encoded): [object, string] => [
      hello("x", { request: { ...request, body: { content: "aGk=", encoded } } }),
      `its request's body has "encoded" with ${JSON.stringify(encoded)}: "base64", "json" and false are known`,
    ]),
    [
      hello("x", { response: { body: { content: "a", contentTypeHint: "BINRY" } } }),
      'the contentTypeHint of its response\'s body is not known: did you mean "BINARY"?',
    ],
    [
      hello("x", { request: { ...request, generators: { headers: {} } } }),
      'the member "headers" of its request\'s generators is not known: did you mean "header"?',
    ],
    [
      hello("x", { request: { ...request, generators: { query: { q: { type: "RandomStrin" } } } } }),
      'the type "RandomStrin" of one of its request\'s generators for query is not known: did you mean "RandomString"?',
    ],
    [
      ruled({ headers: { "Content-Type": { matchers: [{ match: "regex", regex: "xml" }] } } }),
      'the member "headers" of its response\'s matchingRules is not known: did you mean "header"?',
    ],
    [ruled([{ path: "$.hello", match: "null" }]), "its response's matchingRules are not an object"],
    [ruled({ body: [] }), "its response's matchingRules for body are not an object"],
    [ruled({ body: { "$.hello": { match: "null" } } }), `the member "match" of ${rule} is not known`],
    [ruled({ body: { "$.hello": { matcher: [{ match: "null" }] } } }), 'did you mean "matchers"?'],
    [ruled({ body: { "$.hello": { combine: "AND" } } }), `${rule} has no list of matchers`],
    [ruled({ "$.bodi.hello": { match: "null" } }), '"bodi" in its response\'s rule for $.bodi.hello is not known'],
    [matched({ matches: "null" }), `the member "matches" of ${rule} is not known: did you mean "match"?`],
    [matched({ match: "type", fromat: "x" }), 'did you mean "format"?'],
    [matched({ value: "x" }), `${rule} has a matcher that does not name its "match"`],
    [matched({ match: "nul" }), `the match "nul" of ${rule} is not known: did you mean "null"?`],
    [matched({ match: "regex" }), `${rule} has the match "regex" without "regex"`],
    ...(
      [
        ["type", "value", "mars"],
        ["equality", "value", "mars"],
        ["number", "format", "0.0"],
        ["date", "timestamp", "yyyy"],
        ["type", "generator", { type: "Uuid" }],
      ] as const
    ).map(([match, member, value]): [object, string] => [
      matched({ match, [member]: value }),
      `${rule} has "${member}" beside the match "${match}", which does not read it`,
    ]),
    ...(
      [
        ["succes", 'the status "succes" of its response\'s rule for status is not known: did you mean "success"?'],
        ["2xx", 'the status "2xx" of its response\'s rule for status is not known'],
        [200, "with the status 200: it is a list of statuses, or one of info, success"],
        [[], "with the status []: it is a list"],
        [["success"], 'with the status ["success"]: it is a list'],
      ] as const
    ).map(([status, reason]): [object, string] => [
      hello("x", {
        response: { ...response, matchingRules: { status: { matchers: [{ match: "statusCode", status }] } } },
      }),
      reason,
    ]),
    [matched({ match: "arrayContains" }), `${rule} has the match "arrayContains" without variants`],
    [
      matched({ match: "arrayContains", variants: [{ index: 0, rules: { $: { match: "null" } } }] }),
      'did you mean "matchers"?',
    ],
    [matched({ match: "eachValue", rules: [] }), `${rule} has the match "eachValue" without rules`],
    [
      hello("x", { response: { status: 404, matchingRules: { status: { matchers: [{ match: "statusCode" }] } } } }),
      'its response\'s rule for status has the match "statusCode" without "status"',
    ],
    [
      hello("x", { response: { matchingRules: { body: { $: { matchers: [{ match: "null" }] } } } } }),
      "its response has rules for a body, and no body",
    ],
    [
      ruled({ header: { "X-A": { matchers: [{ match: "regex", regex: "b" }] } } }),
      "its response has a rule for the header X-A, and no such header",
    ],
    [{ ...message, contents: undefined, content: jsonBody({ a: 1 }) }, 'did you mean "contents"?'],
    [
      { ...message, matchingRules: { bodies: {} } },
      'the member "bodies" of its matchingRules is not known: did you mean "body"?',
    ],
  ];
  const results = await resultsOf(cases.map(([interaction]) => interaction));
  for (const [at, [, reason]] of cases.entries()) {
    expect([results[at]?.outcome, results[at]?.reasons.join()]).toEqual(["failed", expect.stringContaining(reason)]);
    expect(results[at]?.reasons.join()).toMatch(/^The interaction is malformed: /);
  }
});

it("a member that is like no known one may be somebody's: the interaction is not tried, and says why", async () => {
  const results = await resultsOf([
    hello("x", { foo: 1 }),
    matched({ match: "zzz" }),
    ruled({ zzz: { $: { matchers: [{ match: "null" }] } } }),
  ]);
  expect(results.map(({ outcome }) => outcome)).toEqual(Array<string>(3).fill("not tried"));
  expect(results[0]?.reasons).toEqual(['The interaction cannot be read in full: its member "foo" is not known']);
});

it("what Pact's libraries and brokers write passes", async () => {
  const four = hello("x", {
    _id: "1",
    "x-owner": "team",
    key: "k",
    pending: false,
    comments: { text: ["a"], testname: "b" },
    interactionMarkup: { markup: "", markupType: "COMMON_MARK" },
    pluginConfiguration: {},
    transport: "http",
    metadata: null,
    providerState: "a guest",
    providerStates: [{ name: "a guest", params: {} }],
    request: { ...request, matchingRules: { path: {}, header: {} }, generators: {} },
    response: {
      status: 200,
      headers: { "content-type": ["application/json"] },
      body: { ...jsonBody({ hello: "world" }), contentTypeHint: "DEFAULT" },
      matchingRules: {
        status: { matchers: [{ match: "statusCode", status: "success" }], combine: "AND" },
        header: { "Content-Type": { matchers: [{ match: "regex", regex: ".*json" }], combine: "AND" } },
        body: { "$.hello": { matchers: [{ match: "type" }], combine: "OR" } },
      },
      generators: { body: { "$.hello": { type: "Uuid", format: "simple" } } },
    },
  });
  const event = { ...message, key: "k", metadata: {}, generators: {}, comments: {} };
  const typed = {
    ...message,
    matchingRules: { metadata: { contentType: { matchers: [{ match: "type" }] } }, body: {} },
  };
  const written = (results: readonly { outcome: string; reasons: readonly string[] }[]) =>
    results.map(({ outcome, reasons }) => [outcome, ...reasons]);
  expect(written(await resultsOf([four, event, typed]))).toEqual([["passed"], ["passed"], ["passed"]]);
  const two = {
    description: "x",
    provider_state: "a guest",
    request: { ...request, query: "a=b" },
    response: { status: 200, body: { hello: "mars" }, matchingRules: { "$.body.hello": { regex: "wor.*" } } },
  };
  expect(written(await resultsOf([two], "2.0.0"))).toEqual([["passed"]]);
});

it("a parameter without a value, which Pact's verifier does not send, is told", async () => {
  const unsent = 'its request has the parameter a without a value, and Pact\'s verifier does not send it: write "a="';
  for (const query of [{ a: [] }, { a: [null] }, { a: null }])
    expect(readingOf(hello("x", { request: { ...request, query } }))).toEqual([unsent]);
  const old = (query: string) =>
    readingOf({ description: "x", request: { ...request, query }, response: { status: 200 } }, "2.0.0");
  expect(old("b=1&a&")).toEqual([unsent]);
  expect(old("a=&b=c%20d")).toEqual([]);
  expect(readingOf(hello("x", { request: { ...request, query: { a: "", b: ["1", "2"], c: [""] } } }))).toEqual([]);
  // What the verifier sends is what this rests on.
  const asked: (string | undefined)[] = [];
  const baseUrl = await listen((sent, response) => {
    asked.push(sent.url);
    response.writeHead(200, { "content-type": "application/json" }).end('{"hello":"world"}');
  });
  const queries = [{ a: [null], b: ["1"] }, { a: [""] }];
  const interactions = queries.map((query, at) => hello(`${at}`, { request: { ...request, query } }));
  const { results } = await verify({ pacts: [pactFolder({ "a.json": pact(interactions) })], baseUrl });
  expect(results.map(({ outcome }) => outcome)).toEqual(["warning", "passed"]);
  expect(asked).toEqual(["/hello?b=1", "/hello?a="]);
});

it("what is not sent of a request is told", () => {
  const body = { content: "<a/>", contentType: "text/xml", encoded: false };
  const untold =
    "its request has the content type text/xml beside its body alone, and Pact's verifier does not send it: name it in its headers";
  const reading = (more: object) => readingOf(hello("x", { request: { ...request, ...more } }));
  expect(reading({ body })).toEqual([untold]);
  expect(reading({ body, headers: { "X-A": ["1"] } })).toEqual([untold]);
  expect(reading({ body, headers: { "content-type": ["text/xml"] } })).toEqual([]);
  expect(reading({ body: { ...body, content: null } })).toEqual([]);
  expect(reading({ headers: { "X-A": [] } })).toEqual([
    "its request has the header X-A without a value, and Pact's verifier does not send it",
  ]);
});

it("paths, statuses and bounds that are written otherwise are what they are", () => {
  for (const path of [
    "/a b",
    "/a%20b",
    "/é",
    "/%C3%A9?q=a b",
    "/a?b=c",
    "/a;b=c",
    "//a",
    "/%zz",
    "a",
    "/a?",
    "/a.b/..c",
    "/%23",
  ])
    expect([path, readingOf(hello("x", { request: { ...request, path } }))]).toEqual([path, []]);
  const generated = { path: "/#", generators: { path: { type: "ProviderState", expression: "/${id}" } } };
  expect(readingOf(hello("x", { request: { ...request, ...generated } }))).toEqual([]);
  for (const status of [["200", 201], "nonError"])
    expect(
      readingOf(
        hello("x", {
          response: {
            ...response,
            status: 0,
            matchingRules: { status: { matchers: [{ match: "statusCode", status }] } },
          },
        }),
      ),
    ).toEqual([]);
  expect(readingOf(hello("x", { response: { status: 0 } })).join()).toContain("has the status 0");
  // As pact-php writes a number: its generator's bounds are not those of a list.
  const bounded = (generator: object) =>
    readingOf(
      hello("x", {
        response: {
          status: 200,
          body: jsonBody({ n: 5 }),
          matchingRules: { body: { "$.n": { matchers: [{ match: "type", min: 0, max: 9 }] } } },
          generators: { body: { "$.n": generator } },
        },
      }),
    ).join();
  expect(bounded({ type: "RandomInt", min: 0, max: 9 })).toBe("");
  expect(bounded({ type: "RandomInt", min: 0, max: 8 })).toContain('with "min", and no list there');
  expect(bounded({ type: "Uuid" })).toContain('with "min", and no list there');
});

it("pending is of Pact 4: before that it is told that it has no effect, whatever comes of it", async () => {
  const old = (body: object) => ({ description: "x", pending: true, request, response: { status: 200, body } });
  const note = 'its "pending" has no effect, since it is of Pact 4 and the pact is not';
  const results = await resultsOf([old({ hello: "world" }), old({ hello: "mars" })], "3.0.0");
  expect(results.map(({ outcome, reasons }) => [outcome, reasons.at(-1)])).toEqual([
    ["warning", note],
    ["failed", note],
  ]);
  const [four] = await resultsOf([hello("x", { pending: true, response: { status: 404 } })]);
  expect([four?.outcome, four?.reasons]).toEqual(["pending", ["status: expected 404, got 200"]]);
});
