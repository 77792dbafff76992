// The operations of the document in a few parts, each a file with its handlers and its schemas: a page loads them one by one.
import type { Document } from "./bundle.ts";
import { handlersSource } from "./handlers.ts";
import { requestSchemasSource } from "./schemas.ts";

/** What a page loads at once. */
const first = "session";

/** The part of what stands first in a path. All else is the first part's. */
const partOf: Readonly<Record<string, string>> = { cart: "cart", price: "cart", customer: "customer" };

const parts = [first, ...new Set(Object.values(partOf))];

/** The files of the parts, and those that put them together again. */
export function partSources(document: Document): [file: string, source: string][] {
  return [
    ...parts.map((part): [string, string] => [`${part}-part.ts`, sourceOf(document, part)]),
    ["handlers.ts", allHandlers],
    ["requests.ts", allSchemas],
  ];
}

function sourceOf(document: Document, part: string): string {
  const paths = Object.entries<Document>(document["paths"]).filter(([path]) => partAt(path) === part);
  const own = { ...document, paths: Object.fromEntries(paths) };
  const heads = [...new Set(paths.map(([path]) => JSON.stringify(headOf(path))))];
  const handlers = handlersSource(own, (service) => `../../src/engine/operations/${service}/`, {
    name: "handlers",
    type: "OperationTable",
    below: heads.join(" | "),
    module: "../../src/engine/http/operation.ts",
  });
  return `${handlers}\n${requestSchemasSource(own)}`;
}

function headOf(path: string): string {
  return path.split("/")[1] ?? "";
}

function partAt(path: string): string {
  return partOf[headOf(path)] ?? first;
}

const imports = (what: string): string =>
  parts.map((part) => `import { ${what} as ${part} } from "./${part}-part.ts";\n`).join("");

const allHandlers = `${imports("handlers")}import type { OperationTable } from "../../src/engine/http/operation.ts";

export const handlers: OperationTable = { ${parts.map((part) => `...${part}`).join(", ")} };
`;

const allSchemas = `${imports("requestSchemas")}import type { RequestSchemas } from "../../src/engine/http/schema/request-schema.ts";

export const requestSchemas: RequestSchemas = {
${["definitions", "parameters", "bodies"]
  .map((key) => `  ${key}: { ${parts.map((part) => `...${part}.${key}`).join(", ")} },\n`)
  .join("")}};
`;
