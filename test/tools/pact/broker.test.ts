import { describe, expect, it, onTestFinished } from "vitest";
import { startProxy } from "../../../src/doors/proxy/proxy-server.ts";
import { startServer } from "../../../src/doors/server/server.ts";
import { createKit } from "../../../src/engine/kit.ts";
import { openContract } from "../../../src/layers/prism/open.ts";
import { verify } from "../../../src/tools/pact/index.ts";
import { cli } from "../../support/cli.ts";
import { fakeBroker } from "../../support/fake-broker.ts";
import { broken, jsonBody, hello, helloOptions, listen, pact } from "../../support/pacts.ts";

/** A gateway to a mock that keeps one part of it to itself, as clusters do with what is not meant for the outside. */
function gatewayTo(mock: string, hidden: string): Promise<string> {
  return listen((request, response) => {
    if (request.url?.startsWith(hidden) === true) response.writeHead(404).end();
    else
      void fetch(mock + request.url, { method: request.method ?? "GET" }).then((answer) =>
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(),
      );
  });
}

/** Our proxy in front of a provider: what that lacks, it answers by itself. */
async function proxyWithFallback(provider: string): Promise<string> {
  const { contract, mock } = await openContract([]);
  const proxy = await startProxy({
    upstream: { url: new URL(provider) },
    contract: () => contract,
    port: 0,
    host: "127.0.0.1",
    fallback: () => mock(),
    onPassed: () => undefined,
    onFailure: () => undefined,
  });
  onTestFinished(() => proxy.close());
  return proxy.url;
}

const message = { type: "Asynchronous/Messages", description: "an event", contents: { content: 1 } };

describe("pacts of a broker", () => {
  it("are those that it chooses; pending ones may fail, and its notices are told", async () => {
    const { url, requests } = await fakeBroker([
      { pact: pact([hello("good")]) },
      { pact: pact([broken("new")]), pending: true, notice: "This pact is pending" },
    ]);
    const selectors = [{ branch: "feat" }];
    const broker = { url, provider: "cart", selectors, pending: true, wipSince: "2026-11-01", providerBranch: "main" };
    const { success, results, report } = await verify({
      broker,
      ...(await helloOptions()),
      access: { token: "t0ken" },
    });
    expect([success, results.map(({ outcome }) => outcome)]).toEqual([true, ["passed", "pending"]]);
    expect(report()).toContain("# This pact is pending");
    expect(report("html")).toContain("consumer version 1.2.3");
    expect(requests.every(({ authorization }) => authorization === "Bearer t0ken")).toBe(true);
    expect(requests.find(({ method }) => method === "POST")?.body).toEqual({
      consumerVersionSelectors: selectors,
      includePendingStatus: true,
      includeWipPactsSince: "2026-11-01",
      providerVersionBranch: "main",
    });
  });

  it("that it has not, are no success; and what is no broker is told", async () => {
    const { url } = await fakeBroker([]);
    const none = await verify({ broker: { url, provider: "cart" }, ...(await helloOptions()) });
    expect([none.success, none.conclusion]).toEqual([false, expect.stringContaining("nothing was tried")]);
    await expect(verify({ broker: { url, provider: "nobody" }, ...(await helloOptions()) })).rejects.toThrow(
      "it answers 404",
    );
    const { baseUrl } = await helloOptions();
    await expect(verify({ broker: { url: baseUrl, provider: "cart" }, baseUrl })).rejects.toThrow(
      "it is no Pact Broker",
    );
  });
});

it.each<[name: string, answer: unknown, reason: string]>([
  ["no list", {}, "it answers with no list of pacts"],
  ["a list that is none", { _embedded: { pacts: "none" } }, "it answers with no list of pacts"],
  ["a pact that is none", { _embedded: { pacts: ["a"] } }, "it lists a pact without an address"],
  ["no JSON object", "[]", "it answers with no list of pacts"],
])("a broker that chooses pacts in no form that is known is told: %s", async (_name, answer, reason) => {
  const relation = { "pb:provider-pacts-for-verification": { href: "/chosen" } };
  const url = await listen(({ method }, response) => {
    response.end(JSON.stringify(method === "GET" ? { _links: relation } : answer));
  });
  await expect(verify({ broker: { url, provider: "cart" }, ...(await helloOptions()) })).rejects.toThrow(
    `Cannot read the pacts of cart at ${url}: ${reason}`,
  );
});

it("a broker that leads elsewhere is not asked there without what was posted", async () => {
  const url = await listen(({ method, url: path }, response) => {
    if (method === "POST") response.writeHead(302, { location: "/elsewhere" }).end();
    else if (path === "/elsewhere") response.end(JSON.stringify({ _embedded: { pacts: [] } }));
    else response.end(JSON.stringify({ _links: { "pb:provider-pacts-for-verification": { href: "/chosen" } } }));
  });
  await expect(verify({ broker: { url, provider: "cart" }, ...(await helloOptions()) })).rejects.toThrow(
    "it answers 302",
  );
});

