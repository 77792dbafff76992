import { checkWhole, invalidOption, KitError } from "../../../shared/errors.ts";
import type { Duration, parseDuration } from "../../clock/duration.ts";
import type { Happenings } from "../events/happenings.ts";
import { checkFilter, isMeant, mustBeKept, type RequestFilter, unmetFields } from "./filter.ts";
import type { HeldExchange } from "./held-exchange.ts";
import type { RequestSummary } from "./logged-request.ts";
import type { RequestReader } from "./reader.ts";

/** Which requests are counted: those after the request `since`, if it is given. */
export interface CountedRequests extends RequestFilter {
  readonly since?: number;
}

/** What one expects of the log. Without a number it is at least one request. */
export interface RequestExpectation {
  readonly filter?: CountedRequests;
  readonly exactly?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Counts the requests of the busiest stretch of virtual time of that length, as `2s`; all of them without it. */
  readonly within?: Duration;
}

/** How many requests to wait for, and how long in real milliseconds: 1 and 5000 by default. */
export interface WaitOptions {
  readonly count?: number;
  readonly timeout?: number;
}

/** A request that is nearly what was meant, and in what it is not. */
export interface NearMiss {
  readonly request: RequestSummary;
  readonly differs: readonly { readonly field: string; readonly wanted: string; readonly got?: string }[];
}

/** The log is not as expected: `found` are the requests that were meant, `misses` those that nearly were. */
export class RequestsUnexpected extends KitError {
  override name = "RequestsUnexpected";
  readonly found: readonly RequestSummary[];
  readonly misses: readonly NearMiss[];

  constructor(message: string, found: readonly RequestSummary[], misses: readonly NearMiss[]) {
    super("REQUESTS_UNEXPECTED", message);
    this.found = found;
    this.misses = misses;
  }
}

export interface ExpectationParts {
  readonly all: () => readonly HeldExchange[];
  readonly reader: RequestReader;
  readonly happenings: Happenings;
  /** What the clock has anyway: a bundler would split off what both import. */
  readonly parseDuration: typeof parseDuration;
  /** Whether every request after one, of a tenant or of all, is still there, unless it was cleared. */
  readonly isWholeSince: (since: number, tenant: string | undefined) => boolean;
}

/** How many found requests, and how many misses, a failure shows. */
const [mostFound, mostMisses] = [20, 5];

const longestWait = 600_000;

export function verifyLog(parts: ExpectationParts, expectation: RequestExpectation): readonly RequestSummary[] {
  const { filter = {}, within, ...bounds } = expectation;
  checkCounted(filter, parts);
  const { exactly, atLeast = exactly ?? (bounds.atMost === undefined ? 1 : 0), atMost = exactly ?? Infinity } = bounds;
  checkBounds(expectation);
  const span = within === undefined ? Infinity : parts.parseDuration(within);
  if (span === undefined) throw invalidOption(`within must be a duration as 2s, not ${JSON.stringify(within)}`);
  // What was forgotten cannot make too few of enough, but it may have been too many.
  if (atMost < Infinity && !parts.isWholeSince(filter.since ?? 0, filter.tenant))
    throw invalidOption("the log forgot requests that count: keep more (requestLog), clear it, or give since");
  const found = busiest(counted(parts, filter), span);
  if (found.length >= atLeast && found.length <= atMost) return found.map((one) => parts.reader.summary(one));
  const wanted =
    exactly === undefined
      ? [...(atLeast > 0 ? [`at least ${atLeast}`] : []), ...(atMost < Infinity ? [`at most ${atMost}`] : [])].join(
          ", ",
        )
      : `exactly ${exactly}`;
  const during = within === undefined ? "" : ` within ${within}`;
  throw failure(
    parts,
    filter,
    `Expected ${wanted} of ${described(filter)}${during}: there were ${found.length}`,
    found,
  );
}

