import { createStore, get, getMany, setMany, type UseStore } from "idb-keyval";
import type { Adapter } from "lowdb";
import { KitError, messageOf } from "../../../shared/errors.ts";
import { parseSnapshot, snapshotText } from "../snapshot.ts";
import type { State } from "../state.ts";

/** State, and a mark that no other write has. */
export type Stamped = State & { readonly stamp: string };

/** lowdb's adapter for IndexedDB. The snapshot is kept as text: numbers that a double cannot hold stay as they are. */
export class SnapshotDatabase implements Adapter<Stamped> {
  readonly #name: string;
  readonly #database: UseStore;

  constructor(name: string) {
    this.#name = name;
    this.#database = createStore(name, "state");
  }

  /** The stamp of the latest write, whoever made it; none when nothing is kept. */
  latestStamp(): Promise<string | undefined> {
    return get<string>("stamp", this.#database);
  }

  async read(): Promise<Stamped | null> {
    const [stamp, text] = await getMany<string | undefined>(["stamp", "snapshot"], this.#database);
    if (text === undefined) return null;
    try {
      return { ...parseSnapshot(text), stamp: stamp ?? "" };
    } catch (error) {
      throw new KitError(
        "DATA_UNREADABLE",
        `Cannot read the state in this page's storage: ${messageOf(error)}. Delete the IndexedDB database ${this.#name}`,
      );
    }
  }

  async write({ stamp, ...state }: Stamped): Promise<void> {
    const entries: [string, string][] = [
      ["stamp", stamp],
      ["snapshot", snapshotText(state)],
    ];
    try {
      await setMany(entries, this.#database);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== "QuotaExceededError") throw error;
      throw new Error("this page's storage is full: reset the kit, or remove what else is in it", { cause: error });
    }
  }
}
