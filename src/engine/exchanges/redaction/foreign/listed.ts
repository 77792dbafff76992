import { type RedactionContext, secretNamed } from "../context.ts";
import { looksSecret, withoutEnd } from "./replaced.ts";
import { redactTable } from "./tables.ts";

/** A name in quotes, and a value in quotes after a comma: `setItem("token", "…")`, `["--password", "…"]`, `s:8:"password";s:15:"…"`. */
const listed =
  /(["'`])(?:-{1,2})?([\w.:/-]{2,64})\1\s{0,8}(?:[,;]|\]?=>)\s{0,16}(?:[a-z]{1,8}[:(]\d{1,8}[:)]\s{0,2})?(["'`])([^"'`\n]{4,4096})(?=\3)/gi;

/** An atom of Elixir and a symbol of Ruby. */
const atom = /:([a-z_]{2,64}),\s{0,4}(["'])([^"'\n]{4,4096})(?=\2)/g;

/** A function that is named after what it takes: `setPassword("…")`, `basicAuth("ann", "…")`. */
const called = /\b([A-Za-z_]\w{2,40})\(\s{0,4}(?:(["'])[^"'\n]{0,64}\2,\s{0,4})?(["'`])([^"'`\n]{4,4096})(?=\3)/g;

/** A name and its value in two entries of YAML or of code, as in `- name: DB_PASSWORD`, `value: …`. */
const entry =
  /\b(?:name|key|id|field)["']?\s{0,4}[:=]\s{0,4}["']?([\w.-]{2,64})["']?\s{0,4}(?:,|\r?\n)[\s-]{0,64}["']?value["']?\s{0,4}[:=]\s{0,4}(?:(["'])([^"'\n]{1,4096})(?=\2)|([^\s"',}]{1,4096}))/gi;

/** Two items of a list in YAML: an option, and its value. */
const items = /^[ \t]{0,64}- {1,4}["']?--?([\w-]{2,64})["']?\r?\n[ \t]{0,64}- {1,4}["']?([^\s"']{4,4096})/gm;

/** The first line of a table, and the second. */
const table = /^([^\n,;|\t]{1,64}([,;|\t])[^\n]{1,1000})\r?\n([^\n]{1,4096})/;

/** Text without values that stand beside their names in a list, a call, or a table. */
export function redactListed(text: string, context: RedactionContext): string {
  const plain = isTable(text, context) ? redactTable(text, separatorOf(text), context, 0) : text;
  const named = (whole: string, name: string, value: string): string => {
    const secret = secretNamed(name, "text", context);
    return secret && looksSecret(value) ? withoutEnd(whole, value, secret.kind, name, context) : whole;
  };
  return plain
    .replaceAll(entry, (whole, name: string, _quote, quoted?: string, bare = "") =>
      secretNamed(name, "property", context) ? withoutEnd(whole, quoted ?? bare, "secret", name, context) : whole,
    )
    .replaceAll(items, named)
    .replaceAll(listed, (whole, _open, name: string, _quote, value: string) => named(whole, name, value))
    .replaceAll(atom, (whole, name: string, _quote, value: string) => named(whole, name, value))
    .replaceAll(called, (whole, name: string, _first, _quote, value: string) => named(whole, name, value));
}

function separatorOf(text: string): string {
  return table.exec(text)?.[2] ?? ",";
}

/** Whether lines are rows of cells, the first with names, of which one is a secret's. */
function isTable(text: string, context: RedactionContext): boolean {
  const [, head = "", separator = ",", first = ""] = table.exec(text) ?? [];
  const names = head.split(separator);
  // A row of a table has the cells that its head has, and no sentence in any.
  const cells = first.split(separator);
  if (names.length !== cells.length || cells.some((cell) => cell.trim().split(/\s/).length > 2)) return false;
  return (
    names.every((name) => /^["']?[\w .-]{1,40}["']?$/.test(name)) &&
    names.some((name) => secretNamed(name, "property", context) !== undefined)
  );
}
