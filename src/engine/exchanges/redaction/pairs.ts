import type { RedactionContext } from "./context.ts";
import { backAll, pastAll } from "./scan.ts";
import { isAmount } from "./names.ts";
import { looksRandom } from "./shapes.ts";
import { percentDecoded } from "../../../shared/percent.ts";

const longestName = 128;
const longestGap = 16;

/** More backslashes stand before a quote only where JSON is nested deeper than anybody nests it. */
const longestQuote = 64;

/** Says nothing, and may be worth knowing. */
const empty = /^(?:null|undefined|true|false|none|nil|NaN|[*•]+)?$/;

const blank = /[ \t]/;
const quotes = /["'`\\]/;

const schemes = /^(?:basic|bearer|digest|token|apikey|dpop|negotiate|ntlm|hmac|aws4-hmac-sha256)$/i;

/** How a document of GraphQL begins. */
const graphql = /^\s*(?:fragment \w{1,80} on|mutation|query|subscription)(?: \w{1,80})?(?: @\w{1,80})?\s{0,8}[({]/;

/**
 * Text without the values that stand after a secret's name: `password=…`, `"token": "…"`, `pin: …`, in any nesting of
 * quotes. For what is no JSON, or no longer: a body cut short, YAML, a GraphQL document, a message.
 */
export function redactPairs(text: string, context: RedactionContext): string {
  const parts: string[] = [];
  let last = 0;
  const separator = /[:=：]/g;
  // A document need not declare them: its fragments are used by others.
  const variable = graphql.test(text) ? /(?<=:\s{0,4})\$[a-z_]\w{0,60}/gi : /\$[a-z_]\w{0,60}(?=\s{0,4}:)/gi;
  const variables = new Set(text.match(variable));
  for (let found = separator.exec(text); found !== null; found = separator.exec(text)) {
    const name = nameBefore(text, found.index, last);
    if (name === undefined) continue;
    const kind = context.names.kindOf(percentDecoded(name.text), "text");
    if (kind === undefined) continue;
    if (isInGraphql(text.slice(found.index + 1, found.index + longestName), name.text, variables)) continue;
    const value = valueAfter(text, found.index, name);
    const raw = text.slice(value.start, value.end);
    if (empty.test(raw) || (kind === "maybe" && !looksRandom(raw)) || isAmount(name.text, raw)) continue;
    parts.push(text.slice(last, value.start), context.replace(kind === "maybe" ? "secret" : kind, raw, name.text));
    last = value.end;
    separator.lastIndex = value.end;
  }
  return parts.join("") + text.slice(last);
}

interface Name {
  readonly text: string;
  readonly isQuoted: boolean;
  /** Where in its line it is, if nothing but space stands before it, as in YAML and headers. */
  readonly column: number | undefined;
}

/** Whether a variable or a type follows, as in `login($password: String!)`, and no default for it. */
function isInGraphql(following: string, name: string, variables: ReadonlySet<string>): boolean {
  const [, word = "", type = ""] =
    /^\s{0,16}(\$\w{1,61}(?!\w)|\[{0,3}([A-Za-z_]{1,60})[!\]]{0,6}(?![\w!\]]|\s*[=.-]))/.exec(following) ?? [];
  if (type === "") return variables.has(word);
  return name.startsWith("$") ? /^[A-Z]/.test(type) : /^(?:String|ID|Int|Float|Boolean)$/.test(type);
}

function nameBefore(text: string, separator: number, from: number): Name | undefined {
  let quoted = backAll(text, separator, blank, Math.max(from, separator - longestGap));
  // `config["password"] = "…"`
  if (text[quoted - 1] === "]" && quotes.test(text[quoted - 2] ?? "") && quoted > from) quoted -= 1;
  const end = backAll(text, quoted, quotes, Math.max(from, quoted - longestQuote));
  const start = backAll(text, end, /[\w.[\]%$-]|[^\0-\u00BF]/, Math.max(from, end - longestName));
  if (start === end) return undefined;
  const before = backAll(text, start, /[\t "'-]/, Math.max(from, start - longestName));
  return {
    text: text.slice(start, end),
    isQuoted: quoted !== end,
    column: before === 0 || text[before - 1] === "\n" ? start - before : undefined,
  };
}

/** Where the value is, without its quotes. */
function valueAfter(text: string, separator: number, name: Name): { start: number; end: number } {
  let start = pastAll(text, pastAll(text, separator + 1, /[=>]/), name.isQuoted ? /[ \t\r\n]/ : blank);
  // The type before a default, as in GraphQL and TypeScript: `$password: String = "…"`.
  const typed = /^\[?[a-z_]\w{0,60}!?\]?!? = (?=["'`])/i.exec(text.slice(start, start + longestName));
  if (typed !== null) start += typed[0].length;
  const prefix = /^(?:[*]{1,2} ?|[bfru]{1,2}(?=["'])|(?:new )?[\w.[\]]{1,40}\((?:\w{1,20}=)?(?=["'`]))/i.exec(
    text.slice(start, start + longestName),
  );
  if (prefix !== null) start += prefix[0].length;
  // GraphQL's block strings, and Python's.
  const block = /^(?:"""|''')/.exec(text.slice(start, start + 3));
  if (block !== null) return quotedValue(text, start, block[0]);
  const quote = pastAll(text, start, /\\/);
  if (/["'`]/.test(text[quote] ?? "")) return quotedValue(text, start, text.slice(start, quote + 1));
  if (/^(?:[{[]|\(["'])/.test(text.slice(start, start + 2))) return { start, end: endOfBracket(text, start) };
  const isLine = !name.isQuoted && text[separator] === ":" && /\s/.test(text[separator + 1] ?? " ");
  if (isLine && name.column !== undefined) return { start, end: endOfLine(text, start, name.column) };
  const end = endOfWord(text, start);
  if (!schemes.test(text.slice(start, Math.min(end, start + longestGap)))) return { start, end };
  const credential = pastAll(text, end, blank);
  return { start: credential, end: endOfWord(text, credential) };
}

function quotedValue(text: string, opening: number, quote: string): { start: number; end: number } {
  const start = opening + quote.length;
  for (let end = text.indexOf(quote, start); end !== -1; end = text.indexOf(quote, end + 1)) {
    // A quote with more backslashes before it belongs to the value.
    let backslashes = 0;
    while (end - 1 - backslashes >= start && text[end - 1 - backslashes] === "\\") backslashes += 1;
    if (quote.length === 1 ? backslashes % 2 === 0 : backslashes === 0) return { start, end };
  }
  return { start, end: text.length };
}

/** To the bracket that closes, or to the end. */
function endOfBracket(text: string, start: number): number {
  let depth = 0;
  let quote = "";
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (character === "\\") at += 1;
    else if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"') quote = character;
    else if (/[{[(]/.test(character)) depth += 1;
    else if (/[}\])]/.test(character)) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

/** To the end of the line; a YAML block, list or map goes on as long as lines are indented more than its name. */
function endOfLine(text: string, start: number, column: number): number {
  let end = lineEnd(text, start);
  if (end > start && !/^[|>][-+\d]{0,2}\s*$/.test(text.slice(start, Math.min(end, start + longestGap)))) return end;
  for (;;) {
    const content = pastAll(text, end, /\s/);
    const indent = content - 1 - text.lastIndexOf("\n", content - 1);
    // A list may stand right below its name.
    const isList = indent === column && /^-\s/.test(text.slice(content, content + 2));
    if (content === text.length || (indent <= column && !isList)) return end;
    end = lineEnd(text, content);
  }
}

function lineEnd(text: string, start: number): number {
  const at = text.indexOf("\n", start);
  if (at === -1) return text.length;
  return at > start && text[at - 1] === "\r" ? at - 1 : at;
}

/** To a space, a quote or an ampersand; a comma or a bracket ends a value only where something else follows. */
function endOfWord(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end += 1) {
    const character = text[end] ?? "";
    if (/[\s&"'<>`\\]/.test(character)) break;
    if (/[,;)\]}]/.test(character) && isEnd(text.slice(end + 1, end + 34))) break;
  }
  return end;
}

function isEnd(following: string): boolean {
  return following === "" || /^[\s,;)\]}"'<]/.test(following) || /^[\w.-]{1,32}[:=]/.test(following);
}
