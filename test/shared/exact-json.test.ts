import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactJson } from "../../src/shared/json.ts";
import { repetitions } from "../support/repetitions.ts";

const number = fc.oneof(
  fc.constantFrom("-0", "1e400", "-1e-400", "12345678901234567890", "0.1000000000000000055", "1e1", "1.5", "0", "-7"),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.bigInt().map(String),
);
const text = fc.oneof(
  fc.string(),
  fc.constantFrom("exact:n1", ":exact:t", "__proto__", "-0", ' "1e400', "\\", "1e400:"),
);
/** JSON text, and the value that it is to be read as. */
interface Case {
  readonly source: string;
  readonly value: unknown;
}

const raw = (JSON as unknown as { rawJSON: (source: string) => unknown }).rawJSON;
const numbers = number.map((source): Case => ({ source, value: raw(source) }));
/** A string, some of its characters escaped. */
const strings = fc.tuple(text, fc.boolean()).map(([value, escape]): Case => ({
  source: escape
    ? `"${Array.from({ length: value.length }, (_, at) => String.raw`\u${value.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")}"`
    : JSON.stringify(value),
  value,
}));
/** V8 of Node 24 takes an escaped name for one of an earlier object that begins with a backslash. */
const names = strings.filter(({ value }) => !(value as string).startsWith("\\"));
const gap = fc.constantFrom("", " ", "\n\t");
/** Put together on both sides, so that no other reader of JSON is relied on. */
const { json } = fc.letrec<{ json: Case; list: Case; object: Case }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    numbers,
    strings,
    fc.constantFrom<Case>({ source: "true", value: true }, { source: "null", value: null }),
    tie("list"),
    tie("object"),
  ),
  list: fc.tuple(gap, fc.array(tie("json"), { maxLength: 4 })).map(([space, parts]) => ({
    source: `[${parts.map(({ source }) => source).join(`,${space}`)}]`,
    value: parts.map(({ value }) => value),
  })),
  object: fc.tuple(gap, fc.array(fc.tuple(names, tie("json")), { maxLength: 4 })).map(([space, parts]) => ({
    source: `{${parts.map(([key, { source }]) => `${key.source}${space}:${space}${source}`).join(",")}}`,
    // As `JSON.parse` does: the last one of a name counts, at the place of the first, and `__proto__` is a name like any other.
    value: Object.fromEntries(parts.map(([key, { value }]) => [key.value as string, value])),
  })),
}));

describe("numbers", () => {
  it("come back with the digits that they had, beside strings and keys of any text", () => {
    fc.assert(
      fc.property(json, ({ source, value }) => {
        const read = exactJson(source);
        // What a double keeps is written shorter: as decimals they are the same.
        expect(decimals(JSON.stringify(read))).toEqual(decimals(JSON.stringify(value)));
        expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(source));
      }),
      { numRuns: repetitions(2000) },
    );
  });

  it.each([
    "{1e400:1}",
    "{-0 :1}",
    "[-01]",
    "[1e400e400]",
    "[1.]",
    "[01e400]",
    "[1e400 -0]",
    '{"a":-0',
    "-0-0",
    '["\\u00"-0]',
  ])("do not make JSON of %s", (source) => {
    expect(() => JSON.parse(source) as unknown).toThrow(SyntaxError);
    expect(() => exactJson(source)).toThrow(SyntaxError);
  });

  it("are found in a text that is nested as deeply as may be", () => {
    const source = `${"[".repeat(100_000)}-0${"]".repeat(100_000)}`;
    let value = exactJson(source);
    while (Array.isArray(value)) [value] = value as unknown[];
    expect(JSON.stringify(value)).toBe("-0");
  });
});

/** The parts of a text, each number as sign, digits and exponent. */
function decimals(source: string): unknown {
  return source.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.]*(?:[eE][+-]?\d+)?/g, (token) => {
    if (token.startsWith('"')) return token;
    const [mantissa = "", exponent = "0"] = token.toLowerCase().split("e");
    const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
    const digits = (whole + fraction).replace(/^0+/, "");
    const trimmed = digits.replace(/0+$/, "");
    const power = trimmed === "" ? 0 : Number(exponent) - fraction.length + digits.length - trimmed.length;
    return `${mantissa.startsWith("-") ? "-" : ""}${trimmed}e${power}`;
  });
}
