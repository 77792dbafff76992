import { KitError } from "../../../shared/errors.ts";
import type { Exchange, KeptBody, KeptRequest } from "../../exchanges/exchange.ts";
import { pause } from "../../../shared/pause.ts";
import { keptBody, parseBody } from "../../exchanges/media.ts";
import { sendAgain } from "./send-again.ts";
import type { ForeignReader } from "../../exchanges/redaction/context.ts";
import { logged } from "../../exchanges/redaction/logged.ts";
import { placeholders, Redactor } from "../../exchanges/redaction/redactor.ts";
import { fieldChanges } from "./field-changes.ts";
import { checkQuery, defaultLimit, type FilterWords, isMeant, type RequestQuery } from "./filter.ts";
import type { ChangeKind, LoggedChange, LoggedMessage, LoggedRequest, RequestSummary } from "./logged-request.ts";
import { type HeldBody, type HeldExchange, mostOfBody } from "./held-exchange.ts";
import type { TracedChange } from "../../http/trace.ts";

/**
 * What is said of a secret that has no look of its own, as a password: where it stands in a request, the request teaches it. Tokens are
 * known by their looks.
 */
const telling = /pass|secret|credential/i;

/** How long it works before it lets others have their turn, in milliseconds. */
const longestWork = 10;

const utf8 = new TextEncoder();

/** Reads the log as it is shown: without secrets. Loaded when somebody reads. */
export class RequestReader {
  /** It comes with the reader: a page would load more for it alone than it has. */
  readonly sendAgain = sendAgain;
  readonly #redactor: Redactor;
  readonly #summaries = new WeakMap<HeldExchange, RequestSummary>();
  readonly #now: () => number;
  readonly words: FilterWords;
  /** The requests whose secrets have been learned. */
  readonly #learned = new WeakSet<HeldExchange>();

  constructor(now: () => number, words: FilterWords, foreign: ForeignReader | undefined) {
    this.#redactor = new Redactor(placeholders(), {}, undefined, foreign);
    this.#now = now;
    this.words = words;
  }

  list(all: readonly HeldExchange[], query: RequestQuery): RequestSummary[] {
    return this.select(all, query).map((exchange) => this.summary(exchange));
  }

  /** The exchanges that a query means. What one of them tells may be a secret in another, so that secrets are learned first. */
  select(all: readonly HeldExchange[], query: RequestQuery): HeldExchange[] {
    checkQuery(query, this.words);
    this.learn(all);
    const { since = 0, limit = defaultLimit, ...filter } = query;
    return all.filter((exchange) => exchange.id > since && isMeant(filter, exchange)).slice(-limit);
  }

  summary(exchange: HeldExchange): RequestSummary {
    const known = this.#summaries.get(exchange);
    if (known !== undefined) return known;
    const { method, violations, changes = [] } = exchange;
    const asked = this.#redactor.request({ method, target: targetOf(exchange), headers: {} }, templateOf(exchange));
    const summary: RequestSummary = {
      ...this.#common(exchange, asked.target),
      ...(violations === undefined ? {} : { violations: violations.length }),
      ...(changes.length === 0 ? {} : { changed: [...new Set(changes.flatMap(kindsOf))].toSorted() }),
    };
    if (exchange.status !== undefined) this.#summaries.set(exchange, summary);
    return summary;
  }

  /** @throws KitError `NOT_FOUND` */
  one(all: readonly HeldExchange[], id: number): LoggedRequest {
    const exchange = this.find(all, id);
    this.learn(all);
    return this.whole(exchange);
  }

  /** @throws KitError `NOT_FOUND` */
  find(all: readonly HeldExchange[], id: number): HeldExchange {
    const exchange = all.find((candidate) => candidate.id === id);
    if (exchange === undefined)
      throw new KitError("NOT_FOUND", `There is no request ${id} in the log: it is forgotten, or never came`);
    return exchange;
  }

  whole(exchange: HeldExchange): LoggedRequest {
    const { bodySize, answerSize, changes = [] } = exchange;
    const raw = exchangeOf(exchange);
    const { request, response, violations } = this.#redactor.exchange(raw, templateOf(exchange));
    return {
      ...this.#common(exchange, request.target),
      request: messageOf(request, bodySize),
      ...(exchange.status === undefined ? {} : { response: messageOf(response, answerSize) }),
      ...(violations === undefined ? {} : { violations }),
      changes: this.#changes(raw, changes, templateOf(exchange)),
      ...(exchange.changesCut ? { changesCut: true } : {}),
    };
  }

  /** Learns the secrets of what has come since, as the password of a login. */
  learn(all: readonly HeldExchange[]): void {
    for (const exchange of all) this.#learn(exchange);
  }

  /** The same, with pauses for others: a large log that nobody has read takes seconds. */
  async catchUp(all: readonly HeldExchange[]): Promise<void> {
    let since = performance.now();
    for (const exchange of all) {
      this.#learn(exchange);
      if (performance.now() - since < longestWork) continue;
      await pause();
      since = performance.now();
    }
  }

  /** What JSON can have, as an answer's body would be shown: names, looks, and what the log has learned say what a secret is. */
  withoutSecrets(value: unknown, request = noRequest, template?: string): unknown {
    const response = { status: 200, headers: jsonHeader, body: plain(value) };
    return this.#redactor.exchange({ at: "", request, response }, template).response.body;
  }

