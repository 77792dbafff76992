import { isJsonObject, type JsonObject } from "./json-object.ts";

/** What stands in an interaction's part, and in the rules for it. */
export interface Ruled {
  /** As `its response`. */
  readonly name: string;
  readonly part: JsonObject;
  /** The member that is its body. */
  readonly body: "body" | "contents";
  readonly isV4: boolean;
}

/** In Pact 4 an empty object is no body. */
export function hasBody({ part, body, isV4 }: Ruled): boolean {
  const whole = part[body];
  return whole !== undefined && !(isV4 && isJsonObject(whole) && whole["content"] === undefined);
}

/** The body, if it is JSON or plain text: rules for XML and forms have paths of their own. */
export function jsonExample(ruled: Ruled): { readonly value: unknown } | undefined {
  const { part, body, isV4 } = ruled;
  const whole = part[body];
  const written: JsonObject = isV4 && isJsonObject(whole) ? whole : { content: whole };
  const { content, encoded, contentType } = written;
  if (content === undefined) return undefined;
  if (typeof content !== "string") return { value: content };
  const isBase64 = encoded === true || (typeof encoded === "string" && /^base64$/i.test(encoded));
  const text = isBase64 ? Buffer.from(content, "base64").toString() : content;
  const types = [contentType, heldIn(ruled, "header")?.get("content-type")].flat();
  const type = types.find((one) => typeof one === "string");
  return type === undefined ? structureIn(text) : exampleIn(text, type);
}

function exampleIn(text: string, type: string): { readonly value: unknown } | undefined {
  if (/^text\/plain\b/i.test(type)) return { value: text };
  if (!/[/+]json\b/i.test(type)) return undefined;
  return structureIn(text) ?? { value: text };
}

/** The list or the object that a text is. */
function structureIn(text: string): { readonly value: object } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** The headers, the parameters or the metadata that a part has, by their names in lower case. */
export function heldIn({ part }: Ruled, section: string): ReadonlyMap<string, unknown> | undefined {
  if (section === "header") return byName(part["headers"]);
  // Every message has a content type.
  if (/^metadata$/i.test(section))
    return byName({ contentType: null, "content-type": null, ...objectOf(part["metadata"] ?? part["metaData"]) });
  if (section !== "query") return undefined;
  const { query } = part;
  return byName(typeof query === "string" ? Object.fromEntries(new URLSearchParams(query)) : query);
}

function byName(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(objectOf(value)).map(([name, one]) => [name.toLowerCase(), one]));
}

function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
