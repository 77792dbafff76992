import type { SpecNode } from "../document/node.ts";
import { normalForm } from "../schema/alternatives.ts";
import { elementsAt, tupleLength } from "../schema/elements.ts";
import type { Parts } from "../schema/keywords.ts";
import { valuesOf } from "../schema/values.ts";

export type Style = readonly [style: string, explode: boolean];

/** How a value is written, with what holds when nothing is said. */
export function styleOf(holder: SpecNode | undefined, byDefault: string): Style {
  const style = holder?.child("style")?.text ?? byDefault;
  const explode = holder?.child("explode")?.value;
  return [style, explode === undefined ? style === "form" || style === "cookie" : explode === true];
}

/** What of a style shows for values of these types: one value alone is written alike, exploded or not. */
export function visible([style, explode]: Style, types: ReadonlySet<string>): (string | boolean)[] {
  // It has one way only.
  if (style === "deepObject" && (types.has("object") || types.has("array"))) return [style];
  if (types.has("object")) return [style, explode];
  if (types.has("array")) return style === "simple" ? [style] : [style, explode];
  if (style === "cookie") return ["form"];
  return [["form", "simple", "label", "matrix"].includes(style) ? style : "other"];
}

/** The characters that `allowReserved` is about. */
export const reserved = /[:/?#[\]@!$&'()*+,;=]/;

/** Whether a value may have signs in it that mean something where it is written: numbers, flags, and some texts have none. */
export function mayHave(signs: RegExp, schemas: Parts, depth = 0): boolean {
  return normalForm(schemas).alternatives.some(({ parts, types }) => {
    if (types.has("object") || depth > deepest) return true;
    if (types.has("array")) return tupleLength(parts) > 0 || mayHave(signs, elementsAt(parts, undefined), depth + 1);
    const values = valuesOf(parts, types);
    if (values !== undefined) return values.some((value) => signs.test(String(value)));
    return (
      types.has("string") && !parts.some(({ object }) => object["format"] === "uuid" || object["format"] === "date")
    );
  });
}

/** A list may be inside of itself. */
const deepest = 8;
