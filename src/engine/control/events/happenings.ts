import type { HeldExchange } from "../requests/recorder.ts";

/** Something that happens in a kit. Without a tenant it is of all of them, or of none. */
export type KitHappening =
  | { readonly kind: "request"; readonly tenant: string | undefined; readonly exchange: HeldExchange }
  | { readonly kind: "change" | "clock" | "reset"; readonly tenant: string | undefined }
  | { readonly kind: "fault" | "violation"; readonly tenant: string | undefined; readonly about: object };

/** Passes on what happens, while somebody listens. */
export interface Happenings {
  readonly isHeard: boolean;
  tell(happening: KitHappening): void;
  /** Returns the function that ends it. */
  listen(listener: (happening: KitHappening) => void): () => void;
}

export function createHappenings(): Happenings {
  const listeners = new Set<(happening: KitHappening) => void>();
  return {
    get isHeard() {
      return listeners.size > 0;
    },
    tell(happening) {
      for (const listener of listeners) listener(happening);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
