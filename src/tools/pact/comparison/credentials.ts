import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import { operationAt, target } from "./operation.ts";

interface Lacking {
  readonly cookies: readonly string[];
  readonly credentials: readonly string[];
}

const none: Lacking = { cookies: [], credentials: [] };

/**
 * Cookies and credentials that the document demands and a request lacks: the comparator looks at no cookie, and takes one of several
 * credentials for all of them.
 *
 * @returns sentences, none if all is well
 */
export function credentialProblems(document: JsonObject, { request, response }: JsonObject): Lacking {
  if (!isJsonObject(request) || !isJsonObject(response) || Number(response["status"] ?? 200) >= 400) return none;
  const operation = operationAt(document, String(request["method"]), String(request["path"]));
  if (operation === undefined) return none;
  const { parameters, security = document["security"] } = operation;
  const sent = namesSent(request, "cookie");
  const cookies = (Array.isArray(parameters) ? (parameters as readonly unknown[]) : [])
    .map((parameter) => target(document, parameter))
    .filter(({ in: place, required, name }) => place === "cookie" && required === true && !sent.has(String(name)))
    .map(
      ({ name }) => `request.headers.cookie: The document demands the cookie ${String(name)}, and the request has none`,
    );
  const alternatives = Array.isArray(security) ? security.filter(isJsonObject) : [];
  const missing = alternatives.map((each) => missingOf(document, request, Object.keys(each)));
  const [first] = missing;
  const isMet = first === undefined || missing.some((names) => names.length === 0);
  return {
    cookies,
    credentials: isMet
      ? []
      : [`request.headers: The document demands ${first.join(" and ")}, and the request has none`],
  };
}

/** Which credentials a request lacks. Of those that are no part of a request, as a certificate, nothing is known. */
function missingOf(document: JsonObject, request: JsonObject, schemes: readonly string[]): string[] {
  const { components, securityDefinitions } = document;
  const all = isJsonObject(components) ? components["securitySchemes"] : securityDefinitions;
  return schemes.flatMap((name): string[] => {
    const { type, in: place, name: key, scheme } = target(document, isJsonObject(all) ? all[name] : undefined);
    if (type === "apiKey")
      return namesSent(request, String(place)).has(keyOf(place, String(key)))
        ? []
        : [`the ${String(place)} ${String(key)}`];
    const word = type === "basic" ? "basic" : type === "http" ? String(scheme).toLowerCase() : undefined;
    if (word === undefined) return [];
    const isSent = [headerOf(request, "authorization")]
      .flat()
      .some((value) => typeof value === "string" && value.toLowerCase().startsWith(`${word} `));
    return isSent ? [] : [`${word} authorization`];
  });
}

/** The names of what a request has in a place. */
function namesSent(request: JsonObject, place: string): ReadonlySet<string> {
  const { headers, path, query } = request;
  if (place === "cookie") {
    const pairs = [headerOf(request, "cookie")].flat().join(";").split(";");
    // Some write a colon for the equals sign.
    return new Set(pairs.map((pair) => (pair.split(/[=:]/, 1)[0] ?? "").trim()));
  }
  if (place === "header")
    return new Set(Object.keys(isJsonObject(headers) ? headers : {}).map((name) => name.toLowerCase()));
  // A query can stand in the path.
  const [, inPath = ""] = String(path).split("?", 2);
  const own =
    typeof query === "string" ? new URLSearchParams(query).keys() : Object.keys(isJsonObject(query) ? query : {});
  return new Set([...own, ...new URLSearchParams(inPath).keys()]);
}

function keyOf(place: unknown, name: string): string {
  return place === "header" ? name.toLowerCase() : name;
}

function headerOf({ headers }: JsonObject, wanted: string): unknown {
  return Object.entries(isJsonObject(headers) ? headers : {}).find(([name]) => name.toLowerCase() === wanted)?.[1];
}
