import type { IHttpOperationConfig } from "@stoplight/prism-http";

/** What a `Prefer` header asks of a mock, in Prism's words: `code=404`, `example=empty`, `dynamic=true`, `seed=1`. */
export function readPreferences(prefer: string): Partial<IHttpOperationConfig> {
  const wanted = new Map(
    [...prefer.matchAll(/([\w-]+) *= *(?:"([^"]*)"|([^\s,;"]+))/g)].map(([, name = "", quoted, plain]) => [
      name.toLowerCase(),
      quoted ?? plain ?? "",
    ]),
  );
  const [code, example, dynamic, seed] = ["code", "example", "dynamic", "seed"].map((name) => wanted.get(name));
  return {
    ...(code !== undefined && /^\d{3}$/.test(code) ? { code: Number(code) } : {}),
    ...(example === undefined ? {} : { exampleKey: example }),
    ...(dynamic === undefined ? {} : { dynamic: dynamic === "true" }),
    ...(seed === undefined ? {} : { seed }),
  };
}
