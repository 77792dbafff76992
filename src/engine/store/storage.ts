import type { Entry } from "./change.ts";
import type { State } from "./state.ts";

/** Where state is kept. Memory is the authority; a storage only has to bring it back after a restart. */
export interface Storage {
  /** What was kept. Read once, when the kit is created; the rows are the kit's from then on. */
  readonly initial: State;
  /**
   * Keeps one entry; resolves when it would survive the end of the process. `current` gives everything, for a storage
   * that keeps more than the entry.
   */
  append(entry: Entry, current: () => State): Promise<void>;
  /** Finishes what is under way and lets go. */
  close(current: () => State): Promise<void>;
  /**
   * Where others write to the same place, as tabs of a browser do: runs the work when nobody else is at it, after passing
   * to `load` what they have changed since. Without it the storage has one writer.
   */
  exclusively?<Value>(load: (state: State) => void, work: () => Value | Promise<Value>): Promise<Value>;
}
