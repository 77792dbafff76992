import { firstFlaw, type Flaw, mended, unknownMember, unknownValue } from "./flaw.ts";
import { isJsonObject } from "./json-object.ts";

const sections = ["method", "path", "query", "header", "body", "status", "metadata", "content", "contents"];
const types = [
  "RandomInt",
  "RandomDecimal",
  "RandomHexadecimal",
  "RandomString",
  "RandomBoolean",
  "Regex",
  "Uuid",
  "Date",
  "Time",
  "DateTime",
  "ProviderState",
  "MockServerURL",
];

/** What a generator of a type has to have, for it to generate anything. */
const needed: Readonly<Record<string, string>> = { Regex: "regex", ProviderState: "expression" };

/**
 * What of a part's generators is not known, or generates nothing.
 *
 * @param owner whose generators they are, as `its request's`
 */
export function generatorsFlaw(owner: string, value: unknown): Flaw | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isJsonObject(value)) return mended(`${owner} generators are not an object`);
  const unknown = unknownMember(` of ${owner} generators`, value, sections);
  if (unknown !== undefined) return unknown;
  return firstFlaw(Object.entries(value), ([section, entries]) => {
    if (!isJsonObject(entries)) return mended(`${owner} generators for ${section} are not an object`);
    const listed = typeof entries["type"] === "string" ? [entries] : Object.values(entries);
    return firstFlaw(listed, (entry) => generatorFlaw(`one of ${owner} generators for ${section}`, entry));
  });
}

/** @param one the generator, as a subject */
export function generatorFlaw(one: string, generator: unknown): Flaw | undefined {
  const { type, ...more } = isJsonObject(generator) ? generator : {};
  if (typeof type !== "string") return mended(`${one} has no type`);
  const unknown = unknownValue(`the type "${type}" of ${one}`, type, types);
  const member = needed[type];
  if (unknown !== undefined || member === undefined || typeof more[member] === "string") return unknown;
  return mended(`${one} has the type "${type}" without "${member}"`);
}
