/** What a token string stands for. The string itself is the key under which this is kept. */
export type Token = ShopperToken | ServiceToken;

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

export function isExpired(token: Token, now: number): boolean {
  return token.expiresAt !== null && token.expiresAt <= now;
}
