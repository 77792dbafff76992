import { expect, it } from "vitest";
import { createKit } from "../../../src/engine/kit.ts";
import { type ControlDoor, eachControlDoor } from "../../support/control-doors.ts";
import { newTenant } from "../../support/transports.ts";

async function guest({ tell }: ControlDoor, tenant: string) {
  const told = { path: { name: "a guest with a cart" }, body: { tenant } };
  return (await tell("POST /__kit/scenarios/{name}", told)) as { token: string; sessionId: string };
}

eachControlDoor("a hold", (reached) => {
  const { tell } = reached;

  async function context(tenant: string, token: string, change?: object, headers: object = {}) {
    const answer = await reached.door.sendUnguarded(`/session-context/${tenant}/me/context`, {
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
      ...(change === undefined ? {} : { method: "PATCH", body: JSON.stringify(change) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === "" ? undefined : JSON.parse(text) };
  }

  const patch = (values: object, version = 1): object => ({ ...values, metadata: { version } });
  const arrived = async (tenant: string) =>
    (await tell("GET /__kit/holds", { query: { tenant, waitFor: "5000" } })) as readonly object[];

  it("lets a request wait until it is released, and shows it meanwhile; the other tenant does not notice", async () => {
    const [ours, theirs] = [newTenant(), newTenant()];
    const [our, their] = [await guest(reached, ours), await guest(reached, theirs)];
    const fault = { operations: ["patchOwnContext"], tenant: ours, hold: "tab A", times: 1 };
    const { id } = await tell("POST /__kit/faults", { body: fault });
    const first = context(ours, our.token, patch({ currency: "USD" }));
    expect(await arrived(ours)).toEqual([
      {
        hold: "tab A",
        at: "before the operation",
        fault: id,
        operationId: "patchOwnContext",
        tenant: ours,
        sessionId: our.sessionId,
        since: expect.any(String),
      },
    ]);
    expect(await tell("GET /__kit/holds", { query: { tenant: theirs } })).toEqual([]);
    expect((await context(theirs, their.token, patch({ currency: "USD" }))).status).toBe(204);
    // Another one passes, and wins.
    expect((await context(ours, our.token, patch({ currency: "CHF" }))).status).toBe(204);
    const path = { name: "tab A" };
    expect(await tell("POST /__kit/holds/{name}/release", { path, query: { tenant: theirs } })).toEqual({
      refused: "No request is held as tab A",
    });
    expect(await tell("POST /__kit/holds/{name}/release", { path, query: { tenant: ours } })).toEqual({ released: 1 });
    expect((await first).status).toBe(409);
    expect(await tell("POST /__kit/holds/{name}/release", { path })).toEqual({ refused: expect.any(String) });
    expect((await context(ours, our.token)).body.currency).toBe("CHF");
  });

  it("before the commit lets a stale change through, which overwrites the one that came meanwhile", async () => {
    const tenant = newTenant();
    const { token } = await guest(reached, tenant);
    const at = "before the commit";
    await tell("POST /__kit/faults", { body: { operations: ["patchOwnContext"], tenant, hold: "late", at, times: 1 } });
    const late = context(tenant, token, patch({ currency: "USD" }));
    await arrived(tenant);
    // Nobody sees what is not written yet.
    expect((await context(tenant, token)).body).toMatchObject({ currency: "EUR", metadata: { version: 1 } });
    expect((await context(tenant, token, patch({ language: "fr" }))).status).toBe(204);
    await tell("POST /__kit/holds/{name}/release", { path: { name: "late" } });
    expect((await late).status).toBe(204);
    const { body } = await context(tenant, token);
    expect(body).toMatchObject({ currency: "USD", metadata: { version: 2 } });
    expect(body.language).not.toBe("fr");
  });

  it("before the answer has changed everything already", async () => {
    const tenant = newTenant();
    const { token } = await guest(reached, tenant);
    const asked = { "x-kit-fault": '{"hold":"slow answer","at":"before the answer"}' };
    const first = context(tenant, token, patch({ currency: "USD" }), asked);
    expect(await arrived(tenant)).toEqual([expect.objectContaining({ fault: "header", at: "before the answer" })]);
    expect((await context(tenant, token)).body).toMatchObject({ currency: "USD", metadata: { version: 2 } });
    await tell("POST /__kit/holds/{name}/release", { path: { name: "slow answer" } });
    expect((await first).status).toBe(204);
  });

  it("is followed by another answer, if the fault has one", async () => {
    const tenant = newTenant();
    const { token } = await guest(reached, tenant);
    const first = context(tenant, token, undefined, { "x-kit-fault": '{"hold":"x","answer":503}' });
    await arrived(tenant);
    await tell("POST /__kit/holds/{name}/release", { path: { name: "x" } });
    expect((await first).status).toBe(503);
  });

  it("ends by itself after a while, with its fault, and with a reset", async () => {
    const tenant = newTenant();
    const { token } = await guest(reached, tenant);
    const held = (fault: object) => context(tenant, token, undefined, { "x-kit-fault": JSON.stringify(fault) });
    expect((await held({ hold: "short", holdFor: 5 })).status).toBe(200);

    const { id } = await tell("POST /__kit/faults", { body: { operations: ["getOwnContext"], tenant, hold: "gone" } });
    const first = context(tenant, token);
    await arrived(tenant);
    await tell("DELETE /__kit/faults/{id}", { path: { id } });
    expect((await first).status).toBe(200);

    const second = held({ hold: "reset" });
    await arrived(tenant);
    await tell("POST /__kit/reset", { query: { tenant } });
    expect((await second).status).toBe(401);
    expect(await tell("GET /__kit/holds", { query: { tenant } })).toEqual([]);
  });

  it.each([
    { hold: "" },
    { hold: "x".repeat(101) },
    { hold: "x", at: "before lunch" },
    { hold: "x", holdFor: 0 },
    { hold: "x", holdFor: 600_001 },
    { at: "before the answer", answer: 500 },
    { holdFor: 5, answer: 500 },
    { hold: "x", at: "before the commit", answer: 500 },
  ])("is refused as %j", async (fault) => {
    const tenant = newTenant();
    expect(await tell("POST /__kit/faults", { body: { tenant, ...fault } })).toEqual({ refused: expect.any(String) });
    expect(await tell("GET /__kit/faults", { query: { tenant } })).toEqual([]);
  });

  it("is listed without more than a list takes", async () => {
    for (const query of [{ waitFor: "30001" }, { waitFor: "-1" }, { tenant: "ACME" }] as Record<string, string>[])
      expect(await tell("GET /__kit/holds", { query })).toEqual({ refused: expect.any(String) });
    expect(await tell("GET /__kit/holds", { query: { name: "nobody", waitFor: "5" } })).toEqual([]);
  });
});

it("a hold is of 1000 requests at most; one more goes on", async () => {
  const kit = createKit();
  kit.control.faults.add({ operations: ["listSites"], hold: "x" });
  const ask = () => kit.fetch("https://api.emporix.io/site/acme/sites");
  const all = Array.from({ length: 1001 }, ask);
  const answered = await Promise.race(all);
  expect(answered.status).toBe(401);
  expect(await kit.control.holds.list({ name: "x" })).toHaveLength(1000);
  expect(await kit.control.holds.release("x")).toEqual({ released: 1000 });
  expect((await Promise.all(all)).map(({ status }) => status)).toEqual(Array.from({ length: 1001 }, () => 401));
});
