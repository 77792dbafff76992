import type { ValidationError } from "../validate.ts";
import { type SchemaCheck, type SchemaCheckOf, invalid, hasMembers } from "./checks.ts";
import type { RequestSchema } from "./request-schema.ts";

export function* arrayChecks(
  { maxItems, minItems, items }: RequestSchema,
  checkOf: SchemaCheckOf,
): Generator<SchemaCheck> {
  if (maxItems !== undefined)
    yield arrayCheck((list) =>
      list.length <= maxItems ? undefined : invalid(`must NOT have more than ${maxItems} items`),
    );
  if (minItems !== undefined)
    yield arrayCheck((list) =>
      list.length >= minItems ? undefined : invalid(`must NOT have fewer than ${minItems} items`),
    );
  if (items === undefined) return;
  const check = checkOf(items);
  yield arrayCheck((list) => {
    for (const [at, item] of list.entries()) {
      const error = check(item);
      if (error !== undefined) return within(at, error);
    }
    return undefined;
  });
}

function arrayCheck(check: (list: readonly unknown[]) => ValidationError | undefined): SchemaCheck {
  return (value) => (Array.isArray(value) ? check(value) : undefined);
}

export function* objectChecks(schema: RequestSchema, checkOf: SchemaCheckOf): Generator<SchemaCheck> {
  const { required = [], propertyNames, additionalProperties = true, properties = {} } = schema;
  const members = Object.entries(properties).map(([name, part]) => ({ name, part, check: checkOf(part) }));
  const defaults = members.filter(({ part }) => part.default !== undefined);
  if (defaults.length > 0)
    yield objectCheck((object) => {
      for (const { name, part } of defaults) if (object[name] === undefined) object[name] = part.default;
      return undefined;
    });
  if (required.length > 0)
    yield objectCheck((object) => {
      for (const name of required)
        if (object[name] === undefined) return invalid(`must have required property '${name}'`);
      return undefined;
    });
  if (propertyNames !== undefined) {
    const check = checkOf(propertyNames);
    yield objectCheck((object) => firstOf(Object.keys(object), check));
  }
  if (additionalProperties !== true) {
    const isDeclared = (name: string): boolean => Object.hasOwn(properties, name);
    const check = additionalProperties === false ? undefined : checkOf(additionalProperties);
    yield objectCheck((object) =>
      firstOf(Object.keys(object), (name) => {
        if (isDeclared(name)) return undefined;
        if (check === undefined) return invalid("must NOT have additional properties", { additionalProperty: name });
        const error = check(object[name]);
        return error && within(name, error);
      }),
    );
  }
  if (members.length > 0)
    yield objectCheck((object) => {
      for (const { name, check } of members) {
        const value = object[name];
        const error = value === undefined ? undefined : check(value);
        if (error !== undefined) return within(name, error);
      }
      return undefined;
    });
}

function objectCheck(check: (object: Record<string, unknown>) => ValidationError | undefined): SchemaCheck {
  return (value) => (hasMembers(value) ? check(value) : undefined);
}

function firstOf(names: readonly string[], check: (name: string) => ValidationError | undefined) {
  for (const name of names) {
    const error = check(name);
    if (error !== undefined) return error;
  }
  return undefined;
}

/** An error of a member, with its path from the whole. */
function within(key: number | string, error: ValidationError): ValidationError {
  const segment = String(key).replaceAll("~", "~0").replaceAll("/", "~1");
  return { ...error, instancePath: `/${segment}${error.instancePath}` };
}
