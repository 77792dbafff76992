import type { IHttpOperationConfig } from "@stoplight/prism-http";
import type { WireRequest } from "../../engine/http/wire.ts";

const names = ["code", "example", "dynamic", "seed"] as const;

/**
 * What a request asks of a mock, in Prism's words: `Prefer: code=404, example=empty, dynamic=true, seed=1`, or the same as
 * `__code`, `__example`, `__dynamic` and `__seed` in the query. The header wins.
 */
export function readPreferences({
  header,
  query,
}: Pick<WireRequest, "header" | "query">): Partial<IHttpOperationConfig> {
  const preferred = new Map(
    [...(header("prefer") ?? "").matchAll(/([\w-]{1,40}) {0,8}= {0,8}(?:"([^"]*)"|([^\s,;"]+))/g)].map(
      ([, name = "", quoted, plain]) => [name.toLowerCase(), quoted ?? plain ?? ""],
    ),
  );
  const search = new URLSearchParams(query);
  const [code, example, dynamic, seed] = names.map(
    (name) => preferred.get(name) ?? search.get(`__${name}`) ?? undefined,
  );
  return {
    ...(code !== undefined && /^\d{3}$/.test(code) ? { code: Number(code) } : {}),
    ...(example === undefined ? {} : { exampleKey: example }),
    ...(dynamic === undefined ? {} : { dynamic: dynamic === "true" }),
    ...(seed === undefined ? {} : { seed }),
  };
}

/** A request without the preferences in its query, which no document has. */
export function withoutPreferences(request: WireRequest): WireRequest {
  if (!request.query.includes("__")) return request;
  const query = request.query
    .split("&")
    .filter((pair) => !isPreference(pair))
    .join("&");
  return { ...request, query };
}

function isPreference(pair: string): boolean {
  return names.some((name) => pair.startsWith(`__${name}=`));
}
