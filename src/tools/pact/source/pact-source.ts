/** A pact as it was found. */
export interface PactSource {
  /** The path, relative to the working directory, or the URL. */
  readonly from: string;
  readonly consumer: string;
  readonly provider: string;
  /** The JSON text, without a byte order mark. */
  readonly text: string;
  /** What a broker says of it. */
  readonly broker?: BrokerFacts;
}

export interface BrokerFacts {
  readonly consumerVersion: string | undefined;
  /** The pact is new to this provider: it may fail. */
  readonly pending: boolean;
  /** Why the broker chose it, and what its state means. */
  readonly notices: readonly string[];
  /** Where its results are published. */
  readonly resultsUrl: string | undefined;
}
