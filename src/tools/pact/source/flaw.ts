import type { JsonObject } from "./json-object.ts";
import { meantBy } from "./misspelt.ts";

/** What is wrong with an interaction, as a clause. `isBroken` if its author has to mend it. */
export interface Flaw {
  readonly reason: string;
  readonly isBroken: boolean;
}

export function mended(reason: string): Flaw {
  return { reason, isBroken: true };
}

/**
 * The first member that is not known. A misspelling of a known one is an error of its author; any other may be of a
 * library that this kit does not know. What begins with `_` or `x-` is for whoever added it.
 *
 * @param of whose member it is, as ` of its request`
 */
export function unknownMember(of: string, value: JsonObject, known: readonly string[]): Flaw | undefined {
  const name = Object.keys(value).find((member) => !known.includes(member) && !/^(_|x-)/i.test(member));
  if (name === undefined) return undefined;
  return unknownValue(of === "" ? `its member "${name}"` : `the member "${name}"${of}`, name, known);
}

/** @param what the value with its place, as a subject */
export function unknownValue(what: string, value: string, known: readonly string[]): Flaw | undefined {
  if (known.includes(value)) return undefined;
  const near = meantBy(value, known);
  if (near === undefined) return { reason: `${what} is not known`, isBroken: false };
  return mended(`${what} is not known: did you mean "${near}"?`);
}

/** What is wrong with the first item that is not right. */
export function firstFlaw<Item>(
  items: readonly Item[],
  flawOfItem: (item: Item) => Flaw | undefined,
): Flaw | undefined {
  for (const item of items) {
    const flaw = flawOfItem(item);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}
