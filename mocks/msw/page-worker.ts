import { type AnyHandler, http, HttpResponse } from "msw";
import { setupWorker, type SetupWorker } from "msw/browser";
import { HeldQuestions } from "./held-questions.ts";
import { controlPage, isControlledBy, isSameScript, notMocked, whileControlledBy } from "./control-page.ts";

/** How often MSW is started anew when the page's worker has changed meanwhile, or does not ask the page. */
const attempts = 5;

/** How long MSW may take to stop before it is asked for, in milliseconds: it waits for all answers, and some are never given. */
const stopTime = 500;

/** How long a worker that somebody else has started may take for the first probe, in milliseconds: after that it is started again. */
const probeTime = 2000;

/** Answered by the worker alone: whatever else comes back was not mocked. */
const probePath = "/__kit/probe";
const probeHeader = "x-session-context-kit";

const questions = new HeldQuestions();

/** The worker that MSW has started with; undefined where there are no workers, and MSW has a way without them. */
let serving: ServiceWorker | undefined;

/**
 * Starts MSW with these handlers, and makes sure that the page's requests reach it: a page may be there without its worker,
 * and MSW says all the same that it mocks.
 *
 * @throws KitError `PAGE_NOT_MOCKED` when no request of the page reaches the worker
 */
export async function startWorker(handlers: readonly AnyHandler[], workerUrl: string): Promise<SetupWorker> {
  const probe = probeHandler();
  try {
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (hasWorkers()) {
        questions.hold();
        serving = await controlPage(workerUrl);
      }
      const worker = setupWorker(...handlers, probe);
      const started = worker.start({
        quiet: true,
        serviceWorker: { url: workerUrl },
        findWorker: isSameScript,
        onUnhandledFrame: "bypass",
      });
      await whileControlledBy(serving, started);
      if (serving !== undefined) questions.deliverTo(serving);
      if (await answersProbe()) return worker;
      await stopWorker(worker);
    }
    const { pathname } = new URL(workerUrl, location.href);
    throw notMocked(
      `Check that ${pathname} is MSW's own worker script (npx msw init) and that the developer tools do not bypass it, close the other tabs of ${location.origin} and reload`,
    );
  } catch (error) {
    questions.refuse();
    throw error;
  }
}

/**
 * Makes sure that the page's requests reach a worker that somebody else has started, and starts it again where they do not.
 * Its handlers stay, and one comes to them.
 *
 * @throws KitError `PAGE_NOT_MOCKED` when no request of the page reaches the worker
 */
export async function ensureServing(worker: SetupWorker, workerUrl: string): Promise<void> {
  worker.use(probeHandler());
  serving = navigator.serviceWorker.controller ?? undefined;
  // MSW ignores a worker that it was not started with, and the probe is never answered then.
  const isLate = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), probeTime));
  if (await Promise.race([answersProbe(), isLate])) return;
  for (let attempt = 0; attempt < attempts; attempt++) {
    await stopWorker(worker);
    questions.hold();
    serving = await controlPage(workerUrl);
    const options = { quiet: true, serviceWorker: { url: workerUrl }, findWorker: isSameScript } as const;
    await whileControlledBy(serving, worker.start(options));
    questions.deliverTo(serving);
    if (await answersProbe()) return;
  }
  throw notMocked(`No request of the page reaches ${workerUrl}: close the other tabs of ${location.origin} and reload`);
}

/** Stops a worker, or what is left of it: one that is gone does not confirm it. */
export async function stopWorker(worker: SetupWorker): Promise<void> {
  const over = new AbortController();
  const stopping = async (): Promise<void> => await worker.stop();
  const work = Promise.race([stopping().catch(() => undefined), untilPassedBy(over.signal)]);
  await whileControlledBy(serving, work);
  over.abort();
}

/** Stops a worker for good: what other workers ask is refused. */
export async function endWorker(worker: SetupWorker): Promise<void> {
  await stopWorker(worker);
  questions.refuse();
}

/** Whether a request of the page comes back from the worker that MSW was started with. */
export async function answersProbe(): Promise<boolean> {
  if (serving !== undefined && !isControlledBy(serving)) return false;
  const response = await whileControlledBy(
    serving,
    fetchProbe().catch(() => undefined),
  );
  return response?.headers.get(probeHeader) === "yes" && (serving === undefined || isControlledBy(serving));
}

/** Resolves when the worker does not ask this page for an answer any more, if it has not stopped before. */
async function untilPassedBy(stopped: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, stopTime));
  let isAsked = !stopped.aborted;
  const listen = ({ data }: MessageEvent<{ type?: string; payload?: { url?: string } }>): void => {
    if (data.type === "REQUEST" && data.payload?.url?.includes(probePath) === true) isAsked = !stopped.aborted;
  };
  navigator.serviceWorker.addEventListener("message", listen, { signal: stopped });
  while (isAsked) {
    isAsked = false;
    await fetchProbe().catch(() => undefined);
  }
}

function probeHandler(): AnyHandler {
  return http.get(location.origin + probePath, () => new HttpResponse(null, { headers: { [probeHeader]: "yes" } }));
}

function fetchProbe(): Promise<Response> {
  return fetch(`${location.origin}${probePath}?${Math.random().toString(36).slice(2)}`, { cache: "no-store" });
}

/** As MSW decides it: there are none in a page that is not served securely. */
function hasWorkers(): boolean {
  return "serviceWorker" in navigator && location.protocol !== "file:";
}
