import { type Alternative, additionalOf, keyword, propertiesOf, requiredOf, viewOf } from "../contract/schema.ts";
import { isObject, type SpecNode } from "../document/node.ts";
import type { SourcePosition } from "../document/spec.ts";
import { type ContractChange, describe, step, type Trail } from "./change.ts";
import { valueChanges } from "./values.ts";

type Schemas = readonly SpecNode[];

/** Compares schemas; each pair once, however often it is referred to. */
export class SchemaComparison {
  readonly #known = new Map<string, readonly ContractChange[]>();

  /** Several schemas on a side all hold. */
  compare(old: Schemas, now: Schemas, trail: Trail): readonly ContractChange[] {
    const [first] = now;
    if (first === undefined || old.length === 0) return [];
    const key = `${trail.direction}|${ids(old)}|${ids(now)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // A schema inside of itself is as good as the rest of it.
    this.#known.set(key, []);
    const changes = this.#compareViews(old, now, (first.target ?? first).place, trail);
    this.#known.set(key, changes);
    return changes;
  }

  #compareViews(old: Schemas, now: Schemas, at: SourcePosition, trail: Trail): ContractChange[] {
    const [before, after] = [viewOf(old), viewOf(now)];
    const changes: ContractChange[] = [];
    if (before.nullable && !after.nullable && trail.direction === "request")
      changes.push({ rule: "type-narrowed", at, message: `${describe(trail)}: null may not be sent any more.` });
    if (!before.nullable && after.nullable && trail.direction === "response")
      changes.push({ rule: "type-widened", at, message: `${describe(trail)}: null may come now.` });
    return [...changes, ...this.#compareAlternatives(before.alternatives, after.alternatives, at, trail)];
  }

  /** What could be sent must still fit somewhere; what can come must have been possible. */
  #compareAlternatives(
    old: readonly Alternative[],
    now: readonly Alternative[],
    at: SourcePosition,
    trail: Trail,
  ): ContractChange[] {
    const [onlyOld, onlyNow] = [old[0], now[0]];
    if (old.length === 1 && now.length === 1 && onlyOld && onlyNow)
      return this.#compareOne(onlyOld, onlyNow, at, trail);
    const [needed, offered] = trail.direction === "request" ? [old, now] : [now, old];
    return needed.flatMap((need) => {
      const attempts = offered.map((offer) =>
        trail.direction === "request"
          ? this.#compareOne(need, offer, at, trail)
          : this.#compareOne(offer, need, at, trail),
      );
      if (attempts.some((changes) => changes.length === 0)) return [];
      // The same schema in both versions has changed inside; any other pair has nothing in common.
      const same = offered.findIndex((offer) => nameOf(offer) !== undefined && nameOf(offer) === nameOf(need));
      const inside = attempts[same];
      if (inside !== undefined) return inside;
      return trail.direction === "request"
        ? [
            {
              rule: "variant-removed",
              at,
              message: `${describe(trail)}: one of the alternatives is gone.`,
              before: need.parts.at(-1),
            },
          ]
        : [
            {
              rule: "variant-added",
              at: need.parts.at(-1)?.place ?? at,
              message: `${describe(trail)}: something of another shape may come now.`,
            },
          ];
    });
  }

  #compareOne(old: Alternative, now: Alternative, at: SourcePosition, trail: Trail): ContractChange[] {
    const values = valueChanges(old, now, at, trail);
    if (values.some(({ rule }) => rule.startsWith("type-"))) return values;
    return [
      ...values,
      ...this.#compareProperties(old, now, at, trail),
      ...this.#compareAdditional(old, now, at, trail),
      ...this.#compareItems(old, now, trail),
    ];
  }

  #compareProperties(old: Alternative, now: Alternative, at: SourcePosition, trail: Trail): ContractChange[] {
    const [before, after] = [propertiesOf(old.parts), propertiesOf(now.parts)];
    const [neededBefore, neededAfter] = [requiredOf(old.parts), requiredOf(now.parts)];
    const changes: ContractChange[] = [];
    for (const [name, schemas] of before) {
      const left = after.get(name);
      if (left !== undefined) {
        if (!isOneWay(left, trail)) changes.push(...this.compare(schemas, left, step(trail, name)));
      } else if (!isOneWay(schemas, trail)) {
        const place = keyword(partsLike(schemas[0], now.parts), "properties")?.place ?? at;
        const message = `${describe(step(trail, name))}: the property is gone.`;
        changes.push({ rule: "property-removed", at: place, message, before: schemas[0] });
      }
    }
    const [more, fewer] = trail.direction === "request" ? [neededAfter, neededBefore] : [neededBefore, neededAfter];
    for (const [name, node] of more) {
      const schemas = after.get(name) ?? [];
      if (fewer.has(name) || isOneWay(schemas, trail)) continue;
      if (trail.direction === "response" && !after.has(name) && before.has(name)) continue;
      const message = `${describe(step(trail, name))}: the property ${trail.direction === "request" ? "is required now" : "is not always there any more"}.`;
      changes.push(
        trail.direction === "request"
          ? { rule: "property-required", at: node.place, message }
          : {
              rule: "property-optional",
              at: schemas[0]?.place ?? keyword(now.parts, "required")?.place ?? at,
              message,
              before: node,
            },
      );
    }
    return changes;
  }

  #compareAdditional(old: Alternative, now: Alternative, at: SourcePosition, trail: Trail): ContractChange[] {
    const [before, after] = [additionalOf(old.parts), additionalOf(now.parts)];
    if (isObject(before?.value) && isObject(after?.value))
      return [...this.compare([before], [after], step(trail, "*"))];
    const closed = after !== undefined && before?.value !== false && after.value !== before?.value;
    if (trail.direction === "response" || !closed) return [];
    const what =
      after.value === false
        ? "no property may be sent that the schema does not name"
        : "other properties have to fit a schema";
    return [
      { rule: "constraint-tightened", at: after.place ?? at, message: `${describe(trail)}: now ${what}.`, before },
    ];
  }

  #compareItems(old: Alternative, now: Alternative, trail: Trail): ContractChange[] {
    return [...this.compare(itemsOf(old), itemsOf(now), step(trail, "[]"))];
  }
}

/** The parts, those first that were around a node of the earlier version. */
function partsLike(node: SpecNode | undefined, parts: Schemas): Schemas {
  return parts.toSorted((left, right) => Number(isAround(right, node)) - Number(isAround(left, node)));
}

function isAround(part: SpecNode, node: SpecNode | undefined): boolean {
  return node?.pointer.startsWith(`${part.pointer}/`) === true;
}

function ids(schemas: Schemas): string {
  return schemas.map(({ id }) => id).join("+");
}

function itemsOf({ parts }: Alternative): SpecNode[] {
  return parts.flatMap((part) => part.child("items") ?? []);
}

/** A property that has no place in a message of this direction. */
function isOneWay(schemas: Schemas, { direction }: Trail): boolean {
  const flag = keyword(
    viewOf(schemas).alternatives[0]?.parts ?? [],
    direction === "request" ? "readOnly" : "writeOnly",
  );
  return flag?.value === true;
}

/** What an alternative calls itself: a component's name, a title, or its place in the list. */
function nameOf({ parts }: Alternative): string | undefined {
  return keyword(parts, "title")?.text ?? parts.findLast(({ ancestry }) => ancestry.length > 0)?.key;
}
