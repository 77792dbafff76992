import { Low } from "lowdb";
import { checkNames } from "../../../shared/named-options.ts";
import { emptyState, type State } from "../state.ts";
import type { Memory, Storage as StateStorage } from "../storage.ts";
import { SnapshotDatabase, type Stamped } from "./snapshot-database.ts";

export interface IndexedDbStorageOptions {
  /** The name of the database; `session-context-kit` by default. */
  readonly name?: string;
}

/**
 * State in the browser's IndexedDB, on lowdb: it outlives a reload of the page and the app's `localStorage.clear()`. Tabs that
 * use the same name share one state: a Web Lock lets them write one after the other, and each reads first what the others
 * have written.
 *
 * @throws KitError `OPTION_INVALID`, or `DATA_UNREADABLE` when something else is kept there; a DOMException when the page may not use IndexedDB
 */
export async function openIndexedDbStorage(options: IndexedDbStorageOptions = {}): Promise<StateStorage> {
  checkNames(options, ["name"]);
  const { name = "session-context-kit" } = options;
  const database = new SnapshotDatabase(name);
  const low = new Low<Stamped>(database, nothing());
  await low.read();
  let memory: Memory | undefined;
  const write = async (state: State): Promise<void> => {
    const before = low.data;
    low.data = { ...state, stamp: newStamp() };
    try {
      await low.write();
    } catch (error) {
      low.data = before;
      memory?.takeBack();
      throw error;
    }
  };
  return {
    initial: low.data,
    attach(attached) {
      memory = attached;
    },
    append: () => (memory === undefined ? Promise.resolve() : write(memory.current())),
    // Every change was written when it happened.
    close: () => Promise.resolve(),
    // A page that is not served securely has no locks, and no service worker that other tabs could share.
    ...("locks" in navigator
      ? {
          exclusively: async (load, work) =>
            await navigator.locks.request(name, async () => {
              if (((await database.latestStamp()) ?? "") !== low.data.stamp) {
                low.data = nothing();
                await low.read();
                load(low.data);
              }
              return work();
            }),
        }
      : {}),
  };
}

function nothing(): Stamped {
  return { ...emptyState(), stamp: "" };
}

/** Counting would not do: after a deletion of the database the same numbers come again. */
function newStamp(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join("");
}
