import { firstFlaw, type Flaw, mended } from "./flaw.ts";
import { isJsonObject } from "./json-object.ts";

/** What is wrong with a query: Pact's verifier leaves out what is no text, and has a question mark for a part of a name. */
export function queryFlaw(owner: string, query: unknown): Flaw | undefined {
  if (query === undefined || query === null) return undefined;
  if (typeof query === "string")
    return query.startsWith("?") ? mended(`${owner} query begins with "?": leave it out`) : undefined;
  if (!isJsonObject(query)) return mended(`${owner} query is neither a text nor an object`);
  return firstFlaw(Object.entries(query), ([name, value]) =>
    valuesOf(value).every((one) => typeof one === "string" || one === null)
      ? undefined
      : mended(`${owner} query has ${JSON.stringify(value)} as ${name}: write each value as a text`),
  );
}

/** The parameters that the verifier does not send, since they have no value. */
export function unsentParameters(name: string, query: unknown): string[] {
  const unsent =
    typeof query === "string"
      ? query.split("&").filter((one) => one !== "" && !one.includes("="))
      : Object.entries(isJsonObject(query) ? query : {}).flatMap(([one, value]) =>
          valuesOf(value).some((text) => text !== null) ? [] : [one],
        );
  return unsent.map(
    (one) => `${name} has the parameter ${one} without a value, and Pact's verifier does not send it: write "${one}="`,
  );
}

function valuesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
