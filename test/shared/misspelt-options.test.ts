// Whoever writes JavaScript has no compiler: an option that nothing reads would change what a green means.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as server from "../../src/doors/server/index.ts";
import * as client from "../../src/client/index.ts";
import * as kits from "../../src/index.ts";
import * as layers from "../../src/layers/index.ts";
import * as pact from "../../src/tools/pact/index.ts";
import * as msw from "../../mocks/msw/handlers.ts";
import * as node from "../../mocks/msw/setup.ts";
import * as web from "../../mocks/msw/browser-on-server.ts";
import * as vite from "../../mocks/vite/plugin.ts";
import { openDashboard } from "../../src/dashboard/index.ts";
import { scratch } from "../support/scratch.ts";

const none = { misspelt: true } as object;
const nowhere = { ...none, baseUrl: "http://127.0.0.1:1" };

/** How each function of the entry points is given an option that it does not have. */
const withOptions: Readonly<Record<string, () => unknown>> = {
  createKit: () => kits.createKit(none),
  override: () => kits.override(kits.createKit(), "GET /site/{tenant}/sites", ({ untyped }) => untyped(200), none),
  openFileStorage: () => server.openFileStorage(join(scratch(), "state.json"), none),
  startServer: () => server.startServer(kits.createKit(), none),
  compose: () => layers.compose(kits.createKit(), none),
  openDocuments: () => layers.openDocuments(["spec/openapi.yaml"], none),
  createHandlers: () => msw.createHandlers(kits.createKit(), none),
  mockApi: () => node.mockApi(none),
  startMock: () => node.startMock(none),
  openIndexedDbStorage: () => web.openIndexedDbStorage(none),
  openWebStorage: () => web.openWebStorage(none),
  sessionContextKit: () => vite.sessionContextKit(none),
  createClient: () => client.createClient(none),
  createControlClient: () => client.createControlClient(none),
  contractOf: () => pact.contractOf({ consumer: "shop", ...none }),
  verify: () => pact.verify({ pacts: ["pacts"], ...nowhere }),
  openDashboard: () => openDashboard(undefined as never, nowhere),
};

/** Those that take no options: what they are given is checked as what it is, or is a value of the test's own. */
const withoutOptions = [
  ["KitError", "serviceAt", "handlerOf", "interaction"],
  // What stands for a value in a pact.
  ["arrayContains", "boolean", "eachKey", "eachLike", "eachValue", "exactly", "integer", "like", "nothing"],
  ["number", "someText", "text", "timestamp", "uuid"],
].flat();

