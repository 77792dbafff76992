import type { Entry, Snapshot } from "./change.ts";

/** Where state is kept. Memory is the authority; a storage only has to bring it back after a restart. */
export interface Storage {
  /** What was kept. Read once, when the kit is created. */
  readonly initial: Snapshot;
  /**
   * Keeps one entry; resolves when it would survive the end of the process. `snapshot` gives everything, for a storage
   * that has piled up enough entries to start afresh.
   */
  append(entry: Entry, snapshot: () => Snapshot): Promise<void>;
  /** Forgets everything kept so far and keeps this instead. */
  replace(snapshot: Snapshot): Promise<void>;
  /** Finishes what is under way and lets go. */
  close(snapshot: () => Snapshot): Promise<void>;
  /**
   * Where others write to the same place, as tabs of a browser do: runs the work when nobody else is at it, after telling
   * `load` what they have changed since. Without it the storage has one writer.
   */
  exclusively?<Value>(load: (snapshot: Snapshot) => void, work: () => Value | Promise<Value>): Promise<Value>;
}
