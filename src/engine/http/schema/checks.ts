import type { ValidationError } from "../validate.ts";
import type { RequestSchema, TypeName } from "./request-schema.ts";

/** The first thing that is wrong with a value, or undefined. Messages are Ajv's, which validates the answers. */
export type SchemaCheck = (value: unknown) => ValidationError | undefined;

/** Makes the check of a schema that is a part of another one. */
export type SchemaCheckOf = (schema: RequestSchema) => SchemaCheck;

const typeTests: Readonly<Record<TypeName, (value: unknown) => boolean>> = {
  array: Array.isArray,
  boolean: (value) => typeof value === "boolean",
  integer: Number.isInteger,
  null: (value) => value === null,
  number: Number.isFinite,
  object: hasMembers,
  string: (value) => typeof value === "string",
};

export function hasMembers(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function invalid(message: string, params?: Readonly<Record<string, unknown>>): ValidationError {
  return { instancePath: "", message, ...(params === undefined ? {} : { params }) };
}

export function* typeChecks({ type }: RequestSchema): Generator<SchemaCheck> {
  if (type === undefined) return;
  const [first, ...others] = [type].flat().map((name) => typeTests[name]);
  const error = invalid(`must be ${[type].flat().join(",")}`);
  yield (value) => (first?.(value) === true || others.some((test) => test(value)) ? undefined : error);
}

export function* numberChecks({ maximum, minimum, exclusiveMinimum }: RequestSchema): Generator<SchemaCheck> {
  if (maximum !== undefined) yield numberCheck((value) => value <= maximum, `<= ${maximum}`);
  if (minimum !== undefined) yield numberCheck((value) => value >= minimum, `>= ${minimum}`);
  if (exclusiveMinimum !== undefined) yield numberCheck((value) => value > exclusiveMinimum, `> ${exclusiveMinimum}`);
}

function numberCheck(test: (value: number) => boolean, wanted: string): SchemaCheck {
  const error = invalid(`must be ${wanted}`);
  return (value) => (typeof value !== "number" || test(value) ? undefined : error);
}

export function* textChecks({ maxLength, minLength, pattern, title }: RequestSchema): Generator<SchemaCheck> {
  // Whoever reads it need not read expressions.
  const otherwise = (message: string): string => (title === undefined ? message : `must be ${title}`);
  if (maxLength !== undefined)
    yield textCheck(
      (text) => text.length <= maxLength || countCharacters(text) <= maxLength,
      otherwise(`must NOT have more than ${maxLength} characters`),
    );
  if (minLength !== undefined)
    yield textCheck(
      (text) => text.length >= 2 * minLength || countCharacters(text) >= minLength,
      otherwise(`must NOT have fewer than ${minLength} characters`),
    );
  if (pattern === undefined) return;
  const expression = new RegExp(pattern, "u");
  yield textCheck((text) => expression.test(text), otherwise(`must match pattern "${pattern}"`));
}

function textCheck(test: (text: string) => boolean, message: string): SchemaCheck {
  const error = invalid(message);
  return (value) => (typeof value !== "string" || test(value) ? undefined : error);
}

/** Characters as JSON Schema counts them: one for a pair of surrogates. */
function countCharacters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}
