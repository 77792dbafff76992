import { at, type FieldCase, type OperationCase, set } from "./case.ts";

const clock = ["none GET /__kit/clock?tenant={tenant}"];
/** All worlds of the test are in one kit. */
const own = { "query tenant": "{tenant}" };
const context = "guest GET /session-context/{tenant}/me/context";
const malformed = set("Malformed", { refused: 400 });
const elsewhere = set("otherone");

function malformedOf(missing: number) {
  return set("Malformed", { refused: 400, missing });
}

const raceStep = { tab: "A", method: "GET", path: "/session-context/{tenant}/me/context" };

const harEntry = {
  request: { method: "GET", url: "https://api.emporix.io/site/fourthone/sites", headers: [] },
  response: { status: 200 },
};

/** The file of a mock in which nothing has happened. */
const snapshotFile = {
  "body sites": [{ code: "main", default: true, currency: "EUR", languages: ["en"] }],
  "body state": { format: 1, tenants: { "": { now: 1_772_357_400_000, tables: {} } } },
};

/** What the lists of the state take. */
const lists = { base: own };
const malformedLimit = set(0, { refused: 400 });
const listed = {
  "query tenant": set("otherone"),
  "query customerId": set("nobody"),
  "query limit": set(1),
  "query cursor": set("0.zzz.x"),
};
const unknown = set("otherone", { refused: 404 });

/** The fields of the log's filter, each so that it means no request at all. */
function countedBy(refused?: number): Record<string, FieldCase> {
  const nothing = (value: unknown): FieldCase => set(value, refused === undefined ? {} : { refused });
  return {
    "body tenant": nothing("nobody00"),
    "body sessionId": nothing("another"),
    "body customerId": nothing("another"),
    "body operationId": nothing("listRegions"),
    "body method": nothing("TRACE"),
    "body status": nothing("302"),
    "body path": nothing("/nowhere"),
    "body since": nothing(999_999),
  };
}

