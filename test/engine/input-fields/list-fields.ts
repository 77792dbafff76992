// Every field that an API description lets a client send: query and header parameters, and the fields of bodies.
import { ownSpec } from "../../support/own-spec.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- an API description is any JSON
type Node = any;

const methods = ["get", "post", "put", "patch", "delete"];

/** Route → its fields, as `query siteCode`, `header session-id` and `body addresses[].street`. */
export function inputFields(file: string): ReadonlyMap<string, readonly string[]> {
  const document: Node = ownSpec(file);
  const resolve = (node: Node): Node =>
    typeof node?.$ref === "string"
      ? resolve(
          (node.$ref as string)
            .slice(2)
            .split("/")
            .reduce((at: Node, key) => at[key], document),
        )
      : node;
  const fieldsOf = (schema: Node, path: string, above: readonly Node[]): string[] => {
    const node = resolve(schema);
    if (above.includes(node)) return [];
    const within = [...above, node];
    const parts = [...(node.allOf ?? []), ...(node.oneOf ?? []), ...(node.anyOf ?? [])];
    const inner = [
      ...parts.flatMap((part) => fieldsOf(part, path, within)),
      ...(node.items === undefined ? [] : fieldsOf(node.items, `${path}[]`, within)),
      ...Object.entries<Node>(node.properties ?? {}).flatMap(([name, property]) => {
        const at = path === "" ? name : `${path}.${name}`;
        const below = fieldsOf(property, at, within);
        return below.length === 0 ? [at] : below;
      }),
    ];
    return inner;
  };
  return new Map(
    Object.entries<Node>(document.paths).flatMap(([path, item]) =>
      methods.flatMap((method): [string, string[]][] => {
        const operation = item[method];
        if (operation === undefined) return [];
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
        const bodies = Object.values<Node>(resolve(operation.requestBody)?.content ?? {});
        const fields = [
          ...parameters.filter((one) => one.in !== "path").map((one) => `${one.in as string} ${one.name as string}`),
          ...bodies.flatMap(({ schema }) => fieldsOf(schema, "", []).map((field) => `body ${field}`)),
        ];
        return fields.length === 0 ? [] : [[`${method.toUpperCase()} ${path}`, [...new Set(fields)]]];
      }),
    ),
  );
}
