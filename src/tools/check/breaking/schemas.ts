import { oncePer } from "../../../shared/once.ts";
import type { SpecNode } from "../document/node.ts";
import { type NormalForm, normalForm } from "../schema/alternatives.ts";
import { coreOf, type Parts } from "../schema/keywords.ts";
import { type ContractChange, describe, type Trail } from "./change.ts";
import { formChanges } from "./forms.ts";
import { notCompared } from "./keywords/core.ts";
import { coreChanges } from "./core-changes.ts";
import type { Comparer } from "./keywords/rule.ts";
import { unknownKeywords } from "./keywords/table.ts";
import { namedMemberChanges } from "./named-members.ts";
import { overlapChanges } from "./overlaps.ts";
import { Unchanged } from "./unchanged.ts";
import { type ChangePlace, SchemaUses } from "./uses.ts";

/** Open pairs, by their depths. */
type Depths = ReadonlySet<number>;

/** What is known of a pair of schemas: what changed, and which open pairs this takes to be unchanged. */
interface Outcome {
  readonly changes: readonly ContractChange[];
  readonly reliesOn: Depths;
}

const nothing: Depths = new Set<number>();

/** Compares schemas; each pair once, however often it is referred to. */
export class SchemaComparison implements Comparer {
  readonly #unchanged = new Unchanged();
  readonly #uses = new SchemaUses();
  readonly #known = new Map<string, Outcome>();
  /** The changes of pairs as sets, once all is compared. */
  readonly #sets = new Map<string, ReadonlySet<ContractChange>>();
  /** Pairs that are being compared, with their depth. */
  readonly #open = new Map<string, number>();
  /** Pairs that are unchanged if an open pair is. */
  readonly #unsettled: string[] = [];
  /** The open pairs that the one being compared takes to be unchanged. */
  #reliesOn: Set<number> = new Set();

  /** Several schemas on a side all hold; none allows anything. `at` is where a finding goes that has no better place. */
  compare(before: Parts, after: Parts, at: SpecNode, trail: Trail): readonly ContractChange[] {
    // Whoever refers to a schema, it is compared once.
    const [old, now] = [before.map(behindReference), after.map(behindReference)];
    if (this.areUnchanged(old, now)) return [];
    const place = now[0]?.target ?? now[0] ?? at;
    const schemas = ids(now.map((schema) => schema.target ?? schema));
    return this.once(`${ids(old)}|${ids(now)}`, trail, () => this.#changes(old, now, place, trail), schemas);
  }

  once(
    pair: string,
    trail: Trail,
    compute: () => readonly ContractChange[],
    schemas?: string,
  ): readonly ContractChange[] {
    const key = `${kindOf(trail)}|${pair}`;
    const known = this.#known.get(key);
    if (known !== undefined) {
      this.#rely(known.reliesOn);
      if (known.changes.length > 0) this.#uses.add(key, trail);
      return known.changes;
    }
    const above = this.#open.get(key);
    if (above !== undefined) {
      // A schema inside of itself is as good as the rest of it.
      this.#reliesOn.add(above);
      this.#uses.add(key, trail, true);
      return [];
    }
    return this.#compareNew(key, schemas ?? key, trail, compute);
  }

  /** Every place of a change in a schema that several messages share. */
  placesOf(change: ContractChange): ChangePlace[] {
    return this.#uses.placesOf(change, (key, of) => {
      const changes = this.#known.get(key)?.changes ?? [];
      return changes.some((one) => this.#changesOf(of).has(one));
    });
  }

