import type { SpecNode } from "../document/node.ts";

/** Words for people. They are left out only where they are text: a property may have such a name too. */
const annotations: ReadonlySet<string> = new Set(["description", "title", "summary", "$comment"]);
/** Their values are data: nothing in them is an annotation or a reference. */
const data: ReadonlySet<string> = new Set(["const", "enum", "default", "example", "examples"]);

/**
 * Schemas that are written alike in both versions, with all that they refer to. Most of a description is, and need not be
 * compared by the rules.
 */
export class Unchanged {
  readonly #prints = new WeakMap<object, number>();
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<string, boolean>();
  #unequal = 0;

  has(old: SpecNode, now: SpecNode): boolean {
    if (this.#print(old.value) !== this.#print(now.value)) return false;
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
      if (this.#print(before.value) !== this.#print(after.value)) {
        this.#known.set(key, false);
        return false;
      }
      const there = referencesIn(after);
      queue.push(...referencesIn(before).map((node, index) => [node, there[index]] as const));
    }
    for (const key of seen) this.#known.set(key, true);
    return true;
  }

  /** The same number for the same value. */
  #print(value: unknown): number {
    if (typeof value !== "object" || value === null) return this.#number(JSON.stringify(value) ?? "");
    const known = this.#prints.get(value);
    if (known !== undefined) return known;
    // Anchors of YAML make circles; what is inside of itself is never taken to be unchanged. Nor is a schema that others
    // inherit from by a discriminator: they are no part of it.
    this.#unequal -= 1;
    this.#prints.set(value, this.#unequal);
    if (isInherited(value)) return this.#unequal;
    const entries = Array.isArray(value) ? value.map((item) => this.#print(item)) : this.#fields(value);
    const print = this.#number(`${Array.isArray(value) ? "[" : "{"}${entries.join()}`);
    this.#prints.set(value, print);
    return print;
  }

  #fields(value: object): string[] {
    return Object.entries(value)
      .filter(([key, field]) => !(annotations.has(key) && typeof field === "string"))
      .map(
        ([key, field]) =>
          `${JSON.stringify(key)}:${data.has(key) ? this.#number(JSON.stringify(field)) : this.#print(field)}`,
      )
      .toSorted();
  }

  #number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

function isInherited(value: object): boolean {
  const has = (keyword: string): boolean => Object.hasOwn(value, keyword);
  return has("discriminator") && !has("oneOf") && !has("anyOf");
}

const references = new WeakMap<object, readonly SpecNode[]>();

/** Every reference in a schema, in the order of its keys. */
function referencesIn(schema: SpecNode): readonly SpecNode[] {
  if (typeof schema.value !== "object" || schema.value === null) return [];
  const known = references.get(schema.value);
  if (known !== undefined) return known;
  const found: SpecNode[] = [];
  const walk = (node: SpecNode): void => {
    if (typeof node.value !== "object" || node.value === null) return;
    if (node.reference !== undefined) found.push(node);
    for (const child of Array.isArray(node.value) ? node.items : sorted(node)) if (!data.has(child.key)) walk(child);
  };
  walk(schema);
  references.set(schema.value, found);
  return found;
}

function sorted(node: SpecNode): SpecNode[] {
  return node.children.toSorted((left, right) => (left.key < right.key ? -1 : 1));
}
