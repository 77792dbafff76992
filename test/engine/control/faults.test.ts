import { describe, expect, it } from "vitest";
import { responses } from "../../../spec/generated/responses.js";
import { responses as shopResponses } from "../../../spec/generated/shop-responses.js";
import { createKit } from "../../../src/engine/kit.ts";
import { shop } from "../../../src/engine/shop/index.ts";
import type { Fault } from "../../../src/engine/overrides/fault.ts";
import { type ControlDoor, eachControlDoor } from "../../support/control-doors.ts";
import { documentedExchanges } from "../../support/documented-exchanges.ts";
import { newTenant } from "../../support/transports.ts";

async function cartGuest({ tell }: ControlDoor, tenant: string) {
  const values = await tell("POST /__kit/scenarios/{name}", {
    path: { name: "a guest with a cart" },
    body: { tenant },
  });
  return values as { token: string; sessionId: string; version: number };
}

eachControlDoor("a fault", (reached) => {
  const { tell } = reached;
  const add = async (body: Fault): Promise<string> => (await tell("POST /__kit/faults", { body })).id as string;
  const sites = async (tenant: string): Promise<Response> => reached.door.sendUnguarded(`/site/${tenant}/sites`);
  const statuses = async (tenant: string, count: number): Promise<number[]> => {
    const seen = [];
    for (let at = 0; at < count; at++) seen.push((await sites(tenant)).status);
    return seen;
  };

  it("is data: added, listed with what it struck, and removed", async () => {
    const tenant = newTenant();
    const fault = { operations: ["listSites"], tenant, answer: 503, times: 2 };
    const id = await add(fault);
    expect(await statuses(tenant, 1)).toEqual([503]);
    const other = await sites(newTenant());
    expect([other.status, other.headers.get("x-kit-fault")]).toEqual([401, null]);
    expect(await tell("GET /__kit/faults", { query: { tenant } })).toEqual([{ id, ...fault, seen: 1, struck: 1 }]);
    expect((await sites(tenant)).headers.get("x-kit-fault")).toBe(id);
    expect(await statuses(tenant, 1)).toEqual([401]);
    await tell("DELETE /__kit/faults/{id}", { path: { id } });
    expect(await tell("GET /__kit/faults", { query: { tenant } })).toEqual([]);
    expect(await tell("DELETE /__kit/faults/{id}", { path: { id } })).toEqual({ refused: `There is no fault ${id}` });
  });

  it("of one tenant goes with that tenant's reset, and with its own clearing", async () => {
    const [ours, theirs] = [newTenant(), newTenant()];
    for (const tenant of [ours, theirs]) await add({ tenant, answer: 500 });
    await tell("POST /__kit/reset", { query: { tenant: ours } });
    expect([await statuses(ours, 1), await statuses(theirs, 1)]).toEqual([[401], [500]]);
    await tell("DELETE /__kit/faults", { query: { tenant: theirs } });
    expect(await statuses(theirs, 1)).toEqual([401]);
  });

  it("strikes from the n-th request on, or by a chance that repeats", async () => {
    const tenant = newTenant();
    await add({ tenant, answer: 502, nth: 2, times: 1 });
    expect(await statuses(tenant, 3)).toEqual([401, 502, 401]);
    const runs = [];
    for (let run = 0; run < 2; run++) {
      await add({ tenant, answer: 500, probability: 0.5, seed: 7 });
      runs.push(await statuses(tenant, 20));
      await tell("DELETE /__kit/faults", { query: { tenant } });
    }
    expect(runs[0]).toEqual(runs[1]);
    expect(new Set(runs[0])).toEqual(new Set([401, 500]));
  });

  it("is for a service or a customer", async () => {
    const tenant = newTenant();
    await add({ tenant, services: ["currency"], answer: 500 });
    expect((await sites(tenant)).status).toBe(401);
    expect((await reached.door.sendUnguarded(`/currency/${tenant}/currencies`)).status).toBe(500);
    const told = { path: { name: "a customer with a cart" }, body: { tenant } };
    const { token, customerId } = await tell("POST /__kit/scenarios/{name}", told);
    await add({ tenant, customerId, answer: 418 });
    const headers = { authorization: `Bearer ${token as string}` };
    expect((await reached.door.sendUnguarded(`/site/${tenant}/sites`, { headers })).status).toBe(418);
    expect((await sites(tenant)).status).toBe(401);
  });

  it("answers any status with any body: a gateway's page, or JSON", async () => {
    const tenant = newTenant();
    await add({ tenant, answer: 503, body: "<h1>Down</h1>", retryAfter: 30, times: 1 });
    const page = await sites(tenant);
    expect([page.status, page.headers.get("content-type"), page.headers.get("retry-after"), await page.text()]).toEqual(
      [503, "text/html; charset=utf-8", "30", "<h1>Down</h1>"],
    );
    await add({ tenant, answer: 200, body: [{ odd: true }], times: 1 });
    expect(await (await sites(tenant)).json()).toEqual([{ odd: true }]);
  });

  it("lets a body break off, and come slowly", async () => {
    const tenant = newTenant();
    await add({ tenant, answer: "truncated", times: 1 });
    const broken = await sites(tenant);
    await expect(broken.text()).rejects.toThrow(TypeError);
    await add({ tenant, bodyOver: 100, delay: [1, 5], times: 1 });
    const begun = performance.now();
    expect(await (await sites(tenant)).json()).toMatchObject({ fault: {} });
    expect(performance.now() - begun).toBeGreaterThan(80);
  });

  it("lets somebody else change the context first, and the token expire in mid-flow", async () => {
    const tenant = newTenant();
    const { token, sessionId, version } = await cartGuest(reached, tenant);
    const own = `/session-context/${tenant}/me/context`;
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const patch = { method: "PATCH", headers, body: JSON.stringify({ language: "de", metadata: { version } }) };
    await add({ tenant, sessionId, operations: ["patchOwnContext"], answer: "stale version", times: 1 });
    expect((await reached.door.send(own, patch)).status).toBe(409);
    await add({ tenant, answer: "token expired", times: 1 });
    const expired = await reached.door.send(own, { headers });
    expect([expired.status, await expired.text()]).toEqual([401, expect.stringContaining("expired")]);
    // The token has expired for good, as its owner's refresh will show.
    expect((await reached.door.send(own, { headers })).status).toBe(401);
  });

  it.each<[Fault, RegExp]>([
    [{ answer: 503, operations: ["createCarts"] }, /There is no operation createCarts/],
    [{ answer: 503, services: ["carts"] }, /There is no service carts/],
    [{ answer: 200 }, /answer must be a whole number from 400/],
    [{ times: 1 }, /needs an answer, a delay or a hold/],
  ])("%j is refused", async (body, why) => {
    expect(await tell("POST /__kit/faults", { body })).toEqual({ refused: expect.stringMatching(why) });
  });
});

