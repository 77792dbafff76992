import { setupServer, type SetupServer } from "msw/node";
import { KitError } from "../../src/shared/errors.ts";
import { createKit, type Kit } from "../../src/engine/kit.ts";
import { shop } from "../../src/engine/shop/index.ts";
import { checkNames } from "../../src/engine/options.ts";
import { baseUrls } from "./base-urls.ts";
import { createHandlers, type HandlerOptions } from "./handlers.ts";
import { type Missed, noSuchOperation } from "./no-such-operation.ts";
import { refuseUnknown } from "./refuse-unknown.ts";

/** A test runner's hooks. */
export interface Hooks {
  readonly beforeAll: (hook: () => void) => void;
  readonly afterEach: (hook: () => Promise<void>) => void;
  readonly afterAll: (hook: () => void) => void;
}

export interface SetupOptions extends HandlerOptions {
  /** The kit to answer with; a new one with default options otherwise. */
  readonly kit?: Kit;
  /** The hooks, where the runner does not make them global; as `{ beforeAll, afterEach, afterAll }` from "vitest". */
  readonly hooks?: Hooks;
}

export interface MockedApi {
  readonly kit: Kit;
  /** MSW's server, for `server.use()`. */
  readonly server: SetupServer;
}

/**
 * Mocks the API for the tests of a file: MSW listens before them and stops after them, the kit and the handlers are reset
 * between them, and a request to the API that no operation answers fails the test that sent it.
 *
 * @throws KitError `OPTION_INVALID` for an option that there is not, or when there are no hooks
 * @example
 * const { kit } = mockApi({ hooks: { beforeAll, afterEach, afterAll } });
 */
export function mockApi(given: SetupOptions = {}): MockedApi {
  checkNames(given, ["baseUrl", "hooks", "kit"]);
  const { kit = createKit({ services: [shop] }), hooks = globalHooks(), ...options } = given;
  let missed: Missed[] = [];
  const refusals = refuseUnknown(baseUrls(options.baseUrl), (request) => missed.push(request));
  const server = setupServer(...createHandlers(kit, options), ...refusals);
  hooks.beforeAll(() => server.listen({ onUnhandledFrame: "bypass" }));
  hooks.afterEach(async () => {
    const requests = missed;
    missed = [];
    server.resetHandlers();
    await kit.control.reset();
    if (requests.length > 0) throw new Error(noSuchOperation(requests));
  });
  hooks.afterAll(() => server.close());
  return { kit, server };
}

function globalHooks(): Hooks {
  const { beforeAll, afterEach, afterAll } = globalThis as Partial<Hooks>;
  if (beforeAll === undefined || afterEach === undefined || afterAll === undefined) {
    throw new KitError(
      "OPTION_INVALID",
      "There are no global beforeAll, afterEach and afterAll: give them as the option hooks",
    );
  }
  return { beforeAll, afterEach, afterAll };
}
