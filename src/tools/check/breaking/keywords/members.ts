import type { SpecNode } from "../../document/node.ts";
import { accepts } from "../../schema/accepts.ts";
import { normalForm } from "../../schema/alternatives.ts";
import { all, first, type Parts } from "../../schema/keywords.ts";
import { grouped, declaredNames, isPatterned, oneWay, requiredOf, restOf, schemasFor } from "../../schema/members.ts";
import { isPatternWithin } from "../../schema/patterns.ts";
import { excludesEverything } from "../../schema/unrestricted.ts";
import { type ContractChange, describe, sides, step } from "../change.ts";
import { stepInto, stepToElement } from "../form-parts.ts";
import { requiredBeside } from "./conditions.ts";
import { discriminatorOf, discriminatorValues } from "./discriminated.ts";
import type { AlternativePair } from "./rule.ts";

/** Declared properties: they keep their schemas, none goes, and none becomes one-way. */
export function compareProperties(_: string, pair: AlternativePair): ContractChange[] {
  const [before, after] = [new Set(declaredNames(pair.old.parts)), new Set(declaredNames(pair.now.parts))];
  const changes: ContractChange[] = [];
  for (const name of new Set([...before, ...after])) {
    const [old, now] = [schemasFor(pair.old.parts, name), schemasFor(pair.now.parts, name)];
    const property = { name, old, now };
    if (!before.has(name)) changes.push(...addedProperty(pair, property));
    else if (after.has(name)) changes.push(...keptProperty(pair, property));
    else changes.push(...removedProperty(pair, property));
  }
  return changes;
}

interface Property {
  readonly name: string;
  readonly old: Parts;
  readonly now: Parts;
}

function keptProperty(pair: AlternativePair, { name, old, now }: Property): readonly ContractChange[] {
  const { at, trail, comparer } = pair;
  const [was, is] = [oneWay(old, trail.direction), oneWay(now, trail.direction)];
  const { trail: inside, now: asked } = stepToElement(trail, { name }, old, now);
  if (was === undefined && is === undefined && isToldByValue(name, pair, sides(trail.direction, old, now).outer))
    return [];
  if (was === undefined && is === undefined) return comparer.compare(old, asked, now[0] ?? at, inside);
  if (was !== undefined || is === undefined) return [];
  return [
    trail.direction === "request"
      ? {
          rule: "property-read-only",
          at: is,
          message: `${describe(inside)}: the property is read-only now, and may not be sent any more.`,
        }
      : {
          rule: "property-write-only",
          at: is,
          message: `${describe(inside)}: the property is write-only now, and will not come any more.`,
        },
  ];
}

/** Whether a discriminator has told which values a property has, and all of them fit: a schema may say so now. */
function isToldByValue(name: string, { trail, old, now }: AlternativePair, schemas: Parts): boolean {
  const { inner } = sides(trail.direction, old, now);
  if (discriminatorOf(inner.parts)?.property !== name) return false;
  const values = discriminatorValues(inner);
  const { alternatives } = normalForm(schemas);
  return values.length > 0 && values.every((value) => alternatives.some((form) => accepts(form, value)));
}

function removedProperty(
  { now: { parts }, at, trail, comparer }: AlternativePair,
  { name, old, now }: Property,
): readonly ContractChange[] {
  if (oneWay(old, trail.direction) !== undefined) return [];
  const inside = stepInto(trail, { name }, old, now);
  const isCovered = now.length > 0 && !now.some(excludesEverything);
  if (trail.isStrict === true || isCovered || isPatterned(parts, name)) return comparer.compare(old, now, at, inside);
  if (old.some(excludesEverything)) return [];
  const place = first(partsLike(old[0], parts), "properties") ?? at;
  return [
    { rule: "property-removed", at: place, message: `${describe(inside)}: the property is gone.`, before: old[0] },
  ];
}

/** A property that the earlier version did not know: nobody has sent it, unless other properties had a schema. */
function addedProperty(
  { at, trail, comparer }: AlternativePair,
  { name, old, now }: Property,
): readonly ContractChange[] {
  if (oneWay(now, trail.direction) !== undefined || (old.length === 0 && trail.isStrict !== true)) return [];
  const inside = stepInto(trail, { name }, old, now);
  const place = now[0] ?? at;
  const closed = old.find(excludesEverything);
  if (trail.direction === "request" || closed === undefined) return comparer.compare(old, now, place, inside);
  if (now.some(excludesEverything)) return [];
  const message = `${describe(inside)}: the property may come now, and the earlier version allowed no others.`;
  return [{ rule: "property-added", at: place, message, before: closed }];
}

