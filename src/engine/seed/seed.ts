import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { components } from "../../../spec/generated/seed-types.ts";

/** A world to start from, as a seed file holds it (`spec/seed.yaml`). */
export type Seed = components["schemas"]["Seed"];

export type SeedSite = components["schemas"]["SeedSite"];
export type SeedCustomer = components["schemas"]["SeedCustomer"];

/** Tells one seed from another. */
export function seedFingerprint(seed: Seed): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(seed))));
}
