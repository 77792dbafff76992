/** What became of one interaction. */
export interface InteractionResult {
  readonly consumer: string;
  readonly provider: string;
  /** What it was tried on: a profile of the mock, or a base URL. */
  readonly on: string;
  readonly description: string;
  readonly states: readonly string[];
  /** `pending`: it failed, and its consumer says that it may. */
  readonly outcome: "failed" | "passed" | "pending";
  /** Why it failed, sentence by sentence. */
  readonly reasons: readonly string[];
  readonly milliseconds: number;
}

/** A failed interaction is a failed verification. */
export function isFailure({ outcome }: InteractionResult): boolean {
  return outcome === "failed";
}
