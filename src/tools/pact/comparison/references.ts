import { percentDecoded } from "../../../shared/percent.ts";
import { isJsonObject, type JsonObject } from "../source/json-object.ts";

/** The references of a description, as `#/components/schemas/Cart`; those in examples are no part of it. */
export function referencesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(referencesIn);
  if (!isJsonObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === "$ref" && typeof value === "string") return [value];
    return /^(?:examples?|enum|const|x-.*)$/.test(key) ? [] : referencesIn(value);
  });
}

/** What stands in the document where a reference within it leads. */
export function pointedAt(document: JsonObject, reference: string): unknown {
  const names = reference.split("/").slice(1);
  return names
    .map((name) => percentDecoded(name).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (at, name) =>
        typeof at === "object" && at !== null && Object.hasOwn(at, name)
          ? (at as Readonly<Record<string, unknown>>)[name]
          : undefined,
      document,
    );
}
