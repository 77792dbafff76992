import { firstSecret, isHolding, namesBeside, type RedactionContext } from "../context.ts";

/** A table whose first row has the names of its columns. */
export function redactTable(text: string, separator: string, context: RedactionContext, depth: number): string {
  const [head = [], ...rows] = rowsOf(text, separator);
  const names = head.map((cell) => unquoted(cell));
  const secrets = names.map((name) => context.names.kindOf(name, "property"));
  if (secrets.every((kind) => kind === undefined) && !names.some(isHolding)) return context.text(text, depth + 1);
  const safe = rows.map((row) => {
    // `name,value`
    const beside = firstSecret(namesBeside(row.map((cell, column) => [names[column] ?? "", unquoted(cell)])), context);
    return row.map((cell, column) => {
      const [name = "", value] = [names[column], unquoted(cell)];
      return cell.replace(value, () =>
        beside !== undefined && isHolding(name) && value !== ""
          ? context.replace(beside.kind, value, beside.name)
          : context.named(name, value, "property", depth),
      );
    });
  });
  return [head, ...safe].map((row) => row.join(separator)).join("\n");
}

/** The cells of each row; one in quotes may have line breaks and separators in it. */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let start = 0;
  let isEmpty = true;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at] ?? "\n";
    if (character === separator || character === "\n") {
      row.push(text.slice(start, at));
      start = at + 1;
      isEmpty = true;
      if (character === separator) continue;
      rows.push(row);
      row = [];
    } else {
      if (character === '"' && isEmpty) at = closingQuote(text, at);
      isEmpty &&= character === " ";
    }
  }
  return rows;
}

/** Where a cell in quotes ends; a quote that no cell ends after is one of the text. */
function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (text[close + 1] === '"' && close !== -1) close = text.indexOf('"', close + 2);
  return close !== -1 && /[\s,]/.test(text[close + 1] ?? " ") ? close : open;
}

function unquoted(cell: string): string {
  return cell.trim().replace(/^"/, "").replace(/"$/, "");
}
