import type { Switches } from "../../engine/domain/switches.ts";

export interface SubjectCredentials {
  readonly email: string;
  readonly password: string;
}

export interface ClientCredentials {
  readonly clientId: string;
  readonly secret: string;
}

/** What the rules are tried on: an API, in whatever way it is reached, and what to use there. */
export interface Subject {
  /** Sends a request; the target is a path with its query, as `/site/acme/sites`. */
  readonly send: (target: string, init: RequestInit) => Promise<Response>;
  readonly tenant: string;
  /** A second tenant, if there is one. */
  readonly otherTenant: string | undefined;
  /** What to expect where the sources disagree (D1–D3). */
  readonly switches: Switches;
  readonly storefrontClientId: string;
  /** A service client with the session-context scope. */
  readonly manager: ClientCredentials;
  /** A service client without it, if there is one. */
  readonly limited: ClientCredentials | undefined;
  /** Customers to log in as; at least one. */
  readonly customers: readonly SubjectCredentials[];
  /** A product that has a price for one on the default site, if there is one. */
  readonly pricedProduct: string | undefined;
  /** Moves the virtual clock, if there is a control plane: `61m`, `2d`. */
  readonly advance: ((by: string) => Promise<void>) | undefined;
}
