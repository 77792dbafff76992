import { isObject, type SpecNode } from "../document/node.ts";
import type { Spec } from "../document/spec.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** One operation with all that holds for it: the path's parameters, the document's security. */
export interface DescribedOperation {
  /** As it is written: `GET /site/{tenant}/sites`; of a webhook `webhook paid: POST`, of a callback `POST /pay, callback done {$url}: POST`. */
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly node: SpecNode;
  /** The path item that it is in: what its references lead to, then what stands beside them. */
  readonly items: readonly SpecNode[];
  /** Keyed by place and name, as `query upsert`; header names in lower case, path parameters by position, `querystring` alone. */
  readonly parameters: ReadonlyMap<string, SpecNode>;
  readonly body: SpecNode | undefined;
  /** Keyed by status, as `200`, `4XX`, `default`. */
  readonly responses: ReadonlyMap<string, SpecNode>;
  /** What one of is asked for: scheme → scopes. Empty when nothing is. */
  readonly security: readonly Requirement[];
  /** The operation, the path item or the document: whichever names the servers. */
  readonly serversIn: SpecNode;
}

export type Requirement = ReadonlyMap<string, readonly string[]>;

/** Every operation, keyed by its route with the names of path parameters left out: they are no part of the wire. */
export function describedOperations(spec: Spec): Map<string, DescribedOperation> {
  const operations = new Map<string, DescribedOperation>();
  for (const [path, written] of spec.root.child("paths")?.entries ?? []) {
    // An extension beside the paths is none of them.
    if (path.startsWith("x-")) continue;
    for (const operation of operationsOf(written, path, path, spec))
      operations.set(anonymous(operation.route), operation);
  }
  return operations;
}

/** What the API calls at its clients: a webhook, or a callback of an operation. */
export interface DescribedReceiver extends DescribedOperation {
  /** Undefined for a webhook. */
  readonly callback: CallbackPlace | undefined;
}

export interface CallbackPlace {
  /** The key of the operation that the callback belongs to, which may be one of a callback itself. */
  readonly parent: string;
  readonly name: string;
  /** The expression of the address that is called. */
  readonly address: string;
}

/** Webhooks and callbacks, keyed by their routes. Roles are turned round in them: the client is called. */
export function describedReceivers(spec: Spec, operations = describedOperations(spec)): Map<string, DescribedReceiver> {
  const receivers = new Map<string, DescribedReceiver>();
  const addCallbacks = (parent: string, { route, node }: DescribedOperation): void => {
    for (const [name, callback] of node.child("callbacks")?.entries ?? [])
      for (const [address, item] of callback.target?.entries ?? [])
        if (!address.startsWith("x-")) {
          const way = `callback ${name} ${address}`;
          add(item, `${parent}, ${way}`, `${route}, ${way}`, { parent, name, address });
        }
  };
  const add = (item: SpecNode, key: string, name: string, callback: CallbackPlace | undefined): void => {
    for (const operation of operationsOf(item, "", name, spec)) {
      receivers.set(`${key}: ${operation.method}`, { ...operation, callback });
      addCallbacks(`${key}: ${operation.method}`, operation);
    }
  };
  for (const [name, item] of spec.root.child("webhooks")?.entries ?? [])
    add(item, `webhook ${name}`, `webhook ${name}`, undefined);
  for (const [key, operation] of operations) addCallbacks(key, operation);
  return receivers;
}

/**
 * The path items that a path has: what its references lead to, then what stands beside them. OpenAPI leaves undefined which
 * of two fields of the same name holds; here it is the one behind the reference.
 */
export function pathItemsOf(written: SpecNode): SpecNode[] {
  const items: SpecNode[] = [];
  const seen = new Set<string>();
  for (let node: SpecNode | undefined = written; node !== undefined && !seen.has(node.id); node = node.referred) {
    seen.add(node.id);
    items.unshift(node);
  }
  return items;
}

