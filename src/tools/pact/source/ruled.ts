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
  /** Whether a plugin may have read it, whose paths are its own. */
  readonly hasPlugins: boolean;
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

/** A body that is written as text, and its content type if that is told. */
export interface WrittenText {
  readonly text: string;
  readonly type: string | undefined;
}

export function writtenText(ruled: Ruled): WrittenText | undefined {
  const content = writtenContent(ruled);
  if (typeof content !== "string") return undefined;
  const { encoded } = objectOf(ruled.isV4 ? ruled.part[ruled.body] : undefined);
  const type = contentTypeOf(ruled);
  const isBase64 = typeof encoded === "string" && /^base64$/i.test(encoded);
  // Before Pact 4 nothing says that parts are written in base64, as libraries write those that are no text.
  const isPacked = isBase64 || (!ruled.isV4 && /^multipart\//i.test(type ?? "") && /^[\w+/]+=*$/.test(content));
  return { text: isPacked ? Buffer.from(content, "base64").toString() : content, type };
}

/** The content type of a body, from wherever it is told. */
export function contentTypeOf(ruled: Ruled): string | undefined {
  const { contentType } = objectOf(ruled.isV4 ? ruled.part[ruled.body] : undefined);
  const types = [contentType, heldIn(ruled, "header")?.get("content-type"), metadataOf(ruled.part)["contentType"]];
  return types.flat().find((one) => typeof one === "string");
}

/** The body as the paths of its rules see it; undefined if they are those of XML, of parts or of a plugin. */
export function wholeOf(ruled: Ruled): Whole | undefined {
  const content = writtenContent(ruled);
  const written = writtenText(ruled);
  if (written === undefined) return isFormType(contentTypeOf(ruled) ?? "") ? undefined : exampleAs(content);
  const { text, type } = written;
  // Each field is a list, whose items are texts, and the form itself has no structure that a matcher is held against.
  if (type !== undefined && isFormType(type)) return exampleAs(formFields(text), text);
  const structure = type === undefined || /json/i.test(type) ? structureIn(text) : undefined;
  if (structure !== undefined) return exampleAs(structure);
  const isText = type === undefined ? !text.trimStart().startsWith("<") : !/xml|^multipart\//i.test(type);
  return isText && !ruled.hasPlugins ? exampleAs(text) : undefined;
}

function exampleAs(value: unknown, itself = value): Whole | undefined {
  return value === undefined ? undefined : { value, itself, name: "the example" };
}

export function isFormType(type: string): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(type);
}

export function formFields(form: string): Readonly<Record<string, readonly string[]>> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(form)) {
    const values = fields.get(name);
    if (values === undefined) fields.set(name, [value]);
    else values.push(value);
  }
  return Object.fromEntries(fields);
}

/** The list or the object that a text is. */
export function structureIn(text: string): object | undefined {
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
