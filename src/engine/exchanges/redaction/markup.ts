import { firstSecret, type RedactionContext, type SecretName } from "./context.ts";
import { pastAll } from "./scan.ts";

/** Elements that never have an end. */
const endless = /^(?:input|meta|link|img|br|hr|add)$/;

/** Attributes that give their element a name, and those that hold its value. */
const naming = /^(?:name|key|property|id|itemprop|field|type)$/i;
const holding = /^(?:value|content|data-value)$/i;

/**
 * XML and HTML without the content of elements, and the values of fields, that have a secret's name: `<password>…`,
 * `<input name="token" value="…">`, `<param name="pin">…`. Attributes of such a name are pairs, and are read as those.
 */
export function redactMarkup(text: string, context: RedactionContext, isSection = false): string {
  const parts: string[] = [];
  let last = 0;
  /** The elements that we are in since one with a secret's name. */
  let inside: (SecretName & { readonly element: string; depth: number }) | undefined;
  /** What the last element has named. */
  let before: SecretName | undefined;
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
      if (inside === undefined && !isSection) {
        parts.push(redactMarkup(text.slice(last, end), context, true));
        last = end;
      }
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
      if (naming.test(tag.element)) before = firstSecret([content], context);
    } else {
      const { value, element } = tag;
      const secret = firstSecret([element, ...tag.names], context) ?? (held.test(element) ? before : undefined);
      before = undefined;
      if (secret !== undefined && value !== undefined && value.end > value.start) {
        const content = text.slice(value.start, value.end);
        parts.push(text.slice(last, value.start), context.replace(secret.kind, content, secret.name));
        last = value.end;
      }
      if (secret !== undefined && !tag.isEmpty && !endless.test(element)) inside = { ...secret, element, depth: 1 };
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

/** Elements that hold what the one before them names; a product's price does not. */
const held = /^(?:value|val|v|string|data|text|content|integer)$/;

/** An attribute with its value, but for the quote that ends it. A long word is looked at once: none begins within it. */
const attribute = /(?<=[\s/"'])([^\s=/"']+)\s*=\s*(?:"([^"]*)|'([^']*)|(\S*))/g;

function readTag(text: string, open: number, close: number): Tag {
  const isClosing = text[open + 1] === "/";
  const nameStart = open + (isClosing ? 2 : 1);
  const nameEnd = pastAll(text, nameStart, /[^\s/]/, close);
  const element = (
    text
      .slice(nameStart, Math.min(nameEnd, nameStart + 200))
      .split(":")
      .at(-1) ?? ""
  ).toLowerCase();
  const names: string[] = [];
  let value: Tag["value"];
  for (const found of text.slice(nameEnd, close).matchAll(attribute)) {
    const [whole, name = "", double, single, bare = ""] = found;
    const content = double ?? single ?? bare;
    const end = nameEnd + found.index + whole.length;
    if (naming.test(name)) names.push(content.slice(0, 200));
    if (holding.test(name)) value = { start: end - content.length, end };
  }
  return { element, isClosing, isEmpty: text[close - 1] === "/", names, value };
}
