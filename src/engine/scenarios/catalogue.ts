import { customers } from "./customers.ts";
import { employees } from "./employees.ts";
import { examples } from "./examples.ts";
import { guests } from "./guests.ts";
import type { DeclaredParameters, Given, Scenario } from "./scenario.ts";
import type { ValueName, ExampleValues } from "./values.ts";

/**
 * Every state that tests begin in, by the sentence that names it: Pact's provider states, the fixtures of Vitest, the
 * control plane's scenarios and the demo's presets are all these.
 */
export const catalogue = { ...guests, ...customers, ...employees, ...examples };

export type ScenarioName = keyof typeof catalogue;

type Declared<Name extends ScenarioName> = (typeof catalogue)[Name]["parameters"];

/** The parameters of a scenario. */
export type ScenarioParameters<Name extends ScenarioName> = Given<Declared<Name>>;

/** The values that a scenario returns. */
export type ScenarioValues<Name extends ScenarioName> = Pick<
  ExampleValues,
  (typeof catalogue)[Name]["returns"][number]
>;

/** The parameters as arguments: left out where a scenario requires none. */
export type ScenarioArguments<Name extends ScenarioName> =
  Partial<ScenarioParameters<Name>> extends ScenarioParameters<Name>
    ? [parameters?: ScenarioParameters<Name>]
    : [parameters: ScenarioParameters<Name>];

/** A scenario whose name is no literal. */
export type AnyScenario = Scenario<DeclaredParameters, ValueName>;

/** The scenario of a name, its types erased. */
export function scenarioNamed(name: string): AnyScenario | undefined {
  return Object.hasOwn(catalogue, name) ? (catalogue as unknown as Record<string, AnyScenario>)[name] : undefined;
}
