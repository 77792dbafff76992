import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { base64urlnopad, utf8 } from "@scure/base";

/** A JWT (HS256). */
export function signJwt(claims: object, key: string): string {
  const content = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${content}.${signature(content, key)}`;
}

/** What a JWT claims, if this key signed it. */
export function verifiedClaims(token: string, key: string): object | undefined {
  const end = token.lastIndexOf(".");
  return signature(token.slice(0, Math.max(end, 0)), key) === token.slice(end + 1) ? claimsOf(token) : undefined;
}

/** What a JWT claims, whoever signed it; undefined for any other text. */
export function claimsOf(token: string): object | undefined {
  const parts = token.split(".");
  const [header, claims] = parts.slice(0, 2).map(decode);
  return parts.length === 3 && header !== undefined ? claims : undefined;
}

function encode(value: object): string {
  return base64urlnopad.encode(utf8.decode(JSON.stringify(value)));
}

function decode(part: string): object | undefined {
  try {
    const value = JSON.parse(utf8.encode(base64urlnopad.decode(part))) as unknown;
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function signature(content: string, key: string): string {
  return base64urlnopad.encode(hmac(sha256, utf8.decode(key), utf8.decode(content)));
}
