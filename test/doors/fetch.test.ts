import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createKit, type Kit } from "../../src/engine/kit.ts";
import { override } from "../../src/engine/overrides/override.ts";
import type { RunningServer } from "../../src/doors/server/running-server.ts";
import { startServer } from "../../src/doors/server/server.ts";

/** A fetch, and the URL of the API that it reaches. */
interface Fetching {
  readonly fetch: typeof globalThis.fetch;
  readonly url: string;
}

let kit: Kit;
let server: RunningServer;
beforeAll(async () => {
  kit = createKit();
  server = await startServer(kit, { port: 0 });
});
afterAll(async () => {
  await server.close();
  await kit.close();
});

/** The platform's own fetch on a real server, and the kit's: whatever a client can see has to be the same. */
const fetchings: Readonly<Record<string, () => Fetching>> = {
  "the platform's fetch": () => ({ fetch: globalThis.fetch, url: server.url }),
  "kit.fetch": () => ({ fetch: kit.fetch, url: server.url }),
};

const login = "/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop";
const reason = new Error("The user has left");

/** What a promise rejects with; nothing when it does not. */
async function rejection(promise: Promise<unknown>): Promise<{ readonly name: string; readonly is: unknown }> {
  try {
    await promise;
  } catch (error) {
    return { name: (error as Error).name, is: error };
  }
  return { name: "no rejection", is: undefined };
}

