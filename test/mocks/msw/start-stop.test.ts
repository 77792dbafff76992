import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { describe, expect, it } from "vitest";
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