  #changesOf(key: string): ReadonlySet<ContractChange> {
    const changes = this.#sets.get(key) ?? new Set(this.#known.get(key)?.changes);
    this.#sets.set(key, changes);
    return changes;
  }

  /** Whether schemas are written alike in both versions, with all that they refer to. */
  areUnchanged(old: Parts, now: Parts): boolean {
    const isUnchanged = (schema: SpecNode, there = schema): boolean => this.#unchanged.has(schema, there);
    return old.length === now.length && old.every((schema, index) => isUnchanged(schema, now[index]));
  }

  #compareNew(
    key: string,
    schemas: string,
    trail: Trail,
    compute: () => readonly ContractChange[],
  ): readonly ContractChange[] {
    const depth = this.#open.size;
    const outside = this.#reliesOn;
    this.#open.set(key, depth);
    this.#reliesOn = new Set();
    const mark = this.#unsettled.length;
    this.#uses.enter(key, schemas, trail);
    const changes = [...new Set(compute())];
    this.#uses.leave(changes);
    this.#open.delete(key);
    const relied = this.#reliesOn;
    // Only what has taken this pair to be unchanged waits for it.
    if (relied.delete(depth)) this.#settle(depth, mark, changes.length > 0 ? undefined : relied);
    const reliesOn = changes.length > 0 ? nothing : relied;
    this.#known.set(key, { changes, reliesOn });
    if (reliesOn.size > 0) this.#unsettled.push(key);
    this.#reliesOn = outside;
    this.#rely(relied);
    return changes;
  }

  #rely(depths: Depths): void {
    for (const depth of depths) this.#reliesOn.add(depth);
  }

  /**
   * Pairs inside took the one of a depth to be unchanged. They are right if it is, which may rely on others in turn, else
   * they are compared again when asked for.
   */
  #settle(depth: number, mark: number, others: Depths | undefined): void {
    for (const inside of this.#unsettled.splice(mark)) {
      const known = this.#known.get(inside);
      if (known?.reliesOn.has(depth) !== true) {
        this.#unsettled.push(inside);
        continue;
      }
      if (others === undefined) {
        this.#known.delete(inside);
        continue;
      }
      const reliesOn = new Set([...known.reliesOn, ...others]);
      reliesOn.delete(depth);
      this.#known.set(inside, { changes: [], reliesOn });
      if (reliesOn.size > 0) this.#unsettled.push(inside);
    }
  }

  #changes(old: Parts, now: Parts, at: SpecNode, trail: Trail): ContractChange[] {
    const [before, after] = [normalForm(old), normalForm(now)];
    const unresolved = [
      ...before.unresolved.map((node) => ({ node, isOld: true })),
      ...after.unresolved.map((node) => ({ node, isOld: false })),
    ];
    if (unresolved.length > 0) return unresolved.map(({ node, isOld }) => unresolvedChange(node, isOld, at, trail));
    const core = { old: coreOf(old), now: coreOf(now), at, trail, comparer: this };
    const changes = [
      ...coreChanges(before.alternatives, after.alternatives, core),
      ...unknownChanges(before, after, at, trail),
      ...overlapChanges(before, after, core),
      ...formChanges(before.alternatives, after.alternatives, { at, trail, comparer: this }),
      ...this.#heldChanges(before, after, at, trail),
    ];
    return [...changes, ...namedMemberChanges(core, changes)];
  }

  /** Unions that were too many to be multiplied are compared one by one. */
  #heldChanges(before: NormalForm, after: NormalForm, at: SpecNode, trail: Trail): ContractChange[] {
    if (before.held.length === 0 && after.held.length === 0) return [];
    if (before.held.length !== after.held.length)
      return [
        notCompared(
          `${describe(trail)}: the unions that hold together are others`,
          after.held[0] ?? at,
          before.held[0],
        ),
      ];
    return after.held.flatMap((union, index) => {
      const [old, now] = [heldItems(before.held[index]), heldItems(union)].map((items) =>
        items.flatMap((item) => normalForm([item]).alternatives),
      );
      return formChanges(old ?? [], now ?? [], { at: union, trail, comparer: this });
    });
  }
}

/** What of a trail counts: the same schemas may be compared in several ways. */
function kindOf(trail: Trail): string {
  const { direction, isText, isXml, isStrict, only, isHeir, isPart, isNullTaken, steps, form } = trail;
  const flags = [isText, isXml, isStrict, only, isHeir, isPart, isNullTaken, steps === ""].map((flag) =>
    flag === true ? 1 : 0,
  );
  return `${direction}${flags.join("")}${only ?? ""}${form === undefined ? "" : ids([form.old, form.now])}`;
}

const words: ReadonlySet<string> = new Set(["$ref", "$comment", "deprecated", "description", "summary", "title"]);

/** What a reference leads to that has only words beside it; itself where it leads nowhere, or back to itself. */
function behindReference(schema: SpecNode): SpecNode {
  const seen = new Set<string>();
  let node = schema;
  while (isOnlyReference(node) && !seen.has(node.id)) {
    seen.add(node.id);
    const { referred } = node;
    if (referred === undefined) return node;
    node = referred;
  }
  return node;
}

function isOnlyReference(node: SpecNode): boolean {
  return (
    node.isBareReference ||
    (typeof node.object["$ref"] === "string" && Object.keys(node.object).every((key) => words.has(key)))
  );
}

/** The members of a union, or a schema as a whole. */
function heldItems(node: SpecNode | undefined): SpecNode[] {
  if (node === undefined) return [];
  return Array.isArray(node.value) ? node.items : [node];
}

function ids(schemas: Parts): string {
  return schemas.map(({ id }) => id).join("+");
}

function unresolvedChange(node: SpecNode, isOld: boolean, at: SpecNode, trail: Trail): ContractChange {
  const whose = isOld ? "the earlier version refers" : "this refers";
  const what = `${describe(trail)}: ${whose} to ${node.reference}, which leads to nothing that has been read`;
  return notCompared(what, isOld ? at : node, isOld ? node : undefined);
}

function unknownChanges(before: NormalForm, after: NormalForm, at: SpecNode, trail: Trail): ContractChange[] {
  const [old, now] = [unknownIn(before), unknownIn(after)];
  if (old.size === 0 && now.size === 0) return [];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .map((name) => {
      const place = after.alternatives.flatMap(({ parts }) => parts).find((part) => part.child(name) !== undefined);
      return notCompared(`${describe(trail)}: there is no rule for ${name}, and it differs`, place?.child(name) ?? at);
    });
}

const unknownIn = oncePer(({ alternatives }: NormalForm) =>
  unknownKeywords([...new Set(alternatives.flatMap(({ parts }) => parts))]),
);
