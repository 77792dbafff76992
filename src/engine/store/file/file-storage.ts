import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Low } from "lowdb";
import { DataFile } from "lowdb/node";
import { KitError, messageOf } from "../../../shared/errors.ts";
import { emptySnapshot, type Snapshot } from "../change.ts";
import { parseSnapshot } from "../parse-snapshot.ts";
import { replay } from "../replay.ts";
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
    const snapshot = new Low<Snapshot>(
      new DataFile<Snapshot>(file, { parse: parseSnapshot, stringify: (data) => JSON.stringify(data) }),
      structuredClone(emptySnapshot),
    );
    await snapshot.read();
    const { journal, generation: journaled, entries } = await ChangeLog.open(`${file}.journal`);
    let { generation = 0 } = snapshot.data;
    // A journal older than its snapshot is in it already: the process ended between writing the two.
    const initial = journaled < generation ? snapshot.data : replay(snapshot.data, entries);
    const fold = async (data: Snapshot): Promise<void> => {
      generation += 1;
      snapshot.data = { ...data, generation };
      await snapshot.write();
      snapshot.data = emptySnapshot;
      await journal.begin(generation);
    };
    if (journaled < generation) await journal.begin(generation);
    return {
      initial,
      async append(entry, current) {
        await journal.append(entry);
        if (journal.bytes > journalLimit)
          await journal.inTurn(() => (journal.bytes > journalLimit ? fold(current()) : done));
      },
      replace: (data) => journal.inTurn(() => fold(data)),
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
