import { describe, expect, it } from "vitest";
import type { Session } from "../../../src/engine/domain/session.ts";
import { emptySnapshot, type Entry } from "../../../src/engine/store/change.ts";
import { Store } from "../../../src/engine/store/store.ts";

const session = (id: string): Session => ({ id, kind: "managed", remembered: {}, livesUntil: null, revivableUntil: 0 });

describe("transact", () => {
  it("takes everything back when the change throws", () => {
    const store = new Store(undefined, () => undefined, "seed");
    store.transact("acme", ({ sessions }) => sessions.set("a", session("a")));
    expect(() =>
      store.transact("acme", ({ sessions, emails }) => {
        sessions.set("b", session("b"));
        sessions.set("a", session("changed"));
        sessions.delete("a");
        emails.set("x", "1");
        throw new Error("stop");
      }),
    ).toThrow("stop");
    store.transact("acme", ({ sessions, emails }) => {
      expect([sessions.get("a")?.id, sessions.get("b"), emails.get("x")]).toEqual(["a", undefined, undefined]);
    });
  });

  it("lets a tenant that nothing is written to not come to exist", () => {
    const entries: Entry[] = [];
    const storage = {
      initial: emptySnapshot,
      append: async (entry: Entry) => void entries.push(entry),
      replace: async () => undefined,
      close: async () => undefined,
    };
    const store = new Store(storage, ({ emails }) => emails.set("seeded", "1"), "seed");
    expect(store.transact("acme", ({ emails }) => emails.get("seeded"))).toEqual({ value: "1", kept: undefined });
    expect(entries).toEqual([]);
    store.transact("acme", ({ emails }) => emails.set("own", "2"));
    expect(entries).toEqual([
      {
        changes: [
          ["acme", "emails", "seeded", "1"],
          ["acme", "emails", "own", "2"],
        ],
        seed: "seed",
      },
    ]);
    store.transact("acme", ({ emails }) => emails.delete("own"));
    expect(entries[1]).toEqual({ changes: [["acme", "emails", "own"]] });
  });

  it("walks through a table for ever, while rows come and go", () => {
    const store = new Store(undefined, () => undefined, "seed");
    store.transact("acme", ({ emails }) => ["a", "b", "c"].forEach((key) => emails.set(key, key)));
    const seen = Array.from(
      { length: 4 },
      () => store.transact("acme", ({ emails }) => emails.walk(2).map(([key]) => key)).value,
    ).flat();
    expect(seen).toEqual(["a", "b", "c", "a", "b", "c"]);
  });
});
