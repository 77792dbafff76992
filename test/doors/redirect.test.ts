import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, inject, it, onTestFinished, vi } from "vitest";
import { readRedirection } from "../../src/doors/redirect/redirection.ts";
import { startServer } from "../../src/doors/server/server.ts";
import { createKit } from "../../src/engine/kit.ts";
import { listening, upstream } from "../support/upstream.ts";

const site = "/site/acme/sites";

/** Each client of an app whose API host is fixed, and how it says what came back. */
const clients = {
  fetch: `(await fetch(api + site)).status`,
  "fetch of a Request with a body": `(await fetch(new Request(api + carts, { method: "POST", body: "{}", headers }))).status`,
  "https.request": `await new Promise((resolve, reject) => {
    const sent = https.request(api + carts, { method: "POST", headers }, (response) => resolve(response.resume().statusCode));
    sent.on("error", reject).end("{}");
  })`,
  "https.get of options, imported by its name, with an agent": `await new Promise((resolve, reject) => {
    const agent = new https.Agent({ keepAlive: true });
    get({ hostname: "api.emporix.io", path: site, agent, servername: "api.emporix.io" }, (response) => resolve(response.resume().statusCode))
      .on("error", reject);
  })`,
  "http.request": `await new Promise((resolve, reject) => {
    http.request("http://API.emporix.io" + site).on("response", (response) => resolve(response.resume().statusCode)).on("error", reject).end();
  })`,
  axios: `(await axios.post(api + carts, {}, { headers, validateStatus: null })).status`,
  "axios of an instance": `(await axios.create({ baseURL: api, validateStatus: null }).get(site)).status`,
} as const;

/** What reaches no mock: it has to fail, not to get out. */
const others = {
  "HTTP/2": `await new Promise((resolve, reject) => http2.connect(api).on("error", reject).on("connect", () => resolve("connected")))`,
  "a socket": `await new Promise((resolve, reject) => net.connect(443, "api.emporix.io", () => resolve("connected")).on("error", reject))`,
} as const;

const head = `
import http from "node:http";
import https, { get } from "node:https";
import http2 from "node:http2";
import net from "node:net";
import axios from "axios";
const [api, site, carts] = ["https://api.emporix.io", "${site}", "/cart/acme/carts"];
const headers = { "content-type": "application/json" };
const seen = {};
const note = async (name, ask) => {
  try { seen[name] = await ask(); } catch (error) { seen[name] = String(error.message); }
};
`;

/** Runs an app with the preload, as it is in the package, and returns what its clients saw. */
async function run(
  asks: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly seen: Record<string, unknown>; readonly stderr: string }> {
  const lines = Object.entries(asks).map(([name, ask]) => `await note(${JSON.stringify(name)}, async () => ${ask});`);
  const app = `${head}${lines.join("\n")}\nconsole.log(JSON.stringify(seen));\nprocess.exit();`;
  const args = ["--import", "session-context-kit/redirect", "--input-type=module", "-e", app];
  const cwd = join(dirname(inject("command")), "..");
  return await new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      if (error === null) resolve({ seen: JSON.parse(stdout) as Record<string, unknown>, stderr });
      else reject(error);
    });
  });
}

async function startedMock(): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = await startServer(createKit(), {
    port: 0,
    onAnswer: ({ method, path }) => asked.push(`${method} ${path}`),
  });
  onTestFinished(() => server.close());
  return { url: server.url, asked };
}

describe("the preload session-context-kit/redirect", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    Reflect.deleteProperty(globalThis, "sessionContextKitRedirects");
  });

  it.each([
    ["SESSION_CONTEXT_KIT_URL", "nonsense"],
    ["SESSION_CONTEXT_KIT_URL", ""],
    ["SESSION_CONTEXT_KIT_URL", "https://api.emporix.io"],
    ["SESSION_CONTEXT_KIT_REDIRECTS", "https://api.emporix.io,shop"],
  ])("ends the process with one line where %s is %j", async (name, value) => {
    vi.stubEnv(name, value);
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const ended = vi.spyOn(process, "exit").mockImplementation(() => undefined as never);
    const { fetch } = globalThis;
    vi.resetModules();
    await import("../../src/doors/redirect/index.ts");
    expect(ended.mock.calls).toEqual([[2]]);
    expect(said.mock.calls).toEqual([
      [expect.stringMatching(/^session-context-kit\/redirect: SESSION_CONTEXT_KIT_[^\n]*$/)],
    ]);
    expect(globalThis.fetch).toBe(fetch);
    vi.restoreAllMocks();
  });
});

