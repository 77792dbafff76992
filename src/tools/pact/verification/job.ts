/** What the process that verifies is told. */
export interface Job {
  readonly baseUrl: string;
  /** The provider's state-change endpoint. */
  readonly stateUrl: string;
  readonly pacts: readonly { readonly file: string; readonly provider: string }[];
  readonly verbose: boolean;
}

/** What it says when it is done. */
export interface Done {
  readonly verified: readonly Verified[];
  readonly stateProblems: readonly StateProblem[];
}

/** Pact's own account of one pact, as JSON; or why there is none. */
export interface Verified {
  readonly json?: string;
  readonly error?: string;
}

/** A provider state that could not be set up. */
export interface StateProblem {
  readonly state: string;
  readonly message: string;
}
