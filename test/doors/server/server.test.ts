import { connect } from "node:net";
import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations as controlOperations } from "../../../spec/generated/control-operations.ts";
import { createKit, type Kit } from "../../../src/engine/kit.ts";
import type { RunningServer } from "../../../src/doors/server/running-server.ts";
import { type Answered, startServer } from "../../../src/doors/server/server.ts";
import { guardResponse } from "../../support/spec-guard.ts";

let kit: Kit;
let server: RunningServer;
const answers: Answered[] = [];
beforeAll(async () => {
  kit = createKit();
  server = await startServer(kit, { port: 0, onAnswer: (answered) => answers.push(answered) });
});
afterAll(async () => {
  await server.close();
  await kit.close();
});

/** fetch may not set Host or Origin; a plain request may. */
function plain(
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(server.url + path, { method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    request.on("error", reject);
    request.end();
  });
}

/** Sends bytes as they are, and reads what comes back until the server closes. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => (answer += chunk));
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

describe("the control plane", () => {
  it("is there for tools", async () => {
    const health = await fetch(`${server.url}/__kit/health`);
    expect([health.status, await health.json()]).toEqual([
      200,
      { status: "ok", profile: "tutorial", version: "0.1.0", storage: { status: "ok" } },
    ]);
    expect((await plain("GET", "/__kit/clock", { host: "localhost:4010" })).status).toBe(200);
    expect((await plain("GET", "/__kit/clock", { host: "mock:4010" })).status).toBe(200);
  });

  it("is there for pages of its own origin", async () => {
    const origin = new URL(server.url).origin;
    expect((await plain("POST", "/__kit/reset", { origin, "sec-fetch-site": "same-origin" })).status).toBe(204);
  });

  it.each<[string, Record<string, string>]>([
    ["another origin", { origin: "http://evil.example" }],
    ["another port of this machine", { origin: "http://127.0.0.1:1" }],
    ["a page without an origin", { origin: "null" }],
    ["another site, by what the browser says", { "sec-fetch-site": "cross-site" }],
    ["a name that was made to point here", { host: "evil.example", origin: "http://evil.example" }],
    ["a name that was made to point here, without an origin", { host: "evil.example:4010" }],
  ])("is closed to %s", async (_who, headers) => {
    for (const [method, path] of [
      ["POST", "/__kit/reset"],
      ["GET", "/__kit/clock"],
      ["OPTIONS", "/__kit/reset"],
    ] as const) {
      const answer = await plain(method, path, headers);
      expect(answer.status, `${method} ${path}`).toBe(403);
    }
  });

  it.each(Object.keys(controlOperations))("is closed to a page of another origin at %s", async (route) => {
    const [method = "", path = ""] = route.split(" ");
    const target = path.replace("{name}", "a%20guest");
    const { status, text } = await plain(method, target, { origin: "http://evil.example" });
    const json = { "content-type": "application/json" };
    const answer = await guardResponse(method, target, new Response(text, { status, headers: json }));
    expect([status, await answer.json()]).toEqual([
      403,
      { code: 403, message: "The control plane is closed to pages of other origins" },
    ]);
  });

  it("lets no other page read the answers", async () => {
    const response = await fetch(`${server.url}/__kit/health`);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("moves the clock by every unit, and says the new time", async () => {
    const now = async () =>
      Date.parse(((await (await fetch(`${server.url}/__kit/clock`)).json()) as { now: string }).now);
    const advance = async (by: unknown) => {
      const response = await fetch(`${server.url}/__kit/clock/advance`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ by }),
      });
      return { status: response.status, body: (await response.json()) as { now: string; message: string } };
    };
    for (const [by, milliseconds] of [
      ["61m", 3_660_000],
      ["2s", 2000],
      ["1.5h", 5_400_000],
      ["3d", 259_200_000],
      [250, 250],
      ["10ms", 10],
    ] as const) {
      const before = await now();
      const { status, body } = await advance(by);
      expect(status).toBe(200);
      expect(Date.parse(body.now) - before).toBeGreaterThanOrEqual(milliseconds);
      expect(Date.parse(body.now) - before).toBeLessThan(milliseconds + 5000);
    }
    for (const by of [-1, "-1m", "1y", "", "m", null, "1e9d", "99999999d", 1e300, {}]) {
      const { status, body } = await advance(by);
      expect(status, JSON.stringify(by)).toBe(400);
      expect(body.message).toBeTruthy();
    }
    await fetch(`${server.url}/__kit/reset`, { method: "POST" });
    expect(Math.abs((await now()) - Date.now())).toBeLessThan(5000);
  });
});

describe("the server on the wire", () => {
  it("answers HEAD like GET, without the body", async () => {
    const response = await fetch(`${server.url}/session-context/acme/me/context`, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([401, ""]);
    expect(response.headers.get("content-type")).toBe("application/json");
  });

  it("marks every answer as a mock's, also one whose body comes slowly", async () => {
    const target = `${server.url}/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop`;
    for (const headers of [{}, { "x-kit-fault": '{"bodyOver":10}' }]) {
      const response = await fetch(target, { headers });
      await response.text();
      expect(response.headers.get("x-session-context-kit"), JSON.stringify(headers)).toBe("mock");
    }
  });

  it("changes nothing for a HEAD", async () => {
    const login = await fetch(`${server.url}/customerlogin/auth/anonymous/login?tenant=acme&client_id=x`);
    const { access_token: token } = (await login.json()) as { access_token: string };
    const headers = { authorization: `Bearer ${token}` };
    const head = await fetch(`${server.url}/cart/acme/carts?siteCode=main&create=true`, { method: "HEAD", headers });
    expect(head.status).toBe(200);
    expect((await fetch(`${server.url}/cart/acme/carts?siteCode=main`, { headers })).status).toBe(404);
  });

  it("may be stopped twice", async () => {
    const other = await startServer(createKit(), { port: 0 });
    await Promise.all([other.close(), other.close()]);
    await expect(other.close()).resolves.toBeUndefined();
  });

  it("takes a target in absolute form", async () => {
    const answer = await raw(
      "GET http://127.0.0.1/__kit/health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  it("answers 400 to what is no HTTP, and goes on", async () => {
    expect(await raw("nonsense\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    expect((await fetch(`${server.url}/__kit/health`)).status).toBe(200);
  });

  it("goes on when a client leaves in the middle of its body", async () => {
    await new Promise<void>((resolve) => {
      const { hostname, port } = new URL(server.url);
      const socket = connect(Number(port), hostname, () => {
        socket.write("POST /oauth/token HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\ngrant", () =>
          socket.destroy(),
        );
      });
      socket.on("close", () => resolve());
    });
    expect((await fetch(`${server.url}/__kit/health`)).status).toBe(200);
  });

  it("tells of each answer without its query", async () => {
    answers.length = 0;
    await fetch(`${server.url}/customerlogin/auth/anonymous/refresh?tenant=acme&client_id=x&refresh_token=secret`);
    expect(answers).toEqual([
      {
        method: "GET",
        path: "/customerlogin/auth/anonymous/refresh",
        status: 401,
        milliseconds: expect.any(Number),
        why: expect.stringContaining("has issued no token"),
      },
    ]);
  });

  it("tells no token that stands in a path", async () => {
    answers.length = 0;
    await fetch(`${server.url}/customer/acme/signup/optin/acme.${"x".repeat(28)}`);
    expect(answers.map(({ path }) => path)).toEqual(["/customer/acme/signup/optin/***"]);
  });

  it("listens on this machine alone unless told otherwise", () => {
    expect(new URL(server.url).hostname).toBe("127.0.0.1");
  });
});

describe("a body of the control plane that is nested as deep as can be", () => {
  const deepest = 1990;
  const deep = `${'{"a":'.repeat(deepest)}1${"}".repeat(deepest)}`;

  it.each([
    ["POST", "/__kit/races", `{"steps":[{"tab":"A","method":"POST","path":"/x","body":${deep}}]}`],
    ["POST", "/__kit/races", `{"scenario":"a guest with a cart","parameters":${deep},"steps":[{"release":"A1"}]}`],
    ["POST", "/__kit/faults", `{"answer":400,"body":${deep},"tenant":"deeptenant"}`],
    ["POST", "/__kit/scenarios", `{"state":"a guest with a cart","params":${deep}}`],
    ["POST", "/__kit/scenarios/a%20guest%20with%20attributes", `{"attributes":${deep}}`],
    ["PATCH", "/__kit/contexts/none", `{"context":${deep}}`],
    ["POST", "/__kit/seed?tenant=deeptenant", `{"mixins":${deep}}`],
    ["PUT", "/__kit/snapshots/deep", `{"state":${deep}}`],
    ["POST", "/__kit/har", `{"har":${deep}}`],
    ["POST", "/__kit/requests/verify", `{"filter":${deep}}`],
  ])("%s %s is answered, and never with a failure of the mock", async (method, path, body) => {
    const init: RequestInit = { method, headers: { "content-type": "application/json" }, body };
    const response = await fetch(server.url + path, init);
    await response.text();
    expect(response.status).toBeLessThan(500);
  });
});

it("says that it failed where nobody has thought of something, and logs it", async () => {
  const logged: Answered[] = [];
  const failing = await startServer(
    {
      handle() {
        throw new RangeError("Maximum call stack size exceeded");
      },
    },
    { port: 0, onAnswer: (answered) => logged.push(answered) },
  );
  try {
    const response = await fetch(`${failing.url}/anything`);
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      fault: { faultstring: expect.stringContaining("please report it") },
    });
    await expect.poll(() => logged).toMatchObject([{ status: 500, why: "Maximum call stack size exceeded" }]);
  } finally {
    await failing.close();
  }
});
