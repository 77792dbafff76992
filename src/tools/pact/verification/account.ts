import type { StateProblem, Verified } from "./job.ts";
import type { InteractionResult } from "./result.ts";
import type { PactSource } from "./sources.ts";

/** What this kit reads of the account that Pact's verifier gives. */
interface Account {
  readonly interactionResults?: readonly {
    readonly consumer: string;
    readonly provider: string;
    readonly description: string;
    readonly providerStates: readonly string[];
    readonly duration: string;
    readonly pending: boolean;
    readonly result: "Error" | "OK";
    readonly mismatch?: Mismatch;
  }[];
}

interface Mismatch {
  readonly type: string;
  readonly message?: string;
  readonly mismatches?: readonly Readonly<Record<string, unknown>>[];
}

/** The results of one pact, from Pact's own account of them. */
export function resultsOf(
  { consumer, provider }: PactSource,
  on: string,
  { json, error }: Verified,
  stateProblems: readonly StateProblem[],
): InteractionResult[] {
  const { interactionResults } = (json === undefined ? {} : JSON.parse(json)) as Account;
  if (interactionResults === undefined || interactionResults.length === 0) {
    // Nothing was tried: that is no success.
    const reasons = [error ?? "Pact's verifier found no interaction to verify"];
    return [
      {
        consumer,
        provider,
        on,
        description: "the pact as a whole",
        states: [],
        outcome: "failed",
        reasons,
        milliseconds: 0,
      },
    ];
  }
  return interactionResults.map((one) => {
    // An interaction whose state was never set up proves nothing, whatever its answer was.
    const unset = stateProblems.filter(({ state }) => one.providerStates.includes(state));
    const reasons =
      unset.length > 0
        ? [...new Set(unset.map(({ message }) => message))]
        : one.result === "OK"
          ? []
          : reasonsOf(one.mismatch);
    return {
      consumer: one.consumer,
      provider: one.provider,
      on,
      description: one.description,
      states: one.providerStates,
      outcome: reasons.length === 0 ? "passed" : one.pending ? "pending" : "failed",
      reasons,
      milliseconds: Number.parseInt(one.duration, 10) || 0,
    };
  });
}

function reasonsOf(mismatch: Mismatch | undefined): string[] {
  if (mismatch?.mismatches === undefined) return [mismatch?.message ?? "Pact's verifier does not say why"];
  // The verifier goes through a body in no order.
  const sentences = mismatch.mismatches.map((one) => {
    const { type, path, key, mismatch: sentence, expected, actual } = one;
    if (type === "StatusMismatch") return `status: expected ${String(expected)}, got ${String(actual)}`;
    const where = typeof path === "string" ? path : typeof key === "string" ? `header ${key}` : undefined;
    const what = typeof sentence === "string" ? sentence : `expected ${String(expected)}, got ${String(actual)}`;
    return where === undefined ? what : `${where}: ${what}`;
  });
  return sentences.toSorted();
}
