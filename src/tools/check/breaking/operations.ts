import { contentOf, headersOf, isRequired, type DescribedOperation, schemaOf } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import type { ContractChange, Trail } from "./change.ts";
import type { SchemaComparison } from "./schemas.ts";

/** Changes of what an operation takes and answers. */
export function operationChanges(
  old: DescribedOperation,
  now: DescribedOperation,
  schemas: SchemaComparison,
): ContractChange[] {
  return [
    ...idChange(old, now),
    ...parameterChanges(old, now, schemas),
    ...bodyChanges(old, now, schemas),
    ...responseChanges(old, now, schemas),
  ];
}

function idChange(old: DescribedOperation, now: DescribedOperation): ContractChange[] {
  const [before, after] = [old.node.child("operationId"), now.node.child("operationId")];
  if (before === undefined || before.value === after?.value) return [];
  const message = `${now.route}: the operationId was ${String(before.value)}; generated clients call it by that.`;
  return [{ rule: "operation-id-changed", at: after?.place ?? now.node.place, message, before }];
}

function parameterChanges(
  old: DescribedOperation,
  now: DescribedOperation,
  schemas: SchemaComparison,
): ContractChange[] {
  const changes: ContractChange[] = [];
  for (const [key, before] of old.parameters) {
    const after = now.parameters.get(key);
    if (after === undefined) {
      const message = `${now.route}: the ${nameOf(before)} is gone.`;
      changes.push({ rule: "parameter-removed", at: now.node.placeOf("parameters"), message, before });
      continue;
    }
    const trail: Trail = { direction: "request", message: `${nameOf(after)} of ${now.route}`, steps: "" };
    if (!isRequired(before) && isRequired(after))
      changes.push({
        rule: "parameter-required",
        at: after.placeOf("required"),
        message: `${trail.message} is required now.`,
      });
    if (serialization(before) !== serialization(after)) {
      const at = after.child("style")?.place ?? after.child("explode")?.place ?? after.place;
      changes.push({
        rule: "parameter-serialization-changed",
        at,
        message: `${trail.message} is written in another way.`,
        before,
      });
    }
    changes.push(...compareHolders(before, after, trail, schemas));
  }
  for (const [key, after] of now.parameters)
    if (!old.parameters.has(key) && isRequired(after))
      changes.push({
        rule: "parameter-required",
        at: after.place,
        message: `${now.route}: the ${nameOf(after)} is new, and required.`,
      });
  return changes;
}

function nameOf(parameter: SpecNode): string {
  return `${parameter.child("in")?.text} parameter ${parameter.child("name")?.text}`;
}

/** How a parameter is written, with what holds when nothing is said. */
function serialization(parameter: SpecNode): string {
  const place = parameter.child("in")?.text ?? "";
  const style = parameter.child("style")?.text ?? (place === "query" || place === "cookie" ? "form" : "simple");
  return JSON.stringify([
    style,
    parameter.child("explode")?.value ?? style === "form",
    [...contentOf(parameter).keys()],
  ]);
}

function compareHolders(
  old: SpecNode,
  now: SpecNode,
  trail: Trail,
  schemas: SchemaComparison,
): readonly ContractChange[] {
  const [before, after] = [schemaOf(old), schemaOf(now)];
  return before === undefined || after === undefined ? [] : schemas.compare([before], [after], trail);
}

function bodyChanges(old: DescribedOperation, now: DescribedOperation, schemas: SchemaComparison): ContractChange[] {
  const message = `the request body of ${now.route}`;
  if (now.body === undefined) {
    if (old.body === undefined) return [];
    return [{ rule: "body-removed", at: now.node.place, message: `${message} is gone.`, before: old.body }];
  }
  const required = isRequired(now.body) && !(old.body !== undefined && isRequired(old.body));
  const at = now.body.placeOf("required");
  return [
    ...(required ? [{ rule: "body-required", at, message: `${message} is required now.` }] : []),
    ...contentChanges(old.body, now.body, { direction: "request", message, steps: "" }, schemas),
  ];
}

function contentChanges(
  old: SpecNode | undefined,
  now: SpecNode,
  trail: Trail,
  schemas: SchemaComparison,
): ContractChange[] {
  const after = contentOf(now);
  return [...contentOf(old)].flatMap(([type, before]): readonly ContractChange[] => {
    const media = after.get(type);
    if (media === undefined) {
      const message = `${trail.message}: ${type} is gone.`;
      return [{ rule: "media-type-removed", at: now.placeOf("content"), message, before }];
    }
    return compareHolders(before, media, trail, schemas);
  });
}

function responseChanges(
  old: DescribedOperation,
  now: DescribedOperation,
  schemas: SchemaComparison,
): ContractChange[] {
  return [...old.responses].flatMap(([status, before]): ContractChange[] => {
    const after = now.responses.get(status) ?? now.responses.get(`${status[0]}XX`) ?? now.responses.get("default");
    const message = `response ${status} of ${now.route}`;
    if (after === undefined) {
      const at = now.node.placeOf("responses");
      return [
        {
          rule: "status-removed",
          at,
          message: `${message} is gone.`,
          before: old.node.child("responses")?.child(status),
        },
      ];
    }
    const trail: Trail = { direction: "response", message, steps: "" };
    return [...headerChanges(before, after, trail, schemas), ...contentChanges(before, after, trail, schemas)];
  });
}

function headerChanges(old: SpecNode, now: SpecNode, trail: Trail, schemas: SchemaComparison): ContractChange[] {
  const headers = headersOf(now);
  return [...headersOf(old)].flatMap(([name, before]): ContractChange[] => {
    const after = headers.get(name);
    const message = `${trail.message}: the header ${name}`;
    if (after === undefined)
      return [{ rule: "header-removed", at: now.placeOf("headers"), message: `${message} is gone.`, before }];
    const optional = isRequired(before) && !isRequired(after);
    return [
      ...(optional
        ? [
            {
              rule: "header-optional",
              at: after.placeOf("required"),
              message: `${message} is not always there any more.`,
            },
          ]
        : []),
      ...compareHolders(before, after, { ...trail, message }, schemas),
    ];
  });
}
