import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { verify } from "../../../src/tools/pact/index.ts";
import { scratch } from "../../support/cli.ts";
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
