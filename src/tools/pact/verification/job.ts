import type { ProviderState } from "../source/interactions.ts";

/** The names that Pact 4 has for the transport of messages which are asked for over HTTP. */
export const messageTransports = ["message", "async-message", "sync-message"];

/** What the process that verifies is told: one interaction after the other. */
export interface Job {
  readonly baseUrl: string;
  /** The provider's state-change endpoint. */
  readonly stateUrl: string;
  /** Whether that is taken for a mock's. */
  readonly areMockStates: boolean;
  /** How long a request, or the change of a state, may take, in milliseconds. */
  readonly timeout: number;
  /** Headers that every request to the provider has besides its own. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where the provider of messages is asked for them. */
  readonly messageUrl: string | undefined;
  readonly attempts: readonly AttemptedInteraction[];
  readonly verbose: boolean;
}

export interface AttemptedInteraction {
  /** A pact with this interaction alone. */
  readonly file: string;
  readonly provider: string;
  readonly states: readonly ProviderState[];
  /** The names that the request takes from the provider states. */
  readonly needs: readonly string[];
}

/** What it says of each, in their order. */
export interface Attempt {
  /** Pact's own account, as JSON. */
  readonly json?: string;
  /** Why there is none. */
  readonly error?: string;
  /** Why the states could not be set up; then nothing was asked of the provider. */
  readonly stateProblem?: string;
  /** Why the message that the interaction waits for did not come. */
  readonly messageProblem?: string;
  /** Why they could not be torn down afterwards. */
  readonly teardownProblem?: string;
  readonly milliseconds: number;
}
