import { type Alternative, keyword, valuesOf } from "../contract/schema.ts";
import type { SpecNode } from "../document/node.ts";
import type { SourcePosition } from "../document/spec.ts";
import { type ContractChange, describe, type Direction, type Trail } from "./change.ts";

/** One version of a schema, and the other. */
export interface Pair {
  readonly old: readonly SpecNode[];
  readonly now: readonly SpecNode[];
  /** Where the new schema is. */
  readonly at: SourcePosition;
}

/** Keywords that bound a value, and the bound that says nothing. */
const lower = { minimum: -Infinity, exclusiveMinimum: -Infinity, minLength: 0, minItems: 0, minProperties: 0 };
const upper = {
  maximum: Infinity,
  exclusiveMaximum: Infinity,
  maxLength: Infinity,
  maxItems: Infinity,
  maxProperties: Infinity,
};

/** Changes of the type, of the values, and of what bounds them. */
export function valueChanges(old: Alternative, now: Alternative, at: SourcePosition, trail: Trail): ContractChange[] {
  const pair = { old: old.parts, now: now.parts, at };
  const types = typeChanges(old, now, at, trail);
  // Bounds of another type would only repeat it.
  if (types.length > 0) return types;
  return [
    ...enumChanges(pair, trail),
    ...boundChanges(pair, trail),
    ...wordChanges(pair, trail),
    ...defaultChanges(pair, trail),
  ];
}

function typeChanges(old: Alternative, now: Alternative, at: SourcePosition, trail: Trail): ContractChange[] {
  const [inner, outer] = trail.direction === "request" ? [old.types, now.types] : [now.types, old.types];
  if (outer === undefined) return [];
  const fits =
    inner !== undefined && [...inner].every((type) => outer.has(type) || (type === "integer" && outer.has("number")));
  if (fits) return [];
  return [
    {
      rule: trail.direction === "request" ? "type-narrowed" : "type-widened",
      at: keyword(now.parts, "type")?.place ?? at,
      message: `${describe(trail)}: the type was ${typesSaid(old.types)}, and is ${typesSaid(now.types)}.`,
      before: keyword(old.parts, "type"),
    },
  ];
}

function typesSaid(types: ReadonlySet<string> | undefined): string {
  return types === undefined ? "anything" : [...types].join(" or ");
}

function enumChanges({ old, now, at }: Pair, trail: Trail): ContractChange[] {
  const [before, after] = [valuesOf(old), valuesOf(now)];
  const place = after?.node.place ?? at;
  const rule = trail.direction === "request" ? "enum-narrowed" : "enum-widened";
  const [inner, outer] = trail.direction === "request" ? [before, after] : [after, before];
  if (outer === undefined) return [];
  const change = (message: string): ContractChange => ({
    rule,
    at: place,
    message: `${describe(trail)}: ${message}`,
    before: before?.node,
  });
  if (inner === undefined)
    return [
      change(
        trail.direction === "request"
          ? `only ${list(outer.values)} may be sent now.`
          : `values other than ${list(outer.values)} may come now.`,
      ),
    ];
  const known = new Set(outer.values.map((value) => JSON.stringify(value)));
  const strange = inner.values.filter((value) => !known.has(JSON.stringify(value)));
  if (strange.length === 0) return [];
  return [
    change(
      trail.direction === "request" ? `${list(strange)} may not be sent any more.` : `${list(strange)} may come now.`,
    ),
  ];
}

function list(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(", ");
}

function boundChanges(pair: Pair, trail: Trail): ContractChange[] {
  const changes: ContractChange[] = [];
  for (const [bounds, sign] of [
    [lower, 1],
    [upper, -1],
  ] as const) {
    for (const [name, none] of Object.entries(bounds)) {
      const [before, after] = [bound(pair.old, name, none), bound(pair.now, name, none)];
      const tightened = (after - before) * sign > 0;
      if (after === before || tightened !== (trail.direction === "request")) continue;
      changes.push(constraint(pair, trail, name));
    }
  }
  return changes;
}

/** In OpenAPI 3.0 an exclusive bound is a flag beside the bound. */
function bound(parts: readonly SpecNode[], name: string, none: number): number {
  const value = keyword(parts, name)?.value;
  if (value === true) {
    const plain = keyword(parts, name === "exclusiveMinimum" ? "minimum" : "maximum")?.value;
    return typeof plain === "number" ? plain : none;
  }
  return typeof value === "number" ? value : none;
}

/** Keywords that hold or do not: any other value is another rule. */
function wordChanges(pair: Pair, trail: Trail): ContractChange[] {
  return ["format", "pattern", "multipleOf", "uniqueItems", "contentEncoding", "contentMediaType"].flatMap((name) => {
    const [before, after] = [word(pair.old, name), word(pair.now, name)];
    if (before === after || isWider(before, after, trail.direction)) return [];
    const harmless = trail.direction === "request" ? after === undefined : before === undefined;
    return harmless ? [] : [constraint(pair, trail, name)];
  });
}

function word(parts: readonly SpecNode[], name: string): unknown {
  const value = keyword(parts, name)?.value;
  return value === false ? undefined : value;
}

/** Formats of which the one takes all the other does. */
function isWider(before: unknown, after: unknown, direction: Direction): boolean {
  const [narrow, wide] = direction === "request" ? [before, after] : [after, before];
  return (narrow === "int32" && wide === "int64") || (narrow === "float" && wide === "double");
}

function constraint({ old, now, at }: Pair, trail: Trail, name: string): ContractChange {
  const [before, after] = [keyword(old, name), keyword(now, name)];
  return {
    rule: trail.direction === "request" ? "constraint-tightened" : "constraint-loosened",
    at: after?.place ?? at,
    message: `${describe(trail)}: ${name} was ${valueSaid(before)}, and is ${valueSaid(after)}.`,
    before,
  };
}

function valueSaid(node: SpecNode | undefined): string {
  return node === undefined ? "none" : JSON.stringify(node.value);
}

/** Who leaves a value out gets something else than before. */
function defaultChanges({ old, now, at }: Pair, trail: Trail): ContractChange[] {
  const [before, after] = [keyword(old, "default"), keyword(now, "default")];
  if (trail.direction === "response" || before === undefined) return [];
  if (after !== undefined && JSON.stringify(before.value) === JSON.stringify(after.value)) return [];
  const is = after === undefined ? "there is none now" : `it is ${JSON.stringify(after.value)}`;
  return [
    {
      rule: "default-changed",
      at: after?.place ?? at,
      message: `${describe(trail)}: the default was ${JSON.stringify(before.value)}, and ${is}.`,
      before,
    },
  ];
}
