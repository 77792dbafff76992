import { type Alternative, normalForm } from "../schema/alternatives.ts";
import { declaredNames, schemasFor } from "../schema/members.ts";
import { headersOf } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import { type ContractChange, describe, sides, step, type Trail } from "./change.ts";
import { unknownFields } from "./fields.ts";
import { contentTypesOf } from "./form-parts.ts";
import { headerChanges } from "./headers.ts";
import { notCompared } from "./keywords/core.ts";
import { covers } from "./media-types.ts";
import type { SchemaComparison } from "./schemas.ts";
import { mayHave, reserved, styleOf, visible } from "./styles.ts";

/** How the properties of a form are written. */
export function encodingChanges(
  mediaType: string,
  old: SpecNode,
  now: SpecNode,
  trail: Trail,
  schemas: SchemaComparison,
): ContractChange[] {
  const [before, after] = [old.child("encoding"), now.child("encoding")];
  const names = new Set([...Object.keys(before?.object ?? {}), ...Object.keys(after?.object ?? {})]);
  const [forms, others] = [formsOf(old), formsOf(now)];
  const declared = new Set([...forms, ...others].flatMap(({ parts }) => declaredNames(parts)));
  return [...names].flatMap((name) => {
    // It is ignored.
    if (!declared.has(name)) return [];
    const [encoding, there] = [before?.child(name), after?.child(name)];
    const inside = step(trail, name);
    const at = there ?? after ?? now;
    const types = [typesOf(encoding, forms, name), typesOf(there, others, name)] as const;
    const changes: ContractChange[] = [];
    const { inner, outer } = sides(trail.direction, ...types);
    if (!inner.every((type) => outer.some((other) => covers(other, type))))
      changes.push({
        rule: "encoding-changed",
        at: there?.child("contentType") ?? at,
        message: `${describe(inside)}: the content type was ${types[0].join(", ")}, and is ${types[1].join(", ")}.`,
        before: encoding,
      });
    const both = [...forms, ...others];
    if (writing(encoding, mediaType, both, name) !== writing(there, mediaType, both, name))
      changes.push({
        rule: "encoding-changed",
        at,
        message: `${describe(inside)} is written in another way.`,
        before: encoding,
      });
    if (
      trail.direction === "request" &&
      encoding?.object["allowReserved"] === true &&
      forms.some(({ parts }) => mayHave(reserved, schemasFor(parts, name))) &&
      there?.object["allowReserved"] !== true
    )
      changes.push({
        rule: "encoding-changed",
        at,
        message: `${describe(inside)}: reserved characters may not be sent any more.`,
        before: encoding,
      });
    const unknown = unknownFields("Encoding", describe(inside), encoding ?? [], there ?? []);
    changes.push(...unknown);
    const nested = [...nestedIn(encoding), ...nestedIn(there)];
    const [was, is] = [forms, others].map((each) => each.flatMap(({ parts }) => schemasFor(parts, name)));
    if (unknown.length === 0 && nested.length > 0 && !schemas.areUnchanged(was ?? [], is ?? []))
      changes.push(
        notCompared(
          `${describe(inside)} differs, and its ${nested[0]?.key} says how parts of it are written`,
          is?.[0] ?? at,
          was?.[0],
        ),
      );
    // Only parts of a multipart message have headers; one that has no encoding has none.
    if (!mediaType.startsWith("multipart/")) return changes;
    const [headers, left] = [encoding, there].map((one) => (one === undefined ? noHeaders : headersOf(one)));
    const part: Trail = { ...inside, message: describe(inside), steps: "" };
    changes.push(...headerChanges(headers ?? noHeaders, left ?? noHeaders, at, part, schemas));
    return changes;
  });
}

/** How the parts of a part are written, which is not looked at. */
function nestedIn(encoding: SpecNode | undefined): SpecNode[] {
  return ["encoding", "prefixEncoding", "itemEncoding"].flatMap((key) => encoding?.child(key) ?? []);
}

const noHeaders: ReadonlyMap<string, SpecNode> = new Map();

/** What of the style of a property shows; other multipart messages than those of forms have no styles. */
function writing(
  encoding: SpecNode | undefined,
  mediaType: string,
  forms: readonly Alternative[],
  name: string,
): string {
  if (mediaType.startsWith("multipart/") && mediaType !== "multipart/form-data") return "";
  const schemas = forms.map(({ parts }) => schemasFor(parts, name)).filter(({ length }) => length > 0);
  const types = schemas.flatMap((together) => normalForm(together).alternatives.flatMap((form) => [...form.types]));
  return JSON.stringify(visible(styleOf(encoding, "form"), new Set(types)));
}

/** The forms of a message. */
function formsOf(media: SpecNode): readonly Alternative[] {
  const schema = media.child("schema");
  return schema === undefined ? [] : normalForm([schema]).alternatives;
}

/** The types that a property may have. */
function typesOf(encoding: SpecNode | undefined, forms: readonly Alternative[], name: string): string[] {
  return contentTypesOf(
    encoding,
    forms.map(({ parts }) => schemasFor(parts, name)),
  );
}
