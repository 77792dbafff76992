/**
 * Brings the worker that a page already has up to date, and waits until the new one is at work. MSW itself does that in the
 * background, and requests of a page that starts meanwhile would pass both workers by.
 */
export async function updateWorker(url: string): Promise<void> {
  const registration = await registrationOf(url);
  if (registration === undefined) return;
  // A script that is gone, or does not parse, leaves the worker there is.
  await registration.update().catch(() => undefined);
  const { installing, waiting } = registration;
  const coming = installing ?? waiting;
  if (coming !== null) await untilSettled(coming);
}

/**
 * Removes a worker that is registered and does not control the page, as after a hard reload: one that is registered anew
 * claims the page. MSW would reload the page instead, again and again where that does not help.
 */
export async function releaseStrayWorker(url: string): Promise<void> {
  const registration = await registrationOf(url);
  if (registration === undefined) return;
  if (navigator.serviceWorker.controller === null) await registration.unregister();
}

async function registrationOf(url: string): Promise<ServiceWorkerRegistration | undefined> {
  // MSW has a way without workers for pages that are not served securely.
  if (!("serviceWorker" in navigator)) return undefined;
  const script = new URL(url, location.href).href;
  const registrations = await navigator.serviceWorker.getRegistrations();
  return registrations.find((one) => workersOf(one).some(({ scriptURL }) => scriptURL === script));
}

function workersOf({ active, waiting, installing }: ServiceWorkerRegistration): ServiceWorker[] {
  return [active, waiting, installing].filter((worker) => worker !== null);
}

function untilSettled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === "activated" || worker.state === "redundant") resolve();
    };
    worker.addEventListener("statechange", look);
    look();
  });
}
