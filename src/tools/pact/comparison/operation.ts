import { fitsTemplate, pathTemplate } from "../../../shared/path-template.ts";
import { withoutLastSlashes } from "../../../shared/slashes.ts";
import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import { pointedAt } from "./references.ts";

/**
 * The operation of a path below any of the document's servers, with the parameters of its path; a written path comes before one with
 * parameters.
 */
export function operationAt(document: JsonObject, method: string, path: string): JsonObject | undefined {
  const bases = ["", ...basesOf(document)];
  const [found] = Object.entries(objectIn(document, "paths"))
    .filter(([template]) => bases.some((base) => fitsTemplate(path, pathTemplate(base + template), 1)))
    .toSorted(([one], [other]) => one.split("{").length - other.split("{").length);
  const item = target(document, found?.[1]);
  const operation = target(document, item[method.toLowerCase()]);
  const parameters = [operation["parameters"], item["parameters"]].filter((list) => Array.isArray(list)).flat();
  return Object.keys(operation).length === 0 ? undefined : { ...operation, parameters };
}

/** The paths of the servers of a document. */
export function basesOf({ servers, basePath }: JsonObject): string[] {
  const urls = Array.isArray(servers) ? servers.filter(isJsonObject).map(({ url }) => String(url)) : [];
  return [
    ...urls.map((url) => url.replace(/^[^/]{0,200}\/\/[^/]{0,200}/, "")),
    ...(typeof basePath === "string" ? [basePath] : []),
  ]
    .map(withoutLastSlashes)
    .filter((base) => base.startsWith("/"));
}

export function objectIn(value: JsonObject, name: string): JsonObject {
  const found = value[name];
  return isJsonObject(found) ? found : {};
}

/** What a reference within the document leads to; anything else is itself. */
export function target(document: JsonObject, value: unknown): JsonObject {
  let here = value;
  for (let steps = 0; steps < 20 && isJsonObject(here) && typeof here["$ref"] === "string"; steps++)
    here = pointedAt(document, here["$ref"]);
  return isJsonObject(here) ? here : {};
}
