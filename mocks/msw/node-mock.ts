import { AsyncLocalStorage } from "node:async_hooks";
import { http, HttpResponse } from "msw";
import { setupServer, type SetupServer } from "msw/node";
import { checkNames } from "../../src/shared/named-options.ts";
import { invalidOption, type KitError } from "../../src/shared/errors.ts";
import { createKit, type Kit } from "../../src/engine/kit.ts";
import { withShop } from "../../src/engine/shop/with-shop.ts";
import type { KitOptions } from "../../src/engine/options.ts";
import { checkClock, type ClockMoved, createAppClock, appNow } from "./app-clock.ts";
import { type HandledKit, type HandlerOptions, handlersFor } from "./handlers-for.ts";
import { type Missed, noSuchOperation } from "./unhandled.ts";

export interface MockOptions extends HandlerOptions {
  /** The kit to answer with; a new one otherwise. An isolated test has one of its own in any case, with the defaults. */
  readonly kit?: Kit;
  /** How kits are set up: the mock's own, and that of each isolated test. Not beside `kit`. */
  readonly kitOptions?: KitOptions;
  /**
   * What `kit.control.clock` moves while the mock answers: the kit alone (`kit`, by default), or the app's `Date` with it (`app`). Fake
   * timers move both in any case.
   */
  readonly clock?: ClockMoved;
}

/** A mocked API in Node. */
export interface MockedApi extends AsyncDisposable {
  readonly kit: Kit;
  /** MSW's server, for `server.use()`. */
  readonly server: SetupServer;
  /**
   * Answers requests from now on; does nothing when it does already.
   *
   * @throws KitError `OPTION_INVALID` when another MSW server listens in this process, or in Bun and Deno
   */
  start(): void;
  /** Lets requests go their way again; does nothing when they do already. */
  stop(): Promise<void>;
  /**
   * Runs a test with a kit and handlers of its own, which the requests of other tests do not see; for `test.concurrent`. A call
   * of it that no operation answers rejects it, unless `onUnhandled` says otherwise.
   */
  isolated<Arguments extends unknown[]>(
    test: (own: IsolatedMock, ...given: Arguments) => unknown,
  ): (...given: Arguments) => Promise<void>;
}

/** What an isolated test has of its own. `server.use()` in the test is the test's own, too. */
export interface IsolatedMock {
  readonly kit: Kit;
}

/** The state of a test, or what is common to all that have none of their own. */
interface Scope {
  readonly kit: Kit;
  missed: Missed[];
}

/** A mock, and what the hooks of a test runner need beside it. */
export interface NodeMock extends MockedApi {
  /** Makes the handlers that are there now those that a reset comes back to. */
  keepHandlers(): void;
  /** Resets handlers and kit; rejects when a request found no operation. */
  reset(): Promise<void>;
  /** Stops; rejects when a request since the last reset found no operation. */
  finish(): Promise<void>;
}

/** Answered by the mock alone; a host of this name does not exist. */
const probeUrl = "https://session-context-kit.invalid/probe";

