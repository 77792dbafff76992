import { ownOffset, allTenantsOffset, virtualNow } from "../../domain/clock-offset.ts";
import { type ReadTables, unboundTenant } from "../../domain/tenant.ts";
import type { Seed } from "../../seed/seed.ts";
import { postedSeed, seedOf } from "../../seed/world.ts";
import { invalidOption, KitError } from "../../../shared/errors.ts";
import { copyOfRows, type TenantRows } from "../../store/state.ts";
import type { RequestReader } from "../requests/reader.ts";
import type { StateParts } from "../state/worlds.ts";
import type { TenantScope } from "../../domain/tenant-scope.ts";
import { differencesOf } from "./differences.ts";
import { type SavedTenant, type Snapshot, snapshotEntry } from "./snapshot.ts";
import { fileOfSnapshot, readSnapshotFile } from "./snapshot-file.ts";
import type { SnapshotsControl } from "./snapshots-control.ts";

/** How many snapshots are kept, and how large their files may be together. */
const [mostSnapshots, mostBytes] = [50, 134_217_728];

const nameForm = /^[A-Za-z0-9][\w .-]{0,99}$/;

export interface SnapshotParts extends StateParts {
  readonly realNow: () => number;
  /** Told after a tenant, or all, was restored. */
  readonly onRestored: (tenant: string | undefined) => void;
  /** What the request log is read with: it knows what a secret is. */
  readonly reader: () => Promise<Pick<RequestReader, "withoutSecrets">>;
}

export function createSnapshots(parts: SnapshotParts): SnapshotsControl {
  const { checkScope } = parts;
  const kept = new Map<string, Snapshot>();

  const find = (name: string, of: TenantScope): Snapshot => {
    checkScope(of);
    const found = kept.get(keyOf(name, of.tenant));
    if (found !== undefined) return found;
    const others = [...kept.values()].filter((snapshot) => snapshot.name === name).map(scopeOf);
    const where = others.length === 0 ? "" : `; ${others.slice(0, 3).join(" and ")} has one of that name`;
    throw new KitError("NOT_FOUND", `There is no snapshot ${name} of ${scopeOf(of)}${where}`);
  };

  const keepNamed = (name: string, made: Omit<Snapshot, "bytes" | "name">): Snapshot => {
    const snapshot: Snapshot = {
      name,
      ...made,
      bytes: new TextEncoder().encode(JSON.stringify(fileOfSnapshot(made))).byteLength,
    };
    const key = keyOf(name, made.tenant);
    const others = [...kept].filter(([other]) => other !== key).map(([, other]) => other);
    const bytes = others.reduce((sum, other) => sum + other.bytes, snapshot.bytes);
    if (others.length >= mostSnapshots || bytes > mostBytes)
      throw new KitError(
        "STATE_CONFLICT",
        `The kit keeps ${mostSnapshots} snapshots of ${mostBytes} bytes at most: delete one first`,
      );
    kept.delete(key);
    kept.set(key, snapshot);
    return snapshot;
  };

  return {
    async save(name, of = {}) {
      checkName(name);
      checkScope(of);
      return snapshotEntry(keepNamed(name, stateNow(parts, of.tenant)));
    },
    async list(of = {}) {
      checkScope(of);
      return [...kept.values()]
        .filter(({ tenant }) => of.tenant === undefined || tenant === of.tenant)
        .map(snapshotEntry);
    },
    async compare(name, { with: other, ...of } = {}) {
      const before = find(name, of);
      const after = other === undefined ? stateNow(parts, of.tenant) : find(other, of);
      const reader = await parts.reader();
      return differencesOf(rowsByTenant(before), rowsByTenant(after), (value) => reader.withoutSecrets(value));
    },
    restore: async (name, of = {}) => restored(parts, find(name, of)),
    async remove(name, of = {}) {
      find(name, of);
      kept.delete(keyOf(name, of.tenant));
    },
    export: async (name, of = {}) => fileOfSnapshot(find(name, of)),
    async import(name, file, of = {}) {
      checkName(name);
      checkScope(of);
      const read = readSnapshotFile(file);
      checkScope({ tenant: read.tenant });
      if (of.tenant !== undefined && of.tenant !== read.tenant)
        throw invalidOption(`The snapshot is of ${scopeOf(read)}, not of ${of.tenant}`);
      return snapshotEntry(keepNamed(name, read));
    },
  };
}

