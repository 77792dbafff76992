import { expect, it } from "vitest";
import { type ControlDoor, eachControlDoor } from "../../support/control-doors.ts";
import { newTenant } from "../../support/transports.ts";

const violation = { location: ["request"], severity: "Error" as const, code: "undocumented", message: "x" };

async function guest({ tell }: ControlDoor, tenant: string): Promise<{ token: string; cartId: string }> {
  return await tell("POST /__kit/scenarios/{name}", { path: { name: "a guest with a cart" }, body: { tenant } });
}

async function contextStatus({ door }: ControlDoor, tenant: string, token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  return (await door.send(`/session-context/${tenant}/me/context`, { headers })).status;
}

async function ahead({ tell }: ControlDoor, tenant?: string): Promise<number> {
  const reading = await tell("GET /__kit/clock", tenant === undefined ? {} : { query: { tenant } });
  return Date.parse(reading.now as string) - Date.now();
}

eachControlDoor("tenants", (reached) => {
  it("are reset one by one: the other's session, clock and violations stay", async () => {
    const [ours, theirs] = [newTenant(), newTenant()];
    const [our, their] = [await guest(reached, ours), await guest(reached, theirs)];
    for (const tenant of [ours, theirs]) {
      await reached.tell("POST /__kit/clock/advance", { query: { tenant }, body: { by: "10m" } });
      const offence = { tenant, method: "GET", path: `/site/${tenant}/sites`, operationId: "listSites", status: 200 };
      reached.door.kit.control.violations.add({ ...offence, violations: [violation] });
    }
    await reached.tell("POST /__kit/reset", { query: { tenant: ours } });
    expect(await contextStatus(reached, ours, our.token)).toBe(401);
    expect(await contextStatus(reached, theirs, their.token)).toBe(200);
    expect(await ahead(reached, ours)).toBeLessThan(60_000);
    expect(await ahead(reached, theirs)).toBeGreaterThan(500_000);
    expect(await reached.tell("GET /__kit/violations", { query: { tenant: ours } })).toEqual([]);
    expect(await reached.tell("GET /__kit/violations")).toEqual([expect.objectContaining({ tenant: theirs })]);
    await reached.tell("DELETE /__kit/violations", { query: { tenant: ours } });
    expect(await reached.tell("GET /__kit/violations")).toHaveLength(1);
    await reached.tell("POST /__kit/reset");
    expect(await contextStatus(reached, theirs, their.token)).toBe(401);
    expect(await reached.tell("GET /__kit/violations")).toEqual([]);
  });

  it("that were reset can be used at once, with the seed's customers", async () => {
    const tenant = newTenant();
    await guest(reached, tenant);
    await reached.tell("POST /__kit/reset", { query: { tenant } });
    const told = { path: { name: "a customer with a cart" }, body: { tenant } };
    expect(await reached.tell("POST /__kit/scenarios/{name}", told)).toMatchObject({ tenant, version: 1 });
  });

  it("have clocks of their own, also those that a scenario moves", async () => {
    const [ours, theirs] = [newTenant(), newTenant()];
    const their = await guest(reached, theirs);
    await reached.tell("POST /__kit/scenarios/{name}", { path: { name: "an expired guest" }, body: { tenant: ours } });
    expect(await ahead(reached, ours)).toBeGreaterThan(3_000_000);
    expect(await ahead(reached, theirs)).toBeLessThan(60_000);
    expect(await contextStatus(reached, theirs, their.token)).toBe(200);
  });

  it("have mails of their own; without a tenant everybody's are listed", async () => {
    const tenants = [newTenant(), newTenant()];
    for (const tenant of tenants) {
      const { token } = await guest(reached, tenant);
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const body = '{"email":"customer@emporix.com"}';
      await reached.door.send(`/customer/${tenant}/password/reset`, { method: "POST", headers, body });
    }
    for (const tenant of tenants)
      expect(await reached.tell("GET /__kit/mails", { query: { tenant } })).toEqual([
        expect.objectContaining({ tenant, kind: "password-reset" }),
      ]);
    const all = (await reached.tell("GET /__kit/mails")) as { tenant: string }[];
    expect(all.map(({ tenant }) => tenant)).toEqual(tenants);
  });

  it("with a malformed name are refused", async () => {
    const told = { query: { tenant: "ACME" } };
    for (const route of ["POST /__kit/reset", "DELETE /__kit/violations", "GET /__kit/mails"] as const)
      expect(await reached.tell(route, told)).toEqual({ refused: expect.stringMatching(/tenant/) });
    expect(await reached.tell("POST /__kit/clock/freeze", told)).toEqual({ refused: expect.stringMatching(/tenant/) });
  });
});
