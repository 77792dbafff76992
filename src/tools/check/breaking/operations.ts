import { headersOf, isRequired } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import type { ContractChange, Trail } from "./change.ts";
import { contentChanges } from "./contents.ts";
import { unknownFields } from "./fields.ts";
import { headerChanges } from "./headers.ts";
import { parameterChanges } from "./parameters.ts";
import type { OperationPair } from "./roles.ts";

/** Changes of what an operation takes and answers. */
export function operationChanges(pair: OperationPair): ContractChange[] {
  const { old, now } = pair;
  return [
    ...unknownFields("Operation", now.route, old.node, now.node),
    ...idChange(pair),
    ...parameterChanges(pair),
    ...bodyChanges(pair),
    ...responseChanges(pair),
  ];
}

function idChange({ old, now }: OperationPair): ContractChange[] {
  const [before, after] = [old.node.child("operationId"), now.node.child("operationId")];
  if (before === undefined || before.value === after?.value) return [];
  const message = `${now.route}: the operationId was ${String(before.value)}; generated clients call it by that.`;
  return [{ rule: "operation-id-changed", at: after ?? now.node, message, before, isWarning: true }];
}

function bodyChanges({ old, now, asked, schemas }: OperationPair): ContractChange[] {
  const message = `the request body of ${now.route}`;
  if (now.body === undefined) {
    if (old.body === undefined) return [];
    return [{ rule: "body-removed", at: now.node, message: `${message} is gone.`, before: old.body }];
  }
  const [wasRequired, is] = [old.body !== undefined && isRequired(old.body), isRequired(now.body)];
  const at = now.body.child("required") ?? now.body;
  const trail: Trail = { direction: asked, message, route: now.route, steps: "", isPushed: asked === "response" };
  return [
    ...(old.body === undefined ? [] : unknownFields("RequestBody", message, old.body, now.body)),
    ...(asked === "request" && is && !wasRequired
      ? [{ rule: "body-required", at, message: `${message} is required now.` } satisfies ContractChange]
      : []),
    ...(asked === "response" && wasRequired && !is
      ? [{ rule: "body-optional", at, message: `${message} is not always there any more.` } satisfies ContractChange]
      : []),
    ...contentChanges(old.body, now.body, trail, schemas),
  ];
}

function responseChanges(pair: OperationPair): ContractChange[] {
  const { old, now } = pair;
  const changes = [...old.responses].flatMap(([status, before]): ContractChange[] => {
    const after = now.responses.get(status) ?? rangeOf(status, now.responses);
    if (after !== undefined) return oneResponseChanges(status, before, after, pair);
    // Who is called may have answered with any of a range.
    if (pair.answered === "response" && isToldOtherwise(status, pair)) return [];
    const at = now.node.child("responses") ?? now.node;
    const was = old.node.child("responses")?.child(status);
    return [{ rule: "status-removed", at, message: `response ${status} of ${now.route} is gone.`, before: was }];
  });
  // What was only known as part of a range has to fit what the range said.
  const told = [...now.responses].flatMap(([status, after]) => {
    const before = old.responses.has(status) ? undefined : rangeOf(status, old.responses);
    return before === undefined || pair.answered === "request" ? [] : oneResponseChanges(status, before, after, pair);
  });
  return [...changes, ...told];
}

/** A range may be told one by one, and so may what was left to the default: by statuses that were not told before. */
function isToldOtherwise(status: string, { old, now }: OperationPair): boolean {
  const fresh = [...now.responses.keys()].filter((other) => !old.responses.has(other));
  if (status.endsWith("XX")) return fresh.some((other) => other.startsWith(status.slice(0, 1)));
  if (status !== "default") return false;
  // Beside a success the default says what goes wrong, and another success says nothing of that.
  const hasSuccess = [...old.responses.keys()].some((other) => other.startsWith("2"));
  return fresh.some((other) => !hasSuccess || /^[45]/.test(other));
}

function rangeOf(status: string, responses: ReadonlyMap<string, SpecNode>): SpecNode | undefined {
  if (status === "default") return undefined;
  return responses.get(`${status[0]}XX`) ?? responses.get("default");
}

function oneResponseChanges(
  status: string,
  before: SpecNode,
  after: SpecNode,
  { now, answered, schemas, links }: OperationPair,
): ContractChange[] {
  const message = `response ${status} of ${now.route}`;
  const trail: Trail = { direction: answered, message, route: now.route, steps: "" };
  return [
    ...unknownFields("Response", message, before, after),
    ...headerChanges(headersOf(before), headersOf(after), after, trail, schemas),
    ...contentChanges(before, after, trail, schemas),
    ...links.changes(before, after, message),
  ];
}
