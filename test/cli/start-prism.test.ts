import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { cli, startCli } from "../support/cli.ts";
import { scratch } from "../support/scratch.ts";

const shop = join(import.meta.dirname, "../support/shop.openapi.yaml");
const json = { "content-type": "application/json" };

/** A module for `--import` that writes the URL of every module that is loaded to a file. */
function loadRecorder(folder: string): { env: Record<string, string>; loaded: () => string[] } {
  const [hook, list] = [join(folder, "hook.mjs"), join(folder, "loaded.txt")];
  writeFileSync(list, "");
  writeFileSync(
    hook,
    `import { appendFileSync } from "node:fs";
     import { registerHooks } from "node:module";
     registerHooks({
       load(url, context, next) {
         appendFileSync(${JSON.stringify(list)}, url + "\\n");
         return next(url, context);
       },
     });`,
  );
  return {
    env: { NODE_OPTIONS: `--import ${pathToFileURL(hook).href}` },
    loaded: () => readFileSync(list, "utf8").trim().split("\n"),
  };
}

/** What only Prism brings. */
const prismOnly =
  /\/node_modules\/(?:@stoplight|fp-ts|json-schema-faker|lodash|yaml)\/|\/dist\/chunks\/(?:open|proxy)\.js/;

describe("start without Prism's flags", () => {
  it.each([
    ["nothing", []],
    ["--validate off", ["--validate", "off"]],
    ["--validate report", ["--validate", "report"]],
    ["--validate enforce", ["--validate", "enforce"]],
    ["--replay", ["--replay", "tape.jsonl"]],
  ])("loads neither Prism nor what surrounds it, with %s", async (_what, args) => {
    const folder = scratch();
    const recorded = {
      request: { method: "GET", target: "/recorded", headers: {} },
      response: { status: 204, headers: {} },
    };
    writeFileSync(join(folder, "tape.jsonl"), JSON.stringify({ at: "2026-03-01T09:30:00.000Z", ...recorded }));
    const { env, loaded } = loadRecorder(folder);
    const server = await startCli(["--memory", ...args], folder, env);
    expect((await fetch(`${server.url}/customerlogin/auth/anonymous/login?tenant=acme&client_id=x`)).status).toBe(200);
    expect((await fetch(`${server.url}/site/acme/sites?colour=red`)).status).toBe(args[1] === "enforce" ? 422 : 401);
    expect((await fetch(`${server.url}/nowhere`)).status).toBe(404);
    const isValidating = args[1] === "report" || args[1] === "enforce";
    const found: unknown = await (await fetch(`${server.url}/__kit/violations`)).json();
    expect(found).toMatchObject(isValidating ? [{ operationId: "listSites" }] : { code: 400 });
    await server.stop();
    expect(loaded().some((url) => url.endsWith("/dist/chunks/kit.js"))).toBe(true);
    expect(loaded().filter((url) => prismOnly.test(url))).toEqual([]);
  });

  it("would see it if it did", async () => {
    const folder = scratch();
    const { env, loaded } = loadRecorder(folder);
    await (await startCli(["--memory", "--validate", "prism"], folder, env)).stop();
    expect(loaded().filter((url) => prismOnly.test(url)).length).toBeGreaterThan(100);
  });
});