describe.each(Object.keys(fetchings))("%s", (name) => {
  const fetching = (): Fetching => (fetchings[name] as () => Fetching)();

  it("says where the response came from", async () => {
    const { fetch, url } = fetching();
    const response = await fetch(`${url}${login}#part`);
    const { status, statusText, ok, redirected, type, bodyUsed } = response;
    expect({ status, statusText, ok, redirected, type, bodyUsed, url: response.url }).toEqual({
      status: 200,
      statusText: "OK",
      ok: true,
      redirected: false,
      type: "basic",
      bodyUsed: false,
      url: url + login,
    });
    expect(response.clone().url).toBe(url + login);
    expect(response.clone().type).toBe("basic");
  });

  it.each([
    ["GET", "/nothing", 404, "Not Found"],
    ["POST", login, 405, "Method Not Allowed"],
    ["GET", "/session-context/acme/me/context", 401, "Unauthorized"],
    ["GET", "/customerlogin/auth/anonymous/login", 400, "Bad Request"],
    ["OPTIONS", login, 204, "No Content"],
  ])("has the status text of %s %s", async (method, target, status, statusText) => {
    const { fetch, url } = fetching();
    const response = await fetch(url + target, { method });
    expect([response.status, response.statusText, response.ok]).toEqual([status, statusText, status < 300]);
  });

  it("is rejected with the reason of a signal that was aborted before", async () => {
    const { fetch, url } = fetching();
    expect((await rejection(fetch(url + login, { signal: AbortSignal.abort(reason) }))).is).toBe(reason);
    expect((await rejection(fetch(url + login, { signal: AbortSignal.abort() }))).name).toBe("AbortError");
    const request = new Request(url + login, { signal: AbortSignal.abort(reason) });
    expect((await rejection(fetch(request))).is).toBe(reason);
    expect((await rejection(fetch(request, {}))).is).toBe(reason);
  });

  it("leaves the request undone that was aborted before", async () => {
    const { fetch, url } = fetching();
    let calls = 0;
    const remove = override(kit, "GET /customerlogin/auth/anonymous/login", ({ next }) => {
      calls += 1;
      return next();
    });
    await rejection(fetch(url + login, { signal: AbortSignal.abort() }));
    remove();
    expect(calls).toBe(0);
  });

  it.each(["the option", "a Request", "the option beside a Request"])(
    "is rejected with the reason of a signal that is aborted meanwhile: %s",
    async (where) => {
      const { fetch, url } = fetching();
      const controller = new AbortController();
      const remove = override(kit, "GET /customerlogin/auth/anonymous/login", async ({ next }) => {
        controller.abort(reason);
        await new Promise((resolve) => setTimeout(resolve, 20));
        return next();
      });
      const { signal } = controller;
      const sent =
        where === "the option"
          ? fetch(url + login, { signal })
          : where === "a Request"
            ? fetch(new Request(url + login, { signal }))
            : fetch(new Request(url + login), { signal });
      expect((await rejection(sent)).is).toBe(reason);
      remove();
    },
  );

  it("is rejected with a TimeoutError by a signal that times out", async () => {
    const { fetch, url } = fetching();
    const remove = override(kit, "GET /customerlogin/auth/anonymous/login", async ({ next }) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return next();
    });
    expect((await rejection(fetch(url + login, { signal: AbortSignal.timeout(10) }))).name).toBe("TimeoutError");
    remove();
  });

  it("lets a body fail that is aborted before it was read, and not one that was read", async () => {
    const { fetch, url } = fetching();
    const controller = new AbortController();
    const [read, unread] = [
      await fetch(url + login, { signal: controller.signal }),
      await fetch(url + login, { signal: controller.signal }),
    ];
    expect(await read.text()).toContain("access_token");
    controller.abort(reason);
    expect((await rejection(unread.text())).is).toBe(reason);
    expect(read.status).toBe(200);
  });

  it("goes on when a signal is aborted after all was read", async () => {
    const { fetch, url } = fetching();
    const controller = new AbortController();
    expect(await (await fetch(url + login, { signal: controller.signal })).json()).toHaveProperty("access_token");
    controller.abort();
    expect((await fetch(url + login)).status).toBe(200);
  });

  it("reads a body once", async () => {
    const { fetch, url } = fetching();
    const response = await fetch(url + login);
    await response.json();
    expect(response.bodyUsed).toBe(true);
    expect((await rejection(response.json())).name).toBe("TypeError");
    expect(() => response.clone()).toThrow(TypeError);
  });

  it("takes the body of a Request once", async () => {
    const { fetch, url } = fetching();
    const request = new Request(`${url}/customer/acme/login`, { method: "POST", body: "{}" });
    expect((await fetch(request)).status).toBe(401);
    expect(request.bodyUsed).toBe(true);
    expect((await rejection(fetch(request))).name).toBe("TypeError");
  });

  it("is rejected when the stream of its body fails", async () => {
    const { fetch, url } = fetching();
    const body = new ReadableStream({ pull: (controller) => controller.error(reason) });
    const { name } = await rejection(
      fetch(`${url}/customer/acme/login`, { method: "POST", body, duplex: "half" } as RequestInit),
    );
    expect(name).not.toBe("no rejection");
  });

  it("is rejected with the reason when it is aborted while its body streams", async () => {
    const { fetch, url } = fetching();
    const controller = new AbortController();
    const body = new ReadableStream({
      pull() {
        controller.abort(reason);
        return new Promise<void>(() => undefined);
      },
    });
    const { signal } = controller;
    const init = { method: "POST", body, duplex: "half", signal } as RequestInit;
    expect((await rejection(fetch(`${url}/customer/acme/login`, init))).is).toBe(reason);
  });

  it.each([
    ["get", 200],
    ["Head", 200],
    ["options", 204],
  ])("normalises the method %s", async (method, status) => {
    const { fetch, url } = fetching();
    expect((await fetch(url + login, { method })).status).toBe(status);
  });

  it("answers HEAD with the headers of GET, and no body", async () => {
    const { fetch, url } = fetching();
    const response = await fetch(url + login, { method: "HEAD" });
    expect([response.status, response.body, await response.text()]).toEqual([200, null, ""]);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(100);
  });

  it.each<[string, unknown, RequestInit]>([
    ["a URL that is none", "no url", {}],
    ["a relative URL", "/site/acme/sites", {}],
    ["a URL with a password", "https://user:word@api.emporix.io/site/acme/sites", {}],
    ["a scheme that is not the web's", "ftp://api.emporix.io/site/acme/sites", {}],
    ["an unknown scheme", "mock://api.emporix.io/site/acme/sites", {}],
    ["nothing", undefined, {}],
    ["a method that is none", "https://api.emporix.io/", { method: "GET IT" }],
    ["TRACE", "https://api.emporix.io/", { method: "TRACE" }],
    ["CONNECT", "https://api.emporix.io/", { method: "CONNECT" }],
    ["GET with a body", "https://api.emporix.io/", { body: "x" }],
    ["a header that is none", "https://api.emporix.io/", { headers: { "a b": "c" } }],
    ["a header value with a line break", "https://api.emporix.io/", { headers: { a: "b\nc" } }],
    ["a stream without duplex", "https://api.emporix.io/", { method: "POST", body: new ReadableStream() }],
    ["a signal that is none", "https://api.emporix.io/", { signal: {} as AbortSignal }],
    ["the mode of a navigation", "https://api.emporix.io/", { mode: "navigate" }],
  ])("is rejected with a TypeError for %s", async (_what, input, init) => {
    const { fetch } = fetching();
    expect((await rejection(fetch(input as string, init))).name).toBe("TypeError");
  });

  it.each<[string, () => RequestInit, number]>([
    [
      "URLSearchParams",
      () => ({ body: new URLSearchParams({ client_id: "x", client_secret: "y", grant_type: "client_credentials" }) }),
      401,
    ],
    ["FormData", () => ({ body: new FormData() }), 415],
    ["a Blob", () => ({ body: new Blob(["{}"], { type: "application/json" }) }), 415],
    ["bytes", () => ({ body: new TextEncoder().encode("{}") }), 400],
    ["nothing", () => ({}), 400],
  ])("sends %s as a body", async (_what, init, status) => {
    const { fetch, url } = fetching();
    const response = await fetch(`${url}/oauth/token`, { method: "POST", ...init() });
    expect(response.status, await response.text()).toBe(status);
  });

  it("takes a URL object, and a Request with options of its own", async () => {
    const { fetch, url } = fetching();
    expect((await fetch(new URL(url + login))).status).toBe(200);
    const request = new Request(url + login);
    expect((await fetch(request, { method: "OPTIONS" })).status).toBe(204);
    expect((await fetch(request)).status).toBe(200);
  });

  it("gives bytes, text and a stream", async () => {
    const { fetch, url } = fetching();
    expect((await (await fetch(url + login)).arrayBuffer()).byteLength).toBeGreaterThan(100);
    const controller = new AbortController();
    const response = await fetch(url + login, { signal: controller.signal });
    const copy = response.clone();
    const first = await response.body?.getReader().read();
    expect(first?.value).toBeInstanceOf(Uint8Array);
    expect(await copy.json()).toHaveProperty("access_token");
  });
});

/** The collector of garbage, which Node keeps to itself. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

describe("kit.fetch of a request that is never answered", () => {
  const asks: Readonly<Record<string, (fetch: typeof globalThis.fetch, signal: AbortSignal) => Promise<Response>>> = {
    "by the signal beside the URL": (fetch, signal) => fetch(`http://kit${login}`, { signal }),
    "by the signal of a Request": (fetch, signal) => fetch(new Request(`http://kit${login}`, { signal })),
  };

  it.each(Object.keys(asks))("is aborted %s, even if nothing else holds them", async (way) => {
    const collect = collector();
    const silent = createKit();
    silent.control.faults.add({ answer: "nothing" });
    const asked = rejection((asks[way] as (typeof asks)[string])(silent.fetch, AbortSignal.timeout(300)));
    for (let time = 0; time < 20; time++) {
      collect();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await asked).toMatchObject({ name: "TimeoutError" });
  });
});
