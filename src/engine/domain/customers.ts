import { type Account, type Customer, emailKey } from "./customer.ts";
import { hashPassword } from "./password.ts";
import type { Tenant } from "./tenant.ts";

/** The customer who logs in with this e-mail address. */
export function customerOfEmail(tenant: Tenant, email: string): Customer | undefined {
  const customerId = tenant.emails.get(emailKey(email));
  return customerId === undefined ? undefined : tenant.customers.get(customerId);
}

/** A new account without a profile. The caller has made sure that the e-mail address is free. */
export function createAccount(tenant: Tenant, email: string, password: string): Account {
  const account: Account = {
    id: freeCustomerId(tenant),
    email,
    password: hashPassword(password, tenant.ids.token()),
    addresses: [],
    version: 1,
  };
  tenant.customers.set(account.id, account);
  tenant.emails.set(emailKey(email), account.id);
  return account;
}

/** The next version of what the customer says of themselves. */
export function saveProfile(tenant: Tenant, customer: Customer): void {
  tenant.customers.set(customer.id, { ...customer, version: customer.version + 1 });
}

export function setPassword(tenant: Tenant, customer: Customer, password: string): void {
  tenant.customers.set(customer.id, { ...customer, password: hashPassword(password, tenant.ids.token()) });
}

/** The customer logs in with another e-mail address from now on. The caller has made sure that it is free. */
export function changeEmail(tenant: Tenant, customer: Customer, email: string, syncContactEmail: boolean): void {
  tenant.emails.delete(emailKey(customer.email));
  tenant.emails.set(emailKey(email), customer.id);
  const contactEmail = syncContactEmail ? email : (customer.contactEmail ?? customer.email);
  saveProfile(tenant, { ...customer, email, contactEmail });
}

/** An employee switches the account on or off; one that waits for its opt-in waits no longer when it is switched on. */
export function setActive(tenant: Tenant, customer: Customer, active: boolean): void {
  const awaitsOptIn = customer.awaitsOptIn === true && !active;
  saveProfile(tenant, { ...customer, awaitsOptIn, deactivated: !active });
}

/** The account no longer waits for its opt-in. */
export function confirmAccount(tenant: Tenant, customer: Customer): void {
  if (customer.awaitsOptIn === true) tenant.customers.set(customer.id, { ...customer, awaitsOptIn: false });
}

/**
 * The customer of an e-mail address that an identity provider vouches for: an account that is missing comes to exist, with
 * a password that nobody knows, and one that waits for its opt-in need not wait any longer.
 */
export function customerOfIdentity(tenant: Tenant, email: string): Customer {
  const known = customerOfEmail(tenant, email);
  if (known === undefined) return createAccount(tenant, email, tenant.ids.token());
  confirmAccount(tenant, known);
  return known;
}

/** An e-mail address for an identity that has none. Case tells identities apart, and e-mail addresses not. */
export function inventedEmail(name: string, domain: string): string {
  const escaped = name
    .replaceAll(/[%@\s]/g, encodeURIComponent)
    .replaceAll(/\p{Lu}/gu, (letter) => `%${(letter.codePointAt(0) ?? 0).toString(16)}`);
  return `${escaped}@${domain}.invalid`;
}

/** Eight digits, from a random place on. */
function freeCustomerId(tenant: Tenant): string {
  let id = 20_000_000 + (Number.parseInt(tenant.ids.objectId().slice(0, 8), 16) % 70_000_000);
  while (tenant.customers.get(String(id)) !== undefined) id++;
  return String(id);
}
