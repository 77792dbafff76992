import type { Config, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isObject, type PlainObject } from "../../document/node.ts";

type Visit = (node: PlainObject, context: UserContext) => void;
interface Visitor {
  readonly Schema?: { readonly leave: Visit };
  readonly Parameter?: { readonly leave: Visit };
}

/**
 * The examples that the linter's own rules pass over: defaults of schemas, examples of headers, and examples of
 * parameters behind a reference. The linter's rules judge them: they are shown the value under the name they look at.
 */
export function validExamples(builtIn: Config["plugins"]): Oas3Rule {
  return (options) => {
    const schemas = linterRule(builtIn, "no-invalid-schema-examples", options).Schema?.leave;
    const parameters = linterRule(builtIn, "no-invalid-parameter-examples", options).Parameter?.leave;
    return {
      Schema: {
        leave(schema: PlainObject, context: UserContext) {
          if (schema["default"] === undefined) return;
          const { default: value, examples: _, ...rest } = schema;
          schemas?.({ ...rest, example: value }, reporting(context, "example", ["default"], "Default"));
        },
      },
      Header: {
        leave(header: PlainObject, context: UserContext) {
          if (header["schema"] !== undefined) parameters?.(header, context);
          behindReferences(header, context, parameters);
        },
      },
      Parameter: {
        leave(parameter: PlainObject, context: UserContext) {
          behindReferences(parameter, context, parameters);
        },
      },
    } as Record<string, { leave: Visit }> as ReturnType<Oas3Rule>;
  };
}

function linterRule(builtIn: Config["plugins"], id: string, options: object): Visitor {
  const rule = builtIn.flatMap((plugin) => plugin.rules?.oas3?.[id] ?? [])[0];
  if (rule === undefined) throw new Error(`This version of @redocly/openapi-core has no rule ${id}`);
  return rule(options) as Visitor;
}

function behindReferences(holder: PlainObject, context: UserContext, judge: Visit | undefined): void {
  if (!isObject(holder["examples"]) || holder["schema"] === undefined) return;
  for (const [name, example] of Object.entries(holder["examples"])) {
    if (!isObject(example) || typeof example["$ref"] !== "string") continue;
    const { node } = context.resolve<PlainObject>(example);
    if (node?.["value"] === undefined) continue;
    const shown = { ...holder, examples: undefined, example: node["value"] };
    judge?.(shown, reporting(context, "example", ["examples", name], "Example"));
  }
}

/** The context, but what is said of `key` is reported at another place. */
function reporting(context: UserContext, key: string, at: readonly string[], what: string): UserContext {
  const location = Object.create(context.location) as UserContext["location"];
  location.child = (keys) => context.location.child(keys === key ? [...at] : keys);
  return {
    ...context,
    location,
    report: (problem) => context.report({ ...problem, message: problem.message.replace(/^Example/, what) }),
  };
}