it("work in progress is asked for by the branch of the provider, which can be that of the publication", async () => {
  const { url, requests } = await fakeBroker([{ pact: pact([hello("good")]) }]);
  const broker = { url, provider: "cart", wipSince: "2026-11-01" };
  await expect(verify({ broker })).rejects.toThrow("wipSince goes with providerBranch");
  await verify({ broker, publish: { providerVersion: "abc", providerBranch: "main" }, ...(await helloOptions()) });
  expect(requests.find(({ method }) => method === "POST")?.body).toMatchObject({ providerVersionBranch: "main" });
});

describe("publishing results", () => {
  const publish = { providerVersion: "abc", providerBranch: "main", buildUrl: "https://ci.example/1" };

  it("tells the broker what became of each pact, by interaction, and the branch first", async () => {
    const { url, requests } = await fakeBroker([
      { pact: pact([hello("good")]) },
      { pact: pact([hello("good"), broken("bad")]), pending: true },
      { pact: pact([hello("good"), message]) },
    ]);
    const { report } = await verify({ broker: { url, provider: "cart" }, publish, ...(await helloOptions()) });
    const sent = requests.filter(({ method, path }) => method === "PUT" || path.startsWith("/results"));
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "PUT /pacticipants/cart/branches/main/versions/abc",
      "POST /results/0",
      "POST /results/1",
    ]);
    expect(sent[1]?.body).toMatchObject({
      success: true,
      providerApplicationVersion: "abc",
      buildUrl: "https://ci.example/1",
      verifiedBy: { implementation: "session-context-kit" },
      testResults: [{ interactionDescription: "good", success: true }],
    });
    expect(sent[2]?.body).toMatchObject({
      success: false,
      testResults: [
        { success: true },
        { success: false, mismatches: [{ description: expect.stringContaining("mars") }] },
      ],
    });
    expect(report()).toContain("not published, not all of it was tried");
  });

  it("tells the broker no token that was expected or came", async () => {
    const token = ["eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiJhIn0", "c2lnbmF0dXJlLXNpZ25hdHVyZQ"].join(".");
    const wanted = hello("bad", { response: { status: 200, body: jsonBody({ hello: token }) } });
    const { url, requests } = await fakeBroker([{ pact: pact([wanted]) }]);
    await verify({ broker: { url, provider: "cart" }, publish, ...(await helloOptions()) });
    const sent = JSON.stringify(requests.find(({ path }) => path.startsWith("/results"))?.body);
    expect(sent).toContain("$.hello: expected");
    expect(sent).not.toContain("eyJ");
  });

  it("refuses what a mock held: the mock itself, and one at a base URL", async () => {
    const { url, requests } = await fakeBroker([{ pact: pact([hello("good")]) }]);
    const broker = { url, provider: "cart" };
    await expect(verify({ broker, publish })).rejects.toMatchObject({ code: "OPTION_INVALID" });
    const kit = createKit();
    const server = await startServer(kit, { port: 0 });
    await expect(verify({ broker, publish, baseUrl: server.url })).rejects.toThrow(
      "is a mock: what it held must not be",
    );
    const { baseUrl: gateway } = await helloOptions();
    const stateUrl = `${server.url}/__kit/scenarios`;
    await expect(verify({ broker, publish, baseUrl: gateway, stateUrl })).rejects.toThrow("is a mock");
    // What hides the control plane and the greeting's own service does not hide the rest.
    for (const options of [{ hidden: "/__kit" }, { hidden: "/hello" }]) {
      const front = await gatewayTo(server.url, options.hidden);
      await expect(verify({ broker, publish, baseUrl: front }), options.hidden).rejects.toThrow("is a mock");
    }
    await server.close();
    await kit.close();
    const { baseUrl } = await helloOptions();
    const proxy = await proxyWithFallback(baseUrl);
    await expect(verify({ broker, publish, baseUrl: proxy })).rejects.toThrow("is a mock");
    await expect(verify({ broker, publish, baseUrl, only: { consumers: ["web"] } })).rejects.toThrow(
      "leave the filters out",
    );
    expect(requests.filter(({ method, path }) => method === "PUT" || path.startsWith("/results"))).toEqual([]);
  });

  it.each([
    [["--publish", "--provider-version", "1"], "--publish needs the real provider's --base-url"],
    [["--publish", "--base-url", "http://127.0.0.1:9"], "--publish needs --provider-version"],
    [["--provider-version", "1"], "--provider-version goes with --publish"],
    [["--selector", "main"], '--selector takes a JSON object, as {"mainBranch":true}'],
  ])("called wrongly exits with 2: %j", async (args, reason) => {
    const { code, stderr } = await cli(["verify", "--broker", "http://127.0.0.1:9", "--provider", "cart", ...args]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(reason)]);
  });
});
