import { describedOperations } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import type { Spec } from "../document/spec.ts";
import { type Fact, factsOf } from "./facts.ts";

/** Where our description and the reference say different things. */
export interface Difference {
  /** `GET /site/{tenant}/sites response 200 .[].code type` */
  readonly what: string;
  /** Ours says more than the reference, less, or something else. */
  readonly kind: "more" | "less" | "different";
  readonly message: string;
  /** In ours: what differs, or what the missing thing would be in. */
  readonly node: SpecNode;
}

/** Where an API description differs in structure from the reference; of what is inside of a difference, nothing. */
export function differences(spec: Spec, references: readonly Spec[]): Difference[] {
  const theirs = new Map(references.flatMap((reference) => [...describedOperations(reference)]));
  return [...describedOperations(spec)].flatMap(([key, operation]): Difference[] => {
    const { route, node } = operation;
    const other = theirs.get(key);
    if (other !== undefined) return operationDifferences(route, factsOf(operation), factsOf(other));
    return [{ what: route, kind: "more", message: "the reference has no such operation", node }];
  });
}

/** The operations of the reference that none of the API descriptions has; told of the first. */
export function missingOperations(specs: readonly Spec[], references: readonly Spec[]): Difference[] {
  const ours = new Set(specs.flatMap((spec) => [...describedOperations(spec).keys()]));
  const [first] = specs;
  const at = first?.root.child("paths") ?? first?.root;
  if (at === undefined) return [];
  return references
    .flatMap((reference) => [...describedOperations(reference)])
    .filter(([key]) => !ours.has(key))
    .map(([, { route, node }]) => ({
      what: route,
      kind: "less",
      message: `this description lacks the operation at ${placeOf(node)}`,
      node: at,
    }));
}

function operationDifferences(
  route: string,
  ours: ReadonlyMap<string, Fact>,
  theirs: ReadonlyMap<string, Fact>,
): Difference[] {
  const found: Difference[] = [];
  const told = new Set<string>();
  const isInside = (key: string): boolean => [...told].some((outer) => isWithin(key, outer));
  for (const key of [...new Set([...ours.keys(), ...theirs.keys()])].toSorted(byLength)) {
    const [our, their] = [ours.get(key), theirs.get(key)];
    if (isInside(key)) continue;
    const what = `${route} ${key}`.trim();
    if (our !== undefined && their === undefined) {
      told.add(key);
      found.push({ what, kind: "more", message: "the reference has no such thing", node: our.node });
    } else if (our === undefined && their !== undefined) {
      told.add(key);
      found.push({
        what,
        kind: "less",
        message: `the reference has it, at ${placeOf(their.node)}`,
        node: around(key, ours),
      });
    } else if (our !== undefined && their !== undefined && our.value !== their.value) {
      const message = `ours is ${our.value}, the reference's is ${their.value}, at ${placeOf(their.node)}`;
      found.push({ what, kind: "different", message, node: our.node });
    }
  }
  return found;
}

function byLength(left: string, right: string): number {
  return left.length - right.length;
}

function isWithin(key: string, outer: string): boolean {
  return key.startsWith(outer) && [" ", ".", "["].includes(key[outer.length] ?? "");
}

/** What of ours is around something that is not there. */
function around(key: string, ours: ReadonlyMap<string, Fact>): SpecNode {
  const outer = [...ours.keys()]
    .filter((other) => other === "" || isWithin(key, other))
    .toSorted(byLength)
    .at(-1);
  const fact = ours.get(outer ?? "");
  if (fact === undefined) throw new Error(`Nothing is around ${key}`);
  return fact.node;
}

function placeOf(node: SpecNode): string {
  const { file, line, column } = node.place;
  return `${file}:${line}:${column}`;
}
