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
/** A string, some of its characters escaped. */
const quoted = fc
  .tuple(text, fc.boolean())
  .map(([value, escape]) =>
    escape
      ? `"${Array.from({ length: value.length }, (_, at) => String.raw`\u${value.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")}"`
      : JSON.stringify(value),
  );
const gap = fc.constantFrom("", " ", "\n\t");
const { json } = fc.letrec<{ json: string; list: string; object: string }>((tie) => ({
  json: fc.oneof({ maxDepth: 4 }, number, quoted, fc.constantFrom("true", "null"), tie("list"), tie("object")),
  list: fc.tuple(gap, fc.array(tie("json"), { maxLength: 4 })).map(([space, parts]) => `[${parts.join(`,${space}`)}]`),
  object: fc
    .tuple(gap, fc.array(fc.tuple(quoted, tie("json")), { maxLength: 4 }))
    .map(([space, parts]) => `{${parts.map(([key, value]) => `${key}${space}:${space}${value}`).join(",")}}`),
}));

/** As a reader of each value's source would have it. */
function witness(source: string): unknown {
  const parse = JSON.parse as (
    read: string,
    revive: (key: string, value: unknown, context: { source: string }) => unknown,
  ) => unknown;
  const raw = (JSON as unknown as { rawJSON: (source: string) => unknown }).rawJSON;
  return parse(source, (_key, value, context) => (typeof value === "number" ? raw(context.source) : value));
}

describe("numbers", () => {
  it("come back with the digits that they had, beside strings and keys of any text", () => {
    fc.assert(
      fc.property(json, (source) => {
        const read = exactJson(source);
        // What a double keeps is written shorter: as decimals they are the same.
        expect(decimals(JSON.stringify(read))).toEqual(decimals(JSON.stringify(witness(source))));
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
