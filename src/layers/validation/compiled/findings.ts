import { hasMembers } from "../../../engine/http/schema/checks.ts";
import type { RequestSchema } from "../../../engine/http/schema/request-schema.ts";
import { validatorsOf } from "../../../engine/http/schema/validators.ts";
import { formatChecks } from "./formats.ts";
import type { Mismatch } from "../violations.ts";
import { type Statement, statementsOf } from "./statements.ts";

/** Everything that is wrong with a value, up to `mostMismatches`; nothing where it is as its schema says. */
export type FindAll = (value: unknown) => readonly Mismatch[];

/** A body may have any number of mistakes, and each of them is kept. */
export const mostMismatches = 1000;

/** A value, and what a schema has to say of it. */
interface Place {
  readonly schema: RequestSchema;
  readonly value: unknown;
  readonly path: readonly string[];
}

/**
 * Makes functions that find everything that is wrong with a value. Nearly every value is right, and a validator tells so; the
 * schema of a wrong one is walked, and what is wrong is said in the words of Ajv, which Prism uses.
 */
export function findersOf(definitions: Readonly<Record<string, RequestSchema>>): (schema: RequestSchema) => FindAll {
  const validatorOf = validatorsOf(definitions, formatChecks);
  const known = new WeakMap<RequestSchema, readonly Statement[]>();

  return (schema) => {
    const validate = validatorOf(schema);
    return (value) => {
      if (validate(value)) return [];
      const found: Mismatch[] = [];
      walk({ schema, value, path: [] }, found);
      return found.slice(0, mostMismatches);
    };
  };

  function statements(schema: RequestSchema): readonly Statement[] {
    const made = known.get(schema) ?? statementsOf(schema, validatorOf);
    known.set(schema, made);
    return made;
  }

  function walk(place: Place, found: Mismatch[]): void {
    const { schema, value, path } = place;
    if (found.length >= mostMismatches || validatorOf(schema)(value)) return;
    for (const { keyword, message, holds, parts } of statements(schema)) {
      if (holds(value)) continue;
      for (const part of parts) walk({ ...place, schema: part }, found);
      found.push({ path, keyword, message });
    }
    const definition = definitions[schema.$ref ?? ""];
    for (const part of [...(definition === undefined ? [] : [definition]), ...(schema.allOf ?? [])])
      walk({ ...place, schema: part }, found);
    if (Array.isArray(value)) walkItems(place, value, found);
    else if (hasMembers(value)) walkMembers(place, value, found);
  }

  function walkItems({ schema: { items }, path }: Place, list: readonly unknown[], found: Mismatch[]): void {
    if (items === undefined) return;
    for (const [at, item] of list.entries()) walk({ schema: items, value: item, path: [...path, String(at)] }, found);
  }

  function walkMembers({ schema, path }: Place, object: Readonly<Record<string, unknown>>, found: Mismatch[]): void {
    const { required = [], properties = {}, additionalProperties = true, propertyNames } = schema;
    const add = (keyword: string, message: string): void => void found.push({ path, keyword, message });
    for (const name of required)
      if (object[name] === undefined) add("required", `must have required property '${name}'`);
    for (const [name, value] of Object.entries(object)) {
      if (found.length >= mostMismatches) return;
      if (propertyNames !== undefined && !validatorOf(propertyNames)(name)) {
        walk({ schema: propertyNames, value: name, path }, found);
        add("propertyNames", "property name must be valid");
      }
      const declared = Object.hasOwn(properties, name) ? properties[name] : undefined;
      const other = typeof additionalProperties === "object" ? additionalProperties : undefined;
      const member = declared ?? other;
      if (member !== undefined) walk({ schema: member, value, path: [...path, name] }, found);
      else if (additionalProperties === false)
        add("additionalProperties", `must NOT have additional properties; found '${name}'`);
    }
  }
}