describe("the header x-kit-fault", () => {
  const kit = createKit();
  const ask = async (fault: string): Promise<Response> =>
    await kit.fetch("https://api.emporix.io/site/acme/sites", { headers: { "x-kit-fault": fault } });

  it("asks for a fault of its own request", async () => {
    expect((await ask("429")).status).toBe(429);
    expect((await ask('{"answer":418,"body":{"tea":true}}')).status).toBe(418);
    await expect(ask("network error")).rejects.toThrow(TypeError);
    expect((await kit.fetch("https://api.emporix.io/site/acme/sites")).status).toBe(401);
  });

  it.each(["soon", "{", '{"answer":500,"times":2}', "42"])("with %j is a 400 that says why", async (fault) => {
    const answer = await ask(fault);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("x-kit-fault: ")]);
  });
});

describe("a status without a body", () => {
  const kit = createKit({ services: [shop] });
  const validators = { ...responses, ...shopResponses };
  const errors = ["openapi.yaml", "shop.yaml"].flatMap((file) =>
    documentedExchanges(file).filter(({ status }) => status >= 400),
  );

  it("has one that the description takes, for each error of each operation", async () => {
    expect(errors.length).toBeGreaterThan(300);
    const wrong = [];
    for (const { operationId, method, target: path, init, status } of errors) {
      // One operation takes either of two names of the tenant, so that its example has neither.
      const target = path.includes("acme") ? path : `${path}${path.includes("?") ? "&" : "?"}tenant=acme`;
      const remove = kit.control.faults.add({ operations: [operationId], answer: status });
      const answer = await kit.fetch(`https://api.emporix.io${target}`, { method, ...init });
      remove();
      const body: unknown = await answer.json();
      const validate = validators[operationId]?.[status]?.body;
      if (answer.status !== status || validate?.(body) !== true)
        wrong.push(`${operationId} ${status} ${answer.status} ${JSON.stringify(body)}`);
    }
    expect(wrong).toEqual([]);
  });
});
