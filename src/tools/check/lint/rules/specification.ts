import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isObject } from "../../document/node.ts";

/** Headers that OpenAPI has other words for: as parameters they are to be ignored. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ["accept", "the content of the responses"],
  ["content-type", "the content of the request body"],
  ["authorization", "security"],
]);

/** What the OpenAPI specification says in sentences only, so that no schema of it can tell. */
export const specification: Oas3Rule = () => ({
  Paths(paths, context: UserContext) {
    for (const path of Object.keys(paths)) {
      const problem = pathProblem(path);
      if (problem !== undefined) context.report({ message: problem, location: context.location.child([path]).key() });
    }
  },
  Responses(responses, context: UserContext) {
    for (const status of Object.keys(responses))
      if (/^[1-5]xx$/i.test(status) && !status.endsWith("XX"))
        context.report({
          message: `A range is written as ${status.toUpperCase()}.`,
          location: context.location.child([status]).key(),
        });
  },
  Header: { leave: oneExample },
  MediaType: { leave: oneExample },
  Parameter: {
    leave(parameter, context: UserContext) {
      oneExample(parameter, context);
      const place = parameter.in;
      const name = parameter.name ?? "";
      if (place === "path" && parameter.required !== true)
        context.report({
          message: "A path parameter is always required.",
          location: keyOr(context, parameter, "required"),
        });
      if (parameter.schema !== undefined && parameter.content !== undefined)
        context.report({
          message: "schema and content exclude each other.",
          location: context.location.child("content").key(),
        });
      const better = place === "header" ? elsewhere.get(name.toLowerCase()) : undefined;
      if (better !== undefined)
        context.report({
          message: `${name} is no parameter: ${better} says it.`,
          location: context.location.child("name"),
        });
    },
  },
  MediaTypesMap(content, context: UserContext) {
    for (const type of Object.keys(content))
      if (!/^[\w.+*-]+\/[\w.+*-]+(\s*;.*)?$/.test(type))
        context.report({ message: `${type} is no media type.`, location: context.location.child([type]).key() });
  },
});

function oneExample(holder: object, { location, ...context }: UserContext): void {
  if (isObject(holder) && holder["example"] !== undefined && holder["examples"] !== undefined)
    context.report({ message: "example and examples exclude each other.", location: location.child("example").key() });
}

/** Where a key is, or the whole that should have it. */
function keyOr({ location }: UserContext, node: object, key: string): UserContext["location"] {
  return isObject(node) && Object.hasOwn(node, key) ? location.child(key) : location;
}

function pathProblem(path: string): string | undefined {
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
  if (/[{}]/.test(path.replaceAll(/\{[^{}]+\}/g, ""))) return `The braces of ${path} do not match.`;
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? undefined : `${path} has the parameter ${twice} twice.`;
}