describe("start with Prism's flags", () => {
  it("enforces, and conform keeps every rule on it, with no response violation", async () => {
    const server = await startCli(["--memory", "--validate", "enforce"]);
    const tenants = ["--tenant", "acme", "--tenant", "other", "--limited-client-id", "limited", "--use-clock"];
    const { code, stdout } = await cli(["conform", "--base-url", server.url, ...tenants]);
    expect(code, stdout).toBe(0);
    expect(stdout).toMatch(/^\d+ kept, 0 broken, 0 not tried$/m);
    const list = (await (await fetch(`${server.url}/__kit/violations`)).json()) as { status: number }[];
    expect(list.length).toBeGreaterThan(5);
    expect(new Set(list.map(({ status }) => status))).toEqual(new Set([422]));
    const log = (await server.stop()).stdout;
    expect(log).toMatch(/^violation: POST \/price\/acme\/match-prices-by-context 422: request: Request body/m);
    expect(log).not.toContain("Qwurm");
  });

  it("reports as JSON, serves other documents, and replays a recording before both", async () => {
    const folder = scratch();
    const exchange = {
      at: "2026-03-01T09:30:00.000Z",
      request: { method: "GET", target: "/product/acme/products/p1", headers: {} },
      response: { status: 200, headers: json, body: { id: "p1", name: "From the tape" } },
    };
    writeFileSync(join(folder, "tape.jsonl"), `${JSON.stringify(exchange)}\n`);
    const flags = ["--validate", "report", "--spec", shop, "--replay", "tape.jsonl", "--log", "json"];
    const server = await startCli(["--memory", ...flags], folder);
    const get = async (path: string) => {
      const response = await fetch(server.url + path);
      return { violations: response.headers.get("sl-violations"), body: (await response.json()) as unknown };
    };
    expect((await get("/product/acme/products/p1")).body).toEqual({ id: "p1", name: "From the tape" });
    expect((await get("/product/acme/products")).body).toHaveLength(2);
    expect((await get("/product/acme/products?colour=red")).violations).toContain("colour");
    expect((await get("/product/acme/products?filter[price]=1&pageSize=2")).violations).toBeNull();
    const lines = (await server.stop()).stdout.trim().split("\n");
    const events = lines.map((line) => JSON.parse(line) as { event: string; operationId?: string });
    expect(events.filter(({ event }) => event === "violation")).toEqual([
      expect.objectContaining({ operationId: "listProducts", method: "GET", path: "/product/acme/products" }),
    ]);
  });

  it.each<[string, string[], number, string]>([
    ["another mode", ["--validate", "strict"], 2, "--validate takes off, report, enforce, prism, not strict"],
    ["a document that is not there", ["--spec", "none.yaml"], 2, "Cannot read the OpenAPI document none.yaml"],
    ["a document that is none", ["--spec", import.meta.filename], 2, `${import.meta.filename}:`],
    ["a recording that is not there", ["--replay", "none.jsonl"], 2, "Cannot read the recording none.jsonl"],
    [
      "a recording that is none",
      ["--replay", import.meta.filename],
      2,
      `${import.meta.filename}:1: this line is no exchange`,
    ],
  ])("refuses %s with a sentence", async (_what, args, exitCode, says) => {
    const { code, stderr } = await cli(["start", "--port", "0", "--memory", ...args]);
    expect([code, stderr.trim().split("\n")]).toEqual([exitCode, [expect.stringContaining(says)]]);
  });

  it("says which Node it takes on an older one, and starts there without the flag", async () => {
    const older = join(scratch(), "older.mjs");
    writeFileSync(older, 'Object.defineProperty(process.versions, "node", { value: "22.12.0" });');
    const env = { NODE_OPTIONS: `--import ${pathToFileURL(older).href}` };
    const { code, stderr } = await cli(["start", "--port", "0", "--memory", "--validate", "prism"], env);
    expect([code, stderr]).toEqual([
      2,
      "session-context-kit: Prism needs Node 24.18 or newer, and this is 22.12.0: update Node\n",
    ]);
    expect((await (await startCli(["--memory", "--validate", "report"], scratch(), env)).stop()).code).toBe(0);
  });

  it("says what to install where Prism is not", async () => {
    const without = join(scratch(), "without.mjs");
    writeFileSync(
      without,
      `import { registerHooks } from "node:module";
       registerHooks({
         resolve(specifier, context, next) {
           if (!specifier.startsWith("@stoplight/")) return next(specifier, context);
           throw Object.assign(new Error("Cannot find package " + specifier), { code: "ERR_MODULE_NOT_FOUND" });
         },
       });`,
    );
    const env = { NODE_OPTIONS: `--import ${pathToFileURL(without).href}` };
    const { code, stderr } = await cli(["start", "--port", "0", "--memory", "--spec", shop], env);
    expect([code, stderr]).toEqual([
      2,
      "session-context-kit: This needs @stoplight/prism-http: npm install -D @stoplight/prism-http\n",
    ]);
  });
});
