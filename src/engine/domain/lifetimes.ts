/** How long things live, in seconds. */
export interface Lifetimes {
  /** The anonymous access token; its session ends one second later (SES-2). */
  readonly anonymousTtl: number;
  /** The anonymous refresh token (SES-3). */
  readonly anonymousRefreshTtl: number;
  /** The customer access token; the customer session has no end (SES-6). */
  readonly customerTtl: number;
  /** The service token. */
  readonly serviceTtl: number;
  /** A cart that nobody changes (CRT-1). */
  readonly cartTtl: number;
}

export const defaultLifetimes: Lifetimes = {
  anonymousTtl: 3599,
  anonymousRefreshTtl: 86_399,
  customerTtl: 2_591_999,
  serviceTtl: 14_399,
  cartTtl: 2_592_000,
};

/** What the API tells of a customer's refresh token, in seconds; it goes on working all the same (SES-6). */
export const customerRefreshTold = 86_399;

/** An access token that an identity provider's was exchanged for, and what is told of its refresh token, in seconds. */
export const exchanged = { ttl: 14_399, refreshTold: 15_551_999 };

/** What the API tells of an idle session of an identity provider, in seconds. */
export const sessionIdleTime = 120;
