import { type AddressInfo, createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { verify } from "../../../src/tools/pact/index.ts";
import { hello, helloProvider, jsonBody, listen, pact, pactFolder } from "../../support/pacts.ts";

async function reasons(interactions: readonly object[], options: object, more: object = {}): Promise<string[]> {
  const { results } = await verify({ pacts: [pactFolder({ "a.json": pact(interactions, more) })], ...options });
  expect(results.every(({ outcome }) => outcome === "failed")).toBe(true);
  return results.map(({ reasons }) => reasons.join(" | "));
}

const at = (path: string) => hello(path, { request: { method: "GET", path } });

describe("why there is no answer is told apart", () => {
  it("nothing listens, the name is not known, it is not TLS", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    server.close();
    const refused = await reasons([at("/")], { baseUrl: `http://127.0.0.1:${port}` });
    expect(refused).toEqual([`http://127.0.0.1:${port} refuses the connection: nothing listens there`]);
    const unknown = await reasons([at("/")], { baseUrl: "http://nowhere.invalid" });
    expect(unknown).toEqual(["The provider's host name nowhere.invalid is not known (DNS): check --base-url"]);
    const { baseUrl } = await helloProvider();
    const [tls] = await reasons([at("/")], { baseUrl: baseUrl.replace("http:", "https:") });
    expect(tls).toMatch(/^https:.* cannot be asked securely \(TLS\): /);
  });

  it("no answer in time, and none at all", async () => {
    const { baseUrl } = await helloProvider();
    expect(await reasons([at("/hang"), at("/cut")], { baseUrl, timeout: 500 })).toEqual([
      `${baseUrl} has not answered within 500 ms`,
      `${baseUrl} closed the connection without a whole answer`,
    ]);
  });

  it("a plugin that is not installed", async () => {
    const { baseUrl } = await helloProvider();
    const metadata = { pactSpecification: { version: "4.0" }, plugins: [{ name: "none-such", version: "9.9.9" }] };
    const [reason] = await reasons(
      [{ ...at("/"), pluginConfiguration: { "none-such": {} } }],
      { baseUrl },
      { metadata },
    );
    expect(reason).toMatch(/^Pact's plugin is not installed: none-such-9\.9\.9 in /);
  });
});

it("what does not match reads the same way round: what was expected, then what came", async () => {
  const baseUrl = await listen((_, response) => {
    response
      .writeHead(500, { "content-type": "application/json", "x-a": "came" })
      .end('{"a":"came","b":"came","c":"came"}');
  });
  const response = {
    status: 200,
    headers: { "X-A": ["wanted"] },
    body: jsonBody({ a: "wanted", b: 1, c: "1" }),
    matchingRules: {
      body: {
        "$.b": { combine: "AND", matchers: [{ match: "integer" }] },
        "$.c": { combine: "AND", matchers: [{ match: "regex", regex: "\\d" }] },
      },
    },
  };
  const { results } = await verify({ pacts: [pactFolder({ "a.json": pact([hello("x", { response })]) })], baseUrl });
  expect(results[0]?.reasons).toEqual([
    '$.a: expected "wanted", got "came"',
    "$.b: expected to be an integer, got 'came' (String)",
    "$.c: expected to match '\\d', got 'came'",
    "header X-A: expected wanted, got came",
    "status: expected 200, got 500",
  ]);
});

it("a body that did not come is told, and a description stays in one line", async () => {
  const baseUrl = await listen((_, response) => response.writeHead(200).end());
  const { report } = await verify({ pacts: [pactFolder({ "a.json": pact([hello("one\ntwo")]) })], baseUrl });
  expect(report()).toContain("  FAILED        one two (");
  expect(report()).toContain("body: expected 17 bytes, got none\n");
});

it("a redirection is an answer: it is not followed", async () => {
  const baseUrl = await listen((request, response) => {
    if (request.url === "/moved") response.writeHead(302, { location: "/hello" }).end();
    else response.writeHead(200, { "content-type": "application/json" }).end('{"hello":"world"}');
  });
  const moved = (description: string, response: object) =>
    hello(description, { request: { method: "GET", path: "/moved" }, response });
  const interactions = [
    moved("as it is", { status: 302, headers: { Location: ["/hello"] } }),
    moved("as if it were followed", { status: 200, body: jsonBody({ hello: "world" }) }),
  ];
  const { results } = await verify({ pacts: [pactFolder({ "a.json": pact(interactions) })], baseUrl });
  expect(results.map(({ outcome }) => outcome)).toEqual(["passed", "failed"]);
  expect(results[1]?.reasons).toContain("status: expected 200, got 302");
});

it("headers go along with every request, and the interaction's own stay", async () => {
  const { baseUrl, requests } = await helloProvider();
  const own = hello("x", { request: { method: "GET", path: "/hello", headers: { "X-Own": ["1"] } } });
  await verify({ pacts: [pactFolder({ "a.json": pact([own]) })], baseUrl, headers: { "X-Api-Key": "k: 1" } });
  expect(requests[0]?.headers).toMatchObject({ "x-api-key": "k: 1", "x-own": "1" });
});

it("options that exclude each other are refused", async () => {
  const baseUrl = "http://127.0.0.1:9";
  for (const options of [
    { spec: true as const, baseUrl },
    { states: {} },
    { stateUrl: baseUrl },
    { baseUrl, profiles: ["eager" as const] },
    { baseUrl, stateUrl: baseUrl, states: {} },
    { baseUrl, messageUrl: baseUrl, messages: {} },
  ])
    await expect(verify({ pacts: [], ...options })).rejects.toMatchObject({ code: "OPTION_INVALID" });
});
