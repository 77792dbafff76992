import type { Ids, ReadTables, Tables, Tenant } from "../domain/tenant.ts";
import { catalogOf } from "./catalog.ts";
import { companiesOf } from "./companies.ts";
import { clientsOf, currenciesOf, customerSeeder, sitesOf } from "./rows.ts";
import type { Seed } from "./seed.ts";

/** What a seed makes of a tenant, beside its rows. */
export type SeededWorld = Pick<
  Tenant,
  "catalog" | "clients" | "companies" | "currencies" | "exchangeConfigs" | "sites"
>;

/** The key of the seed that was posted while the kit ran. */
export const postedSeed = "posted";

/** The seed of a tenant: the one posted for it, or for all tenants, else the kit's own. */
export function seedOf(own: Seed, { seeds }: Pick<ReadTables, "seeds">, unbound: Pick<ReadTables, "seeds">): Seed {
  // Only seeds that were checked are kept there.
  return seeds.get(postedSeed) ?? unbound.seeds.get(postedSeed) ?? own;
}

/** Makes worlds of seeds, each once. */
export function worldsOf(own: Seed, ids: Ids) {
  const worlds = new WeakMap<Seed, SeededWorld>();
  const seeders = new WeakMap<Seed, (tables: Tables) => void>();
  const worldOf = (seed: Seed): SeededWorld => {
    const known = worlds.get(seed) ?? makeWorld(seed);
    worlds.set(seed, known);
    return known;
  };
  return {
    worldOf,
    /** The world of a tenant. */
    worldIn: (tables: ReadTables, unbound: ReadTables): SeededWorld => worldOf(seedOf(own, tables, unbound)),
    /** Fills the tables of a tenant that is new. */
    seedTenant: (tables: Tables, unbound: ReadTables): void => {
      const seed = seedOf(own, unbound, unbound);
      const seeder = seeders.get(seed) ?? customerSeeder(seed, ids);
      seeders.set(seed, seeder);
      seeder(tables);
    },
  };
}

function makeWorld(seed: Seed): SeededWorld {
  const sites = sitesOf(seed);
  return {
    sites,
    currencies: currenciesOf(seed, sites),
    clients: clientsOf(seed),
    catalog: catalogOf(seed),
    companies: companiesOf(seed),
    exchangeConfigs: seed.exchangeConfigs ?? [],
  };
}
