import { firstSecret, type RedactionContext, secretNamed } from "../context.ts";
import { withoutEnd } from "./replaced.ts";

/** The columns of an INSERT, and where its rows begin. */
const insert = /\(([^()]{1,2000})\)\s{0,8}values\s{0,8}(?=\()/gi;

/** A row's value: text in quotes, with doubled or escaped ones in it, or a word. */
const cell = /\s*(?:('|")((?:(?!\1)[^\\]|\\.|\1\1){0,10000})\1|([^\s,()'"]{1,10000}))\s*([,)])?/y;

/** What a column is compared with, and the password of a user; what is set with `=` is a pair. */
const compared =
  /([\w.]{2,64})["`\]]?\s{1,4}(?:not )?(?:like|in|is|<>|!=)\s{0,4}\(?\s{0,4}(?:'([^'\n]{1,1000})|"([^"\n]{1,1000}))/gi;
const identified =
  /\b(?:identified(?: with [\w'"]{1,40})? (?:by|as)(?: password)?|(?:encrypted )?password)\s{1,4}(?:'([^'\n]{1,1000})|"([^"\n]{1,1000}))/gi;

/** SQL without the passwords and tokens in it: rows, comparisons, users. */
export function redactStatements(text: string, context: RedactionContext): string {
  let plain = text;
  if (/\bvalues\b/i.test(plain)) plain = redactRows(plain, context);
  if (!/\b(?:by|as|password|like|in|is)\b|<>|!=/i.test(plain)) return plain;
  return plain
    .replaceAll(identified, (whole, single?: string, double = "") =>
      withoutEnd(whole, single ?? double, "secret", "(user)", context),
    )
    .replaceAll(compared, (whole, name: string, single?: string, double = "") => {
      const secret = secretNamed(name, "text", context);
      return secret ? withoutEnd(whole, single ?? double, secret.kind, name, context) : whole;
    });
}

function redactRows(text: string, context: RedactionContext): string {
  const parts: string[] = [];
  let last = 0;
  for (const found of text.matchAll(insert)) {
    const start = found.index + found[0].length;
    if (start < last) continue;
    const columns = (found[1] ?? "").split(",").map((name) => name.replaceAll(/[\s"'`[\]]/g, ""));
    const secrets = columns.map((name) => firstSecret([name], context));
    if (secrets.every((secret) => secret === undefined)) continue;
    let column = 0;
    for (let at = start; ;) {
      if (/[(,\s]/.test(text[at] ?? "x")) {
        if (text[at] === "(") column = 0;
        at += 1;
        continue;
      }
      cell.lastIndex = at;
      const read = cell.exec(text);
      if (read === null || column >= columns.length) break;
      const [whole, quote, quoted, bare = "", end] = read;
      const content = quoted ?? bare;
      const secret = secrets[column];
      if (secret !== undefined && content !== "" && !/^(?:null|default)$/i.test(content)) {
        const begin = at + whole.indexOf(content, quote === undefined ? 0 : whole.indexOf(quote) + 1);
        parts.push(text.slice(last, begin), context.replace(secret.kind, content, secret.name));
        last = begin + content.length;
      }
      at += whole.length;
      column += 1;
      if (end === undefined) break;
    }
  }
  return parts.join("") + text.slice(last);
}
