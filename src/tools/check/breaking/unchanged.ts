import { isDeepStrictEqual } from "node:util";
import type { SpecNode } from "../document/node.ts";

/** Words for people. They are left out only where they are text: a property may have such a name too. */
const annotations: ReadonlySet<string> = new Set(["description", "title", "summary", "$comment"]);
/** Their values are data: nothing in them is an annotation or a reference. */
const data: ReadonlySet<string> = new Set(["const", "enum", "default", "example", "examples"]);
/** The keys of their values are names, which may be any word: a property may be called `default`. */
const maps: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
  "dependentRequired",
  "dependencies",
  "mapping",
]);

/**
 * Schemas that are written alike in both versions, with all that they refer to. Most of a description is, and need not be
 * compared by the rules.
 */
export class Unchanged {
  /** Whether an object of the earlier version is written as one of the new version, for the last one asked about. */
  readonly #alike = new WeakMap<object, { readonly now: object; isAlike: boolean }>();
  readonly #known = new Map<string, boolean>();
  /** Some words count in one of the versions only. */
  #isOtherVersion = false;

  has(old: SpecNode, now: SpecNode): boolean {
    this.#isOtherVersion = old.isVersion30 !== now.isVersion30;
    if (!this.#isAlike(old.value, now.value)) return false;
    return this.#areUnchanged(referencesIn(old), referencesIn(now));
  }

  /** Whether references lead to the same, and those in there too. They are written alike, so that there are as many. */
  #areUnchanged(old: readonly SpecNode[], now: readonly SpecNode[]): boolean {
    const seen = new Set<string>();
    const queue = old.map((node, index) => [node, now[index]] as const);
    for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
      const [before, after] = [pair[0].referred, pair[1]?.referred];
      if (before === undefined || after === undefined) return false;
      const key = `${before.id}|${after.id}`;
      const known = this.#known.get(key);
      if (known === false) return false;
      if (known === true || seen.has(key)) continue;
      seen.add(key);
      if (!this.#isAlike(before.value, after.value)) {
        this.#known.set(key, false);
        return false;
      }
      const there = referencesIn(after);
      queue.push(...referencesIn(before).map((node, index) => [node, there[index]] as const));
    }
    for (const key of seen) this.#known.set(key, true);
    return true;
  }

  /** `isMap` says that the keys are names: none of them is a keyword. */
  #isAlike(old: unknown, now: unknown, isMap = false): boolean {
    if (typeof old !== "object" || typeof now !== "object" || old === null || now === null) return old === now;
    const known = this.#alike.get(old);
    if (known?.now === now) return known.isAlike;
    // Anchors of YAML make circles; what is inside of itself is never taken to be unchanged. Nor is a schema that others
    // inherit from by a discriminator: they are no part of it.
    const outcome = { now, isAlike: false };
    this.#alike.set(old, outcome);
    const isKept = isMap || !(isInherited(old) || (this.#isOtherVersion && isReadOtherwise(old)));
    outcome.isAlike = isKept && this.#areFieldsAlike(old, now, isMap);
    return outcome.isAlike;
  }

  #areFieldsAlike(old: object, now: object, isMap: boolean): boolean {
    if (Array.isArray(old))
      return (
        Array.isArray(now) && old.length === now.length && old.every((item, index) => this.#isAlike(item, now[index]))
      );
    if (Array.isArray(now)) return false;
    const [before, after] = [old as Fields, now as Fields];
    // A name is no keyword: a mapping may have a value called `title`, and what it leads to counts.
    const isLooked = (fields: Fields, key: string): boolean =>
      isMap || !(annotations.has(key) && typeof fields[key] === "string");
    if (Object.keys(after).some((key) => isLooked(after, key) && !Object.hasOwn(before, key))) return false;
    return Object.keys(before).every((key) => {
      if (!isLooked(before, key)) return !Object.hasOwn(after, key) || !isLooked(after, key);
      if (!Object.hasOwn(after, key)) return false;
      if (!isMap && data.has(key)) return isDeepStrictEqual(before[key], after[key]);
      return this.#isAlike(before[key], after[key], !isMap && maps.has(key));
    });
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isInherited(value: object): boolean {
  const has = (keyword: string): boolean => Object.hasOwn(value, keyword);
  return has("discriminator") && !has("oneOf") && !has("anyOf");
}

/** What 3.0 ignores beside a reference, and `nullable`, which 3.1 ignores. */
function isReadOtherwise(value: object): boolean {
  const hasReference = Object.hasOwn(value, "$ref");
  return Object.keys(value).some(
    (key) => key === "nullable" || (hasReference && key !== "$ref" && !annotations.has(key)),
  );
}

const references = new WeakMap<object, readonly SpecNode[]>();

/** Every reference in a schema, in the order of its keys. */
function referencesIn(schema: SpecNode): readonly SpecNode[] {
  if (typeof schema.value !== "object" || schema.value === null) return [];
  const known = references.get(schema.value);
  if (known !== undefined) return known;
  const found: SpecNode[] = [];
  const walk = (node: SpecNode, isMap: boolean): void => {
    if (typeof node.value !== "object" || node.value === null) return;
    if (!isMap && node.reference !== undefined) found.push(node);
    for (const child of Array.isArray(node.value) ? node.items : sorted(node))
      if (isMap || !data.has(child.key)) walk(child, !isMap && maps.has(child.key));
  };
  walk(schema, false);
  references.set(schema.value, found);
  return found;
}

function sorted(node: SpecNode): SpecNode[] {
  return node.children.toSorted((left, right) => (left.key < right.key ? -1 : 1));
}
