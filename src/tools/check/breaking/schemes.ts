import type { DescribedOperation, Requirement } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import type { Spec } from "../document/spec.ts";
import { type ContractChange, written } from "./change.ts";
import { unknownFields } from "./fields.ts";

type Schemes = ReadonlyMap<string, SpecNode>;

/** An operation of the earlier version and the one that stands for it. */
export type OperationMatch = readonly [old: DescribedOperation, now: DescribedOperation];

/** The schemes of both versions. Names are no part of the wire: a new name of an old scheme is the same scheme. */
export class SchemePair {
  readonly #old: Schemes;
  readonly #now: Schemes;
  /** The name of a scheme in the new version, by that in the earlier one. */
  readonly #names: ReadonlyMap<string, string>;
  readonly #taken: ReadonlySet<string>;

  constructor(before: Spec, after: Spec, operations: readonly OperationMatch[]) {
    [this.#old, this.#now] = [schemesOf(before), schemesOf(after)];
    this.#names = matchedNames(this.#old, this.#now, operations);
    this.#taken = new Set(this.#names.values());
  }

  /** What a scheme is called in the new version; as before where it has none like it, unless another is called so now. */
  nameOf(name: string): string | undefined {
    return this.#names.get(name) ?? (this.#taken.has(name) ? undefined : name);
  }

  /** Every scheme of the new version that the credentials of one of the earlier version are for. */
  namesOf(name: string): string[] {
    const scheme = this.#old.get(name);
    const alike = [...this.#now].filter(([, other]) => scheme !== undefined && wire(other) === wire(scheme));
    return [this.nameOf(name) ?? [], alike.map(([other]) => other)].flat();
  }

  /** Where the key of a scheme of the new version is sent, as the parameters of an operation are keyed: `header x-key`. */
  keyOf(name: string): string | undefined {
    return keyIn(this.#now.get(name));
  }

  /** Whether a parameter of the earlier version is a key that the new one asks for, or takes. */
  isKeyNow(parameter: string, { security }: DescribedOperation): boolean {
    return security.some((one) => [...one.keys()].some((name) => this.keyOf(name) === parameter));
  }

  /** Whether a parameter of the new version is a key that every client of the earlier one has sent. */
  wasKey(parameter: string, { security }: DescribedOperation): boolean {
    const isIn = (one: Requirement): boolean =>
      [...one.keys()].some((name) => keyIn(this.#old.get(name)) === parameter);
    return security.length > 0 && security.every(isIn);
  }

  /** Changes of what a scheme is, where an operation asks for it. */
  changes(asked: ReadonlySet<string>): ContractChange[] {
    return [...this.#names].flatMap(([name, there]): ContractChange[] => {
      const [old, now] = [this.#old.get(name), this.#now.get(there)];
      return old === undefined || now === undefined || !asked.has(name)
        ? []
        : schemeChanges(name === there ? name : `${there} (${name} before)`, old, now);
    });
  }
}

function schemeChanges(name: string, old: SpecNode, now: SpecNode): ContractChange[] {
  const unknown = unknownFields("SecurityScheme", name, old, now);
  if (signature(old) === signature(now))
    return [...unknown, ...addressChanges(name, old, now), ...flowChanges(name, old, now)];
  return [
    ...unknown,
    { rule: "security-scheme-changed", at: now, message: `${name} is asked for in another way.`, before: old },
  ];
}

/** Where a client reads how tokens are got. */
function addressChanges(name: string, old: SpecNode, now: SpecNode): ContractChange[] {
  return movedIn(["oauth2MetadataUrl"], (key) => `${name}: the ${key}`, old, now);
}

/** Where tokens come from. The scopes that matter are those that operations ask for. */
function flowChanges(name: string, old: SpecNode, now: SpecNode): ContractChange[] {
  return (old.child("flows")?.entries ?? []).flatMap(([flow, before]): ContractChange[] => {
    const after = now.child("flows")?.child(flow);
    const at = after ?? now.child("flows") ?? now;
    if (after === undefined)
      return [{ rule: "security-flow-changed", at, message: `${name}: the flow ${flow} is gone.`, before }];
    const lost = scopesOf(before).filter((scope) => after.child("scopes")?.child(scope) === undefined);
    return [
      ...unknownFields("OAuthFlow", `${name}: the flow ${flow}`, before, after),
      ...movedIn(addresses, (key) => `${name}: the ${key} of ${flow}`, before, after),
      ...lost.map((scope): ContractChange => ({
        rule: "security-flow-changed",
        at: after.child("scopes") ?? at,
        message: `${name}: the scope ${scope} of ${flow} is gone.`,
        before,
      })),
    ];
  });
}

const addresses = ["authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl"];

function movedIn(
  keys: readonly string[],
  what: (key: string) => string,
  old: SpecNode,
  now: SpecNode,
): ContractChange[] {
  return keys
    .filter((key) => old.object[key] !== undefined && old.object[key] !== now.object[key])
    .map((key) => ({
      rule: "security-flow-changed",
      at: now.child(key) ?? now,
      message: `${what(key)} was ${written(old.child(key))}, and is ${written(now.child(key))}.`,
      before: old,
    }));
}

function scopesOf(flow: SpecNode): string[] {
  return Object.keys(flow.child("scopes")?.object ?? {});
}

function keyIn(scheme: SpecNode | undefined): string | undefined {
  const { type, in: place, name } = scheme?.object ?? {};
  return type === "apiKey" ? `${String(place)} ${String(place === "header" ? lower(name) : name)}` : undefined;
}

function schemesOf(spec: Spec): Map<string, SpecNode> {
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

const wires = new WeakMap<object, string>();

/** The scheme with where its tokens come from, in a form that is the same for the same. */
function wire(scheme: SpecNode): string {
  const text = wires.get(scheme.object) ?? JSON.stringify([signature(scheme), ...factsOf(scheme).toSorted()]);
  wires.set(scheme.object, text);
  return text;
}

/** Each address and scope of a scheme, with its flow. */
function factsOf(scheme: SpecNode): string[] {
  return (scheme.child("flows")?.entries ?? []).flatMap(([name, flow]) => [
    name,
    ...addresses.flatMap((key) =>
      flow.child(key) === undefined ? [] : [`${name} ${key} ${written(flow.child(key))}`],
    ),
    ...scopesOf(flow).map((scope) => `${name} scope ${scope}`),
  ]);
}

/**
 * Which scheme is which. Each is taken once, the surest pair first: those that are the same on the wire, have the same name,
 * or are asked for by the same operations.
 */
function matchedNames(old: Schemes, now: Schemes, operations: readonly OperationMatch[]): Map<string, string> {
  const askedTogether = countsOf(operations);
  const pairs = [...old].flatMap(([name, scheme]) =>
    [...now].flatMap(([other, there]) => {
      const isLike = signature(scheme) === signature(there);
      if (!isLike && name !== other) return [];
      const uses = askedTogether(name, other);
      const score = (name === other ? 3 : 0) + (wire(scheme) === wire(there) ? 4 : common(scheme, there)) + 3 * uses;
      return [{ name, other, score }];
    }),
  );
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name, other } of pairs.toSorted((left, right) => right.score - left.score)) {
    if (names.has(name) || taken.has(other)) continue;
    names.set(name, other);
    taken.add(other);
  }
  return names;
}

/** From 0 to 1, how much of what two schemes say of their flows is the same. */
function common(one: SpecNode, other: SpecNode): number {
  const [facts, others] = [factsOf(one), new Set(factsOf(other))];
  const shared = facts.filter((fact) => others.has(fact)).length;
  return shared === 0 ? 0 : shared / (facts.length + others.size - shared);
}

/** From 0 to 1, how many of the operations that asked for the one ask for the other now. */
function countsOf(operations: readonly OperationMatch[]): (name: string, other: string) => number {
  const together = new Map<string, number>();
  const alone = new Map<string, number>();
  for (const [old, now] of operations) {
    const asked = new Set(now.security.flatMap((one) => [...one.keys()]));
    for (const name of new Set(old.security.flatMap((one) => [...one.keys()]))) {
      countUp(alone, name);
      for (const other of asked) countUp(together, `${name}\n${other}`);
    }
  }
  return (name, other) => (together.get(`${name}\n${other}`) ?? 0) / (alone.get(name) ?? 1);
}

function countUp(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
