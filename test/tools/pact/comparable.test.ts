import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verify } from "../../../src/tools/pact/index.ts";
import { hello, jsonBody, pact, pactFolder } from "../../support/pacts.ts";
import { scratch } from "../../support/scratch.ts";

const schema = { type: "object", properties: { id: { type: "integer" } }, required: ["id"] };
const base64 = (text: string) => Buffer.from(text).toString("base64");

/** Outcomes and reasons of interactions that are compared with a document. */
async function compared(document: object, interactions: readonly object[], more: object = {}) {
  const file = join(scratch(), "document.json");
  writeFileSync(file, JSON.stringify(document));
  const { results } = await verify({ pacts: [pactFolder({ "p.json": pact(interactions, more) })], spec: [file] });
  return results.map(({ outcome, reasons }) => [outcome, ...reasons].join("; "));
}

const three = { metadata: { pactSpecification: { version: "3.0.0" } } };

describe("what is compared with an OpenAPI document is what Pact's verifier reads", () => {
  const content = {
    "application/json": { schema },
    "application/problem+json": { schema: { type: "object", properties: { code: { type: "integer" } } } },
  };
  const document = {
    openapi: "3.0.3",
    info: { title: "x", version: "1" },
    paths: { "/hello": { get: { responses: { 200: { description: "", content } } } } },
  };
  const answer = (body: unknown, more: object = {}) => hello("x", { response: { status: 200, body, ...more } });
  const typed = { contentType: "application/json" };

  it("JSON in base64 and as text", async () => {
    const [good, bad] = ['{"id":1}', '{"id":"one"}'];
    const outcomes = await compared(document, [
      answer({ ...typed, content: base64(good), encoded: "base64" }),
      answer({ ...typed, content: good, encoded: "JSON" }),
      answer({ content: good }),
      answer({ ...typed, content: base64(bad), encoded: "base64" }),
      answer({ ...typed, content: bad, encoded: "JSON" }),
      answer({ content: bad }),
      // This is a text.
      answer({ ...typed, content: good, encoded: false }),
    ]);
    expect(outcomes.map((one) => one.split(";")[0])).toEqual([
      "passed",
      "passed",
      "passed",
      ...Array<string>(4).fill("failed"),
    ]);
    expect(outcomes.slice(3, 6).every((one) => one.includes("must be integer"))).toBe(true);
    const old = (body: string) => ({
      description: "x",
      request: { method: "GET", path: "/hello" },
      response: { status: 200, body },
    });
    expect((await compared(document, [old(good), old(bad)], three)).map((one) => one.split(";")[0])).toEqual([
      "passed",
      "failed",
    ]);
  });

  it("the content type that is answered, and the status that is not told", async () => {
    const headers = { "Content-Type": ["application/problem+json"] };
    const outcomes = await compared(document, [
      answer({ content: { code: 1 } }, { headers }),
      answer({ content: { id: 1 } }, { headers }),
      answer({ content: { id: 1 } }, { status: undefined }),
    ]);
    expect(outcomes.map((one) => one.split(";")[0])).toEqual(["passed", "failed", "passed"]);
  });

  it("false and 0, which the comparator takes for none, are a warning", async () => {
    for (const content of [false, 0])
      expect(await compared(document, [answer({ ...typed, content })])).toEqual([
        "warning; response.body: The comparator does not look at false and 0",
      ]);
  });

  it("a body that is none is a warning", async () => {
    expect(await compared(document, [answer({}), answer(undefined)])).toEqual([
      "warning; its response has {} for its body, which lets any pass",
      "passed",
    ]);
  });
});

