import { setTimeout } from "node:timers/promises";
import { http, HttpResponse } from "msw";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mockApi } from "../../../mocks/msw/setup.ts";

const origin = "https://api.emporix.io";

async function logIn(): Promise<string> {
  const response = await fetch(`${origin}/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop`);
  return ((await response.json()) as { access_token: string }).access_token;
}

async function contextStatus(token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(`${origin}/session-context/acme/me/context`, { headers })).status;
}

describe("tests at the same time, each with a mock of its own", () => {
  const api = mockApi({ hooks: { beforeAll, beforeEach, afterEach, afterAll } });
  const tokens: string[] = [];

  for (const name of ["one", "two", "three"]) {
    it.concurrent(
      `have their own state: ${name}`,
      api.isolated(async ({ kit }) => {
        const token = await logIn();
        tokens.push(token);
        // Others log in, reset and move their clocks meanwhile.
        await setTimeout(20);
        expect(await contextStatus(token)).toBe(404);
        for (const other of tokens.filter((one) => one !== token)) expect(await contextStatus(other)).toBe(401);
        if (name === "one") await kit.control.reset();
        if (name === "two") kit.control.clock.advance("61m");
        await setTimeout(20);
        expect(await contextStatus(token)).toBe(name === "three" ? 404 : 401);
      }),
    );
  }

  for (const status of [500, 503]) {
    it.concurrent(
      `have their own handlers: ${status}`,
      api.isolated(async () => {
        api.server.use(http.get(`${origin}/site/acme/sites`, () => new HttpResponse(null, { status })));
        await setTimeout(10);
        expect((await fetch(`${origin}/site/acme/sites`)).status).toBe(status);
      }),
    );
  }

  it.concurrent(
    "leave the common state alone",
    api.isolated(async ({ kit }) => {
      expect(kit).not.toBe(api.kit);
      const token = await logIn();
      expect(
        (
          await api.kit.fetch(`${origin}/session-context/acme/me/context`, {
            headers: { authorization: `Bearer ${token}` },
          })
        ).status,
      ).toBe(401);
    }),
  );

  it("fail for their own request to what does not exist, and for no other's", async () => {
    const failing = api.isolated(async () => {
      await fetch(`${origin}/cart/acme/cart`).catch(() => undefined);
    });
    const passing = api.isolated(async (_own, given: string) => {
      await setTimeout(5);
      expect(given).toBe("its argument");
    });
    const [failed, passed] = await Promise.allSettled([failing(), passing("its argument")]);
    expect(failed).toMatchObject({
      status: "rejected",
      reason: { message: expect.stringContaining("no such operation") },
    });
    expect(passed.status).toBe("fulfilled");
  });
});
