import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Low } from "lowdb";
import { DataFile } from "lowdb/node";
import { KitError, messageOf } from "../../../shared/errors.ts";
import { parseSnapshot, snapshotText } from "../snapshot.ts";
import { applyEntry, emptyState, type State } from "../state.ts";
import type { Storage } from "../storage.ts";
import { ChangeLog } from "./change-log.ts";
import { lockFile } from "./lock.ts";

/** From this size on, in bytes, the journal is folded into the snapshot. */
const journalLimit = 67_108_864;

/**
 * State in a lowdb file, with a journal of what has changed since beside it (`FILE.journal`), so that a change costs the
 * same however much is stored. A lock (`FILE.lock`) keeps a second process out.
 *
 * @throws KitError `DATA_LOCKED` or `DATA_UNREADABLE`
 */
export async function openFileStorage(file: string): Promise<Storage> {
  const unlock = takeLock(file);
  try {
    const snapshot = new Low<KeptState>(
      new DataFile<KeptState>(file, {
        parse: parseSnapshot,
        stringify: ({ generation, ...state }) => snapshotText(state, { generation }),
      }),
      emptyState(),
    );
    await snapshot.read();
    const { generation: kept = 0, ...initial } = snapshot.data;
    let generation = kept;
    const { journal, generation: journaled, entries } = await ChangeLog.open(`${file}.journal`);
    const fold = async (state: State): Promise<void> => {
      generation += 1;
      snapshot.data = { ...state, generation };
      await snapshot.write();
      snapshot.data = emptyState();
      await journal.begin(generation);
    };
    // A journal older than its snapshot is in it already: the process ended between writing the two.
    if (journaled < generation) await journal.begin(generation);
    else for (const entry of entries) applyEntry(initial, entry);
    return {
      initial,
      async append(entry, current) {
        await journal.append(entry);
        if (entry.reset === true || journal.bytes > journalLimit)
          await journal.inTurn(() => (entry.reset === true || journal.bytes > journalLimit ? fold(current()) : done));
      },
      async close(current) {
        await journal.inTurn(() => (journal.isEmpty ? done : fold(current())));
        await journal.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw unreadable(file, error);
  }
}

type KeptState = State & { readonly generation?: number };

const done = Promise.resolve();

function takeLock(file: string): () => void {
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) throw new Error("it is a folder");
    mkdirSync(dirname(file), { recursive: true });
    return lockFile(file);
  } catch (error) {
    throw error instanceof KitError ? error : unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): KitError {
  const reason = messageOf(error);
  return new KitError(
    "DATA_UNREADABLE",
    `Cannot use ${file} to keep state: ${reason}. Use another file with --data, or --memory, or move it and its .journal away`,
  );
}
