import type { Violation } from "../http/violation.ts";

/** A body as it is kept. */
export interface KeptBody {
  /** JSON where the media type is JSON, else text; without a body there is none. */
  readonly body?: unknown;
  /** `base64`: the body is bytes that are no text. `text`: it is text, whatever the media type says of JSON. */
  readonly bodyEncoding?: "base64" | "text";
}

/** A request as it is kept: one line's half. */
export interface KeptRequest extends KeptBody {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** One request and its answer, as a line of a recording holds them: without secrets. */
export interface Exchange {
  /** When, in ISO 8601. */
  readonly at: string;
  readonly request: KeptRequest;
  readonly response: KeptBody & {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
  };
  readonly violations?: readonly Violation[];
}
