import { invalidOption } from "./errors.ts";

/** @throws KitError `OPTION_INVALID` for a misspelt option: JavaScript has no compiler that would refuse it */
export function checkNames(options: unknown, known: readonly string[]): void {
  if (typeof options !== "object" || options === null) throw invalidOption("the options must be an object");
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw invalidOption(`there is no option ${unknown}; the options are ${known.join(", ")}`);
}

/** @throws KitError `OPTION_INVALID` for the first that is given and no function: nobody would call it */
export function checkFunctions(functions: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(functions))
    if (value !== undefined && typeof value !== "function") throw invalidOption(`${name} must be a function`);
}

/** @throws KitError `OPTION_INVALID` for a value that is none of an option's words */
export function checkWord(name: string, words: readonly unknown[], value: unknown): void {
  if (!words.includes(value)) throw invalidOption(`${name} must be one of ${words.join(", ")}, not ${String(value)}`);
}
