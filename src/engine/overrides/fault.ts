import type { Route } from "../../../spec/generated/operations.ts";
import type { HoldPoint } from "./hold-points.ts";
import type { OverrideOptions } from "./registry.ts";

/** The API's operations, as `GET /site/{tenant}/sites`. */
export type FaultyRoute = Route;

/** The answers that are no statuses. */
export const faultWords = ["network error", "nothing", "truncated", "stale version", "token expired"] as const;

/** What the client gets, and how long that takes. */
export interface FaultAnswer {
  /**
   * A status, with an error body of the service unless there is a `body`; a network error; nothing until the client gives up; a
   * body that breaks off half-way; or what the mock answers to a version of the context, a profile or an address that is stale by now
   * (`stale version`), or to a token that has expired. Left out, it is the mock's own answer: for a fault that only delays.
   */
  readonly answer?: number | (typeof faultWords)[number];
  /** The body beside a status: JSON, or a text, as a gateway's page of HTML. */
  readonly body?: unknown;
  /** Headers beside a status. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The `Retry-After` header beside a status, in seconds. */
  readonly retryAfter?: number;
  /** How long the answer takes to begin, in milliseconds; or the least and the most, between which it is by chance. */
  readonly delay?: number | readonly [least: number, most: number];
  /** How long the body takes to come, in milliseconds. */
  readonly bodyOver?: number;
  /** Holds the request until `kit.control.holds.release` is told this name. */
  readonly hold?: string;
  /** Where it is held; `before the operation` if left out. `before the commit` writes over whatever has come meanwhile. */
  readonly at?: HoldPoint;
  /** How long it is held at most, in real milliseconds; 10,000 if left out. Then it goes on. */
  readonly holdFor?: number;
}

/** Failure and delay, for all operations or some. */
export interface Fault extends OverrideOptions, FaultAnswer {
  /** The only operations it is for, by their routes; all of the API's if left out. */
  readonly routes?: readonly FaultyRoute[];
  /** The only operations it is for, by their operationIds. */
  readonly operations?: readonly string[];
  /** The only services whose operations it is for, as `cart`. */
  readonly services?: readonly string[];
  /** The only customer whose requests it is for. */
  readonly customerId?: string;
  /** The first of the requests it is for that it strikes: 2 leaves the first one alone. */
  readonly nth?: number;
  /** The share of the requests that it strikes, by chance: above 0, and 1 at most. */
  readonly probability?: number;
  /** Where chance begins; 1 if left out. The same requests are struck each time. */
  readonly seed?: number;
}

/** A status that is no error's needs a body; one that the compiler does not know is looked at when the fault is added. */
export type BesideAnswer<Answer> = Answer extends number
  ? `${Answer}` extends `${1 | 2 | 3}${string}`
    ? { readonly body: unknown }
    : unknown
  : unknown;

/** A fault that is active, and what has come of it. */
export interface ActiveFault extends Fault {
  readonly id: string;
  /** How many requests it was for. */
  readonly seen: number;
  /** How many of them it struck: of those that it can do something to, as `stale version` to a request with a version. */
  readonly struck: number;
}
