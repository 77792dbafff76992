import type { PactInteraction } from "./source/interactions.ts";

/** Which interactions are tried: those that fit all that is given. */
export interface InteractionFilter {
  /** The names of consumers, as they are in the pacts. */
  readonly consumers?: readonly string[] | undefined;
  /** Texts of which one stands in the description, in upper or lower case. */
  readonly descriptions?: readonly string[] | undefined;
  /** Texts of which one stands in the name of a provider state, in upper or lower case. */
  readonly states?: readonly string[] | undefined;
}

/** Whether an interaction is to be tried. A pact without interactions fits if its consumer does, and nothing else is asked. */
export function fits(
  { source, description, states }: PactInteraction,
  { consumers, descriptions, states: wanted }: InteractionFilter,
): boolean {
  if (consumers !== undefined && !consumers.includes(source.consumer)) return false;
  if (descriptions !== undefined && !contains(description, descriptions)) return false;
  return wanted === undefined || states.some(({ name }) => contains(name, wanted));
}

/** What is asked for and fits none of the interactions, as a misspelt name. */
export function idleFilters(interactions: readonly PactInteraction[], filter: InteractionFilter): string[] {
  return (["consumers", "descriptions", "states"] as const).flatMap((name) =>
    (filter[name] ?? []).filter((one) => !interactions.some((interaction) => fits(interaction, { [name]: [one] }))),
  );
}

function contains(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text.toLowerCase().includes(part.toLowerCase()));
}
