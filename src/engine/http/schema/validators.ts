import { once } from "../../../shared/once.ts";
import type { Validate } from "../validate.ts";
import { type SchemaCheck, numberChecks, textChecks, typeChecks } from "./checks.ts";
import { combinationChecks } from "./combinations.ts";
import { arrayChecks, objectChecks } from "./members.ts";
import type { RequestSchema } from "./request-schema.ts";

/**
 * Makes validators of schemas: functions out of functions, without `eval`. Each is made at its first use, and once for
 * operations that share a schema. `more` are checks of keywords that only some of them need.
 */
export function validatorsOf(
  definitions: Readonly<Record<string, RequestSchema>>,
  more: (schema: RequestSchema) => readonly SchemaCheck[] = none,
): (schema: RequestSchema) => Validate {
  const known = new Map<RequestSchema, Validate>();
  const named = new Map<string, SchemaCheck>();

  const definition = (name: string): SchemaCheck => {
    const schema = definitions[name];
    if (schema === undefined) throw new Error(`There is no definition ${name}`);
    // A definition may refer to itself.
    const check = once(() => checkOf(schema));
    return (value) => check()(value);
  };
  const reference = (name: string): SchemaCheck => {
    const check = named.get(name) ?? definition(name);
    named.set(name, check);
    return check;
  };
  const checkOf = (schema: RequestSchema): SchemaCheck =>
    inOrder([
      ...typeChecks(schema),
      ...numberChecks(schema),
      ...textChecks(schema),
      ...more(schema),
      ...(schema.$ref === undefined ? [] : [reference(schema.$ref)]),
      ...combinationChecks(schema, checkOf),
      ...arrayChecks(schema, checkOf),
      ...objectChecks(schema, checkOf),
    ]);

  return (schema) => {
    const validate = known.get(schema) ?? validator(once(() => checkOf(schema)));
    known.set(schema, validate);
    return validate;
  };
}

function none(): readonly SchemaCheck[] {
  return [];
}

function validator(check: () => SchemaCheck): Validate {
  const validate: Validate = (data) => {
    const error = check()(data);
    validate.errors = error === undefined ? null : [error];
    return error === undefined;
  };
  return validate;
}

function inOrder(checks: readonly SchemaCheck[]): SchemaCheck {
  const [first, ...others] = checks;
  if (first === undefined) return () => undefined;
  if (others.length === 0) return first;
  return (value) => {
    for (const check of checks) {
      const error = check(value);
      if (error !== undefined) return error;
    }
    return undefined;
  };
}
