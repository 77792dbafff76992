/** When a token answer tells the session ID (D1). */
export type SessionIdTold = "with-context" | "always";

/** What makes the session context appear (D2). */
export type ContextCreatedBy = "cart" | "anonymous-login";

/** What the anonymous token is good for once its session has logged in (D3). */
export type AnonymousTokenAfterLogin = "dead" | "reads-guest-cart";

/** The questions on which the vendor's sources disagree, each as one switch. */
export interface Switches {
  readonly sessionIdTold: SessionIdTold;
  readonly contextCreatedBy: ContextCreatedBy;
  readonly anonymousTokenAfterLogin: AnonymousTokenAfterLogin;
}

export type Profile = "tutorial" | "reference" | "eager";

/** A profile is a named set of switches. */
export const profiles: Readonly<Record<Profile, Switches>> = {
  tutorial: { sessionIdTold: "with-context", contextCreatedBy: "cart", anonymousTokenAfterLogin: "dead" },
  reference: { sessionIdTold: "always", contextCreatedBy: "cart", anonymousTokenAfterLogin: "reads-guest-cart" },
  eager: { sessionIdTold: "always", contextCreatedBy: "anonymous-login", anonymousTokenAfterLogin: "reads-guest-cart" },
};
