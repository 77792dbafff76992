import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import { contentTypeOf, formFields, isFormType, writtenText } from "../source/ruled.ts";
import { asRuled } from "./comparable.ts";

/** What a field may be in the document, and how it is written in a form then. */
const written: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  boolean: /^(?:true|false)$/,
};

/** A field that the comparator does not take for what the document has, and what that is. */
export interface MistakenField {
  readonly name: string;
  readonly type: string;
}

/**
 * An interaction whose form has values in the place of texts: the comparator takes every field for a text, also where the
 * document has a number. Undefined if it is no form, or the field is written as no such value.
 */
export function withTypedFields(interaction: JsonObject, mistaken: readonly MistakenField[]): JsonObject | undefined {
  const { request, type } = interaction;
  if (!isJsonObject(request) || mistaken.length === 0) return undefined;
  const ruled = asRuled(request, "body", type !== undefined);
  const form = writtenText(ruled);
  if (form === undefined || !isFormType(contentTypeOf(ruled) ?? "")) return undefined;
  const fields = formFields(form.text);
  // What the comparator makes lists and objects of is left to it.
  if (
    Object.entries(fields).some(([name, values]) => /[.[]/.test(name) || values.length > 1 || /,/.test(values.join("")))
  )
    return undefined;
  const content: Record<string, unknown> = Object.fromEntries(
    Object.entries(fields).map(([name, [value]]) => [name, value]),
  );
  for (const { name, type } of mistaken) {
    const value = String(content[name]);
    if (written[type]?.test(value) !== true) return undefined;
    content[name] = JSON.parse(value);
  }
  const { body } = request;
  return {
    ...interaction,
    request: { ...request, body: isJsonObject(body) ? { ...body, content, encoded: false } : content },
  };
}
