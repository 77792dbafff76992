import type { DescribedOperation } from "../contract/operations.ts";
import type { Spec } from "../document/spec.ts";
import { describedOperations } from "../contract/operations.ts";
import { fitsTemplate, pathTemplate } from "../../../shared/path-template.ts";
import { withoutLastSlashes } from "../../../shared/slashes.ts";

/** What a request means to an API description. */
export type DocumentedRoute =
  | { readonly kind: "operation"; readonly operation: DescribedOperation }
  | { readonly kind: "path" }
  | { readonly kind: "unknown" };

/** Finds the operation that a request is of. A path may begin with the path of any of the servers, or with none. */
export function routesOf(spec: Spec): (method: string, path: string) => DocumentedRoute {
  const bases = ["", ...basePaths(spec)];
  const operations = [...describedOperations(spec).values()]
    .map((operation) => ({ operation, templates: bases.map((base) => pathTemplate(base + operation.path)) }))
    // A written path comes before one with parameters.
    .toSorted((left, right) => parameterCount(left.operation) - parameterCount(right.operation));
  return (method, path) => {
    const asked = [path, ...(path.endsWith("/") ? [path.slice(0, -1)] : [])];
    const there = operations.filter(({ templates }) =>
      templates.some((template) => asked.some((each) => fitsTemplate(each, template, 1))),
    );
    const least = there.filter(({ operation }) => there[0] !== undefined && operation.path === there[0].operation.path);
    const found = least.find(({ operation }) => operation.method === method);
    if (found !== undefined) return { kind: "operation", operation: found.operation };
    return there.length > 0 ? { kind: "path" } : { kind: "unknown" };
  };
}

function parameterCount({ path }: DescribedOperation): number {
  return path.split("{").length;
}

function basePaths(spec: Spec): string[] {
  const urls = (spec.root.child("servers")?.items ?? []).flatMap((server) => server.child("url")?.text ?? []);
  const paths = urls.map((url) => withoutLastSlashes(url.replace(/^[^/]*:?\/\/[^/]*/, "")));
  return [...new Set(paths.filter((path) => path.startsWith("/")))];
}
