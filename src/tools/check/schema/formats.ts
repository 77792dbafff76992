import { all, type Parts } from "./keywords.ts";
import { isTextOf } from "./languages.ts";

/** The least and the greatest number of formats, of those that a double holds exactly. */
export const wholeFormats: Readonly<Record<string, readonly [from: number, to: number]>> = Object.fromEntries(
  [8, 16, 32].flatMap((bits) => [
    [`int${bits}`, [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1]],
    [`uint${bits}`, [0, 2 ** bits - 1]],
  ]),
);

/** Formats of numbers only; they say nothing of texts. Of 64 bits there are texts too. */
export const ofNumbers = /^(u?int(8|16|32)|float|double)$/;

/** Formats that encodings say, and one that only says how to show a text. */
export const otherwiseSaid: ReadonlySet<string> = new Set(["byte", "binary", "password"]);

const day = String.raw`\d{4}-\d{2}-\d{2}`;
/** What every text of a format looks like. */
const exact: Readonly<Record<string, string>> = {
  date: `^${day}$`,
  "date-time": String.raw`^${day}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$`,
  uuid: "^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$",
};

/** What most texts of a format look like. */
const shapes: Readonly<Record<string, string>> = {
  ...exact,
  email: String.raw`^[^@\s]+@[^@\s]+$`,
  int64: String.raw`^-?\d+$`,
  uint64: String.raw`^\d+$`,
  uri: String.raw`^[A-Za-z][A-Za-z0-9+.\-]*:\S+$`,
};

/** Patterns of what the formats of the parts allow. */
export function shapesOf(parts: Parts): string[] {
  return all(parts, "format").flatMap(({ text }) => exact[text ?? ""] ?? []);
}

/** Whether a value that an enum names is in the formats of the parts: its own say so, or it looks like it. */
export function fitsFormats(value: unknown, parts: Parts, own: Parts): boolean {
  const said = new Set(all(own, "format").map(({ text }) => text));
  return all(parts, "format").every(({ text }) => {
    if (text === undefined || said.has(text)) return true;
    if (typeof value === "number") {
      const [from, to] = wholeFormats[text] ?? [-Infinity, Infinity];
      return value >= from && value <= to;
    }
    if (typeof value !== "string" || ofNumbers.test(text) || otherwiseSaid.has(text)) return true;
    const shape = shapes[text];
    return shape !== undefined && isTextOf(value, shape) === true;
  });
}

/** Formats of texts of which none is another. */
const apart = new Set(["date", "date-time", "duration", "email", "ipv4", "ipv6", "time", "uri", "uuid"]);

/** Whether a text that is in the formats of the one parts cannot be in those of the others. */
export function areFormatsApart(parts: Parts, others: Parts): boolean {
  const [formats, left] = [parts, others].map((each) => all(each, "format").map(({ text }) => text ?? ""));
  return formats?.some((one) => left?.some((other) => one !== other && apart.has(one) && apart.has(other))) === true;
}
