import { checkTexts, checkWhole, invalidOption } from "../../../shared/errors.ts";
import { isLike } from "../../../shared/wildcards.ts";
import type { ScopeCheck } from "../../domain/tenant-scope.ts";
import { nearest } from "../../../shared/nearest.ts";
import type { HeldExchange } from "./held-exchange.ts";

/** Which requests; what is left out makes no difference. */
export interface RequestFilter {
  readonly tenant?: string;
  readonly sessionId?: string;
  readonly customerId?: string;
  readonly operationId?: string;
  readonly method?: string;
  /** As `404`, or a class as `4xx`; 0 is a connection that failed. */
  readonly status?: number | string;
  /** The path, without a query; `*` in it stands for anything. */
  readonly path?: string;
}

/** Which requests of the log, and how many of them. */
export interface RequestQuery extends RequestFilter {
  /** Only those after the request of this ID. */
  readonly since?: number;
  /** The newest so many; 1000 if left out. */
  readonly limit?: number;
}

type FilterField = (typeof names)[number];

const names = ["tenant", "sessionId", "customerId", "operationId", "method", "status", "path"] as const;

export const defaultLimit = 1000;

/** The most that are listed at once. */
const mostListed = 100_000;

/** Those of HTTP: no request comes with another. */
const methods = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|CONNECT)$/i;

/** What a filter can name. */
export interface FilterWords {
  /** Any name of a tenant: one that the kit does not have may be asked for, too. */
  readonly checkScope: ScopeCheck;
  /** How many requests the log holds. */
  readonly entries: number;
  /** The operationIds that requests can have. */
  readonly operationIds: () => ReadonlySet<string>;
}

/** @throws KitError `OPTION_INVALID` */
export function checkFilter(filter: RequestFilter, words: FilterWords, more: readonly string[] = []): void {
  const known: readonly string[] = [...names, ...more];
  const unknown = Object.keys(filter).find((name) => !known.includes(name));
  if (unknown !== undefined) throw invalidOption(`there is no field ${unknown}; the fields are ${known.join(", ")}`);
  const { tenant, status, operationId, method } = filter;
  words.checkScope({ tenant });
  const { status: _number, since: _id, limit: _count, ...texts } = filter as RequestQuery;
  checkTexts(texts);
  if (operationId !== undefined) {
    const ids = words.operationIds();
    // No request has such an operation, so "at most 0" would hold whatever came.
    if (!ids.has(operationId))
      throw invalidOption(
        `There is no operation ${operationId}: the nearest are ${nearest(operationId, [...ids]).join(", ")}`,
      );
  }
  if (method !== undefined && !methods.test(method)) throw invalidOption(`HTTP has no method ${method}`);
  if (status !== undefined && !/^(?:0|[1-5](?:\d\d|xx))$/.test(String(status)))
    throw invalidOption(`status must be a status as 404, a class as 4xx, or 0, not ${JSON.stringify(status)}`);
}

/** @throws KitError `OPTION_INVALID` */
export function checkQuery(query: RequestQuery, words: FilterWords): void {
  mustBeKept(words);
  checkFilter(query, words, ["since", "limit"]);
  const { since = 0, limit = defaultLimit } = query;
  if (!Number.isInteger(since) || since < 0)
    throw invalidOption(`since must be the ID of a request, not ${String(since)}`);
  checkWhole("limit", limit, 1, mostListed);
}

/** @throws KitError `OPTION_INVALID` for a log that is off: nobody knows what came */
export function mustBeKept({ entries }: FilterWords): void {
  if (entries === 0) throw invalidOption("the log is off (requestLog)");
}

/** Whether a request is one of those. */
export function isMeant(filter: RequestFilter, exchange: HeldExchange): boolean {
  return names.every((name) => meets(name, filter[name], valueOf(exchange, name)));
}

/** The fields of a filter that a request does not meet. */
export function unmetFields(
  filter: RequestFilter,
  exchange: HeldExchange,
): { readonly field: FilterField; readonly wanted: string }[] {
  return names
    .filter((name) => !meets(name, filter[name], valueOf(exchange, name)))
    .map((field) => ({ field, wanted: String(filter[field]) }));
}

/** What a request is at a field of the filter. */
function valueOf(exchange: HeldExchange, name: FilterField): string | undefined {
  if (name === "method" || name === "path") return exchange[name];
  if (name === "status") return exchange.status === undefined ? undefined : String(exchange.status);
  return exchange[name];
}

function meets(name: FilterField, wanted: number | string | undefined, value: string | undefined): boolean {
  if (wanted === undefined) return true;
  if (value === undefined) return false;
  const text = String(wanted);
  if (name === "path") return isLike(value, text);
  if (name === "method") return value === text.toUpperCase();
  if (name === "status" && text.endsWith("xx")) return value.length === 3 && value[0] === text[0];
  return value === text;
}
