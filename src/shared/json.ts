/** Deeper nesting than this cannot be written back by `JSON.stringify` on every platform. */
const deepest = 2000;

export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** Text that may hold a number that a double does not keep: many digits, an exponent, or a negative zero. */
const risky = /(?:^|[[:,\s])(?:-?\d(?:[\d.]{15}|[\d.]*[eE])|-0)/;

/** Up to 15 digits and an exponent of two: a double holds every such number, and gives it back. */
const harmless = /^(?!-0)-?[\d.]{1,15}(?:[eE][+-]?\d{1,2})?$/;

/** JSON text to a value, as `JSON.parse` does, with a bound to its nesting. */
export function parseJson(text: string): Parsed {
  if (text.length > deepest && nesting(text) > deepest) {
    return { ok: false, message: `The body is nested deeper than ${deepest} levels` };
  }
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, message: `The body is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Whether `JSON.parse` gives every number of a text as it was written, for all that can be told without parsing it. */
export function keepsNumbers(text: string): boolean {
  return !risky.test(text) || keepsAll(text);
}

/** Like `JSON.parse`, except that numbers a double cannot hold come back as they were written. */
export function exactJson(text: string): unknown {
  if (rawJson === undefined || keepsNumbers(text)) return JSON.parse(text) as unknown;
  const mark = markFor(text);
  const marked = text.replaceAll(stringOrNumber, (token, colon: string | undefined) => {
    if (token.startsWith('"'))
      return colon === undefined && token.includes("\\u") ? `"${mark}t${token.slice(1)}` : token;
    return sameDecimal(Number(token), token) ? token : `"${mark}n${token}"`;
  });
  return unmarked(JSON.parse(marked), mark, rawJson);
}

/**
 * A string, with the colon behind it if it is a key; or a number that is none. Asking `JSON.parse` for the source of each value takes
 * several times as long.
 */
const stringOrNumber = /"(?:[^"\\]|\\.)*"(\s*:)?|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?!\s*:)/g;

/** What stands before a number that becomes a string, and before each string that its escapes could make begin with the same. */
function markFor(text: string): string {
  let mark = "exact:";
  while (text.includes(mark)) mark = `:${mark}`;
  return mark;
}

/** The parsed value without its marks. It may be nested deeply. */
function unmarked(value: unknown, mark: string, numberOf: (source: string) => unknown): unknown {
  // Many may be the same, and none can be changed.
  const numbers = new Map<string, unknown>();
  const restored = (text: string): unknown => {
    const rest = text.slice(mark.length + 1);
    if (text[mark.length] !== "n") return rest;
    const known = numbers.get(rest) ?? numberOf(rest);
    numbers.set(rest, known);
    return known;
  };
  const root = [value];
  const left: unknown[][] = [root];
  const restoreIn = (parent: unknown[] | Record<string, unknown>, key: number | string, part: unknown): void => {
    if (typeof part === "object" && part !== null) left.push(part as unknown[]);
    else if (typeof part === "string" && part.startsWith(mark)) setMember(parent, key, restored(part));
  };
  for (let parent = left.pop(); parent !== undefined; parent = left.pop())
    if (Array.isArray(parent)) for (let at = 0; at < parent.length; at++) restoreIn(parent, at, parent[at]);
    else for (const [key, part] of Object.entries<unknown>(parent)) restoreIn(parent, key, part);
  return root[0];
}

/** `__proto__` is a key like any other. */
export function setMember(parent: object, key: number | string, value: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
  else (parent as Record<number | string, unknown>)[key] = value;
}

// Not in TypeScript's library yet; browsers without it lose digits beyond a double's, as every JSON client there does.
const rawJson = (JSON as { rawJSON?: (text: string) => unknown }).rawJSON;

/** Whether a double keeps every number of a text; numbers in its strings count too. */
function keepsAll(text: string): boolean {
  for (const [source] of text.matchAll(/-?\d[\d.]*(?:[eE][+-]?\d+)?/g))
    if (!sameDecimal(Number(source), source)) return false;
  return true;
}

/** Whether the shortest text of a double has the same digits and exponent as its source. */
function sameDecimal(value: number, source: string): boolean {
  return harmless.test(source) || canonical(String(value)) === canonical(source);
}

function canonical(decimal: string): string {
  const [mantissa = "", exponent = "0"] = decimal.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const digits = (whole + fraction).replace(/^0+/, "");
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  const trimmed = digits.slice(0, end);
  const power = Number(exponent) - fraction.length + (digits.length - trimmed.length);
  return `${mantissa.startsWith("-") ? "-" : ""}${trimmed}e${trimmed === "" ? 0 : power}`;
}

function nesting(text: string): number {
  let depth = 0;
  let deepestSeen = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "[" || character === "{") deepestSeen = Math.max(deepestSeen, ++depth);
    else if (character === "]" || character === "}") depth--;
  }
  return deepestSeen;
}

/** Whether two JSON values have the same text, the order of keys included. Parts that are the same object are not walked. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  // A number that is kept as text has another prototype than an object that looks like it.
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  const keys = Object.keys(one);
  const otherKeys = Object.keys(other);
  if (keys.length !== otherKeys.length) return false;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? "";
    if (key !== otherKeys[at] || !sameJson(propertyOf(one, key), propertyOf(other, key))) return false;
  }
  return true;
}

function propertyOf(object: object, key: string): unknown {
  return (object as Readonly<Record<string, unknown>>)[key];
}

/** JSON text that is the same for the same value, whatever the order of its keys; undefined where there is no value. */
export function canonicalJson(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
