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
  const [asked = ""] = path.split("?", 1);
  const [found] = Object.entries(objectIn(document, "paths"))
    .filter(([template]) => bases.some((base) => fitsTemplate(asked, pathTemplate(base + template), 1)))
    .toSorted(([one], [other]) => one.split("{").length - other.split("{").length);
  const item = target(document, found?.[1]);
  const operation = target(document, item[method.toLowerCase()]);
  const parameters = [operation["parameters"], item["parameters"]].filter((list) => Array.isArray(list)).flat();
  return Object.keys(operation).length === 0 ? undefined : { ...operation, parameters };
}

/** The paths of the servers of a document, and of those that single paths and operations of it have. */
export function basesOf(document: JsonObject): string[] {
  const { servers, basePath, paths } = document;
  const items = Object.values(isJsonObject(paths) ? paths : {}).map((item) => target(document, item));
  const operations = items.flatMap((item) => Object.values(item).filter(isJsonObject));
  const all = [servers, ...[...items, ...operations].map((one) => one["servers"])].filter(Array.isArray).flat();
  const bases = all
    .filter(isJsonObject)
    .flatMap(urlsOf)
    .map((url) => url.replace(/^[^/]{0,200}\/\/[^/]{0,200}/, ""));
  return [...new Set([...bases, ...(typeof basePath === "string" ? [basePath] : [])])]
    .map(withoutLastSlashes)
    .filter((base) => base.startsWith("/"));
}

/** How many addresses a server with variables has at most. */
const mostUrls = 100;

function urlsOf({ url, variables }: JsonObject): string[] {
  let urls = [String(url)];
  for (const [name, variable] of Object.entries(isJsonObject(variables) ? variables : {})) {
    const { enum: values, default: standard } = isJsonObject(variable) ? variable : {};
    const known: readonly unknown[] = Array.isArray(values) ? values : [standard];
    urls = urls.flatMap((one) => known.map((value) => one.replaceAll(`{${name}}`, String(value)))).slice(0, mostUrls);
  }
  return urls;
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
