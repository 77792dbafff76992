import { describe, expect, it } from "vitest";
import { areBetween, areMatching, areNone, isTextOf } from "../../../src/tools/check/schema/languages.ts";

const known = [
  "^a",
  "b$",
  "^[ab]+$",
  "^a|b$",
  "(ab)*c",
  "^(ab|c){2,3}$",
  "a.c",
  "^$",
  String.raw`^\w+$`,
  String.raw`\d`,
  "^a?b*$",
  "[^a]",
  "^(?:a|)b$",
  "a^b",
  "$a",
  "(^a)+",
  "(?<end>b$)?",
  "c{0}",
  "^[a-c]{2}?$",
  String.raw`^[\w-]+\x61$|^a\u{1F35E}?c\u0061`,
  String.raw`\n[^\S\n]*`,
];
const signs = ["a", "b", "c", "1", "\n"];
const longer = (texts: readonly string[]): string[] => texts.flatMap((sample) => signs.map((sign) => sample + sign));
const short = [1, 2, 3].reduce<string[][]>((lengths) => [...lengths, longer(lengths.at(-1) ?? [])], [[""]]).flat();
const long = [1, 2].reduce<string[][]>((lengths) => [...lengths, longer(lengths.at(-1) ?? [])], [short.slice(-125)]);
/** Short ones of all kinds: what the patterns differ in shows in so many characters. */
const samples = [...new Set([...short, ...long.flat()])];

const expressions = new Map(known.map((pattern) => [pattern, new RegExp(pattern, "u")]));
const matches = new Map(
  known.map((pattern) => [pattern, samples.filter((sample) => expressions.get(pattern)?.test(sample))]),
);
const matched = (pattern: string): readonly string[] => matches.get(pattern) ?? [];
const all = (...patterns: string[]) => ({ patterns, least: 0, most: Infinity });

describe("the texts that a pattern matches", () => {
  it.each(known)("are those of a regular expression: %s", (pattern) => {
    const some = [...short, "🍞", "a🍞", "a b", "-a", "\n \n"];
    const wanted = some.filter((sample) => expressions.get(pattern)?.test(sample));
    expect(some.filter((sample) => isTextOf(sample, pattern))).toEqual(wanted);
  });

  it.each(known)("are among those of another one, or are not: %s", (pattern) => {
    const texts = matched(pattern);
    const around = known.filter((other) => areMatching(all(pattern), other) === true);
    const wanted = known.filter((other) => texts.every((sample) => expressions.get(other)?.test(sample)));
    expect(around).toEqual(wanted);
  });

  it.each(known)("have some in common with those of another one, or none: %s", (pattern) => {
    const texts = matched(pattern);
    const apart = known.filter((other) => areNone(all(pattern, other)) === true);
    expect(apart).toEqual(known.filter((other) => !texts.some((sample) => expressions.get(other)?.test(sample))));
  });

  it("have lengths", () => {
    expect(areBetween(all(String.raw`^\d{4}-\d{2}$`), 7, 7)).toBe(true);
    expect(areBetween(all("^a{2,5}$"), 3, 5)).toBe(false);
    expect(areBetween(all("^a{2,5}$"), 2, 4)).toBe(false);
    expect(areBetween({ ...all("^a+$"), most: 3 }, 1, 3)).toBe(true);
    expect(areNone({ ...all("^a{4}"), most: 3 })).toBe(true);
  });

  it.each([
    "(?=a)b",
    "(?<!a)b",
    String.raw`(a)\1`,
    String.raw`\bab`,
    String.raw`\p{L}`,
    "a{2",
    "[b-a]",
    "a**",
    ")",
    "(a",
    "[a",
    "a{1,5000}",
  ])("are not known: %s", (pattern) => {
    expect(areMatching(all(pattern), "^a")).toBeUndefined();
    expect(areMatching(all("^a"), pattern)).toBeUndefined();
    expect(isTextOf("ab", pattern)).toBeUndefined();
    // It may refuse what the others let through, so that nothing is known where one of them is left.
    expect(areMatching(all(pattern, "^b$"), "^a$")).toBeUndefined();
    expect(areMatching(all(pattern, "^a$"), "^a")).toBe(true);
  });

  it("are not gone through where it would take long", () => {
    expect(areMatching(all("(a|b)*a(a|b){12}"), "(a|b)*b(a|b){12}")).toBeUndefined();
  });
});

it.each(["(", "(?:"])(
  "a pattern of very many groups in groups, as %s, is one of which nothing can be told",
  (group) => {
    const pattern = `${group.repeat(20_000)}a${")".repeat(20_000)}`;
    expect(isTextOf("a", pattern)).toBeUndefined();
    expect(areMatching(all(pattern), pattern)).toBeUndefined();
  },
);
