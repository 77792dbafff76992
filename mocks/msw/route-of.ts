import { findPath } from "../../spec/generated/paths.js";
import { operations } from "../../spec/generated/operations.ts";

/** The route of the API's operation that a request is for, with its path parameters as they were sent; HEAD is for GET's. */
export function routeOf(
  method: string,
  path: string,
): { readonly route: string; readonly params: Readonly<Record<string, string>> } | undefined {
  const found = findPath("", path);
  if (found === undefined) return undefined;
  const route = `${method === "HEAD" ? "GET" : method} ${found.data}`;
  return Object.hasOwn(operations, route) ? { route, params: found.params ?? {} } : undefined;
}
