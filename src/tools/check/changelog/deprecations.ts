import { contentOf, type DescribedOperation, describedOperations, schemaOf } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import type { Spec } from "../document/spec.ts";
import { dayIn } from "../policy/days.ts";
import { elementsAt } from "../schema/elements.ts";
import { coreOf, type Parts } from "../schema/keywords.ts";
import { declaredNames, restOf, schemasFor } from "../schema/members.ts";
import type { ChangelogEntry } from "./entry.ts";

/** What a version calls deprecated that the earlier one did not: operations, parameters, and properties. */
export function deprecations(old: Spec, now: Spec): ChangelogEntry[] {
  const before = describedOperations(old);
  const found = new Map<string, { message: string; operations: Set<string> }>();
  for (const [key, operation] of describedOperations(now)) {
    const earlier = before.get(key);
    const add = (node: SpecNode, message: string): void => {
      const entry = found.get(node.id) ?? { message: message + sunsetOf(node), operations: new Set() };
      found.set(node.id, entry);
      entry.operations.add(operation.route);
    };
    if (isDeprecated(operation.node) && !isDeprecated(earlier?.node))
      add(operation.node, `${operation.route} is deprecated`);
    for (const [name, parameter] of operation.parameters)
      if (isDeprecated(parameter) && !isDeprecated(earlier?.parameters.get(name)))
        add(parameter, `parameter ${name} of ${operation.route} is deprecated`);
    const pairs = messagesOf(operation).map(({ name, schema }) => {
      const there = earlier === undefined ? undefined : messagesOf(earlier).find((other) => other.name === name);
      return { name, now: [schema], old: there === undefined ? [] : [there.schema] };
    });
    for (const pair of pairs)
      for (const { node, steps } of deprecatedIn(pair.old, pair.now))
        add(node, `${pair.name} of ${operation.route}, ${steps} is deprecated`);
  }
  return [...found.values()].map(({ message, operations }) => ({
    kind: "deprecated",
    message: `${message}.`,
    breaking: false,
    operations: [...operations],
  }));
}

function isDeprecated(node: SpecNode | undefined): boolean {
  return node?.object["deprecated"] === true;
}

function sunsetOf({ object }: SpecNode): string {
  const day = dayIn(object["x-sunset"]);
  return day === undefined ? "" : ` until ${day}`;
}

/** The schemas of what is sent and answered, by where they are. */
function messagesOf(operation: DescribedOperation): { readonly name: string; readonly schema: SpecNode }[] {
  const bodies: [name: string, body: SpecNode | undefined][] = [
    ["the request body", operation.body],
    ...[...operation.responses].map(([status, response]): [string, SpecNode] => [`response ${status}`, response]),
  ];
  return bodies.flatMap(([name, body]) =>
    [...contentOf(body)].flatMap(([type, media]) => {
      const schema = schemaOf(media);
      return schema === undefined ? [] : [{ name: `${name} (${type})`, schema }];
    }),
  );
}

interface Deprecated {
  readonly node: SpecNode;
  readonly steps: string;
}

/** Properties that are deprecated in the one schema, and not in the other. */
function deprecatedIn(old: Parts, now: Parts, steps = "", above: ReadonlySet<string> = new Set()): Deprecated[] {
  const key = now.map(({ id }) => id).join("+");
  if (above.has(key) || now.length === 0) return [];
  const inside = new Set(above).add(key);
  const [before, after] = [partsOf(old), partsOf(now)];
  const properties = declaredNames(after).flatMap((name): Deprecated[] => {
    const [was, is] = [schemasFor(before, name), schemasFor(after, name)];
    const path = steps === "" ? name : `${steps}.${name}`;
    const marked = coreOf(is).find(isDeprecated);
    const own = marked === undefined || coreOf(was).some(isDeprecated) ? [] : [{ node: marked, steps: path }];
    return [...own, ...deprecatedIn(was, is, path, inside)];
  });
  return [
    ...properties,
    ...deprecatedIn(elementsAt(before, undefined), elementsAt(after, undefined), `${steps}[]`, inside),
    ...deprecatedIn(restOf(before), restOf(after), steps === "" ? "*" : `${steps}.*`, inside),
  ];
}

/** The schemas, with the members of their unions. */
function partsOf(schemas: Parts): SpecNode[] {
  return coreOf(schemas).flatMap((part) => [
    part,
    ...["oneOf", "anyOf"].flatMap((keyword) => coreOf(part.child(keyword)?.items ?? [])),
  ]);
}
