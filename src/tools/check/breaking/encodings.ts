import type { Parts } from "../schema/keywords.ts";
import { declaredNames, schemasFor } from "../schema/members.ts";
import { normalForm } from "../schema/alternatives.ts";
import { headersOf } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import { type ContractChange, describe, sides, step, type Trail } from "./change.ts";
import { unknownFields } from "./fields.ts";
import { headerChanges } from "./headers.ts";
import { covers, normalized } from "./media-types.ts";
import type { SchemaComparison } from "./schemas.ts";

/** How the properties of a form are written. */
export function encodingChanges(
  old: SpecNode,
  now: SpecNode,
  trail: Trail,
  schemas: SchemaComparison,
): ContractChange[] {
  const [before, after] = [old.child("encoding"), now.child("encoding")];
  const names = new Set([...Object.keys(before?.object ?? {}), ...Object.keys(after?.object ?? {})]);
  const [parts, others] = [partsOf(old), partsOf(now)];
  const declared = new Set([...declaredNames(parts), ...declaredNames(others)]);
  return [...names].flatMap((name) => {
    // It is ignored.
    if (!declared.has(name)) return [];
    const [encoding, there] = [before?.child(name), after?.child(name)];
    const inside = step(trail, name);
    const at = there ?? after ?? now;
    const types = [typesOf(encoding, parts, name), typesOf(there, others, name)] as const;
    const changes: ContractChange[] = [];
    const { inner, outer } = sides(trail.direction, ...types);
    if (!inner.every((type) => outer.some((other) => covers(other, type))))
      changes.push({
        rule: "encoding-changed",
        at: there?.child("contentType") ?? at,
        message: `${describe(inside)}: the content type was ${types[0].join(", ")}, and is ${types[1].join(", ")}.`,
        before: encoding,
      });
    if (writing(encoding) !== writing(there))
      changes.push({
        rule: "encoding-changed",
        at,
        message: `${describe(inside)} is written in another way.`,
        before: encoding,
      });
    if (
      trail.direction === "request" &&
      encoding?.object["allowReserved"] === true &&
      there?.object["allowReserved"] !== true
    )
      changes.push({
        rule: "encoding-changed",
        at,
        message: `${describe(inside)}: reserved characters may not be sent any more.`,
        before: encoding,
      });
    if (encoding !== undefined && there !== undefined) {
      changes.push(...unknownFields("Encoding", describe(inside), encoding, there));
      changes.push(...headerChanges(headersOf(encoding), headersOf(there), there, inside, schemas));
    }
    return changes;
  });
}

function writing(encoding: SpecNode | undefined): string {
  const style = encoding?.child("style")?.text ?? "form";
  return JSON.stringify([style, encoding?.object["explode"] ?? style === "form"]);
}

/** What the forms of a message say. */
function partsOf(media: SpecNode): Parts {
  const schema = media.child("schema");
  return schema === undefined ? [] : normalForm([schema]).alternatives.flatMap(({ parts }) => parts);
}

/** The types that a property may have; without a word they follow from its schema. */
function typesOf(encoding: SpecNode | undefined, parts: Parts, name: string): string[] {
  const written = encoding?.child("contentType")?.text;
  if (written !== undefined) return written.split(",").map((type) => normalized(type));
  const { type, format, items } = schemasFor(parts, name)[0]?.target?.object ?? {};
  if (format === "binary" || type === undefined) return ["application/octet-stream"];
  return type === "object" ||
    (type === "array" &&
      items !== undefined &&
      typeof items === "object" &&
      items !== null &&
      "type" in items &&
      items.type === "object")
    ? ["application/json"]
    : ["text/plain"];
}
