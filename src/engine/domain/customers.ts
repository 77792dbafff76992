import { type Account, type Customer, emailKey } from "./customer.ts";
import { hashPassword } from "./password.ts";
import type { World } from "./world.ts";

/** The customer who logs in with this e-mail address. */
export function customerOfEmail(world: World, email: string): Customer | undefined {
  const customerId = world.emails.get(emailKey(email));
  return customerId === undefined ? undefined : world.customers.get(customerId);
}

/** A new account without a profile. The caller has made sure that the e-mail address is free. */
export function createAccount(world: World, email: string, password: string): Account {
  const account: Account = {
    id: freeCustomerId(world),
    email,
    password: hashPassword(password, world.ids.token()),
    addresses: [],
    version: 1,
  };
  world.customers.set(account.id, account);
  world.emails.set(emailKey(email), account.id);
  return account;
}

/** The next version of what the customer says of themselves. */
export function saveProfile(world: World, customer: Customer): void {
  world.customers.set(customer.id, { ...customer, version: customer.version + 1 });
}

export function changePassword(world: World, customer: Customer, password: string): void {
  world.customers.set(customer.id, { ...customer, password: hashPassword(password, world.ids.token()) });
}

/** The customer logs in with another e-mail address from now on. The caller has made sure that it is free. */
export function changeEmail(world: World, customer: Customer, email: string, syncContactEmail: boolean): void {
  world.emails.delete(emailKey(customer.email));
  world.emails.set(emailKey(email), customer.id);
  const contactEmail = syncContactEmail ? email : (customer.contactEmail ?? customer.email);
  saveProfile(world, { ...customer, email, contactEmail });
}

/** The account no longer waits for its opt-in. */
export function confirmAccount(world: World, customer: Customer): void {
  if (customer.awaitsOptIn === true) world.customers.set(customer.id, { ...customer, awaitsOptIn: false });
}

/**
 * The customer of an e-mail address that an identity provider vouches for: an account that is missing comes to exist, with
 * a password that nobody knows, and one that waits for its opt-in need not wait any longer.
 */
export function customerOfIdentity(world: World, email: string): Customer {
  const known = customerOfEmail(world, email);
  if (known === undefined) return createAccount(world, email, world.ids.token());
  confirmAccount(world, known);
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
function freeCustomerId(world: World): string {
  let id = 20_000_000 + (Number.parseInt(world.ids.objectId().slice(0, 8), 16) % 70_000_000);
  while (world.customers.get(String(id)) !== undefined) id++;
  return String(id);
}
