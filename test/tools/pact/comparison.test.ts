import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareInteractions } from "../../../src/tools/pact/comparison/compare.ts";
import { interactionsOf } from "../../../src/tools/pact/source/interactions.ts";
import type { PactSource } from "../../../src/tools/pact/source/pact-source.ts";
import { scratch } from "../../support/scratch.ts";

const document = {
  sessionId: "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
  context: {},
  metadata: { version: 1 },
};

function pactOf(body: object, more: object = {}): PactSource {
  const interaction = {
    description: "a read",
    providerState: "a guest with a cart",
    request: { method: "GET", path: "/session-context/acme/me/context", headers: { Authorization: "Bearer x" } },
    response: { status: 200, headers: { "Content-Type": "application/json" }, body },
    ...more,
  };
  const pact = {
    consumer: { name: "c" },
    provider: { name: "p" },
    interactions: [interaction],
    metadata: { pactSpecification: { version: "2.0.0" } },
  };
  return { from: "here", consumer: "c", provider: "p", text: JSON.stringify(pact) };
}

async function outcomeOf(pact: PactSource, file?: string) {
  const [result] = await compareInteractions(interactionsOf(pact), [file ?? true]);
  return [result?.outcome, result?.reasons];
}

describe("a comparison with the specification", () => {
  it("lets a contract pass that needs a part of what there is", async () => {
    expect(await outcomeOf(pactOf(document))).toEqual(["passed", []]);
  });

  it("knows a method in any case, as Pact's verifier does", async () => {
    const { request } = JSON.parse(pactOf({}).text).interactions[0] as { request: object };
    expect(await outcomeOf(pactOf(document, { request: { ...request, method: "get" } }))).toEqual(["passed", []]);
  });

  it.each([
    ["numbers", { latitude: 48.2082 }],
    ["anything", { "gift wrap": { ribbon: ["red", null, { deep: true }] }, __kit: [[]] }],
  ])("has no false alarms of free-form attributes: %s", async (_name, context) => {
    expect(await outcomeOf(pactOf({ ...document, context }))).toEqual(["passed", []]);
  });

  it("has no false alarms of mixins, which the spec only calls an object", async () => {
    const site = {
      request: { method: "GET", path: "/site/acme/sites/main", headers: { Authorization: "Bearer x" } },
      response: {
        status: 200,
        headers: { "Content-Type": "application/json" },
        body: { code: "main", mixins: { shop: { open: [9, 17] } } },
      },
    };
    expect(await outcomeOf(pactOf({}, site))).toEqual(["passed", []]);
  });

  it.each([
    ["a field that there is not", pactOf({ ...document, siteId: "main" }), /siteId|unknown|additional/],
    ["a value of another type", pactOf({ ...document, metadata: { version: "1" } }), /must be integer/],
    ["a status that there is not", pactOf(document, { response: { status: 418 } }), /418|status/i],
    ["a path that there is not", pactOf(document, { request: { method: "GET", path: "/nothing" } }), /path|method/i],
  ])("finds %s", async (_name, pact, reason) => {
    const [outcome, reasons] = await outcomeOf(pact);
    expect(outcome).toBe("failed");
    expect(String(reasons)).toMatch(reason);
  });

  it("tells what the comparator warns of: a query parameter that there is not", async () => {
    const query = { query: "siteCode=main&sitecode=us" };
    const request = { method: "GET", path: "/cart/acme/carts", headers: { Authorization: "Bearer x" }, ...query };
    const [outcome, reasons] = await outcomeOf(pactOf({}, { request, response: { status: 200 } }));
    expect([outcome, String(reasons)]).toEqual(["warning", expect.stringContaining("sitecode")]);
  });

  it("compares each interaction by itself: one that cannot be read does not stop the others", async () => {
    const pact = JSON.parse(pactOf(document).text) as { interactions: object[] };
    const [good] = pact.interactions;
    const bad = {
      ...good,
      request: { method: "GET", path: "/session-context/acme/me/context", headers: { "a b": "c" } },
    };
    const text = JSON.stringify({ ...pact, interactions: [bad, good] });
    const results = await compareInteractions(interactionsOf({ ...pactOf({}), text }), [true]);
    expect(results.map(({ outcome, reasons }) => [outcome, ...reasons])).toEqual([
      ["failed", expect.stringContaining("The comparator cannot read the interaction")],
      ["passed"],
    ]);
  });

  it("lets pending interactions be", async () => {
    const pact = JSON.parse(pactOf({ content: { siteId: 1 } }, { pending: true }).text) as object;
    const v4 = { ...pact, metadata: { pactSpecification: { version: "4.0" } } };
    const [result] = await compareInteractions(interactionsOf({ ...pactOf({}), text: JSON.stringify(v4) }), [true]);
    expect(result?.outcome).toBe("pending");
  });

  it("reads what the document refers to in other files", async () => {
    const folder = scratch();
    const main = join(folder, "openapi.yaml");
    const content = '{"application/json": {schema: {$ref: "parts/greeting.yaml#/Greeting"}}}';
    const responses = `{"200": {description: ok, content: ${content}}}`;
    mkdirSync(join(folder, "parts"));
    writeFileSync(
      main,
      `{openapi: 3.0.3, info: {title: a, version: "1"}, paths: {/hello: {get: {responses: ${responses}}}}}`,
    );
    writeFileSync(join(folder, "parts/greeting.yaml"), "{Greeting: {type: object, properties: {to: {type: string}}}}");
    const request = { method: "GET", path: "/hello" };
    expect(await outcomeOf(pactOf({ to: "a" }, { request }), main)).toEqual(["passed", []]);
    expect(await outcomeOf(pactOf({ to: 1 }, { request }), main)).toEqual([
      "failed",
      [expect.stringContaining("response.body.to")],
    ]);
    writeFileSync(join(folder, "parts/greeting.yaml"), "{Greetings: {}}");
    await expect(compareInteractions([], [main])).rejects.toThrow(
      "the $ref parts/greeting.yaml#/Greeting leads nowhere",
    );
  });

  it("knows paths with those of the document's servers, and without", async () => {
    const file = join(scratch(), "openapi.yaml");
    const responses =
      '{"200": {description: ok, content: {application/json: {schema: {type: object, properties: {to: {type: string}}}}}}}';
    const variables = "{region: {default: eu}, stage: {default: live, enum: [live, test]}}";
    const servers = `[{url: "https://api.example.com/v1"}, {url: /v2/}, {url: "https://{region}.x/{stage}/v4", variables: ${variables}}]`;
    const item = `{servers: [{url: /of-path}], get: {servers: [{url: "https://x/of-operation"}], responses: ${responses}}}`;
    writeFileSync(file, `{openapi: 3.0.3, info: {}, servers: ${servers}, paths: {/a: ${item}}}`);
    const outcome = async (path: string, body: object) =>
      (await outcomeOf(pactOf(body, { request: { method: "GET", path } }), file))[0];
    for (const path of ["/a", "/v1/a", "/v2/a", "/live/v4/a", "/test/v4/a", "/of-path/a", "/of-operation/a"]) {
      expect(await outcome(path, { to: "b" })).toBe("passed");
      expect(await outcome(path, { to: 1 })).toBe("failed");
    }
    for (const path of ["/v3/a", "/v1a", "/v1/v1/a", "/eu/v4/a"])
      expect(await outcome(path, { to: "b" })).toBe("failed");
  });

  it("refuses a document with a reference that leads nowhere, which would let everything pass", async () => {
    const file = join(scratch(), "openapi.yaml");
    const refer = (to: string) =>
      writeFileSync(
        file,
        `{openapi: 3.0.3, paths: {/a: {get: {parameters: [{$ref: "${to}"}, {name: b, in: query}]}}}}`,
      );
    refer("#/components/parameters/lost");
    await expect(compareInteractions([], [file])).rejects.toThrow(
      "the $ref #/components/parameters/lost leads nowhere",
    );
    refer("#/paths/~1a/get/parameters/1");
    await expect(compareInteractions([], [file])).resolves.toEqual([]);
  });

  it("says nothing of what is accepted if the consumer does not", async () => {
    const file = join(scratch(), "openapi.yaml");
    writeFileSync(file, '{openapi: 3.0.3, paths: {/a: {get: {responses: {"204": {description: none}}}}}}');
    const answer = { status: 204, headers: { "Content-Type": "application/json" } };
    const asked = (headers: object) =>
      pactOf({}, { request: { method: "GET", path: "/a", headers }, response: answer });
    const reasons = async (headers: object) => (await outcomeOf(asked(headers), file)).flat().join();
    expect(await reasons({})).not.toContain("accept");
    expect(await reasons({ Accept: "application/json" })).toContain("request.headers.accept");
  });

  it("takes another document, and says what is wrong with one", async () => {
    const folder = scratch();
    const file = join(folder, "other.yaml");
    writeFileSync(file, "openapi: 3.0.0\ninfo: { title: Other, version: '1' }\npaths: {}\n");
    expect((await outcomeOf(pactOf(document), file))[0]).toBe("failed");
    writeFileSync(file, "paths: [");
    await expect(compareInteractions([], [file])).rejects.toMatchObject({ code: "SPEC_UNREADABLE" });
    writeFileSync(file, "hello");
    await expect(compareInteractions([], [file])).rejects.toThrow("it is no OpenAPI document");
    await expect(compareInteractions([], [join(folder, "none.yaml")])).rejects.toThrow("it does not exist");
  });
});
