import { describe, expect, it } from "vitest";
import { operations } from "../../../spec/generated/control-operations.ts";
import { createKit } from "../../../src/engine/kit.ts";
import { override } from "../../../src/engine/overrides/override.ts";
import { documentedExchanges } from "../../support/documented-exchanges.ts";

const refusal = "The tenant otherone is not one of acme, store";

/** Those that are asked what came: a request can name a tenant that there is not, and a test may want to know of it. */
const ofWhatCame = new Set<string>([
  "clearRequests",
  "clearViolations",
  "exportRequests",
  "listRequests",
  "listViolations",
  "listenToEvents",
]);

const takers = Object.entries(operations).filter(([, { query }]) => (query as readonly string[]).includes("tenant"));

describe("a kit with a closed list of tenants", () => {
  const newKit = () => createKit({ tenants: ["acme", "store"] });

  it.each(takers.map(([route, { operationId }]) => [route, operationId] as const))(
    "takes %s for one of the list alone",
    async (_route, operationId) => {
      const kit = newKit();
      kit.control.violations.begin();
      await kit.fetch("https://api.emporix.io/site/otherone/sites");
      const example = documentedExchanges("control.yaml").find((one) => one.operationId === operationId);
      if (example === undefined) throw new Error(`${operationId} has no example`);
      const { method, target, init } = example;
      const [path = "", query = ""] = target.split("?");
      const ask = async (tenant: string): Promise<{ status: number; text: string }> => {
        const params = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(query)), tenant });
        const body = init.body?.replaceAll('"acme"', JSON.stringify(tenant));
        const answer = await kit.fetch(`http://kit${path}?${params.toString()}`, {
          method,
          headers: init.headers,
          ...(body === undefined ? {} : { body }),
        });
        const isEndless = answer.headers.get("content-type") === "text/event-stream";
        if (isEndless) await answer.body?.cancel();
        return { status: answer.status, text: isEndless ? "" : await answer.text() };
      };
      const other = await ask("otherone");
      if (ofWhatCame.has(operationId)) expect(other.status).toBeLessThan(300);
      else expect(other).toEqual({ status: 400, text: JSON.stringify({ code: 400, message: refusal }) });
      expect((await ask("store")).text).not.toContain("is not one of");
    },
  );

  it("refuses in code what is for another one: a fault, an override, a snapshot's file", async () => {
    const kit = newKit();
    const { control } = kit;
    expect(() => control.faults.add({ answer: 503, tenant: "otherone" })).toThrow(refusal);
    expect(control.faults.list()).toEqual([]);
    expect(() =>
      override(kit, "GET /site/{tenant}/sites", ({ untyped }) => untyped(200), { tenant: "otherone" }),
    ).toThrow(refusal);
    expect(() => control.mails("otherone")).toThrow(refusal);
    const open = createKit();
    await open.control.snapshots.save("theirs", { tenant: "otherone" });
    const file = await open.control.snapshots.export("theirs", { tenant: "otherone" });
    await expect(control.snapshots.import("theirs", file)).rejects.toThrow(refusal);
    await expect(control.scenario("a guest with a cart", { tenant: "otherone" })).rejects.toThrow(refusal);
  });

  it("tells of requests that named another one", async () => {
    const kit = newKit();
    await kit.fetch("https://api.emporix.io/site/otherone/sites");
    const found = await kit.control.requests.verify({ filter: { tenant: "otherone" }, exactly: 1 });
    expect(found).toMatchObject([{ status: 400, tenant: "otherone" }]);
  });

  it("reads its clocks where kept state has more tenants", async () => {
    const kit = createKit({ tenants: ["acme"] });
    const open = createKit();
    open.control.clock.advance("1h", { tenant: "otherone" });
    await open.control.snapshots.save("all");
    await kit.control.snapshots.import("all", await open.control.snapshots.export("all"));
    await kit.control.snapshots.restore("all");
    for (const path of ["/__kit/health", "/__kit/tenants", "/__kit/stats", "/__kit/mails", "/__kit/lapses"])
      expect([path, (await kit.fetch(`http://kit${path}`)).status]).toEqual([path, 200]);
    expect(kit.control.clock.tenants()).toEqual(["otherone"]);
  });
});
