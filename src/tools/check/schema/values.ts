import { isDeepStrictEqual } from "node:util";
import { lowest, highest } from "./bounds.ts";
import { all, type Parts } from "./keywords.ts";
import { isMultiple } from "./multiples.ts";
import { fitsPattern, patternsOf } from "./patterns.ts";
import { type TypeSet, typeOfValue } from "./types.ts";

/** The only values that the parts allow, by `enum` or `const`; undefined when they name none. */
export function valuesOf(parts: Parts, types: TypeSet): unknown[] | undefined {
  const lists = [
    ...all(parts, "const").map(({ value }) => [value]),
    ...all(parts, "enum").flatMap(({ value }) => (Array.isArray(value) ? [value as unknown[]] : [])),
  ];
  const [list, ...others] = lists;
  if (list === undefined) return undefined;
  return list.filter(
    (value) =>
      types.has(typeOfValue(value)) && fitsConstraints(value, parts) && others.every((other) => includes(other, value)),
  );
}

/** More numbers than these are not counted one by one. */
const mostNumbers = 256;

/** The whole numbers between the bounds of the parts; undefined where others fit too, or too many do. */
export function wholeNumbersOf(parts: Parts, types: TypeSet): number[] | undefined {
  if (types.size !== 1 || !types.has("integer")) return undefined;
  const [from, to] = [lowest(parts, "minimum", true).value, highest(parts, "maximum", true).value];
  const count = to - from + 1;
  if (!(count <= mostNumbers)) return undefined;
  const numbers = Array.from({ length: Math.max(0, count) }, (_, index) => from + index);
  return numbers.filter((value) => fitsConstraints(value, parts));
}

export function includes(values: readonly unknown[], value: unknown): boolean {
  if (typeof value !== "object" || value === null) return values.includes(value);
  return values.some((other) => isDeepStrictEqual(other, value));
}

/** Whether a value fits the bounds and patterns of the parts. Values with parts of their own are taken to fit. */
export function fitsConstraints(value: unknown, parts: Parts): boolean {
  if (typeof value === "number") {
    const [from, to] = [lowest(parts, "minimum", false), highest(parts, "maximum", false)];
    const isInside =
      (value > from.value || (value === from.value && !from.exclusive)) &&
      (value < to.value || (value === to.value && !to.exclusive));
    const divisors = all(parts, "multipleOf");
    return isInside && divisors.every(({ value: of }) => typeof of !== "number" || isMultiple(value, of));
  }
  if (typeof value === "string") {
    const { length } = Array.from(value);
    return (
      length >= lowest(parts, "minLength", true).value &&
      length <= highest(parts, "maxLength", true).value &&
      patternsOf(parts).every((pattern) => fitsPattern(pattern, value) ?? true)
    );
  }
  return true;
}
