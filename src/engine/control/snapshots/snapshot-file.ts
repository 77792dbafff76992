import { definitions } from "../../../../spec/generated/seed-state.ts";
import { validatorsOf } from "../../http/schema/validators.ts";
import { firstError } from "../../http/validate.ts";
import { joinSeed } from "../../seed/join-seed.ts";
import type { Seed } from "../../seed/seed.ts";
import { tableNames } from "../../store/change.ts";
import { emptyRows, type TenantRows } from "../../store/state.ts";
import { defined } from "../../../shared/defined.ts";
import { KitError } from "../../../shared/errors.ts";
import { version } from "../../../shared/version.ts";
import type { SavedTenant, Snapshot } from "./snapshot.ts";
import type { SnapshotFile } from "./snapshots-control.ts";

/** The version of the form in which state is written. */
const format = 1;

const validateState = validatorsOf(definitions)({ $ref: "SeedState" });

/** A snapshot as a seed file with state. */
export function fileOfSnapshot({ tenant, savedAt, seed, tenants }: Omit<Snapshot, "bytes" | "name">): SnapshotFile {
  const saved = Array.from(tenants, ([name, { now, rows }]) => [
    name,
    { now, tables: Object.fromEntries(tableNames.map((table) => [table, Object.fromEntries(rows[table])])) },
  ]);
  const state = { format, kit: version, ...defined({ tenant }), savedAt, tenants: Object.fromEntries(saved) };
  return { ...seed, mode: "replace", state };
}

/**
 * Reads what `fileOfSnapshot` has made, maybe in another kit.
 *
 * @throws KitError `SEED_INVALID` for anything else
 */
export function readSnapshotFile(file: unknown): Omit<Snapshot, "bytes" | "name"> {
  if (!isObject(file)) throw invalid("it is not an object");
  const { state, ...world } = file as Partial<SnapshotFile>;
  if (!isObject(state))
    throw invalid("it has no state, as `snapshot export` writes it; a seed without state goes to `seed`");
  const given: unknown = state.format;
  if (given !== format)
    throw invalid(`its state has the format ${JSON.stringify(given) ?? "none"}, and this kit reads ${format}`);
  if (!validateState(state)) throw invalid(firstError(validateState, "state"));
  const seed = seedIn(world, "it");
  const names = Object.keys(state.tenants);
  const { tenant } = state;
  if (tenant !== undefined && (names.length !== 1 || names[0] !== tenant))
    throw invalid(`it is of ${tenant}, and has the tenants ${names.join(", ")}`);
  if (tenant === undefined && !names.includes(""))
    throw invalid('it is of all tenants, and what concerns all, "", is missing');
  const tenants = new Map(
    Object.entries(state.tenants).map(([name, { now, tables }]): [string, SavedTenant] => [
      name,
      { now, rows: rowsIn(name, tables as Readonly<Record<string, Readonly<Record<string, unknown>>>>) },
    ]),
  );
  const savedAt = state.savedAt ?? new Date(tenants.values().next().value?.now ?? 0).toISOString();
  return { tenant, savedAt, seed, tenants };
}

/** The tables whose rows have the key as their `id`. */
const withId: ReadonlySet<string> = new Set(["carts", "customers", "orders", "sessions"]);

function rowsIn(tenant: string, tables: Readonly<Record<string, Readonly<Record<string, unknown>>>>): TenantRows {
  const rows = emptyRows();
  for (const name of tableNames)
    for (const [key, row] of Object.entries(tables[name] ?? {})) {
      const place = `the row ${key} of ${name} in ${tenant === "" ? "what concerns all tenants" : tenant}`;
      if (withId.has(name) && (row as { readonly id: string }).id !== key) throw invalid(`${place} has another id`);
      const { context } = row as { readonly context?: { readonly sessionId: string } };
      if (name === "sessions" && context !== undefined && context.sessionId !== key)
        throw invalid(`the context in ${place} is of another session`);
      rows[name].set(key, name === "seeds" ? seedIn(row, place) : row);
    }
  return rows;
}

/** A whole seed, checked as a seed file is. */
function seedIn(given: unknown, place: string): Seed {
  try {
    return joinSeed({}, { ...(given as Seed), mode: "replace" });
  } catch (error) {
    if (!(error instanceof KitError)) throw error;
    throw invalid(`${place}: ${error.message}`);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function invalid(message: string): KitError {
  return new KitError("SEED_INVALID", `This is no snapshot that the kit can read: ${message}`);
}
