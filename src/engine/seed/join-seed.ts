import type { Seed, SeedSite } from "./seed.ts";
import { definitions } from "../../../spec/generated/seed.ts";
import { KitError } from "../../shared/errors.ts";
import { once } from "../../shared/once.ts";
import { validatorsOf } from "../http/schema/validators.ts";
import { firstError } from "../http/validate.ts";

const seedValidator = once(() => validatorsOf(definitions)({ $ref: "Seed" }));

/**
 * The user's seed joined with the default world: entries of the same code, client ID or e-mail address take the place of
 * the default's, the others are added; `"mode": "replace"` starts from nothing.
 *
 * @throws KitError `SEED_INVALID`
 */
export function joinSeed(base: Seed, seed: unknown): Seed {
  if (seed === undefined) return base;
  const validateSeed = seedValidator();
  if (!validateSeed(seed)) throw invalid(firstError(validateSeed, "seed"));
  const own = seed as Seed;
  if (own.state !== undefined)
    throw invalid("it has state, as a snapshot has: give it to `snapshot import`, or to `start --import`");
  const start: Seed = own.mode === "replace" ? {} : base;
  // A new default site takes the old one's place as the default; an entry in the old one's place stays the default.
  const ownDefault = own.sites?.some((site) => site.default === true) === true;
  const baseSites = ownDefault ? start.sites?.map(notDefault) : start.sites;
  const wasDefault = (code: string): boolean =>
    start.sites?.some((site) => site.code === code && site.default === true) === true;
  const ownSites = ownDefault ? own.sites : own.sites?.map((site) => ({ default: wasDefault(site.code), ...site }));
  const joined: Seed = {
    sites: join("site", baseSites, ownSites, (site) => site.code),
    clients: join("client", start.clients, own.clients, (client) => client.clientId),
    products: join("product", start.products, own.products, (product) => product.id),
    categories: join("category", start.categories, own.categories, (category) => category.id),
    catalogs: join("catalog", start.catalogs, own.catalogs, (catalog) => catalog.id),
    regions: join("region", start.regions, own.regions, (region) => region.code),
    legalEntities: join("legal entity", start.legalEntities, own.legalEntities, (entity) => entity.id),
    contactAssignments: join("contact assignment", start.contactAssignments, own.contactAssignments, contactKey),
    locations: join("location", start.locations, own.locations, (location) => location.id),
    prices: join("price", start.prices, own.prices, (price) => price.id),
    currencies: join("currency", start.currencies, own.currencies, (currency) => currency.code),
    coupons: join("coupon", start.coupons, own.coupons, (coupon) => coupon.code),
    exchangeConfigs: join("exchange configuration", start.exchangeConfigs, own.exchangeConfigs, (name) => name),
    customers: join("customer", start.customers, own.customers, (customer) => customer.email.toLowerCase()),
  };
  const defaults = joined.sites?.filter((site) => site.default).map((site) => site.code) ?? [];
  if (defaults.length !== 1) {
    throw invalid(
      `exactly one site must have "default": true, but ${defaults.length === 0 ? "none has" : `${defaults.join(" and ")} have`}`,
    );
  }
  const known = new Set(joined.sites?.map((site) => site.code));
  for (const { code, languages, defaultLanguage } of joined.sites ?? []) {
    if (defaultLanguage !== undefined && !languages.includes(defaultLanguage)) {
      throw invalid(`site ${code} has the default language ${defaultLanguage}, which is not one of its languages`);
    }
  }
  const ids = joined.customers?.flatMap((customer) => customer.id ?? []) ?? [];
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw invalid(`two customers have the id ${twice}`);
  for (const { email, preferredSite } of joined.customers ?? []) {
    if (preferredSite !== undefined && !known.has(preferredSite)) {
      throw invalid(
        `customer ${email} prefers the site ${preferredSite}, which does not exist; the sites are ${[...known].join(", ")}`,
      );
    }
  }
  for (const { id, siteCode } of joined.prices ?? []) {
    if (!known.has(siteCode))
      throw invalid(
        `price ${id} is for the site ${siteCode}, which does not exist; the sites are ${[...known].join(", ")}`,
      );
  }
  for (const { code, percent, amount, currency } of joined.coupons ?? []) {
    if ((percent === undefined) === (amount === undefined))
      throw invalid(`coupon ${code} takes either a percent or an amount`);
    if (amount !== undefined && currency === undefined)
      throw invalid(`coupon ${code} has an amount without a currency`);
  }
  checkCategories(joined);
  checkCompanies(joined);
  return joined;
}

/** Categories make trees, and what names a category names one that there is. */
function checkCategories({ categories = [], catalogs = [], products = [] }: Seed): void {
  const known = checkTree("category", categories);
  for (const { id, categories: named = [] } of catalogs) for (const name of named) known(`catalog ${id}`, name);
  for (const { id, categories: named = [] } of products) for (const name of named) known(`product ${id}`, name);
}

/** Companies make trees too; contacts are customers of the seed. */
function checkCompanies({ legalEntities = [], contactAssignments = [], locations = [], customers = [] }: Seed): void {
  const known = checkTree("legal entity", legalEntities);
  const emails = new Set(customers.map(({ email }) => email.toLowerCase()));
  for (const { legalEntityId, customer } of contactAssignments) {
    known(`the contact assignment of ${customer}`, legalEntityId);
    if (!emails.has(customer.toLowerCase()))
      throw invalid(`a contact assignment of ${legalEntityId} names the customer ${customer}, who does not exist`);
  }
  const places = new Set(locations.map(({ id }) => id));
  for (const { id, locations: named = [] } of legalEntities) {
    const missing = named.find((name) => !places.has(name));
    if (missing !== undefined) throw invalid(`legal entity ${id} names the location ${missing}, which does not exist`);
  }
}

function contactKey({
  legalEntityId,
  customer,
}: {
  readonly legalEntityId: string;
  readonly customer: string;
}): string {
  return `${legalEntityId}:${customer.toLowerCase()}`;
}

/** Insists that parents exist and that nothing is its own; returns what insists the same of a name. */
function checkTree(
  kind: string,
  nodes: readonly { readonly id: string; readonly parentId?: string }[],
): (what: string, id: string) => void {
  const parents = new Map(nodes.map(({ id, parentId }) => [id, parentId]));
  const known = (what: string, id: string): void => {
    if (!parents.has(id)) throw invalid(`${what} names the ${kind} ${id}, which does not exist`);
  };
  for (const { id, parentId } of nodes) {
    if (parentId !== undefined) known(`${kind} ${id}`, parentId);
    const above = new Set([id]);
    for (let next = parentId; next !== undefined; next = parents.get(next)) {
      if (above.has(next)) throw invalid(`${kind} ${id} is its own parent, by way of ${[...above].join(", ")}`);
      above.add(next);
    }
  }
  return known;
}

function notDefault(site: SeedSite): SeedSite {
  return { ...site, default: false };
}

function join<Entry>(
  what: string,
  base: readonly Entry[] | undefined,
  own: readonly Entry[] | undefined,
  keyOf: (entry: Entry) => string,
): readonly Entry[] {
  const entries = new Map((base ?? []).map((entry) => [keyOf(entry), entry]));
  const seen = new Set<string>();
  for (const entry of own ?? []) {
    const key = keyOf(entry);
    if (seen.has(key)) throw invalid(`there are two entries for the ${what} ${key}`);
    seen.add(key);
    entries.set(key, entry);
  }
  return [...entries.values()];
}

function invalid(message: string): KitError {
  return new KitError("SEED_INVALID", `The seed cannot be used: ${message}`);
}
