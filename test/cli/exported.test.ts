// What the request log writes is run: lines in bash, tests by their runners.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { readPacts } from "../../src/tools/pact/source/read.ts";
import { createKit, type Kit } from "../../src/engine/kit.ts";
import { shop } from "../../src/engine/shop/index.ts";
import { visit, visitLength } from "../support/log-traffic.ts";
import { serve } from "../support/transports.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** A folder of this repository, so that what is written there finds its packages; it goes when the test ends. */
function folder(): string {
  mkdirSync(join(root, "artifacts"), { recursive: true });
  const made = mkdtempSync(join(root, "artifacts/exported-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Runs a test by its runner. */
async function tested(format: "playwright" | "vitest", own: string, source: string, url = ""): Promise<unknown> {
  const env = { ...process.env, BASE_URL: url, ...secretsOf(source), FORCE_COLOR: "0" };
  if (format === "playwright") {
    writeFileSync(join(own, "recorded.spec.ts"), source);
    const config = 'export default { testDir: ".", testIgnore: [], outputDir: "results" };';
    writeFileSync(join(own, "playwright.config.js"), config);
    const cli = join(root, "node_modules/@playwright/test/cli.js");
    return await run(process.execPath, [cli, "test", "--config", own], { env, cwd: own });
  }
  writeFileSync(join(own, "recorded.test.ts"), source);
  const alias = [
    `{ find: "session-context-kit/shop", replacement: ${JSON.stringify(join(root, "src/engine/shop/index.ts"))} }`,
    `{ find: /^session-context-kit$/, replacement: ${JSON.stringify(join(root, "src/index.ts"))} }`,
  ];
  const config = `export default { test: { include: ["*.test.ts"], exclude: [], alias: [${alias.join(", ")}] } };`;
  writeFileSync(join(own, "vitest.config.js"), config);
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  return await run(process.execPath, [vitest, "run", "--root", own], { env, cwd: own });
}

describe("what the request log writes", () => {
  let kit: Kit;
  let statuses: (number | undefined)[];
  beforeAll(async () => {
    kit = createKit({ services: [shop] });
    await visit((target, init) => kit.fetch(`https://api.emporix.io${target}`, init), "acme");
    statuses = (await kit.control.requests.list()).map(({ status }) => status);
  });

  it("as lines for a shell is answered by another mock as it was", async () => {
    const door = await serve();
    onTestFinished(() => door.close());
    const script = join(folder(), "requests.sh");
    writeFileSync(script, await kit.control.requests.export("curl"));
    // The password and the attribute of that name were replaced.
    const env = { ...process.env, BASE_URL: door.url, ...secretsOf(await kit.control.requests.export("curl")) };
    const { stdout } = await run("bash", [script], { env });
    const lines = stdout.trim().split("\n");
    expect(lines).toHaveLength(visitLength);
    expect(lines.map((line) => Number(line.slice(0, 3)))).toEqual(statuses);
    const [first] = await door.kit.control.requests.list();
    expect(first).toMatchObject({ operationId: "requestAnonymousToken" });
    await expect(run("bash", [script], { env: { ...process.env, BASE_URL: door.url } })).rejects.toThrow("give it");
  });

  it("as a test for Vitest passes, and fails where an answer is another one", async () => {
    const own = folder();
    const source = await kit.control.requests.export("vitest");
    await expect(tested("vitest", own, source)).resolves.toMatchObject({ stdout: expect.stringContaining("1 passed") });
    await expect(tested("vitest", own, source.replace("status: 409", "status: 204"))).rejects.toMatchObject({
      stdout: expect.stringContaining("1 failed"),
    });
  }, 60_000);

  it("as a test for Playwright passes", async () => {
    const door = await serve();
    onTestFinished(() => door.close());
    const source = await kit.control.requests.export("playwright");
    await expect(tested("playwright", folder(), source, door.url)).resolves.toMatchObject({
      stdout: expect.stringContaining("1 passed"),
    });
  }, 60_000);

  it("as a pact is one that this kit reads", async () => {
    const file = join(folder(), "pact.json");
    writeFileSync(file, await kit.control.requests.export("pact"));
    const [pact] = await readPacts([file], {});
    expect(pact).toMatchObject({ consumer: "recorded", provider: "emporix" });
  });
});

describe("what cannot be sent again as it was", () => {
  let kit: Kit;
  let answered: Recorded[];
  beforeAll(async () => {
    kit = createKit({ services: [shop] });
    await awkwardVisit(kit);
    const listed = await kit.control.requests.list();
    answered = await Promise.all(listed.map(async ({ id }) => (await kit.control.requests.get(id)) as Recorded));
  });

  it("was recorded: large, no text, unread, and at strange paths", () => {
    expect(answered.map(({ status }) => status)).toEqual([200, 201, 201, 400, 400, 201, 404, 404, 404, 201, 200]);
    expect(answered[4]?.response.body).toMatchObject({ message: expect.stringMatching(/JSON/) });
  });

  it("is left out of the lines for a shell; the others are answered as they were", async () => {
    const door = await serve();
    onTestFinished(() => door.close());
    const lines = await kit.control.requests.export("curl");
    const script = join(folder(), "requests.sh");
    writeFileSync(script, lines);
    const env = { ...process.env, BASE_URL: door.url, ...secretsOf(lines) };
    const { stdout } = await run("bash", [script], { env });
    const sent = stdout
      .trim()
      .split("\n")
      .map((line) => Number(line.slice(0, 3)));
    expect(sent).toEqual([200, 201, 400, 404, 404, 201]);
    expect(lines.match(/^# .*left out/gm)).toHaveLength(5);
    const own = await door.kit.control.requests.list({ status: "404" });
    expect(own.map(({ path }) => path)).toEqual([
      "/nothing/%7Ba%7D/$x%20%22%C3%BC/[$%7By%7D]",
      "/carte/%7Bacme%7D/carts",
    ]);
  });

  it.each(["vitest", "playwright"] as const)(
    "is left out of a test for %s, which passes",
    async (format) => {
      const door = await serve();
      onTestFinished(() => door.close());
      const source = await kit.control.requests.export(format);
      expect(source.match(/^ {2}\/\/ .*left out/gm)).toHaveLength(5);
      // Where nothing moves, the text of the error is compared.
      expect(source).toContain("There is nothing at /nothing/%7Ba%7D/");
      await expect(tested(format, folder(), source, door.url)).resolves.toMatchObject({
        stdout: expect.stringContaining("1 passed"),
      });
    },
    60_000,
  );

  it("is left out of a pact, which says so; the others are answered as it has them", async () => {
    const text = await kit.control.requests.export("pact");
    const file = join(folder(), "pact.json");
    writeFileSync(file, text);
    expect(await readPacts([file], {})).toHaveLength(1);
    const { interactions, metadata } = JSON.parse(text) as Pact;
    expect(metadata.sessionContextKit.leftOut.map(({ request }) => request)).toEqual([3, 4, 6, 9]);
    const unread = interactions.find(({ response }) => response.status === 400);
    expect(unread?.response).toEqual({ status: 400 });
    const lost = interactions.filter(({ response }) => response.status === 404 && response.body !== undefined);
    expect(lost).toHaveLength(2);
    const fresh = createKit({ services: [shop] });
    for (const { request, response } of lost) {
      const answer = await fresh.fetch(`https://api.emporix.io${request.path}`, { method: request.method });
      expect({ status: answer.status, body: await answer.json() }).toEqual({
        status: response.status,
        body: response.body?.content,
      });
    }
  });
});

interface Recorded {
  readonly status: number;
  readonly response: { readonly body: unknown };
}

interface Pact {
  readonly interactions: readonly {
    readonly request: { readonly method: string; readonly path: string };
    readonly response: { readonly status: number; readonly body?: { readonly content: unknown } };
  }[];
  readonly metadata: { readonly sessionContextKit: { readonly leftOut: readonly { readonly request: number }[] } };
}

/** Requests that no text can repeat, or only with care. */
async function awkwardVisit(kit: Kit): Promise<void> {
  const send = async (target: string, init?: RequestInit): Promise<Response> =>
    await kit.fetch(`https://api.emporix.io${target}`, init);
  const raw = async (path: string): Promise<unknown> =>
    await kit.handle({ method: "GET", path, query: "", header: () => undefined, headers: () => [], body: undefined });
  const login = await send("/customerlogin/auth/anonymous/login?tenant=acme&client_id=log");
  const { access_token: token } = (await login.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const attributes = "/session-context/acme/me/context/attributes";
  const post = async (target: string, body: NonNullable<RequestInit["body"]>): Promise<Response> =>
    await send(target, { method: "POST", headers, body });
  // The context begins with the first cart.
  await post("/cart/acme/carts", JSON.stringify({ currency: "USD" }));
  await post(attributes, JSON.stringify({ key: "large", value: "x".repeat(70_000) }));
  await post(attributes, Uint8Array.of(0xff, 0xfe, 0x00));
  await post(attributes, '{"key": "note", "password": "a-long-password-of-somebody-7", "value": oops}');
  const made = await post(
    "/cart/acme/carts",
    JSON.stringify({
      currency: "EUR",
      type: "wishlist",
      metadata: { mixins: {} },
      mixins: { note: "x".repeat(70_000) },
    }),
  );
  const { cartId = "" } = (await made.json()) as { cartId?: string };
  await raw('/nothing/{a}/$x "ü/[${y}]');
  await raw("/carte/{acme}/carts");
  await raw("/nothing/../carts");
  await post(attributes, JSON.stringify({ key: "small", value: "y" }));
  // What a request gave that is left out is not there.
  await send(`/cart/acme/carts/${cartId}`, { headers });
}

/** The variables of the environment that a text asks for: what was a password is another one, which fits as well. */
function secretsOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/\b(?:SECRET|TOKEN)_\d+/g)].map(([name]) => [name, "another-secret-7"]));
}
