import { setupWorker, type SetupWorker } from "msw/browser";
import { KitError } from "../../src/shared/errors.ts";
import { createKit, type Kit } from "../../src/engine/kit.ts";
import { checkNames, type KitOptions } from "../../src/engine/options.ts";
import { openWebStorage } from "../../src/engine/store/web/web-storage.ts";
import { baseUrls } from "./base-urls.ts";
import { createHandlers, type HandlerOptions } from "./handlers.ts";
import { noSuchOperation } from "./no-such-operation.ts";
import { refuseUnknown } from "./refuse-unknown.ts";
import { updateWorker } from "./update-worker.ts";

export { openWebStorage, type WebStorageOptions } from "../../src/engine/store/web/web-storage.ts";

export interface BrowserOptions extends HandlerOptions {
  /** How the kit is set up. `state` is ignored when `kitOptions.storage` is set. */
  readonly kitOptions?: KitOptions;
  /**
   * Where state is kept. `localStorage` (by default) outlives reloads and is shared by the tabs of the page's origin,
   * `sessionStorage` outlives reloads of one tab, `memory` nothing.
   */
  readonly state?: "localStorage" | "sessionStorage" | "memory";
  /** Where the app serves MSW's worker script; `/mockServiceWorker.js` by default. */
  readonly workerUrl?: string;
}

export interface MockedPage {
  readonly kit: Kit;
  /** MSW's worker, for `worker.use()`. */
  readonly worker: SetupWorker;
}

/**
 * Mocks the API for a page, by MSW's service worker. Resolves when requests are answered: start the app then. A request to
 * the API that no operation answers fails, and the console says which there are.
 *
 * @throws KitError `OPTION_INVALID`, `SEED_INVALID` or `DATA_UNREADABLE`; an error of MSW when there is no worker script
 * @example
 * const { kit } = await mockApi();
 */
export async function mockApi(given: BrowserOptions = {}): Promise<MockedPage> {
  checkNames(given, ["baseUrl", "kitOptions", "state", "workerUrl"]);
  const { kitOptions = {}, state = "localStorage", workerUrl = "/mockServiceWorker.js", ...options } = given;
  if (!states.includes(state))
    throw new KitError("OPTION_INVALID", `state must be one of ${states.join(", ")}, not ${state}`);
  const kit = createKit(
    state === "memory" ? kitOptions : { storage: openWebStorage({ area: window[state] }), ...kitOptions },
  );
  const refusals = refuseUnknown(baseUrls(options.baseUrl), (request) => console.error(noSuchOperation([request])));
  // Called again, as after a hot reload, it takes the place of what was before.
  await current?.stop();
  const worker = setupWorker(...createHandlers(kit, options), ...refusals);
  current = worker;
  await updateWorker(workerUrl);
  await worker.start({ quiet: true, serviceWorker: { url: workerUrl }, onUnhandledFrame: "bypass" });
  return { kit, worker };
}

const states: readonly NonNullable<BrowserOptions["state"]>[] = ["localStorage", "sessionStorage", "memory"];

let current: SetupWorker | undefined;
