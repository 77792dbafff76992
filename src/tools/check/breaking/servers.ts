import { isDeepStrictEqual } from "node:util";
import { anonymous, type DescribedOperation } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import type { ContractChange } from "./change.ts";
import { unknownFields } from "./fields.ts";

type Operations = ReadonlyMap<string, DescribedOperation>;

/** The operations of the new version that stand for those of the earlier one: at the same path, or at the same address. */
export function matchedOperations(old: Operations, now: Operations): Map<string, DescribedOperation> {
  const byAddress = new Map(
    [...now.values()].flatMap((operation) =>
      addressesOf(operation).map(({ address }) => [address, operation] as const),
    ),
  );
  return new Map(
    [...old].flatMap(([key, operation]) => {
      const found = now.get(key) ?? addressesOf(operation).flatMap(({ address }) => byAddress.get(address) ?? [])[0];
      return found === undefined ? [] : [[key, found] as const];
    }),
  );
}

/** Addresses at which an operation was, and is not any more. */
export function serverChanges(old: DescribedOperation, now: DescribedOperation): ContractChange[] {
  const at = now.serversIn.child("servers") ?? now.serversIn;
  const [before, after] = [addressesOf(old), addressesOf(now)];
  if (before.length === 0) {
    if (after.length === 0 || now.serversIn.key === "") return [];
    const message = `${now.route}: it has servers of its own now, and was where the others are.`;
    return [{ rule: "server-removed", at, message, before: old.node }];
  }
  return before.flatMap(({ address, server }): ContractChange[] => {
    const there = after.find((other) => other.address === address);
    if (there !== undefined)
      return [
        ...unknownFields("Server", `The server ${server.child("url")?.text}`, server, there.server),
        ...variableChanges(server, there.server),
      ];
    return [
      { rule: "server-removed", at, message: `The server ${server.child("url")?.text} is gone.`, before: server },
    ];
  });
}

interface Address {
  readonly address: string;
  readonly server: SpecNode;
}

function addressesOf({ method, path, serversIn }: DescribedOperation): Address[] {
  return (serversIn.child("servers")?.items ?? []).flatMap((server) => {
    const url = server.child("url")?.text;
    return url === undefined ? [] : [{ address: `${method} ${url.replace(/\/$/, "")}${anonymous(path)}`, server }];
  });
}

function variableChanges(old: SpecNode, now: SpecNode): ContractChange[] {
  return (old.child("variables")?.entries ?? []).flatMap(([name, before]): ContractChange[] => {
    const after = now.child("variables")?.child(name);
    const [values, others] = [before, after].map((variable) => variable?.object["enum"]);
    const isNarrowed =
      Array.isArray(others) && !(Array.isArray(values) && values.every((value) => others.includes(value)));
    const unknown =
      after === undefined ? [] : unknownFields("ServerVariable", `The server variable ${name}`, before, after);
    if (after !== undefined && !isNarrowed && isDeepStrictEqual(before.object["default"], after.object["default"]))
      return unknown;
    const message = `The variable ${name} of the server ${now.child("url")?.text} has other values or another default.`;
    return [{ rule: "server-variable-changed", at: after ?? now, message, before }];
  });
}
