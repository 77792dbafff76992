import type { SpecNode } from "../document/node.ts";
import type { Parts } from "./keywords.ts";
import { anyType, intersection, type JsonType, typeOfValue, typesOfKeyword, type TypeSet } from "./types.ts";
import { valuesOf } from "./values.ts";

/** One of the forms that a schema allows: parts that all hold, with no `$ref`, `allOf`, `oneOf` or `anyOf` to follow. */
export interface Alternative {
  readonly parts: Parts;
  /** Never empty. */
  readonly types: TypeSet;
  /** The members of `oneOf` and `anyOf` that lead here, as they are written. */
  readonly variants: Parts;
}

/** What schemas that all hold allow: any of the alternatives. */
export interface NormalForm {
  readonly alternatives: readonly Alternative[];
  /** References that lead nowhere; what is behind them is unknown. */
  readonly unresolved: Parts;
  /** Unions, and schemas with some, that would multiply to more alternatives than memory holds; they hold too. */
  readonly held: Parts;
}

/** One term of the disjunctive normal form on its way. */
interface Term {
  readonly parts: ReadonlyMap<string, SpecNode>;
  readonly variants: Parts;
  /** What `nullable` allows beside the parts. */
  readonly only: TypeSet;
}

const anything: Term = { parts: new Map(), variants: [], only: anyType };
const onlyNull: Term = { parts: new Map(), variants: [], only: new Set<JsonType>(["null"]) };

/** Unions multiply when several of them hold together. One union alone may have any number of members. */
const mostProducts = 128;

/** By the first of the schemas, and the IDs of the others. */
const known = new WeakMap<SpecNode, Map<string, NormalForm>>();
const open: NormalForm = { alternatives: [{ parts: [], types: anyType, variants: [] }], unresolved: [], held: [] };

/** The same lists of schemas are asked about again and again: each is read once. */
export function normalForm([schema, ...others]: Parts): NormalForm {
  if (schema === undefined) return open;
  const forms = known.get(schema) ?? new Map<string, NormalForm>();
  known.set(schema, forms);
  const key = others.map(({ id }) => id).join("+");
  const form = forms.get(key) ?? expanded([schema, ...others]);
  forms.set(key, form);
  return form;
}

function expanded(schemas: Parts): NormalForm {
  const unresolved: SpecNode[] = [];
  const held: SpecNode[] = [];
  const terms = expandAll(schemas);
  return { alternatives: terms.flatMap(alternativeOf), unresolved, held };

  function expandAll(list: Parts): Term[] {
    return list.reduce<Term[]>(
      (terms, schema) => {
        const more = expand(schema, new Set());
        if (terms.length <= 1 || more.length <= 1 || terms.length * more.length <= mostProducts)
          return product(terms, more);
        held.push(schema);
        return terms;
      },
      [anything],
    );
  }

  function expand(schema: SpecNode, above: ReadonlySet<string>): Term[] {
    if (schema.value === false) return [];
    // A schema that is a part of itself adds nothing to itself.
    if (above.has(schema.id)) return [anything];
    const inside = new Set(above).add(schema.id);
    const own: [string, SpecNode][] = schema.isBareReference ? [] : [[schema.id, schema]];
    let terms: Term[] = [{ parts: new Map(own), variants: [], only: anyType }];
    const and = (more: Term[], from: SpecNode): void => {
      const isFew = terms.length <= 1 || more.length <= 1 || terms.length * more.length <= mostProducts;
      if (isFew) terms = product(terms, more);
      else held.push(from);
    };
    if (schema.reference !== undefined) {
      const { referred } = schema;
      if (referred === undefined) unresolved.push(schema);
      else and(expand(referred, inside), referred);
    }
    if (schema.isBareReference) return terms;
    const twice = notNot(schema);
    if (twice !== undefined) and(expand(twice, inside), twice);
    for (const part of schema.child("allOf")?.items ?? []) and(expand(part, inside), part);
    for (const keyword of ["oneOf", "anyOf"]) {
      const union = schema.child(keyword);
      if (union === undefined || !Array.isArray(union.value)) continue;
      and(
        union.items.flatMap((variant) => variantTerms(variant, inside)),
        union,
      );
    }
    // OpenAPI 3.0 allows null by `nullable`, whatever else the schema says.
    return schema.isNullable ? [...terms, onlyNull] : terms;
  }

  function variantTerms(variant: SpecNode, above: ReadonlySet<string>): Term[] {
    // A union that has itself as a member allows no more by that.
    if (above.has(variant.target?.id ?? "")) return [];
    return expand(variant, above).map((term) => ({ ...term, variants: [variant, ...term.variants] }));
  }
}

function product(left: readonly Term[], right: readonly Term[]): Term[] {
  return left.flatMap((one) =>
    right.map((other) =>
      one === anything
        ? other
        : {
            parts: new Map([...one.parts, ...other.parts]),
            variants: [...one.variants, ...other.variants],
            only: intersection(one.only, other.only),
          },
    ),
  );
}

/** The term as an alternative, or nothing when no value fits all its parts. */
function alternativeOf({ parts: map, variants, only }: Term): Alternative[] {
  const parts = [...map.values()];
  let types = only;
  for (const { object } of parts) {
    const own = typesOfKeyword(object["type"]);
    if (own !== undefined) types = intersection(types, own);
    // `{ type: number, multipleOf: 1 }` is an integer.
    if (Number.isInteger(object["multipleOf"])) types = without(types, new Set(["fraction"]));
    const refused = onlyTypes(object["not"]);
    if (refused !== undefined) types = without(types, refused);
  }
  if (types.size === 0) return [];
  const values = valuesOf(parts, types);
  if (values === undefined) return [{ parts, types, variants }];
  return values.length === 0 ? [] : [{ parts, types: new Set(values.map(typeOfValue)), variants }];
}

/** `not: { not: … }` is a schema that holds. */
function notNot(schema: SpecNode): SpecNode | undefined {
  const not = schema.child("not");
  return Object.keys(not?.object ?? {}).length === 1 ? not?.child("not") : undefined;
}

/** The types that a schema names and nothing else: `not: { type: string }` is a statement about types. */
export function onlyTypes(schema: unknown): TypeSet | undefined {
  if (schema === true) return anyType;
  if (typeof schema !== "object" || schema === null) return undefined;
  const keys = Object.keys(schema);
  if (keys.length === 0) return anyType;
  return keys.length === 1 && keys[0] === "type" ? typesOfKeyword(Object.values(schema)[0]) : undefined;
}

function without(types: TypeSet, refused: TypeSet): TypeSet {
  return new Set([...types].filter((type) => !refused.has(type)));
}
