import { addRoute, createRouter, findRoute } from "rou3";

/** The operations of one path, by method. */
type Methods<Target> = Map<string, Target>;

type Match<Target> =
  | { readonly kind: "found"; readonly target: Target; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: "wrong-method"; readonly allowed: readonly string[] }
  | { readonly kind: "unknown-path" };

export interface Router<Target> {
  /** The path is still percent-encoded, and so are the params. A trailing slash makes no difference. */
  readonly find: (method: string, path: string) => Match<Target>;
}

/** A router over the routes of a specification, as `GET /site/{tenant}/sites`. */
export function routerOf<Target>(routes: Iterable<readonly [route: string, target: Target]>): Router<Target> {
  const router = createRouter<Methods<Target>>();
  const byPath = new Map<string, Methods<Target>>();
  for (const [route, target] of routes) {
    const [method = "", path = ""] = route.split(" ");
    const pattern = path.replaceAll(/\{(\w+)\}/g, ":$1");
    const known = byPath.get(pattern);
    const methods: Methods<Target> = known ?? new Map<string, Target>();
    methods.set(method, target);
    if (known !== undefined) continue;
    byPath.set(pattern, methods);
    addRoute(router, "", pattern, methods);
  }
  return {
    find(method, path) {
      const match = findRoute(router, "", path);
      if (match === undefined) return { kind: "unknown-path" };
      const target = match.data.get(method) ?? (method === "HEAD" ? match.data.get("GET") : undefined);
      if (target === undefined) return { kind: "wrong-method", allowed: allowedMethods(match.data) };
      return { kind: "found", target, params: match.params ?? {} };
    },
  };
}

function allowedMethods<Target>(methods: Methods<Target>): string[] {
  return [...methods.keys(), ...(methods.has("GET") ? ["HEAD"] : []), "OPTIONS"];
}
