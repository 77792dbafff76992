import { oncePer } from "../../../shared/once.ts";
import type { Alternative } from "../schema/alternatives.ts";
import { anyType, intersection, type JsonType, type TypeSet } from "../schema/types.ts";
import type { TypeGroup } from "./keywords/rule.ts";

export type Forms = readonly Alternative[];

const types: Readonly<Record<TypeGroup, TypeSet>> = {
  null: new Set<JsonType>(["null"]),
  boolean: new Set<JsonType>(["boolean"]),
  number: new Set<JsonType>(["integer", "fraction"]),
  string: new Set<JsonType>(["string"]),
  array: new Set<JsonType>(["array"]),
  object: new Set<JsonType>(["object"]),
};

const others: TypeSet = new Set([...anyType].filter((type) => type !== "null"));

/** Forms by their types. */
interface Sorted {
  readonly types: TypeSet;
  /** The forms as far as they are of a group; without the groups that none is of. */
  readonly groups: ReadonlyMap<TypeGroup, Forms>;
}

export const sorted = oncePer((forms: Forms): Sorted => {
  const all = Object.entries(types) as [TypeGroup, TypeSet][];
  const groups = all.map(([group, of]) => [group, forms.flatMap((form) => restricted(form, of))] as const);
  return {
    types: new Set(forms.flatMap((form) => [...form.types])),
    groups: new Map(groups.filter(([, { length }]) => length > 0)),
  };
});

/** The forms without what they have of null. */
export function withoutNull(forms: Forms): Forms {
  return forms.flatMap((form) => restricted(form, others));
}

function restricted(form: Alternative, of: TypeSet): Alternative[] {
  const common = intersection(form.types, of);
  if (common.size === 0) return [];
  return common.size === form.types.size ? [form] : [{ ...form, types: common }];
}
