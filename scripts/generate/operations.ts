// What the engine has to know of each operation besides its types: one line per operation, read from the spec.
import { type Document, methods } from "./bundle.ts";

export interface GeneratedOperation {
  readonly route: string;
  readonly operationId: string;
  readonly service: string;
  readonly operation: Document;
  readonly parameters: readonly Document[];
}

/** Every operation of a bundled document, its parameters resolved. */
export function listOperations(document: Document): GeneratedOperation[] {
  return Object.entries<Document>(document["paths"]).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method] !== undefined)
      .map((method) => {
        const operation = item[method] as Document;
        return {
          route: `${method.toUpperCase()} ${path}`,
          operationId: operation["operationId"] as string,
          service: (operation["x-service"] as string | undefined) ?? "control",
          operation,
          parameters: [...(item["parameters"] ?? []), ...(operation["parameters"] ?? [])].map((parameter: Document) =>
            resolve(document, parameter),
          ),
        };
      }),
  );
}

/** Follows a local `$ref`. */
export function resolve(document: Document, node: Document): Document {
  const ref = node["$ref"] as string | undefined;
  if (ref === undefined) return node;
  const keys = ref.slice(2).split("/");
  return resolve(
    document,
    keys.reduce<Document>((at, key) => at[key.replaceAll("~1", "/").replaceAll("~0", "~")], document),
  );
}

/** The types of query parameters that are not text. */
const valueTypes: ReadonlySet<unknown> = new Set(["boolean", "integer"]);

/** The scope of one alternative: the engine takes alternatives, not scopes that are needed together. */
function alternative(operationId: string, scopes: readonly string[]): readonly string[] {
  if (scopes.length > 1)
    throw new Error(`${operationId} needs several scopes together, which authorize() cannot check`);
  return scopes;
}

function unlessEmpty<Value>(list: readonly Value[]): readonly Value[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** The source of a table that the compiler reads as well as the engine. */
export function operationsSource(document: Document): string {
  const defaultSecurity = (document["security"] ?? []) as Document[];
  const rows = listOperations(document).map(({ route, operationId, service, operation, parameters }) => {
    const requirements = (operation["security"] as Document[] | undefined) ?? defaultSecurity;
    const requestBody = resolve(document, operation["requestBody"] ?? {});
    const headers = parameters
      .filter((parameter) => parameter["in"] === "header")
      .map((parameter) => (parameter["name"] as string).toLowerCase());
    const values = parameters
      .filter((parameter) => parameter["in"] === "query" && valueTypes.has(parameter["schema"]["type"]))
      .map((parameter): [string, unknown] => [parameter["name"], parameter["schema"]["type"]]);
    const media = Object.keys(requestBody["content"] ?? {});
    // What most operations have is left out: a page loads this table.
    const info = {
      operationId,
      service,
      security: [...new Set(requirements.flatMap((requirement) => Object.keys(requirement)))],
      scopes: unlessEmpty(
        requirements.flatMap((requirement) => alternative(operationId, requirement["ServiceToken"] ?? [])),
      ),
      headers: unlessEmpty(headers),
      values: values.length === 0 ? undefined : Object.fromEntries(values),
      // The control plane refuses what it does not know.
      query:
        service === "control"
          ? parameters.filter(({ in: place }) => place === "query").map(({ name }) => name as string)
          : undefined,
      body: media,
      bodyOptional: media.length > 0 && requestBody["required"] !== true ? true : undefined,
      exact: operation["x-exact"] === true ? true : undefined,
      neverForbidden: "403" in operation["responses"] ? undefined : true,
    };
    return `  ${JSON.stringify(route)}: ${JSON.stringify(info)},\n`;
  });
  const routes = listOperations(document).map(({ route }) => `  | ${JSON.stringify(route)}\n`);
  // The names by themselves, so that a type that needs only these does not bring the table along.
  return `export type Route =\n${routes.join("")};\n\nexport const operations = {\n${rows.join("")}} as const;\n`;
}
