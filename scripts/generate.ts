// Generates everything that follows from the spec and from the table of options, or with --check tells which generated files are out of date.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { parse, stringify } from "yaml";
import { bundleSpec, type Document } from "./generate/bundle.ts";
import { withOptionTable } from "./generate/option-table.ts";
import { operationsSource } from "./generate/operations.ts";
import { pathsSource } from "./generate/paths.ts";
import { partSources } from "./generate/parts.ts";
import { keywordsPage } from "./generate/keywords.ts";
import { handlersSource } from "./generate/handlers.ts";
import { answerSchemasSource, componentSchemaSource, requestSchemasSource } from "./generate/schemas.ts";
import { responseValidators } from "./generate/validators.ts";

const root = join(import.meta.dirname, "..");
const header = "// Generated from the spec by `npm run generate`. Do not edit.\n";
const responses =
  'import type { ResponseValidators } from "../../src/engine/http/validate.ts";\nexport declare const responses: ResponseValidators;\n';

const pathsDeclaration = `${header}export declare function findPath(\n  method: "",\n  path: string,\n): { readonly data: string; readonly params?: Readonly<Record<string, string>> } | undefined;\n`;

async function types(document: Document): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document), {
    emptyObjectsUnknown: true,
    immutable: true,
    defaultNonNullable: false,
  });
  return header + astToString(nodes);
}

/** A JSON Schema as an OpenAPI document that has it, and what it defines, as components. */
function schemaAsDocument({ $schema, $defs, title, ...schema }: Document): Document {
  if ($schema !== "https://json-schema.org/draft/2020-12/schema")
    throw new Error("Only JSON Schema 2020-12 is what OpenAPI 3.1 has too");
  const text = JSON.stringify({ ...$defs, [title as string]: schema });
  const schemas = JSON.parse(text.replaceAll("#/$defs/", "#/components/schemas/")) as Document;
  return { openapi: "3.1.0", info: { title, version: "1" }, paths: {}, components: { schemas } };
}

/** The same document, where the state of a seed is any object. */
function withoutState(document: Document): Document {
  const { components } = structuredClone(document);
  components.schemas.Seed.properties.state = { type: "object" };
  return { ...document, components };
}

async function generate(): Promise<Map<string, string>> {
  const spec = await bundleSpec(join(root, "spec"));
  const control = parse(readFileSync(join(root, "spec/control.yaml"), "utf8")) as Document;
  const seed = parse(readFileSync(join(root, "spec/seed.yaml"), "utf8")) as Document;
  const seedDocument = schemaAsDocument(seed);
  const shop = await bundleSpec(join(root, "spec/shop"));
  return new Map([
    ["docs/server.md", await withOptionTable(readFileSync(join(root, "docs/server.md"), "utf8"))],
    [
      "spec/openapi.yaml",
      `# Bundled from root.yaml and services/ by \`npm run generate\`. Do not edit.\n${stringify(spec, { lineWidth: 120, aliasDuplicateObjects: false })}`,
    ],
    [
      "spec/shop.yaml",
      `# Bundled from shop/ by \`npm run generate\`. Do not edit.\n${stringify(shop, { lineWidth: 120, aliasDuplicateObjects: false })}`,
    ],
    ["docs/keywords.md", await keywordsPage()],
    ["spec/generated/api.ts", await types(spec)],
    ["spec/generated/shop.ts", await types(shop)],
    ["spec/generated/shop-operations.ts", header + operationsSource(shop)],
    ["spec/generated/shop-paths.js", header + pathsSource(shop)],
    ["spec/generated/shop-paths.d.ts", pathsDeclaration],
    ["spec/generated/shop-requests.ts", header + requestSchemasSource(shop)],
    ["spec/generated/shop-responses.js", header + (await responseValidators(shop))],
    ["spec/generated/shop-responses.d.ts", header + responses],
    [
      "spec/generated/shop-handlers.ts",
      header +
        handlersSource(shop, () => "../../src/engine/shop/operations/", {
          name: "shopHandlers",
          type: "ShopOperationTable",
          module: "../../src/engine/shop/operation.ts",
        }),
    ],
    ["spec/generated/control.ts", await types(control)],
    ["spec/generated/seed-types.ts", await types(seedDocument)],
    ["spec/seed.schema.json", `${JSON.stringify(seed, undefined, 2)}\n`],
    ["spec/generated/operations.ts", header + operationsSource(spec)],
    ["spec/generated/control-operations.ts", header + operationsSource(control)],
    ["spec/generated/paths.js", header + pathsSource(spec)],
    ["spec/generated/control-paths.js", header + pathsSource(control)],
    ["spec/generated/control-paths.d.ts", pathsDeclaration],
    ["spec/generated/paths.d.ts", pathsDeclaration],
    ["spec/generated/control-requests.ts", header + requestSchemasSource(control)],
    ["spec/generated/answers.ts", header + answerSchemasSource(spec)],
    ["spec/generated/responses.js", header + (await responseValidators(spec))],
    ["spec/generated/responses.d.ts", header + responses],
    ["spec/generated/control-responses.js", header + (await responseValidators(control))],
    ["spec/generated/control-responses.d.ts", header + responses],
    // What reads a snapshot is loaded when there is one.
    ["spec/generated/seed.ts", header + componentSchemaSource(withoutState(seedDocument), "Seed")],
    ["spec/generated/seed-state.ts", header + componentSchemaSource(seedDocument, "SeedState")],
    ...partSources(spec).map(([file, source]): [string, string] => [`spec/generated/${file}`, header + source]),
    [
      "spec/generated/control-handlers.ts",
      header +
        handlersSource(control, () => "../../src/engine/control/operations/", {
          name: "controlHandlers",
          type: "ControlOperationTable",
          module: "../../src/engine/control/operation.ts",
        }),
    ],
  ]);
}

const check = process.argv.includes("--check");
const outdated: string[] = [];
for (const [file, content] of await generate()) {
  const path = join(root, file);
  if (check) {
    let committed = "";
    try {
      committed = readFileSync(path, "utf8");
    } catch {
      // A missing file is out of date.
    }
    if (committed !== content) outdated.push(file);
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
if (outdated.length > 0) {
  console.error(`Out of date: ${outdated.join(", ")}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
} else {
  console.log(check ? "Generated files are up to date." : "Generated.");
}
