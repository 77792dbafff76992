import type { TableName } from "../change.ts";

/** What the rows of a table have in common, in the order of their text. */
export type Fragments = readonly string[];

/**
 * What is left out of the rows of a table. A file of rows says what was left out of it, so that this may change: rows are then read
 * with what their file says.
 */
export const fragmentsOf: Readonly<Partial<Record<TableName, Fragments>>> = {
  sessions: [
    '{"id":"',
    '","kind":"',
    '","createdAt":',
    ',"remembered":{},"livesUntil":',
    ',"revivableUntil":',
    ',"context":{"sessionId":"',
    '","cartId":"',
    '","siteCode":"',
    '","currency":"',
    '","language":"',
    '","targetLocation":"',
    '","context":{',
    '},"metadata":{"version":',
    ',"createdAt":"',
    '","modifiedAt":"',
  ],
  tokens: ['{"kind":"anonymous', '{"kind":"customer', '","sessionId":"', '","expiresAt":'],
  carts: [
    '{"id":"',
    '","owner":{"sessionId":"',
    '","owner":{"customerId":"',
    '"},"siteCode":"',
    '","currency":"',
    '","addresses":[],"status":"',
    '","items":[',
    '],"nextItem":',
    ',"discounts":[],"activeIn":["',
    '"],"metadata":{"version":',
    ',"createdAt":"',
    '","modifiedAt":"',
  ],
};

/** Codes are characters that JSON text does not have as they are; tab and line feed divide a line. */
const codes = [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30];
const characters = codes.map((code) => String.fromCharCode(code));

/** Stands for the key of the row. */
const [keyCode, keyCharacter] = [31, "\u001F"];

/** The text of a row with codes in the place of fragments, and of its key behind them. */
export function shortened(json: string, key: string, fragments: Fragments): string {
  let text = "";
  let from = 0;
  for (let number = 0; number < fragments.length; number++) {
    const fragment = fragments[number] ?? "";
    const at = json.indexOf(fragment, from);
    if (at === -1) continue;
    text += json.slice(from, at) + (characters[number] ?? "");
    from = at + fragment.length;
    if (!json.startsWith(key, from)) continue;
    text += keyCharacter;
    from += key.length;
  }
  return from === 0 ? json : text + json.slice(from);
}

/** The JSON text of a row that may be shortened. */
export function expanded(text: string, key: string, fragments: Fragments): string {
  let json = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > keyCode) continue;
    json += text.slice(from, at) + (code === keyCode ? key : (fragments[codes.indexOf(code)] ?? ""));
    from = at + 1;
  }
  return from === 0 ? text : json + text.slice(from);
}
