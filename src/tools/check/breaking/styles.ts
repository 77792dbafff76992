import type { SpecNode } from "../document/node.ts";

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
