import { isJsonObject, type JsonObject } from "./json-object.ts";
import type { Whole } from "./unfit-matchers.ts";

/** What stands in an interaction's part, and in the rules for it. */
export interface Ruled {
  /** As `its response`. */
  readonly name: string;
  readonly part: JsonObject;
  /** The member that is its body. */
  readonly body: "body" | "contents";
  readonly isV4: boolean;
  /** Whether it goes to the provider, which is not measured by it. */
  readonly isSent: boolean;
}

/** In Pact 4 an empty object is no body. */
export function hasBody({ part, body, isV4 }: Ruled): boolean {
  const whole = part[body];
  return whole !== undefined && !(isV4 && isJsonObject(whole) && whole["content"] === undefined);
}

/** What the body is, without what Pact 4 writes around it. */
export function writtenContent({ part, body, isV4 }: Ruled): unknown {
  const whole = part[body];
  return isV4 && isJsonObject(whole) ? whole["content"] : whole;
}

/** The body, if it is JSON, plain text or a form: rules for anything else have paths of their own. */
export function wholeOf(ruled: Ruled): Whole | undefined {
  const { part, body, isV4 } = ruled;
  const whole = part[body];
  const written: JsonObject = isV4 && isJsonObject(whole) ? whole : { content: whole };
  const { content, encoded, contentType } = written;
  if (content === undefined) return undefined;
  const types = [contentType, heldIn(ruled, "header")?.get("content-type")].flat();
  const type = types.find((one) => typeof one === "string");
  if (typeof content !== "string") return type !== undefined && isForm(type) ? undefined : exampleAs(content);
  const isBase64 = encoded === true || (typeof encoded === "string" && /^base64$/i.test(encoded));
  const text = isBase64 ? Buffer.from(content, "base64").toString() : content;
  return type === undefined ? exampleAs(structureIn(text)) : exampleIn(text, type);
}

function exampleIn(text: string, type: string): Whole | undefined {
  // Each field is a list, whose items are texts, and the form itself has no structure that a matcher is held against.
  if (isForm(type)) return exampleAs(fieldsOf(text), text);
  if (/^text\/plain\b/i.test(type)) return exampleAs(text);
  return /[/+]json\b/i.test(type) ? exampleAs(structureIn(text) ?? text) : undefined;
}

function exampleAs(value: unknown, itself = value): Whole | undefined {
  return value === undefined ? undefined : { value, itself, name: "the example" };
}

function isForm(type: string): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(type);
}

function fieldsOf(form: string): Readonly<Record<string, readonly string[]>> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(form)) {
    const values = fields.get(name);
    if (values === undefined) fields.set(name, [value]);
    else values.push(value);
  }
  return Object.fromEntries(fields);
}

/** The list or the object that a text is. */
function structureIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The headers, the parameters or the metadata that a part has, by their keys. */
export function heldIn({ part }: Ruled, section: string): ReadonlyMap<string, unknown> | undefined {
  if (section === "header") return byKey(section, part["headers"]);
  // Every message has a content type.
  if (/^metadata$/i.test(section))
    return byKey(section, { contentType: null, "content-type": null, ...metadataOf(part) });
  if (section !== "query") return undefined;
  const { query } = part;
  return byKey(section, typeof query === "string" ? Object.fromEntries(new URLSearchParams(query)) : query);
}

/** What a name is found by: headers and content types are written in any case. */
export function keyIn(section: string, name: string): string {
  return section === "header" || /^content-?type$/i.test(name) ? name.toLowerCase() : name;
}

function byKey(section: string, value: unknown): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(objectOf(value)).map(([name, one]) => [keyIn(section, name), one]));
}

/** What a message says beside its contents. */
export function metadataOf(part: JsonObject): JsonObject {
  return objectOf(part["metadata"] ?? part["metaData"]);
}

function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
