import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verify } from "../../../src/tools/pact/index.ts";
import { scratch } from "../../support/scratch.ts";
import { hello, helloOptions, jsonBody, listen, pact, pactFolder } from "../../support/pacts.ts";

const reference = { references: { AsyncAPI: { operationId: "sendCartCreated" } } };
const v4 = (description: string, content: object) => ({
  type: "Asynchronous/Messages",
  description,
  providerStates: [{ name: "a cart", params: { id: "c1" } }],
  contents: jsonBody(content),
  metadata: { contentType: "application/json", topic: "carts" },
  comments: reference,
});
const v3 = {
  ...pact([], { metadata: { pactSpecification: { version: "3.0.0" } } }),
  interactions: undefined,
  messages: [
    { description: "a cart was created", contents: { cartId: "c1" }, metaData: { contentType: "application/json" } },
    { description: "a cart was closed", contents: { cartId: "c1" }, metaData: { contentType: "application/json" } },
  ],
};
const pacts = () => [
  pactFolder({
    "v3.json": v3,
    "v4.json": pact([
      v4("a cart was created", { cartId: "c1" }),
      v4("a cart was closed", { cartId: "c1" }),
      hello("http"),
    ]),
  }),
];
const outcomes = (results: readonly { description: string; outcome: string }[]) =>
  results.map(({ description, outcome }) => `${outcome}: ${description}`);

it("messages of Pact 3 and 4 are verified against the functions that make them, in their states", async () => {
  const { baseUrl } = await helloOptions();
  const setUp: unknown[] = [];
  const { results, report } = await verify({
    pacts: pacts(),
    baseUrl,
    states: { "a cart": (params) => void setUp.push(params) },
    messages: {
      "a cart was created": () => ({ contents: { cartId: "c1" }, metadata: { topic: "carts" } }),
      "a cart was closed": () => ({ contents: { cart: "c1" }, metadata: { topic: "carts" } }),
    },
  });
  expect(outcomes(results)).toEqual([
    "passed: a cart was created",
    "failed: a cart was closed",
    "passed: a cart was created",
    "failed: a cart was closed",
    "passed: http",
  ]);
  expect(report()).toContain("$: Actual map is missing the following keys: cartId");
  expect(setUp).toEqual([{ id: "c1" }, { id: "c1" }]);
});

it("a message or a state that no function makes is told, with the nearest", async () => {
  const { baseUrl } = await helloOptions();
  const { results } = await verify({
    pacts: pacts(),
    baseUrl,
    states: { "a carts": () => undefined },
    messages: { "a cart is created": () => ({ contents: {} }) },
  });
  expect(
    outcomes(results)
      .slice(0, 4)
      .every((line) => line.startsWith("failed")),
  ).toBe(true);
  expect(results[2]?.reasons.join()).toContain(
    'There is no function for the state "a cart" in `states`: is it "a carts"?',
  );
});

it("messages are asked for at an address, as Pact's verifier does", async () => {
  const messageUrl = await listen((_, response) => {
    const metadata = Buffer.from(JSON.stringify({ contentType: "application/json" })).toString("base64");
    response.writeHead(200, { "content-type": "application/json", "pact-message-metadata": metadata });
    response.end('{"cartId":"c1"}');
  });
  const options = await helloOptions();
  const { results } = await verify({ pacts: [pactFolder({ "v3.json": v3 })], ...options, messageUrl });
  expect(outcomes(results)).toEqual(["passed: a cart was created", "passed: a cart was closed"]);
  const refusing = await listen((_, response) => response.writeHead(503).end("closed today"));
  const refused = await verify({ pacts: [pactFolder({ "v3.json": v3 })], ...options, messageUrl: refusing });
  expect(refused.results[0]?.reasons.join()).toMatch(/^No message came: http:.* answered 503 closed today$/);
});

it("messages are compared with an AsyncAPI document, HTTP with an OpenAPI document, and neither passes by the other", async () => {
  const file = join(scratch(), "events.json");
  const schema = { type: "object", properties: { cartId: { type: "integer" } }, required: ["cartId"] };
  const document = {
    asyncapi: "3.0.0",
    info: { title: "Events", version: "1" },
    channels: { carts: { messages: { created: { payload: schema } } } },
    operations: {
      sendCartCreated: {
        action: "send",
        channel: { $ref: "#/channels/carts" },
        messages: [{ $ref: "#/channels/carts/messages/created" }],
      },
    },
  };
  writeFileSync(file, JSON.stringify(document));
  const only = (content: object) => [pactFolder({ "v4.json": pact([v4("created", content), hello("http")]) })];
  const good = await verify({ pacts: only({ cartId: 1 }), spec: [file] });
  expect(outcomes(good.results)).toEqual(["passed: created", "not compared: http"]);
  const bad = await verify({ pacts: only({ cartId: "c1" }), spec: [file] });
  expect(outcomes(bad.results)).toEqual(["failed: created", "not compared: http"]);
  const both = await verify({ pacts: only({ cartId: 1 }), spec: [true, file] });
  expect(outcomes(both.results).toSorted()).toEqual(["failed: http", "passed: created"]);
});