/** The operations of a path item. OpenAPI 3.2 has any method, beside those that have a key of their own. */
function operationsOf(written: SpecNode, path: string, name: string, spec: Spec): DescribedOperation[] {
  const items = pathItemsOf(written);
  const nodes = new Map<string, SpecNode | undefined>();
  for (const layer of items)
    for (const [method, node] of operationNodesOf(layer)) nodes.set(method, nodes.get(method) ?? node);
  return [...nodes].flatMap(([method, node]): DescribedOperation[] => {
    if (node === undefined) return [];
    const serversIn = [node, ...items].find((holder) => (holder.child("servers")?.items ?? []).length > 0) ?? spec.root;
    return [
      {
        route: path === "" ? `${name}: ${method}` : `${method} ${path}`,
        method,
        path,
        node,
        items,
        parameters: parametersOf(path, [
          ...items.toReversed().flatMap((layer) => layer.child("parameters")?.items ?? []),
          ...(node.child("parameters")?.items ?? []),
        ]),
        body: node.get("requestBody"),
        responses: responsesOf(node),
        security: requirementsOf(node.child("security") ?? spec.root.child("security")),
        serversIn,
      },
    ];
  });
}

function operationNodesOf(item: SpecNode): (readonly [method: string, node: SpecNode | undefined])[] {
  return [
    ...methods.map((method) => [method.toUpperCase(), item.get(method)] as const),
    ...(item.child("additionalOperations")?.entries ?? []).map(([method, { target }]) => [method, target] as const),
  ];
}

/** A path or route whose path parameters have no names. */
export function anonymous(route: string): string {
  return route.replaceAll(/\{[^{}]*\}/g, "{}");
}

/** The place of a parameter that is all of a query, whose name shows nowhere. */
export const wholeQuery = "querystring";

/** Headers that are no parameters, whatever a description says: OpenAPI has other words for them. */
const ignored: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

function parametersOf(path: string, written: readonly SpecNode[]): Map<string, SpecNode> {
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
  const parameters = new Map<string, SpecNode>();
  for (const reference of written) {
    const parameter = reference.target;
    const [place, name] = [parameter?.child("in")?.text, parameter?.child("name")?.text];
    if (parameter === undefined || place === undefined || name === undefined) continue;
    if (place === "header" && ignored.has(name.toLowerCase())) continue;
    // It has no place in the path.
    if (place === "path" && path !== "" && !names.includes(name)) continue;
    const key = place === "header" ? name.toLowerCase() : place === "path" ? String(names.indexOf(name) + 1) : name;
    parameters.set(place === wholeQuery ? place : `${place} ${key}`, parameter);
  }
  return parameters;
}

function responsesOf(operation: SpecNode): Map<string, SpecNode> {
  const entries = operation.child("responses")?.entries ?? [];
  return new Map(
    entries.flatMap(([status, response]) => {
      const { target } = response;
      return target === undefined || status.startsWith("x-")
        ? []
        : [[status.toUpperCase().replace("DEFAULT", "default"), target]];
    }),
  );
}

function requirementsOf(security: SpecNode | undefined): Requirement[] {
  return (security?.items ?? []).map(
    ({ object }) =>
      new Map(
        Object.entries(object).map(([scheme, scopes]) => [
          // OpenAPI 3.2 may name a scheme by its address.
          scheme.replace(/^#\/components\/securitySchemes\//, ""),
          Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === "string") : [],
        ]),
      ),
  );
}

/** Where the body of a message is described: media type → media type object. */
export function contentOf(message: SpecNode | undefined): Map<string, SpecNode> {
  const entries = message?.child("content")?.entries ?? [];
  return new Map(
    entries.flatMap(([type, media]) => (media.target === undefined ? [] : [[type.toLowerCase(), media.target]])),
  );
}

/** The schema of a parameter or a header, wherever it is written. */
export function schemaOf(holder: SpecNode): SpecNode | undefined {
  return holder.child("schema") ?? [...contentOf(holder).values()][0]?.child("schema");
}

/** The headers of a response, by their names in lower case; `Content-Type` is said by the content. */
export function headersOf(response: SpecNode): Map<string, SpecNode> {
  const entries = response.child("headers")?.entries ?? [];
  return new Map(
    entries.flatMap(([name, { target }]) =>
      target === undefined || name.toLowerCase() === "content-type" ? [] : [[name.toLowerCase(), target]],
    ),
  );
}

/** Whether a parameter, a header or a body has to be there. */
export function isRequired(holder: SpecNode): boolean {
  return isObject(holder.value) && holder.value["required"] === true;
}
