import type { readingOf } from "../clock-reading.ts";
import type { RequestSummary } from "../requests/logged-request.ts";

/** Something that has happened. Without a tenant it is of all of them. */
export type KitEvent =
  | { readonly kind: "request"; readonly tenant?: string; readonly request: RequestSummary }
  | { readonly kind: "clock"; readonly tenant?: string; readonly clock: ReturnType<typeof readingOf> }
  /** State, faults or violations have changed, or there was a reset: what one shows of them is to be read again. */
  | { readonly kind: "change" | "fault" | "reset" | "violation"; readonly tenant?: string }
  /** Whoever reads was too slow: so many events were dropped. */
  | { readonly kind: "lost"; readonly count: number };
