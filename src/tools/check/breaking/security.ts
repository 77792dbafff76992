import { isDeepStrictEqual } from "node:util";
import type { DescribedOperation, Requirement } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import type { Spec } from "../document/spec.ts";
import { type ContractChange, written } from "./change.ts";
import { unknownFields } from "./fields.ts";
import { notCompared } from "./keywords/core.ts";

/** Tokens that were enough and are no more. */
export function securityChanges(
  old: DescribedOperation,
  now: DescribedOperation,
  [before, after]: readonly [Spec, Spec],
): ContractChange[] {
  const at = now.node.child("security") ?? now.node;
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

/** Changes of what a scheme is, under the same name, where an operation asks for it. */
export function schemeChanges(
  before: Spec,
  after: Spec,
  operations: ReadonlyMap<string, DescribedOperation>,
): ContractChange[] {
  const now = schemes(after);
  const asked = new Set([...operations.values()].flatMap(({ security }) => security.flatMap((one) => [...one.keys()])));
  return [...schemes(before)].flatMap(([name, old]): ContractChange[] => {
    const scheme = now.get(name);
    if (scheme === undefined || !asked.has(name)) return [];
    const unknown = unknownFields("SecurityScheme", name, old, scheme);
    if (signature(old) === signature(scheme)) return [...unknown, ...flowChanges(name, old, scheme)];
    return [
      ...unknown,
      { rule: "security-scheme-changed", at: scheme, message: `${name} is asked for in another way.`, before: old },
    ];
  });
}

/** Where tokens come from. The scopes that matter are those that operations ask for. */
function flowChanges(name: string, old: SpecNode, now: SpecNode): ContractChange[] {
  return (old.child("flows")?.entries ?? []).flatMap(([flow, before]): ContractChange[] => {
    const after = now.child("flows")?.child(flow);
    const at = after ?? now.child("flows") ?? now;
    if (after === undefined)
      return [{ rule: "security-flow-changed", at, message: `${name}: the flow ${flow} is gone.`, before }];
    const moved = ["authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl"].filter(
      (key) => before.object[key] !== undefined && before.object[key] !== after.object[key],
    );
    const lost = Object.keys(before.child("scopes")?.object ?? {}).filter(
      (scope) => after.child("scopes")?.child(scope) === undefined,
    );
    return [
      ...unknownFields("OAuthFlow", `${name}: the flow ${flow}`, before, after),
      ...moved.map((key): ContractChange => ({
        rule: "security-flow-changed",
        at: after.child(key) ?? at,
        message: `${name}: the ${key} of ${flow} was ${written(before.child(key))}, and is ${written(after.child(key))}.`,
        before,
      })),
      ...lost.map((scope): ContractChange => ({
        rule: "security-flow-changed",
        at: after.child("scopes") ?? at,
        message: `${name}: the scope ${scope} of ${flow} is gone.`,
        before,
      })),
    ];
  });
}

/** What a webhook or a callback brings along may matter to who is called; what it means is not known. */
export function receiverSecurityChanges(old: DescribedOperation, now: DescribedOperation): ContractChange[] {
  const [before, after] = [old, now].map(({ security }) => security.map((requirement) => [...requirement]));
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

function schemes(spec: Spec): Map<string, SpecNode> {
  const entries = spec.root.child("components")?.child("securitySchemes")?.entries ?? [];
  return new Map(entries.flatMap(([name, { target }]) => (target === undefined ? [] : [[name, target]])));
}

/** What of a scheme shows on the wire. */
function signature({ object }: SpecNode): string {
  const { type, scheme, in: place, name, openIdConnectUrl } = object;
  // Names of HTTP's schemes and of headers are the same in capitals.
  return JSON.stringify([type, lower(scheme), place, place === "header" ? lower(name) : name, openIdConnectUrl]);
}

function lower(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
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
