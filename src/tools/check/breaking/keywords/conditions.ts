import type { SpecNode } from "../../document/node.ts";
import { normalForm, onlyTypes } from "../../schema/alternatives.ts";
import { all, type Parts } from "../../schema/keywords.ts";
import { grouped, requiredOf } from "../../schema/members.ts";
import { intersection, type TypeSet } from "../../schema/types.ts";
import { excludesEverything, excludesNothing } from "../../schema/unrestricted.ts";
import { type ContractChange, describe, sides, step, type Trail } from "../change.ts";
import { constraintChange } from "./constraints.ts";
import type { AlternativePair, Comparer } from "./rule.ts";

/** Whether every value of the one schema fits the other, declared or not. */
export function isSubset(one: Parts, other: Parts, at: SpecNode, comparer: Comparer): boolean {
  const trail: Trail = { direction: "request", message: "", route: "", steps: "", isStrict: true };
  return comparer.compare(one, other, at, trail).length === 0;
}

/** What a value may not be: it may not grow in requests, nor shrink in responses. */
export function compareNot(keyword: string, pair: AlternativePair): ContractChange[] {
  const { inner, outer } = sides(pair.trail.direction, pair.old, pair.now);
  const refused = refusedIn(inner.parts, keyword);
  return refusedIn(outer.parts, keyword)
    .filter((schema) => !isSaidElsewhere(schema) && !excludesEverything(schema) && mayFit(schema, inner.types))
    .filter((schema) => !refused.some((other) => isSubset([schema], [other], pair.at, pair.comparer)))
    .map(() => constraintChange(keyword, pair, all(pair.old.parts, keyword)[0], all(pair.now.parts, keyword)[0]));
}

/** What fits none of several fits not any of them. */
function refusedIn(parts: Parts, keyword: string): SpecNode[] {
  return all(parts, keyword).flatMap((schema) => {
    const several = Object.keys(schema.object).length === 1 ? (schema.child("anyOf")?.items ?? []) : [];
    return several.length === 0 || several.some(isSaidElsewhere) ? [schema] : several;
  });
}

/** In the types of a form, or in its parts. */
function isSaidElsewhere(schema: SpecNode): boolean {
  return onlyTypes(schema.value) !== undefined || isTwice(schema);
}

/** Whether a schema may be about values of these types at all. */
function mayFit(schema: SpecNode, types: TypeSet): boolean {
  const { alternatives, unresolved } = normalForm([schema]);
  return unresolved.length > 0 || alternatives.some((form) => intersection(form.types, types).size > 0);
}

function isTwice({ object }: SpecNode): boolean {
  return Object.keys(object).length === 1 && object["not"] !== undefined;
}

/**
 * `if`, `then` and `else`: what followed from a condition has to follow from one that holds as often or more often, and is
 * compared as anything else. What holds for all of the values anyway need not follow from anything.
 */
export function compareConditions(keyword: string, pair: AlternativePair): ContractChange[] {
  const { trail, comparer, at } = pair;
  const { inner, outer } = sides(trail.direction, pair.old, pair.now);
  const given = conditionsOf(inner.parts);
  const changes = conditionsOf(outer.parts).flatMap(({ schema, branch, follows, part }): readonly ContractChange[] => {
    if (saysNothing(follows)) return [];
    const same = given.find((other) => {
      const [narrow, wide] = branch === "then" ? [schema, other.schema] : [other.schema, schema];
      return other.branch === branch && isSubset([narrow], [wide], at, comparer);
    });
    const [before, after] = trail.direction === "request" ? [same?.follows, follows] : [follows, same?.follows];
    const found =
      same === undefined
        ? [constraintChange(keyword, pair, all(pair.old.parts, keyword)[0], all(pair.now.parts, keyword)[0])]
        : comparer.compare(listOf(before), listOf(after), after ?? part, {
            ...step(trail, `(${branch})`),
            isStrict: true,
          });
    const values = branch === "then" ? [...inner.parts, schema] : inner.parts;
    return found.length > 0 && isSubset(values, listOf(follows), at, comparer) ? [] : found;
  });
  // Both branches may need the same condition.
  return [...new Map(changes.map((change) => [change.message, change])).values()];
}

interface Condition {
  readonly schema: SpecNode;
  readonly branch: "then" | "else";
  /** What holds where the condition does, or does not; nothing where that is anything. */
  readonly follows: SpecNode | undefined;
  readonly part: SpecNode;
}

