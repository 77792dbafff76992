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
 * compared as anything else.
 */
export function compareConditions(keyword: string, pair: AlternativePair): ContractChange[] {
  const { trail, comparer } = pair;
  const { inner, outer } = sides(trail.direction, pair.old, pair.now);
  const given = inner.parts.filter((part) => part.child("if") !== undefined);
  const changes = outer.parts.flatMap((part) => {
    const condition = part.child("if");
    const branches = ["then", "else"].filter((branch) => !saysNothing(part.child(branch)));
    if (condition === undefined) return [];
    return branches.flatMap((branch): readonly ContractChange[] => {
      const same = given.find((other) => {
        const one = other.child("if");
        if (one === undefined) return false;
        const [narrow, wide] = branch === "then" ? [condition, one] : [one, condition];
        return isSubset([narrow], [wide], pair.at, comparer);
      });
      if (same === undefined)
        return [constraintChange(keyword, pair, all(pair.old.parts, keyword)[0], all(pair.now.parts, keyword)[0])];
      const [old, now] = trail.direction === "request" ? [same, part] : [part, same];
      const after = all([now], branch);
      return comparer.compare(all([old], branch), after, after[0] ?? now, {
        ...step(trail, `(${branch})`),
        isStrict: true,
      });
    });
  });
  // Both branches may need the same condition.
  return [...new Map(changes.map((change) => [change.message, change])).values()];
}

function saysNothing(schema: SpecNode | undefined): boolean {
  return schema === undefined || excludesNothing(schema);
}

/** Properties that are required beside others, in whichever keyword that is said. */
export function compareDependentRequired(_: string, pair: AlternativePair): ContractChange[] {
  const { direction } = pair.trail;
  const { inner, outer } = sides(direction, pair.old, pair.now);
  const [given, asked] = [demandsOf(inner.parts), demandsOf(outer.parts)];
  const always = requiredOf(inner.parts);
  return [...asked].flatMap(([name, items]) => {
    const known = new Set((given.get(name) ?? []).map(({ text }) => text));
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

function isOnlyRequired({ object }: SpecNode): boolean {
  return Object.keys(object).length === 1 && Array.isArray(object["required"]);
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
