import { oncePer } from "../../../shared/once.ts";
import type { SpecNode } from "../document/node.ts";
import { type Alternative, type NormalForm, normalForm } from "../schema/alternatives.ts";
import { areDisjoint, haveNothingInCommon } from "../schema/disjoint.ts";
import { coreOf } from "../schema/keywords.ts";
import { type ContractChange, describe, sides } from "./change.ts";
import { isSubset } from "./keywords/conditions.ts";
import type { CorePair } from "./keywords/rule.ts";

type Place = Pick<CorePair, "at" | "trail" | "comparer">;

/**
 * `oneOf` asks for exactly one: what fits two members is refused. A request may not come to fit two; a response that
 * could not may not come to be allowed. Where a discriminator says in both versions which member a value is, that is a
 * warning: most readers ask it alone.
 */
export function overlapChanges(old: NormalForm, now: NormalForm, place: Place): ContractChange[] {
  const { at, trail } = place;
  const [before, after] = [unionsOf(old), unionsOf(now)];
  const { inner, outer } = sides(trail.direction, before, after);
  const areToldApart = inner.length > 0 && [...inner, ...outer].every(({ isToldApart }) => isToldApart);
  const forms = sides(trail.direction, old, now);
  const needed = forms.inner.alternatives;
  const others = inner.map(({ node }) => node).filter((node) => overlapsOf(node).size > 0);
  return outer.flatMap(({ node: union }, index): readonly ContractChange[] => {
    if (overlapsOf(union).size === 0) return [];
    const isAlone = !isShadowed(union, forms.outer);
    const [was, is] = [before[index] ?? before[0], after[index] ?? after[0]].map((found) => found?.node);
    const those = needed.map(({ parts }) => parts.map(({ id }) => id).join("+")).join("|");
    const pair = `overlaps ${+isAlone}${+areToldApart} ${[union, ...others].map(({ id }) => id).join("+")} of ${those}`;
    return place.comparer.once(pair, trail, () => {
      const overlap = newOverlap(union, { others, needed, isAlone }, place);
      if (overlap === undefined) return [];
      const isRequest = trail.direction === "request";
      const what = isRequest ? "is refused now" : "may come now";
      return [
        {
          rule: "variant-overlap",
          at: isRequest ? union : (is ?? at),
          message: `${describe(trail)}: what fits ${overlap.names.join(" and ")} at once ${what}.`,
          before: isRequest ? was : union,
          isWarning: areToldApart,
        },
      ];
    });
  });
}

interface Others {
  /** The unions of the other version. */
  readonly others: readonly SpecNode[];
  /** The forms that values have that have to fit. */
  readonly needed: readonly Alternative[];
  /** Nothing beside the union takes any of what fits two of its members. */
  readonly isAlone: boolean;
}

/** An overlap that a value may fit that has to, and that none of the unions of the other version had with the same members. */
function newOverlap(union: SpecNode, { others, needed, isAlone }: Others, place: Place): Overlap | undefined {
  const known = others.map((node) => ({ overlaps: overlapsOf(node), kept: keptMembers(union, node, place) }));
  return [...overlapsOf(union).values()].find(({ members: [one, other] }) => {
    const isKept = known.some(({ overlaps, kept }) =>
      kept.get(one.id)?.some((first) => kept.get(other.id)?.some((second) => overlaps.has(keyOf(first, second)))),
    );
    return !(isAlone && isKept) && mayFitBoth(needed, one, other);
  });
}

function mayFitBoth(needed: readonly Alternative[], one: SpecNode, other: SpecNode): boolean {
  const [forms, others] = [one, other].map((member) => normalForm([member]).alternatives);
  return needed.some((form) =>
    forms?.some((first) => others?.some((second) => !haveNothingInCommon([form, first, second]))),
  );
}

/** What members may have been that have not grown, by their IDs: two that overlap take no more than they did. */
function keptMembers(union: SpecNode, other: SpecNode, { at, comparer }: Place): Map<string, SpecNode[]> {
  const known = Map.groupBy(other.items, nameOf);
  const written = Map.groupBy(other.items, textOf);
  return new Map(
    union.items.map((member): [string, SpecNode[]] => {
      const candidates = new Set([...(known.get(nameOf(member)) ?? []), ...(written.get(textOf(member)) ?? [])]);
      return [member.id, [...candidates].filter((each) => isSubset([member], [each], at, comparer))];
    }),
  );
}

/** How a member is recognized that has another name, or none: by what is written behind its references, without words. */
function textOf(member: SpecNode): string {
  const parts = coreOf([member]).map(({ object }) => Object.entries(object).filter(([key]) => !leading.has(key)));
  return JSON.stringify(parts.filter(({ length }) => length > 0));
}

const leading: ReadonlySet<string> = new Set(["$ref", "allOf", "deprecated", "description", "title"]);

function keyOf(...members: readonly SpecNode[]): string {
  return members
    .map(({ id }) => id)
    .toSorted()
    .join("+");
}

/** Whether a union is inside of another one, whose other members take some of what fits two members of this one. */
function isShadowed(union: SpecNode, { alternatives }: NormalForm): boolean {
  const members = new Set(union.items.map(({ id }) => id));
  const within = alternatives.filter(({ variants }) => variants.some(({ id }) => members.has(id)));
  if (within.length === alternatives.length) return false;
  const types = new Set(within.flatMap((form) => [...form.types]));
  return alternatives.some((form) => !within.includes(form) && [...form.types].some((type) => types.has(type)));
}

interface Union {
  readonly node: SpecNode;
  /** By a discriminator. */
  readonly isToldApart: boolean;
}

const unionsOf = oncePer(({ alternatives }: NormalForm): readonly Union[] => {
  const parts = new Set(alternatives.flatMap((form) => form.parts));
  const found = [...parts].flatMap((part): Union[] => {
    const node = part.child("oneOf");
    return node === undefined ? [] : [{ node, isToldApart: part.child("discriminator") !== undefined }];
  });
  return [...new Map(found.map((union) => [union.node.id, union])).values()];
});

/** Two members that a value may fit at once, by their names. */
interface Overlap {
  readonly members: readonly [SpecNode, SpecNode];
  readonly names: readonly [string, string];
}

const known = new WeakMap<object, ReadonlyMap<string, Overlap>>();

/** The pairs of members that a value may fit at once, keyed by their IDs. */
function overlapsOf(union: SpecNode): ReadonlyMap<string, Overlap> {
  if (!Array.isArray(union.value)) return new Map();
  const found = known.get(union.value);
  if (found !== undefined) return found;
  const members = union.items.map((schema) => ({
    name: nameOf(schema),
    schema,
    forms: normalForm([schema]).alternatives,
  }));
  const overlaps = members.flatMap((one, index) =>
    members.slice(index + 1).flatMap((other): [string, Overlap][] => {
      if (one.forms.every((form) => other.forms.every((there) => areDisjoint(form, there)))) return [];
      const names = one.name < other.name ? ([one.name, other.name] as const) : ([other.name, one.name] as const);
      return [[keyOf(one.schema, other.schema), { members: [one.schema, other.schema], names }]];
    }),
  );
  const map = new Map(overlaps);
  known.set(union.value, map);
  return map;
}

/** How a member is recognized in the other version: by its schema's name, its title, or its place. */
function nameOf(schema: SpecNode): string {
  return schema.referred?.key ?? schema.child("title")?.text ?? `member ${Number(schema.key) + 1}`;
}
