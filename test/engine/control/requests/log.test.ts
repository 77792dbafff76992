import { describe, expect, it } from "vitest";
import { createKit } from "../../../../src/engine/kit.ts";
import { type ControlDoor, eachControlDoor } from "../../../support/control-doors.ts";
import { eachTransport } from "../../../support/each-transport.ts";
import { visit, visitLength } from "../../../support/log-traffic.ts";
import { newTenant } from "../../../support/transports.ts";
import { untilStruck } from "../../../support/until-struck.ts";

interface Logged {
  readonly id: number;
  readonly operationId: string;
  readonly status: number;
  readonly why?: string;
}

async function list({ tell }: ControlDoor, query: Readonly<Record<string, string>>): Promise<Logged[]> {
  return (await tell("GET /__kit/requests", { query })) as Logged[];
}

eachControlDoor("the request log", (reached) => {
  it("has each request with what it was for, what came of it, and why", async () => {
    const tenant = newTenant();
    const { sessionId } = await visit(reached.door.sendUnguarded, tenant);
    const all = await list(reached, { tenant });
    const of = { tenant, sessionId };
    expect(all).toMatchObject([
      { ...of, operationId: "requestAnonymousToken", status: 200, changed: ["session"] },
      { ...of, operationId: "getOwnContext", status: 404, why: expect.stringContaining("before its first cart") },
      { ...of, operationId: "createCart", method: "POST", path: `/cart/${tenant}/carts`, changed: ["cart", "context"] },
      { ...of, operationId: "addOwnAttribute", status: 201, changed: ["context"] },
      {
        ...of,
        operationId: "patchOwnContext",
        status: 409,
        why: expect.stringMatching(/sent is 1, the current one is 2/),
      },
      { ...of, operationId: "loginCustomer", status: 401, why: "Wrong e-mail address or password" },
      { ...of, operationId: "addOwnAttribute" },
      { ...of, operationId: "refreshAnonymousToken", changed: ["session"] },
      { ...of, operationId: "getOwnContext", status: 200, milliseconds: expect.any(Number) as number },
    ]);
    expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).toSorted((a, b) => a - b));
    expect(all.filter(({ status }) => status < 400).flatMap(({ why }) => why ?? [])).toEqual([]);
  });

  it("sends a request once more, as it came and with its token", async () => {
    const tenant = newTenant();
    const { sessionId } = await visit(reached.door.sendUnguarded, tenant);
    const [attribute] = await list(reached, { tenant, operationId: "addOwnAttribute" });
    const again = await reached.tell("POST /__kit/requests/{id}/replay", { path: { id: String(attribute?.id) } });
    expect(again).toMatchObject({ operationId: "addOwnAttribute", sessionId, status: 201, changed: ["context"] });
    expect(again.id).toBeGreaterThan(attribute?.id ?? Infinity);
    const [read] = await list(reached, { tenant, operationId: "getOwnContext", status: "404" });
    const now = await reached.tell("POST /__kit/requests/{id}/replay", { path: { id: String(read?.id) } });
    expect(now, "the context is there now").toMatchObject({ operationId: "getOwnContext", status: 200 });
    await reached.tell("POST /__kit/faults", { body: { tenant, answer: "network error", times: 1 } });
    const failed = await reached.tell("POST /__kit/requests/{id}/replay", { path: { id: String(read?.id) } });
    expect(failed).toMatchObject({ status: 0, why: expect.stringContaining("fault") });
  });

  it("does not send again what it does not have, or has in part only", async () => {
    const tenant = newTenant();
    const nothing = await reached.tell("POST /__kit/requests/{id}/replay", { path: { id: "999999999" } });
    expect(nothing).toEqual({ refused: expect.stringContaining("There is no request 999999999 in the log") });
    const body = JSON.stringify({ siteCode: "main", mixins: { text: "x".repeat(70_000) } });
    await reached.door.sendUnguarded(`/cart/${tenant}/carts`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    const [large] = await list(reached, { tenant });
    const refused = await reached.tell("POST /__kit/requests/{id}/replay", { path: { id: String(large?.id) } });
    expect(refused).toEqual({ refused: expect.stringMatching(/keeps 65536 bytes of its body/) });
  });

  it("is filtered by each of its fields", async () => {
    const tenant = newTenant();
    const { sessionId } = await visit(reached.door.sendUnguarded, tenant);
    const count = async (query: Readonly<Record<string, string>>): Promise<number> =>
      (await list(reached, { tenant, ...query })).length;
    expect(await count({})).toBe(visitLength);
    expect(await count({ sessionId })).toBe(visitLength);
    expect(await count({ sessionId: "another" })).toBe(0);
    expect(await count({ customerId: "another" })).toBe(0);
    expect(await count({ operationId: "addOwnAttribute" })).toBe(2);
    expect(await count({ method: "patch" })).toBe(1);
    expect(await count({ status: "4xx" })).toBe(3);
    expect(await count({ status: "409", method: "PATCH" })).toBe(1);
    expect(await count({ path: `/cart/${tenant}/carts` })).toBe(1);
    expect(await count({ path: "*/me/*" })).toBe(5);
    expect((await list(reached, { tenant, limit: "1" }))[0]).toMatchObject({ operationId: "getOwnContext" });
    const [, second] = await list(reached, { tenant });
    expect(await count({ since: String(second?.id) })).toBe(visitLength - 2);
  });

  it.each([
    [{ status: "often" }, /status/],
    [{ tenant: "ACME" }, /tenant/],
    [{ limit: "0" }, /limit/],
    [{ since: "-1" }, /since/],
    [{ customer: "1" }, /customer/],
  ])("refuses %j", async (query, why) => {
    expect(await reached.tell("GET /__kit/requests", { query })).toEqual({
      refused: expect.stringMatching(why),
    });
  });

  it("shows one of them as a whole, with what it changed", async () => {
    const tenant = newTenant();
    const { sessionId } = await visit(reached.door.sendUnguarded, tenant);
    const [found] = await list(reached, { tenant, operationId: "createCart" });
    const whole = await reached.tell("GET /__kit/requests/{id}", { path: { id: String(found?.id) } });
    expect(whole).toMatchObject({
      id: found?.id,
      request: { headers: { "content-type": "application/json" }, body: { currency: "EUR" }, size: 18 },
      response: { headers: { location: expect.stringContaining("/cart/") }, body: { cartId: expect.any(String) } },
    });
    const changes = whole.changes as { of: string; id: string; fields: object[] }[];
    expect(changes.find(({ of }) => of === "context")).toMatchObject({
      id: sessionId,
      fields: [{ path: "", after: { sessionId, currency: "EUR", metadata: { version: 1 } } }],
    });
    expect(changes.find(({ of }) => of === "cart")).toMatchObject({
      fields: [{ path: "", after: { status: "OPEN" } }],
    });
    const [attribute] = await list(reached, { tenant, operationId: "addOwnAttribute" });
    const second = await reached.tell("GET /__kit/requests/{id}", { path: { id: String(attribute?.id) } });
    expect((second.changes as { fields: object[] }[])[0]?.fields).toContainEqual({
      path: "/metadata/version",
      before: 1,
      after: 2,
    });
    expect(await reached.tell("GET /__kit/requests/{id}", { path: { id: "999999" } })).toEqual({
      refused: expect.stringContaining("no request 999999"),
    });
  });

  it("says when a token expired, that one is unknown, and whose session has ended", async () => {
    const tenant = newTenant();
    const { token } = await reached.tell("POST /__kit/scenarios/{name}", {
      path: { name: "an expired guest" },
      body: { tenant },
    });
    const told = { path: { name: "a customer after logout" }, body: { tenant } };
    const { token: ended } = await reached.tell("POST /__kit/scenarios/{name}", told);
    for (const authorization of [`Bearer ${token as string}`, "Bearer made-up", `Bearer ${ended as string}`, ""])
      await reached.door.send(
        `/session-context/${tenant}/me/context`,
        authorization === "" ? {} : { headers: { authorization } },
      );
    const why = (await list(reached, { tenant })).map((one) => one.why);
    expect(why).toEqual([
      expect.stringMatching(/^The token expired at \d{4}-.+Z; it is \d{4}-.+Z$/),
      expect.stringContaining(`The tenant ${tenant} has issued no such token`),
      expect.stringContaining("has ended by a logout"),
      expect.stringContaining("no bearer token"),
    ]);
  });

  it("says which fault struck", async () => {
    const tenant = newTenant();
    const { id } = await reached.tell("POST /__kit/faults", { body: { tenant, answer: 503, times: 1 } });
    await reached.tell("POST /__kit/faults", { body: { tenant, answer: "network error", times: 1 } });
    await reached.door.sendUnguarded(`/site/${tenant}/sites`).catch(() => undefined);
    await reached.door.sendUnguarded(`/site/${tenant}/sites`);
    expect(await list(reached, { tenant })).toMatchObject([
      { status: 0, why: expect.stringContaining("network error") },
      { status: 503, fault: id, why: `Struck by the fault ${id as string}: 503` },
    ]);
  });

  it("shows no secret anywhere", async () => {
    const tenant = newTenant();
    const { secrets } = await visit(reached.door.sendUnguarded, tenant);
    const all = await list(reached, { tenant });
    const wholes = [];
    for (const { id } of all) wholes.push(await reached.tell("GET /__kit/requests/{id}", { path: { id: String(id) } }));
    const shown = JSON.stringify([all, wholes]);
    expect(shown).toContain("redacted-");
    for (const secret of secrets) expect(shown).not.toContain(secret);
  });

  it("keeps tenants apart, when it is cleared and when one is reset", async () => {
    const [ours, theirs] = [newTenant(), newTenant()];
    for (const tenant of [ours, theirs]) await reached.door.sendUnguarded(`/site/${tenant}/sites`);
    await reached.tell("DELETE /__kit/requests", { query: { tenant: ours } });
    expect(await list(reached, { tenant: ours })).toEqual([]);
    expect(await list(reached, { tenant: theirs })).toHaveLength(1);
    await reached.door.sendUnguarded(`/site/${ours}/sites`);
    await reached.tell("POST /__kit/reset", { query: { tenant: theirs } });
    expect(await list(reached, { tenant: theirs })).toEqual([]);
    expect(await list(reached, { tenant: ours })).toHaveLength(1);
    await reached.tell("POST /__kit/reset");
    expect(await list(reached, {})).toEqual([]);
  });
});

