import { signJwt, verifiedClaims } from "./jwt.ts";

export interface SaasClaims {
  /** The customer ID. */
  readonly sub: string;
  readonly tenant: string;
  /** Issued at, in seconds since 1970. */
  readonly iat: number;
}

/** A JWT (HS256) that says which customer logged in. It has no expiry, as the customer session has none (SES-6). */
export function signSaasToken(claims: SaasClaims, key: string): string {
  return signJwt(claims, key);
}

/** The customer ID that a saas token of this tenant stands for, or undefined for any other text. */
export function customerOfSaasToken(token: string, tenant: string, key: string): string | undefined {
  const claims: Partial<SaasClaims> | undefined = verifiedClaims(token, key);
  return claims?.tenant === tenant ? claims.sub : undefined;
}
