import { isDeepStrictEqual } from "node:util";
import type { DescribedOperation } from "../contract/operations.ts";
import { isObject, type SpecNode } from "../document/node.ts";
import type { ContractChange } from "./change.ts";
import { unknownFields } from "./fields.ts";
import type { OperationMatch } from "./schemes.ts";

type Operations = readonly DescribedOperation[];

/** What a link says, in a form that is the same for the same. */
type Meaning = (link: SpecNode) => unknown;

/** The links of both versions: where they lead, whatever the operation there is called. */
export class LinkPair {
  readonly #old: Meaning;
  readonly #now: Meaning;

  constructor(old: Operations, now: Operations, matched: readonly OperationMatch[]) {
    const names = new Map(matched.map(([before, after]) => [before.node.id, after.node.id]));
    this.#old = meaningIn(old, ({ node: { id } }) => names.get(id) ?? id);
    this.#now = meaningIn(now, ({ node: { id } }) => id);
  }

  /** Links say how to go on; a client that follows one needs it as it was. Their names show nowhere. */
  changes(old: SpecNode, now: SpecNode, message: string): ContractChange[] {
    const [links, others] = [linksOf(old), linksOf(now)];
    return [...links].flatMap(([name, before]): ContractChange[] => {
      const what = `${message}: the link ${name}`;
      const renamed = [...others].find(([other, link]) => !links.has(other) && this.#areSame(before, link))?.[1];
      const after = others.get(name) ?? renamed;
      if (after === undefined)
        return [{ rule: "link-removed", at: now.child("links") ?? now, message: `${what} is gone.`, before }];
      const unknown = unknownFields("Link", what, before, after);
      if (this.#areSame(before, after)) return unknown;
      return [...unknown, { rule: "link-changed", at: after, message: `${what} leads elsewhere.`, before }];
    });
  }

  #areSame(old: SpecNode, now: SpecNode): boolean {
    return isDeepStrictEqual(this.#old(old), this.#now(now));
  }
}

function meaningIn(operations: Operations, nameOf: (operation: DescribedOperation) => string): Meaning {
  return (link) => {
    const { operationId, operationRef, parameters, requestBody, server } = link.object;
    const node = typeof operationRef === "string" ? link.resolve(operationRef)?.target : undefined;
    const target = operations.find((operation) =>
      operationRef === undefined ? operation.node.object["operationId"] === operationId : operation.node === node,
    );
    const given = Object.entries(isObject(parameters) ? parameters : {});
    return [
      target === undefined ? [operationRef, operationId] : nameOf(target),
      Object.fromEntries(given.map(([name, value]) => [placeOf(name, target), value])),
      requestBody,
      server,
    ];
  };
}

function linksOf(response: SpecNode): Map<string, SpecNode> {
  const entries = response.child("links")?.entries ?? [];
  return new Map(entries.flatMap(([name, { target }]) => (target === undefined ? [] : [[name, target]])));
}

/** Which parameter a link gives a value: by its name, or by its place and its name. The names of those of paths do not show. */
function placeOf(name: string, target: DescribedOperation | undefined): string {
  const found = [...(target?.parameters ?? [])].find(([, parameter]) => {
    const { in: place, name: own } = parameter.object;
    return name === own || name === `${String(place)}.${String(own)}`;
  });
  return found?.[0] ?? name;
}
