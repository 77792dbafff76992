import { KitError } from "../../src/shared/errors.ts";

/** An app's module script, as `<script type="module" src="/src/main.tsx"></script>`. */
const moduleScript = /<script\b([^<>]*)>([^<]*)<\/script>/gi;

/**
 * The page whose module scripts wait for the mock. One script imports the mock and then them, in their order: of two scripts the
 * second would not wait for the first.
 */
export function waitingForMock(html: string, mock: string): { readonly html: string; readonly inline: boolean } {
  const sources: string[] = [];
  let inline = false;
  const without = html.replaceAll(moduleScript, (whole, attributes: string, code: string) => {
    if (attributeOf(attributes, "type") !== "module") return whole;
    const source = attributeOf(attributes, "src");
    if (source === undefined) inline ||= code.trim() !== "";
    else sources.push(source);
    return source === undefined ? whole : "";
  });
  const imports = [mock, ...sources].map((source) => `await import(${JSON.stringify(source)});`);
  const script = `<script type="module">${imports.join(" ")}</script>`;
  return { html: withLast(without, script), inline };
}

/** A name of an attribute is written in any case, and its value with either quote or none. */
function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, key = "", double, single, plain] of attributes.matchAll(
    /([^\s"'=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g,
  ))
    if (key.toLowerCase() === name) return double ?? single ?? plain ?? "";
  return undefined;
}

function withLast(html: string, script: string): string {
  const end = html.toLowerCase().lastIndexOf("</body>");
  return end === -1 ? html + script : html.slice(0, end) + script + html.slice(end);
}

/**
 * The source of a module that starts the mock with options from Vite's configuration.
 *
 * @throws KitError `OPTION_INVALID` for what only the page itself could have, as a function
 */
export function startingModule(options: object): string {
  const text = JSON.stringify(options, (key, value: unknown) => {
    const isPlain =
      value === null ||
      Array.isArray(value) ||
      typeof value !== "object" ||
      Object.getPrototypeOf(value) === Object.prototype;
    if (isPlain && !["function", "symbol", "bigint"].includes(typeof value)) return value;
    throw new KitError(
      "OPTION_INVALID",
      `mock has ${key}, which Vite's configuration cannot give to a page: call mockApi in the app instead`,
    );
  });
  return `import { mockApi } from "session-context-kit/browser";\nawait mockApi(${text});\n`;
}
