import type { Trace } from "./trace.ts";

/** A request as every door can give it: the engine reads no more of it than it needs. */
export interface WireRequest {
  readonly method: string;
  /** The path, still percent-encoded, without the query. */
  readonly path: string;
  /** The query without its `?`, still percent-encoded; empty without one. */
  readonly query: string;
  /** One header by its lower-case name. */
  readonly header: (name: string) => string | undefined;
  /** All of them, with lower-case names. */
  readonly headers: () => Iterable<readonly [name: string, value: string]>;
  /** The body's bytes; undefined without one. */
  readonly body: Uint8Array | undefined;
  /** How long the names and values of the headers are together, where that is known. */
  readonly headersSize?: number;
  /** Whether a scenario sets up with it: then nothing overrides the answer, and no fault strikes it. */
  readonly isSetUp?: boolean;
  /** What comes to be known of it on its way; a layer passes it on. */
  trace?: Trace | undefined;
}

/**
 * An answer. The body is a JSON value, undefined for none; a door leaves it out of the answer to HEAD. Layers around the
 * engine may answer bytes, which the server sends as they are, and a fault a stream of them.
 */
export interface WireReply {
  /** 0 is a network error, as in the fetch standard: the door lets the request fail. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: unknown;
  /** The body's JSON where it is written already, and of which body it is: a layer may have put another one in its place. */
  readonly written?: { readonly of: unknown; readonly text: string };
}

/** The JSON of an answer's body. */
export function jsonOf({ body, written }: WireReply): string {
  return written !== undefined && written.of === body ? written.text : JSON.stringify(body);
}

/** The answer that a door turns into a failed connection. */
export const networkError: WireReply = { status: 0, headers: {}, body: undefined };

/** The largest request body, in bytes. */
export const bodyLimit = 1_048_576;

/** The largest request body at a path: a snapshot or an archive has everything that has happened. */
export function bodyLimitAt(path: string): number {
  return path.startsWith("/__kit/snapshots/") || path === "/__kit/har" ? 32 * bodyLimit : bodyLimit;
}

/** Splits a request target at its `?`; a target in absolute form loses its origin, any target its fragment. */
export function splitTarget(target: string): { path: string; query: string } {
  const hash = target.indexOf("#");
  const whole = hash === -1 ? target : target.slice(0, hash);
  const plain = whole.startsWith("/") ? whole : whole.replace(/^https?:\/\/[^/?]*/i, "");
  const mark = plain.indexOf("?");
  return mark === -1
    ? { path: plain || "/", query: "" }
    : { path: plain.slice(0, mark) || "/", query: plain.slice(mark + 1) };
}
