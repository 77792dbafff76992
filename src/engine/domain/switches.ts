/** When a token answer tells the session ID (D1). */
export type SessionIdTold = "with-context" | "always";

/** What makes the session context appear (D2). */
export type ContextCreatedBy = "cart" | "anonymous-login";

/** What the anonymous token is good for once its session has logged in (D3). */
export type AnonymousTokenAfterLogin = "dead" | "reads-guest-cart";

/** Which names the scope for session contexts has: the current one, or the tutorial's as well (D4). */
export type ScopeNames = "both" | "current";

/** Which prices a guest has who has no context yet and passed nothing at login (D10). */
export type PricesBeforeContext = "defaults" | "none";

/** The questions on which the vendor's sources disagree, each as one switch. */
export interface Switches {
  readonly sessionIdTold: SessionIdTold;
  readonly contextCreatedBy: ContextCreatedBy;
  readonly anonymousTokenAfterLogin: AnonymousTokenAfterLogin;
  readonly scopeNames: ScopeNames;
  readonly pricesBeforeContext: PricesBeforeContext;
}

export type Profile = "tutorial" | "reference" | "eager";

/** A profile is a named set of switches. */
export const profiles: Readonly<Record<Profile, Switches>> = {
  tutorial: {
    sessionIdTold: "with-context",
    contextCreatedBy: "cart",
    anonymousTokenAfterLogin: "dead",
    scopeNames: "both",
    pricesBeforeContext: "defaults",
  },
  reference: {
    sessionIdTold: "always",
    contextCreatedBy: "cart",
    anonymousTokenAfterLogin: "reads-guest-cart",
    scopeNames: "current",
    pricesBeforeContext: "defaults",
  },
  eager: {
    sessionIdTold: "always",
    contextCreatedBy: "anonymous-login",
    anonymousTokenAfterLogin: "reads-guest-cart",
    scopeNames: "current",
    pricesBeforeContext: "defaults",
  },
};
