import { once } from "../../../shared/once.ts";
import { hasMembers } from "./checks.ts";
import type { RequestSchema } from "./request-schema.ts";

/** What schemas together say of the fields of a value. */
interface Shape {
  /** Undefined where no schema names fields: such an object holds what its sender likes. */
  readonly fields: ReadonlyMap<string, () => Shape> | undefined;
  readonly items: (() => Shape) | undefined;
}

/** The paths of the fields that no schema describes, as `items[].colour`. */
export type FindUnknown = (value: unknown) => ReadonlySet<string>;

const none: ReadonlySet<string> = new Set();

/** A request may bring any number of them. */
const mostPaths = 20;
const longestName = 60;

/** Makes functions that find the fields of a value that its schema does not describe. Nothing is made before the first use. */
export function unknownFieldsOf(
  definitions: Readonly<Record<string, RequestSchema>>,
): (schema: RequestSchema) => FindUnknown {
  const partsOf = (schema: RequestSchema): RequestSchema[] => [
    schema,
    ...[schema.allOf, schema.anyOf, schema.oneOf, definitions[schema.$ref ?? ""]]
      .flatMap((some) => some ?? [])
      .flatMap(partsOf),
  ];
  const shapeOf = (schemas: readonly RequestSchema[]): Shape => {
    const parts = schemas.flatMap(partsOf);
    const named = new Map<string, RequestSchema[]>();
    for (const [name, schema] of parts.flatMap(({ properties }) => Object.entries(properties ?? {})))
      named.set(name, [...(named.get(name) ?? []), schema]);
    const isFree =
      parts.every(({ properties }) => properties === undefined) ||
      parts.some(({ additionalProperties = false }) => additionalProperties !== false);
    const items = parts.flatMap((part) => part.items ?? []);
    return {
      fields: isFree ? undefined : new Map([...named].map(([name, some]) => [name, once(() => shapeOf(some))])),
      items: items.length === 0 ? undefined : once(() => shapeOf(items)),
    };
  };
  return (schema) => {
    const shape = once(() => shapeOf([schema]));
    return (value) => {
      if (value === undefined || (hasMembers(value) && isEmpty(value))) return none;
      const found = new Set<string>();
      collect(shape(), value, "", found);
      return found;
    };
  };
}

function isEmpty(value: object): boolean {
  for (const name in value) if (Object.hasOwn(value, name)) return false;
  return true;
}

function collect({ fields, items }: Shape, value: unknown, place: string, found: Set<string>): void {
  if (Array.isArray(value)) {
    if (items !== undefined) for (const item of value) collect(items(), item, `${place}[]`, found);
  } else if (fields !== undefined && hasMembers(value)) {
    for (const name of Object.keys(value)) {
      if (found.size >= mostPaths) return;
      const path = place === "" ? name : `${place}.${name}`;
      const inner = fields.get(name);
      if (inner === undefined) found.add(path.slice(-longestName));
      else collect(inner(), value[name], path, found);
    }
  }
}
