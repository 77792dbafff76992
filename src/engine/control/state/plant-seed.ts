import { seededAssignments } from "../../domain/company.ts";
import { type Customer, emailKey } from "../../domain/customer.ts";
import { customerOfEmail } from "../../domain/customers.ts";
import { type Tenant, unboundTenant } from "../../domain/tenant.ts";
import { companiesOf } from "../../seed/companies.ts";
import { seededCustomers } from "../../seed/rows.ts";
import { joinSeed } from "../../seed/join-seed.ts";
import type { Seed } from "../../seed/seed.ts";
import { postedSeed, seedOf } from "../../seed/world.ts";
import { KitError } from "../../../shared/errors.ts";
import { emptyRows, type TenantRows } from "../../store/state.ts";
import type { Store } from "../../store/store.ts";
import type { Worlds } from "./worlds.ts";

/** What seeds are planted in. */
interface Garden {
  readonly store: Store;
  readonly worlds: Worlds;
}

/**
 * Joins a seed with what a tenant has, or every tenant. Everything is checked before anything changes.
 *
 * @throws KitError `SEED_INVALID`
 */
export async function plantSeed({ store, worlds }: Garden, posted: Seed, tenant: string | undefined): Promise<void> {
  const replaces = posted.mode === "replace";
  const joinedOf = (name: string): Seed =>
    store.read(name, (tables, unbound) => joinSeed(seedOf(worlds.seed, tables, unbound), posted));
  const forAll = tenant === undefined ? joinedOf(unboundTenant) : undefined;
  const plans = (tenant === undefined ? store.tenants : [tenant]).map((name) => {
    const hasOwn = tenant !== undefined || store.read(name, ({ seeds }) => seeds.get(postedSeed) !== undefined);
    const joined = hasOwn ? joinedOf(name) : (forAll ?? joinedOf(name));
    return { name, hasOwn: hasOwn && !(replaces && tenant === undefined), joined };
  });
  for (const { name, joined } of plans)
    if (!replaces) worlds.read(name, (world) => void customersToSet(world, joined, posted));
  if (forAll !== undefined) await worlds.change(unboundTenant, ({ seeds }) => seeds.set(postedSeed, forAll));
  for (const { name, hasOwn, joined } of plans) {
    if (replaces) await store.replaceTenant(name, () => begun(worlds, name, joined, hasOwn, store.copyOf(name).clock));
    else
      await worlds.change(name, (world) => {
        if (hasOwn) world.seeds.set(postedSeed, joined);
        for (const customer of customersToSet(world, joined, posted)) {
          world.customers.set(customer.id, customer);
          world.emails.set(emailKey(customer.email), customer.id);
        }
      });
  }
}

/** The rows of a tenant that begins with a seed; its clock goes on. */
function begun(worlds: Worlds, name: string, seed: Seed, hasOwn: boolean, clock: TenantRows["clock"]): TenantRows {
  const rows = { ...emptyRows(), clock };
  if (hasOwn) rows.seeds.set(postedSeed, seed);
  for (const customer of worlds.read(name, ({ ids }) => seededCustomers(seed, ids))) {
    rows.customers.set(customer.id, customer);
    rows.emails.set(emailKey(customer.email), customer.id);
  }
  return rows;
}

/** The customers that a seed brings, and those who work for other companies now. */
function customersToSet(world: Tenant, joined: Seed, posted: Seed): readonly Customer[] {
  const brought = new Map((posted.customers ?? []).map((customer) => [emailKey(customer.email), customer]));
  const companies = companiesOf(joined);
  const taken = new Set<string>();
  return seededCustomers(joined, world.ids).flatMap((seeded) => {
    const key = emailKey(seeded.email);
    const known = customerOfEmail(world, seeded.email);
    const given = brought.get(key);
    if (given === undefined) {
      const contactOf = seededAssignments(companies, seeded.email);
      return known === undefined || same(known.contactOf ?? [], contactOf) ? [] : [{ ...known, contactOf }];
    }
    if (known !== undefined && given.id !== undefined && given.id !== known.id)
      throw invalid(`the customer ${seeded.email} is there with the id ${known.id}, not ${given.id}`);
    let id = known?.id ?? seeded.id;
    const isTaken = (): boolean => taken.has(id) || (known === undefined && world.customers.get(id) !== undefined);
    if (given.id !== undefined && isTaken()) throw invalid(`another customer has the id ${id}`);
    while (isTaken()) id = String(Number(id) + 1);
    taken.add(id);
    return [{ ...seeded, id, version: (known?.version ?? 0) + 1 }];
  });
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}

function invalid(message: string): KitError {
  return new KitError("SEED_INVALID", `The seed cannot be used: ${message}`);
}
