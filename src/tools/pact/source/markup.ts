/** An element of XML; names are without their namespaces' prefixes. */
export interface Element {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly children: readonly Element[];
}

interface OpenElement extends Element {
  readonly written: string;
  readonly children: Element[];
}

/** What is skipped: where it begins, and where it ends. */
const skipped: readonly (readonly [begin: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** What is above the elements of an XML text: its one child is the root. Undefined if it is not well-formed. */
export function elementsOf(text: string): Element | undefined {
  const top: OpenElement = { name: "", written: "", attributes: [], children: [] };
  const open = [top];
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    const skip = skipped.find(([begin]) => text.startsWith(begin, at));
    const tag = skip === undefined && !text.startsWith("<!", at) ? tagAt(text, at) : undefined;
    const end = tag?.end ?? (skip === undefined ? endOfDeclaration(text, at) : endAfter(text, skip[1], at));
    if (end === undefined) return undefined;
    at = end;
    if (tag === undefined) continue;
    if (tag.written.startsWith("/")) {
      if (open.length === 1 || open.pop()?.written !== tag.written.slice(1)) return undefined;
      continue;
    }
    const { written, attributes, isClosed } = tag;
    const element = { name: localName(written), written, attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (!isClosed) open.push(element);
  }
  return open.length === 1 && top.children.length === 1 ? top : undefined;
}

/** The name without its prefix, which in a rule can be a whole URI. */
export function localName(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1);
}

function endAfter(text: string, end: string, from: number): number | undefined {
  const at = text.indexOf(end, from);
  return at === -1 ? undefined : at + end.length;
}

/** A document type can have declarations in brackets. */
function endOfDeclaration(text: string, from: number): number | undefined {
  const end = endAfter(text, ">", from);
  const bracket = text.indexOf("[", from);
  return end !== undefined && bracket !== -1 && bracket < end ? endAfter(text, "]>", from) : end;
}

interface Tag {
  readonly written: string;
  readonly attributes: readonly string[];
  readonly isClosed: boolean;
  readonly end: number;
}

function tagAt(text: string, from: number): Tag | undefined {
  const attributes: string[] = [];
  let word = "";
  let written: string | undefined;
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1);
      if (at === -1) return undefined;
      word = "";
    } else if (character === "=") attributes.push(localName(word.trim()));
    else if (character === ">") {
      const isClosed = text[at - 1] === "/";
      const name = written ?? (isClosed ? word.slice(0, -1) : word);
      return name === "" ? undefined : { written: name, attributes, isClosed, end: at + 1 };
    } else if (/\s/.test(character) && written === undefined) {
      written = word;
      word = "";
    } else word += character;
  }
  return undefined;
}
