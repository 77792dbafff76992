import type { Violation } from "../../engine/control/violation.ts";

/** A request as it is kept: one line's half. */
export interface KeptRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON where the media type is JSON, else text. Without a body, or with one that is no text, there is none. */
  readonly body?: unknown;
}

/** One request and its answer, as a line of a recording holds them: without secrets. */
export interface Exchange {
  /** When, in ISO 8601. */
  readonly at: string;
  readonly request: KeptRequest;
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  readonly violations?: readonly Violation[];
}
