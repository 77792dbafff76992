import type { HttpHandler } from "msw";
import { type HandledKit, type HandlerOptions, handlersFor } from "./handlers-for.ts";
import { noSuchOperation } from "./unhandled.ts";
import { checkNames } from "../../src/shared/named-options.ts";

export type { HandledKit, HandlerOptions } from "./handlers-for.ts";
export type { OnUnhandled } from "./unhandled.ts";

/**
 * MSW request handlers: one for each operation of the API, answered by the kit, and one for the other calls to the API, which is
 * preflights, further services and, but for `onUnhandled: "bypass"`, what no operation answers; and one for calls by the other of `http` and
 * `https`. Handlers given to `server.use()` take
 * precedence, as with any others.
 *
 * @throws KitError `OPTION_INVALID` for an unknown option, and for a base URL that is none
 * @example
 * const server = setupServer(...createHandlers(createKit()));
 */
export function createHandlers(kit: HandledKit, options: HandlerOptions = {}): HttpHandler[] {
  checkNames(options, ["baseUrl", "onUnhandled"]);
  return handlersFor(kit, options, (missed) => console.error(noSuchOperation([missed], kit.routes)));
}
