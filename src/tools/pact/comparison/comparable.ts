import type { PactInteraction } from "../source/interactions.ts";
import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import { contentTypeOf, heldIn, metadataOf, type Ruled, structureIn, writtenText } from "../source/ruled.ts";

/** A pact with one interaction as the comparator understands it: with what Pact's own verifier takes for granted. */
export function asComparable({ alone, value, kind }: PactInteraction): JsonObject {
  const pact = JSON.parse(alone) as JsonObject;
  if (kind === "HTTP") return { ...pact, interactions: [comparableHttp(value)] };
  // The comparator knows the messages of Pact 4 only: those of Pact 3 are written as those.
  const isV4 = value["type"] !== undefined;
  if (kind === "asynchronous message") {
    const message = { ...value, ...comparableMessage(value, isV4), type: "Asynchronous/Messages" };
    return { ...pact, messages: undefined, interactions: [message] };
  }
  const { request, response } = value;
  const sides = {
    request: comparableMessage(request, true),
    response: [response].flat().map((one) => comparableMessage(one, true)),
  };
  return { ...pact, interactions: [{ ...value, ...sides }] };
}

function comparableHttp(value: JsonObject): JsonObject {
  const isV4 = value["type"] !== undefined;
  const { request, response } = value;
  if (!isJsonObject(request) || !isJsonObject(response)) return value;
  // Pact's verifier takes a method in any case, and 200 for a status that is not told.
  const method = String(request["method"]).toUpperCase();
  const headers = withAccept(
    asLists(request["headers"]),
    heldIn(asRuled(response, "body", isV4), "header")?.get("content-type"),
  );
  return {
    ...value,
    request: { ...request, method, headers, ...targetOf(request), ...readBody(request, "body", isV4) },
    response: { status: 200, ...response, headers: asLists(response["headers"]), ...readBody(response, "body", isV4) },
  };
}

/** Path and query. A query that stands in the path is sent as one. */
function targetOf({ path, query }: JsonObject): JsonObject {
  const [name, ...rest] = String(path).split("?");
  const isApart = rest.length > 0 && (query === undefined || query === null || query === "");
  return isApart ? { path: name, query: rest.join("?") } : { query: asLists(query) };
}

/** The comparator reads texts alone, and wants all of them in lists, or none. */
function asLists(values: unknown): unknown {
  if (!isJsonObject(values)) return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      [value]
        .flat()
        .filter((one) => one !== null)
        .map(String),
    ]),
  );
}

/** The comparator takes the schema of the answer by what is accepted: where that is not one type, by what is answered. */
function withAccept(headers: unknown, contentType: unknown): unknown {
  const given = isJsonObject(headers) ? headers : {};
  const name = Object.keys(given).find((one) => /^accept$/i.test(one));
  const accepted = name === undefined ? "" : String(given[name]);
  const [answered] = [contentType].flat();
  if (typeof answered !== "string" || (accepted !== "" && !/[*,]/.test(accepted))) return headers;
  const isListed = Object.values(given).some(Array.isArray);
  return { ...given, [name ?? "Accept"]: isListed ? [answered] : answered };
}

function comparableMessage(part: unknown, isV4: boolean): JsonObject {
  if (!isJsonObject(part)) return {};
  // AsyncAPI has the content type beside the headers, which the metadata are.
  const { contentType: _, ...told } = metadataOf(part);
  const metadata = Object.fromEntries(
    Object.entries(told).map(([name, one]) => [name, typeof one === "string" ? one : JSON.stringify(one)]),
  );
  const { contents } = { contents: part["contents"], ...readBody(part, "contents", isV4) };
  if (contents === undefined) return { ...part, metadata };
  // Of one without a content type the comparator looks at nothing.
  const contentType = contentTypeOf(asRuled(part, "contents", isV4)) ?? "application/json";
  const written: JsonObject = isV4 && isJsonObject(contents) ? contents : { content: contents, encoded: false };
  return { ...part, metadata, contents: "content" in written ? { ...written, contentType } : written };
}

/** JSON that is written as text or in base64, as the value that it is. The comparator decodes the other bodies itself. */
function readBody(part: JsonObject, body: "body" | "contents", isV4: boolean): JsonObject {
  const written = writtenText(asRuled(part, body, isV4));
  const whole = part[body];
  if (written === undefined || (written.type !== undefined && !/json/i.test(written.type))) return {};
  const isPlain = isV4 && isJsonObject(whole) && (whole["encoded"] === undefined || whole["encoded"] === false);
  // What stands there in Pact 4 as a text is the text that the JSON is.
  const value = isPlain && written.type !== undefined ? undefined : structureIn(written.text);
  if (value === undefined) return {};
  return { [body]: isV4 && isJsonObject(whole) ? { ...whole, content: value, encoded: false } : value };
}

/** @see Ruled */
export function asRuled(part: JsonObject, body: "body" | "contents", isV4: boolean): Ruled {
  return { name: "", part, body, isV4, hasPlugins: false, isSent: false };
}
