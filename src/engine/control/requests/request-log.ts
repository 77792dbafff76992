import { KitError } from "../../../shared/errors.ts";
import { once } from "../../../shared/once.ts";
import type { Handler } from "../../http/handler.ts";
import { checkScope, type TenantScope } from "../../domain/tenant-scope.ts";
import type { Happenings } from "../events/happenings.ts";
import { parseDuration } from "../../clock/duration.ts";
import type { CountedRequests, RequestExpectation, WaitOptions } from "./expectations.ts";
import type { ExportFormat } from "./export/formats.ts";
import type { FilterWords, RequestQuery } from "./filter.ts";
import type { LoggedRequest, RequestSummary } from "./logged-request.ts";
import type { HeldExchange } from "./held-exchange.ts";
import type { RequestReader } from "./reader.ts";
import { createRecorder } from "./recorder.ts";
import { Ring, type RingLimits } from "./ring.ts";

/** The last requests for the API, with their answers and what came of them. Their secrets are replaced when they are read. */
export interface RequestLog {
  /**
   * Those that a query means, in short, newest last.
   *
   * @throws KitError `OPTION_INVALID` for an unknown name, or a value that it does not take
   * @example
   * const refused = await kit.control.requests.list({ tenant: "acme", status: "4xx" });
   */
  list(query?: RequestQuery): Promise<readonly RequestSummary[]>;
  /**
   * One of them as a whole.
   *
   * @throws KitError `NOT_FOUND`
   */
  get(id: number): Promise<LoggedRequest>;
  /**
   * Waits until there are as many answered requests as are expected, also those that were there before, and returns them.
   *
   * @throws RequestsUnexpected with the nearest misses, when they do not come in time
   * @example
   * await kit.control.requests.waitFor({ operationId: "createCart", status: "2xx" }, { timeout: 2000 });
   */
  waitFor(filter: CountedRequests, options?: WaitOptions): Promise<readonly RequestSummary[]>;
  /**
   * Returns the requests that are meant, when there are as many as expected.
   *
   * @throws RequestsUnexpected with the nearest misses, when there are not
   * @throws KitError `OPTION_INVALID` where nobody can know: the log is off, or it has forgotten requests that would count
   * @example
   * await kit.control.requests.verify({ filter: { operationId: "loginCustomer", sessionId }, exactly: 1, within: "2s" });
   */
  verify(expectation: RequestExpectation): Promise<readonly RequestSummary[]>;
  /**
   * Sends a request once more, as it came and with its token, and returns the one that was logged for it. Layers around the kit do
   * not see it.
   *
   * @throws KitError `NOT_FOUND`, or `OPTION_INVALID` when only the beginning of its body was kept
   */
  replay(id: number): Promise<RequestSummary>;
  /**
   * Writes those that a query means, and that are answered, as an HTTP archive (`har`), lines for a shell (`curl`), a test for
   * `vitest` or `playwright`, or a `pact`. Secrets are replaced; what an answer gave, as a token, is taken from the next run's answer.
   *
   * @throws KitError `OPTION_INVALID`, or `NOT_FOUND` when there is nothing to send again
   */
  export(format: ExportFormat, query?: RequestQuery): Promise<string>;
  /** Forgets those of all tenants, or of one. */
  clear(of?: TenantScope): void;
  /**
   * A handler around another one, which writes each request and its answer to the log: for layers around a kit. `operationIds` are those
   * that they give requests beside the kit's.
   */
  recording(inner: Handler, operationIds?: readonly string[]): Handler;
}

export interface RequestLogParts {
  /** No entries: nothing is kept. */
  readonly limits: RingLimits;
  readonly now: () => number;
  readonly happenings: Happenings;
  /** Who answers a request that is sent again. */
  readonly fetch: typeof globalThis.fetch;
  /** The operationIds that the kit gives requests. */
  readonly operationIds: readonly string[];
}

export function createRequestLog({ limits, now, happenings, fetch, operationIds }: RequestLogParts): {
  readonly requests: RequestLog;
  /** What the log is read with. */
  readonly reader: () => Promise<RequestReader>;
  /** What is in the log, oldest first. */
  readonly logged: () => readonly HeldExchange[];
} {
  const ring = new Ring<HeldExchange>(limits);
  const recorder = createRecorder(ring, now, (exchange) => happenings.tell("request", exchange.tenant, exchange));
  const known = new Set(operationIds);
  const words: FilterWords = {
    checkScope,
    entries: limits.entries,
    operationIds: () => new Set([...known, ...ring.all().flatMap(({ operationId = [] }) => operationId)]),
  };
  // Whoever never reads it need not carry along what that takes.
  const loaded = once(async () => (await import("./reader.ts")).logReader(now, words));
  const reader = async (): Promise<RequestReader> => {
    const own = await loaded();
    await own.catchUp(ring.all());
    return own;
  };
  /** Up to which request a tenant's were cleared, and everybody's. */
  const cleared = new Map<string | undefined, number>();
  const isWholeSince = (since: number, tenant: string | undefined): boolean =>
    Math.max(since, cleared.get(undefined) ?? 0, cleared.get(tenant) ?? 0) >= ring.newestForgotten;
  const expectations = once(async () => ({
    ...(await import("./expectations.ts")),
    parts: {
      all: () => ring.all(),
      reader: await reader(),
      happenings,
      isWholeSince,
      parseDuration,
    },
  }));
  const requests: RequestLog = {
    async waitFor(filter, options = {}) {
      const { awaitRequests, parts } = await expectations();
      return await awaitRequests(parts, filter, options);
    },
    async verify(expectation) {
      const { verifyLog, parts } = await expectations();
      return verifyLog(parts, expectation);
    },
    list: async (query = {}) => (await reader()).list(ring.all(), query),
    async export(format, query = {}) {
      const [{ exported }, reading] = await Promise.all([import("./export/formats.ts"), reader()]);
      const answered = reading.select(ring.all(), query).filter(({ status }) => status !== undefined);
      return exported(
        format,
        answered.map((exchange) => reading.whole(exchange)),
      );
    },
    get: async (id) => (await reader()).one(ring.all(), id),
    async replay(id) {
      const log = await reader();
      const replayed = log.find(ring.all(), id);
      // A fault may let it fail: that is its answer, and is logged as such.
      await log.sendAgain(replayed, fetch).catch((error: unknown) => {
        if (error instanceof KitError) throw error;
      });
      const { method, path } = replayed;
      const again = ring.all().findLast((exchange) => exchange.method === method && exchange.path === path);
      return log.summary(again ?? replayed);
    },
    clear(of = {}) {
      checkScope(of);
      const { tenant } = of;
      if (tenant === undefined) cleared.clear();
      cleared.set(tenant, ring.newest);
      ring.drop((exchange) => tenant === undefined || exchange.tenant === tenant);
    },
    recording(inner, more = []) {
      for (const id of more) known.add(id);
      return limits.entries === 0 ? inner : recorder(inner);
    },
  };
  return { requests, reader, logged: () => ring.all() };
}
