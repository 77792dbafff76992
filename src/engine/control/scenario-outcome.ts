import { KitError } from "../../shared/errors.ts";
import type { ExampleValues } from "../scenarios/values.ts";
import type { Control } from "./control.ts";

/** The scenario itself checks its name and parameters, so that they need no types here. */
type Run = (name: string, given: object | undefined) => Promise<Partial<ExampleValues>>;

type Outcome =
  | { readonly values: Partial<ExampleValues>; readonly problem?: undefined }
  | { readonly values?: undefined; readonly problem: { readonly code: 400 | 404 | 409; readonly message: string } };

/** The values of a scenario, or why there are none. */
export async function outcomeOf({ scenario }: Control, name: string, given: object | undefined): Promise<Outcome> {
  try {
    return { values: await (scenario as Run)(name, given) };
  } catch (error) {
    if (!(error instanceof KitError)) throw error;
    const code = error.code === "SCENARIO_UNKNOWN" ? 404 : error.code === "SCENARIO_FAILED" ? 409 : 400;
    return { problem: { code, message: error.message } };
  }
}
