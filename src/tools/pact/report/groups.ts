import type { InteractionResult } from "../verification/result.ts";

/** The results of one consumer on one provider. */
export interface Group {
  readonly consumer: string;
  readonly on: string;
  readonly results: readonly InteractionResult[];
}

/** Results by consumer and what they were tried on, in the order in which they came. */
export function groupsOf(results: readonly InteractionResult[]): Group[] {
  const groups = Map.groupBy(results, ({ consumer, on }) => JSON.stringify([consumer, on]));
  return [...groups.values()].map((group) => ({
    consumer: group[0]?.consumer ?? "",
    on: group[0]?.on ?? "",
    results: group,
  }));
}

/** The interaction with the states that it begins in. */
export function titleOf({ description, states }: Pick<InteractionResult, "description" | "states">): string {
  return states.length === 0 ? description : `${description}, given ${states.join(" and ")}`;
}

/** How many have passed, failed, and may fail. */
export function countsOf(results: readonly InteractionResult[]): string {
  const count = (outcome: InteractionResult["outcome"]): number =>
    results.filter((result) => result.outcome === outcome).length;
  const pending = count("pending");
  return `${count("passed")} passed, ${count("failed")} failed${pending === 0 ? "" : `, ${pending} pending`}`;
}
