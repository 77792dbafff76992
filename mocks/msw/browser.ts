import type { SetupWorker } from "msw/browser";
import { type Kit, kitOf } from "../../src/engine/assembly.ts";
import type { KitOptions } from "../../src/engine/options.ts";
import { pageParts } from "../../src/engine/page-parts.ts";
import { type AppClock, checkClock, type ClockMoved, createAppClock, appNow } from "./app-clock.ts";
import { createHandlers, type HandlerOptions } from "./handlers.ts";
import { openPageState, type PageState, pageStates } from "./page-state.ts";
import { answersProbe, endWorker, startWorker, stopWorker } from "./page-worker.ts";
import { Settling } from "./settling.ts";
import { checkNames, checkWord } from "../../src/shared/named-options.ts";

export { type IndexedDbStorageOptions, openIndexedDbStorage } from "../../src/engine/store/web/indexed-db-storage.ts";
export type { OnUnhandled } from "./unhandled.ts";
export { openWebStorage, type WebStorageOptions } from "../../src/engine/store/web/web-storage.ts";

export interface BrowserOptions extends HandlerOptions {
  /** How the kit is set up. `state` is ignored when `kitOptions.storage` is set. */
  readonly kitOptions?: KitOptions;
  /**
   * Where state is kept. `indexedDB` (by default) and `localStorage` outlive reloads and are shared by the tabs of the page's
   * origin, `sessionStorage` outlives reloads of one tab, `memory` nothing. The app's own `localStorage.clear()` does not
   * reach `indexedDB`. Where the browser blocks the storage, state is kept in memory.
   */
  readonly state?: PageState;
  /**
   * What `kit.control.clock` moves: the kit alone (`kit`, by default), or the page's `Date` with it (`app`), until the mock stops.
   * Whatever moves the page's `Date`, as Playwright's `page.clock`, moves the kit in any case.
   */
  readonly clock?: ClockMoved;
  /**
   * Where the app serves MSW's worker script; by default where the plugin of `session-context-kit/vite` serves it, and
   * `/mockServiceWorker.js` without the plugin.
   */
  readonly workerUrl?: string;
}

export interface MockedPage {
  readonly kit: Kit;
  /** MSW's worker, for `worker.use()` and `worker.stop()`. */
  readonly worker: SetupWorker;
}

/**
 * Mocks the API for a page, by MSW's service worker. Resolves when the worker answers the page's requests: start the app then.
 * The console names the calls to the API that no operation answers. Called again, it takes the place
 * of what was before, also while that is still starting; `worker.stop()` stops what its own call has started, and no later one.
 *
 * @throws KitError `OPTION_INVALID`, `SEED_INVALID`, `DATA_UNREADABLE`, or `PAGE_NOT_MOCKED` when no request reaches the worker
 * @example
 * const { kit } = await mockApi();
 */
export async function mockApi(given: BrowserOptions = {}): Promise<MockedPage> {
  checkNames(given, ["baseUrl", "clock", "kitOptions", "onUnhandled", "state", "workerUrl"]);
  const { clock = "kit", kitOptions = {}, state = "indexedDB", workerUrl = servedWorker(), ...options } = given;
  checkWord("state", pageStates, state);
  checkClock(clock);
  const open = async (now: KitOptions): Promise<Kit> => {
    const { onHint = (message: string) => console.warn(message) } = kitOptions;
    const storage = kitOptions.storage ?? (await openPageState(state, onHint));
    const options = { ...now, ...kitOptions, ...(storage === undefined ? {} : { storage }) };
    // Most pages have no seed, and do not load what checks one.
    if (options.seed === undefined) return kitOf(pageParts, (base) => base, options);
    const { joinSeed } = await import("../../src/engine/seed/join-seed.ts");
    return kitOf(pageParts, joinSeed, options);
  };
  const own = {};
  latest = own;
  const started = await page.to(async (before) => {
    // The real time is read past the clock that the page shows now.
    before?.appClock?.restore();
    const appClock = clock === "app" ? createAppClock() : undefined;
    const kit = await open(appClock === undefined ? {} : { now: appClock.realNow });
    const handlers = createHandlers(kit, options);
    if (before !== undefined) await stopWorker(before.worker);
    const worker = await startWorker(handlers, workerUrl);
    appClock?.show(() => appNow(kit.control));
    return { kit, workerUrl, worker, appClock };
  });
  if (started === undefined) throw new Error("Nothing was started: please report this");
  watch();
  const stop = async (): Promise<void> => {
    if (latest === own) await page.to(stopped);
  };
  let worker = started.worker;
  // The worker may have been started again since.
  const follow = (name: string | symbol): unknown => {
    worker = page.state?.worker ?? worker;
    return Reflect.get(worker, name);
  };
  const following = new Proxy(worker, { get: (_worker, name) => (name === "stop" ? stop : follow(name)) });
  return { kit: started.kit, worker: following };
}

/** Where MSW's worker script is: `session-context-kit/vite` writes it into the page. */
function servedWorker(): string {
  const meta = document.querySelector('meta[name="session-context-kit-worker"]');
  return meta?.getAttribute("content") ?? "/mockServiceWorker.js";
}

interface Started extends MockedPage {
  readonly workerUrl: string;
  readonly appClock: AppClock | undefined;
}

/** What answers this page, if anything does. */
const page = new Settling<Started | undefined>(undefined);

/** The call that the page's state is owed to. */
let latest: object | undefined;

async function stopped(before: Started | undefined): Promise<undefined> {
  before?.appClock?.restore();
  if (before !== undefined) await endWorker(before.worker);
}

let isWatching = false;

/** Another worker may take the page over, and a page may come back from the browser's cache without its worker. */
function watch(): void {
  if (isWatching || !("serviceWorker" in navigator)) return;
  isWatching = true;
  navigator.serviceWorker.addEventListener("controllerchange", look);
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) look();
  });
}

function look(): void {
  reclaim().catch((error: unknown) => console.error(error));
}

async function reclaim(): Promise<void> {
  if (page.isSettling || (await answersProbe()) || page.isSettling) return;
  await page.to(async (before) => {
    if (before === undefined) return undefined;
    const handlers = before.worker.listHandlers();
    await stopWorker(before.worker);
    return { ...before, worker: await startWorker(handlers, before.workerUrl) };
  });
}