it("a form has numbers and booleans as they are written", async () => {
  const type = "application/x-www-form-urlencoded";
  const properties = {
    id: { type: "integer" },
    price: { type: "number" },
    gift: { type: "boolean" },
    note: { type: "string" },
  };
  const form = { type: "object", properties, required: ["id"] };
  const document = {
    openapi: "3.0.3",
    info: { title: "x", version: "1" },
    paths: {
      "/orders": {
        post: { requestBody: { content: { [type]: { schema: form } } }, responses: { 201: { description: "" } } },
      },
    },
  };
  const order = (content: string, more: object = {}) =>
    hello(content, {
      request: {
        method: "POST",
        path: "/orders",
        headers: { "Content-Type": [type] },
        body: { content, contentType: type, ...more },
      },
      response: { status: 201 },
    });
  const outcomes = await compared(document, [
    order("id=1"),
    order("id=-1&price=1.5&gift=true&note=2"),
    order(base64("id=1"), { encoded: "base64" }),
    order("id=one"),
    order("id=1&price=cheap"),
    order("id=1.5"),
    order("note=a"),
    order("id=1&gift=yes"),
  ]);
  expect(outcomes.map((one) => one.split(";")[0])).toEqual([
    ...Array<string>(3).fill("passed"),
    ...Array<string>(5).fill("failed"),
  ]);
});

