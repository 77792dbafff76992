import { oncePer } from "../../../shared/once.ts";
import type { SpecNode } from "../document/node.ts";
import type { Alternative } from "../schema/alternatives.ts";
import { first } from "../schema/keywords.ts";
import { declaredNames, requiredOf } from "../schema/members.ts";
import { discriminatorValues } from "./keywords/discriminated.ts";

/** What one recognizes a form of a union by, in the other version. */
export interface Likeness {
  /** As `value=cat`, `title=Cat`, `name=Cat`: the strongest first. */
  readonly keys: readonly string[];
  readonly names: ReadonlySet<string>;
}

export const likenessOf = oncePer(readLikeness);

function readLikeness(alternative: Alternative): Likeness {
  const { parts, variants } = alternative;
  const keys = [
    ...discriminatorValues(alternative).map((value) => `value=${value}`),
    ...constants(alternative).map((value) => `const=${value}`),
    ...variants.flatMap(({ object }) => (typeof object["title"] === "string" ? [`title=${object["title"]}`] : [])),
    ...variants.flatMap(({ referred }) =>
      referred === undefined ? [] : [`name=${referred.key}`, ...titleOf(referred)],
    ),
  ];
  const types = parts.flatMap(({ object }) => [object["type"]].flat().map(String));
  return { keys, names: new Set([...declaredNames(parts), ...types]) };
}

function titleOf(node: SpecNode): string[] {
  const title = node.child("title")?.text;
  return title === undefined ? [] : [`title=${title}`];
}

/** Required properties that have one value only, as `type="cat"`. */
function constants({ parts }: Alternative): string[] {
  const required = requiredOf(parts);
  return [...required.keys()].flatMap((name) =>
    parts.flatMap((part) => {
      const schema = part.child("properties")?.get(name);
      const value = schema === undefined ? undefined : (first([schema], "const")?.value ?? only(schema));
      return value === undefined ? [] : [`${name}=${JSON.stringify(value)}`];
    }),
  );
}

function only(schema: SpecNode): unknown {
  const { value } = first([schema], "enum") ?? {};
  return Array.isArray(value) && value.length === 1 ? value[0] : undefined;
}

/** From 0 (nothing in common) to 1 (the same properties); more when they have a key in common. */
export function similarity(one: Likeness, other: Likeness): number {
  const shared = one.keys.filter((key) => other.keys.includes(key)).length;
  const common = [...one.names].filter((name) => other.names.has(name)).length;
  const size = one.names.size + other.names.size - common;
  return shared + (size === 0 ? 0 : common / size);
}

/** Whether the strongest key that both kinds have is the same. */
export function isSame(one: Likeness, other: Likeness): boolean {
  return one.keys.some((key) => other.keys.includes(key));
}