eachTransport("the request log", (reached) => {
  it("has what comes through the door, once", async () => {
    const tenant = newTenant();
    await visit(reached.door.sendUnguarded, tenant);
    await reached.door.sendUnguarded(`/nothing/${tenant}`).catch(() => undefined);
    const { requests } = reached.door.kit.control;
    expect(await requests.list({ tenant })).toHaveLength(visitLength);
    expect((await requests.list({ path: `/nothing/${tenant}` })).length).toBeLessThanOrEqual(1);
  });
});

describe("the request log of a kit", () => {
  const target = "https://api.emporix.io/site/acme/sites";

  it("is off where no request is to be kept, and says so to whoever asks what came", async () => {
    const kit = createKit({ requestLog: 0 });
    await kit.fetch(target);
    const refusal = { code: "OPTION_INVALID", message: expect.stringContaining("is off") };
    await expect(kit.control.requests.list()).rejects.toMatchObject(refusal);
    await expect(kit.control.requests.export("har")).rejects.toMatchObject(refusal);
  });

  it("shows a request that is not answered yet", async () => {
    const kit = createKit();
    const signal = untilStruck(kit, kit.control.faults.add({ answer: "nothing" }));
    const hanging = kit.fetch(target, { signal });
    await expect(hanging).rejects.toThrow("The client has given up");
    const [pending] = await kit.control.requests.list();
    expect(pending).toMatchObject({ operationId: "listSites", fault: "f1" });
    expect(pending).not.toHaveProperty("status");
    expect(await kit.control.requests.get(pending?.id ?? 0)).not.toHaveProperty("response");
  });

  it("has no preflight, and nothing of the control plane or of a scenario's set-up", async () => {
    const kit = createKit();
    await kit.fetch(target, { method: "OPTIONS", headers: { "access-control-request-method": "GET" } });
    await kit.fetch("https://api.emporix.io/__kit/clock");
    await kit.control.scenario("a guest with a cart");
    expect(await kit.control.requests.list()).toEqual([]);
  });

  it("shows the beginning of a large body, and no part of the secrets in it", async () => {
    const kit = createKit();
    const body = JSON.stringify({ email: "a ".repeat(35_000), password: "correct-horse-7-battery" });
    const json = { "content-type": "application/json" };
    await kit.fetch("https://api.emporix.io/customer/acme/login", { method: "POST", headers: json, body });
    const { request } = await kit.control.requests.get(1);
    expect(request).toMatchObject({ cut: true, size: body.length, bodyEncoding: "text" });
    expect(request.body).toMatch(/^\{"email":"(?:a ){32700,}$/);
  });

  it("shows no half of a secret where a body is cut", async () => {
    const kit = createKit();
    const { token } = await kit.control.scenario("a guest with a cart");
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const target = "https://api.emporix.io/session-context/acme/me/context/attributes";
    for (let kept = 1; kept <= token.length; kept++) {
      const begun = `{"key":"x","value":"${"a ".repeat(32_800)}`.slice(0, 65_536 - kept - 1);
      await kit.fetch(target, { method: "POST", headers, body: `${begun} ${token}"}` });
    }
    for (const { id } of await kit.control.requests.list()) {
      const { request } = await kit.control.requests.get(id);
      expect(request.cut).toBe(true);
      expect(String(request.body).slice(-40)).not.toContain(token.slice(0, 6));
    }
  });

  it("says that an override has answered", async () => {
    const kit = createKit();
    kit.override({ route: "GET /site/{tenant}/sites", resolver: ({ untyped }) => untyped(418, { tea: true }) });
    await kit.fetch(target);
    expect(await kit.control.requests.list()).toMatchObject([
      { status: 418, why: "An override of the test has answered" },
    ]);
  });

  it("says what is wrong with the fault that a request asks for", async () => {
    const kit = createKit();
    await kit.fetch(target, { headers: { "x-kit-fault": "{" } });
    expect(await kit.control.requests.list()).toMatchObject([
      { status: 400, fault: "header", why: expect.stringMatching(/^x-kit-fault: .* JSON$/) },
    ]);
  });
});