describe("an option that there is not is refused, and named", () => {
  it.each(Object.entries(withOptions))("by %s", async (_name, call) => {
    await expect((async () => call())()).rejects.toMatchObject({
      code: "OPTION_INVALID",
      message: expect.stringContaining("misspelt"),
    });
  });

  it("by every function of the entry points", () => {
    const exported = [kits, server, layers, msw, node, web, vite, client, pact].flatMap((entry) =>
      Object.entries(entry).flatMap(([name, value]) => (typeof value === "function" ? [name] : [])),
    );
    expect([...new Set([...exported, "openDashboard"])].toSorted()).toEqual(
      [...Object.keys(withOptions), ...withoutOptions].toSorted(),
    );
  });

  it.each<[what: string, options: object]>([
    ["broker", { broker: { url: "http://127.0.0.1:1", provider: "p", misspelt: true } }],
    ["publish", { publish: { providerVersion: "1", misspelt: true } }],
    ["only", { pacts: ["pacts"], only: { misspelt: ["a"] } }],
    ["access", { pacts: ["pacts"], access: { misspelt: "t" } }],
    ["access.basic", { pacts: ["pacts"], access: { basic: { name: "a", misspelt: "b" } } }],
  ])("by verify in %s", async (_what, options) => {
    await expect(pact.verify(options)).rejects.toMatchObject({
      code: "OPTION_INVALID",
      message: expect.stringContaining("misspelt"),
    });
  });

  it.each<[said: string, options: object]>([
    ["pacts must be a list", { pacts: "pacts" }],
    ["profiles must be a list", { pacts: ["pacts"], profiles: "tutorial" }],
    ["profiles must be one of", { pacts: ["pacts"], profiles: ["tutorail"] }],
    ["consumers must be a list", { pacts: ["pacts"], only: { consumers: "shop" } }],
  ])("and so is a value of another kind: %s", async (said, options) => {
    await expect(pact.verify(options)).rejects.toMatchObject({
      code: "OPTION_INVALID",
      message: expect.stringContaining(said),
    });
  });

  const kit = kits.createKit();
  const route = "GET /site/{tenant}/sites";
  const reply: Parameters<typeof kits.override<typeof route>>[2] = ({ untyped }) => untyped(200);
  it.each<[said: string, call: (value: never) => unknown, ...values: unknown[]]>([
    ["port", (port) => server.startServer(kit, { port }), "4010", "shop", Number.NaN, -1, 65_536, null, 1.5],
    ["host", (host) => server.startServer(kit, { port: 0, host }), 127, null, []],
    ["onAnswer", (onAnswer) => server.startServer(kit, { port: 0, onAnswer }), "log", {}, null],
    ["allowHosts", (allowHosts) => server.startServer(kit, { port: 0, allowHosts }), "shop.example", {}, null],
    ["name of a host", (allowHosts) => server.startServer(kit, { port: 0, allowHosts }), [""], ["a b"]],
    ["controlKey", (controlKey) => server.startServer(kit, { port: 0, controlKey }), 12_345, null, true],
    ["tenants", (tenants) => kits.createKit({ tenants }), [], "acme", null],
    ["resolver", (resolver) => kits.override(kit, route, resolver), 200, { status: 200 }, null],
    ["sessionId", (sessionId) => kits.override(kit, route, reply, { sessionId }), 1, null, {}],
    ["tenant", (tenant) => kits.override(kit, route, reply, { tenant }), true, null, ["acme"]],
    ["token", (token) => client.createClient({ token }), 1, null, {}, true],
    ["fetch", (fetch) => client.createClient({ fetch }), "kit", {}, null],
    ["fetch", (fetch) => client.createControlClient({ fetch }), "kit", {}, null],
    ["controlKey", (controlKey) => client.createControlClient({ controlKey }), 1, null, {}],
    ["specs", (specs) => layers.compose(kit, { specs }), "products.yaml", {}, null],
    ["onInvalidExchange", (on) => layers.compose(kit, { onInvalidExchange: on }), "log", {}, null],
    ["onNotRecorded", (on) => layers.compose(kit, { onNotRecorded: on }), "log", {}, null],
    ["file", (replay) => layers.compose(kit, { replay }), {}, { file: 1 }, { file: "a", misspelt: true }],
  ])("and so is each value that would have no effect of %s", async (said, call, ...values) => {
    for (const value of values)
      await expect((async () => call(value as never))(), String(value)).rejects.toMatchObject({
        code: "OPTION_INVALID",
        message: expect.stringContaining(said),
      });
  });

  it("by a provider state of a contract, and by a contract without a name", async () => {
    const { interaction, contractOf } = pact;
    expect(() =>
      interaction("GET /site/{tenant}/sites").given("a guest with a cart", { tennant: "x" } as never),
    ).toThrow(expect.objectContaining({ code: "OPTION_INVALID", message: expect.stringContaining("tennant") }));
    await expect(contractOf({ consumer: "" })).rejects.toMatchObject({ code: "OPTION_INVALID" });
  });

  it("by file storage for how durable changes are, and by snapshots for their name", async () => {
    const { openFileStorage } = server;
    await expect(openFileStorage("state.json", { durability: "never" as never })).rejects.toMatchObject({
      code: "OPTION_INVALID",
      message: "durability must be one of os, disk, relaxed, not never",
    });
    await expect(kits.createKit().control.snapshots.save(5 as never)).rejects.toMatchObject({ code: "OPTION_INVALID" });
  });
});
