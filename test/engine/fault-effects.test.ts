import { describe, expect, it } from "vitest";
import { operations as apiOperations } from "../../spec/generated/operations.ts";
import { operations as shopOperations } from "../../spec/generated/shop-operations.ts";
import { createKit, type Kit } from "../../src/engine/kit.ts";
import type { Fault } from "../../src/engine/overrides/fault.ts";
import { shop } from "../../src/engine/shop/index.ts";
import { documentedExchanges } from "../support/documented-exchanges.ts";
import { isDue } from "../support/repetitions.ts";

const routes = Object.fromEntries(
  Object.entries({ ...apiOperations, ...shopOperations }).map(([route, { operationId }]) => [operationId, route]),
);

const requests = ["openapi.yaml", "shop.yaml"]
  .flatMap((file) => documentedExchanges(file))
  .filter(({ operationId }, at, all) => all.findIndex((other) => other.operationId === operationId) === at);

type Request = (typeof requests)[number];

/** Each kind of answer that a fault can give, alone and with what goes with it. */
const faults: readonly Fault[] = [
  { answer: 503 },
  { answer: 200, body: "", retryAfter: 1 },
  { answer: "network error" },
  { answer: "nothing" },
  { answer: "truncated" },
  { answer: "stale version" },
  { answer: "stale version", delay: 1 },
  { answer: "token expired" },
  { answer: "token expired", hold: "x", holdFor: 1 },
  { delay: 1 },
  { delay: 0, bodyOver: 1 },
  { hold: "x", holdFor: 1, at: "before the commit" },
];

/** The requests whose example has a version, by who may send them. */
const withVersion: Readonly<Record<string, readonly string[]>> = {
  nobody: [],
  guest: ["PATCH patchOwnContext"],
  customer: ["PATCH patchOwnContext", "PATCH patchOwnProfile"],
  employee: ["PATCH patchCustomer", "PUT putContext"],
};

interface World {
  readonly kit: Kit;
  readonly names: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<string, string>>;
  /** Back to the beginning, to the last random number. */
  restart(): Promise<void>;
}

/** Two of them answer the same to the last digit. */
async function newWorld(): Promise<World> {
  let state = 1;
  const random = (size: number): Uint8Array =>
    Uint8Array.from({ length: size }, () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 24);
  const now = Date.parse("2026-03-01T09:00:00Z");
  const kit = createKit({ services: [shop], random, now: () => now });
  const { control } = kit;
  const guest = await control.scenario("a guest with a cart", { tenant: "acme" });
  const customer = await control.scenario("a customer with a cart", { tenant: "acme" });
  const { serviceToken } = await control.scenario("an employee", { tenant: "acme" });
  await control.snapshots.save("begun", { tenant: "acme" });
  return {
    kit,
    names: { tenant: "acme", sessionId: guest.sessionId, cartId: guest.cartId, customerNumber: customer.customerId },
    tokens: { nobody: "", guest: guest.token, customer: customer.token, employee: serviceToken },
    async restart() {
      await control.snapshots.restore("begun", { tenant: "acme" });
      control.faults.clear();
      state = 77;
    },
  };
}

