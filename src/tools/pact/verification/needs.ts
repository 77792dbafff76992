import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import { rulesOf } from "../source/rule-list.ts";

/** The names of the values that an interaction takes from its provider states. */
export function neededValues({ request, response, contents, metadata, generators }: JsonObject): string[] {
  // V3 has the generators in the request or response; those of V4 messages stand in their contents or beside them.
  const parts = [request, response, contents, metadata, { generators }, ...variantsOf(request)];
  return [...new Set(parts.flat().flatMap((part) => namesIn(part, false)))];
}

/** The variants of `arrayContains`, whose generators Pact's verifier applies to what it sends. */
function variantsOf(request: unknown): unknown[] {
  if (!isJsonObject(request)) return [];
  const matchers = rulesOf(request).flatMap((rule) => rule.matchers);
  return matchers.filter(isJsonObject).map((matcher) => matcher["variants"]);
}

function namesIn(value: unknown, isGenerator: boolean): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, isGenerator));
  if (!isJsonObject(value)) return [];
  const { type, expression } = value;
  if (isGenerator && type === "ProviderState" && typeof expression === "string") return namesOf(expression);
  return Object.entries(value).flatMap(([name, part]) =>
    name === "generators" || isGenerator ? namesIn(part, true) : [],
  );
}

/** `/users/${id}` has one name; without `${` the expression is a name by itself. */
function namesOf(expression: string): string[] {
  if (!expression.includes("${")) return [expression];
  return [...expression.matchAll(/\$\{([^}]*)\}/g)].map(([, name = ""]) => name);
}
