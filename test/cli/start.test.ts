import { execFileSync, spawn } from "node:child_process";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { cli, startCli } from "../support/cli.ts";
import { scratch } from "../support/scratch.ts";

const login = "/customerlogin/auth/anonymous/login?client_id=x&tenant=";

async function anonymousLogin(url: string, tenant = "acme") {
  const response = await fetch(`${url}${login}${tenant}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe("session-context-kit start", () => {
  it("says where it is, serves, and stops cleanly at SIGTERM and SIGINT", async () => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      const server = await startCli(["--memory"]);
      expect((await anonymousLogin(server.url)).status).toBe(200);
      const { code, stdout, stderr } = await server.stop(signal);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toContain(`ready at ${server.url}`);
    }
  });

  it("keeps its state in a folder of its own, and goes on where it stopped", async () => {
    const folder = scratch();
    const first = await startCli([], folder);
    const { body } = await anonymousLogin(first.url);
    const headers = { authorization: `Bearer ${String(body["access_token"])}`, "content-type": "application/json" };
    await fetch(`${first.url}/cart/acme/carts`, { method: "POST", headers, body: '{"currency":"EUR"}' });
    const own = async (url: string) => (await fetch(`${url}/session-context/acme/me/context`, { headers })).json();
    const before = await own(first.url);
    await fetch(`${first.url}/__kit/clock/advance`, { method: "POST", headers, body: '{"by":"30m"}' });
    await first.stop();
    expect(existsSync(join(folder, ".session-context-kit/state.json"))).toBe(true);

    const second = await startCli([], folder);
    expect(await own(second.url)).toEqual(before);
    const { now } = (await (await fetch(`${second.url}/__kit/clock`)).json()) as { now: string };
    expect(Date.parse(now) - Date.now()).toBeGreaterThan(1_790_000);
    await fetch(`${second.url}/__kit/reset`, { method: "POST" });
    expect(await own(second.url)).toHaveProperty("fault");
    await second.stop();

    const third = await startCli([], folder);
    expect(await own(third.url)).toHaveProperty("fault");
  });

  it("keeps nothing with --memory", async () => {
    const folder = scratch();
    const server = await startCli(["--memory"], folder);
    await anonymousLogin(server.url);
    await server.stop();
    expect(existsSync(join(folder, ".session-context-kit"))).toBe(false);
  });

  it("takes profile, tenants, lifetimes, single switches and a seed", async () => {
    const folder = scratch();
    const seed = join(folder, "seed.json");
    writeFileSync(seed, JSON.stringify({ clients: [{ clientId: "mine", secret: "own" }] }));
    const server = await startCli(
      [
        "--memory",
        "--profile",
        "reference",
        "--tenant",
        "acme",
        "--tenant",
        "other",
        "--anonymous-ttl",
        "60",
        "--seed",
        seed,
      ],
      folder,
    );
    const { body } = await anonymousLogin(server.url);
    expect(body["expires_in"]).toBe(60);
    expect(body["sessionId"]).toBeDefined();
    expect((await anonymousLogin(server.url, "other")).status).toBe(200);
    expect((await anonymousLogin(server.url, "third")).status).toBe(400);
    const form = new URLSearchParams({ grant_type: "client_credentials", client_id: "mine", client_secret: "own" });
    expect((await fetch(`${server.url}/oauth/token`, { method: "POST", body: form })).status).toBe(200);

    const single = await startCli([
      "--memory",
      "--session-id-told",
      "always",
      "--context-created-by",
      "anonymous-login",
    ]);
    expect((await anonymousLogin(single.url)).body["sessionId"]).toBeDefined();
  });

  it("names a call that nothing answers once, with the nearest paths and without its query", async () => {
    const server = await startCli(["--memory"]);
    for (const method of ["GET", "GET", "OPTIONS", "POST"])
      await fetch(`${server.url}/cart/acme/cart?token=secret`, { method });
    await fetch(`${server.url}/site/acme/sites`);
    const { stdout } = await server.stop();
    const hints = stripVTControlCharacters(stdout)
      .split("\n")
      .filter((line) => line.startsWith("hint:"));
    const named = (method: string): unknown =>
      expect.stringMatching(
        `^hint: nothing answers ${method} /cart/acme/cart; the nearest paths are /cart/\\{tenant\\}/carts,`,
      );
    expect(hints).toEqual([named("GET"), named("POST")]);
    expect(stdout).not.toContain("secret");
  });

  it("names a field that an operation does not have once, and what it is set to never", async () => {
    const server = await startCli(["--memory"]);
    for (let time = 0; time < 2; time++)
      await fetch(`${server.url}/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop&colour%0A=secret`);
    const { stdout } = await server.stop();
    const hints = stripVTControlCharacters(stdout)
      .split("\n")
      .filter((line) => line.startsWith("hint:"));
    expect(hints).toEqual([
      "hint: GET /customerlogin/auth/anonymous/login ignores query colour : the API has no such field",
    ]);
    expect(stdout).not.toContain("secret");
  });

  it("leaves out the shop with --without-shop", async () => {
    const [whole, without] = [await startCli(["--memory"]), await startCli(["--memory", "--without-shop"])];
    const products = async ({ url }: { readonly url: string }) => (await fetch(`${url}/product/acme/products`)).status;
    expect([await products(whole), await products(without)]).toEqual([401, 404]);
  });

  it("lets new accounts wait for their mailed token with --double-opt-in", async () => {
    const server = await startCli(["--memory", "--double-opt-in"]);
    const { body } = await anonymousLogin(server.url);
    const headers = { authorization: `Bearer ${String(body["access_token"])}`, "content-type": "application/json" };
    const credentials = { method: "POST", headers, body: '{"email":"new@example.com","password":"secret-1"}' };
    expect((await fetch(`${server.url}/customer/acme/signup`, credentials)).status).toBe(201);
    expect((await fetch(`${server.url}/customer/acme/login`, credentials)).status).toBe(401);
    const [mail] = (await (await fetch(`${server.url}/__kit/mails?tenant=acme`)).json()) as { token: string }[];
    const confirmed = await fetch(`${server.url}/customer/acme/signup/optin/${mail?.token}`, { headers });
    expect(confirmed.status).toBe(200);
  });

  it("logs answers as lines or as JSON, never a token, or not at all", async () => {
    const visit = async (format: string) => {
      const server = await startCli(["--memory", "--log", format]);
      const { body } = await anonymousLogin(server.url);
      const token = String(body["access_token"]);
      await fetch(`${server.url}/customer/acme/logout?accessToken=${token}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const { stdout } = await server.stop();
      expect(stdout).not.toContain(token);
      return stdout.trimEnd().split("\n");
    };
    const pretty = await visit("pretty");
    expect(pretty).toHaveLength(3);
    expect(pretty[2]).toMatch(
      /^GET \/customer\/acme\/logout .*401.* \d+\.\d ms: This needs a customer token, and .* anonymous$/,
    );
    const json = (await visit("json")).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(json.map(({ event }) => event)).toEqual(["ready", "answer", "answer"]);
    expect(json[2]).toMatchObject({
      method: "GET",
      path: "/customer/acme/logout",
      status: 401,
      why: expect.any(String),
    });
    expect(json[1]).not.toHaveProperty("why");
    expect(await visit("silent")).toHaveLength(1);
  });

  it.each<[string, string[], RegExp]>([
    ["an unknown flag", ["start", "--nope"], /Unknown option '--nope'/],
    ["a flag without its value", ["start", "--port"], /--port/],
    ["a port that is none", ["start", "--port", "70000"], /--port takes a whole number from 0 to 65535, not 70000/],
    ["a profile that is none", ["start", "--profile", "x"], /--profile takes tutorial, reference, eager, not x/],
    ["a lifetime that is none", ["start", "--anonymous-ttl", "1h"], /--anonymous-ttl takes a whole number/],
    ["a malformed tenant name", ["start", "--memory", "--tenant", "A-B"], /"A-B" is not a tenant name/],
    ["a log format that is none", ["start", "--log", "xml"], /--log takes pretty, json, silent, not xml/],
    ["--data and --memory together", ["start", "--memory", "--data", "x"], /exclude each other/],
    ["an empty value", ["start", "--data", ""], /--data takes a value, and it is empty/],
    [
      "a negative number",
      ["start", "--customer-ttl", "-5"],
      /--customer-ttl needs a value, and the value must not begin with a dash/,
    ],
    ["something that is no flag", ["start", "here"], /here/],
    ["an unknown command", ["serve"], /There is no command serve/],
    ["no command", [], /Say what to do/],
  ])("called with %s says so in one line and exits with 2", async (_what, args, message) => {
    const { code, stdout, stderr } = await cli(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("that cannot work says why in one line and exits with 1, or with 2 for a file that it was given", async () => {
    const folder = scratch();
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once("listening", resolve));
    const taken = String((other.address() as AddressInfo).port);
    const files = { garbage: "{", foreign: '{"a":1}', seed: '{"sites":1}' };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const data = (name: string) => ["start", "--port", "0", "--data", join(folder, name)];
    const cases: [string[], RegExp][] = [
      [["start", "--memory", "--port", taken], new RegExp(`Port ${taken} on 127.0.0.1 is in use.*--port`)],
      [
        ["start", "--memory", "--host", "203.0.113.1", "--port", "0"],
        /203\.0\.113\.1 is not an address of this machine/,
      ],
      [data("garbage"), /Cannot use .*garbage to keep state.*--memory/],
      [data("foreign"), /Cannot use .*foreign to keep state/],
      [data("."), /it is a folder/],
      [data("garbage/inside"), /Cannot use .*inside to keep state/],
      [["start", "--memory", "--seed", join(folder, "seed")], /seed\/sites must be array/],
    ];
    for (const [args, message] of cases) {
      const { code, stderr } = await cli(args);
      expect(code, stderr).toBe(args.includes("--seed") ? 2 : 1);
      expect(stderr).toMatch(message);
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    }
    expect(readFileSync(join(folder, "garbage"), "utf8")).toBe("{");
  });

  it.each([
    [["start", "--port", "0"], /Name a file elsewhere with --data, or .* --memory/, 1],
    [["proxy", "--port", "0", "--upstream", "http://127.0.0.1:9"], /Name a file elsewhere with --violations/, 2],
  ])("as %j says what to do where its own folder cannot be made", async (args, message, exitCode) => {
    const folder = scratch();
    writeFileSync(join(folder, ".session-context-kit"), "");
    const { code, stderr } = await cli(args, {}, folder);
    expect(stderr).toMatch(/Cannot write the folder \.session-context-kit in .*: a part of its path is not a folder/);
    expect(stderr).toMatch(message);
    expect([code, stderr.trimEnd().split("\n").length]).toEqual([exitCode, 1]);
  });

  it.runIf(process.platform === "linux")("says so where the system lets nobody make its own folder", async () => {
    const { code, stderr } = await cli(["start", "--port", "0"], {}, "/proc");
    expect(stderr).toMatch(/Cannot write the folder \.session-context-kit in \/proc: .* --memory/);
    expect(code).toBe(1);
  });

  it("lets one process at a time write a data file, and takes over from a killed one", async () => {
    const folder = scratch();
    const first = await startCli([], folder);
    await expect(startCli([], folder)).rejects.toThrow(/is in use by process \d+/);
    await first.stop("SIGKILL");
    const third = await startCli([], folder);
    expect((await anonymousLogin(third.url)).status).toBe(200);
  });

  it("keeps its compiled code when it is killed, so that the next start is a quick one", async () => {
    const folder = scratch();
    const server = await startCli(["--memory"], folder, { NODE_COMPILE_CACHE: join(folder, "compiled") });
    await vi.waitFor(
      () =>
        expect(globSync("compiled/**/*", { cwd: folder, withFileTypes: true }).some((it) => it.isFile())).toBe(true),
      { timeout: 30_000 },
    );
    await server.stop("SIGKILL");
  });

  it("stops when npm, which started it, is stopped", async () => {
    const child = spawn("npm", ["start", "--silent", "--", "--port", "0", "--memory"], {
      cwd: join(import.meta.dirname, "../.."),
      stdio: ["ignore", "pipe", "ignore"],
    });
    const url = await new Promise<string>((resolve) => {
      child.stdout.on("data", (chunk: Buffer) => {
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(chunk.toString());
        if (found !== null) resolve(found[0]);
      });
    });
    expect((await fetch(`${url}/__kit/health`)).status).toBe(200);
    child.kill("SIGTERM");
    await expect
      .poll(
        () =>
          fetch(`${url}/__kit/health`).then(
            () => "up",
            () => "down",
          ),
        { timeout: 5000 },
      )
      .toBe("down");
  });
});

describe("session-context-kit", () => {
  it("tells its version, and helps", async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as {
      version: string;
    };
    expect(await cli(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    const { code, stdout } = await cli(["--help"]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/start .*\n.*proxy .*\n.*conform /)]);
    const help = await cli(["start", "--help"]);
    expect([help.code, help.stdout]).toEqual([0, expect.stringContaining("--anonymous-ttl SECONDS")]);
  });

  it("tells a too old Node what it needs", () => {
    const bin = join(import.meta.dirname, "../../bin/session-context-kit.js");
    const pretend = "Object.defineProperty(process.versions, 'node', { value: '20.20.2' })";
    const run = () =>
      execFileSync(process.execPath, ["--import", `data:text/javascript,${pretend}`, bin, "start"], { stdio: "pipe" });
    expect(run).toThrow(expect.objectContaining({ status: 1, stderr: expect.any(Buffer) }));
    try {
      run();
    } catch (error) {
      expect(String((error as { stderr: Buffer }).stderr)).toBe(
        "session-context-kit needs Node 22.12 or newer, and this is 20.20.2: please update Node.\n",
      );
    }
  });
});
