import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { base64urlnopad, utf8 } from "@scure/base";

export interface SaasClaims {
  /** The customer ID. */
  readonly sub: string;
  readonly tenant: string;
  /** Issued at, in seconds since 1970. */
  readonly iat: number;
}

/** A JWT (HS256) that says which customer logged in. It has no expiry, as the customer session has none (SES-6). */
export function signSaasToken(claims: SaasClaims, key: string): string {
  const content = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${content}.${signature(content, key)}`;
}

/** The customer ID that a saas token of this tenant stands for, or undefined for any other text. */
export function customerOfSaasToken(token: string, tenant: string, key: string): string | undefined {
  const end = token.lastIndexOf(".");
  const content = token.slice(0, Math.max(end, 0));
  if (signature(content, key) !== token.slice(end + 1)) return undefined;
  // The signature is ours, so the claims are too.
  const payload = content.slice(content.indexOf(".") + 1);
  const claims = JSON.parse(utf8.encode(base64urlnopad.decode(payload))) as SaasClaims;
  return claims.tenant === tenant ? claims.sub : undefined;
}

function encode(value: object): string {
  return base64urlnopad.encode(utf8.decode(JSON.stringify(value)));
}

function signature(content: string, key: string): string {
  return base64urlnopad.encode(hmac(sha256, utf8.decode(key), utf8.decode(content.toWellFormed())));
}
