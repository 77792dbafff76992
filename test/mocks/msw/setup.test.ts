import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { createHandlers } from "../../../mocks/msw/handlers.ts";
import { type Hooks, mockApi } from "../../../mocks/msw/setup.ts";
import { createClient } from "../../../src/client/index.ts";
import { createKit, type Kit } from "../../../src/engine/kit.ts";
import { operations } from "../../../spec/generated/operations.ts";

const origin = "https://api.emporix.io";
const login = `${origin}/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop`;

describe("createHandlers", () => {
  it("has one handler for each operation and base URL, one for the rest, and one for the other scheme", () => {
    const count = Object.keys(operations).length + 2;
    expect(createHandlers(createKit())).toHaveLength(count);
    expect(createHandlers(createKit(), { baseUrl: ["https://a.example", "https://b.example/"] })).toHaveLength(
      2 * count,
    );
  });

  it.each([
    ["https://shop.example/api", "https://shop.example/api"],
    ["HTTPS://Shop.Example:443/api//", "https://shop.example/api"],
    ["https://shop.example/?", "https://shop.example"],
  ])("stand below the base URL %s, path and all", async (baseUrl, asked) => {
    const server = setupServer(...createHandlers(createKit(), { baseUrl }));
    server.listen({ onUnhandledFrame: "error" });
    onTestFinished(() => server.close());
    const response = await fetch(`${asked}/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop`);
    expect(response.status).toBe(200);
    expect((await fetch(`${asked}/customer/acme/password/reset/`, { method: "POST" })).status).toBe(401);
    await expect(fetch(`${asked}x/site/acme/sites`)).rejects.toThrow("fetch failed");
  });

  it.each(["shop.example", "api.emporix.io", "localhost:4010", "//shop.example", "/api", "ftp://shop.example", "", []])(
    "refuse %j as a base URL",
    (baseUrl) => {
      expect(() => createHandlers(createKit(), { baseUrl })).toThrow(
        expect.objectContaining({ code: "OPTION_INVALID", message: expect.stringContaining("baseUrl must") }),
      );
    },
  );
});

describe("mockApi", () => {
  const { kit, server } = mockApi({ hooks: { beforeAll, afterEach, afterAll } });
  let token = "";

  it("answers the app's requests", async () => {
    const response = await fetch(login);
    expect(response.status).toBe(200);
    ({ access_token: token } = (await response.json()) as { access_token: string });
  });

  it("is reset between tests", async () => {
    const response = await fetch(`${origin}/session-context/acme/me/context`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(401);
  });

  it("lets a test answer otherwise", async () => {
    server.use(http.get(`${origin}/customerlogin/auth/anonymous/login`, () => new HttpResponse(null, { status: 503 })));
    expect((await fetch(login)).status).toBe(503);
  });

  it("forgets that in the next one", async () => {
    expect((await fetch(login)).status).toBe(200);
  });

  it("works with the typed client and the virtual clock", async () => {
    const anonymous = await createClient().GET("/customerlogin/auth/anonymous/login", {
      params: { query: { tenant: "acme", client_id: "shop" } },
    });
    const client = createClient({ token: () => anonymous.data?.access_token });
    const path = { tenant: "acme" };
    const before = await client.GET("/session-context/{tenant}/me/context", { params: { path } });
    expect([before.response.status, before.data]).toEqual([404, undefined]);
    await client.POST("/cart/{tenant}/carts", { params: { path }, body: { currency: "EUR" } });
    const after = await client.GET("/session-context/{tenant}/me/context", { params: { path } });
    expect(after.data?.metadata.version).toBe(1);
    kit.control.clock.advance("61m");
    expect((await client.GET("/session-context/{tenant}/me/context", { params: { path } })).response.status).toBe(401);
  });
});

describe("a request to the API that no operation answers", () => {
  it("never leaves for the real one, and fails the test that sent it", async () => {
    const registered: { beforeAll?: () => void; afterEach?: () => Promise<void>; afterAll?: () => Promise<void> } = {};
    const hooks: Hooks = {
      beforeAll: (hook) => (registered.beforeAll = hook),
      afterEach: (hook) => (registered.afterEach = hook),
      afterAll: (hook) => (registered.afterAll = hook),
    };
    // A real server, so that a request that gets out would be seen.
    const escaped: string[] = [];
    const real = createServer(({ method, url }, response) => {
      escaped.push(`${method} ${url}`);
      response.end("{}");
    });
    await new Promise<void>((resolve) => real.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void real.close());
    const baseUrl = `http://127.0.0.1:${(real.address() as AddressInfo).port}`;
    mockApi({ hooks, baseUrl });
    registered.beforeAll?.();
    expect((await fetch(`${baseUrl}/cart/acme/cart`)).status).toBe(404);
    const headers = { authorization: "Bearer token" };
    const refused = await fetch(`${baseUrl}/session-context/acme/me/context`, { method: "DELETE", headers });
    expect(refused.status).toBe(405);
    expect(escaped).toEqual([]);
    await expect(registered.afterEach?.()).rejects.toThrow(
      /no such operation: GET http\S+\/cart\/acme\/cart \(the nearest are GET and POST \/cart\/\{tenant\}\/carts, .*; DELETE http\S+\/me\/context \(the nearest are GET and PATCH \/session-context\/\{tenant\}\/me\/context,/,
    );
    await expect(registered.afterEach?.()).resolves.toBeUndefined();
    await registered.afterAll?.();
  });

  it("is seen through hooks that are global, as in Jest", async () => {
    const hooks: Partial<Record<keyof Hooks, () => unknown>> = {};
    for (const name of ["beforeAll", "afterEach", "afterAll"] as const)
      vi.stubGlobal(name, (hook: () => unknown) => (hooks[name] = hook));
    mockApi({ baseUrl: "https://jest.example" });
    vi.unstubAllGlobals();
    hooks.beforeAll?.();
    onTestFinished(() => void hooks.afterAll?.());
    expect((await fetch("https://jest.example/site/acme/sites")).status).toBe(401);
    await expect(hooks.afterEach?.()).resolves.toBeUndefined();
  });

  it("refuses options that there are not", () => {
    expect(() => mockApi({ baseURL: "https://x.example" } as object)).toThrow(
      "there is no option baseURL; the options are baseUrl, clock, hooks, kit, kitOptions, onUnhandled",
    );
  });

  it.each([[{}], [null], ["reference"]])("refuses %j as a kit", (kit) => {
    expect(() => mockApi({ kit: kit as unknown as Kit, hooks: { beforeAll, afterEach, afterAll } })).toThrow(
      "kit must be what createKit returns",
    );
  });

  it("refuses a kit beside kitOptions, which would not be those of the kit", () => {
    expect(() =>
      mockApi({ kit: createKit(), kitOptions: { profile: "reference" }, hooks: { beforeAll, afterEach, afterAll } }),
    ).toThrow("kitOptions set up a kit of the mock's own: give kitOptions instead of kit");
  });

  it("says what to do where there are no global hooks", () => {
    expect(() => mockApi()).toThrow(
      expect.objectContaining({ code: "OPTION_INVALID", message: expect.stringContaining("hooks") }),
    );
  });
});
