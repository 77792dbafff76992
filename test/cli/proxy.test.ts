import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Exchange } from "../../src/engine/exchanges/exchange.ts";
import { createKit } from "../../src/engine/kit.ts";
import type { RunningServer } from "../../src/doors/server/running-server.ts";
import { startServer } from "../../src/doors/server/server.ts";
import { listening, plainFetch, upstream } from "../support/upstream.ts";
import { cli, startCli, startProxyCli } from "../support/cli.ts";
import { scratch } from "../support/scratch.ts";

const json = { "content-type": "application/json" };

function linesOf(file: string): Exchange[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Exchange);
}

describe("a proxy before a wrong upstream", () => {
  it("prints and keeps what it finds without secrets, says what it came to, and exits with 1", async () => {
    const lies: RequestListener[] = [
      (_request, response) => response.writeHead(418, json).end("{}"),
      (_request, response) =>
        response
          .writeHead(200, { ...json, "x-count": "1", "x-total-count": "1" })
          .end('[{"code":1,"name":{"en":"x"}}]'),
      (_request, response) => response.writeHead(200, { ...json, "x-count": "0", "x-total-count": "0" }).end("[]"),
    ];
    const url = await upstream((request, response) => lies.shift()?.(request, response));
    const folder = scratch();
    const proxy = await startProxyCli(["--upstream", url], folder);
    const headers = { authorization: "Bearer SECRET" };
    for (let time = 0; time < 2; time++) await fetch(`${proxy.url}/currency/acme/currencies`, { headers });
    await fetch(`${proxy.url}/currency/acme/currencies?password=SECRET`, { headers });
    const { code, stdout } = await proxy.stop("SIGINT");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^violation: GET \/currency\/acme\/currencies 418: response: Unable to match/m);
    expect(stdout).toMatch(/^violation: GET \/currency\/acme\/currencies 200: response: .*code must be string/m);
    expect(stdout).toMatch(/^violation: GET \/currency\/acme\/currencies 200: request: .*password is not documented/m);
    expect(stdout).toMatch(/^3 exchanges checked, 3 with violations$/m);
    const kept = join(folder, ".session-context-kit/violations.jsonl");
    expect(linesOf(kept).map(({ response }) => response.status)).toEqual([418, 200, 200]);
    expect(stdout + readFileSync(kept, "utf8")).not.toContain("SECRET");
    expect(readFileSync(join(folder, ".session-context-kit/.gitignore"), "utf8")).toBe("*\n");
  });
});

describe("a proxy before a right upstream", () => {
  let kit: RunningServer;
  beforeAll(async () => {
    kit = await startServer(createKit(), { port: 0 });
  });
  afterAll(() => kit.close());

  it("exits with 0, and its recording replays the flow without a secret in it", async () => {
    const folder = scratch();
    const proxy = await startProxyCli(["--upstream", kit.url, "--record", "deep/tape.jsonl"], folder);
    const flow = await storefront(proxy.url, "acme");
    const { code, stdout, stderr } = await proxy.stop();
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^8 exchanges checked, 0 with violations$/m);

    const text = readFileSync(join(folder, "deep/tape.jsonl"), "utf8");
    for (const secret of ["Qwurmdch673", "client_secret=secret", ...flow.tokens]) expect(text).not.toContain(secret);
    for (const secret of ["Qwurmdch673", ...flow.tokens]) expect(stdout).not.toContain(secret);
    const [first] = linesOf(join(folder, "deep/tape.jsonl"));
    expect(first).toMatchObject({
      at: expect.stringMatching(/Z$/),
      request: { method: "GET" },
      response: { status: 200 },
    });

    const replay = await startCli(["--memory", "--replay", "deep/tape.jsonl"], folder);
    const again = await storefront(replay.url, "acme");
    expect(again.statuses).toEqual(flow.statuses);
    expect(again.tokens.every((token) => token.startsWith("redacted-token-"))).toBe(true);
    expect(again.context).toEqual(flow.context);
    // Another tenant is on no tape: the engine answers.
    expect((await storefront(replay.url, "other")).statuses).toEqual(flow.statuses);
  });

  it("passes the control plane and preflights unseen, and HEAD with its length", async () => {
    const proxy = await startProxyCli(["--upstream", kit.url, "--record", "tape.jsonl"]);
    expect((await fetch(`${proxy.url}/__kit/health`)).status).toBe(200);
    const preflight = { origin: "http://shop.example", "access-control-request-method": "GET" };
    expect((await fetch(`${proxy.url}/site/acme/sites`, { method: "OPTIONS", headers: preflight })).status).toBe(204);
    const head = await fetch(`${proxy.url}/customerlogin/auth/anonymous/login?tenant=acme&client_id=x`, {
      method: "HEAD",
    });
    expect([head.status, head.headers.has("sl-violations")]).toEqual([200, false]);
    expect(Number(head.headers.get("content-length"))).toBeGreaterThan(10);
    const { code, stdout } = await proxy.stop();
    expect([code, /^(\d+) exchanges checked/m.exec(stdout)?.[1]]).toEqual([0, "1"]);
  });

  it("takes other documents than the kit's", async () => {
    const shop = join(import.meta.dirname, "../support/shop.openapi.yaml");
    const url = await upstream((_request, response) => {
      response.writeHead(200, json);
      response.end('[{"id":"p1"}]');
    });
    const proxy = await startProxyCli(["--upstream", `${url}/v1`, "--spec", shop]);
    const response = await fetch(`${proxy.url}/product/acme/products`);
    expect(response.headers.get("sl-violations")).toContain("required property 'name'");
    expect((await fetch(`${proxy.url}/site/X/sites?x=1`)).headers.get("sl-violations")).toContain("query");
    expect((await proxy.stop()).code).toBe(1);
  });
});

