import { expect, it } from "vitest";
import { flawOf } from "../../../src/tools/pact/source/members.ts";
import { meantBy } from "../../../src/tools/pact/source/misspelt.ts";
import { pactOf } from "../../../src/tools/pact/source/read.ts";
import { hello, jsonBody, pact } from "../../support/pacts.ts";

const known = ["description", "request", "response", "providerStates", "contents", "key", "status", "matchers", "body"];

it.each([
  ["desciption", "description"],
  ["discription", "description"],
  ["reqeust", "request"],
  ["Response", "response"],
  ["responses", "response"],
  ["provider_states", "providerStates"],
  ["providerstates", "providerStates"],
  ["provider-state", "providerStates"],
  ["content", "contents"],
  ["kye", "key"],
  ["staus", "status"],
  ["match", "matchers"],
  ["matches", "matchers"],
  ["bodies", "body"],
])("%s is a misspelling of %s", (name, meant) => {
  expect(meantBy(name, known)).toBe(meant);
});

it.each(
  `requestId responseTime statusText bodyEncoding contentsType descriptionText providerVersion keyword consumerVersion
   request-headers testName state desc id ${"request".repeat(2000)}`.split(/\s+/),
)("%s is a name of its own", (name) => {
  expect(meantBy(name, known)).toBeUndefined();
});

function reading(more: object): () => unknown {
  const content = pact([hello("x")], more);
  return () => pactOf("p.json", JSON.stringify(content), content);
}

it.each([
  [{ metdata: {} }, 'its member "metdata" is not known: did you mean "metadata"?'],
  [{ Metadata: {} }, 'its member "Metadata" is not known: did you mean "metadata"?'],
  [{ interaction: {} }, 'its member "interaction" is not known: did you mean "interactions"?'],
  [
    { metadata: { pactSpecifcation: { version: "4.0" } } },
    'the member "pactSpecifcation" of its metadata is not known: did you mean "pactSpecification"?',
  ],
  [
    { metadata: { pactSpecification: { verison: "4.0" } } },
    'the member "verison" of its metadata\'s pactSpecification is not known: did you mean "version"?',
  ],
  [{ metadata: { plugin: [] } }, 'the member "plugin" of its metadata is not known: did you mean "plugins"?'],
])("a misspelt member of the pact is refused: %j", (more, reason) => {
  expect(reading(more)).toThrow(reason);
});

/** How a pact of Pact 4 is written. */
const four = { isV4: true, hasPlugins: false };

it("what libraries and brokers add to a pact is theirs", () => {
  const metadata = {
    "pact-js": { version: "16.0.2" },
    "pact-jvm": { version: "4.6.17" },
    "pact-ruby": { "pact-ffi": "0.4.28" },
    pactRust: { ffi: "0.4.28", mockserver: "1.2.16", models: "1.3.5" },
    pactJs: { version: "9.0", "opts:cors": true },
    pact_gem: { version: "1.0" },
    framework: { language: "de" },
    pactSpecification: { version: "4.0" },
    plugins: [{ name: "csv" }],
  };
  const broker = { createdAt: "2026-01-01", _links: {}, _embedded: {}, name: "a pact", id: 1, revision: 2 };
  expect(reading({ metadata, ...broker })).not.toThrow();
});

it("a misspelt member of a message's contents is malformed, and what libraries write there is not", () => {
  const flaw = (contents: object, more: object = {}) =>
    flawOf({ description: "x", type: "Asynchronous/Messages", contents, ...more }, "asynchronous message", four);
  expect(flaw({ contents: { a: 1 }, contentType: "application/json" })).toEqual({
    reason: 'the member "contents" of its contents is not known: did you mean "content"?',
    isBroken: true,
  });
  expect(flaw({ contentType: "application/json" })?.reason).toBe("its contents have no content");
  expect(flaw({ a: 1 })?.isBroken).toBe(false);
  const synchronous = { request: { contents: jsonBody(1) }, response: [{ contents: { contnet: 1 } }] };
  expect(flawOf({ description: "x", ...synchronous }, "synchronous message", four)?.reason).toContain(
    'the member "contnet" of its response\'s contents is not known',
  );
  const rules = { content: { "$.a": { matchers: [{ match: "type" }] } } };
  const generators = { content: { "$.a": { type: "RandomInt", min: 1, max: 9 } } };
  const written = { ...jsonBody({ a: 1 }), contentTypeHint: "TEXT" };
  expect(flaw(written, { matchingRules: rules, generators })).toBeUndefined();
});

it("what a matcher of each value may have is known", () => {
  const each = { match: "eachKey", value: "a", rules: [{ match: "regex", regex: "\\w" }], generator: { type: "Uuid" } };
  const matchingRules = { body: { $: { matchers: [each] } } };
  const interaction = hello("x", { response: { status: 200, body: jsonBody({ a: 1 }), matchingRules } });
  expect(flawOf(interaction as never, "HTTP", four)).toBeUndefined();
});
