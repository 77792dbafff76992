import type { HeldExchange } from "../requests/held-exchange.ts";

/** What can happen in a kit: a request was answered, state or a clock has changed, faults have, a violation was found, a reset. */
export type Happening = "change" | "clock" | "fault" | "request" | "reset" | "violation";

/** Without a tenant it is of all of them. */
export type Listener = (what: Happening, tenant: string | undefined, exchange?: HeldExchange) => void;

/** Passes on what happens, while somebody listens. */
export interface Happenings {
  readonly tell: Listener;
  /** Returns the function that ends it; `onEnd` is called when nothing more can happen. */
  listen(listener: Listener, onEnd: () => void): () => void;
  /** Nothing more happens. */
  end(): void;
}

export function createHappenings(): Happenings {
  const listeners = new Map<Listener, () => void>();
  return {
    tell(what, tenant, exchange) {
      // Most of the time nobody listens, and each request tells of itself.
      if (listeners.size === 0) return;
      for (const listener of listeners.keys()) listener(what, tenant, exchange);
    },
    listen(listener, onEnd) {
      listeners.set(listener, onEnd);
      return () => void listeners.delete(listener);
    },
    end() {
      for (const onEnd of listeners.values()) onEnd();
    },
  };
}
