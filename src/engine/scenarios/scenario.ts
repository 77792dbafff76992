import { KitError } from "../../shared/errors.ts";
import type { ScenarioApi } from "./scenario-api.ts";
import type { ValueName, ExampleValues } from "./values.ts";

/** What a scenario is set up with: the API, and a hand on the clock. */
export interface ScenarioTools {
  readonly api: ScenarioApi;
  /** Moves the tenant's virtual clock forward by so many seconds. */
  readonly advance: (seconds: number) => void;
  /** The IDs that come next, each kind in its order. Replaces what was left of those before. */
  readonly expectIds: (ids: readonly string[]) => void;
}

/** One parameter of a scenario. */
export interface Parameter {
  readonly type: "integer" | "object" | "string";
  readonly description: string;
  readonly required?: true;
  /** The least and the greatest number. */
  readonly range?: readonly [number, number];
}

export type DeclaredParameters = Readonly<Record<string, Parameter>>;

interface ValueOf {
  integer: number;
  object: Readonly<Record<string, unknown>>;
  string: string;
}

type RequiredOf<Declared extends DeclaredParameters> = {
  [Name in keyof Declared]: Declared[Name] extends { readonly required: true } ? Name : never;
}[keyof Declared];

/** What a scenario is given: the parameters that it declares. */
export type Given<Declared extends DeclaredParameters> = {
  readonly [Name in RequiredOf<Declared>]: ValueOf[Declared[Name]["type"]];
} & { readonly [Name in Exclude<keyof Declared, RequiredOf<Declared>>]?: ValueOf[Declared[Name]["type"]] };

/** A state of the world that tests begin in. */
export interface Scenario<Declared extends DeclaredParameters, Returned extends ValueName> {
  /** What it sets up, in a sentence. */
  readonly summary: string;
  readonly parameters: Declared;
  /** The names of the values that it returns. */
  readonly returns: readonly Returned[];
  readonly setUp: (stage: ScenarioTools, given: Given<Declared>) => Promise<Pick<ExampleValues, Returned>>;
}

/** Lets the compiler read a scenario's types off its declaration. */
export function scenario<const Declared extends DeclaredParameters, const Returned extends ValueName>(
  declared: Scenario<Declared, Returned>,
): Scenario<Declared, Returned> {
  return declared;
}

/** The data of an answer, or an error that names what could not be had. */
export function expected<Answer extends { readonly data?: unknown; readonly response: Response }>(
  answer: Answer,
  what: string,
): NonNullable<Answer["data"]> {
  insist(answer, what);
  return answer.data as NonNullable<Answer["data"]>;
}

/** Fails when the answer is a refusal. */
export function insist({ response }: { readonly response: Response }, what: string): void {
  if (response.ok) return;
  throw new KitError(
    "SCENARIO_FAILED",
    `Could not get the ${what}: the API answered ${response.status}. Check that the seed contains the site, customer or client that this scenario uses.`,
  );
}
