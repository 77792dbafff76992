import { all, type Parts } from "./keywords.ts";

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

const shapes: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  "date-time": /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/,
  email: /^[^@\s]+@[^@\s]+$/,
  int64: /^-?\d+$/,
  uint64: /^\d+$/,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/i,
  uuid: /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
};

/** Whether a value that an enum names is in the formats of the parts: its own say so, or it looks like it. */
export function fitsFormats(value: unknown, parts: Parts, own: Parts): boolean {
  const said = new Set(all(own, "format").map(({ text }) => text));
  return all(parts, "format").every(({ text }) => {
    if (text === undefined || said.has(text)) return true;
    if (typeof value === "number") {
      const [from, to] = wholeFormats[text] ?? [-Infinity, Infinity];
      return value >= from && value <= to;
    }
    return (
      typeof value !== "string" || ofNumbers.test(text) || otherwiseSaid.has(text) || shapes[text]?.test(value) === true
    );
  });
}

/** Formats of texts of which none is another. */
const apart = new Set(["date", "date-time", "duration", "email", "ipv4", "ipv6", "time", "uri", "uuid"]);

/** Whether a text that is in the formats of the one parts cannot be in those of the others. */
export function areFormatsApart(parts: Parts, others: Parts): boolean {
  const [formats, left] = [parts, others].map((each) => all(each, "format").map(({ text }) => text ?? ""));
  return formats?.some((one) => left?.some((other) => one !== other && apart.has(one) && apart.has(other))) === true;
}
