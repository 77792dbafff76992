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

/** A token that was mailed: whoever sends it back reads the customer's mail. */
export interface MailToken {
  readonly kind: "opt-in" | "password-reset" | "email-change";
  readonly customerId: string;
  /** The salt of the password that a reset is about: another password is another matter. */
  readonly passwordSalt?: string;
  /** What an e-mail change is about. */
  readonly change?: { readonly newEmail: string; readonly syncContactEmail: boolean };
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export function isExpired(token: Token, now: number): boolean {
  return token.expiresAt !== null && token.expiresAt <= now;
}