describe("a proxy on the way", () => {
  it("leaves out what speaks of one connection, and keeps everything else, cookies too", async () => {
    let seen: NodeJS.Dict<string | string[]> = {};
    const url = await upstream((request, response) => {
      seen = request.headers;
      response.writeHead(200, { ...json, "set-cookie": ["a=1", "b=2"], "x-more": "yes", connection: "close" });
      response.end("[]");
    });
    const proxy = await startProxyCli(["--upstream", url, "--record", "tape.jsonl"]);
    const response = await plainFetch(`${proxy.url}/currency/acme/currencies`, {
      cookie: "session=SECRET",
      connection: "x-hop",
      "x-hop": "1",
      "x-end": "2",
    });
    expect(seen).toMatchObject({ host: new URL(url).host, cookie: "session=SECRET", "x-end": "2" });
    expect(seen["x-hop"]).toBeUndefined();
    expect(response.headers).toMatchObject({ "x-more": "yes", "set-cookie": ["a=1", "b=2"] });
    await proxy.stop();
  });

  it("goes below the upstream's base path, with TLS", async () => {
    const folder = scratch();
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    execFileSync(
      "openssl",
      [
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "1",
        "-subj",
        "/CN=localhost",
        "-addext",
        "subjectAltName=DNS:localhost,IP:127.0.0.1",
        "-keyout",
        key,
        "-out",
        cert,
      ],
      { stdio: "ignore" },
    );
    let asked = "";
    const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
      asked = request.url ?? "";
      response.writeHead(200, { ...json, "x-count": "0", "x-total-count": "0" });
      response.end("[]");
    });
    onTestFinished(() => void server.close());
    const url = `https://127.0.0.1:${await listening(server)}/api/`;
    const trusting = await startProxyCli(["--upstream", url], folder, { NODE_EXTRA_CA_CERTS: cert });
    expect((await fetch(`${trusting.url}/currency/acme/currencies`)).status).toBe(200);
    expect(asked).toBe("/api/currency/acme/currencies");
    expect((await trusting.stop()).code).toBe(0);
    const wary = await startProxyCli(["--upstream", url]);
    expect((await fetch(`${wary.url}/currency/acme/currencies`)).status).toBe(502);
    expect((await wary.stop()).code).toBe(1);
  });

  it("answers 502 when the upstream does not, and exits with 1", async () => {
    const gone = await upstream(() => undefined);
    const proxy = await startProxyCli(["--upstream", gone.replace(/:\d+$/, ":9")]);
    const response = await fetch(`${proxy.url}/currency/acme/currencies`);
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({ status: 502, detail: expect.stringContaining("does not answer") });
    const { code, stdout } = await proxy.stop();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^0 exchanges checked, 0 with violations, 1 without an answer from the upstream$/m);
  });

  it("answers 413 and 502 to what is too large, and goes on", async () => {
    const huge = "x".repeat(11_000_000);
    const url = await upstream((request, response) => {
      response.writeHead(200, json);
      response.end(request.url === "/big" ? huge : "[]");
    });
    const proxy = await startProxyCli(["--upstream", url]);
    expect((await fetch(`${proxy.url}/big`, { method: "POST", body: huge })).status).toBe(413);
    expect((await fetch(`${proxy.url}/big`)).status).toBe(502);
    expect((await fetch(`${proxy.url}/currency/acme/currencies`)).status).toBe(200);
  });

  it.each<[string, string[], number, string]>([
    ["no upstream", [], 2, "--upstream URL is required"],
    ["an upstream that is none", ["--upstream", "ftp://x"], 2, "takes an http or https URL"],
    ["an upstream with a password", ["--upstream", "http://a:b@x"], 2, "without user and password"],
    [
      "one file for two things",
      ["--upstream", "http://x", "--record", "a", "--violations", "a"],
      2,
      "take two different files",
    ],
    [
      "a document that is not there",
      ["--upstream", "http://x", "--spec", "none.yaml"],
      2,
      "Cannot read the OpenAPI document",
    ],
    [
      "a recording that cannot be",
      ["--upstream", "http://x", "--violations", join(import.meta.filename, "x")],
      2,
      "Cannot write the recording",
    ],
  ])("refuses %s with a sentence", async (_what, args, exitCode, says) => {
    const { code, stderr } = await cli(["proxy", ...args]);
    expect([code, stderr.split("\n").length]).toEqual([exitCode, 2]);
    expect(stderr).toContain(says);
  });
});