describe("the mock's own events", () => {
  const event = (description: string, state: string, content: object, type = "Asynchronous/Messages") => ({
    type,
    description,
    providerStates: [{ name: state }],
    contents: jsonBody(content),
    matchingRules: {
      body: Object.fromEntries(
        Object.keys(content).map((key) => [`$.${key}`, { matchers: [{ match: "type" }], combine: "AND" }]),
      ),
    },
    metadata: { contentType: "application/json" },
  });
  const cart = { id: "c1", currency: "EUR", siteCode: "main", metadata: { version: 1, createdAt: "2026-01-01" } };
  const item = { tenant: "acme", cartId: "c1", itemId: "i1", quantity: 1, priceId: "p1" };

  it("happen in the states, and are what the consumer waits for", async () => {
    const { results, report, success } = await verify({
      pacts: [
        pactFolder({
          "events.json": pact([
            event("a cart was created", "a guest with a cart", cart),
            event("the event cart.closed", "a customer with a cart", { ...cart, customerId: "1" }),
            event("cart.item-added", "a guest with a cart", item),
            event("cart.item-updated", "a guest with a cart", item),
            event("cart.item-deleted", "a guest with a cart", { tenant: "acme", cartId: "c1", itemId: "i1" }),
            event("a customer was created", "a customer with a cart", {
              customerNumber: "1",
              contactEmail: "a@example.com",
              accounts: ["a@example.com"],
              tenant: "acme",
            }),
            event("a customer logged in", "a customer logged in with a guest's cart", {
              tenant: "acme",
              sessionId: "s",
              customerId: "1",
            }),
          ]),
        }),
      ],
    });
    expect(
      outcomes(results).filter((line) => !line.startsWith("passed")),
      report(),
    ).toEqual([]);
    expect([results.length, success]).toEqual([7, true]);
  });

  it("fail a consumer who waits for something else, and are not tried where there is none", async () => {
    const { results, report } = await verify({
      pacts: [
        pactFolder({
          "events.json": pact([
            event("a cart was created", "a guest with a cart", { ...cart, guest: true }),
            event("a cart was created", "an employee", cart),
            event("a customer logged in", "a guest with a cart", { customerId: "1" }),
            event("a quote was created", "a guest with a cart", cart),
            event("a cart was not created", "a guest with a cart", cart),
            event("a cart wasn't closed", "a guest with a cart", cart),
            event("a cart was created, then cart.closed", "a guest with a cart", cart),
          ]),
        }),
      ],
    });
    expect(outcomes(results)).toEqual([
      "failed: a cart was created",
      "failed: a cart was created",
      "failed: a customer logged in",
      "not tried: a quote was created",
      "not tried: a cart was not created",
      "not tried: a cart wasn't closed",
      "not tried: a cart was created, then cart.closed",
    ]);
    expect(report()).toContain("whose description says that cart.created does not happen");
    expect(report()).toContain("whose description can mean cart.created and cart.closed");
    expect(report()).toContain("missing the following keys: guest");
    expect(report()).toContain(
      'The provider state leads to no customer with a session: take one as "a customer with a cart"',
    );
    expect(report()).toContain("names no event of the mock: cart.created, cart.closed");
  });
});

it("messages that are no JSON are sent as they are, and functions that give none are told", async () => {
  const written = (content: unknown, contentType: string, more: object = {}) => ({ content, contentType, ...more });
  const base64 = { encoded: "base64" };
  const cases: readonly [contents: object, sent: unknown, reason?: string][] = [
    [written("hi", "text/plain"), { contents: "hi", metadata: { contentType: "text/plain" } }],
    [written("hi", "text/plain"), { contents: "ho", metadata: { contentType: "text/plain" } }, "expected hi, got ho"],
    [written("<a>1</a>", "application/xml"), { contents: "<a>1</a>", metadata: { "content-type": "application/xml" } }],
    [written("AAEC", "application/octet-stream", base64), { contents: Buffer.from([0, 1, 2]) }],
    [
      written("AAEC", "application/octet-stream", base64),
      { contents: new Uint8Array([0, 1, 3]) },
      "is not equal to the expected",
    ],
    [
      written("AAEC", "avro/binary", base64),
      { contents: Buffer.from([0, 1, 2]), metadata: { contentType: "avro/binary" } },
    ],
    [jsonBody("hi"), { contents: "hi" }],
    [
      written({ a: 1 }, "application/cloudevents+json"),
      { contents: { a: 1 }, metadata: { contentType: "application/cloudevents+json" } },
    ],
    [jsonBody({}), {}, 'The function for the message "9" returned no contents'],
    [jsonBody({}), undefined, 'The function for the message "10" returned no contents'],
  ];
  const interactions = cases.map(([contents], at) => ({
    type: "Asynchronous/Messages",
    description: `${at + 1}`,
    contents,
  }));
  const { baseUrl } = await helloOptions();
  const messages = Object.fromEntries(cases.map(([, sent], at) => [`${at + 1}`, () => sent as never]));
  const { results } = await verify({ pacts: [pactFolder({ "a.json": pact(interactions) })], baseUrl, messages });
  for (const [at, [, , reason]] of cases.entries())
    expect([results[at]?.outcome, results[at]?.reasons.join()]).toEqual(
      reason === undefined ? ["passed", ""] : ["failed", expect.stringContaining(reason)],
    );
});
