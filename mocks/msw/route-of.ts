import type { Kit } from "../../src/engine/kit.ts";

/** The route of the API's operation that a request is for, with its path parameters as they were sent; HEAD is for GET's. */
export function routeOf(
  kit: Pick<Kit, "find">,
  method: string,
  path: string,
): { readonly route: string; readonly params: Readonly<Record<string, string>> } | undefined {
  const found = kit.find(method, path);
  if (found.kind !== "found" || found.route === undefined || isControl(found.route)) return undefined;
  const segments = path.split("/");
  const template = found.route.slice(found.route.indexOf("/")).split("/");
  const params = template.flatMap((part, at): [string, string][] =>
    part.startsWith("{") ? [[part.slice(1, -1), segments[at] ?? ""]] : [],
  );
  return { route: found.route, params: Object.fromEntries(params) };
}

/** The control plane is not a part of the API: tests reach it through the kit. */
function isControl(route: string): boolean {
  return route.includes(" /__kit/");
}
