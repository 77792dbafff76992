import { type Address, contactNameOf, type Customer } from "./customer.ts";
import type { Tenant } from "./tenant.ts";

/** An address on its way: what may be left out is filled in when it is kept. */
export type AddressDraft = Partial<Address> & Pick<Address, "id" | "metadata">;

/** An address with everything that a draft may leave out. */
export function completeAddress(customer: Customer, draft: AddressDraft): Address {
  const { contactName = contactNameOf(customer), tags = [], isDefault = false } = draft;
  return { ...draft, contactName, tags, isDefault };
}

export function findAddress(customer: Customer, addressId: string): Address | undefined {
  return customer.addresses.find(({ id }) => id === addressId);
}

/** Keeps a new address. */
export function insertAddress(tenant: Tenant, customer: Customer, draft: AddressDraft): void {
  const address = completeAddress(customer, draft);
  saveAddresses(tenant, customer, [...yielding(customer.addresses, address), address]);
}

/** Keeps the next version of an address. */
export function changeAddress(tenant: Tenant, customer: Customer, before: Address, draft: AddressDraft): void {
  const { metadata } = draft;
  const address = completeAddress(customer, { ...draft, metadata: { ...metadata, version: metadata.version + 1 } });
  const others = claimsMore(address, before) ? yielding(customer.addresses, address) : customer.addresses;
  saveAddresses(
    tenant,
    customer,
    others.map((other) => (other.id === address.id ? address : other)),
  );
}

export function removeAddress(tenant: Tenant, customer: Customer, addressId: string): void {
  saveAddresses(
    tenant,
    customer,
    customer.addresses.filter(({ id }) => id !== addressId),
  );
}

/** The address with more tags, each once. */
export function withTags(address: Address, tags: readonly string[]): Address {
  const tagged = [...address.tags];
  for (const tag of tags) if (!hasTag(tagged, tag)) tagged.push(tag);
  return { ...address, tags: tagged };
}

/** The address with fewer tags; a default that loses its last one is the default of nothing any more. */
export function withoutTags(address: Address, tags: readonly string[]): Address {
  const left = address.tags.filter((tag) => !hasTag(tags, tag));
  return { ...address, tags: left, isDefault: address.isDefault && (left.length > 0 || address.tags.length === 0) };
}

/** Tags say the same whatever their case. */
function hasTag(tags: readonly string[], tag: string): boolean {
  return tags.some((candidate) => candidate.toUpperCase() === tag.toUpperCase());
}

/** Whether the address is the default of more than it was before. */
function claimsMore(address: Address, before: Address): boolean {
  return !before.isDefault || address.tags.some((tag) => !hasTag(before.tags, tag));
}

/**
 * A default address is the only one: others that share a tag with it are not default any more, or all others if it has no
 * tag.
 */
function yielding(addresses: readonly Address[], claimant: Address): readonly Address[] {
  if (!claimant.isDefault) return addresses;
  return addresses.map((address) => {
    const shares = claimant.tags.length === 0 || claimant.tags.some((tag) => hasTag(address.tags, tag));
    if (address.id === claimant.id || !address.isDefault || !shares) return address;
    return { ...address, isDefault: false, metadata: { ...address.metadata, version: address.metadata.version + 1 } };
  });
}

function saveAddresses(tenant: Tenant, customer: Customer, addresses: readonly Address[]): void {
  tenant.customers.set(customer.id, { ...customer, addresses });
}
