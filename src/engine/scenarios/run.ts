import { invalidOption, KitError } from "../../shared/errors.ts";
import { catalogue, scenarioNamed } from "./catalogue.ts";
import { nearest } from "../../shared/nearest.ts";
import { scenarioApi } from "./scenario-api.ts";
import type { Given, Parameter, DeclaredParameters } from "./scenario.ts";
import { type ExampleValues, exampleValues } from "./values.ts";

/** Says which IDs come next. */
export interface IdScript {
  readonly expect: (ids: readonly string[]) => void;
}

export interface ScenarioEnvironment {
  /** Who answers the API's requests. */
  readonly fetch: typeof globalThis.fetch;
  /** The clock of the scenario's tenant, and of nobody else. */
  readonly clock: { readonly advance: (milliseconds: number, of: { readonly tenant: string }) => unknown };
  /** Where the IDs come from, if the API is in this process. */
  readonly ids?: IdScript;
  /** Refuses a tenant that there is not. */
  readonly checkScope?: (of: { readonly tenant: string }) => void;
}

/**
 * Sets a scenario up and returns its values.
 *
 * @throws KitError `SCENARIO_UNKNOWN`, or `OPTION_INVALID` for parameters that it does not take
 * @throws ScenarioFailed when the API refuses a request of the scenario
 */
export async function setUpScenario(
  { fetch, clock, ids, checkScope }: ScenarioEnvironment,
  name: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Partial<ExampleValues>> {
  const scenario = scenarioNamed(name);
  if (scenario === undefined) throw new KitError("SCENARIO_UNKNOWN", unknownScenario(name));
  checkParameters(name, scenario.parameters, parameters);
  const { tenant = exampleValues.tenant } = parameters as { readonly tenant?: string };
  checkScope?.({ tenant });
  const stage = {
    api: scenarioApi(fetch),
    advance: (seconds: number) => void clock.advance(seconds * 1000, { tenant }),
    expectIds: ids?.expect ?? refuseIds,
  };
  // The check above has made sure of the types.
  try {
    const values = await scenario.setUp(stage, parameters as Given<DeclaredParameters>);
    return Object.fromEntries(scenario.returns.map((value) => [value, values[value]]));
  } finally {
    // One that failed leaves none for whoever comes next.
    ids?.expect([]);
  }
}

/** The catalogue as the control plane lists it. */
export function scenarioEntries() {
  return Object.keys(catalogue).map((name) => {
    const { summary = "", parameters = {}, returns = [] } = scenarioNamed(name) ?? {};
    return {
      name,
      summary,
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([parameter, { type, description, required = false }]) => [
          parameter,
          { type, description, required },
        ]),
      ),
      returns,
    };
  });
}

function refuseIds(): never {
  throw new KitError("SCENARIO_FAILED", "This scenario chooses IDs, which only the mock lets it do: run it there");
}

/** What to say of a name that no scenario has: the nearest, or else all there are. */
export function unknownScenario(name: string): string {
  const names = Object.keys(catalogue);
  const near = nearest(name, names);
  const hint = near.length > 0 ? `did you mean ${listed(near, " or ")}?` : `there are ${listed(names, " and ")}`;
  return `There is no scenario "${name}": ${hint}`;
}

function listed(names: readonly string[], last: string): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")}${last}${quoted.at(-1) ?? ""}`;
}

/** @throws KitError `OPTION_INVALID` for parameters that the scenario does not take */
export function checkParameters(
  name: string,
  declared: DeclaredParameters,
  given: Readonly<Record<string, unknown>>,
): void {
  const unknown = Object.keys(given).find((parameter) => !Object.hasOwn(declared, parameter));
  if (unknown !== undefined)
    throw invalid(name, `has no parameter ${unknown}; it has ${Object.keys(declared).join(", ")}`);
  for (const [parameter, declaration] of Object.entries(declared)) {
    const value = given[parameter];
    if (value === undefined && declaration.required === true)
      throw invalid(name, `needs the parameter ${parameter}: ${declaration.description}`);
    if (value !== undefined && !fits(value, declaration))
      throw invalid(name, `takes ${described(declaration)} as ${parameter}, not ${JSON.stringify(value)}`);
  }
}

function fits(value: unknown, { type, range }: Parameter): boolean {
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "string") return typeof value === "string";
  const [least, greatest] = range ?? [-Infinity, Infinity];
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= greatest;
}

function described({ type, range }: Parameter): string {
  if (type === "string") return "text";
  return type === "object" ? "an object" : `a whole number${range === undefined ? "" : ` from ${range.join(" to ")}`}`;
}

function invalid(name: string, problem: string): KitError {
  return invalidOption(`The scenario "${name}" ${problem}`);
}
