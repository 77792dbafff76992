import { isoTimestamp } from "./context.ts";

/** What a token string stands for. The string itself is the key under which this is kept. */
export type Token = ShopperToken | ServiceToken | MailToken;

interface ShopperToken {
  readonly kind: "anonymous" | "anonymous-refresh" | "customer" | "customer-refresh";
  readonly sessionId: string;
  /** Milliseconds since 1970; null never expires. */
  readonly expiresAt: number | null;
}

export interface ServiceToken {
  readonly kind: "service";
  readonly scopes: readonly string[];
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** A token of a mail. A client that sends it back has access to the customer's mailbox. */
export interface MailToken {
  readonly kind: "opt-in" | "password-reset" | "email-change";
  readonly customerId: string;
  /** The password's salt when the reset was requested. If the password has changed since, this token is no longer valid. */
  readonly passwordSalt?: string;
  /** What an e-mail change is about. */
  readonly change?: { readonly newEmail: string; readonly syncContactEmail: boolean };
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** How long what has expired is still known as expired rather than unknown, in milliseconds. */
export const expiredIsToldFor = 86_400_000;

/** Says when a token has expired, and what time it is. */
export function expiryOf({ expiresAt }: Token, now: number): string {
  return `The token expired at ${isoTimestamp(expiresAt ?? now)}; it is ${isoTimestamp(now)}`;
}

export function isExpired(token: Token, now: number): boolean {
  return token.expiresAt !== null && token.expiresAt <= now;
}