/** A guest with a cart logs in, is known by an employee, and logs out. */
async function storefront(url: string, tenant: string) {
  const statuses: number[] = [];
  const call = async (method: string, path: string, token?: string, body?: object | string) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined
          ? {}
          : typeof body === "string"
            ? { "content-type": "application/x-www-form-urlencoded" }
            : json),
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    statuses.push(response.status);
    const text = await response.text();
    return (text === "" ? {} : JSON.parse(text)) as Record<string, string>;
  };
  const own = `/session-context/${tenant}/me/context`;
  const guest = (await call("GET", `/customerlogin/auth/anonymous/login?tenant=${tenant}&client_id=shop`))[
    "access_token"
  ];
  await call("GET", own, guest);
  await call("POST", `/cart/${tenant}/carts`, guest, { currency: "EUR" });
  const credentials = { email: "bare@emporix.com", password: "Qwurmdch673;'" };
  const customer = (await call("POST", `/customer/${tenant}/login`, guest, credentials))["access_token"] ?? "";
  const context = await call("GET", own, customer);
  const service = await call(
    "POST",
    "/oauth/token",
    undefined,
    "grant_type=client_credentials&client_id=backend&client_secret=secret",
  );
  await call("GET", `/customer/${tenant}/logout?accessToken=${encodeURIComponent(customer)}`, customer);
  await call("GET", own, customer);
  return { statuses, context, tokens: [guest ?? "", customer, service["access_token"] ?? ""] };
}

describe("what a recording replaces", () => {
  it("follows --redact and --keep, finds what only a later exchange has shown, and lists what it replaced", async () => {
    const url = await upstream((request, response) => {
      request.resume();
      response.writeHead(200, json);
      response.end(request.url === "/first" ? '{"id":"LATER-SECRET-1"}' : "{}");
    });
    const folder = scratch();
    const args = ["--upstream", url, "--record", "tape.jsonl", "--redact", "badge", "--keep", "pin"];
    const proxy = await startProxyCli(args, folder);
    await fetch(`${proxy.url}/first?badge=BADGE-SECRET-1&pin=1234`);
    await fetch(`${proxy.url}/second`, { headers: { authorization: "Bearer LATER-SECRET-1" } });
    const { stdout } = await proxy.stop();
    const text = readFileSync(join(folder, "tape.jsonl"), "utf8");
    expect(text + stdout).not.toContain("SECRET");
    expect(text).toContain("pin=1234");
    expect(stdout).toMatch(/^hint: replaced: request header "authorization" \(1\)$/m);
    expect(stdout).toMatch(/^hint: passed unchecked, no document has the path: GET \/first \(1\)$/m);
  });
});

describe.each([
  ["generated validators", []],
  ["Prism", ["--prism"]],
])("by the kit's own document, with %s", (_judge, flags) => {
  it("keeps what is wrong without the secrets of what is not kept, and sends a header in place of the client's", async () => {
    const secret = "SECRET-TOKEN-0123456789";
    const sent: string[] = [];
    const url = await upstream((request, response) => {
      sent.push(...request.rawHeaders.filter((_, at, all) => /^authorization$/i.test(all[at - 1] ?? "")));
      response.writeHead(200, json);
      const isLogin = request.url?.includes("/login") === true;
      const token = { token_type: "Bearer", access_token: secret, expires_in: 1, refresh_token: "r", scope: "" };
      response.end(JSON.stringify(isLogin ? { ...token, refresh_token_expires_in: 1 } : [{ name: `is ${secret}` }]));
    });
    const folder = scratch();
    const headers = ["--header", "Authorization: Bearer OPERATOR"];
    const proxy = await startProxyCli(["--upstream", url, "--log", "silent", ...headers, ...flags], folder);
    const authorization = { headers: { authorization: "Bearer CLIENT" } };
    for (let time = 0; time < 3; time++)
      await fetch(`${proxy.url}/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop`, authorization);
    const wrong = await fetch(`${proxy.url}/site/acme/sites`, authorization);
    expect(wrong.headers.get("sl-violations")).toContain('["response","body","0"]');
    const { code, stdout } = await proxy.stop();
    expect([code, sent]).toEqual([1, Array.from({ length: 4 }, () => "Bearer OPERATOR")]);
    expect(stdout).toContain("4 exchanges checked, 1 with violations");
    const kept = readFileSync(join(folder, ".session-context-kit/violations.jsonl"), "utf8");
    expect(kept).toContain("must have required property");
    expect(kept).not.toContain("SECRET");
  });
});
