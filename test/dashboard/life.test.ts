import { describe, expect, it } from "vitest";
import { lifeOf } from "../../src/dashboard/model/life.ts";
import type { Summary } from "../../src/dashboard/model/requests.ts";

const start = Date.parse("2026-11-29T12:00:00.000Z");
const at = (minutes: number): string => new Date(start + minutes * 60_000).toISOString();

let id = 0;
function asked(minutes: number, operationId: string, status: number, changed: Summary["changed"] = []): Summary {
  return { id: ++id, at: at(minutes), method: "GET", path: "/", operationId, status, changed };
}

type Session = Parameters<typeof lifeOf>[0];

const guest: Session = {
  kind: "guest",
  state: "live",
  hasContext: true,
  cartId: "65e1a0f2c3d4b5a697881234",
  createdAt: at(0),
  expiresAt: at(60),
  tokens: [{ kind: "anonymous", expiresAt: at(59), expired: false }],
};

const visit = [
  asked(0, "requestAnonymousToken", 200, ["session"]),
  asked(1, "getOwnContext", 404),
  asked(2, "createCart", 201, ["cart", "context"]),
  asked(5, "addOwnAttribute", 201, ["context"]),
];

const labels = (life: ReturnType<typeof lifeOf>): string[] => life.events.map(({ label }) => label);

describe("the picture of a session's life", () => {
  it("has what happened, now, and what is still to come, in this order", () => {
    const life = lifeOf(guest, visit, start + 10 * 60_000);
    expect(labels(life)).toEqual([
      "requestAnonymousToken",
      "getOwnContext",
      "createCart",
      "addOwnAttribute",
      "now",
      "anonymous token expires",
      "the session ends",
    ]);
    expect(life.events.map(({ tone }) => tone)).toEqual([
      "is-good",
      "is-warm",
      "is-good",
      "is-good",
      "",
      "is-bad",
      "is-bad",
    ]);
  });

  it("shows context and cart from their beginning to the session's end", () => {
    const { lanes } = lifeOf(guest, visit, start + 10 * 60_000);
    expect(lanes).toEqual([
      { title: "Session", spans: [{ name: "guest", from: 0, to: 6 }] },
      { title: "Context", spans: [{ name: "context", from: 2, to: 6 }] },
      { title: "Cart", spans: [{ name: "cart", from: 2, to: 6 }] },
    ]);
  });

  it("turns from a guest's to a customer's at the login, which a refused one is not", () => {
    const requests = [...visit, asked(6, "loginCustomer", 401), asked(7, "loginCustomer", 200, ["session"])];
    const customer: Session = { ...guest, kind: "customer", customerId: "10000001", expiresAt: null, tokens: [] };
    const life = lifeOf(customer, requests, start + 10 * 60_000);
    expect(life.lanes[0]?.spans).toEqual([
      { name: "guest", from: 0, to: 5 },
      { name: "customer", from: 5, to: 6 },
    ]);
  });

  it("puts an expiry that is over before now, and says so", () => {
    const tokens: Session["tokens"] = [{ kind: "anonymous", expiresAt: at(59), expired: true }];
    const life = lifeOf({ ...guest, state: "expired", tokens }, visit, start + 70 * 60_000);
    expect(labels(life).slice(-3)).toEqual(["anonymous token expired", "the session ended", "now"]);
  });

  it("ends with a logout, and with nothing that would have come later", () => {
    const life = lifeOf({ ...guest, state: "ended", endedAt: at(8) }, visit, start + 9 * 60_000);
    expect(labels(life).slice(-2)).toEqual(["logged out", "now"]);
  });

  it("marks what a fault struck, with why", () => {
    const struck = { ...asked(6, "addCartItem", 503), fault: "f1", why: "Struck by the fault f1: 503" };
    const { events } = lifeOf(guest, [...visit, struck], start + 10 * 60_000);
    expect(events[4]).toMatchObject({ kind: "fault", tone: "is-bad", detail: "503: Struck by the fault f1: 503" });
  });

  it("leaves out what only read when there is much, and says how much", () => {
    const reads = Array.from({ length: 200 }, (_, index) => asked(6 + index / 100, "getOwnContext", 200));
    const life = lifeOf(guest, [...visit, ...reads], start + 10 * 60_000);
    expect(labels(life).filter((label) => label === "createCart")).toHaveLength(1);
    expect(life.events.filter(({ kind }) => kind === "request")).toHaveLength(4);
    expect(life.earlier).toBe(200);
  });

  it("has the beginning even where the log has forgotten it", () => {
    const { lanes } = lifeOf({ ...guest, kind: "customer", customerId: "1" }, [asked(9, "getOwnContext", 200)], start);
    expect(lanes.map(({ spans }) => spans)).toEqual([
      [{ name: "customer", from: 0, to: 3 }],
      [{ name: "context", from: 0, to: 3 }],
      [{ name: "cart", from: 0, to: 3 }],
    ]);
  });
});
