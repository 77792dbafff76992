import { describe, expect, it } from "vitest";
import { createKit } from "../../../../src/engine/kit.ts";
import { shop } from "../../../../src/engine/shop/index.ts";
import { eachControlDoor } from "../../../support/control-doors.ts";
import { visit } from "../../../support/log-traffic.ts";
import { newTenant } from "../../../support/transports.ts";

eachControlDoor("expectations of the request log", (reached) => {
  const verify = async (body: object): Promise<unknown> => await reached.tell("POST /__kit/requests/verify", { body });
  const login = (tenant: string): string => `/customerlogin/auth/anonymous/login?tenant=${tenant}&client_id=x`;

  it("are met by the requests that they mean, which are returned", async () => {
    const tenant = newTenant();
    const { sessionId } = await visit(reached.door.sendUnguarded, tenant);
    const filter = { tenant, sessionId, operationId: "addOwnAttribute" };
    const found = await verify({ filter, exactly: 2 });
    expect(found).toMatchObject([filter, filter]);
    expect(await verify({ filter, atLeast: 1, atMost: 2 })).toEqual(found);
    expect(await verify({ filter })).toEqual(found);
    expect(await verify({ filter: { ...filter, status: "5xx" }, atMost: 0 })).toEqual([]);
    const [first] = found as { id: number }[];
    expect(await verify({ filter: { ...filter, since: first?.id }, exactly: 1 })).toHaveLength(1);
  });

  it("count the busiest stretch of virtual time", async () => {
    const tenant = newTenant();
    const filter = { tenant, operationId: "requestAnonymousToken" };
    await reached.tell("POST /__kit/clock/freeze", { query: { tenant } });
    for (const by of ["1s", "1h", "1s"]) {
      await reached.door.send(login(tenant));
      await reached.tell("POST /__kit/clock/advance", { query: { tenant }, body: { by } });
    }
    await reached.door.send(login(tenant));
    expect(await verify({ filter, exactly: 4 })).toHaveLength(4);
    expect(await verify({ filter, exactly: 2, within: "2s" })).toHaveLength(2);
    expect(await verify({ filter, exactly: 1, within: "999ms" })).toHaveLength(1);
    expect(await verify({ filter, exactly: 3, within: "2s" })).toEqual({
      refused: expect.stringMatching(/^Expected exactly 3 of the requests with .* within 2s: there were 2/),
    });
  });

  it("that are not met say which requests were nearest, and what differs field by field", async () => {
    const tenant = newTenant();
    await visit(reached.door.sendUnguarded, tenant);
    const filter = { tenant, operationId: "patchOwnContext", method: "PATCH", status: "204" };
    expect(await verify({ filter, atLeast: 1 })).toEqual({
      refused: expect.stringMatching(
        /^Expected at least 1 of the requests with .*: there were 0; the nearest are \d+ PATCH \/session-context\/\w+\/me\/context \(status is 409, not 204\), \d+ /,
      ),
    });
    // No secret comes out by a miss, either.
    const answer = (await verify({ filter: { tenant, path: "/nowhere" } })) as { refused: string };
    expect(answer.refused).toContain("path is /customerlogin/auth/anonymous/refresh, not /nowhere");
  });

  it("are waited for", async () => {
    const tenant = newTenant();
    const filter = { tenant, operationId: "listSites", status: "4xx" };
    const waiting = reached.tell("POST /__kit/requests/wait", { body: { filter, count: 2, timeout: 5000 } });
    for (let at = 0; at < 2; at++) await reached.door.send(`/site/${tenant}/sites`);
    expect(await waiting).toMatchObject(
      [filter, filter].map(({ status: _status, ...rest }) => ({ ...rest, status: 401 })),
    );
    expect(await reached.tell("POST /__kit/requests/wait", { body: { filter, timeout: 0 } })).toHaveLength(2);
    expect(await reached.tell("POST /__kit/requests/wait", { body: { filter, count: 3, timeout: 20 } })).toEqual({
      refused: expect.stringMatching(/^Waited 20 ms for 3 of the requests with .*: there were 2/),
    });
  });

  it.each([
    [{ exactly: -1 }, /exactly/],
    [{ exactly: 1, atLeast: 1 }, /exactly goes without/],
    [{ within: "soon" }, /within/],
    [{ filter: { status: "often" } }, /status/],
    [{ filter: { customer: "1" } }, /customer/],
    [{ filter: { path: "cart/acme/carts" }, exactly: 0 }, /path begins with/],
    [{ filter: { path: "/site/acme/sites?x=1" }, atMost: 0 }, /has no query/],
  ])("%j is refused", async (body, why) => {
    expect(await verify(body)).toEqual({ refused: expect.stringMatching(why) });
  });

  it("with too little or too much time to wait are refused", async () => {
    for (const body of [{ timeout: -1 }, { count: 0 }])
      expect(await reached.tell("POST /__kit/requests/wait", { body })).toEqual({
        refused: expect.stringMatching(/timeout|count/),
      });
  });
});

