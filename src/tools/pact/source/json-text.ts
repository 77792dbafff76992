/** A part of a JSON text: the offset of its first character, and of the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The members of the object that begins at an offset of a JSON text, which has to be valid; of a name that is there twice
 * the last, as `JSON.parse` has it.
 */
export function membersOf(text: string, start = skipSpace(text, 0)): Map<string, Span> {
  const members = new Map<string, Span>();
  if (text[start] !== "{") return members;
  let at = skipSpace(text, start + 1);
  while (text[at] === '"') {
    const nameEnd = endOf(text, at);
    const value = skipSpace(text, skipSpace(text, nameEnd) + 1);
    const end = endOf(text, value);
    members.set(JSON.parse(text.slice(at, nameEnd)) as string, { start: value, end });
    at = skipSpace(text, end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return members;
}

/** The items of the list that begins at an offset. */
export function itemsOf(text: string, start: number): Span[] {
  const items: Span[] = [];
  if (text[start] !== "[") return items;
  let at = skipSpace(text, start + 1);
  while (at < text.length && text[at] !== "]") {
    const end = endOf(text, at);
    items.push({ start: at, end });
    at = skipSpace(text, end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return items;
}

/** The name that one object of a JSON text, which has to be valid, has twice, and the line of the second, from 1. */
export function repeatedName(text: string): { readonly name: string; readonly line: number } | undefined {
  // The names in each object or list that is open.
  const open: Set<string>[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "{" || character === "[") open.push(new Set());
    else if (character === "}" || character === "]") open.pop();
    else if (character === '"') {
      const end = endOfString(text, at);
      if (text[skipSpace(text, end)] === ":") {
        const name = JSON.parse(text.slice(at, end)) as string;
        if (open.at(-1)?.has(name) === true) return { name, line: text.slice(0, at).split("\n").length };
        open.at(-1)?.add(name);
      }
      at = end - 1;
    }
  }
  return undefined;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at++;
  return at;
}

/** The offset after the value that begins at another one. */
function endOf(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === "{" || character === "[") {
      depth++;
      at++;
    } else if (character === "}" || character === "]") {
      depth--;
      at++;
    } else if (depth === 0) return endOfLiteral(text, at);
    else at++;
  } while (depth > 0 && at < text.length);
  return at;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** A number, `true`, `false` or `null`. */
function endOfLiteral(text: string, start: number): number {
  let at = start;
  while (at < text.length && !" \n\r\t,]}".includes(text[at] ?? "")) at++;
  return at;
}
