// Compiles the schemas of answers ahead of time, for the tests that hold every answer against the spec.
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import { build } from "esbuild";
import type { Document } from "./bundle.ts";
import { listOperations, resolve } from "./operations.ts";
import { parametersSchema } from "./schemas.ts";

/** Export name → schema. Names are valid identifiers. */
type Schemas = Record<string, Document>;

interface ValidatorGroup {
  /** Whether text becomes the number that the schema asks for. */
  readonly coerce: boolean;
  readonly schemas: Schemas;
}

/** The source of a module with a `responses` table, keyed by operation ID and status. */
export async function responseValidators(document: Document): Promise<string> {
  const bodies: Schemas = {};
  const headers: Schemas = {};
  const empty: string[] = [];
  for (const { operationId, operation } of listOperations(document)) {
    for (const [status, reference] of Object.entries<Document>(operation["responses"])) {
      const response = resolve(document, reference);
      const schema = response["content"]?.["application/json"]?.["schema"] as Document | undefined;
      if (schema === undefined) empty.push(`${operationId}_${status}`);
      else bodies[`${operationId}_${status}`] = schema;
      const declared = Object.entries<Document>(response["headers"] ?? {}).map(([name, header]) => ({
        ...resolve(document, header),
        in: "header",
        name,
      }));
      if (declared.length > 0)
        headers[`${operationId}_${status}_headers`] = parametersSchema(declared)["properties"]["header"];
    }
  }
  return compile(
    document,
    { bodies: { coerce: false, schemas: bodies }, headers: { coerce: true, schemas: headers } },
    (names) => {
      const groups = Object.groupBy([...names, ...empty], (name) => name.split("_")[0] ?? "");
      const rows = Object.entries(groups).map(([operationId, entries]) => {
        const statuses = new Set(entries?.map((entry) => entry.split("_")[1] ?? ""));
        const cells = [...statuses].map((status) => {
          const name = `${operationId}_${status}`;
          const body = names.includes(name) ? name : "null";
          const header = names.includes(`${name}_headers`) ? `${name}_headers` : "null";
          return `${status}: { body: ${body}, headers: ${header} }`;
        });
        return `  ${operationId}: { ${cells.join(", ")} },\n`;
      });
      return `export const responses = {\n${rows.join("")}};\n`;
    },
  );
}

async function compile(
  document: Document,
  groups: Record<string, ValidatorGroup>,
  tables: (names: readonly string[]) => string,
): Promise<string> {
  const names = Object.values(groups).flatMap((group) => Object.keys(group.schemas));
  const files: Record<string, string> = {};
  for (const [groupName, group] of Object.entries(groups)) {
    const ajv = new Ajv({
      code: { source: true, esm: true },
      coerceTypes: group.coerce,
      // A schema that many share is one function that they call: half the code of copies.
      inlineRefs: false,
      strict: true,
      // OpenAPI's `example` inside a schema is not a keyword of JSON Schema.
      keywords: ["example"],
      // `allOf` parts name required fields of their siblings.
      strictRequired: false,
      strictTypes: false,
    });
    formats.default(ajv);
    for (const [name, schema] of Object.entries<Document>(document["components"]["schemas"])) {
      ajv.addSchema({ ...absoluteRefs(schema), $id: `${name}.json` });
    }
    // Many operations share a schema; it is compiled once, whatever they call it.
    const idOf = new Map<string, string>();
    const exported = Object.entries(group.schemas).map(([name, schema]): [string, string] => {
      const key = JSON.stringify(schema);
      const id = idOf.get(key) ?? name;
      if (id === name) ajv.addSchema({ ...absoluteRefs(schema), $id: id });
      idOf.set(key, id);
      return [name, id];
    });
    const distinct = exported.filter(([name, id]) => name === id);
    const aliases = exported.filter(([name, id]) => name !== id);
    const source = withoutSchemas(standalone.default(ajv, Object.fromEntries(distinct)));
    files[groupName] =
      (group.coerce ? source : source.replaceAll(unusedArguments, "")) +
      aliases.map(([name, id]) => `export { ${id} as ${name} };\n`).join("");
  }
  const entry =
    Object.entries(groups)
      .map(([groupName, group]) => `import { ${Object.keys(group.schemas).join(", ")} } from "./${groupName}.js";\n`)
      .join("") + tables(names);
  return bundle(entry, files);
}

const componentRef = "#/components/schemas/";

/** A `$ref` into the document's components, said by the component's own ID. */
function absoluteRefs<Node>(node: Node): Node {
  if (Array.isArray(node)) return node.map(absoluteRefs) as Node;
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string" && value.startsWith(componentRef)
        ? `${value.slice(componentRef.length)}.json`
        : absoluteRefs(value as unknown),
    ]),
  ) as Node;
}

/** What an error of Ajv tells and nobody reads; so that browsers need not load it. */
const unreadFields =
  /\b(?:(?:schemaPath|keyword): "(?:[^"\\]|\\.)*"|params: \{ ?(?:type|limit|comparison|pattern|missingProperty|format|i|ref|passingSchemas)[^{}]*\}),\s*/g;

/**
 * Ajv's code brings a whole schema along, prose and all, where a message needs one list of it. Written out, the list is all
 * that is left.
 */
function withoutSchemas(source: string): string {
  const schemas = new Map(
    [...source.matchAll(/\bconst (schema\d+) = (\{.*?\});(?=const |function |export |var |let |$)/gm)].map(
      ([, name = "", text = ""]) => [name, JSON.parse(text) as Document],
    ),
  );
  return source.replaceAll(/\b(schema\d+)((?:\.\w+|\["[^"]+"\]|\[\d+\])+)/g, (use, name: string, path: string) => {
    const keys = [...path.matchAll(/\.(\w+)|\["([^"]+)"\]|\[(\d+)\]/g)].map(([, a, b, c]) => a ?? b ?? c ?? "");
    const value: unknown = keys.reduce<Document | undefined>((at, key) => at?.[key], schemas.get(name));
    return value === undefined ? use : JSON.stringify(value);
  });
}

/** What validators hand to each other for the sake of coercion alone. */
const unusedArguments =
  /,\s*parentData(?::\s*\w+)?,\s*parentDataProperty(?::\s*(?:\w+|"(?:[^"\\]|\\.)*"))?,\s*rootData(?:\s*=\s*data)?(?=[,}\s])/g;

/** Ajv's standalone code asks for helpers of Ajv by `require`; bundled, it stands alone. */
async function bundle(entry: string, files: Record<string, string>): Promise<string> {
  const result = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    minifySyntax: true,
    legalComments: "none",
    plugins: [
      {
        name: "in-memory",
        setup(context) {
          context.onResolve({ filter: /^\.\/[a-z]+\.js$/ }, ({ path }) =>
            path.slice(2, -3) in files ? { path, namespace: "in-memory" } : undefined,
          );
          context.onLoad({ filter: /.*/, namespace: "in-memory" }, ({ path }) => ({
            contents: files[path.slice(2, -3)] ?? "",
            resolveDir: import.meta.dirname,
          }));
        },
      },
    ],
  });
  return (result.outputFiles[0]?.text ?? "").replaceAll(unreadFields, "");
}
