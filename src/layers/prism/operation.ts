import type { PrismHttpComponents } from "@stoplight/prism-http";
import type { Prism } from "./load.ts";

/** An operation as Prism reads it from a document. */
export type HttpOperation = Awaited<ReturnType<Prism["getHttpOperationsFromSpec"]>>[number];

/** Prism talks a lot, to a logger of its own kind. */
export const silent: PrismHttpComponents["logger"] = Object.assign(
  Object.fromEntries(levels().map((level) => [level, () => undefined])) as unknown as PrismHttpComponents["logger"],
  { child: () => silent },
);

function levels(): string[] {
  return ["fatal", "error", "warn", "info", "debug", "trace", "success"];
}