export async function awaitRequests(
  parts: ExpectationParts,
  filter: CountedRequests,
  { count = 1, timeout = 5000, ...more }: WaitOptions,
): Promise<readonly RequestSummary[]> {
  checkCounted(filter, parts);
  const [unknown] = Object.keys(more);
  if (unknown !== undefined) throw invalidOption(`there is no option ${unknown}: give count, timeout`);
  checkWhole("count", count, 1, 100_000);
  checkWhole("timeout", timeout, 0, longestWait);
  const { since = 0, ...meant } = filter;
  const found = counted(parts, filter);
  if (found.length < count) {
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        stop();
        resolve();
      };
      const stop = parts.happenings.listen((_what, _tenant, exchange) => {
        if (exchange === undefined || exchange.id <= since || !isMeant(meant, exchange)) return;
        found.push(exchange);
        if (found.length >= count) end();
      }, end);
      const timer = setTimeout(end, timeout);
    });
  }
  if (found.length >= count) return found.map((one) => parts.reader.summary(one));
  const message = `Waited ${timeout} ms for ${count} of ${described(filter)}: there were ${found.length}`;
  throw failure(parts, filter, message, found);
}

/** The answered requests that are meant. */
function counted({ all, reader }: ExpectationParts, { since = 0, ...filter }: CountedRequests): HeldExchange[] {
  reader.learn(all());
  return all().filter((one) => one.id > since && one.status !== undefined && isMeant(filter, one));
}

/** The most requests that lie within one stretch of virtual time. */
function busiest(found: readonly HeldExchange[], span: number): readonly HeldExchange[] {
  const inOrder = found.toSorted((a, b) => (a.now ?? 0) - (b.now ?? 0));
  let best: readonly HeldExchange[] = [];
  let first = 0;
  for (const [at, { now = 0 }] of inOrder.entries()) {
    while (now - (inOrder[first]?.now ?? now) > span) first += 1;
    if (at + 1 - first > best.length) best = inOrder.slice(first, at + 1);
  }
  return best;
}

function failure(
  parts: ExpectationParts,
  { since = 0, ...filter }: CountedRequests,
  message: string,
  found: readonly HeldExchange[],
): RequestsUnexpected {
  const candidates = parts
    .all()
    .filter((one) => one.id > since && !found.includes(one))
    .map((one) => ({ one, differs: unmetFields(filter, one) }))
    // What has nothing in common is no miss.
    .filter(({ differs }) => differs.length > 0 && differs.length < Object.keys(filter).length + 1)
    .toSorted((a, b) => a.differs.length - b.differs.length || b.one.id - a.one.id);
  const misses = candidates.slice(0, mostMisses).map(({ one, differs }): NearMiss => {
    const request = parts.reader.summary(one);
    return {
      request,
      differs: differs.map(({ field, wanted }) => {
        const got = request[field];
        return { field, wanted, ...(got === undefined ? {} : { got: String(got) }) };
      }),
    };
  });
  const nearest = misses.map(({ request: { id, method, path }, differs }) => {
    const parted = differs.map(({ field, wanted, got = "absent" }) => `${field} is ${got}, not ${wanted}`);
    return `${id} ${method} ${path} (${parted.join("; ")})`;
  });
  const near = nearest.length === 0 ? "" : `; the nearest are ${nearest.join(", ")}`;
  const shown = found.slice(-mostFound).map((one) => parts.reader.summary(one));
  return new RequestsUnexpected(message + near, shown, misses);
}

function described(filter: CountedRequests): string {
  const fields = Object.entries(filter).map(([name, value]) => `${name} ${String(value)}`);
  return fields.length === 0 ? "the requests" : `the requests with ${fields.join(", ")}`;
}

function checkCounted(filter: CountedRequests, { reader }: ExpectationParts): void {
  mustBeKept(reader.words);
  checkFilter(filter, reader.words, ["since"]);
  // No request has such a path, so "at most 0" would hold whatever came.
  if (filter.path !== undefined && !/^[/*][^?#]*$/.test(filter.path))
    throw invalidOption("path begins with / or * and has no query");
  if (filter.since !== undefined) checkWhole("since", filter.since, 0, Number.MAX_SAFE_INTEGER);
}

function checkBounds({
  filter: _filter,
  within: _within,
  exactly,
  atLeast,
  atMost,
  ...more
}: RequestExpectation): void {
  const [unknown] = Object.keys(more);
  if (unknown !== undefined)
    throw invalidOption(`there is no field ${unknown}: give filter, exactly, atLeast, atMost, within`);
  if (exactly !== undefined && (atLeast ?? atMost) !== undefined)
    throw invalidOption("exactly goes without atLeast and atMost");
  for (const [name, value] of Object.entries({ exactly, atLeast, atMost }))
    if (value !== undefined) checkWhole(name, value, 0, Number.MAX_SAFE_INTEGER);
}
