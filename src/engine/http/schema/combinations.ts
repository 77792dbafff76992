import type { ValidationError } from "../validate.ts";
import { type SchemaCheck, type SchemaCheckOf, invalid } from "./checks.ts";
import type { RequestSchema } from "./request-schema.ts";

/** `enum` and the keywords that put schemas together. */
export function* combinationChecks(schema: RequestSchema, checkOf: SchemaCheckOf): Generator<SchemaCheck> {
  const { enum: allowed, anyOf, oneOf, allOf = [] } = schema;
  if (allowed !== undefined) {
    // The specifications list texts only, which is what the generator insists on.
    const error = invalid("must be equal to one of the allowed values", { allowedValues: allowed });
    yield (value) => (allowed.includes(value) ? undefined : error);
  }
  if (anyOf !== undefined) {
    const checks = anyOf.map(checkOf);
    yield (value) => {
      const errors = errorsOf(checks, value);
      return errors.length < checks.length ? undefined : errors[0];
    };
  }
  if (oneOf !== undefined) {
    const checks = oneOf.map(checkOf);
    const several = invalid("must match exactly one schema in oneOf");
    yield (value) => {
      const errors = errorsOf(checks, value);
      if (errors.length === checks.length) return errors[0];
      return errors.length === checks.length - 1 ? undefined : several;
    };
  }
  yield* allOf.map(checkOf);
}

function errorsOf(checks: readonly SchemaCheck[], value: unknown): ValidationError[] {
  return checks.map((check) => check(value)).filter((error) => error !== undefined);
}
