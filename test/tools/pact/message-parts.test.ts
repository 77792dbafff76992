import { describe, expect, it } from "vitest";
import { verify } from "../../../src/tools/pact/index.ts";
import { interactionsOf } from "../../../src/tools/pact/source/interactions.ts";
import { pactOf } from "../../../src/tools/pact/source/read.ts";
import { hello, jsonBody, listen, pact, pactFolder, readingOf as read } from "../../support/pacts.ts";

const type = { match: "type" };
const rule = (...matchers: readonly object[]) => ({ matchers, combine: "AND" });
const event = (more: object) => ({
  type: "Asynchronous/Messages",
  description: "x",
  contents: jsonBody({ a: 1 }),
  ...more,
});
/** What is read of a message of Pact 3. */
function readOld(message: object): string {
  const content = {
    ...pact([]),
    interactions: undefined,
    messages: [{ description: "x", contents: { a: 1 }, ...message }],
  };
  const three = { ...content, metadata: { pactSpecification: { version: "3.0.0" } } };
  const [one] = interactionsOf(pactOf("p.json", JSON.stringify(three), three));
  return [one?.obstacle?.reason, ...(one?.unseen ?? [])].join();
}
const exchange = (response: unknown, more: object = {}) => ({
  type: "Synchronous/Messages",
  description: "x",
  request: { contents: jsonBody({ q: 1 }) },
  response,
  ...more,
});

describe("a message of which nothing is compared is a warning", () => {
  const empty = "has empty contents, which lets any pass: name the contentType in its metadata";
  it.each<[what: string, message: object, reason: string]>([
    ["no contents", event({ contents: undefined }), "it has no contents, which lets any pass"],
    ["null", event({ contents: null }), `it ${empty}`],
    ["null as content", event({ contents: { content: null } }), `it ${empty}`],
    ["an empty text", event({ contents: { content: "", contentType: "text/plain" } }), `it ${empty}`],
    [
      "null of any content type",
      event({
        contents: null,
        metadata: { contentType: "a/b" },
        matchingRules: { metadata: { contentType: rule(type) } },
      }),
      `it ${empty}`,
    ],
    ["no answer", exchange([]), "it has no response, which lets any pass"],
    ["an answer without contents", exchange([{}]), "its response has no contents, which lets any pass"],
    ["an empty answer", exchange([{ contents: { content: null } }]), `its response ${empty}`],
  ])("%s", (_what, message, reason) => {
    expect(read(message)).toEqual([reason]);
  });

  it("also in Pact 3", () => {
    expect(readOld({ contents: null })).toContain(empty);
    expect(readOld({ contents: undefined })).toContain("it has no contents");
  });

  it("but not empty contents of one content type, and what is sent", () => {
    expect(read(event({ contents: null, metadata: { contentType: "text/plain" } }))).toEqual([]);
    expect(read(exchange([{ contents: jsonBody(1) }], { request: {} }))).toEqual([]);
  });
});

describe("metadata are looked at as wholes, by their names", () => {
  const about = (metadata: unknown, rules: object) =>
    read(event({ metadata, matchingRules: { metadata: rules } })).join();
  const each = { match: "eachValue", rules: [type] };

  it.each<[metadata: unknown, rules: object, reason: string]>([
    [{ Topic: "a" }, { topic: rule(type) }, "a rule for the metadata topic, and no such metadata"],
    [{ topic: { a: 1 } }, { "$.topic.a": rule(type) }, "a rule for the metadata topic that leads into its value"],
    [{ topic: ["a"] }, { "$.topic[*]": rule(type) }, "a rule for the metadata topic that leads into its value"],
    [
      { topic: ["a"] },
      { topic: rule(each) },
      'with the match "eachValue", which Pact\'s verifier does not look at there',
    ],
    [
      { topic: { a: 1 } },
      { topic: rule(type) },
      "it has a rule for the metadata topic: Pact's verifier does not look at what is in it",
    ],
    ["topic: a", {}, "its metadata are not an object"],
  ])("%j with %j is told", (metadata, rules, reason) => {
    expect(about(metadata, rules)).toContain(reason);
  });

  it.each<[metadata: object, rules: object]>([
    [{ topic: "a" }, { topic: rule(type), "$.contentType": rule(type), "content-type": rule(type) }],
    [{ topic: "a" }, { "$.topic": rule({ match: "contentType", value: "text/plain" }), "$.*": rule(type) }],
    [
      { topic: ["a"], key: { a: 1 } },
      { topic: rule({ match: "equality" }), key: rule({ match: "regex", regex: "a" }) },
    ],
  ])("%j with %j is not", (metadata, rules) => {
    expect(about(metadata, rules)).toBe("");
  });

  it("and the name metaData is that of old pacts, beside which there is no other", () => {
    const old = { topic: "a" };
    expect(read(event({ metaData: old })).join()).toContain(
      'its member "metaData" is not known: did you mean "metadata"?',
    );
    expect(read(exchange([{ contents: jsonBody(1), metaData: old }])).join()).toContain('did you mean "metadata"?');
    expect(readOld({ metaData: old }) + readOld({ metaData: old, metadata: old })).toBe("");
    expect(readOld({ metaData: old, metadata: { key: "a" } })).toContain(
      "both metadata and metaData: only one is read",
    );
  });

  it("and those of no message are malformed", () => {
    const answers = [{ contents: jsonBody(1) }];
    expect(read(exchange(answers, { metadata: { topic: "a" } })).join()).toContain(
      "put them into its request or its response",
    );
    expect(read(exchange(answers, { metadata: {} })) && read(exchange(answers, { metadata: null }))).toEqual([]);
  });
});

