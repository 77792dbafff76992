import type { components } from "../../../../spec/generated/api.ts";
import type { CartAddress } from "../../domain/cart.ts";

type AddressDraft = components["schemas"]["CartAddressDraft"];

/** Addresses as they are stored when a cart is created. */
export function addressesFrom(drafts: readonly AddressDraft[] = []): CartAddress[] {
  return drafts.map((draft) => ({ ...draft, origin: "REQUEST" }));
}

/** Addresses as an update stores them: of the two types, the one that is left out becomes an empty stub, as observed live. */
export function replacedAddresses(drafts: readonly AddressDraft[]): CartAddress[] {
  const types = new Set(drafts.map(({ type }) => type));
  const stubs = (["BILLING", "SHIPPING"] as const).filter((type) => types.size > 0 && !types.has(type));
  return [...addressesFrom(drafts), ...stubs.map((type): CartAddress => ({ origin: "REQUEST", type }))];
}