/** The request of the document's example, for what the world has, with the present version where there is one. */
async function asked(world: World, { operationId, method, target, init }: Request, who: string): Promise<Response> {
  const template = (routes[operationId] ?? "").split(" ")[1]?.split("/") ?? [];
  const [path = "", query = ""] = target.split("?");
  const filled = path.split("/").map((part, at) => world.names[template[at]?.slice(1, -1) ?? ""] ?? part);
  const params = new URLSearchParams(query);
  if (!template.includes("{tenant}")) params.set("tenant", "acme");
  const { authorization: _example, ...headers } = init.headers;
  const token = world.tokens[who];
  return await world.kit.fetch(`https://api.emporix.io${filled.join("/")}?${params.toString()}`, {
    method,
    headers: { ...headers, ...(token === "" ? {} : { authorization: `Bearer ${token}` }) },
    ...(init.body === undefined || method === "HEAD"
      ? {}
      : { body: init.body.replace(/("metadata":\{"version":)\d+/, "$11") }),
    signal: AbortSignal.timeout(2000),
  });
}

/** What a client sees of an answer. */
async function seenOf(answer: Promise<Response>): Promise<string> {
  try {
    const response = await answer;
    const headers = [...response.headers].filter(([name]) => name !== "date");
    return JSON.stringify([response.status, headers, await response.text()]);
  } catch (error) {
    return String(error);
  }
}

/** No answer at all is one that does not come while others do. */
async function orNone(seen: Promise<string>, fault: Fault): Promise<string> {
  if (fault.answer !== "nothing") return await seen;
  return await Promise.race([seen, new Promise<string>((resolve) => setTimeout(() => resolve("none"), 20))]);
}

async function stateOf({ kit }: World): Promise<string> {
  await kit.control.snapshots.save("after", { tenant: "acme" });
  return JSON.stringify(await kit.control.snapshots.export("after", { tenant: "acme" }));
}

interface Customer {
  readonly version: number;
  readonly addresses: readonly [Address, ...Address[]];
}

interface Address {
  readonly id: string;
  readonly metadata: { readonly version: number };
}

type Customers = Readonly<Record<string, Customer>>;

async function customerOf(world: World): Promise<Customer> {
  interface Exported {
    readonly state: { readonly tenants: { readonly acme: { readonly tables: { readonly customers: Customers } } } };
  }
  const { state } = JSON.parse(await stateOf(world)) as Exported;
  const found = state.tenants.acme.tables.customers[world.names["customerNumber"] ?? ""];
  if (found === undefined) throw new Error("The customer is gone");
  return found;
}

const everybody = Object.keys(withVersion);

describe.each(everybody)("a fault for requests of %s", (who) => {
  it.each(faults)("%j counts what it changes, and leaves the rest as it would be", async (fault) => {
    const [plain, faulty] = [await newWorld(), await newWorld()];
    const heads = requests.filter(({ method }) => method === "GET").map((one) => ({ ...one, method: "HEAD" }));
    const wrong: unknown[] = [];
    const struck: string[] = [];
    // One request of each service hangs: each of them would take its time.
    const some =
      fault.answer === "nothing"
        ? requests.filter((_, at) => at % 20 === 0)
        : [...requests, ...heads].filter(
            ({ method, operationId }, at) =>
              isDue(at, 1 + faults.indexOf(fault), everybody.indexOf(who), everybody.length) ||
              withVersion[who]?.includes(`${method} ${operationId}`),
          );
    for (const request of some) {
      await Promise.all([plain.restart(), faulty.restart()]);
      const { id } = faulty.kit.control.faults.add({ ...fault, operations: [request.operationId], times: 1 });
      const without = await seenOf(asked(plain, request, who));
      const withFault = await orNone(seenOf(asked(faulty, request, who)), fault);
      const [counted = { seen: 0, struck: 0 }] = faulty.kit.control.faults.list();
      const isMarked = withFault.includes(`["x-kit-fault","${id}"]`);
      const isChanged = withFault !== without;
      const isSame = isChanged || (await stateOf(plain)) === (await stateOf(faulty));
      const name = `${request.method} ${request.operationId}`;
      if (counted.struck === 1) struck.push(name);
      if (counted.struck > counted.seen || (counted.struck === 1) !== isChanged || (isMarked && !isChanged) || !isSame)
        wrong.push({ name, ...counted, without, withFault });
    }
    expect(wrong).toEqual([]);
    if (fault.answer === "stale version") expect(struck.toSorted()).toEqual(withVersion[who]);
    else if (fault.answer !== "token expired" || who !== "nobody") expect(struck.length).toBeGreaterThan(0);
    else expect(struck).toEqual([]);
  });
});

describe("a fault without effect on a request", () => {
  it("keeps its times for one that it has an effect on, and lets an older one strike", async () => {
    const { kit, tokens } = await newWorld();
    const own = "https://api.emporix.io/session-context/acme/me/context";
    const headers = { authorization: `Bearer ${tokens["guest"] ?? ""}`, "content-type": "application/json" };
    const { faults: control } = kit.control;
    control.add({ answer: 503, operations: ["getOwnContext"], times: 1 });
    control.add({ answer: "stale version", times: 1 });
    const statuses = [];
    for (const body of [undefined, undefined, "{}", '{"metadata":{"version":1}}', '{"metadata":{"version":2}}']) {
      const init = body === undefined ? {} : { method: "PATCH", body };
      statuses.push((await kit.fetch(own, { headers, ...init })).status);
    }
    expect(statuses).toEqual([503, 200, 400, 409, 204]);
    expect(control.list()).toEqual([
      expect.objectContaining({ answer: 503, seen: 1, struck: 1 }),
      expect.objectContaining({ answer: "stale version", seen: 4, struck: 1 }),
    ]);
  });

  it.each([
    ["PATCH", "/customer/acme/me", "customer", {}],
    ["PUT", "/customer/acme/me", "customer", {}],
    ["PATCH", "/customer/acme/me/addresses/{addressId}", "customer", { city: "Graz" }],
    ["PUT", "/customer/acme/me/addresses/{addressId}", "customer", { contactName: "A", country: "AT" }],
    ["PATCH", "/customer/acme/customers/{customerNumber}", "employee", { active: true }],
  ])("%s %s has one where a version is sent, of that document alone", async (method, template, who, body) => {
    const world = await newWorld();
    const { kit, tokens, names } = world;
    const before = await customerOf(world);
    const [{ id: addressId, metadata }, ...others] = before.addresses;
    const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => ({ ...names, addressId })[name] ?? "");
    const send = async (version?: number): Promise<number> => {
      const headers = { authorization: `Bearer ${tokens[who] ?? ""}`, "content-type": "application/json" };
      const sent = JSON.stringify({ ...body, ...(version === undefined ? {} : { metadata: { version } }) });
      return (await kit.fetch(`https://api.emporix.io${path}`, { method, headers, body: sent })).status;
    };
    kit.control.faults.add({ answer: "stale version" });
    const isAddress = template.includes("addressId");
    expect(await send(isAddress ? metadata.version : before.version)).toBe(409);
    const raised = { ...before.addresses[0], metadata: { ...metadata, version: metadata.version + 1 } };
    expect(await customerOf(world)).toEqual(
      isAddress ? { ...before, addresses: [raised, ...others] } : { ...before, version: before.version + 1 },
    );
    expect(await send()).toBeLessThan(300);
    expect(kit.control.faults.list()).toMatchObject([{ seen: 2, struck: 1 }]);
  });

  it("of its own header is told in the log, and not in the answer", async () => {
    const { kit, tokens } = await newWorld();
    const answer = await kit.fetch("https://api.emporix.io/session-context/acme/me/context", {
      headers: { authorization: `Bearer ${tokens["guest"] ?? ""}`, "x-kit-fault": "stale version" },
    });
    expect([answer.status, answer.headers.get("x-kit-fault")]).toEqual([200, null]);
    const [logged] = await kit.control.requests.list();
    expect(logged).toMatchObject({ why: "Its header x-kit-fault has no effect here" });
    expect(logged).not.toHaveProperty("fault");
  });
});
