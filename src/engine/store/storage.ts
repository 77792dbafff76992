import type { Entry, TableName } from "./change.ts";
import type { State } from "./state.ts";

/** What a storage may ask of the memory that it keeps. */
export interface Memory {
  /** Everything, as it is now. */
  current(): State;
  /** Everything as it is now, to be read while it changes. One at a time. */
  freeze(): FrozenState;
  /**
   * Takes back every change that is not kept yet: none of them can be. Called before any of their promises is rejected, so
   * that nothing is built on them.
   */
  takeBack(): void;
}

/** A row as the text that it is kept as. */
export type RowText = readonly [tenant: string, table: TableName, key: string, text: string];

/** The state at one moment. */
export interface FrozenState {
  readonly seed: string | undefined;
  /** Row by row; a row may come twice, with the same value. */
  rows(): Iterable<RowText>;
  release(): void;
}

/** Whether changes can be kept. */
export interface StorageHealth {
  readonly status: "ok" | "failing";
  /** Why they cannot. */
  readonly message?: string;
}

/** Where state is kept. Memory is the authority; a storage only has to bring it back after a restart. */
export interface Storage {
  /** What was kept. Read once, when the kit is created; the rows are the kit's from then on. */
  readonly initial: State;
  /** Called once, before the first entry. `onHealth` hears of each change of health. */
  attach?(memory: Memory, onHealth: (health: StorageHealth) => void): void;
  /** How many bytes there are in files. */
  readonly fileBytes?: number;
  /** Keeps one entry, after all before it; resolves when it is as safe as the storage promises. */
  append(entry: Entry): Promise<void>;
  /** Finishes what is under way and lets go. */
  close(): Promise<void>;
  /**
   * Where others write to the same place, as tabs of a browser do: runs the work when nobody else is at it, after passing
   * to `load` what they have changed since. Without it the storage has one writer.
   */
  exclusively?<Value>(load: (state: State) => void, work: () => Value | Promise<Value>): Promise<Value>;
}
