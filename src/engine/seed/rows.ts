import { completeAddress } from "../domain/addresses.ts";
import { type Companies, seededAssignments } from "../domain/company.ts";
import { type Customer, emailKey } from "../domain/customer.ts";
import { hashPassword } from "../domain/password.ts";
import type { Currency } from "../domain/currency.ts";
import type { Site, SiteSetting, Sites } from "../domain/site.ts";
import type { Ids, ServiceClient, Tables } from "../domain/tenant.ts";
import { KitError } from "../../shared/errors.ts";
import { contextScope } from "../domain/scopes.ts";
import { companiesOf } from "./companies.ts";
import type { Seed, SeedCustomer, SeedSite } from "./seed.ts";
import { defined } from "../../shared/defined.ts";

const firstCustomerId = 10_000_001;

/** Every scope a service client can have. */
const everyScope = [
  contextScope,
  "cart.cart_manage",
  "cart.cart_manage_external_prices",
  "site.site_manage",
  "category.category_read_unpublished",
  "customer.customer_manage",
  "customer.customer_read",
  "customermanagement.contactassignment_read",
  "customermanagement.legalentity_read",
  "customermanagement.location_read",
  "order.order_read",
];

/** A seed's sites, with everything that the seed may leave out. */
export function sitesOf(seed: Seed): Sites {
  const all = (seed.sites ?? []).map(completeSite);
  const main = all.find((site) => site.default);
  if (main === undefined) throw new KitError("SEED_INVALID", "The seed cannot be used: it has no default site");
  return { all, main };
}

function completeSite(site: SeedSite): Site {
  const { address: { zipCode = "", ...address } = {}, ...place } = site.homeBase ?? {};
  return {
    code: site.code,
    name: site.name ?? site.code,
    active: site.active ?? true,
    default: site.default ?? false,
    includesTax: site.includesTax ?? false,
    defaultLanguage: site.defaultLanguage ?? site.languages[0] ?? "en",
    languages: site.languages,
    currency: site.currency,
    availableCurrencies: site.availableCurrencies ?? [site.currency],
    homeBase: { address: { zipCode, ...address }, ...place },
    shipToCountries: site.shipToCountries ?? (address.country === undefined ? [] : [address.country]),
    taxDeterminationBasedOn: site.taxDeterminationBasedOn ?? "SHIPPING_ADDRESS",
    cartCalculationScale: site.cartCalculationScale ?? 2,
    payment: settings(site.payment),
    shipping: settings(site.shipping),
    tax: settings(site.tax),
    ...defined({ assistedBuying: site.assistedBuying }),
    mixins: site.mixins ?? {},
    metadata: { version: 1 },
  };
}

function settings(seeded: SeedSite["payment"] = []): readonly SiteSetting[] {
  return seeded.map((setting) => ({ active: true, ...setting }));
}

/** A seed's currencies, and those that only its sites name. */
export function currenciesOf({ currencies = [] }: Seed, { all }: Sites): readonly Currency[] {
  const names = new Map(currencies.map(({ code, name = code }) => [code, name]));
  for (const code of all.flatMap((site) => [site.currency, ...site.availableCurrencies])) {
    if (!names.has(code)) names.set(code, code);
  }
  return Array.from(names, ([code, name]) => ({ code, name }));
}

/** A seed's service clients; without a list of scopes a client has them all. */
export function clientsOf(seed: Seed): readonly ServiceClient[] {
  return (seed.clients ?? []).map(({ clientId, secret, scopes }) => ({
    clientId,
    secret,
    scopes: scopes ?? everyScope,
  }));
}

/** Fills the tables of new tenants; the rows are made once, when the first tenant needs them. */
export function customerSeeder(seed: Seed, ids: Ids): (tables: Tables) => void {
  let customers: readonly Customer[] | undefined;
  return (tables) => {
    customers ??= seededCustomers(seed, ids);
    for (const customer of customers) {
      tables.customers.set(customer.id, customer);
      tables.emails.set(emailKey(customer.email), customer.id);
    }
  };
}

/** A seed's customers, with everything that the seed may leave out. */
export function seededCustomers(seed: Seed, ids: Ids): readonly Customer[] {
  return completeCustomers(seed.customers ?? [], companiesOf(seed), ids);
}

/** Customers without an ID are numbered, around the ones that have one. */
function completeCustomers(seeded: readonly SeedCustomer[], companies: Companies, ids: Ids): Customer[] {
  const taken = new Set(seeded.map((customer) => customer.id));
  let next = firstCustomerId;
  return seeded.map((customer) => {
    while (taken.has(String(next))) next++;
    const {
      id = String(next++),
      email,
      firstName,
      lastName,
      preferredCurrency,
      preferredSite,
      preferredLanguage,
      vendorId,
    } = customer;
    const contactOf = seededAssignments(companies, email);
    const complete: Customer = {
      id,
      email,
      password: hashPassword(customer.password, ids.token()),
      ...defined({ firstName, lastName, preferredCurrency, preferredSite, preferredLanguage, vendorId }),
      ...(contactOf.length === 0 ? {} : { contactOf }),
      addresses: [],
      version: 1,
    };
    const addresses = (customer.addresses ?? []).map((address) =>
      completeAddress(complete, { ...address, id: ids.objectId(), metadata: { version: 1 } }),
    );
    return { ...complete, addresses };
  });
}
