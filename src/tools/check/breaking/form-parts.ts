import type { SpecNode } from "../document/node.ts";
import { normalForm } from "../schema/alternatives.ts";
import { elementsAt, onlyElementOf } from "../schema/elements.ts";
import { all, type Parts } from "../schema/keywords.ts";
import { type FormPair, step, type Trail } from "./change.ts";
import type { TypeSet } from "../schema/types.ts";
import { normalized } from "./media-types.ts";
import { mayHave, styleOf } from "./styles.ts";

/** A part of a form: a property by its name, or an element by its place. */
type Part = { readonly name: string } | { readonly index: number | undefined };

/** Content types in which a list has its own signs. */
const structured = /[/+](json|xml|yaml)\b/;

/** A step into a value. What is a part of a form there is written in a content type of its own. */
export function stepInto(trail: Trail, part: Part, old: Parts, now: Parts): Trail {
  const inside = step(trail, "name" in part ? part.name : `[${part.index ?? ""}]`);
  const { form } = trail;
  if (form === undefined) return inside;
  const [was, is] = [partTypes(form, form.old, part, old), partTypes(form, form.now, part, now)];
  const isAll = (pattern: RegExp): boolean => [was, is].every((types) => types.some((type) => pattern.test(type)));
  return { ...inside, isPart: true, isText: !isAll(structured), isXml: isAll(/[/+]xml\b/) };
}

/** A step into a value, and what is asked of it there. */
interface Asked {
  readonly trail: Trail;
  readonly now: Parts;
}

/**
 * A step to a part that may be a list now, and was one value: in a form a value alone is written as a list of it is, where
 * each element is written by itself, or no comma can be in it.
 */
export function stepToElement(trail: Trail, part: Part, old: Parts, now: Parts): Asked {
  const inside = stepInto(trail, part, old, now);
  const forms = normalForm(now).alternatives;
  const lists = forms.filter(({ types }) => !isOnlyNull(types));
  const [list] = lists;
  if (list === undefined || lists.length > 1 || ![...list.types].every((type) => type === "array" || type === "null"))
    return { trail: inside, now };
  const element = isListOfOne(trail, part, old, now) ? onlyElementOf(list.parts) : undefined;
  if (element === undefined) return { trail: inside, now };
  return { trail: { ...inside, isNullTaken: forms.some(({ types }) => types.has("null")) }, now: element };
}

function isListOfOne({ form, direction }: Trail, part: Part, old: Parts, now: Parts): boolean {
  if (form === undefined || direction === "response" || !takesStyles(form)) return false;
  const { alternatives: values } = normalForm(old);
  if (values.length === 0 || values.some(({ types }) => types.has("array") || types.has("object"))) return false;
  const mayHaveComma = mayHave(/,/, old);
  const isAlike = [form.old, form.now].every((media) => {
    const [style, explode] = styleOf(encodingOf(media, part), "form");
    return style === "form" && (explode || !mayHaveComma);
  });
  return isAlike && !partTypes(form, form.now, part, now).some((type) => structured.test(type));
}

function isOnlyNull(types: TypeSet): boolean {
  return types.size === 1 && types.has("null");
}

function partTypes(form: FormPair, media: SpecNode, part: Part, schemas: Parts): string[] {
  const encoding = encodingOf(media, part);
  // Who says how a value is written says that it is in no content type.
  const isStyled = ["style", "explode", "allowReserved"].some((key) => encoding?.child(key) !== undefined);
  return isStyled && takesStyles(form) ? [] : contentTypesOf(encoding, [schemas]);
}

function takesStyles({ type }: FormPair): boolean {
  return ["application/x-www-form-urlencoded", "multipart/form-data"].includes(type);
}

/** Parts without a name have their encodings by their places, since OpenAPI 3.2. */
function encodingOf(media: SpecNode, part: Part): SpecNode | undefined {
  if ("name" in part) return media.child("encoding")?.child(part.name);
  const placed = part.index === undefined ? undefined : media.child("prefixEncoding")?.items[part.index];
  return placed ?? media.child("itemEncoding");
}

/** The content types that a part may have; without a word they follow from its schemas, in any of the forms. */
export function contentTypesOf(encoding: SpecNode | undefined, schemas: readonly Parts[]): string[] {
  const written = encoding?.child("contentType")?.text;
  if (written !== undefined) return written.split(",").map((type) => normalized(type));
  const types = schemas.filter(({ length }) => length > 0).flatMap((together) => defaultTypesOf(together, 0));
  return types.length === 0 ? [bytes] : [...new Set(types)];
}

const bytes = "application/octet-stream";
/** Lists in lists deeper than this are bytes: one may be inside of itself. */
const deepest = 8;

/** What holds where no content type is given: that of the elements for a list, and of a value that may be null as without. */
function defaultTypesOf(schemas: Parts, depth: number): string[] {
  return normalForm(schemas).alternatives.flatMap(({ parts, types: allowed }): string[] => {
    const types = [...allowed].filter((type) => type !== "null");
    if (types.length === 0) return [];
    if (all(parts, "type").length === 0) return [bytes];
    return types.flatMap((type) => {
      if (type === "object") return ["application/json"];
      if (type === "array") {
        const elements = elementsAt(parts, undefined);
        return depth > deepest || elements.length === 0 ? [bytes] : defaultTypesOf(elements, depth + 1);
      }
      const isBytes = all(parts, "format").some(({ value }) => value === "binary");
      return type === "string" && (isBytes || all(parts, "contentEncoding").length > 0) ? [bytes] : ["text/plain"];
    });
  });
}