/** Each branch for itself. If what is not so is not so, it is the other one. */
function conditionsOf(parts: Parts): Condition[] {
  return parts.flatMap((part): Condition[] => {
    let schema = part.child("if");
    let [yes, no] = [part.child("then"), part.child("else")];
    for (let inside = refusedAlone(schema); inside !== undefined; inside = refusedAlone(schema)) {
      schema = inside;
      [yes, no] = [no, yes];
    }
    if (schema === undefined) return [];
    return [
      { schema, branch: "then", follows: yes, part },
      { schema, branch: "else", follows: no, part },
    ];
  });
}

function refusedAlone(schema: SpecNode | undefined): SpecNode | undefined {
  return Object.keys(schema?.object ?? {}).length === 1 ? schema?.child("not") : undefined;
}

function listOf(schema: SpecNode | undefined): SpecNode[] {
  return schema === undefined ? [] : [schema];
}

function saysNothing(schema: SpecNode | undefined): boolean {
  return schema === undefined || excludesNothing(schema);
}

/** Properties that are required beside others, in whichever keyword that is said. */
export function compareDependentRequired(_: string, pair: AlternativePair): ContractChange[] {
  const { direction } = pair.trail;
  const { inner, outer } = sides(direction, pair.old, pair.now);
  const always = requiredOf(inner.parts);
  return [...demandsOf(outer.parts)].flatMap(([name, items]) => {
    const known = requiredBeside([name], inner.parts);
    const fresh = items.filter(({ text }) => !known.has(text) && !always.has(text ?? "") && text !== name);
    return fresh.map((item): ContractChange => {
      const message = `${describe(step(pair.trail, item.text ?? ""))}: the property`;
      return direction === "request"
        ? { rule: "property-required", at: item, message: `${message} is required beside ${name} now.` }
        : {
            rule: "property-optional",
            at: pair.at,
            message: `${message} is not always beside ${name} any more.`,
            before: item,
          };
    });
  });
}

/** Older drafts have one keyword for what became two. */
const dependencies = ["dependentRequired", "dependentSchemas", "dependencies"];

function dependenciesOf(parts: Parts): Map<string, SpecNode[]> {
  return grouped(dependencies.flatMap((keyword) => all(parts, keyword)));
}

/** The names that are required where some properties are there, and where those are that they require. */
export function requiredBeside(names: Iterable<string>, parts: Parts): ReadonlySet<string | undefined> {
  const demands = [...demandsOf(parts), ...conditionsOf(parts).flatMap(demandOfCondition)];
  const found = new Set<string | undefined>(names);
  // The set grows while it is gone through.
  for (const name of found)
    for (const [of, items] of demands) if (of === name) for (const { text } of items) found.add(text);
  return found;
}

/** A condition that a property is there, and what is required then. */
function demandOfCondition({ schema, branch, follows }: Condition): [name: string, items: SpecNode[]][] {
  const [name, ...others] = isOnlyRequired(schema) ? [...requiredOf([schema]).keys()] : [];
  if (name === undefined || others.length > 0 || branch === "else") return [];
  return [[name, all(listOf(follows), "required").flatMap(({ items }) => items)]];
}

/** Keyed by a property, the names that are required beside it. */
function demandsOf(parts: Parts): Map<string, SpecNode[]> {
  return new Map(
    [...dependenciesOf(parts)].map(([name, nodes]) => [
      name,
      nodes.flatMap((node) => {
        if (Array.isArray(node.value)) return node.items;
        return isOnlyRequired(node) ? (node.child("required")?.items ?? []) : [];
      }),
    ]),
  );
}

/** What is beside a property is in an object, whether that is said or not. */
function isOnlyRequired({ object: { type = "object", required, ...others } }: SpecNode): boolean {
  return type === "object" && Array.isArray(required) && Object.keys(others).length === 0;
}

/** Schemas that hold when a property is there. */
export function compareDependentSchemas(_: string, pair: AlternativePair): ContractChange[] {
  const [before, after] = [dependenciesOf(pair.old.parts), dependenciesOf(pair.now.parts)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [old, now] = [before.get(name) ?? [], after.get(name) ?? []].map((nodes) =>
      nodes.filter((node) => !Array.isArray(node.value) && !isOnlyRequired(node)),
    );
    return pair.comparer.compare(old ?? [], now ?? [], now?.[0] ?? pair.at, {
      ...step(pair.trail, `(with ${name})`),
      isStrict: true,
      only: "object",
    });
  });
}

/** A schema of what is inside of a text. */
export function compareContents(keyword: string, pair: AlternativePair): readonly ContractChange[] {
  // It says nothing of a text whose media type is not told.
  const [old, now] = [pair.old, pair.now].map(({ parts }) =>
    all(
      parts.filter((part) => part.child("contentMediaType") !== undefined),
      keyword,
    ),
  );
  if (old === undefined || now === undefined) return [];
  return pair.comparer.compare(old, now, now[0] ?? pair.at, { ...step(pair.trail, "(content)"), isText: false });
}