describe("a rule is for a part that there is", () => {
  const status = rule({ match: "statusCode", status: "error" });
  it.each<[what: string, interaction: object]>([
    [
      "its request has a rule for status, which no request has",
      hello("x", { request: { method: "GET", path: "/", matchingRules: { status } } }),
    ],
    [
      "its response has a rule for path, which no response has",
      hello("x", { response: { status: 200, matchingRules: { path: rule(type) } } }),
    ],
    [
      "its response has a rule for query, which no response has",
      hello("x", { response: { status: 200, matchingRules: { query: { a: rule(type) } } } }),
    ],
    ["it has a rule for status, which no message has", event({ matchingRules: { status } })],
    [
      "its response has a rule for header, which no message has",
      exchange([{ contents: jsonBody(1), matchingRules: { header: { a: rule(type) } } }]),
    ],
  ])("%s", (reason, interaction) => {
    expect(read(interaction).join()).toContain(reason);
  });

  it("as libraries write sections without rules, they are none", () => {
    expect(read(hello("x", { response: { status: 200, matchingRules: { path: {}, query: {}, method: {} } } }))).toEqual(
      [],
    );
  });

  it("and rules for contents in a section that is not read are a warning", () => {
    expect(read(event({ matchingRules: { contents: { "$.a": rule(type) } } }))).toEqual([
      'it has rules in the section "contents", which Pact\'s verifier does not read: its section is "body"',
    ]);
    expect(read(event({ matchingRules: { content: { "$.a": rule(type) } } }))).toEqual([]);
  });
});

it("messages are asked for where --message-url says, whatever Pact 4 calls that, and those of a plugin's transport are not tried", async () => {
  const asked: string[] = [];
  const baseUrl = await listen(({ url = "" }, response) => {
    asked.push(url);
    response.writeHead(200, { "content-type": "application/json" }).end('{"a":1}');
  });
  const pacts = [
    pactFolder({
      "p.json": pact([
        event({ transport: "message" }),
        event({ transport: "async-message" }),
        exchange([{ contents: jsonBody({ a: 1 }) }], { transport: "sync-message" }),
        event({ transport: "grpc" }),
        hello("x", { transport: "websocket" }),
        event({ contents: undefined }),
      ]),
    }),
  ];
  const { results } = await verify({ pacts, baseUrl, messageUrl: `${baseUrl}/messages` });
  expect(results.map(({ outcome }) => outcome)).toEqual([
    "passed",
    "passed",
    "passed",
    "not tried",
    "not tried",
    "warning",
  ]);
  expect(results[3]?.reasons).toEqual(["It goes over grpc, which verify does not speak"]);
  expect(new Set(asked)).toEqual(new Set(["/messages"]));
});

it("HTTP and messages in one pact of Pact 3 are each verified", async () => {
  const baseUrl = await listen((_, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end('{"a":1}');
  });
  const three = { metadata: { pactSpecification: { version: "3.0.0" } } };
  const http = {
    description: "http",
    request: { method: "GET", path: "/" },
    response: { status: 200, body: { a: 1 } },
  };
  const broken = { ...http, response: { status: 200, body: { a: 2 } } };
  const told = { description: "told", contents: { a: 1 } };
  const pacts = [
    pactFolder({
      "none.json": pact([http, broken], { ...three, messages: [] }),
      "some.json": { messages: [told, { ...told, contents: { a: 2 } }], ...pact([http], three) },
    }),
  ];
  const { results } = await verify({ pacts, baseUrl, messageUrl: baseUrl });
  expect(results.map(({ outcome, description }) => `${outcome}: ${description}`)).toEqual([
    "passed: http",
    "failed: http",
    "passed: http",
    "passed: told",
    "failed: told",
  ]);
});
