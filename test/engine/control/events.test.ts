import { describe, expect, it } from "vitest";
import type { KitEvent } from "../../../src/engine/control/events/kit-event.ts";
import { createKit, type Kit } from "../../../src/engine/kit.ts";
import { recordAnswer } from "../../support/coverage-recorder.ts";
import { newTenant, serve } from "../../support/transports.ts";

const api = "https://api.emporix.io";

/** The next so many events. */
async function read(events: ReadableStream<KitEvent>, count: number): Promise<KitEvent[]> {
  const reader = events.getReader();
  const found: KitEvent[] = [];
  while (found.length < count) {
    const { value, done } = await reader.read();
    if (done) break;
    found.push(value);
  }
  reader.releaseLock();
  return found;
}

function kindsOf(events: readonly KitEvent[]): string[] {
  return events.map(({ kind }) => kind);
}

describe("the events of a kit", () => {
  it("tell of each thing that happens, in its order", async () => {
    const kit = createKit();
    const events = await kit.control.events();
    await kit.fetch(`${api}/customerlogin/auth/anonymous/login?tenant=acme&client_id=x`);
    kit.control.clock.advance("1h", { tenant: "acme" });
    kit.control.faults.add({ answer: 503, tenant: "acme" })();
    const violation = { location: ["request"], severity: "Error", code: "x", message: "x" } as const;
    const exchange = {
      tenant: "acme",
      method: "GET",
      path: "/",
      operationId: "x",
      status: 200,
      violations: [violation],
    };
    kit.control.violations.add(exchange);
    await kit.control.reset({ tenant: "acme" });
    const all = await read(events, 6);
    expect(kindsOf(all)).toEqual(["change", "request", "clock", "fault", "violation", "reset"]);
    expect(all[1]).toMatchObject({ tenant: "acme", request: { status: 200, operationId: "requestAnonymousToken" } });
    expect(all[2]).toMatchObject({ tenant: "acme", clock: { frozen: false, now: expect.any(String) } });
    await events.cancel();
  });

  it("are those of one tenant, and the requests that a filter means", async () => {
    const kit = createKit();
    const [ours, theirs] = [newTenant(), newTenant()];
    const events = await kit.control.events({ tenant: ours, status: "4xx" });
    await kit.fetch(`${api}/customerlogin/auth/anonymous/login?tenant=${theirs}&client_id=x`);
    await kit.fetch(`${api}/customerlogin/auth/anonymous/login?tenant=${ours}&client_id=x`);
    await kit.fetch(`${api}/nothing`);
    await kit.fetch(`${api}/site/${ours}/sites`);
    await kit.control.reset();
    const all = await read(events, 3);
    expect(kindsOf(all)).toEqual(["change", "request", "reset"]);
    expect(all).toMatchObject([{ tenant: ours }, { tenant: ours, request: { status: 401 } }, {}]);
    await events.cancel();
  });

  it("refuse a filter that is none", async () => {
    const kit = createKit();
    await expect(kit.control.events({ status: "often" })).rejects.toThrow("status must be");
  });

  it("are counted instead of kept, where nobody reads them", async () => {
    const kit = createKit();
    const events = await kit.control.events({ operationId: "listSites" });
    for (let at = 0; at < 1010; at++) await kit.fetch(`${api}/site/acme/sites`);
    const all = await read(events, 1001);
    expect(all.at(-1)).toEqual({ kind: "lost", count: 10 });
    await kit.fetch(`${api}/site/acme/sites`);
    expect(kindsOf(await read(events, 1))).toEqual(["request"]);
    await events.cancel();
  });

  it("end with the kit", async () => {
    const kit: Kit = createKit();
    const events = await kit.control.events();
    const reading = read(events, 1);
    await kit.close();
    expect(await reading).toEqual([]);
  });
});

describe("the events over HTTP", () => {
  it("come as server-sent events, until the client goes or the server stops", async () => {
    const door = await serve();
    const tenant = newTenant();
    const target = `/__kit/events?tenant=${tenant}`;
    const response = await door.sendUnguarded(target);
    recordAnswer("listenToEvents", "GET", target, response.status);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
    const text = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect(await text?.read()).toEqual({ value: "retry: 1000\n\n", done: false });
    await door.send(`/site/${tenant}/sites`);
    const event = (await text?.read())?.value ?? "";
    expect(event).toMatch(/^event: request\ndata: \{.*\}\n\n$/);
    expect(JSON.parse(event.split("data: ")[1] ?? "")).toMatchObject({ kind: "request", request: { status: 401 } });
    const begun = performance.now();
    const last = text?.read();
    await door.close();
    expect(await last).toEqual({ value: undefined, done: true });
    expect(performance.now() - begun).toBeLessThan(1900);
  });

  it("refuse a filter that is none", async () => {
    const door = await serve();
    expect((await door.send("/__kit/events?status=often")).status).toBe(400);
    await door.close();
  });
});
