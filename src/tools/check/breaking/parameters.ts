import { type DescribedOperation, isRequired, schemaOf, wholeQuery } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import type { ContractChange, Trail } from "./change.ts";
import { contentChanges } from "./contents.ts";
import { unknownFields } from "./fields.ts";
import { holderChanges } from "./holders.ts";
import type { OperationPair } from "./roles.ts";
import type { SchemaComparison } from "./schemas.ts";

/** Parameters stay, and none is newly required; those that a webhook comes with stay required. */
export function parameterChanges({ old, now, asked, schemas, schemes }: OperationPair): ContractChange[] {
  const changes: ContractChange[] = [];
  for (const [key, before] of old.parameters) {
    const after = now.parameters.get(key);
    if (after === undefined) {
      // The path has it, whether it is described or not; and a key is taken as one.
      if (isInPath(key, now) || schemes.isKeyNow(key, now)) continue;
      const message = `${now.route}: the ${nameOf(before)} is gone.`;
      changes.push({ rule: "parameter-removed", at: now.node.child("parameters") ?? now.node, message, before });
      continue;
    }
    const { route } = now;
    const trail: Trail = { direction: asked, message: `${nameOf(after)} of ${route}`, route, steps: "" };
    const [wasRequired, is] = [isRequired(before), isRequired(after)];
    const at = after.child("required") ?? after;
    // A path cannot do without what is in it.
    if (asked === "request" && !wasRequired && is && !isInPath(key, now))
      changes.push({ rule: "parameter-required", at, message: `${trail.message} is required now.` });
    if (asked === "response" && wasRequired && !is)
      changes.push({ rule: "parameter-optional", at, message: `${trail.message} is not always there any more.` });
    changes.push(
      ...unknownFields("Parameter", trail.message, before, after),
      // The query as a whole is written as a body is.
      ...(key === wholeQuery
        ? contentChanges(before, after, trail, schemas)
        : holderChanges(before, after, trail, schemas)),
    );
  }
  for (const [key, after] of now.parameters) {
    if (asked === "response" || old.parameters.has(key)) continue;
    const what = `${now.route}: the ${nameOf(after)}`;
    if (!isInPath(key, old)) {
      if (isRequired(after) && !schemes.wasKey(key, old))
        changes.push({ rule: "parameter-required", at: after, message: `${what} is new, and required.` });
    } else if (!isAnyText(after, now.route, schemas))
      changes.push({ rule: "constraint-tightened", at: after, message: `${what} had no schema, and has one now.` });
  }
  return changes;
}

/** Whether a path parameter may be whatever a path can have in its place. */
function isAnyText(parameter: SpecNode, route: string, schemas: SchemaComparison): boolean {
  const schema = schemaOf(parameter);
  const trail: Trail = { direction: "request", message: "", route, steps: "", isText: true, only: "string" };
  return schema === undefined || schemas.compare([], [schema], parameter, trail).length === 0;
}

/** Path parameters have their places in the path as keys. */
function isInPath(key: string, { path }: DescribedOperation): boolean {
  return key.startsWith("path ") && Number(key.slice("path ".length)) < path.split("{").length;
}

function nameOf(parameter: SpecNode): string {
  return `${parameter.child("in")?.text} parameter ${parameter.child("name")?.text}`;
}