/** The parts, those first that were around a node of the earlier version. */
function partsLike(node: SpecNode | undefined, parts: Parts): Parts {
  return parts.toSorted((left, right) => Number(isAround(right, node)) - Number(isAround(left, node)));
}

function isAround(part: SpecNode, node: SpecNode | undefined): boolean {
  return node?.pointer.startsWith(`${part.pointer}/`) === true;
}

/** What is required of requests may not grow; what responses always have may not shrink. */
export function compareRequired(_: string, pair: AlternativePair): ContractChange[] {
  const { direction } = pair.trail;
  const { inner, outer } = sides(direction, pair.old, pair.now);
  const given = requiredBeside(requiredOf(inner.parts).keys(), inner.parts);
  return [...requiredOf(outer.parts)].flatMap(([name, node]): ContractChange[] => {
    if (isOneWay(outer.parts, name, direction)) return [];
    const isGiven = given.has(name) && !isOneWay(inner.parts, name, direction);
    if (isGiven) return [];
    const now = schemasFor(pair.now.parts, name);
    const message = describe(step(pair.trail, name));
    if (direction === "request")
      return [{ rule: "property-required", at: node, message: `${message}: the property is required now.` }];
    // Those are findings of their own.
    const isGone = declaredNames(pair.old.parts).includes(name) && now.length === 0 && pair.trail.isStrict !== true;
    if (isGone || oneWay(now, direction) !== undefined) return [];
    const at = now[0] ?? first(pair.now.parts, "required") ?? pair.at;
    return [
      {
        rule: "property-optional",
        at,
        message: `${message}: the property is not always there any more.`,
        before: node,
      },
    ];
  });
}

function isOneWay(parts: Parts, name: string, direction: "request" | "response"): boolean {
  return oneWay(schemasFor(parts, name), direction) !== undefined;
}

/** Properties without a name: those that were allowed stay so in requests, and no others come in responses. */
export function compareRest(_: string, pair: AlternativePair): readonly ContractChange[] {
  const { trail } = pair;
  const [before, after] = [restOf(pair.old.parts), restOf(pair.now.parts)];
  const { inner, outer } = sides(trail.direction, before, after);
  if (outer.length === 0 || inner.some(excludesEverything)) return [];
  const at = after[0] ?? pair.at;
  const closed = outer.some(excludesEverything);
  if (inner.length > 0 && !closed) return compareOthers(pair, "*", before, after, at);
  const what =
    trail.direction === "request"
      ? `now ${closed ? "no property may be sent that the schema does not name" : "other properties have to fit a schema"}`
      : `properties may come now that ${closed ? "the schema does not name" : "do not fit a schema"}`;
  const rule = trail.direction === "request" ? "constraint-tightened" : "constraint-loosened";
  return [{ rule, at, message: `${describe(trail)}: ${what}.`, before: before[0] }];
}

/** Properties whose names match a pattern; where one version has no such pattern, its other properties count. */
export function comparePatternProperties(keyword: string, pair: AlternativePair): ContractChange[] {
  const [before, after] = [pair.old.parts, pair.now.parts].map((parts) => grouped(all(parts, keyword)));
  const patterns = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...patterns].flatMap((pattern) => {
    const old = schemasAround(pattern, before) ?? restOf(pair.old.parts);
    const now = schemasAround(pattern, after) ?? restOf(pair.now.parts);
    return compareOthers(pair, `[${pattern}]`, old, now, now[0] ?? pair.at);
  });
}

/** The schemas for every name that matches a pattern, however that is written; undefined where there are none. */
function schemasAround(pattern: string, schemas: ReadonlyMap<string, SpecNode[]> | undefined): SpecNode[] | undefined {
  const around = [...(schemas ?? [])].filter(([other]) => isPatternWithin(pattern, other));
  return around.length === 0 ? undefined : around.flatMap(([, nodes]) => nodes);
}

/** What properties have to fit of which only a pattern of names is known, or nothing. */
function compareOthers(
  { trail, comparer }: AlternativePair,
  name: string,
  old: Parts,
  now: Parts,
  at: SpecNode,
): ContractChange[] {
  const { trail: inside, now: asked } = stepToElement(trail, { name }, old, now);
  return [...comparer.compare(old, asked, at, inside)];
}

/** The names of properties, as strings. */
export function compareNames(keyword: string, pair: AlternativePair): readonly ContractChange[] {
  const [old, now] = [all(pair.old.parts, keyword), all(pair.now.parts, keyword)];
  return pair.comparer.compare(old, now, now[0] ?? pair.at, { ...step(pair.trail, "(name)"), only: "string" });
}
