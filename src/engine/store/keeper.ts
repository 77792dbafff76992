import type { Entry } from "./change.ts";
import type { Memory, Storage, StorageHealth } from "./storage.ts";
import type { StoredTenant } from "./tenants-in-memory.ts";

/** How a change is taken back that is made but not kept yet. */
export type Undo = () => void;

/** What a transaction has changed in memory. */
export interface Commit {
  readonly entry: Entry;
  readonly undo: Undo;
  readonly touched: Iterable<StoredTenant>;
}

/** Hands changes to a storage, and can take back those that are not kept yet. */
export class Keeper {
  readonly #storage: Storage;
  #health: StorageHealth = { status: "ok" };
  /**
   * Of the changes that are not kept yet, oldest first; they are kept in that order. No set: what V8 leaves behind of one that changes
   * all the time holds on to what was in it, until the next full garbage collection.
   */
  #undos: Undo[] = [];

  /** `onHealth` hears when changes can no longer be kept, and when they can again. */
  constructor(storage: Storage, memory: Omit<Memory, "takeBack">, onHealth: (health: StorageHealth) => void) {
    this.#storage = storage;
    const takeBack = (): void => {
      for (const undo of this.#undos.toReversed()) undo();
      this.#undos = [];
    };
    storage.attach?.({ ...memory, takeBack }, (health) => {
      const isNews = health.status !== this.#health.status;
      this.#health = health;
      if (isNews) onHealth(health);
    });
  }

  get health(): StorageHealth {
    return this.#health;
  }

  /** Hands an entry to the storage, and resolves with the value when it is kept. What it changed can be taken back until then. */
  keep<Value>({ entry, undo, touched }: Commit, value: Value): Promise<Value> {
    this.#undos.push(undo);
    // Entries that are written together share it.
    const kept = this.#storage.append(entry);
    const tenants = [...touched];
    for (const tenant of tenants) tenant.unsettled = kept;
    const settle = (): void => {
      const at = this.#undos.indexOf(undo);
      if (at !== -1) this.#undos.splice(at, 1);
      for (const tenant of tenants) if (tenant.unsettled === kept) tenant.unsettled = undefined;
    };
    return kept.then(
      () => {
        settle();
        return value;
      },
      (error: unknown) => {
        settle();
        throw error;
      },
    );
  }
}
