import { LowSync } from "lowdb";
import { checkNames } from "../../../shared/named-options.ts";
import { emptyState, type State } from "../state.ts";
import type { Memory, Storage as StateStorage } from "../storage.ts";
import { type Revised, SnapshotAdapter } from "./snapshot-adapter.ts";
import { Turns } from "./turns.ts";

export interface WebStorageOptions {
  /** `localStorage`, which the tabs of an origin share, by default; or `sessionStorage`, which is one tab's own. */
  readonly area?: Storage;
  /** The key it is kept under; `session-context-kit` by default. */
  readonly key?: string;
}

/** How long to wait for what another tab has written, in milliseconds. It comes at once, unless somebody has cleared the storage. */
const lockTimeout = 500;

/**
 * State in the browser's web storage, on lowdb: it outlives a reload of the page. Tabs that use the same key share one world,
 * and lose none of each other's changes.
 *
 * @throws KitError `OPTION_INVALID`, or `DATA_UNREADABLE` when something else is kept under the key
 */
export function openWebStorage(options: WebStorageOptions = {}): StateStorage {
  checkNames(options, ["area", "key"]);
  const { area = localStorage, key = "session-context-kit" } = options;
  const adapter = new SnapshotAdapter(area, key);
  // Nobody else writes to other areas; and a page that is not served securely has no locks.
  const turns = area === localStorage && "locks" in navigator ? new Turns(key) : undefined;
  const low = new LowSync<Revised>(adapter, { revision: 0, ...emptyState() });
  low.read();
  /** The latest revision that a tab says it has written. */
  let latest = 0;
  let memory: Memory | undefined;
  const write = async (state: State): Promise<void> => {
    const before = low.data;
    low.data = { ...state, revision: Math.max(latest, low.data.revision) + 1 };
    try {
      low.write();
    } catch (error) {
      low.data = before;
      memory?.takeBack();
      throw error;
    }
    await turns?.announce(low.data.revision);
  };
  return {
    initial: low.data,
    attach(attached) {
      memory = attached;
    },
    append: () => (memory === undefined ? Promise.resolve() : write(memory.current())),
    // Every change was written when it happened.
    close: () => Promise.resolve(),
    ...(turns === undefined
      ? {}
      : {
          exclusively: (load, work) =>
            turns.take(async (announced) => {
              latest = announced;
              await until(() => adapter.revision >= latest);
              if (adapter.isOutdated) {
                low.data = { revision: 0, ...emptyState() };
                low.read();
                load(low.data);
              }
              return work();
            }),
        }),
  };
}

async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + lockTimeout;
  while (!condition() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 1));
}