/** `onError` is called with a call that no operation answers and that no test sent; without it, the next reset rejects. */
export function createNodeMock(options: MockOptions, onError?: (missed: Missed) => void): NodeMock {
  checkNames(options, ["baseUrl", "clock", "kit", "kitOptions", "onUnhandled"]);
  const { clock = "kit", kit: given, kitOptions, ...handlerOptions } = options;
  checkClock(clock);
  checkKit(given, { "kitOptions set up": kitOptions !== undefined, 'clock: "app" needs': clock === "app" });
  const appClock = clock === "app" ? createAppClock() : undefined;
  const newKit = (): Kit =>
    createKit(withShop({ ...(appClock === undefined ? {} : { now: appClock.realNow }), ...kitOptions }));
  const shared: Scope = { kit: given ?? newKit(), missed: [] };
  const scopes = new AsyncLocalStorage<Scope>();
  const scope = (): Scope => scopes.getStore() ?? shared;
  const current: HandledKit = {
    routes: shared.kit.routes,
    paths: shared.kit.paths,
    find: (method, path) => scope().kit.find(method, path),
    handle: (request) => scope().kit.handle(request),
  };
  const handlers = [
    ...handlersFor(current, handlerOptions, (missed) => {
      if (onError !== undefined && scope() === shared) onError(missed);
      else scope().missed.push(missed);
    }),
    // The DOM library of a test holds it to CORS.
    http.all(probeUrl, () => new HttpResponse(null, { status: 204, headers: { "access-control-allow-origin": "*" } })),
  ];
  const server = setupServer(...handlers);
  let kept = server.listHandlers();
  const idle = server.readyState;
  let listening: Fetches | undefined;

  const stop = async (): Promise<void> => {
    if (listening === undefined) return;
    listening = undefined;
    // A test may have closed it.
    if (server.readyState !== idle) server.close();
    appClock?.restore();
  };
  const failMissed = (): void => {
    const { missed } = shared;
    shared.missed = [];
    if (missed.length > 0) throw new Error(noSuchOperation(missed, shared.kit.routes));
  };
  return {
    kit: shared.kit,
    server,
    start() {
      if (listening !== undefined) return;
      refuseOtherRuntimes();
      refuseSecondServer();
      const before = globalThis.fetch;
      server.listen({ onUnhandledFrame: "bypass" });
      listening = { mocked: globalThis.fetch, unmocked: [fetchAtFirst, before] };
      appClock?.show(() => appNow(scope().kit.control));
    },
    stop,
    [Symbol.asyncDispose]: stop,
    isolated: (test) =>
      server.boundary(async (...given) => {
        const own: Scope = { kit: newKit(), missed: [] };
        await scopes.run(own, async () => test({ kit: own.kit }, ...given));
        if (own.missed.length > 0) throw new Error(noSuchOperation(own.missed, own.kit.routes));
      }),
    keepHandlers() {
      kept = server.listHandlers();
    },
    async reset() {
      server.resetHandlers(...kept);
      await shared.kit.control.reset();
      failMissed();
      if (listening === undefined) return;
      if (server.readyState === idle) throw notMocked("server.close() was called. Leave that to mockApi");
      await checkAnswers(listening);
    },
    async finish() {
      await stop();
      failMissed();
    },
  };
}

/** `needs` says what is only of a kit that the mock makes itself. */
function checkKit(given: Partial<Kit> | null | undefined, needs: Readonly<Record<string, boolean>>): void {
  if (given === undefined) return;
  if (typeof given?.handle !== "function")
    throw invalidOption("kit must be what createKit returns: what a kit is made of goes into kitOptions");
  const need = Object.keys(needs).find((name) => needs[name]);
  if (need !== undefined) throw invalidOption(`${need} a kit of the mock's own: give kitOptions instead of kit`);
}

/** MSW sees requests by what only Node has: elsewhere they would leave for the real API. */
function refuseOtherRuntimes(): void {
  const runtime = ["Bun", "Deno"].find((name) => name in globalThis);
  if (runtime === undefined) return;
  throw invalidOption(
    `MSW does not see the requests of ${runtime}: preload session-context-kit/redirect and start the mock, or give your code kit.fetch`,
  );
}

/** MSW answers for one server at a time: a second one silences the first, whose calls would leave for the real API. */
function refuseSecondServer(): void {
  // MSW keeps here what intercepts requests; it has no other way to ask.
  const { __MSW_INTERCEPTORS_REGISTRY: interceptors } = globalThis as {
    readonly __MSW_INTERCEPTORS_REGISTRY?: ReadonlyMap<symbol, { readonly readyState: string }>;
  };
  const listens = [...(interceptors?.values() ?? [])].some(({ readyState }) => readyState === "ACTIVE");
  if (!listens) return;
  throw invalidOption(
    "Another MSW server listens in this process, and a second one would silence it: stop it first, give mockApi several URLs as baseUrl, or give createHandlers(kit) to your own setupServer",
  );
}

/** The app's `fetch` when this was loaded. */
const fetchAtFirst = globalThis.fetch;

interface Fetches {
  /** What listening has made of it. */
  readonly mocked: typeof fetch;
  readonly unmocked: readonly (typeof fetch)[];
}

/** The same the other way round: a server that was started later has silenced this one, or the app has its first `fetch` again. */
async function checkAnswers({ mocked, unmocked }: Fetches): Promise<void> {
  // Not by the app's fetch: a test may have put one of its own in the place, and count its calls.
  if (!(await isAnswered(mocked)))
    throw notMocked(
      "another MSW server was started after mockApi, or fetch was replaced before it. Give createHandlers(kit) to that server, and replace fetch in a test",
    );
  const { fetch } = globalThis;
  if (fetch === mocked || !unmocked.includes(fetch) || (await isAnswered(fetch))) return;
  throw notMocked(
    "fetch is the one of before mockApi again. What replaces fetch has to be set after it, and in a test",
  );
}

async function isAnswered(ask: typeof fetch): Promise<boolean> {
  try {
    return (await ask.call(globalThis, probeUrl)).status === 204;
  } catch {
    return false;
  }
}

function notMocked(why: string): KitError {
  return invalidOption(`The API is not mocked any more: ${why}`);
}
