import { isAlias, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import { KitError, messageOf } from "../../shared/errors.ts";
import { readInput } from "../../shared/files.ts";
import { fetchText, isUrl } from "../../shared/remote.ts";
import type { Prism } from "./load.ts";
import type { ReferenceOptions } from "../document-mock-options.ts";
import { checkReferences } from "./references.ts";
import { fakerKey, isFakerSetting, withFakerSettings } from "./faker-settings.ts";
import type { HttpOperation } from "./operation.ts";

/**
 * Reads an OpenAPI document with Prism. Prism takes almost anything, so that what is wrong is looked for first.
 *
 * @throws KitError `SPEC_UNREADABLE`, with file and line
 */
export async function readDocument(
  prism: Prism,
  file: string,
  { allowRefs = false }: ReferenceOptions = {},
): Promise<HttpOperation[]> {
  const text = isUrl(file) ? await fetchText(file) : readInput("OpenAPI document", file, "SPEC_UNREADABLE");
  const root = checkDocument(file, text);
  if (!allowRefs) await checkReferences(file);
  try {
    const operations = await prism.getHttpOperationsFromSpec(file);
    if (operations.length > 0) return withFakerSettings(operations, root[fakerKey]);
  } catch (error) {
    throw new KitError("SPEC_UNREADABLE", `${file}:1: Prism cannot read it: ${messageOf(error)}`, { cause: error });
  }
  throw new KitError("SPEC_UNREADABLE", `${file}:1: there is no operation in it`);
}

function checkDocument(file: string, text: string): Readonly<Record<string, unknown>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const fail = (at: number, what: string): never => {
    throw new KitError("SPEC_UNREADABLE", `${file}:${lines.linePos(at).line}: ${what}`);
  };
  const [broken] = document.errors;
  if (broken !== undefined) fail(broken.pos[0], broken.message.split(/ at line \d/)[0] ?? "");
  const root = document.contents;
  if (!isMap(root) || (!root.has("openapi") && !root.has("swagger")))
    return fail(startOf(root), "this is not an OpenAPI document: it has no field openapi with a version");
  const paths = root.get("paths", true);
  if (!isMap(paths)) return fail(startOf(paths ?? root), "this OpenAPI document has no paths");
  const meant = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  for (const { key, value } of paths.items) {
    const path = meant(value);
    if (!isMap(path)) return fail(startOf(key), `${String(key)} is no path with operations`);
    for (const item of path.items) {
      if (methods.has(String(item.key)) && !isMap(meant(item.value)))
        return fail(startOf(item.key), `${String(item.key)} of ${String(key)} is no operation`);
    }
  }
  const settings = root.get(fakerKey, true);
  for (const { key } of isMap(settings) ? settings.items : []) {
    if (!isFakerSetting(String(key))) fail(startOf(key), `${fakerKey} has no setting named ${String(key)} here`);
  }
  const plain = document.toJS() as Readonly<Record<string, unknown>>;
  visit(document, {
    Pair(_key, { key, value }) {
      if (!isScalar(key) || key.value !== "$ref" || !isScalar(value)) return;
      const target = String(value.value);
      if (target.startsWith("#/") && !leadsSomewhere(plain, target))
        fail(startOf(value), `the $ref ${target} leads nowhere`);
    },
  });
  return plain;
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Whether a JSON pointer of this document, as `#/components/schemas/Cart`, has something at its end. */
function leadsSomewhere(plain: unknown, reference: string): boolean {
  let here = plain;
  for (const segment of reference.slice(2).split("/")) {
    const name = unescaped(segment);
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, name)) return false;
    here = (here as Readonly<Record<string, unknown>>)[name];
  }
  return true;
}

function unescaped(segment: string): string {
  return decoded(segment).replaceAll("~1", "/").replaceAll("~0", "~");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
