import type { HeldExchange } from "../requests/held-exchange.ts";

/** What can happen in a kit: a request was answered, state or a clock has changed, faults have, a violation was found, a reset. */
export type Happening = "change" | "clock" | "fault" | "request" | "reset" | "violation";

/** Without a tenant it is of all of them. */
export type Listener = (what: Happening, tenant: string | undefined, exchange?: HeldExchange) => void;

/** Passes on what happens, while somebody listens. */
export interface Happenings {
  readonly tell: Listener;
  /** Returns the function that ends it. */
  listen(listener: Listener): () => void;
}

export function createHappenings(): Happenings {
  const listeners = new Set<Listener>();
  return {
    tell(...happening) {
      for (const listener of listeners) listener(...happening);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
