import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { createKit } from "../../src/engine/kit.ts";
import { startServer } from "../../src/doors/server/server.ts";
import { cliHere } from "../support/cli-here.ts";
import { cli } from "../support/cli.ts";
import { scratch } from "../support/scratch.ts";

const own = join(import.meta.dirname, "../../contracts/pacts");

/** A pact file with one interaction, in the older format that users may still have. */
function pactFile(interaction: object, name = "mine.json"): string {
  const file = join(scratch(), name);
  writeFileSync(file, pactText(interaction));
  return file;
}

function pactText(interaction: object): string {
  return JSON.stringify({
    consumer: { name: "my-storefront" },
    provider: { name: "session-context" },
    interactions: [
      {
        description: "a read of the sites",
        request: { method: "GET", path: "/session-context/acme/me/context" },
        response: { status: 401 },
        ...interaction,
      },
    ],
    metadata: { pactSpecification: { version: "3.0.0" } },
  });
}

async function listening(handle: Parameters<typeof createServer>[1]): Promise<string> {
  const server: Server = createServer(handle).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function mock(): Promise<string> {
  const kit = createKit();
  const server = await startServer(kit, { port: 0 });
  onTestFinished(() => server.close());
  return server.url;
}

const consumers = ["backoffice", "storefront-customer", "storefront-guest"];

function contractOf(consumer: string): string {
  return join(own, `${consumer}-session-context.json`);
}

function countOf(consumer: string): number {
  return (JSON.parse(readFileSync(contractOf(consumer), "utf8")) as { interactions: unknown[] }).interactions.length;
}

describe("session-context-kit verify", () => {
  it("holds the mock to the contracts of our consumers, in the profiles that are for them", async () => {
    const { code, stdout, stderr } = await cli(["verify", own, "--profile", "tutorial", "--profile", "reference"]);
    expect([code, stderr], stdout).toEqual([0, ""]);
    expect(stdout).toContain(
      `\n${consumers.reduce((sum, consumer) => sum + countOf(consumer), 0) * 2} passed, 0 failed\n`,
    );
    for (const consumer of consumers)
      for (const name of ["tutorial", "reference"])
        expect(stdout).toContain(`${consumer} → session-context on the mock, ${name} profile`);
  });

  it("finds what the eager profile does otherwise, which the backoffice does not mind", async () => {
    const report = join(scratch(), "eager.json");
    const files = ["backoffice", "storefront-guest"].map(contractOf);
    const formats = ["--format", "pretty", "--format", `json=${report}`];
    const { code, stdout } = await cliHere(["verify", ...files, "--profile", "eager", ...formats]);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /FAILED {8}a read of the own context, given a guest without a cart \(.*\)\n.*missing.*code, message/,
    );
    expect(stdout).toContain("status: expected 404, got 200");
    const { results } = JSON.parse(readFileSync(report, "utf8")) as {
      results: { consumer: string; outcome: string }[];
    };
    const ofBackoffice = results.filter(({ consumer }) => consumer === "backoffice").map(({ outcome }) => outcome);
    expect(ofBackoffice).toEqual(Array<string>(countOf("backoffice")).fill("passed"));
  });

  it("compares our own contracts with the specification", async () => {
    const { code, stdout } = await cliHere(["verify", own, "--spec"]);
    expect(code, stdout).toBe(0);
    expect(stdout).toContain("backoffice → session-context on the specification");
  });

  it("verifies what users bring: older pacts, without states, whatever Pact's environment says", async () => {
    const environment = { PACT_DESCRIPTION: "another", PACT_BROKER_BASE_URL: "http://127.0.0.1:9" };
    const { code, stdout } = await cli(["verify", pactFile({})], environment);
    expect(code, stdout).toBe(0);
    expect(stdout).toContain("  passed        a read of the sites\n");
  });

  it("lists an unknown provider state with the nearest that are known, and counts no interaction whose state was set up wrongly", async () => {
    const unknown = { providerStates: [{ name: "guest with cart" }, { name: "a context at version {n}" }] };
    const wrong = { providerStates: [{ name: "a context at version {n}", params: { version: 2 } }] };
    const { code, stdout } = await cliHere(["verify", pactFile(unknown), pactFile(wrong)]);
    expect(code).toBe(1);
    expect(stdout).toContain('There is no scenario "guest with cart": did you mean "a guest with a cart"');
    expect(stdout).toContain('The scenario "a context at version {n}" has no parameter version');
    expect(stdout).toContain("\n0 passed, 2 failed\n");
  });

  it("lets a pending interaction fail", async () => {
    const file = pactFile({});
    const pact = JSON.parse(readFileSync(file, "utf8")) as { interactions: object[] };
    const pending = { ...pact.interactions[0], type: "Synchronous/HTTP", pending: true, response: { status: 200 } };
    const metadata = { pactSpecification: { version: "4.0" } };
    writeFileSync(file, JSON.stringify({ ...pact, interactions: [pending], metadata }));
    const { code, stdout } = await cliHere(["verify", file]);
    expect([code, stdout.trimEnd().split("\n").at(-1)]).toEqual([0, "0 passed, 0 failed, 1 pending"]);
  });

  it("verifies a mock at a URL, with the scenarios there", async () => {
    const { code, stdout } = await cliHere([
      "verify",
      join(own, "backoffice-session-context.json"),
      "--base-url",
      await mock(),
    ]);
    expect(code, stdout).toBe(0);
    expect(stdout).toMatch(/^backoffice → session-context on http:\/\/127\.0\.0\.1:\d+$/m);
  });

  it("verifies any provider, whose states are set up at an endpoint of its own", async () => {
    const changes: unknown[] = [];
    const provider = await listening((request, response) => {
      const { authorization } = request.headers;
      response.writeHead(authorization === "Bearer from the state" ? 200 : 401).end();
    });
    const states = await listening((request: IncomingMessage, response) => {
      void json(request).then((change) => {
        changes.push(change);
        response.writeHead(200, { "content-type": "application/json" }).end('{"token":"from the state"}');
      });
    });
    const file = pactFile({
      providerStates: [{ name: "somebody of ours", params: { level: "gold" } }],
      request: {
        method: "GET",
        path: "/anything",
        headers: { Authorization: "Bearer example" },
        generators: { header: { Authorization: { type: "ProviderState", expression: "Bearer ${token}" } } },
      },
      response: { status: 200 },
    });
    const { code, stdout } = await cliHere(["verify", file, "--base-url", provider, "--state-url", states]);
    expect(code, stdout).toBe(0);
    expect(changes).toMatchObject([
      { action: "setup", state: "somebody of ours", params: { level: "gold" } },
      { action: "teardown", state: "somebody of ours" },
    ]);
  });

  it("says that a provider or its states cannot be reached", async () => {
    const nowhere = "http://127.0.0.1:9";
    const unreachable = await cliHere(["verify", pactFile({}), "--base-url", nowhere]);
    expect([unreachable.code, unreachable.stdout]).toEqual([
      1,
      expect.stringContaining("http://127.0.0.1:9 refuses the connection: nothing listens there"),
    ]);
    const states = pactFile({ providerStates: [{ name: "a guest with a cart" }] });
    const without = await cliHere(["verify", states, "--base-url", await mock(), "--state-url", `${nowhere}/states`]);
    expect([without.code, without.stdout]).toEqual([
      1,
      expect.stringContaining("http://127.0.0.1:9/states cannot be reached"),
    ]);
  });

  it("fetches pacts from a URL, with the broker's token", async () => {
    const broker = await listening(({ headers, url }, response) => {
      if (headers.authorization !== "Bearer t0ken") response.writeHead(401).end();
      else response.end(url === "/pact" ? pactText({}) : "<html>");
    });
    const token = { PACT_BROKER_TOKEN: "t0ken" };
    expect(await cliHere(["verify", `${broker}/pact`], token)).toMatchObject({ code: 0 });
    expect((await cliHere(["verify", `${broker}/pact`])).stderr).toContain("it answers 401: is PACT_BROKER_TOKEN set");
    const secret = await cliHere(["verify", `${broker.replace("//", "//user:s3cret@")}/pact`]);
    expect([secret.code, secret.stderr]).toEqual([
      2,
      expect.stringContaining("leave name and password out of the URL"),
    ]);
    expect(secret.stderr).not.toContain("s3cret");
    expect((await cliHere(["verify", `${broker}/page`], token)).stderr).toMatch(
      /Cannot read the pact .*\/page: it is not JSON/,
    );
  });

  it("writes its reports where it is told to", async () => {
    const folder = scratch();
    const to = (format: string, name: string) => ["--format", `${format}=${join(folder, name)}`];
    const reports = [...to("junit", "a.xml"), ...to("json", "a.json"), ...to("html", "a.html"), "--format", "github"];
    const { code, stdout } = await cliHere(["verify", pactFile({ response: { status: 200 } }), ...reports]);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^::error file=.*,line=\d+,col=1,title=session-context-kit verify%3A pact\/broken::my-storefront: a read of the sites, on the mock, tutorial profile: status/,
    );
    expect(readFileSync(join(folder, "a.xml"), "utf8")).toContain('message="status: expected 200, got 401"');
    expect(JSON.parse(readFileSync(join(folder, "a.json"), "utf8"))).toMatchObject({
      success: false,
      results: [{ outcome: "failed", reasons: ["status: expected 200, got 401"] }],
    });
    expect(readFileSync(join(folder, "a.html"), "utf8")).toContain("<h2>my-storefront → session-context</h2>");
  });

  it("shows what Pact's verifier says, on standard error, if asked", async () => {
    const { stdout, stderr } = await cli(["verify", pactFile({}), "--verbose"]);
    expect(stderr).toContain("Verifying a pact between");
    expect(stdout).not.toContain("Verifying a pact between");
  });

  it.each([
    ["no such file", "/nowhere.json", /there is no such file or folder/],
    ["a quoted pattern", "/nowhere/*.json", /a shell makes names of a pattern that is not quoted/],
    ["no pacts in it", "folder", /the folder has no \.json file/],
    ["no JSON", "{", /it is not JSON/],
    ["no pact", "[]", /it is not a pact: it names no consumer and provider/],
    ["no interactions", '{"consumer":{"name":"a"},"provider":{"name":"b"}}', /it has no interactions/],
  ])("says in one line what is wrong with a pact: %s", async (_name, content, message) => {
    const file = content.startsWith("/") ? content : join(scratch(), "pact.json");
    if (content !== "folder" && !content.startsWith("/")) writeFileSync(file, content);
    const { code, stdout, stderr } = await cliHere(["verify", content === "folder" ? scratch() : file]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it.each([
    [[]],
    [["x.json", "--profile", "strict"]],
    [["x.json", "--format", "pdf"]],
    [["x.json", "--format", "pretty", "--format", "json"]],
    [["x.json", "--base-url", "localhost"]],
    [["x.json", "--state-url", "http://127.0.0.1:1"]],
    [["x.json", "--base-url", "http://127.0.0.1:1", "--profile", "eager"]],
    [["x.json", "--spec", "--profile", "eager"]],
    [["x.json", "--provider-branch", "main"]],
    [["x.json", "--build-url", "https://ci.example/1"]],
    [["--broker", "http://127.0.0.1:1", "--provider", "cart", "--build-url", "https://ci.example/1"]],
    [["--broker", "http://127.0.0.1:1", "--provider", "cart", "--wip-since", "2026-11-01"]],
  ])("called wrongly exits with 2: %j", async (args) => {
    const { code, stderr } = await cliHere(["verify", ...args]);
    expect([code, stderr.trimEnd().split("\n").length]).toEqual([2, 1]);
  });
});
