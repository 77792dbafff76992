import type { DescribedOperation, Requirement } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import type { Spec } from "../document/spec.ts";
import type { ContractChange } from "./change.ts";

/** Tokens that were enough and are no more. */
export function securityChanges(
  old: DescribedOperation,
  now: DescribedOperation,
  [before, after]: readonly [Spec, Spec],
): ContractChange[] {
  const at = now.node.placeOf("security");
  const rename = renamed(before, after);
  const sufficient = old.security.length === 0 ? [new Map<string, string[]>()] : old.security;
  return sufficient.flatMap((requirement): ContractChange[] => {
    const brought = new Map([...requirement].map(([scheme, scopes]) => [rename.get(scheme) ?? scheme, scopes]));
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

/** Changes of what a scheme is, under the same name. */
export function schemeChanges(before: Spec, after: Spec): ContractChange[] {
  const now = schemes(after);
  return [...schemes(before)].flatMap(([name, old]): ContractChange[] => {
    const scheme = now.get(name);
    if (scheme === undefined || signature(old) === signature(scheme)) return [];
    return [
      {
        rule: "security-scheme-changed",
        at: scheme.place,
        message: `${name} is asked for in another way.`,
        before: old,
      },
    ];
  });
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

function schemes(spec: Spec): Map<string, SpecNode> {
  const entries = spec.root.child("components")?.child("securitySchemes")?.entries ?? [];
  return new Map(entries.flatMap(([name, { target }]) => (target === undefined ? [] : [[name, target]])));
}

/** What of a scheme shows on the wire. */
function signature({ object }: SpecNode): string {
  const words = ["type", "scheme", "in", "name", "openIdConnectUrl"].map((key) => object[key]);
  return JSON.stringify(words).toLowerCase();
}

/** Names are no part of the wire: a new name of an old scheme is the same scheme. */
function renamed(before: Spec, after: Spec): Map<string, string> {
  const [old, now] = [schemes(before), schemes(after)];
  const fresh = [...now].filter(([name]) => !old.has(name));
  return new Map(
    [...old].flatMap(([name, scheme]) => {
      const found = now.has(name) ? undefined : fresh.find(([, other]) => signature(other) === signature(scheme));
      return found === undefined ? [] : [[name, found[0]]];
    }),
  );
}
