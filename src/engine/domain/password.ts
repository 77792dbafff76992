import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { PasswordHash } from "./customer.ts";

/**
 * A salted hash, so that the data file shows no password. One round only: it keeps invented passwords out of sight on a
 * developer's machine and must not slow a login down.
 */
export function hashPassword(password: string, salt: string): PasswordHash {
  return { salt, hash: bytesToHex(sha256(utf8ToBytes(`${salt}:${password}`.toWellFormed()))) };
}

export function passwordMatches(password: string, stored: PasswordHash): boolean {
  return hashPassword(password, stored.salt).hash === stored.hash;
}
