import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { decodeBase64Url, encodeBase64Url } from "../../shared/base64url.ts";

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
  return encodeBase64Url(utf8ToBytes(JSON.stringify(value)));
}

function decode(part: string): object | undefined {
  const bytes = decodeBase64Url(part);
  if (bytes === undefined) return undefined;
  try {
    const value = JSON.parse(textOf(bytes)) as unknown;
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** UTF-8 text; throws for any other bytes. */
function textOf(bytes: Uint8Array): string {
  return decodeURIComponent(bytesToHex(bytes).replaceAll(/../g, "%$&"));
}

function signature(content: string, key: string): string {
  return encodeBase64Url(hmac(sha256, utf8ToBytes(key), utf8ToBytes(content)));
}
