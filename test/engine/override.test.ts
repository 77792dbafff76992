import { describe, expect, it } from "vitest";
import { createKit } from "../../src/engine/kit.ts";
import { override } from "../../src/engine/overrides/override.ts";
import { eachTransport } from "../support/each-transport.ts";

const own = "GET /session-context/{tenant}/me/context";
const missingCart = { code: 404, status: "Not Found", message: "There is no cart" } as const;
const notFound = { code: 404, message: "Session not found" };

eachTransport("an override", (reached) => {
  it("answers instead of the mock until it is removed", async () => {
    const api = reached.api();
    const { token, context } = await api.guestWithCart();
    const remove = override(reached.door.kit, own, ({ reply }) => reply(404, notFound));
    for (let time = 0; time < 3; time++)
      expect((await api.expect(404, "GET", api.ownPath(), { token })).body).toEqual(notFound);
    remove();
    expect(await api.context(token)).toEqual(context);
  });

  it("answers once or a number of times, the newest first", async () => {
    const api = reached.api();
    const { token } = await api.guestWithCart();
    override(reached.door.kit, own, ({ reply }) => reply(403, { code: 403, message: "older" }), { times: 2 });
    override(reached.door.kit, own, ({ reply }) => reply(404, notFound), { times: 1 });
    const statuses = [];
    for (let time = 0; time < 5; time++) statuses.push((await api.call("GET", api.ownPath(), { token })).status);
    expect(statuses).toEqual([404, 403, 403, 200, 200]);
  });

  it("answers one session alone", async () => {
    const api = reached.api();
    const one = await api.guestWithCart();
    const two = await api.guestWithCart();
    override(reached.door.kit, own, ({ reply }) => reply(404, notFound), { sessionId: one.context.sessionId });
    await api.expect(404, "GET", api.ownPath(), { token: one.token });
    await api.expect(200, "GET", api.ownPath(), { token: two.token });
    await api.expect(401, "GET", api.ownPath());
  });

  it("answers one tenant alone", async () => {
    const [api, elsewhere] = [reached.api(), reached.api()];
    const [mine, other] = [await api.guestWithCart(), await elsewhere.guestWithCart()];
    override(reached.door.kit, own, ({ reply }) => reply(404, notFound), { tenant: api.tenant });
    await api.expect(404, "GET", api.ownPath(), { token: mine.token });
    await elsewhere.expect(200, "GET", elsewhere.ownPath(), { token: other.token });
  });

  it("does not answer a request with malformed parameters, which leaves its times as they are", async () => {
    const api = reached.api();
    const { token } = await api.guestWithCart();
    override(reached.door.kit, "GET /cart/{tenant}/carts", ({ reply }) => reply(404, missingCart), { times: 1 });
    await api.expect(400, "GET", `/cart/${api.tenant}/carts?siteCode=main&create=perhaps`, { token });
    await api.expect(404, "GET", `/cart/${api.tenant}/carts?siteCode=main`, { token });
  });

  it("is given what was decoded, and may pass on what the mock answers", async () => {
    const api = reached.api();
    const { token } = await api.guestWithCart();
    const seen: unknown[] = [];
    override(reached.door.kit, "GET /cart/{tenant}/carts", async ({ params, query, next }) => {
      seen.push({ ...params, ...query });
      return next();
    });
    const found = await api.findCart(token, "main", true);
    expect(found.status).toBe(200);
    expect(seen).toEqual([{ tenant: api.tenant, siteCode: "main", create: true }]);
  });

  it("answers with headers", async () => {
    const api = reached.api();
    const { token } = await api.guest();
    const Location = `/cart/${api.tenant}/carts/0123456789abcdef01234567`;
    override(reached.door.kit, "POST /cart/{tenant}/carts", ({ reply }) =>
      reply(201, { cartId: "0123456789abcdef01234567", yrn: "urn" }, { Location, Version: 7 }),
    );
    const answer = await api.expect(201, "POST", `/cart/${api.tenant}/carts`, { token, json: { currency: "EUR" } });
    expect([answer.headers.get("location"), answer.headers.get("version")]).toEqual([Location, "7"]);
  });

  it("is gone after a reset", async () => {
    const api = reached.api();
    override(reached.door.kit, own, ({ reply }) => reply(404, notFound));
    await reached.door.kit.control.reset();
    await api.expect(401, "GET", api.ownPath());
  });

  it("answers a number of times that is one", () => {
    const { kit } = reached.door;
    for (const times of [0, -1, 1.5, Number.NaN]) {
      expect(() => override(kit, own, ({ reply }) => reply(404, notFound), { times })).toThrow(
        "times must be a whole number from 1",
      );
    }
  });
});

describe("an untyped override", () => {
  const url = "https://api.emporix.io/session-context/acme/me/context";

  it("answers with any status, body and headers", async () => {
    const kit = createKit();
    override(kit, own, ({ untyped }) => untyped(503, { down: true }, { "Retry-After": 30 }));
    const response = await kit.fetch(url);
    expect([response.status, response.headers.get("retry-after"), await response.json()]).toEqual([
      503,
      "30",
      { down: true },
    ]);
  });

  it("is a 500 that says why, when no server could send it", async () => {
    const kit = createKit();
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const unsendable: [status: number, body: unknown, headers: Record<string, string>, message: string][] = [
      [101, {}, {}, "its status must be a whole number from 200 to 599, not 101"],
      [200.5, {}, {}, "not 200.5"],
      [204, {}, {}, "a 204 has no body"],
      [200, circle, {}, "circular"],
      [200, {}, { "no header": "1" }, "no header"],
      [200, {}, { name: "a\nb" }, "a\\nb"],
    ];
    for (const [status, body, headers, message] of unsendable) {
      const remove = override(kit, own, ({ untyped }) => untyped(status, body, headers));
      const response = await kit.fetch(url);
      expect([response.status, await response.text()]).toEqual([500, expect.stringContaining(message)]);
      remove();
    }
  });
});

it("an override that throws is a 500 that says so", async () => {
  const kit = createKit();
  override(kit, own, () => {
    throw new Error("oops");
  });
  const response = await kit.fetch("https://api.emporix.io/session-context/acme/me/context");
  expect([response.status, await response.json()]).toEqual([
    500,
    { code: 500, message: `The override of ${own} failed: oops` },
  ]);
});

it("an override is refused for a route, or with an option, that there is not", () => {
  const route = "GET /session-context/{tenant}/me/contxt" as "GET /session-context/{tenant}/me/context";
  expect(() => override(createKit(), route, ({ reply }) => reply(404, { code: 404, message: "" }))).toThrow(
    /no operation GET \S+contxt: the nearest paths are \/session-context\/\{tenant\}\/me\/context,/,
  );
  expect(() => override(createKit(), "GET /site/{tenant}/sites", ({ next }) => next(), { time: 1 } as object)).toThrow(
    "there is no option time; the options are sessionId, tenant, times",
  );
});

it("an override that returns nothing is a 500 that says so", async () => {
  const kit = createKit();
  override(kit, own, (() => undefined) as unknown as Parameters<typeof override<typeof own>>[2]);
  const response = await kit.fetch("https://api.emporix.io/session-context/acme/me/context");
  expect(await response.text()).toContain("it returned nothing, and must return what reply, untyped or next gives");
});
