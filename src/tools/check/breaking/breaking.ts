import type { Finding } from "../../reports/report.ts";
import { anonymous, describedOperations } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import type { Spec } from "../document/spec.ts";
import type { ContractChange } from "./change.ts";
import { operationChanges } from "./operations.ts";
import { SchemaComparison } from "./schemas.ts";
import { schemeChanges, securityChanges } from "./security.ts";

/**
 * Compares two versions of an API description, and finds what may break a client of the earlier one. Findings are at their
 * places in the new version, and name the place in the earlier one where it helps; `commit` says which one, if it is one.
 */
export function breakingChanges(old: Spec, now: Spec, commit?: string): Finding[] {
  const [before, after] = [describedOperations(old), describedOperations(now)];
  const schemas = new SchemaComparison();
  const changes: ContractChange[] = [...removals(old, now), ...serverRemovals(old, now), ...schemeChanges(old, now)];
  for (const [key, operation] of before) {
    const left = after.get(key);
    if (left === undefined) continue;
    changes.push(...operationChanges(operation, left, schemas), ...securityChanges(operation, left, [old, now]));
  }
  // What many operations share is told once.
  const distinct = new Map(changes.map((change) => [keyOf(change), change]).toReversed() as [string, ContractChange][]);
  return [...distinct.values()].map(({ rule, at: place, message, before }) => {
    const was = before?.place;
    const at = commit === undefined ? "" : ` (${commit})`;
    const where = was === undefined ? "" : ` Before: ${was.file}:${was.line}:${was.column}${at}.`;
    return { rule: `breaking/${rule}`, severity: "error", message: message + where, ...place };
  });
}

function keyOf({ rule, at, message, before }: ContractChange): string {
  const detail = message.slice(message.indexOf(": ") + 1);
  return JSON.stringify([rule, at, before?.id ?? message, detail]);
}

function serverRemovals(old: Spec, now: Spec): ContractChange[] {
  const left = new Set(serversOf(now).map((server) => server.object["url"]));
  const at = now.root.placeOf("servers");
  return serversOf(old)
    .filter(({ object }) => !left.has(object["url"]))
    .map((before) => ({
      rule: "server-removed",
      at,
      message: `The server ${before.child("url")?.text} is gone.`,
      before,
    }));
}

function serversOf({ root }: Spec): SpecNode[] {
  return root.child("servers")?.items ?? [];
}

/** Whole paths, and operations of paths that are still there. */
function removals(old: Spec, now: Spec): ContractChange[] {
  const paths = now.root.child("paths");
  const left = new Map((paths?.entries ?? []).map(([path, item]) => [anonymous(path), item]));
  const after = describedOperations(now);
  const at = paths?.place ?? now.root.place;
  const gone = (old.root.child("paths")?.entries ?? []).filter(([path]) => !left.has(anonymous(path)));
  return [
    ...gone.map(([path, before]) => ({ rule: "path-removed", at, message: `${path} is gone.`, before })),
    ...[...describedOperations(old)].flatMap(([key, { route, path, node }]): ContractChange[] => {
      const item = left.get(anonymous(path));
      if (after.has(key) || item === undefined) return [];
      return [
        { rule: "operation-removed", at: (item.target ?? item).place, message: `${route} is gone.`, before: node },
      ];
    }),
  ];
}
