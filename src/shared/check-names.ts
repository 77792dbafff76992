import { invalidOption } from "./errors.ts";

/** @throws KitError `OPTION_INVALID` for a misspelt option: JavaScript has no compiler that would refuse it */
export function checkNames(options: unknown, known: readonly string[]): void {
  if (typeof options !== "object" || options === null) throw invalidOption("the options must be an object");
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw invalidOption(`there is no option ${unknown}; the options are ${known.join(", ")}`);
}
