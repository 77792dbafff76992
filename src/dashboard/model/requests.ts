import type { components } from "../../../spec/generated/control.ts";

export type Summary = components["schemas"]["RequestSummary"];
export type Logged = components["schemas"]["LoggedRequest"];

/** How an answer is coloured. */
export type Tone = "" | "is-bad" | "is-good" | "is-warm";

export function toneOf(status: number | undefined): Tone {
  if (status === undefined) return "";
  if (status === 0 || status >= 500) return "is-bad";
  return status >= 400 ? "is-warm" : "is-good";
}

export function statusOf({ status }: Pick<Summary, "status">): string {
  if (status === undefined) return "waiting";
  return status === 0 ? "failed" : String(status);
}