describe("an app with the preload session-context-kit/redirect", () => {
  it("asks the mock, whatever its client is", async () => {
    const mock = await startedMock();
    const { seen, stderr } = await run(clients, { SESSION_CONTEXT_KIT_URL: mock.url });
    expect(seen).toEqual(Object.fromEntries(Object.keys(clients).map((name) => [name, 401])));
    const posts = Object.values(clients).filter((ask) => ask.includes("carts"));
    expect(mock.asked.filter((call) => call === "POST /cart/acme/carts")).toHaveLength(posts.length);
    expect(mock.asked).toHaveLength(Object.keys(clients).length);
    expect(stderr).toContain(`calls to api.emporix.io go to ${mock.url}/`);
  });

  it("reaches no real host by another way, and says so", async () => {
    const mock = await startedMock();
    const { seen, stderr } = await run(others, { SESSION_CONTEXT_KIT_URL: mock.url });
    const refused: unknown = expect.stringContaining("keeps this process from api.emporix.io");
    expect(seen).toEqual({ "HTTP/2": refused, "a socket": refused });
    expect(stderr).toContain("keeps this process from api.emporix.io");
  });

  it("fails with what to do when the mock does not answer", async () => {
    const server = createServer();
    const port = await listening(server);
    await new Promise((resolve) => void server.close(resolve));
    const { seen, stderr } = await run(clients, { SESSION_CONTEXT_KIT_URL: `http://127.0.0.1:${port}` });
    const told: unknown = expect.stringContaining(
      `nothing was sent to api.emporix.io, and the mock at http://127.0.0.1:${port}/ does not answer: start it, or set SESSION_CONTEXT_KIT_URL`,
    );
    expect(seen).toEqual(
      Object.fromEntries(
        Object.keys(clients).map((name) => [
          name,
          name === "http.request" ? expect.stringContaining("nothing was sent to") : told,
        ]),
      ),
    );
    expect(stderr).toContain("does not answer");
  });

  it("asks every other host as before, and the hosts that it is told of from the mock", async () => {
    const mock = await startedMock();
    const other = await upstream((_request, response) => response.writeHead(299).end());
    const asks = {
      other: `(await fetch("${other}/")).status`,
      otherByHttp: `await new Promise((resolve) => http.get("${other}/", (response) => resolve(response.resume().statusCode)))`,
      told: `(await fetch("https://shop.example:8443" + site)).status`,
      toldBelowAPath: `(await fetch(new URL("http://eu.example" + site + "?q=a%20b"))).status`,
    };
    const { seen } = await run(asks, {
      SESSION_CONTEXT_KIT_URL: mock.url,
      SESSION_CONTEXT_KIT_REDIRECTS: "https://shop.example:8443, https://eu.example",
    });
    expect(seen).toEqual({ other: 299, otherByHttp: 299, told: 401, toldBelowAPath: 401 });
  });
});

it.each([
  [{ SESSION_CONTEXT_KIT_URL: "127.0.0.1:4010" }, "SESSION_CONTEXT_KIT_URL must have a URL as"],
  [{ SESSION_CONTEXT_KIT_REDIRECTS: "api.emporix.io" }, "SESSION_CONTEXT_KIT_REDIRECTS must have a URL as"],
  [{ SESSION_CONTEXT_KIT_URL: "https://api.emporix.io" }, "whose calls would go to itself"],
])("refuses %j", (environment, message) => {
  expect(() => readRedirection(environment)).toThrow(message);
});
