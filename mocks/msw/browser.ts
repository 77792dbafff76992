import { setupWorker, type SetupWorker } from "msw/browser";
import { createKit, type Kit } from "../../src/kit.ts";
import type { KitOptions } from "../../src/options.ts";
import { openWebStorage } from "../../src/store/web/web-storage.ts";
import { baseUrls } from "./base-urls.ts";
import { createHandlers, type HandlerOptions } from "./handlers.ts";
import { noSuchOperation, refuseUnknown } from "./unhandled.ts";
import { updateWorker } from "./update-worker.ts";

export { openWebStorage, type WebStorageOptions } from "../../src/store/web/web-storage.ts";

export interface BrowserOptions extends HandlerOptions {
  /** How the kit is set up. With a `storage` of its own, `state` says nothing. */
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
export async function mockApi({
  kitOptions = {},
  state = "localStorage",
  workerUrl = "/mockServiceWorker.js",
  ...options
}: BrowserOptions = {}): Promise<MockedPage> {
  const kit = createKit(
    state === "memory" ? kitOptions : { storage: openWebStorage({ area: window[state] }), ...kitOptions },
  );
  const worker = setupWorker(...createHandlers(kit, options));
  await updateWorker(workerUrl);
  await worker.start({
    quiet: true,
    serviceWorker: { url: workerUrl },
    onUnhandledFrame: refuseUnknown(baseUrls(options.baseUrl), (request) => console.error(noSuchOperation([request]))),
  });
  return { kit, worker };
}
