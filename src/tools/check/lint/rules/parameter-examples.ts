import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isObject, type PlainObject } from "../../document/node.ts";

/**
 * Required parameters have an example. Tools that live on examples (test generators, API consoles) cannot call an
 * operation without one. A default, a constant or a list of values will do.
 */
export const parameterExamples: Oas3Rule = () => ({
  Parameter(parameter, context) {
    if (parameter.required !== true || hasExample({ ...parameter }, context)) return;
    context.report({
      message: `The required parameter ${parameter.name} has no example: give it one, so that tools can call the operation.`,
      location: context.location.child("name"),
    });
  },
});

function hasExample(parameter: PlainObject, context: UserContext): boolean {
  const { content } = parameter;
  const holders = [parameter, ...(isObject(content) ? Object.values(content) : [])].filter(isObject);
  return holders.some(({ schema, ...holder }) => {
    const described: unknown = isReference(schema) ? context.resolve(schema).node : schema;
    return (
      holder["example"] !== undefined ||
      holder["examples"] !== undefined ||
      (isObject(described) && valueKeywords.some((keyword) => described[keyword] !== undefined))
    );
  });
}

/** The keywords of a schema that say a value. */
const valueKeywords = ["example", "examples", "default", "const", "enum"];

function isReference(schema: unknown): schema is { readonly $ref: string } {
  return isObject(schema) && typeof schema["$ref"] === "string";
}
