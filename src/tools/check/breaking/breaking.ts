import type { Finding } from "../../reports/report.ts";
import { type DescribedOperation, describedOperations, describedReceivers } from "../contract/operations.ts";
import type { Spec } from "../document/spec.ts";
import type { ContractChange } from "./change.ts";
import { sharedComponents } from "./components.ts";
import { unknownFields } from "./fields.ts";
import { LinkPair } from "./links.ts";
import { operationChanges } from "./operations.ts";
import { unresolvedReferences } from "./references.ts";
import { matchedReceivers, receiverRemovals } from "./receivers.ts";
import { removals } from "./removals.ts";
import { SchemaComparison } from "./schemas.ts";
import { type OperationMatch, SchemePair } from "./schemes.ts";
import { receiverSecurityChanges, securityChanges } from "./security.ts";
import { matchedOperations, serverChanges } from "./servers.ts";
import { isAfterSunset } from "./sunset.ts";

/** What a comparison needs to know besides the versions. */
export interface ComparisonContext {
  /** Where the earlier version is from, if it is a commit. */
  readonly commit?: string;
  /** As 2027-03-31: what was deprecated and is gone after its sunset is no break. */
  readonly today?: string;
}

/**
 * Compares two versions of an API description, and finds what may break a client of the earlier one, and what cannot be
 * compared. Findings are at their places in the new version, and name the place in the earlier one where it helps.
 */
export function breakingChanges(old: Spec, now: Spec, { commit, today = "" }: ComparisonContext = {}): Finding[] {
  const changes = locatedChanges(old, now).filter(({ change }) => !isAfterSunset(change, today));
  return changes.map(({ change: { rule, at, message, before, isWarning }, elsewhere }) => {
    const was = before?.place;
    const version = commit === undefined ? "" : ` (${commit})`;
    const where = was === undefined ? "" : ` Before: ${was.file}:${was.line}:${was.column}${version}.`;
    return {
      rule: `breaking/${rule}`,
      severity: isWarning === true ? "warning" : "error",
      message: message + where,
      ...(elsewhere.length === 0 ? {} : { elsewhere }),
      ...at.place,
    };
  });
}

/** A change, and every operation that it touches, as `GET /site/{tenant}/sites`. */
export interface LocatedChange {
  readonly change: ContractChange;
  readonly operations: readonly string[];
  /** What its message is at the other places that share it. */
  readonly elsewhere: readonly string[];
}

/** Every change once, with the operations that share it. */
export function locatedChanges(old: Spec, now: Spec): LocatedChange[] {
  const schemas = new SchemaComparison();
  return distinct(contractChanges(old, now, schemas), schemas);
}

/** The changes of an operation; without a route, those of the description as a whole. */
interface RouteChanges {
  readonly route: string | undefined;
  readonly changes: readonly ContractChange[];
}

/** What many operations share is told once. */
function distinct(groups: readonly RouteChanges[], schemas: SchemaComparison): LocatedChange[] {
  const keys = new Map<ContractChange, string>();
  const found = new Map<string, { change: ContractChange; same: Set<ContractChange>; operations: Set<string> }>();
  for (const { route, changes } of groups)
    for (const change of changes) {
      const key = keys.get(change) ?? keyOf(change);
      keys.set(change, key);
      const located = found.get(key) ?? { change, same: new Set(), operations: new Set<string>() };
      if (isShorter(change, located.change)) located.change = change;
      located.same.add(change);
      if (route !== undefined) located.operations.add(route);
      found.set(key, located);
    }
  return [...found.values()].map(({ change, same, operations }) => {
    const places = [...same].flatMap((each) => schemas.placesOf(each));
    const messages = new Set([...[...same].map(({ message }) => message), ...places.map(({ message }) => message)]);
    messages.delete(change.message);
    return {
      change,
      operations: [...new Set([...operations, ...places.map(({ route }) => route)])],
      elsewhere: [...messages],
    };
  });
}

/** Whether a change is told by a shorter way in the same message: a schema may be inside of itself. */
function isShorter({ message }: ContractChange, other: ContractChange): boolean {
  return message.length < other.message.length && message.split(", ", 1)[0] === other.message.split(", ", 1)[0];
}

function contractChanges(old: Spec, now: Spec, schemas: SchemaComparison): RouteChanges[] {
  const [before, after] = [describedOperations(old), describedOperations(now)];
  const [called, callees] = [describedReceivers(old, before), describedReceivers(now, after)];
  const matched = matchedOperations(before, after);
  const left = matchedReceivers(called, callees, matched);
  const pairs = pairsOf(before, matched);
  const callPairs = pairsOf(called, left.receivers);
  const all = [...pairs, ...callPairs];
  const schemes = new SchemePair(old, now, all);
  const [sources, targets] = [
    [...before.values(), ...called.values()],
    [...after.values(), ...callees.values()],
  ];
  const links = new LinkPair(sources, targets, all);
  const asked = new Set(sources.flatMap(({ security }) => security.flatMap((one) => [...one.keys()])));
  const isDescribed = sources.length + targets.length > 0;
  const whole: RouteChanges = {
    route: undefined,
    changes: [
      ...unknownFields("Root", "The description", old.root, now.root),
      ...unresolvedReferences(old, now),
      ...removals(before, matched, old, now),
      ...receiverRemovals(called, left, now),
      ...schemes.changes(asked),
      ...(isDescribed ? [] : sharedComponents(old, now, schemas)),
    ],
  };
  const operations = pairs.map(([was, is]): RouteChanges => ({
    route: is.route,
    changes: [
      ...unknownFields("PathItem", is.path, was.items, is.items),
      ...serverChanges(was, is),
      ...operationChanges({ old: was, now: is, asked: "request", answered: "response", schemas, links, schemes }),
      ...securityChanges(was, is, schemes),
    ],
  }));
  const receivers = callPairs.map(([was, is]): RouteChanges => ({
    route: is.route,
    changes: [
      ...unknownFields("PathItem", is.route, was.items, is.items),
      ...operationChanges({ old: was, now: is, asked: "response", answered: "request", schemas, links, schemes }),
      ...receiverSecurityChanges(was, is, schemes),
    ],
  }));
  return [whole, ...operations, ...receivers];
}

/** The operations that are there in both versions. */
function pairsOf(
  old: ReadonlyMap<string, DescribedOperation>,
  now: ReadonlyMap<string, DescribedOperation>,
): OperationMatch[] {
  return [...old].flatMap(([key, operation]): OperationMatch[] => {
    const left = now.get(key);
    return left === undefined ? [] : [[operation, left]];
  });
}

function keyOf({ rule, at, message, before }: ContractChange): string {
  const detail = message.slice(message.indexOf(": ") + 1);
  return JSON.stringify([rule, at.id, before?.id ?? message, detail]);
}
