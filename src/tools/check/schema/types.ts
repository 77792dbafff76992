/** JSON's types; numbers as whole ones and others, so that `number` is both. */
export type JsonType = "null" | "boolean" | "object" | "array" | "string" | "integer" | "fraction";

export type TypeSet = ReadonlySet<JsonType>;

export const anyType: TypeSet = new Set(["null", "boolean", "object", "array", "string", "integer", "fraction"]);

/** What the keyword `type` allows; undefined when it does not restrict. Unknown names allow nothing. */
export function typesOfKeyword(type: unknown): TypeSet | undefined {
  if (type === undefined) return undefined;
  const named: unknown[] = [type].flat();
  return new Set(named.flatMap((name) => namedTypes[String(name)] ?? []));
}

const namedTypes: Readonly<Record<string, readonly JsonType[]>> = {
  null: ["null"],
  boolean: ["boolean"],
  object: ["object"],
  array: ["array"],
  string: ["string"],
  integer: ["integer"],
  number: ["integer", "fraction"],
};

export function typeOfValue(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "string" ? "string" : "object";
}

export function intersection(left: TypeSet, right: TypeSet): TypeSet {
  if (left === anyType) return right;
  return right === anyType ? left : new Set([...left].filter((type) => right.has(type)));
}

/** Types in the words of JSON Schema, as `integer or string`. */
export function typesInWords(types: TypeSet): string {
  if (types.size === anyType.size) return "anything";
  if (types.size === 0) return "nothing";
  const words = [...types].map((type) => (type === "fraction" ? "number" : type));
  return [...new Set(words)].filter((word) => word !== "integer" || !types.has("fraction")).join(" or ");
}
