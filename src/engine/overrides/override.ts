import { operations, type Route } from "../../../spec/generated/operations.ts";
import type { paths } from "../../../spec/generated/api.ts";
import { checkFunctions, checkNames } from "../../shared/named-options.ts";
import { checkTexts, invalidOption } from "../../shared/errors.ts";
import type { Call, OperationAt, Reply } from "../http/operation.ts";
import { nearestPaths } from "../http/nearest-paths.ts";
import type { Kit } from "../kit.ts";
import type { ErasedResolver, OverrideOptions } from "./registry.ts";

export type { OverrideOptions };

/** What an override is given: the request's decoded parameters, and the ways to answer. */
export interface OverrideCall<R extends Route> extends Pick<
  Call<OperationAt<paths, R>, unknown>,
  "params" | "query" | "headers" | "reply"
> {
  /**
   * Answers with any status from 200 to 599, body and headers, as a gateway may that the spec does not know. Bytes are sent as
   * they are, with the `content-type` that the headers name; any other body is sent as JSON.
   *
   * @example
   * override(kit, "GET /site/{tenant}/sites", ({ untyped }) => untyped(503, { message: "down" }, { "Retry-After": 30 }));
   */
  readonly untyped: (
    status: number,
    body?: unknown,
    headers?: Readonly<Record<string, string | number>>,
  ) => Reply<OperationAt<paths, R>>;
  /** What the mock itself answers; for an override that only waits, or looks on. */
  readonly next: () => Promise<Reply<OperationAt<paths, R>>>;
}

export type OverrideResolver<R extends Route> = (
  call: OverrideCall<R>,
) => Reply<OperationAt<paths, R>> | Promise<Reply<OperationAt<paths, R>>>;

/**
 * Replaces the answer of an operation, through every door: once, a number of times, for one tenant, or for one session. The
 * newest override wins; `kit.control.reset()` removes them all. With `reply`, the compiler checks statuses, bodies and headers
 * against the spec; with `untyped`, the answer may be anything.
 *
 * @returns a function that removes the override
 * @throws KitError `OPTION_INVALID` for an unknown route or option, or a number of times that is not a whole number from 1
 * @example
 * override(kit, "GET /session-context/{tenant}/me/context", ({ reply }) => reply(404, { code: 404, message: "Session not found" }), { times: 1 });
 */
export function override<const R extends Route>(
  kit: Kit,
  route: R,
  overriding: OverrideResolver<NoInfer<R>>,
  options: OverrideOptions = {},
): () => void {
  checkNames(options, ["sessionId", "tenant", "times"]);
  if (!Object.hasOwn(operations, route)) {
    const [, path = ""] = route.split(" ");
    const near = nearestPaths(
      path,
      Object.keys(operations).map((known) => known.split(" ")[1] ?? ""),
    );
    throw invalidOption(`There is no operation ${route}: the nearest paths are ${near.join(", ")}`);
  }
  checkFunctions({ resolver: overriding });
  const { sessionId, tenant, times } = options;
  // What is no text is nobody's ID, and the override would never show.
  checkTexts({ sessionId, tenant });
  if (times !== undefined && (!Number.isInteger(times) || times < 1)) {
    throw invalidOption(`times must be a whole number from 1, not ${times}`);
  }
  // The pipeline knows no single operation; it has made sure of what the types say here.
  return kit.override({ route, resolver: overriding as unknown as ErasedResolver, ...options });
}
