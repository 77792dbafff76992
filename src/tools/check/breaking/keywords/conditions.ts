import type { SpecNode } from "../../document/node.ts";
import { onlyTypes } from "../../schema/alternatives.ts";
import { all, type Parts } from "../../schema/keywords.ts";
import { grouped, requiredOf } from "../../schema/members.ts";
import { type ContractChange, describe, sides, step, type Trail } from "../change.ts";
import { constraintChange } from "./constraints.ts";
import type { AlternativePair, Comparer } from "./rule.ts";

/** Whether every value of the one schema fits the other, declared or not. */
export function isSubset(one: Parts, other: Parts, at: SpecNode, comparer: Comparer): boolean {
  const trail: Trail = { direction: "request", message: "", steps: "", isStrict: true };
  return comparer.compare(one, other, at, trail).length === 0;
}

/** What a value may not be: it may not grow in requests, nor shrink in responses. */
export function compareNot(keyword: string, pair: AlternativePair): ContractChange[] {
  const { inner, outer } = sides(pair.trail.direction, pair.old, pair.now);
  const refused = all(inner.parts, keyword);
  return all(outer.parts, keyword)
    .filter((schema) => onlyTypes(schema.value) === undefined)
    .filter((schema) => !refused.some((other) => isSubset([schema], [other], pair.at, pair.comparer)))
    .map(() => constraintChange(keyword, pair, all(pair.old.parts, keyword)[0], all(pair.now.parts, keyword)[0]));
}

/** `if`, `then` and `else`: the condition stays, and what follows from it is compared as anything else. */
export function compareConditions(keyword: string, pair: AlternativePair): ContractChange[] {
  const { trail, comparer } = pair;
  const { inner, outer } = sides(trail.direction, pair.old, pair.now);
  const given = inner.parts.filter((part) => part.child("if") !== undefined);
  return outer.parts.flatMap((part) => {
    const condition = part.child("if");
    if (condition === undefined || (part.child("then") ?? part.child("else")) === undefined) return [];
    const same = given.find((other) => {
      const [one] = all([other], "if");
      return (
        one !== undefined &&
        isSubset([one], [condition], pair.at, comparer) &&
        isSubset([condition], [one], pair.at, comparer)
      );
    });
    if (same === undefined)
      return [constraintChange(keyword, pair, all(pair.old.parts, keyword)[0], all(pair.now.parts, keyword)[0])];
    const [old, now] = trail.direction === "request" ? [same, part] : [part, same];
    return ["then", "else"].flatMap((branch) => {
      const after = all([now], branch);
      return comparer.compare(all([old], branch), after, after[0] ?? now, {
        ...step(trail, `(${branch})`),
        isStrict: true,
      });
    });
  });
}

/** Properties that are required beside others. */
export function compareDependentRequired(keyword: string, pair: AlternativePair): ContractChange[] {
  const { direction } = pair.trail;
  const { inner, outer } = sides(direction, pair.old, pair.now);
  const [given, always] = [grouped(all(inner.parts, keyword)), requiredOf(inner.parts)];
  return [...grouped(all(outer.parts, keyword))].flatMap(([name, lists]) => {
    const known = new Set((given.get(name) ?? []).flatMap(({ items }) => items.map(({ text }) => text)));
    const fresh = lists
      .flatMap(({ items }) => items)
      .filter(({ text }) => !known.has(text) && !always.has(text ?? "") && text !== name);
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

/** Schemas that hold when a property is there. */
export function compareDependentSchemas(keyword: string, pair: AlternativePair): ContractChange[] {
  const [before, after] = [grouped(all(pair.old.parts, keyword)), grouped(all(pair.now.parts, keyword))];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [old, now] = [before.get(name) ?? [], after.get(name) ?? []].map((nodes) =>
      nodes.filter(({ value }) => !Array.isArray(value)),
    );
    return pair.comparer.compare(old ?? [], now ?? [], now?.[0] ?? pair.at, {
      ...step(pair.trail, `(with ${name})`),
      isStrict: true,
    });
  });
}

/** Older drafts have one keyword for both. */
export function compareDependencies(keyword: string, pair: AlternativePair): ContractChange[] {
  return [...compareDependentRequired(keyword, pair), ...compareDependentSchemas(keyword, pair)];
}

/** A schema of what is inside of a text. */
export function compareContents(keyword: string, pair: AlternativePair): readonly ContractChange[] {
  const [old, now] = [all(pair.old.parts, keyword), all(pair.now.parts, keyword)];
  return pair.comparer.compare(old, now, now[0] ?? pair.at, { ...step(pair.trail, "(content)"), isText: false });
}
