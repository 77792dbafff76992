import { type AnyHandler, http, HttpResponse } from "msw";
import { setupWorker, type SetupWorker } from "msw/browser";
import { KitError } from "../../src/shared/errors.ts";
import { releaseStrayWorker, updateWorker } from "./update-worker.ts";

/** How often a worker is started before the page gives up. */
const attempts = 4;

/** How long MSW's steps may take, in milliseconds: it waits for ever for a worker that is gone. */
const [startTimeout, stopTimeout, probeTimeout] = [5000, 500, 3000];

/** How long the first attempt waits until the worker answers, in milliseconds; each later one waits twice as long. */
const claimTimeout = 500;

/** Answered by the worker alone: whatever else comes back was not mocked. */
const probePath = "/__kit/probe";

/**
 * Starts MSW's worker with these handlers, and makes sure that it answers the page: a page may be there without its worker,
 * after a hard reload or while the last page's worker goes, and MSW says all the same that it mocks.
 *
 * @throws an error of MSW when there is no worker script; KitError `PAGE_NOT_MOCKED` when no request of the page reaches it
 */
export async function startWorker(handlers: readonly AnyHandler[], workerUrl: string): Promise<SetupWorker> {
  const probe = http.get(
    location.origin + probePath,
    () => new HttpResponse(null, { headers: { [probeHeader]: "yes" } }),
  );
  for (let attempt = 1; attempt <= attempts; attempt++) {
    if (attempt === 1) await releaseStrayWorker(workerUrl);
    // A script of another name is installed anew, and a worker that is installed claims all pages.
    const url = attempt === 1 ? workerUrl : `${workerUrl}${workerUrl.includes("?") ? "&" : "?"}attempt=${attempt}`;
    await updateWorker(url);
    const worker = setupWorker(...handlers, probe);
    try {
      await within(startTimeout, worker.start({ quiet: true, serviceWorker: { url }, onUnhandledFrame: "bypass" }));
    } catch (error) {
      await stopWorker(worker);
      if (attempt === 1) throw error;
    }
    if (await answersProbeSoon(attempt)) return worker;
    await stopWorker(worker);
    if (!isInScope(workerUrl)) break;
  }
  throw new KitError("PAGE_NOT_MOCKED", notMocked(workerUrl));
}

/** Stops a worker, or what is left of it: one that is gone does not confirm it. */
export async function stopWorker(worker: SetupWorker): Promise<void> {
  const stopping = async (): Promise<void> => await worker.stop();
  await within(
    stopTimeout,
    stopping().catch(() => undefined),
  );
}

const probeHeader = "x-session-context-kit";

/** Whether a request of the page comes back from the worker. */
export async function answersProbe(): Promise<boolean> {
  try {
    const url = `${location.origin}${probePath}?${Math.random().toString(36).slice(2)}`;
    const response = await fetch(url, { cache: "no-store", signal: AbortSignal.timeout(probeTimeout) });
    return response.headers.get(probeHeader) === "yes";
  } catch {
    return false;
  }
}

/** A new worker claims the page a moment after it is active, on a busy machine a while: later attempts wait longer for it. */
async function answersProbeSoon(attempt: number): Promise<boolean> {
  const end = performance.now() + claimTimeout * 2 ** (attempt - 1);
  while (!(await answersProbe())) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
  }
  return true;
}

/** Settles when the work does, or when the time is over. */
async function within(milliseconds: number, work: unknown): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}

/** Whether the worker may control this page: another attempt would not help otherwise. */
function isInScope(workerUrl: string): boolean {
  return location.pathname.startsWith(new URL(".", new URL(workerUrl, location.href)).pathname);
}

function notMocked(workerUrl: string): string {
  const script = new URL(workerUrl, location.href);
  const controller = navigator.serviceWorker.controller?.scriptURL.replace(/[?&]attempt=\d+$/, "");
  const scope = new URL(".", script).pathname;
  const cause =
    controller !== undefined && controller !== script.href
      ? `Another service worker controls this page: ${controller}. Do not register it while the API is mocked, or unregister it`
      : isInScope(workerUrl)
        ? `Check that ${script.pathname} is MSW's own worker script (npx msw init), close the other tabs of ${location.origin} and reload`
        : `The worker script ${script.pathname} controls pages below ${scope} only: serve it from the page's folder or above`;
  return `The API is not mocked: no request of this page reaches MSW's service worker. ${cause}`;
}
