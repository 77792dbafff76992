import { describe, expect, it } from "vitest";
import type { Session } from "../../../src/engine/domain/session.ts";
import type { Tables } from "../../../src/engine/domain/tenant.ts";
import type { Entry } from "../../../src/engine/store/change.ts";
import { emptyState } from "../../../src/engine/store/state.ts";
import { Store } from "../../../src/engine/store/store.ts";

const session = (id: string): Session => ({ id, kind: "managed", remembered: {}, livesUntil: null, revivableUntil: 0 });

function recordingStore(seedTenant: (tables: Tables) => void = () => undefined) {
  const entries: Entry[] = [];
  const storage = {
    initial: emptyState(),
    append: async (entry: Entry) => void entries.push(entry),
    close: async () => undefined,
  };
  return { store: new Store(storage, seedTenant, () => "seed"), entries };
}

describe("transact", () => {
  it("takes everything back when the change throws", () => {
    const store = new Store(
      undefined,
      () => undefined,
      () => "seed",
    );
    void store.transact("acme", ({ sessions }) => sessions.set("a", session("a")));
    expect(() =>
      store.transact("acme", ({ sessions, emails }, unbound) => {
        sessions.set("b", session("b"));
        sessions.set("a", session("changed"));
        sessions.delete("a");
        emails.set("x", "1");
        unbound.tokens.set("t", { kind: "service", scopes: [], expiresAt: 1 });
        throw new Error("stop");
      }),
    ).toThrow("stop");
    store.read("acme", ({ sessions, emails }, { tokens }) => {
      expect([sessions.get("a")?.id, sessions.get("b"), emails.get("x"), tokens.get("t")]).toEqual([
        "a",
        undefined,
        undefined,
        undefined,
      ]);
    });
  });

  it("takes everything back when the value is not to be kept", () => {
    const { store, entries } = recordingStore();
    const change = ({ emails }: Tables) => {
      emails.set("a", "1");
      return 409;
    };
    expect(store.transact("acme", change, (status) => status < 400)).toBe(409);
    expect(store.read("acme", ({ emails }) => emails.get("a"))).toBeUndefined();
    expect(entries).toEqual([]);
  });

  it("lets a tenant that nothing is written to not come to exist", async () => {
    const { store, entries } = recordingStore(({ emails }) => emails.set("seeded", "1"));
    expect(store.transact("acme", ({ emails }) => emails.get("seeded"))).toBe("1");
    expect(store.read("acme", ({ emails }) => emails.get("seeded"))).toBe("1");
    expect(entries).toEqual([]);
    await store.transact("acme", ({ emails }) => emails.set("own", "2"));
    expect(entries).toEqual([
      {
        changes: [
          ["acme", "emails", "seeded", "1"],
          ["acme", "emails", "own", "2"],
        ],
        seed: "seed",
      },
    ]);
    await store.transact("acme", ({ emails }) => emails.delete("own"));
    expect(entries[1]).toEqual({ changes: [["acme", "emails", "own"]] });
  });

  it("keeps the last write of each row, and no row that is as it was", async () => {
    const { store, entries } = recordingStore();
    await store.transact("acme", ({ emails }) => emails.set("first", "0"));
    entries.length = 0;
    await store.transact("acme", ({ emails, sessions }) => {
      emails.set("a", "1");
      emails.set("a", "2");
      emails.set("passing", "1");
      emails.delete("passing");
      sessions.set("s", session("s"));
    });
    expect(entries[0]?.changes).toEqual([
      ["acme", "emails", "a", "2"],
      ["acme", "sessions", "s", session("s")],
    ]);
    const unchanged = store.transact("acme", ({ emails, sessions }) => {
      emails.delete("a");
      emails.set("a", "2");
      sessions.set("s", session("s"));
    });
    expect(unchanged).toBeUndefined();
    expect(entries).toHaveLength(1);
  });

  it("takes a number that is kept as text for another than an object that looks like it, and another order of keys for another text", async () => {
    const { store, entries } = recordingStore();
    const values = [{ rawJSON: "1e400" }, (JSON as never as { rawJSON(text: string): object }).rawJSON("1e400")];
    for (const value of [...values, { a: 1, b: 2 }, { b: 2, a: 1 }]) {
      await store.transact("acme", ({ sessions }) =>
        sessions.set("s", {
          ...session("s"),
          context: { sessionId: "s", context: { value }, metadata: { version: 1, createdAt: "", modifiedAt: "" } },
        }),
      );
    }
    expect(entries).toHaveLength(4);
  });

  it("changes a tenant and the place without a tenant in one entry", async () => {
    const { store, entries } = recordingStore(({ emails }) => emails.set("seeded", "1"));
    await store.transact("acme", ({ emails }, unbound) => {
      emails.set("a", "1");
      unbound.tokens.set("t", { kind: "service", scopes: [], expiresAt: 1 });
    });
    expect(entries.map(({ changes }) => changes?.map(([tenant, table]) => [tenant, table]))).toEqual([
      [
        ["", "tokens"],
        ["acme", "emails"],
        ["acme", "emails"],
      ],
    ]);
    expect(store.read("", ({ emails }) => emails.get("seeded"))).toBeUndefined();
  });

  it("walks through a table for ever, while rows come and go", () => {
    const store = new Store(
      undefined,
      () => undefined,
      () => "seed",
    );
    void store.transact("acme", ({ emails }) => ["a", "b", "c"].forEach((key) => emails.set(key, key)));
    const seen = Array.from({ length: 4 }, () =>
      store.transact("acme", ({ emails }) => emails.walk(2).map(([key]) => key)),
    ).flat();
    expect(seen).toEqual(["a", "b", "c", "a", "b", "c"]);
  });
});
