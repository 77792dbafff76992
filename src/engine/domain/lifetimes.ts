/** How long things live, in seconds. */
export interface Lifetimes {
  /** The anonymous access token; its session ends one second later (SES-2). */
  readonly anonymousTtl: number;
  /** The anonymous refresh token (SES-3). */
  readonly anonymousRefreshTtl: number;
  /** The customer access token. */
  readonly customerTtl: number;
  /** The customer session after its login or latest refresh: without end, unless it is given one (SES-6). */
  readonly customerSessionTtl: number;
  /** The service token. */
  readonly serviceTtl: number;
  /** A cart that nobody changes (CRT-1). */
  readonly cartTtl: number;
}

export const defaultLifetimes: Lifetimes = {
  anonymousTtl: 3599,
  anonymousRefreshTtl: 86_399,
  customerTtl: 2_591_999,
  customerSessionTtl: Number.POSITIVE_INFINITY,
  serviceTtl: 14_399,
  cartTtl: 2_592_000,
};

/** What the API tells of a customer's refresh token, in seconds; it goes on working all the same (SES-6). */
export const customerRefreshTold = 86_399;

/** An access token that an identity provider's was exchanged for, and what is told of its refresh token, in seconds. */
export const exchanged = { ttl: 14_399, refreshTold: 15_551_999 };

/** What the API tells of an idle session of an identity provider, in seconds. */
export const sessionIdleTime = 120;
