import { describe, expect, it } from "vitest";
import { createKit } from "../../../../src/engine/kit.ts";
import { nowhere, Ring, type RingEntry } from "../../../../src/engine/control/requests/ring.ts";
import { sizeApart } from "../../../../src/engine/control/requests/size.ts";

function entry(id: number, bytes: number): RingEntry {
  return { id, bytes, place: nowhere };
}

function idsOf(ring: Ring<RingEntry>): number[] {
  return ring.all().map(({ id }) => id);
}

describe("a ring", () => {
  it("keeps the newest, by their number", () => {
    const ring = new Ring<RingEntry>({ entries: 3, bytes: 1000 });
    for (let id = 1; id <= 100; id++) ring.add(entry(id, 1));
    expect(idsOf(ring)).toEqual([98, 99, 100]);
  });

  it("keeps the newest, by what they hold, also where one grows later", () => {
    const ring = new Ring<RingEntry>({ entries: 100, bytes: 100 });
    const all = [1, 2, 3, 4].map((id) => entry(id, 25));
    for (const one of all) ring.add(one);
    expect(idsOf(ring)).toEqual([1, 2, 3, 4]);
    const [first, , , last] = all;
    if (first === undefined || last === undefined) throw new Error("four were made");
    ring.grow(last, 30);
    expect(idsOf(ring)).toEqual([3, 4]);
    // One that has gone takes no room any more.
    ring.grow(first, 1000);
    expect(idsOf(ring)).toEqual([3, 4]);
    ring.add(entry(5, 200));
    expect(idsOf(ring)).toEqual([]);
  });

  it("forgets those that it is told to, and has their room", () => {
    const ring = new Ring<RingEntry>({ entries: 4, bytes: 100 });
    for (let id = 1; id <= 4; id++) ring.add(entry(id, 25));
    ring.drop(({ id }) => id % 2 === 0);
    ring.add(entry(5, 50));
    expect(idsOf(ring)).toEqual([1, 3, 5]);
  });
});

describe("the size of a change", () => {
  it("is that of what changed, however large the record is", () => {
    const shared = { text: "x".repeat(1_000_000) };
    expect(sizeApart({ shared, at: 1 }, { shared, at: 2 }, 1e9)).toBeLessThan(200);
    expect(sizeApart(undefined, { text: "x".repeat(1000) }, 1e9)).toBeGreaterThan(2000);
    expect(sizeApart({ text: "x".repeat(1000) }, { text: "y" }, 1e9)).toBeGreaterThan(2000);
  });

  it("is counted no further than need be", () => {
    const large = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, at]));
    expect(sizeApart(undefined, large, 1000)).toBeLessThan(2000);
  });
});

describe("the request log", () => {
  it("takes no more memory than it may, whatever comes", async () => {
    const kit = createKit({ requestLogBytes: 300_000 });
    const { token } = await kit.control.scenario("a guest with a cart");
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    for (let at = 0; at < 30; at++)
      await kit.fetch("https://api.emporix.io/session-context/acme/me/context/attributes", {
        method: "POST",
        headers,
        body: JSON.stringify({ key: "large", value: `${at}`.padEnd(30_000, "x") }),
      });
    const all = await kit.control.requests.list();
    // Each has its body, and what was there before and after.
    expect(all.length).toBeGreaterThan(0);
    expect(all.length).toBeLessThan(4);
    expect(all.at(-1)?.id).toBe(30);
  });

  it("keeps as many as it is told to", async () => {
    const kit = createKit({ requestLog: 5 });
    for (let at = 0; at < 20; at++) await kit.fetch("https://api.emporix.io/site/acme/sites");
    expect((await kit.control.requests.list()).map(({ id }) => id)).toEqual([16, 17, 18, 19, 20]);
  });
});