/** The control plane. What `?tenant=` keeps apart is tried by the tests of the control plane; here it is an effect or a refusal. */
export const controlCases: readonly OperationCase[] = [
  { route: "GET /__kit/clock", fields: { "query tenant": malformed } },
  {
    route: "POST /__kit/clock/advance",
    base: { ...own, "body by": "1h" },
    reads: clock,
    fields: { "query tenant": elsewhere, "body by": set("2h") },
  },
  {
    route: "POST /__kit/clock/set",
    base: { ...own, "body to": "2027-01-01T00:00:00.000Z" },
    reads: clock,
    fields: { "query tenant": elsewhere, "body to": set("2027-01-02T00:00:00.000Z") },
  },
  { route: "POST /__kit/clock/freeze", base: own, reads: clock, fields: { "query tenant": elsewhere } },
  { route: "POST /__kit/clock/resume", fields: { "query tenant": malformed } },
  {
    route: "POST /__kit/clock/rate",
    base: { ...own, "body rate": 2 },
    reads: clock,
    fields: { "query tenant": elsewhere, "body rate": set(3) },
  },
  { route: "GET /__kit/faults", fields: { "query tenant": malformed } },
  { route: "DELETE /__kit/faults", base: own, fields: { "query tenant": malformed } },
  {
    route: "POST /__kit/faults",
    echoes: true,
    base: { "body tenant": "{tenant}", "body answer": 503 },
    reads: [context, context, "guest GET /site/{tenant}/sites", context],
    fields: {
      "body tenant": elsewhere,
      "body routes": set(["POST /oauth/token"]),
      "body operations": set(["createCart"]),
      "body services": set(["cart"]),
      "body sessionId": set("another"),
      "body customerId": set("another"),
      "body times": set(1),
      "body nth": set(2),
      "body probability": set(0.01),
      "body seed": set(5, { given: { "body probability": 0.5 } }),
      "body answer": set(500),
      "body body": set({ code: "made up" }),
      "body headers": set({ location: "/elsewhere" }),
      "body retryAfter": set(5),
      // What takes time is tried by the tests of faults and holds.
      "body hold": set("", { refused: 400 }),
      "body at": set("before the commit", { refused: 400 }),
      "body holdFor": set(5, { refused: 400 }),
      "body delay": set("soon", { refused: 400 }),
      "body bodyOver": set("soon", { refused: 400 }),
    },
  },
  { route: "GET /__kit/sessions", ...lists, fields: { ...listed, "query state": set("expired") } },
  { route: "GET /__kit/contexts", ...lists, fields: { ...listed, "query limit": malformedLimit } },
  { route: "GET /__kit/carts", ...lists, fields: { ...listed, "query limit": malformedLimit } },
  { route: "GET /__kit/customers", ...lists, fields: listed },
  { route: "GET /__kit/orders", ...lists, fields: { ...listed, "query limit": malformedLimit } },
  { route: "GET /__kit/sessions/{id}", params: { id: "{sessionId}" }, base: own, fields: { "query tenant": unknown } },
  { route: "GET /__kit/contexts/{id}", params: { id: "{sessionId}" }, base: own, fields: { "query tenant": unknown } },
  { route: "GET /__kit/carts/{id}", params: { id: "{cart}" }, base: own, fields: { "query tenant": unknown } },
  {
    route: "GET /__kit/customers/{id}",
    params: { id: "10000001" },
    base: own,
    fields: { "query tenant": malformed },
  },
  { route: "GET /__kit/orders/{id}", params: { id: "{orderId}" }, base: own, fields: { "query tenant": unknown } },
  {
    route: "PATCH /__kit/contexts/{id}",
    params: { id: "{sessionId}" },
    base: { ...own, "body currency": "USD" },
    reads: [context],
    fields: {
      "query tenant": unknown,
      "body siteCode": set("us"),
      "body currency": set("CHF"),
      "body targetLocation": set("CH"),
      "body language": set("fr"),
      "body context": set({ campaign: "spring" }),
      "body version": set(9, { refused: 409 }),
    },
  },
  {
    route: "POST /__kit/sessions/{id}/end",
    params: { id: "{sessionId}" },
    base: own,
    fields: { "query tenant": unknown },
  },
  {
    route: "POST /__kit/sessions/{id}/expire",
    params: { id: "{sessionId}" },
    base: { ...own, "body what": "token" },
    fields: { "query tenant": unknown, "body what": set("session") },
  },
  {
    route: "PATCH /__kit/carts/{id}",
    params: { id: "{cart}" },
    base: { ...own, "body status": "OPEN" },
    fields: {
      "query tenant": unknown,
      "body status": set("CLOSED"),
      "body idleSince": set("2026-01-01T00:00:00Z"),
    },
  },
  {
    route: "PATCH /__kit/customers/{id}",
    params: { id: "10000001" },
    base: { ...own, "body active": true },
    fields: { "query tenant": malformed, "body active": set(false), "body awaitsOptIn": set(true) },
  },
  {
    route: "POST /__kit/seed",
    base: { ...own, "body coupons": [{ code: "NEW", percent: 5 }] },
    fields: { "query tenant": malformed },
  },
  {
    route: "GET /__kit/requests",
    fields: {
      "query tenant": malformed,
      "query sessionId": set("another"),
      "query customerId": set("another"),
      "query operationId": set("listRegions"),
      "query method": set("TRACE"),
      "query status": set("5xx"),
      "query path": set("/nowhere"),
      "query since": set(999_999),
      "query limit": set(0, { refused: 400 }),
    },
  },
  {
    route: "GET /__kit/requests/export",
    base: { "query format": "curl" },
    fields: {
      "query format": set("har"),
      "query tenant": malformed,
      "query sessionId": set("another", { refused: 404 }),
      "query customerId": set("another", { refused: 404 }),
      "query operationId": set("listRegions", { refused: 404 }),
      "query method": set("TRACE", { refused: 404 }),
      "query status": set("302", { refused: 404 }),
      "query path": set("/nowhere", { refused: 404 }),
      "query since": set(999_999, { refused: 404 }),
      "query limit": set(0, { refused: 400 }),
    },
  },
  {
    route: "POST /__kit/requests/verify",
    base: { "body atMost": 999_999 },
    fields: {
      ...at("filter.", countedBy()),
      "body exactly": set(1, { refused: 400 }),
      "body atLeast": set(999_999, { refused: 409 }),
      "body atMost": set(0, { refused: 409 }),
      "body within": set(0),
    },
  },
  {
    route: "POST /__kit/requests/wait",
    base: { "body count": 1, "body timeout": 0 },
    fields: {
      ...at("filter.", countedBy(409)),
      "body count": set(100_000, { refused: 409 }),
      "body timeout": set("soon", { refused: 400 }),
    },
  },
  {
    route: "GET /__kit/events",
    // What a filter lets through is tried by the tests of events: a stream does not end.
    fields: Object.fromEntries(
      [
        ["tenant", "ACME"],
        ["sessionId", ""],
        ["customerId", ""],
        ["operationId", ""],
        ["method", ""],
        ["status", "often"],
        ["path", ""],
      ].map(([name, value]) => [`query ${name}`, set(value, { refused: 400 })]),
    ),
  },
  { route: "DELETE /__kit/requests", fields: { "query tenant": malformed } },
  {
    route: "GET /__kit/holds",
    fields: {
      "query tenant": malformed,
      "query name": set("x".repeat(101), { refused: 400 }),
      "query waitFor": set(30_001, { refused: 400 }),
    },
  },
  { route: "POST /__kit/holds/{name}/release", params: { name: "x" }, fields: { "query tenant": malformedOf(404) } },
  {
    route: "POST /__kit/races",
    base: { ...own, "body scenario": "a guest with a cart", "body steps": [raceStep] },
    fields: {
      "query tenant": set("thirdone"),
      "body scenario": set("an employee"),
      "body parameters": set({ currency: "USD", siteCode: "us" }),
      "body steps[].tab": set("B"),
      "body steps[].method": set("DELETE"),
      "body steps[].path": set("/nowhere"),
      "body steps[].token": set("another"),
      "body steps[].headers": set({ authorization: "Bearer another" }),
      "body steps[].body": set({}, { given: { "body steps[].method": "PATCH" } }),
      "body steps[].holdAt": set("before lunch", { refused: 400 }),
      "body steps[].release": set("A1", { refused: 400 }),
    },
  },
  {
    route: "POST /__kit/races/{name}",
    params: { name: "two tabs change the context" },
    base: own,
    fields: { "query tenant": set("thirdone") },
  },
  {
    route: "GET /__kit/lapses",
    params: { needs: "session" },
    base: own,
    fields: {
      "query tenant": elsewhere,
      "query sessionId": set("another"),
      "query from": set("2027-01-01"),
      "query to": set("2020-01-01"),
    },
  },
  {
    route: "POST /__kit/har",
    base: { "body log": { entries: [harEntry] } },
    fields: { "query tenant": elsewhere, "body log": set({ entries: [] }) },
  },
  { route: "GET /__kit/snapshots", fields: { "query tenant": malformed } },
  { route: "POST /__kit/snapshots/{name}", params: { name: "one" }, base: own, fields: { "query tenant": elsewhere } },
  ...["GET /__kit/snapshots/{name}", "POST /__kit/snapshots/{name}/restore", "DELETE /__kit/snapshots/{name}"].map(
    (route): OperationCase => ({ route, params: { name: "none" }, fields: { "query tenant": malformedOf(404) } }),
  ),
  {
    route: "GET /__kit/snapshots/{name}/differences",
    params: { name: "none" },
    fields: { "query tenant": malformedOf(404), "query with": set("x".repeat(101), { refused: 400, missing: 404 }) },
  },
  {
    route: "PUT /__kit/snapshots/{name}",
    params: { name: "one" },
    base: snapshotFile,
    fields: { "query tenant": set("otherone", { refused: 400 }) },
  },
  { route: "GET /__kit/mails", base: own, fields: { "query tenant": elsewhere } },
  { route: "GET /__kit/violations", fields: { "query tenant": malformed } },
  { route: "DELETE /__kit/violations", fields: { "query tenant": malformed } },
  {
    route: "POST /__kit/reset",
    base: own,
    reads: [context],
    fields: { "query tenant": elsewhere },
  },
  {
    route: "POST /__kit/scenarios",
    base: { "body state": "a guest with a cart", "body params": { tenant: "{tenant}" } },
    fields: {
      "body state": set("a guest without a cart"),
      "body params": set({ tenant: "otherone" }),
      "body action": set("teardown"),
    },
  },
];
