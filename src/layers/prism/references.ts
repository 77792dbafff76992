import { realpathSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Document, isAlias, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { KitError } from "../../shared/errors.ts";
import { readInput } from "../../shared/files.ts";
import { fetchText, isUrl } from "../../shared/remote.ts";

/** A reference as it is written. */
interface Reference {
  readonly to: string;
  readonly line: number;
}

/**
 * Makes sure that a document, and what it refers to, refers to nothing outside of its folder: what is there would be served to any page, as
 * a file of the machine or an answer of its network.
 *
 * @throws KitError `SPEC_UNREADABLE`, with file and line
 */
export async function checkReferences(file: string): Promise<void> {
  const first = isUrl(file) ? new URL(file) : realAddress(pathToFileURL(file));
  const folder = new URL(".", first ?? pathToFileURL(file)).href;
  const seen = new Set<string>();
  const left = first === undefined ? [] : [first];
  for (let address = left.pop(); address !== undefined; address = left.pop()) {
    if (seen.has(address.href)) continue;
    seen.add(address.href);
    const name = address === first ? file : nameOf(address);
    for (const { to, line } of referencesIn(await textAt(address))) {
      const target = URL.parse(to, address.href);
      const real = target === null ? undefined : realAddress(target);
      if (target === null || ![target, real ?? target].every(({ href }) => href.startsWith(folder)))
        throw new KitError(
          "SPEC_UNREADABLE",
          `${name}:${line}: it refers to ${to}, outside of the document's folder, which could then be read by any page: copy it into the folder, or allow such references with --allow-refs`,
        );
      // What is missing, Prism says.
      if (real !== undefined) left.push(real);
    }
  }
}

function referencesIn(text: string): readonly Reference[] {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: lines });
  const found: Reference[] = [];
  visit(document, {
    Pair(_index, { key, value }) {
      if (!isScalar(key) || key.value !== "$ref") return;
      const meant = isAlias(value) ? value.resolve(document) : value;
      if (!isScalar(meant) || typeof meant.value !== "string" || meant.value.startsWith("#")) return;
      found.push({ to: meant.value, line: lines.linePos(key.range?.[0] ?? 0).line });
    },
  });
  return found;
}

/** The address without its fragment, and of a file where links lead; undefined for a file that is missing. */
function realAddress(address: URL): URL | undefined {
  const real = new URL(address);
  real.hash = "";
  if (real.protocol !== "file:") return real;
  try {
    return pathToFileURL(realpathSync(fileURLToPath(real)));
  } catch {
    return undefined;
  }
}

async function textAt(address: URL): Promise<string> {
  return address.protocol === "file:"
    ? readInput("OpenAPI document", fileURLToPath(address), "SPEC_UNREADABLE")
    : await fetchText(address.href);
}

function nameOf(address: URL): string {
  return address.protocol === "file:" ? fileURLToPath(address) : address.href;
}
