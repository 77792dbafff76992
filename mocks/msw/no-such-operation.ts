import { nearestPaths } from "../../src/engine/http/nearest-paths.ts";

/** A request that no operation answers. */
export interface Missed {
  readonly method: string;
  readonly url: string;
}

/** Says that requests found no operation, each with those of the kit's routes that are most like it. */
export function noSuchOperation(requests: readonly Missed[], routes: readonly string[]): string {
  return `The API has no such operation: ${requests.map((request) => withNearest(request, routes)).join("; ")}`;
}

function withNearest({ method, url }: Missed, known: readonly string[]): string {
  const routes = known.map((route) => route.split(" ") as [method: string, path: string]);
  const near = nearestPaths(
    new URL(url).pathname,
    routes.map(([, path]) => path),
  ).map((path) => {
    const methods = routes.filter((route) => route[1] === path).map(([allowed]) => allowed);
    return `${methods.join(" and ")} ${path}`;
  });
  return `${method} ${url} (the nearest are ${near.join(", ")})`;
}
