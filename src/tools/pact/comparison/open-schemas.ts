/**
 * The document with its free-form objects marked as the comparator understands them. It closes every object schema of a
 * response that lets further properties in by `additionalProperties: true`, or by saying nothing: for one that has
 * properties that is right, since a consumer must not count on others; for one that has none, as attributes and mixins, it
 * would be a false alarm.
 */
export function withOpenSchemas(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withOpenSchemas);
  if (typeof node !== "object" || node === null) return node;
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "example" || key === "examples" ? value : withOpenSchemas(value),
    ]),
  );
  return isFreeForm(copy) ? { ...copy, additionalProperties: {} } : copy;
}

function isFreeForm({
  type,
  additionalProperties,
  properties,
  allOf,
  anyOf,
  oneOf,
}: Readonly<Record<string, unknown>>): boolean {
  if (additionalProperties === true) return true;
  const saysNothing = [additionalProperties, properties, allOf, anyOf, oneOf].every((keyword) => keyword === undefined);
  return type === "object" && saysNothing;
}
