import { isDeepStrictEqual } from "node:util";
import { anonymous, type DescribedOperation } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import type { ContractChange } from "./change.ts";
import { unknownFields } from "./fields.ts";

type Operations = ReadonlyMap<string, DescribedOperation>;

/** The operations of the new version that stand for those of the earlier one: at the same path, or at the same address. */
export function matchedOperations(old: Operations, now: Operations): Map<string, DescribedOperation> {
  const byAddress = new Map(
    [...now.values()].flatMap((operation) => spelledOut(operation).map((address) => [address, operation] as const)),
  );
  return new Map(
    [...old].flatMap(([key, operation]) => {
      const found = now.get(key) ?? spelledOut(operation).flatMap((address) => byAddress.get(address) ?? [])[0];
      return found === undefined ? [] : [[key, found] as const];
    }),
  );
}

/** The addresses of an operation, and those that they are with the values of their variables. */
function spelledOut(operation: DescribedOperation): string[] {
  return addressesOf(operation).flatMap(({ address, server }) => [address, ...expanded(address, server)]);
}

/** Addresses at which an operation was, and is not any more. */
export function serverChanges(old: DescribedOperation, now: DescribedOperation): ContractChange[] {
  const at = now.serversIn.child("servers") ?? now.serversIn;
  const [before, after] = [addressesOf(old), addressesOf(now)];
  if (!hasServers(old)) {
    if (!hasServers(now) || now.serversIn.key === "") return [];
    const message = `${now.route}: it has servers of its own now, and was where the others are.`;
    return [{ rule: "server-removed", at, message, before: old.node }];
  }
  return before.flatMap(({ address, server }): ContractChange[] => {
    const there = after.find((other) => other.address === address);
    if (there?.server !== undefined)
      return [
        ...unknownFields("Server", `The server ${server?.child("url")?.text}`, server ?? now.node, there.server),
        ...variableChanges(server ?? now.node, there.server),
      ];
    const values = expanded(address, server);
    if (values.every((value) => after.some((other) => expanded(other.address, other.server, true).includes(value))))
      return [];
    return [
      { rule: "server-removed", at, message: `The server ${server?.child("url")?.text} is gone.`, before: server },
    ];
  });
}

function hasServers({ serversIn }: DescribedOperation): boolean {
  return (serversIn.child("servers")?.items ?? []).length > 0;
}

interface Address {
  readonly address: string;
  /** Undefined for the one that holds where none is named. */
  readonly server: SpecNode | undefined;
}

function addressesOf({ method, path, serversIn }: DescribedOperation): Address[] {
  const servers = serversIn.child("servers")?.items ?? [];
  if (servers.length === 0) return [{ address: `${method} ${anonymous(path)}`, server: undefined }];
  return servers.flatMap((server) => {
    const url = server.child("url")?.text;
    return url === undefined ? [] : [{ address: `${method} ${normalized(url)}${anonymous(path)}`, server }];
  });
}

/** Hosts are the same in capitals, and with the port that they have anyway. */
function normalized(url: string): string {
  const [, scheme, host = "", path = ""] = /^([a-z][a-z0-9+.-]*:)\/\/([^/]*)(\/[^]*)?$/i.exec(url) ?? [];
  if (scheme === undefined) return url.replace(/\/$/, "");
  const port = scheme.toLowerCase() === "https:" ? /:443$/ : /:80$/;
  // The names of variables stay as they are.
  const name = host.replaceAll(/\{[^{}]*\}|[^{]+/g, (part) => (part.startsWith("{") ? part : part.toLowerCase()));
  return `${scheme.toLowerCase()}//${name.replace(port, "")}${path.replace(/\/$/, "")}`;
}

/** More addresses than these are not written out. */
const mostAddresses = 200;

/** An address with every value of its variables in their places. What is offered for any value is so for its default. */
function expanded(address: string, server: SpecNode | undefined, isOffered = false): string[] {
  let addresses = [address];
  for (const [name, { object }] of server?.child("variables")?.entries ?? []) {
    const free = isOffered && object["default"] !== undefined ? [object["default"]] : [];
    const values: unknown[] = Array.isArray(object["enum"]) ? object["enum"] : free;
    if (values.length === 0 || addresses.length * values.length > mostAddresses) continue;
    addresses = addresses.flatMap((one) => values.map((value) => one.replaceAll(`{${name}}`, String(value))));
  }
  return addresses.map(withoutPort);
}

/** A variable may have been the port that is there anyway. */
function withoutPort(address: string): string {
  return address.replace(/^(\S+ https:\/\/[^/]*):443(?=\/|$)/, "$1").replace(/^(\S+ http:\/\/[^/]*):80(?=\/|$)/, "$1");
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