/** What a tenant is now, or all are; with the seed that they are of. */
function stateNow({ store, worlds }: SnapshotParts, tenant: string | undefined): Omit<Snapshot, "bytes" | "name"> {
  const saved = (name: string): [string, SavedTenant] => [
    name,
    { now: worlds.read(name, ({ now }) => now), rows: store.copyOf(name) },
  ];
  const whose = tenant ?? unboundTenant;
  return {
    tenant,
    savedAt: new Date(worlds.read(whose, ({ now }) => now)).toISOString(),
    seed: seedForAll({ store, worlds }),
    tenants: new Map((tenant === undefined ? [unboundTenant, ...store.tenants] : [tenant]).map(saved)),
  };
}

/** The seed of every tenant that has none of its own. */
function seedForAll({ store, worlds }: Pick<SnapshotParts, "store" | "worlds">): Seed {
  return store.read(unboundTenant, (_own, unbound) => seedOf(worlds.seed, unbound, unbound));
}

/** Puts the rows of a snapshot in the place of what is there; the clock tells the time of the snapshot again. */
async function restored(parts: SnapshotParts, { tenant, seed, tenants }: Snapshot): Promise<void> {
  const { store, worlds, keep, realNow, onRestored } = parts;
  const real = realNow();
  let done: Promise<void>;
  if (tenant === undefined) {
    const all = new Map(Array.from(tenants, ([name, { rows }]) => [name, copyOfRows(rows)]));
    const unbound = all.get(unboundTenant);
    if (unbound !== undefined && unbound.seeds.size === 0 && !isSameSeed(seed, worlds.seed))
      unbound.seeds.set(postedSeed, seed);
    // Everybody's clock first: the others run with it.
    for (const [name, { now }] of [...tenants].toSorted(([one], [other]) => (one < other ? -1 : 1)))
      setNow(all.get(name), unbound, real, now, name);
    done = store.replaceAll(() => all);
  } else {
    done = store.replaceTenant(tenant, () => {
      const { now, rows } = tenants.get(tenant) ?? missing(tenant);
      const own = copyOfRows(rows);
      if (own.seeds.size === 0 && !isSameSeed(seed, seedForAll(parts))) own.seeds.set(postedSeed, seed);
      setNow(own, store.copyOf(unboundTenant), real, now, tenant);
      return own;
    });
  }
  keep(done);
  onRestored(tenant);
  await done;
}

/** Moves a clock so that it tells a time. */
function setNow(
  rows: TenantRows | undefined,
  unbound: TenantRows | undefined,
  real: number,
  now: number,
  tenant: string,
): void {
  if (rows === undefined || unbound === undefined) return;
  const off = now - virtualNow(real, readTables(rows), readTables(unbound));
  if (off === 0) return;
  const key = tenant === unboundTenant ? allTenantsOffset : ownOffset;
  rows.clock.set(key, ((rows.clock.get(key) as number | undefined) ?? 0) + off);
}

/** The clock of rows, as the domain reads it. */
function readTables({ clock }: TenantRows): ReadTables {
  return { clock } as unknown as ReadTables;
}

function isSameSeed(one: Seed, other: Seed): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function rowsByTenant({ tenants }: Pick<Snapshot, "tenants">): ReadonlyMap<string, TenantRows> {
  return new Map(Array.from(tenants, ([name, { rows }]) => [name, rows]));
}

function keyOf(name: string, tenant: string | undefined): string {
  return `${tenant ?? ""} ${name}`;
}

function scopeOf({ tenant }: TenantScope | { readonly tenant: string | undefined }): string {
  return tenant ?? "all tenants";
}

function checkName(name: string): void {
  if (typeof name !== "string" || !nameForm.test(name))
    throw invalidOption(
      `A snapshot's name is 1 to 100 letters, digits, spaces, _, . or -, not ${JSON.stringify(name)}`,
    );
}

function missing(tenant: string): never {
  throw new Error(`The snapshot lacks its tenant ${tenant}`);
}
