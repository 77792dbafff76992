import { exactJson } from "../../shared/json.ts";
import { tableNames } from "./change.ts";
import { isKept, offsetRow } from "./migrate.ts";
import { applyEntry, emptyState, rowsOf, type State } from "./state.ts";

/** State as plain JSON: tenant → table → key → record. */
interface Snapshot {
  readonly tenants: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly seed?: string;
  /** Written by version 0.1.0 only: how far the virtual clock is ahead of the real one, in milliseconds. */
  readonly clockOffset?: number;
}

/** A snapshot's text; `more` is what a storage keeps beside it, at the beginning. */
export function snapshotText({ tenants, seed }: State, more: Readonly<Record<string, unknown>> = {}): string {
  const plain = Object.fromEntries(
    Array.from(tenants, ([tenant, rows]) => [
      tenant,
      Object.fromEntries(tableNames.map((name) => [name, Object.fromEntries(rows[name])])),
    ]),
  );
  return JSON.stringify({ ...more, tenants: plain, seed });
}

/** Reads a snapshot's text; throws a sentence about what is wrong with it. */
export function parseSnapshot(text: string): State & { readonly generation?: number } {
  const data = exactJson(text) as (Partial<Snapshot> & { readonly generation?: number }) | null;
  if (!isObject(data?.tenants)) throw new Error("it holds no state of the Session Context Kit");
  const state = emptyState();
  for (const [tenant, tables] of Object.entries(data.tenants)) {
    if (!isObject(tables) || !Object.values(tables).every(isObject)) {
      throw new Error(`its tenant ${JSON.stringify(tenant)} is not a set of tables`);
    }
    const rows = rowsOf(state, tenant);
    for (const name of tableNames) {
      if (!isKept(tenant, name)) continue;
      for (const [key, row] of Object.entries(tables[name] ?? {})) rows[name].set(key, row);
    }
  }
  if (data.clockOffset !== undefined) applyEntry(state, { changes: [offsetRow(data.clockOffset)] });
  if (data.seed !== undefined) state.seed = data.seed;
  return { ...state, ...(data.generation === undefined ? {} : { generation: data.generation }) };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
