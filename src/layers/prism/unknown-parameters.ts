import type { Violation } from "../../engine/http/violation.ts";
import type { HttpOperation } from "./operation.ts";

/** The query parameters that an operation does not document; Prism lets them pass. */
export function unknownParameters(operation: HttpOperation, query: Readonly<Record<string, unknown>>): Violation[] {
  return Object.keys(query)
    .filter((name) => !isKnown(operation, name))
    .map((name) => ({
      location: ["request", "query", name],
      severity: "Error",
      code: "undocumented",
      message: `Request query parameter ${name} is not documented`,
    }));
}

function isKnown({ request, security = [] }: HttpOperation, name: string): boolean {
  const isKey = security
    .flat()
    .some((scheme) => scheme.type === "apiKey" && scheme.in === "query" && scheme.name === name);
  return isKey || (request?.query ?? []).some((parameter) => namesOf(parameter)(name));
}

/** An object may be spread over several names. */
function namesOf({ name, style, explode, schema }: Parameter): (name: string) => boolean {
  // Prism's own enumeration exists only where Prism is loaded.
  const written: string = style;
  if (written === "deepObject") return (asked) => asked.startsWith(`${name}[`);
  if (schema?.type !== "object" || explode === false) return (asked) => asked === name;
  const { properties, additionalProperties = properties === undefined } = schema;
  return (asked) => additionalProperties !== false || Object.hasOwn(properties ?? {}, asked);
}

type Parameter = NonNullable<NonNullable<HttpOperation["request"]>["query"]>[number];
