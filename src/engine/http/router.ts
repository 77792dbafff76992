/** Finds the path template that a percent-encoded path belongs to; generated ahead of time from a specification. */
export type PathFinder = (
  method: "",
  path: string,
) => { readonly data: string; readonly params?: Readonly<Record<string, string>> } | undefined;

/** The operations of one path, by method. */
type Methods<Target> = Map<string, { readonly route: string; readonly target: Target }>;

type Routed<Target> =
  | {
      readonly kind: "found";
      /** As `GET /site/{tenant}/sites`, also for HEAD. */
      readonly route: string;
      readonly target: Target;
      readonly params: Readonly<Record<string, string>>;
    }
  | { readonly kind: "wrong-method"; readonly allowed: readonly string[] }
  | { readonly kind: "unknown-path" };

export interface Router<Target> {
  /** The path is still percent-encoded, and so are the params. A trailing slash makes no difference. */
  readonly find: (method: string, path: string) => Routed<Target>;
}

/** A router over the routes of specifications, as `GET /site/{tenant}/sites`, and the finder of their paths. */
export function routerOf<Target>(
  routes: Iterable<readonly [route: string, target: Target]>,
  findPath: PathFinder,
): Router<Target> {
  const byPath = new Map<string, Methods<Target>>();
  for (const [route, target] of routes) {
    const [method = "", path = ""] = route.split(" ");
    const methods: Methods<Target> = byPath.get(path) ?? new Map();
    byPath.set(path, methods.set(method, { route, target }));
  }
  return {
    find(method, path) {
      const found = findPath("", path);
      const methods = found === undefined ? undefined : byPath.get(found.data);
      if (found === undefined || methods === undefined) return { kind: "unknown-path" };
      const bound = methods.get(method) ?? (method === "HEAD" ? methods.get("GET") : undefined);
      if (bound === undefined) return { kind: "wrong-method", allowed: allowedMethods(methods) };
      return { kind: "found", route: bound.route, target: bound.target, params: found.params ?? {} };
    },
  };
}

function allowedMethods<Target>(methods: Methods<Target>): string[] {
  return [...methods.keys(), ...(methods.has("GET") ? ["HEAD"] : []), "OPTIONS"];
}
