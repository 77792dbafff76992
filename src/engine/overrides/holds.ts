import type { HoldPoint } from "./hold-points.ts";

/** A request that waits to be released. */
export interface HeldRequest {
  /** The name that releases it. */
  readonly hold: string;
  readonly at: HoldPoint;
  /** The fault that holds it, or `header`. */
  readonly fault: string;
  readonly operationId: string;
  readonly tenant?: string;
  readonly sessionId?: string;
  /** By the real clock. */
  readonly since: string;
}

/** Which held requests are meant. */
export interface HeldQuery {
  readonly tenant?: string;
  readonly name?: string;
  /** How long to wait until there is one, in real milliseconds. */
  readonly waitFor?: number;
}

/** The requests that are held. */
export interface Holds {
  /** Resolves when the request is released, or after so many milliseconds of real time. */
  wait(request: Omit<HeldRequest, "since">, longest: number): Promise<void>;
  /** Those that wait now; with `waitFor`, as soon as there is one. */
  list(query?: HeldQuery): Promise<readonly HeldRequest[]>;
  /** Lets those of a name go on, and returns how many there were. */
  readonly release: (name: string, of?: { readonly tenant?: string }) => number;
  /** Lets those of a fault go on, or those of a tenant, or all. */
  readonly drop: (of: { readonly fault?: string | undefined; readonly tenant?: string | undefined }) => void;
}

/** So many requests wait at once; one more is not held. */
const mostHeld = 1000;

/** Loaded when the first request is to be held. `onChanged` hears of each request that is held, or goes on. */
export function createHolds(realNow: () => number, onChanged: (tenant: string | undefined) => void): Holds {
  const held = new Map<HeldRequest, () => void>();
  const arrivals = new Set<() => void>();
  const meant = ({ tenant, name }: HeldQuery): readonly HeldRequest[] =>
    [...held.keys()].filter(
      (request) => (tenant === undefined || request.tenant === tenant) && (name === undefined || request.hold === name),
    );
  const go = (requests: readonly HeldRequest[]): number => {
    for (const request of requests) held.get(request)?.();
    return requests.length;
  };
  return {
    wait: (asked, longest) =>
      new Promise((resolve) => {
        if (held.size >= mostHeld) return resolve();
        const request: HeldRequest = { ...asked, since: new Date(realNow()).toISOString() };
        const goOn = (): void => {
          clearTimeout(timer);
          held.delete(request);
          onChanged(request.tenant);
          resolve();
        };
        const timer = setTimeout(goOn, longest);
        held.set(request, goOn);
        onChanged(request.tenant);
        for (const arrived of arrivals) arrived();
      }),
    list: ({ waitFor = 0, ...query } = {}) =>
      new Promise((resolve) => {
        const answer = (): void => {
          clearTimeout(timer);
          arrivals.delete(look);
          resolve(meant(query));
        };
        const look = (): void => {
          if (meant(query).length > 0) answer();
        };
        const timer = setTimeout(answer, waitFor);
        // Who waits for what never comes does not keep a process from its end.
        (timer as { unref?: () => void }).unref?.();
        arrivals.add(look);
        if (waitFor === 0) answer();
        else look();
      }),
    release: (name, of = {}) => go(meant({ ...of, name })),
    drop: ({ fault, tenant }) =>
      void go(
        meant(tenant === undefined ? {} : { tenant }).filter(
          (request) => fault === undefined || request.fault === fault,
        ),
      ),
  };
}
