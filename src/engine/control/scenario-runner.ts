import type { ExampleValues } from "../scenarios/values.ts";
import type { Control } from "./control.ts";

/** The scenario itself checks its name and parameters, so that they need no types here. */
type Run = (name: string, given: object | undefined) => Promise<Partial<ExampleValues>>;

export function scenarioRunner({ scenario }: Control): Run {
  return scenario as Run;
}