describe("what is compared with an AsyncAPI document is the whole message", () => {
  const headers = { type: "object", properties: { topic: { type: "string", enum: ["carts"] } } };
  const message = { payload: schema, headers };
  const document = {
    asyncapi: "3.0.0",
    info: { title: "x", version: "1" },
    channels: { c: { messages: { created: message } } },
    operations: {
      send: {
        action: "send",
        channel: { $ref: "#/channels/c" },
        messages: [{ $ref: "#/channels/c/messages/created" }],
      },
      ask: {
        action: "receive",
        channel: { $ref: "#/channels/c" },
        messages: [{ $ref: "#/channels/c/messages/created" }],
        reply: { channel: { $ref: "#/channels/c" }, messages: [{ $ref: "#/channels/c/messages/created" }] },
      },
    },
  };
  const named = (operationId: string) => ({ comments: { references: { AsyncAPI: { operationId } } } });
  const event = (contents: unknown, more: object = {}) => ({
    ...named("send"),
    type: "Asynchronous/Messages",
    description: "x",
    contents,
    ...more,
  });

  it("with or without a content type, in base64, and beside metadata that name it", async () => {
    const contentType = "application/json";
    expect(
      await compared(document, [
        event({ content: { id: 1 } }),
        event(jsonBody({ id: 1 }), { metadata: { contentType, topic: "carts" } }),
        event({ content: base64('{"id":1}'), contentType, encoded: "base64" }),
        event({ content: { id: 1 } }, { metadata: { contentType } }),
      ]),
    ).toEqual(Array<string>(4).fill("passed"));
    const broken = await compared(document, [
      event({ content: { id: "one" } }),
      event({ content: { id: "one" } }, { metadata: { contentType } }),
      event({ content: base64('{"id":"one"}'), contentType, encoded: "base64" }),
      event(jsonBody({ id: 1 }), { metadata: { contentType, topic: "orders" } }),
    ]);
    expect(broken.map((one) => one.split(";")[0])).toEqual(Array<string>(4).fill("failed"));
    expect(broken[0]).toContain("contents.content.id: Message payload is incompatible");
    expect(broken[3]).toContain("metadata.topic: Message headers are incompatible");
  });

  it("of a message without contents and of an exchange without answers nothing is, which is a warning", async () => {
    const exchange = (response: readonly object[]) => ({
      ...named("ask"),
      type: "Synchronous/Messages",
      description: "x",
      request: { contents: { content: { id: 1 } } },
      response,
    });
    const outcomes = await compared(document, [
      event(undefined),
      event({}),
      exchange([]),
      exchange([{}]),
      exchange([{ contents: { content: { id: 1 } } }]),
      exchange([{ contents: { content: { id: "one" } } }]),
      { ...exchange([{ contents: { content: { id: 1 } } }]), request: {} },
    ]);
    expect(outcomes.map((one) => one.split(";")[0])).toEqual([
      ...Array<string>(4).fill("warning"),
      "passed",
      "failed",
      "failed",
    ]);
    expect(outcomes.at(-1)).toContain("request.contents: The document demands a payload, and the request has none");
    const [unsaid] = await compared({ ...document, channels: { c: { messages: { created: { headers } } } } }, [
      { ...exchange([{ contents: { content: { id: 1 } } }]), request: {} },
    ]);
    expect(unsaid).toMatch(/^warning.*its request has no contents, which lets any pass/);
    expect(outcomes[0]).toContain("it has no contents, which lets any pass");
  });

  it("with all the messages of the channel, where the operation names none", async () => {
    const channel = { $ref: "#/channels/c~1d" };
    const operations = { send: { action: "send", channel }, ask: { action: "receive", channel, reply: { channel } } };
    const short = { ...document, channels: { "c/d": { messages: { "a/b": message } } }, operations };
    const outcomes = await compared(short, [
      event(jsonBody({ id: 1 })),
      event(jsonBody({ id: "one" })),
      {
        ...named("ask"),
        type: "Synchronous/Messages",
        description: "x",
        request: { contents: jsonBody({ id: 1 }) },
        response: [{ contents: jsonBody({ id: "one" }) }],
      },
    ]);
    expect(outcomes.map((one) => one.split(";")[0])).toEqual(["passed", "failed", "failed"]);
  });

  it("with what an object has, also if it may be null; an exchange may send more", async () => {
    const payload = { type: ["object", "null"], properties: { id: { type: "integer" } } };
    const nullable = { ...document, channels: { c: { messages: { created: { payload } } } } };
    const exchange = (sent: object, read: object) => ({
      ...named("ask"),
      type: "Synchronous/Messages",
      description: "x",
      request: { contents: jsonBody(sent) },
      response: [{ contents: jsonBody(read) }],
    });
    const outcomes = await compared(nullable, [
      event(jsonBody({ id: 1 })),
      event(jsonBody({ ids: 1 })),
      exchange({ id: 1, more: 1 }, { id: 1 }),
      exchange({ id: "1" }, { id: 1 }),
      exchange({ id: 1 }, { ids: 1 }),
    ]);
    expect(outcomes.map((one) => one.split(";")[0])).toEqual(["passed", "failed", "passed", "failed", "failed"]);
  });

  it("by schemas that name the format of JSON Schema; of one in another format nothing is, which is a warning", async () => {
    const withFormat = (schemaFormat: string) => ({
      ...document,
      channels: { c: { messages: { created: { payload: { schemaFormat, schema } } } } },
    });
    const broken = [event(jsonBody({ id: "one" }))];
    for (const format of [
      "application/vnd.aai.asyncapi+yaml;version=3.0.0",
      "application/schema+json;version=draft-07",
    ])
      expect((await compared(withFormat(format), broken)).join()).toMatch(/^failed/);
    const [outcome] = await compared(withFormat("application/vnd.apache.avro;version=1.9.0"), broken);
    expect(outcome).toContain("warning; contents.content: No schema found for message payload");
  });

  it("with a document of version 3: one of another is refused", async () => {
    await expect(compared({ ...document, asyncapi: "2.6.0" }, [])).rejects.toThrow("it is of AsyncAPI 2.6.0");
  });

  it("if it names its operation: else it is not compared", async () => {
    const [outcome] = await compared(document, [event(jsonBody({ id: 1 }), { comments: undefined })]);
    expect(outcome).toContain("not compared; It names no operation of the document");
  });
});

it("requests are compared as Pact's verifier sends them, also if they are written otherwise", async () => {
  const paths = {
    "/a": {
      get: {
        parameters: [
          { name: "page", in: "query", required: true, schema: { type: "integer" } },
          { name: "X-Count", in: "header", required: true, schema: { type: "integer" } },
        ],
        responses: { "204": { description: "none" } },
      },
    },
  };
  const asked = (request: object) => ({
    description: "x",
    type: "Synchronous/HTTP",
    request: { method: "GET", path: "/a", ...request },
    response: { status: 204 },
  });
  const outcomes = await compared({ openapi: "3.0.3", info: {}, paths }, [
    asked({ path: "/a?page=1", headers: { "X-Count": 2, Accept: ["a/b"] } }),
    asked({ query: { page: "1" }, headers: { "X-Count": ["2"], Accept: "a/b" } }),
    asked({ path: "/a?page=x", headers: { "X-Count": 2 } }),
    asked({ query: { page: ["1"] }, headers: { "X-Count": true } }),
  ]);
  expect(outcomes.map((one) => one.split(";")[0]?.replace("warning", "passed"))).toEqual([
    "passed",
    "passed",
    "failed",
    "failed",
  ]);
});
