import type { Outcome } from "../../reports/report.ts";
import type { PactInteraction, ProviderState } from "../source/interactions.ts";

/** What became of one interaction on one provider. */
export interface InteractionResult {
  readonly consumer: string;
  readonly provider: string;
  /** What it was tried on: a profile of the mock, a base URL, or a document. */
  readonly on: string;
  /** The pact's file or URL. */
  readonly from: string;
  /** Where it begins in the pact, from 1. */
  readonly line: number;
  /** Tells it apart from every other interaction, also from its own duplicate. */
  readonly key: string;
  readonly description: string;
  readonly states: readonly ProviderState[];
  readonly comments: readonly string[];
  readonly outcome: Outcome;
  /** Why it failed, what speaks against it, or why it was not tried: sentence by sentence. */
  readonly reasons: readonly string[];
  readonly milliseconds: number;
}

/** What an interaction came to. One that is pending may fail. */
export function resultOf(
  interaction: PactInteraction,
  on: string,
  { outcome, reasons = [], milliseconds = 0 }: Verdict,
): InteractionResult {
  const { source, line, key, description, states, comments, pending, notes } = interaction;
  const mayFail = pending || source.broker?.pending === true;
  return {
    consumer: source.consumer,
    provider: source.provider,
    on,
    from: source.from,
    line,
    key,
    description,
    states,
    comments: [...comments, ...(source.broker?.notices ?? [])],
    outcome:
      outcome === "failed" && mayFail ? "pending" : outcome === "passed" && notes.length > 0 ? "warning" : outcome,
    reasons: [...reasons, ...notes],
    milliseconds: Math.round(milliseconds),
  };
}

export interface Verdict {
  readonly outcome: Outcome;
  readonly reasons?: readonly string[];
  readonly milliseconds?: number;
}

/** The verdict on an interaction that can be neither verified nor compared. */
export function verdictOfObstacle(
  { reason, isBroken }: NonNullable<PactInteraction["obstacle"]>,
  outcome: "not compared" | "not tried",
): Verdict {
  return { outcome: isBroken ? "failed" : outcome, reasons: [reason] };
}

/** A failed interaction is a failed verification. */
export function isFailure({ outcome }: Pick<InteractionResult, "outcome">): boolean {
  return outcome === "failed";
}
