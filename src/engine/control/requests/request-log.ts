import { once } from "../../../shared/once.ts";
import type { Handler } from "../../http/handler.ts";
import { checkScope, type TenantScope } from "../tenant-scope.ts";
import type { RequestQuery } from "./filter.ts";
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
  /** Forgets those of all tenants, or of one. */
  clear(of?: TenantScope): void;
  /** A handler around another one, which writes each request and its answer to the log: for layers around a kit. */
  recording(inner: Handler): Handler;
}

export interface RequestLogParts {
  /** No entries: nothing is kept. */
  readonly limits: RingLimits;
  readonly now: () => number;
  readonly onAnswered: (exchange: HeldExchange) => void;
}

export function createRequestLog({ limits, now, onAnswered }: RequestLogParts): {
  readonly requests: RequestLog;
  /** What the log is read with. */
  readonly reader: () => Promise<RequestReader>;
} {
  const ring = new Ring<HeldExchange>(limits);
  const recorder = createRecorder(ring, now, onAnswered);
  // Whoever never reads it need not carry along what that takes.
  const reader = once(async () => new (await import("./reader.ts")).RequestReader(now));
  const requests: RequestLog = {
    list: async (query = {}) => (await reader()).list(ring.all(), query),
    get: async (id) => (await reader()).one(ring.all(), id),
    clear(of = {}) {
      checkScope(of);
      const { tenant } = of;
      ring.drop((exchange) => tenant === undefined || exchange.tenant === tenant);
    },
    recording: (inner) => (limits.entries === 0 ? inner : recorder(inner)),
  };
  return { requests, reader };
}
