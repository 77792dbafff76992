import { bytesToHex } from "@noble/hashes/utils.js";
import { type Ids, unboundTenant } from "./domain/tenant.ts";

/** Fills an array of this many bytes; unpredictable, unless a test wants the same ones again. */
export type RandomBytes = (size: number) => Uint8Array;

/** Cryptographic randomness of the platform. */
export const platformRandom: RandomBytes = (size) => crypto.getRandomValues(new Uint8Array(size));

/** 64 characters, so that six bits of randomness choose one without bias. */
export const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const tokenLength = 28;

/** The IDs of one tenant. Tokens start with the tenant's name, so that a load balancer can read where they belong. */
export function idsFrom(random: RandomBytes, tenant: string): Ids {
  return {
    token() {
      const text = Array.from(random(tokenLength), (byte) => alphabet[byte & 63]).join("");
      return tenant === unboundTenant ? text : `${tenant}.${text}`;
    },
    uuid() {
      const bytes = random(16);
      bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
      bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
      return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    },
    objectId: () => bytesToHex(random(12)),
  };
}
