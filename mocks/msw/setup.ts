import { setupServer, type SetupServer } from "msw/node";
import { operations } from "../../spec/generated/operations.ts";
import { KitError } from "../../src/errors.ts";
import { createKit, type Kit } from "../../src/kit.ts";
import { apiOrigin, createHandlers, type HandlerOptions } from "./handlers.ts";

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
 * @throws KitError `OPTION_INVALID` when there are no hooks
 * @example
 * const { kit } = mockApi({ hooks: { beforeAll, afterEach, afterAll } });
 */
export function mockApi({ kit = createKit(), hooks = globalHooks(), ...options }: SetupOptions = {}): MockedApi {
  const server = setupServer(...createHandlers(kit, options));
  const origins = [options.baseUrl ?? apiOrigin].flat();
  let unanswered: string[] = [];
  hooks.beforeAll(() => {
    server.listen({
      onUnhandledFrame({ frame, defaults }) {
        const request = requestOf(frame.data);
        if (request === undefined || !origins.some((origin) => isBelow(request.url, origin))) return;
        unanswered.push(`${request.method} ${request.url}`);
        defaults.error();
      },
    });
  });
  hooks.afterEach(async () => {
    const missed = unanswered;
    unanswered = [];
    server.resetHandlers();
    await kit.control.reset();
    if (missed.length > 0) throw new Error(`The API has no such operation: ${missed.map(withNearest).join("; ")}`);
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

/** A frame is a request or something else, such as a WebSocket. */
function requestOf(data: unknown): Request | undefined {
  const { request } = data as { readonly request?: unknown };
  return request instanceof Request ? request : undefined;
}

function isBelow(url: string, origin: string): boolean {
  return url === origin || url.startsWith(`${origin.replace(/\/+$/, "")}/`);
}

/** The request with the operations whose paths begin like it. */
function withNearest(request: string): string {
  const [, url = ""] = request.split(" ");
  const service = new URL(url).pathname.split("/")[1] ?? "";
  const near = Object.keys(operations).filter((route) => route.split("/")[1] === service);
  return near.length === 0
    ? request
    : `${request} (there are ${near.slice(0, 5).join(", ")}${near.length > 5 ? ", …" : ""})`;
}
