import { isRequired } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import type { ContractChange, Trail } from "./change.ts";
import { unknownFields } from "./fields.ts";
import { holderChanges } from "./holders.ts";
import type { SchemaComparison } from "./schemas.ts";

type Headers = ReadonlyMap<string, SpecNode>;

/** Headers of a response, or of a part of a form. */
export function headerChanges(
  old: Headers,
  now: Headers,
  holder: SpecNode,
  trail: Trail,
  schemas: SchemaComparison,
): ContractChange[] {
  const isResponse = trail.direction === "response";
  const changes = [...old].flatMap(([name, before]): ContractChange[] => {
    const after = now.get(name);
    const message = `${trail.message}: the header ${name}`;
    if (after === undefined)
      return [
        { rule: "header-removed", at: holder.child("headers") ?? holder, message: `${message} is gone.`, before },
      ];
    const [wasRequired, is] = [isRequired(before), isRequired(after)];
    const at = after.child("required") ?? after;
    return [
      ...unknownFields("Header", message, before, after),
      ...(isResponse && wasRequired && !is
        ? [
            {
              rule: "header-optional",
              at,
              message: `${message} is not always there any more.`,
            } satisfies ContractChange,
          ]
        : []),
      ...(!isResponse && !wasRequired && is
        ? [{ rule: "header-required", at, message: `${message} is required now.` } satisfies ContractChange]
        : []),
      ...holderChanges(before, after, { ...trail, message }, schemas),
    ];
  });
  if (isResponse) return changes;
  const fresh = [...now].filter(([name, header]) => !old.has(name) && isRequired(header));
  return [
    ...changes,
    ...fresh.map(([name, at]): ContractChange => ({
      rule: "header-required",
      at,
      message: `${trail.message}: the header ${name} is new, and required.`,
    })),
  ];
}
