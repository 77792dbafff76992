import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type Hooks, mockApi, startMock } from "../../../mocks/msw/setup.ts";

const login = "https://api.emporix.io/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop";
const unreachable = "https://mock.invalid";
const invalidLogin = login.replace("https://api.emporix.io", unreachable);

const statusOf = (url: string): Promise<number | "failed"> =>
  fetch(url).then(
    ({ status }) => status,
    () => "failed" as const,
  );

/** Hooks that the test calls itself. */
function ownHooks() {
  const registered: Partial<Record<keyof Hooks, () => unknown>> = {};
  const hooks: Hooks = {
    beforeAll: (hook) => (registered.beforeAll = hook),
    beforeEach: (hook) => (registered.beforeEach = hook),
    afterEach: (hook) => (registered.afterEach = hook),
    afterAll: (hook) => (registered.afterAll = hook),
  };
  return { hooks, call: async (name: keyof Hooks): Promise<void> => void (await registered[name]?.()) };
}

describe("startMock", () => {
  it("answers at once, until the end of its block", async () => {
    {
      await using api = startMock({ baseUrl: unreachable, kitOptions: { profile: "reference" } });
      expect([await statusOf(invalidLogin), api.kit.control.profile]).toEqual([200, "reference"]);
    }
    expect(await statusOf(invalidLogin)).toBe("failed");
  });

  it("stops and starts any number of times, and keeps its state", async () => {
    const api = startMock({ baseUrl: unreachable });
    const { access_token: token } = (await (await fetch(invalidLogin)).json()) as { access_token: string };
    api.start();
    await api.stop();
    await api.stop();
    expect(await statusOf(invalidLogin)).toBe("failed");
    api.start();
    const response = await fetch(`${unreachable}/session-context/acme/me/context`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(404);
    await api.stop();
  });

  it("says what to do where another MSW server listens, which it would silence", async () => {
    await using first = startMock();
    const message = /Another MSW server listens in this process.*several URLs as baseUrl/;
    expect(() => startMock({ baseUrl: "https://other.example" })).toThrow(message);
    expect(await statusOf(login)).toBe(200);
    await first.stop();
    const foreign = setupServer(http.get("https://own.example/", () => new HttpResponse(null, { status: 204 })));
    foreign.listen({ onUnhandledFrame: "bypass" });
    expect(() => first.start()).toThrow(message);
    expect(await statusOf("https://own.example/")).toBe(204);
    foreign.close();
    first.start();
    expect(await statusOf(login)).toBe(200);
  });
});

describe("mockApi with hooks", () => {
  it("fails the next test when another MSW server has silenced it", async () => {
    const { hooks, call } = ownHooks();
    mockApi({ hooks });
    await call("beforeAll");
    await call("afterEach");
    const foreign = setupServer();
    foreign.listen({ onUnhandledFrame: "bypass" });
    await expect(call("afterEach")).rejects.toThrow(/another MSW server was started after mockApi/);
    foreign.close();
    await call("afterAll");
  });

  it("keeps the handlers that were given before the first test, and no others", async () => {
    const { hooks, call } = ownHooks();
    const { server } = mockApi({ hooks });
    const answer = (path: string) =>
      http.get(`https://own.example/${path}`, () => new HttpResponse(null, { status: 204 }));
    server.use(answer("at-the-top"));
    await call("beforeAll");
    server.use(answer("in-before-all"));
    await call("beforeEach");
    server.use(answer("in-a-test"));
    const statuses = async (): Promise<unknown[]> =>
      await Promise.all(
        ["at-the-top", "in-before-all", "in-a-test"].map((path) => statusOf(`https://own.example/${path}`)),
      );
    expect(await statuses()).toEqual([204, 204, 204]);
    for (let test = 0; test < 2; test++) {
      await call("afterEach");
      await call("beforeEach");
      expect(await statuses()).toEqual([204, 204, "failed"]);
    }
    await call("afterAll");
  });
});

describe("mockApi says by itself what is no longer mocked", () => {
  const started = async (...given: Parameters<typeof mockApi>) => {
    const { hooks, call } = ownHooks();
    const mock = mockApi({ ...given[0], hooks });
    await call("beforeAll");
    onTestFinished(() => call("afterAll"));
    return { ...mock, call };
  };

  it.each([
    ["answers", () => Promise.resolve(new Response("{}"))],
    ["fails", () => Promise.reject(new Error("down"))],
    ["returns nothing", () => undefined as never],
  ])("but not a test's own fetch that %s, whose calls it does not add to", async (_what, own) => {
    const { call } = await started();
    onTestFinished(() => void vi.unstubAllGlobals());
    const fetch = vi.fn<typeof globalThis.fetch>(own);
    vi.stubGlobal("fetch", fetch);
    await call("afterEach");
    expect(fetch).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
    await call("afterEach");
    expect(await statusOf(login)).toBe(200);
  });

  it("names a fetch that was replaced before it", async () => {
    vi.stubGlobal("fetch", vi.fn<typeof globalThis.fetch>());
    onTestFinished(() => void vi.unstubAllGlobals());
    const { call } = await started({ baseUrl: unreachable });
    await expect(call("afterEach")).rejects.toThrow("or fetch was replaced before it");
  });

  it("names a fetch that was put back after it", async () => {
    const before = globalThis.fetch;
    const { call } = await started({ baseUrl: unreachable });
    const mocked = globalThis.fetch;
    globalThis.fetch = before;
    onTestFinished(() => void (globalThis.fetch = mocked));
    expect(await statusOf(invalidLogin)).toBe("failed");
    await expect(call("afterEach")).rejects.toThrow("fetch is the one of before mockApi again");
  });

  it("names a server that the test closed, and stops without a further error", async () => {
    const { call, server } = await started();
    server.close();
    await expect(call("afterEach")).rejects.toThrow("server.close() was called. Leave that to mockApi");
    await call("afterAll");
  });

  it("fails the file for a call after its last test that no operation answers", async () => {
    const { call } = await started();
    await call("afterEach");
    expect(await statusOf("https://api.emporix.io/cart/acme/cart")).toBe(404);
    await expect(call("afterAll")).rejects.toThrow(/no such operation: GET \S+\/cart\/acme\/cart /);
  });

  it.each([null, {}, { beforeAll: () => undefined, afterEach: "no" }])("refuses %j as hooks", (hooks) => {
    expect(() => mockApi({ hooks: hooks as never })).toThrow(
      expect.objectContaining({
        code: "OPTION_INVALID",
        message: expect.stringMatching(/^hooks has no .*afterAll: give/),
      }),
    );
  });
});
