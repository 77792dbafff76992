import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Control } from "../engine/control/control.ts";
import { KitError } from "../shared/errors.ts";
import { unwritable } from "../shared/files.ts";
import { readJson } from "./inputs/json.ts";
import { writeAlone } from "./write-alone.ts";

/** The files that a mock's state comes from, and goes to when it ends. */
export interface StatePaths {
  readonly importFrom?: string | undefined;
  readonly exportTo?: string | undefined;
}

/** What the snapshots of the command are called while they are on their way. */
const passing = "start";

/**
 * Insists that the files can be read and written: it would be too late to learn that at the end.
 *
 * @throws KitError `INPUT_UNREADABLE` or `OUTPUT_UNWRITABLE`
 */
export function checkStatePaths({ importFrom, exportTo }: StatePaths): void {
  if (importFrom !== undefined && !isFirstRun({ importFrom, exportTo })) readJson("snapshot", importFrom);
  if (exportTo === undefined) return;
  try {
    accessSync(dirname(exportTo), constants.W_OK);
  } catch (error) {
    throw unwritable("snapshot", exportTo, error);
  }
  if (existsSync(exportTo) && !statSync(exportTo).isFile())
    throw new KitError("OUTPUT_UNWRITABLE", `Cannot write the snapshot ${exportTo}: it is no file`);
}

/** Puts the state of a file in place. */
export async function importState({ snapshots }: Control, files: StatePaths): Promise<void> {
  if (files.importFrom === undefined || isFirstRun(files)) return;
  const { tenant } = await snapshots.import(passing, readJson("snapshot", files.importFrom));
  const of = tenant === undefined ? {} : { tenant };
  await snapshots.restore(passing, of);
  await snapshots.remove(passing, of);
}

/** Writes the state of all tenants. */
export async function exportState({ snapshots }: Control, { exportTo }: StatePaths): Promise<void> {
  if (exportTo === undefined) return;
  await snapshots.save(passing);
  await writeAlone("snapshot", exportTo, JSON.stringify(await snapshots.export(passing)));
}

/** The same file for both is not there before the first end. */
function isFirstRun({ importFrom, exportTo }: StatePaths): boolean {
  return importFrom !== undefined && importFrom === exportTo && !existsSync(importFrom);
}
