import { KitError, messageOf } from "../../src/shared/errors.ts";

/**
 * How long the browser may take for one step of a worker's life, in milliseconds. What the browser reports decides, and a busy
 * machine may take seconds for it; this ends what never comes.
 */
const patience = 30_000;

/** How often a worker that something else has replaced is brought back. */
const attempts = 5;

/** Whether both are URLs of the same script, under its name or its other one. */
export function isSameScript(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && ownName(one) === ownName(other);
}

/**
 * Sees to it that a worker of this script controls the page, the newest there is, and returns it. A page may be there without
 * its worker: at its first start, after a hard reload, or when another worker has taken its place.
 *
 * @throws KitError `PAGE_NOT_MOCKED` with the cause
 */
export async function controlPage(workerUrl: string): Promise<ServiceWorker> {
  const script = new URL(workerUrl, location.href).href;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const registration = await registrationOf(script);
    const newest = newestOf(registration);
    if (newest === null) continue;
    if (!(await comes(newest, () => newest.state === "activated" || newest.state === "redundant")))
      throw notMocked(
        `The browser does not activate the worker: close the other tabs of ${location.origin} and reload`,
      );
    // A worker claims its pages while it is activated, and a page hears of it later.
    if (!(await comes(newest, () => isControlledBy(newest) || newest.state === "redundant")))
      throw notMocked(`${pathOf(script)} does not claim the page, as MSW's own worker script does (npx msw init)`);
    if (isControlledBy(newest)) return newest;
  }
  const { controller } = navigator.serviceWorker;
  if (controller !== null && !isSameScript(controller.scriptURL, script)) throw controlledByOther(controller.scriptURL);
  throw notMocked(`The browser does not keep ${pathOf(script)}: check that it is MSW's own script (npx msw init)`);
}

/** Resolves with what the work comes to, or with undefined when the worker no longer controls the page, or nothing comes. */
export async function whileControlledBy<T>(
  worker: ServiceWorker | undefined,
  work: Promise<T>,
): Promise<T | undefined> {
  const over = new AbortController();
  const end = comes(worker, () => worker !== undefined && !isControlledBy(worker), over.signal);
  return await Promise.race([work, end.then(() => undefined)]).finally(() => over.abort());
}

export function isControlledBy(worker: ServiceWorker): boolean {
  return navigator.serviceWorker.controller === worker && worker.state !== "redundant";
}

/** A rejection of `mockApi`. */
export function notMocked(cause: string, options?: ErrorOptions): KitError {
  return new KitError(
    "PAGE_NOT_MOCKED",
    `The API is not mocked: no request of this page reaches MSW's service worker. ${cause}`,
    options,
  );
}

/** The registration whose newest worker controls this page, or will. */
async function registrationOf(script: string): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator;
  let found = await serviceWorker.getRegistration();
  if (found !== undefined && isSameScript(newestOf(found)?.scriptURL, script)) {
    // MSW itself does that in the background, and requests of a page that starts meanwhile would pass both workers by.
    // A script that is gone, or does not parse, leaves the worker there is.
    const update = found.update().catch(() => undefined);
    await whileControlledBy(undefined, update);
  } else {
    const { controller } = serviceWorker;
    // A page keeps a worker that is no longer registered, and it comes back under the name that it had.
    const kept = isSameScript(controller?.scriptURL, script) ? controller?.scriptURL : undefined;
    found = await register(kept ?? script);
  }
  const { active, installing, waiting } = found;
  const isComing = installing !== null || waiting !== null || active?.state === "activating";
  if (active === null || isComing || isControlledBy(active)) return found;
  // A worker that is active claims no further page, as this one after a hard reload. Under another name it is installed anew, and
  // claims all. The one before may be busy with requests of pages that are gone: the new one does not wait for it then.
  await found.unregister();
  return await register(active.scriptURL === script ? otherName(script) : script);
}

async function register(script: string): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator;
  const path = pathOf(script);
  const scope = new URL(".", script).href;
  if (!location.href.startsWith(scope))
    throw notMocked(
      `The worker script ${path} controls pages below ${pathOf(scope)} only: serve it from the page's folder or above`,
    );
  const registration = await serviceWorker.register(script).catch((error: unknown) => {
    const cause = `The worker script ${path} cannot be used (${messageOf(error)})`;
    throw notMocked(`${cause}: serve MSW's own, which npx msw init copies`, { cause: error });
  });
  const matching = await serviceWorker.getRegistration();
  // Where scopes are one in the other, the longer one has the page.
  if (matching !== undefined && matching.scope !== scope)
    throw controlledByOther(newestOf(matching)?.scriptURL ?? matching.scope);
  return registration;
}

function controlledByOther(script: string): KitError {
  return notMocked(
    `Another service worker controls this page: ${script}. Do not register it while the API is mocked, or unregister it`,
  );
}

function newestOf(registration: ServiceWorkerRegistration | undefined): ServiceWorker | null {
  return registration?.installing ?? registration?.waiting ?? registration?.active ?? null;
}

/** Resolves with true when it is so, looked at with each step of the worker and each change of the page's; with false after all patience. */
function comes(worker: ServiceWorker | undefined, isSo: () => boolean, signal?: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = (value: boolean): void => {
      clearTimeout(timer);
      over.abort();
      resolve(value);
    };
    const look = (): void => {
      if (isSo()) end(true);
    };
    const timer = setTimeout(end, patience, false);
    signal?.addEventListener("abort", () => end(false), { signal: over.signal });
    if (worker === undefined) return;
    worker.addEventListener("statechange", look, { signal: over.signal });
    navigator.serviceWorker.addEventListener("controllerchange", look, { signal: over.signal });
    look();
  });
}

const mark = "session-context-kit";

function otherName(script: string): string {
  return `${script}${script.includes("?") ? "&" : "?"}${mark}`;
}

function ownName(script: string): string {
  return script.endsWith(mark) ? script.slice(0, -mark.length - 1) : script;
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}
