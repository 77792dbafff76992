import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isObject, type PlainObject } from "../../document/node.ts";

/** Keywords that say something of values of one type only. */
const typed: Readonly<Record<string, readonly string[]>> = {
  string: ["minLength", "maxLength", "pattern"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: ["minItems", "maxItems", "uniqueItems"],
  object: ["minProperties", "maxProperties", "required", "properties"],
};

const ranges = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
  ["minContains", "maxContains"],
] as const;

/** Schemas that nothing can satisfy, or that no validator can compile. */
export const constraints: Oas3Rule = () => ({
  Schema: {
    leave(schema, context: UserContext) {
      for (const { message, keyword } of problemsOf(schema as PlainObject))
        context.report({ message, location: context.location.child(keyword) });
    },
  },
});

interface Problem {
  readonly keyword: string;
  readonly message: string;
}

function problemsOf(schema: PlainObject): Problem[] {
  return [
    ...emptyRanges(schema),
    ...badPatterns(schema),
    ...badRequired(schema),
    ...badValues(schema),
    ...misplaced(schema),
  ];
}

function emptyRanges(schema: PlainObject): Problem[] {
  const problems: Problem[] = [];
  for (const [least, most] of ranges) {
    const [low, high] = [schema[least], schema[most]];
    if (typeof low === "number" && typeof high === "number" && low > high)
      problems.push({ keyword: most, message: `${least} ${low} is more than ${most} ${high}.` });
  }
  for (const keyword of ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"]) {
    const value = schema[keyword];
    if (typeof value === "number" && !(Number.isInteger(value) && value >= 0))
      problems.push({ keyword, message: `${keyword} has to be a whole number from 0, not ${value}.` });
  }
  const [above, below] = [schema["exclusiveMinimum"], schema["exclusiveMaximum"]];
  if (typeof above === "number" && typeof below === "number" && above >= below)
    problems.push({ keyword: "exclusiveMaximum", message: `No number is above ${above} and below ${below}.` });
  const step = schema["multipleOf"];
  if (typeof step === "number" && step <= 0)
    problems.push({ keyword: "multipleOf", message: `multipleOf has to be more than 0, not ${step}.` });
  return problems;
}

function badPatterns(schema: PlainObject): Problem[] {
  const { pattern, patternProperties } = schema as { pattern?: unknown; patternProperties?: unknown };
  const patterns = [
    ...(typeof pattern === "string" ? [["pattern", pattern] as const] : []),
    ...(isObject(patternProperties)
      ? Object.keys(patternProperties).map((key) => ["patternProperties", key] as const)
      : []),
  ];
  return patterns.flatMap(([keyword, text]) => {
    try {
      // JSON Schema's patterns are Unicode ones.
      RegExp(text, "u");
      return [];
    } catch (error) {
      return [{ keyword, message: `${error instanceof Error ? error.message : String(error)}.` }];
    }
  });
}

function badRequired(schema: PlainObject): Problem[] {
  const { required } = schema as { required?: unknown };
  if (!Array.isArray(required) || new Set(required).size === required.length) return [];
  return [{ keyword: "required", message: "required names a property twice." }];
}

/** `const` and `enum` beside each other, and `const` beside a type it has not. */
function badValues(schema: PlainObject): Problem[] {
  const problems: Problem[] = [];
  const { enum: values, const: only, type } = schema as { enum?: unknown; const?: unknown; type?: unknown };
  if (Array.isArray(values) && values.length === 0) problems.push({ keyword: "enum", message: "enum has no values." });
  if (only === undefined) return problems;
  if (Array.isArray(values) && !values.some((value) => JSON.stringify(value) === JSON.stringify(only)))
    problems.push({ keyword: "const", message: "The value of const is not in enum." });
  const types = [type].flat().filter((name) => typeof name === "string");
  if (types.length > 0 && !types.some((name) => isOfType(only, name)))
    problems.push({ keyword: "const", message: `const is not of type ${types.join(" or ")}.` });
  return problems;
}

/** Keywords beside a type that they do not concern. */
function misplaced(schema: PlainObject): Problem[] {
  const types = [schema["type"]].flat().filter((type) => typeof type === "string");
  if (types.length === 0) return [];
  const named = new Set(types.map((type) => (type === "integer" ? "number" : type)));
  return Object.entries(typed).flatMap(([type, keywords]) =>
    named.has(type)
      ? []
      : keywords
          .filter((keyword) => schema[keyword] !== undefined)
          .map((keyword) => ({ keyword, message: `${keyword} says nothing of a ${types.join(" or ")}.` })),
  );
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