  #learn(exchange: HeldExchange): void {
    if (exchange.status === undefined || this.#learned.has(exchange)) return;
    this.#learned.add(exchange);
    if (telling.test(exchange.query) || telling.test(textOf(exchange.body)))
      this.#redactor.exchange(exchangeOf(exchange), templateOf(exchange));
  }

  #common(exchange: HeldExchange, target: string) {
    const { id, method, status, milliseconds, tenant, sessionId, customerId, operationId, why, fault, now } = exchange;
    const [path = "", ...query] = target.split("?");
    const told = { tenant, sessionId, customerId, operationId, fault, query: query.join("?") };
    return {
      id,
      at: new Date(now ?? this.#now()).toISOString(),
      method,
      path,
      ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined && value !== "")),
      ...(status === undefined ? {} : { status, milliseconds: Math.round(milliseconds * 1000) / 1000 }),
      ...(why === undefined ? {} : { why: this.#redactor.message(why) }),
    };
  }

  /**
   * The records are freed of their secrets before they are compared: a name says that its value is one. The request is read
   * with them, because it may be what says it.
   */
  #changes(raw: Exchange, changes: readonly TracedChange[], template: string | undefined): LoggedChange[] {
    if (changes.length === 0) return [];
    const safe = this.withoutSecrets(
      changes.map(({ before, after }) => ({ before, after })),
      raw.request,
      template,
    ) as readonly { readonly before?: unknown; readonly after?: unknown }[];
    return changes.flatMap((change, at) => changesOf(change, safe[at]?.before, safe[at]?.after));
  }
}

export async function logReader(now: () => number, words: FilterWords): Promise<RequestReader> {
  return new RequestReader(now, words, await logged.foreign?.());
}

/** A session's row has its context in it, which is shown by itself. */
function changesOf({ table, key: id }: TracedChange, before: unknown, after: unknown): LoggedChange[] {
  if (table !== "sessions") return changed("cart", id, before, after);
  return [
    ...changed("session", id, withoutContext(before), withoutContext(after)),
    ...changed("context", id, contextOf(before), contextOf(after)),
  ];
}

function changed(of: ChangeKind, id: string, before: unknown, after: unknown): LoggedChange[] {
  const fields = fieldChanges(before, after);
  return fields.length === 0 ? [] : [{ of, id, fields }];
}

function kindsOf(change: TracedChange): ChangeKind[] {
  const { table, before, after } = change;
  if (table !== "sessions") return ["cart"];
  const isOtherContext = contextOf(before) !== contextOf(after);
  return isOtherContext && fieldChanges(withoutContext(before), withoutContext(after)).length === 0
    ? ["context"]
    : isOtherContext
      ? ["context", "session"]
      : ["session"];
}

function contextOf(row: unknown): unknown {
  return (row as { readonly context?: unknown } | undefined)?.context;
}

function withoutContext(row: unknown): unknown {
  if (row === undefined) return undefined;
  const { context: _context, ...rest } = row as { readonly context?: unknown };
  return rest;
}

/** The exchange as it was, with its secrets. */
function exchangeOf(exchange: HeldExchange): Exchange {
  const { method, headers, body, bodySize, status = 0, answerHeaders, answerBody, answerSize, violations } = exchange;
  const sent = Object.fromEntries(headers());
  const received = { ...(answerBody === undefined ? {} : jsonHeader), ...lowerCase(answerHeaders) };
  return {
    at: "",
    request: { method, target: targetOf(exchange), headers: sent, ...bodyOf(sent["content-type"], body, bodySize) },
    response: { status, headers: received, ...bodyOf(received["content-type"], answerBody, answerSize) },
    ...(violations === undefined ? {} : { violations }),
  };
}

const noRequest: KeptRequest = { method: "GET", target: "/", headers: {} };

const jsonHeader = { "content-type": "application/json" };

function lowerCase(headers: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function bodyOf(contentType: string | undefined, data: HeldBody, size: number): KeptBody {
  const bytes = typeof data === "string" ? utf8.encode(data) : data;
  if (size > mostOfBody && bytes !== undefined)
    return { body: withoutLastWord(new TextDecoder().decode(bytes)), bodyEncoding: "text" };
  return keptBody(parseBody(contentType, bytes), bytes);
}

/** Half a token does not look like one, and tells half of it: the word that was cut is left out. */
function withoutLastWord(text: string): string {
  let end = text.length;
  const least = Math.max(0, end - longestWord);
  while (end > least && /[\w~.+/=%-]/.test(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}

/** Tokens are not longer. */
const longestWord = 8192;

function messageOf(kept: KeptBody & { readonly headers: LoggedMessage["headers"] }, size: number): LoggedMessage {
  const { headers, body, bodyEncoding } = kept;
  return {
    headers,
    ...(body === undefined ? {} : { body }),
    ...(bodyEncoding === undefined ? {} : { bodyEncoding }),
    size,
    ...(size > mostOfBody ? { cut: true } : {}),
  };
}

function targetOf({ path, query }: HeldExchange): string {
  return query === "" ? path : `${path}?${query}`;
}

/** The path as the description writes it. */
function templateOf({ route }: HeldExchange): string | undefined {
  return route?.slice(route.indexOf("/"));
}

function textOf(data: HeldBody): string {
  return data === undefined || typeof data === "string" ? (data ?? "") : new TextDecoder().decode(data);
}

/** As JSON has it: numbers may be kept as they were written. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
