import { KitError, messageOf } from "../../src/shared/errors.ts";
import { openIndexedDbStorage } from "../../src/engine/store/web/indexed-db-storage.ts";
import { openWebStorage } from "../../src/engine/store/web/web-storage.ts";
import type { OnHint } from "../../src/engine/domain/hint.ts";
import type { Storage as StateStorage } from "../../src/engine/store/storage.ts";

/** Where a page may keep the state. */
export const pageStates = ["indexedDB", "localStorage", "sessionStorage", "memory"] as const;

export type PageState = (typeof pageStates)[number];

/**
 * Opens the storage of a page. Where the browser blocks it, state is kept in memory, and `onHint` says so.
 *
 * @throws KitError `DATA_UNREADABLE` when something else is kept there
 */
export async function openPageState(state: PageState, onHint: OnHint): Promise<StateStorage | undefined> {
  if (state === "memory") return undefined;
  try {
    return state === "indexedDB" ? await openIndexedDbStorage() : openWebStorage({ area: window[state] });
  } catch (error) {
    if (error instanceof KitError) throw error;
    onHint(
      `This page may not use ${state} (${messageOf(error)}): the state is kept in memory, and a reload of the page loses it`,
      "PAGE_STORAGE_BLOCKED",
    );
    return undefined;
  }
}
