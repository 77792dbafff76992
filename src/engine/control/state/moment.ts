import { endOfTime } from "../../domain/clock-offset.ts";

/** A moment as text, `2026-11-25` or `2026-11-25T12:00:00Z`, in milliseconds since 1970; undefined for what is none. */
export function parseMoment(text: string): number | undefined {
  // `Date.parse` makes something of "-1", too.
  const at = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  return at >= 0 && at <= endOfTime ? at : undefined;
}
