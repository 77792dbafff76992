import { pathItemsOf } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import { dayIn } from "../policy/days.ts";
import type { ContractChange } from "./change.ts";

const removals = new Set([
  "header-removed",
  "operation-removed",
  "parameter-removed",
  "path-removed",
  "property-removed",
]);
const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);

/** Whether what is gone was deprecated, and its sunset (`x-sunset`) is over: clients had their time. */
export function isAfterSunset({ rule, before }: ContractChange, today: string): boolean {
  if (!removals.has(rule) || before === undefined) return false;
  if (rule !== "path-removed") return isOver(before.target ?? before, today);
  const operations = pathItemsOf(before).flatMap((item) => [
    ...item.entries.filter(([key]) => methods.has(key)).map(([, operation]) => operation),
    ...(item.child("additionalOperations")?.children ?? []),
  ]);
  return operations.length > 0 && operations.every((operation) => isOver(operation, today));
}

function isOver({ object }: SpecNode, today: string): boolean {
  const sunset = dayIn(object["x-sunset"]);
  return object["deprecated"] === true && sunset !== undefined && sunset <= today;
}
