import { isDeepStrictEqual } from "node:util";
import { type DescribedOperation, isRequired, type Requirement } from "../contract/operations.ts";
import type { ContractChange } from "./change.ts";
import { notCompared } from "./keywords/core.ts";
import type { SchemePair } from "./schemes.ts";

/** Tokens that were enough and are no more. */
export function securityChanges(
  old: DescribedOperation,
  now: DescribedOperation,
  schemes: SchemePair,
): ContractChange[] {
  const at = now.node.child("security") ?? now.node;
  const sufficient = old.security.length === 0 ? [new Map<string, string[]>()] : old.security;
  return sufficient.flatMap((requirement): ContractChange[] => {
    const brought = new Map(
      [...requirement].flatMap(([scheme, scopes]) => schemes.namesOf(scheme).map((name) => [name, scopes] as const)),
    );
    // A key may have been described as a parameter, and every client has sent it.
    for (const scheme of new Set(now.security.flatMap((asked) => [...asked.keys()]))) {
      const parameter = old.parameters.get(schemes.keyOf(scheme) ?? "");
      if (parameter !== undefined && isRequired(parameter)) brought.set(scheme, brought.get(scheme) ?? []);
    }
    if (now.security.length === 0 || now.security.some((asked) => covers(brought, asked))) return [];
    const withScheme = now.security.find((asked) => [...asked.keys()].every((scheme) => brought.has(scheme)));
    const was = requirement.size === 0 ? "no token" : [...requirement.keys()].join(" with ");
    return [
      withScheme === undefined
        ? {
            rule: "security-added",
            at,
            message: `${now.route}: ${was} was enough, and is not any more.`,
            before: old.node.child("security"),
          }
        : {
            rule: "scope-added",
            at,
            message: `${now.route}: ${was} needs ${missing(brought, withScheme).join(", ")} now.`,
            before: old.node.child("security"),
          },
    ];
  });
}

/** What a webhook or a callback brings along may matter to who is called; what it means is not known. */
export function receiverSecurityChanges(
  old: DescribedOperation,
  now: DescribedOperation,
  schemes: SchemePair,
): ContractChange[] {
  const before = old.security.map((one) => [...one].map(([name, scopes]) => [schemes.nameOf(name), scopes]));
  const after = now.security.map((requirement) => [...requirement]);
  if (isDeepStrictEqual(before, after)) return [];
  return [notCompared(`${now.route}: the security differs`, now.node.child("security") ?? now.node, old.node)];
}

/** Whether a client that meets the requirement `brought` also meets `asked`: every scheme, with every scope. */
function covers(brought: Requirement, asked: Requirement): boolean {
  return [...asked].every(([scheme, scopes]) => {
    const has = brought.get(scheme);
    return has !== undefined && scopes.every((scope) => has.includes(scope));
  });
}

function missing(brought: Requirement, asked: Requirement): string[] {
  return [...asked].flatMap(([scheme, scopes]) =>
    scopes.filter((scope) => brought.get(scheme)?.includes(scope) !== true),
  );
}
