import type { RedactionContext } from "./context.ts";
import type { SecretKind } from "./names.ts";
import { pastAll } from "./scan.ts";

/** Elements that never have an end. */
const endless = /^(?:input|meta|link|img|br|hr|add)$/;

/** Attributes that give their element a name, and those that hold its value. */
const naming = /^(?:name|key|property|id|itemprop|field|for|type)$/;
const holding = /^(?:value|content|data-value)$/;

/**
 * XML and HTML without the content of elements, and the values of fields, that have a secret's name: `<password>…`,
 * `<input name="token" value="…">`, `<param name="pin">…`. Attributes of such a name are pairs, and are read as those.
 */
export function redactMarkup(text: string, context: RedactionContext): string {
  const parts: string[] = [];
  let last = 0;
  /** The elements that we are in since one with a secret's name. */
  let inside: { readonly element: string; readonly name: string; readonly kind: SecretKind; depth: number } | undefined;
  /** What the last element has named. */
  let before: { readonly name: string; readonly kind: SecretKind | undefined } | undefined;
  const replaceUpTo = (end: number): void => {
    const between = text.slice(last, end);
    if (inside === undefined || between.trim() === "") parts.push(between);
    else parts.push(context.replace(inside.kind, between.trim(), inside.name));
    last = end;
  };
  for (let open = text.indexOf("<"); open !== -1; open = text.indexOf("<", Math.max(last, open + 1))) {
    if (text.startsWith("<![CDATA[", open)) {
      const close = text.indexOf("]]>", open);
      const end = close === -1 ? text.length : close;
      replaceUpTo(open);
      parts.push("<![CDATA[");
      last = open + "<![CDATA[".length;
      replaceUpTo(end);
      continue;
    }
    if (!/[A-Za-z/!?_]/.test(text[open + 1] ?? "")) continue;
    const close = text.indexOf(">", open);
    if (close === -1) break;
    const content = text.slice(last, Math.min(open, last + 200)).trim();
    replaceUpTo(open);
    const tag = readTag(text, open, close);
    if (inside !== undefined) {
      if (tag.element === inside.element && !tag.isEmpty) inside.depth += tag.isClosing ? -1 : 1;
      if (inside.depth === 0) inside = undefined;
    } else if (tag.isClosing) {
      // `<key>Password</key><string>…`: the next element has the value.
      if (naming.test(tag.element)) before = secretOf({ element: content, names: [] }, context);
    } else {
      const own = secretOf(tag, context);
      const { name, kind } = own.kind === undefined && before !== undefined ? before : own;
      before = undefined;
      const value = tag.value;
      if (kind !== undefined && value !== undefined && value.end > value.start) {
        parts.push(text.slice(last, value.start), context.replace(kind, text.slice(value.start, value.end), name));
        last = value.end;
      }
      if (kind !== undefined && !tag.isEmpty && !endless.test(tag.element))
        inside = { element: tag.element, name, kind, depth: 1 };
    }
    parts.push(text.slice(last, close + 1));
    last = close + 1;
  }
  replaceUpTo(text.length);
  return parts.join("");
}

interface Tag {
  /** In lower case, without its namespace. */
  readonly element: string;
  readonly isClosing: boolean;
  readonly isEmpty: boolean;
  readonly names: readonly string[];
  /** Where the value attribute's text is. */
  readonly value: { readonly start: number; readonly end: number } | undefined;
}

function secretOf(
  tag: Pick<Tag, "element" | "names">,
  { names }: RedactionContext,
): { name: string; kind: SecretKind | undefined } {
  for (const name of [tag.element, ...tag.names]) {
    const kind = names.kindOf(name, "property");
    if (kind === "secret" || kind === "token") return { name, kind };
  }
  return { name: "", kind: undefined };
}

/** Reads the attributes by hand: a regular expression would look at a long word again and again. */
function readTag(text: string, open: number, close: number): Tag {
  const isClosing = text[open + 1] === "/";
  const nameStart = open + (isClosing ? 2 : 1);
  let at = pastAll(text, nameStart, /[^\s/]/, close);
  const element = (
    text
      .slice(nameStart, Math.min(at, nameStart + 200))
      .split(":")
      .at(-1) ?? ""
  ).toLowerCase();
  const names: string[] = [];
  let value: Tag["value"];
  while (at < close) {
    const start = pastAll(text, at, /[\s/]/, close);
    at = pastAll(text, start, /[^\s=/]/, close);
    const attribute = text.slice(start, Math.min(at, start + 64)).toLowerCase();
    at = pastAll(text, at, /\s/, close);
    if (text[at] !== "=") continue;
    at = pastAll(text, at + 1, /\s/, close);
    const quote = text[at];
    const isQuoted = quote === '"' || quote === "'";
    if (isQuoted) at += 1;
    const valueStart = at;
    at = pastAll(text, at, quote === '"' ? /[^"]/ : isQuoted ? /[^']/ : /\S/, close);
    if (naming.test(attribute)) names.push(text.slice(valueStart, Math.min(at, valueStart + 200)));
    if (holding.test(attribute)) value = { start: valueStart, end: at };
    if (isQuoted) at += 1;
  }
  return { element, isClosing, isEmpty: text[close - 1] === "/", names, value };
}
