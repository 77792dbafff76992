import type { SyncAdapter } from "lowdb";
import { KitError, messageOf } from "../../../shared/errors.ts";
import { parseSnapshot, snapshotText } from "../snapshot.ts";
import type { State } from "../state.ts";

/** State, and how many writes led to it. */
export type Revised = State & { readonly revision: number };

const beginning = /^\{"revision":(\d+)/;

/** lowdb's adapter for web storage, but for numbers that `JSON.parse` would round, and for knowing of others' writes. */
export class SnapshotAdapter implements SyncAdapter<Revised> {
  readonly #area: Storage;
  readonly #key: string;
  #text: string | null = null;

  constructor(area: Storage, key: string) {
    this.#area = area;
    this.#key = key;
  }

  /** The revision that is there now, whoever wrote it; 0 when there is nothing. */
  get revision(): number {
    return Number(beginning.exec(this.#area.getItem(this.#key) ?? "")?.[1] ?? 0);
  }

  /** Whether somebody else has written since we last read or wrote. */
  get isOutdated(): boolean {
    return this.#area.getItem(this.#key) !== this.#text;
  }

  read(): Revised | null {
    this.#text = this.#area.getItem(this.#key);
    try {
      return this.#text === null ? null : { ...parseSnapshot(this.#text), revision: this.revision };
    } catch (error) {
      throw new KitError(
        "DATA_UNREADABLE",
        `Cannot read the state in this page's storage: ${messageOf(error)}. Remove its entry ${this.#key}, or use another key`,
      );
    }
  }

  write({ revision, ...state }: Revised): void {
    const text = snapshotText(state, { revision });
    try {
      this.#area.setItem(this.#key, text);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== "QuotaExceededError") throw error;
      throw new Error(
        "this page's storage is full: a reset of the kit makes room, and so does removing what else is in it",
        {
          cause: error,
        },
      );
    }
    this.#text = text;
  }
}
