import type { Finding } from "../../reports/report.ts";
import { describedOperations, describedReceivers } from "../contract/operations.ts";
import type { Spec } from "../document/spec.ts";
import type { ContractChange } from "./change.ts";
import { unknownFields } from "./fields.ts";
import { operationChanges } from "./operations.ts";
import { unresolvedReferences } from "./references.ts";
import { receiverRemovals, removals } from "./removals.ts";
import { SchemaComparison } from "./schemas.ts";
import { receiverSecurityChanges, schemeChanges, securityChanges } from "./security.ts";
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
  // What many operations share is told once.
  const distinct = new Map(
    [...new Set(contractChanges(old, now))]
      .filter((change) => !isAfterSunset(change, today))
      .map((change) => [keyOf(change), change])
      .toReversed() as [string, ContractChange][],
  );
  return [...distinct.values()].map(({ rule, at, message, before, isWarning }) => {
    const was = before?.place;
    const version = commit === undefined ? "" : ` (${commit})`;
    const where = was === undefined ? "" : ` Before: ${was.file}:${was.line}:${was.column}${version}.`;
    return {
      rule: `breaking/${rule}`,
      severity: isWarning === true ? "warning" : "error",
      message: message + where,
      ...at.place,
    };
  });
}

function contractChanges(old: Spec, now: Spec): ContractChange[] {
  const [before, after] = [describedOperations(old), describedOperations(now)];
  const [called, callees] = [describedReceivers(old), describedReceivers(now)];
  const matched = matchedOperations(before, after);
  const schemas = new SchemaComparison();
  const changes: ContractChange[] = [
    ...unknownFields("Root", "The description", old.root, now.root),
    ...unresolvedReferences(old, now),
    ...removals(before, matched, old, now),
    ...receiverRemovals(called, callees, matched, now),
    ...schemeChanges(old, now, new Map([...before, ...called])),
  ];
  for (const [key, operation] of before) {
    const left = matched.get(key);
    if (left === undefined) continue;
    changes.push(
      ...unknownFields("PathItem", left.path, operation.item, left.item),
      ...serverChanges(operation, left),
      ...operationChanges({ old: operation, now: left, asked: "request", answered: "response", schemas }),
      ...securityChanges(operation, left, [old, now]),
    );
  }
  for (const [key, receiver] of called) {
    const left = callees.get(key);
    if (left === undefined) continue;
    changes.push(
      ...unknownFields("PathItem", left.route, receiver.item, left.item),
      ...operationChanges({ old: receiver, now: left, asked: "response", answered: "request", schemas }),
      ...receiverSecurityChanges(receiver, left),
    );
  }
  return changes;
}

function keyOf({ rule, at, message, before }: ContractChange): string {
  const detail = message.slice(message.indexOf(": ") + 1);
  return JSON.stringify([rule, at.id, before?.id ?? message, detail]);
}