describe("an expectation in code", () => {
  it("fails with what was found and what was nearly", async () => {
    const kit = createKit();
    await kit.fetch("https://api.emporix.io/site/acme/sites");
    const failed = kit.control.requests.verify({ filter: { tenant: "acme", status: 200 }, atLeast: 1 });
    await expect(failed).rejects.toMatchObject({
      code: "REQUESTS_UNEXPECTED",
      found: [],
      misses: [
        {
          request: { operationId: "listSites", status: 401 },
          differs: [{ field: "status", wanted: "200", got: "401" }],
        },
      ],
    });
    await expect(kit.control.requests.verify({ filter: {}, exactly: 0 })).rejects.toMatchObject({
      found: [{ operationId: "listSites" }],
      misses: [],
    });
  });

  it("that is waited for ends with the kit", async () => {
    const kit = createKit();
    const waiting = kit.control.requests.waitFor({ tenant: "acme" }, { timeout: 60_000 });
    // Now it listens.
    await kit.control.requests.list();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await kit.close();
    await expect(waiting).rejects.toMatchObject({ code: "REQUESTS_UNEXPECTED" });
  });

  const ask = (kit: ReturnType<typeof createKit>, tenant = "acme"): Promise<Response> =>
    kit.fetch(`https://api.emporix.io/site/${tenant}/sites`);

  it("of a log that is off is refused: nobody knows what came", async () => {
    const kit = createKit({ requestLog: 0 });
    await ask(kit);
    const refusal = { code: "OPTION_INVALID", message: expect.stringContaining("is off") };
    await expect(kit.control.requests.verify({ exactly: 0 })).rejects.toMatchObject(refusal);
    await expect(kit.control.requests.waitFor({}, { timeout: 0 })).rejects.toMatchObject(refusal);
  });

  it("of no more than so many is refused where the log has forgotten some, until it is cleared", async () => {
    const kit = createKit({ requestLog: 2 });
    const { requests } = kit.control;
    for (let at = 0; at < 3; at++) await ask(kit);
    const refusal = { code: "OPTION_INVALID", message: expect.stringContaining("forgot requests") };
    await expect(requests.verify({ exactly: 2 })).rejects.toMatchObject(refusal);
    await expect(requests.verify({ filter: { tenant: "acme" }, atMost: 2 })).rejects.toMatchObject(refusal);
    // Those that are there are enough, whatever else came.
    await expect(requests.verify({ atLeast: 2 })).resolves.toHaveLength(2);
    const [oldest] = await requests.list();
    await expect(requests.verify({ filter: { since: oldest?.id ?? 0 }, exactly: 1 })).resolves.toHaveLength(1);
    requests.clear({ tenant: "acme" });
    await ask(kit);
    await expect(requests.verify({ filter: { tenant: "acme" }, exactly: 1 })).resolves.toHaveLength(1);
    await expect(requests.verify({ exactly: 1 })).rejects.toMatchObject(refusal);
    requests.clear();
    await ask(kit, "other");
    await expect(requests.verify({ exactly: 1 })).resolves.toHaveLength(1);
  });

  it("of a method that there is not are refused, and take any case", async () => {
    const { control } = createKit();
    const { requests } = control;
    const refusal = { code: "OPTION_INVALID", message: "HTTP has no method PSOT" };
    await expect(requests.verify({ filter: { method: "PSOT" }, exactly: 0 })).rejects.toMatchObject(refusal);
    await expect(requests.list({ method: "PSOT" })).rejects.toMatchObject(refusal);
    await expect(control.events({ method: "PSOT" })).rejects.toMatchObject(refusal);
    await expect(requests.verify({ filter: { method: "delete" }, exactly: 0 })).resolves.toEqual([]);
  });

  it("of an operation that there is not are refused, with the nearest", async () => {
    const kit = createKit();
    const { requests } = kit.control;
    await ask(kit);
    const filter = { operationId: "listSite" };
    const why = expect.stringContaining("There is no operation listSite: the nearest are listSites, ");
    const refusal = { code: "OPTION_INVALID", message: why };
    await expect(requests.verify({ filter, atMost: 0 })).rejects.toMatchObject(refusal);
    await expect(requests.waitFor(filter, { timeout: 60_000 })).rejects.toMatchObject(refusal);
    await expect(requests.list(filter)).rejects.toMatchObject(refusal);
    await expect(requests.export("har", filter)).rejects.toMatchObject(refusal);
    await expect(kit.control.events(filter)).rejects.toMatchObject(refusal);
    await expect(requests.verify({ filter: { operationId: "listSites" }, exactly: 1 })).resolves.toHaveLength(1);
    // The shop's are those of a kit that has it.
    const ofShop = { filter: { operationId: "listOrders" }, atMost: 0 };
    await expect(requests.verify(ofShop)).rejects.toMatchObject({ code: "OPTION_INVALID" });
    await expect(createKit({ services: [shop] }).control.requests.verify(ofShop)).resolves.toEqual([]);
  });
});
