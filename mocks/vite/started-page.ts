import { invalidOption } from "../../src/shared/errors.ts";

/** Where a comment or a script begins: what stands in one is no part of the other. */
const beginning = /<!--|<script\b/gi;

/** The rest of a start tag; what stands in quotes does not end it. */
const restOfTag = /((?:[^"'>]|"[^"]*"|'[^']*')*)>/y;

const scriptEnd = /<\/script\s*>/gi;

/**
 * The page whose module scripts wait for the mock. One script imports the mock and then them, in their order: of two scripts the
 * second would not wait for the first. It stands where the last of them stood.
 */
export function waitingForMock(html: string, mock: string): { readonly html: string; readonly inline: boolean } {
  const imports = [importOf(mock)];
  const kept = [""];
  let inline = false;
  let at = 0;
  const keep = (to: number): void => {
    kept.push((kept.pop() ?? "") + html.slice(at, to));
    at = to;
  };
  for (let found = next(beginning, html, at); found !== undefined; found = next(beginning, html, at)) {
    keep(found.index);
    if (found.text === "<!--") {
      const end = html.indexOf("-->", at);
      keep(end === -1 ? html.length : end);
      continue;
    }
    const tag = next(restOfTag, html, found.end);
    const close = next(scriptEnd, html, tag?.end ?? html.length);
    const end = close?.end ?? html.length;
    const attributes = html.slice(found.end, tag?.end === undefined ? end : tag.end - 1);
    const source = attributeOf(attributes, "src");
    if (attributeOf(attributes, "type") !== "module") keep(end);
    else if (source === undefined) {
      inline ||= html.slice(tag?.end, close?.index).trim() !== "";
      keep(end);
    } else {
      imports.push(importOf(fromPage(source)));
      kept.push("");
      at = end;
    }
  }
  keep(html.length);
  const script = `<script type="module">${imports.join(" ")}</script>`;
  const last = kept.pop() ?? "";
  return { html: imports.length === 1 ? withLast(last, script) : kept.join("") + script + last, inline };
}

function next(expression: RegExp, text: string, from: number) {
  expression.lastIndex = from;
  const match = expression.exec(text);
  return match === null ? undefined : { index: match.index, text: match[0], end: match.index + match[0].length };
}

function importOf(source: string): string {
  return `await import(${JSON.stringify(source)});`;
}

/** A script of a page as an import: a name without a slash before it would be a package's. */
function fromPage(source: string): string {
  return /^(?:[./]|[a-z][a-z\d+.-]*:)/i.test(source) ? source : `./${source}`;
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
  const end = [...html.matchAll(/<\/body>/gi)].at(-1)?.index ?? html.length;
  return html.slice(0, end) + script + html.slice(end);
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
    throw invalidOption(
      `mock has ${key}, which Vite's configuration cannot give to a page: call mockApi in the app instead`,
    );
  });
  return `import { mockApi } from "session-context-kit/browser";\nawait mockApi(${text});\n`;
}
