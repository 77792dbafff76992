import type { Exchange } from "../engine/exchanges/exchange.ts";
import type { Recording } from "../layers/exchanges/recording.ts";
import type { CountingRedactor, Replaced } from "../engine/exchanges/redaction/counting-redactor.ts";
import type { Passed } from "../doors/proxy/passed.ts";
import type { Log } from "./log.ts";
import { PassedBefore } from "./passed-before.ts";

/** The most lines that a list at the end has. */
const longestList = 20;

/** Counts, prints and keeps what passes. Only from here on is it without secrets. */
export class ProxyRun {
  readonly #redactor: CountingRedactor;
  readonly #violations: Recording;
  readonly #record: Recording | undefined;
  readonly #log: Log;
  readonly #before = new PassedBefore();
  readonly #count = { checked: 0, offending: 0, undocumented: 0, unanswered: 0 };
  readonly #undocumented = new Map<string, number>();
  readonly #unread = new Map<string, number>();
  readonly #own = new Map<string, number>();
  /** The statuses that were answered, by route. */
  readonly seen = new Map<string, Set<number>>();

  constructor(redactor: CountingRedactor, violations: Recording, record: Recording | undefined, log: Log) {
    this.#redactor = redactor;
    this.#violations = violations;
    this.#record = record;
    this.#log = log;
  }

  passed(passed: Passed): void {
    const { exchange, template, operation, isOfUpstream } = passed;
    const { violations = [] } = exchange;
    const { method } = exchange.request;
    const { status } = exchange.response;
    const record = isOfUpstream ? this.#record : undefined;
    const isOffending = violations.length > 0;
    const isUndocumented = operation === undefined && !isOffending;
    if (isOffending) this.#count.offending += 1;
    this.#count[isUndocumented ? "undocumented" : "checked"] += 1;
    if (isOfUpstream) this.#see(operation?.route, status);

    const isTold = isUndocumented || passed.unread.length > 0 || !isOfUpstream || this.#log.answered !== undefined;
    const isKept = isOffending || record !== undefined;
    // Its secrets are known, and nobody wants to hear of it.
    if (!isTold && !isKept && this.#before.has(exchange)) return;
    const safe = isKept ? this.#redactor.exchange(exchange, template) : undefined;
    const target = safe?.request.target ?? this.#redactor.target(exchange, template);
    const path = target.split("?")[0] ?? "";
    if (isUndocumented) add(this.#undocumented, `${method} ${path}`);
    for (const what of passed.unread) add(this.#unread, `${what}: ${method} ${path}`);
    if (!isOfUpstream) add(this.#own, `${method} ${path} ${status}`);
    const answered = { method, path, status };
    this.#log.answered?.({ ...answered, milliseconds: passed.milliseconds });
    if (safe === undefined) return;
    record?.add(safe);
    if (!isOffending) return;
    this.#violations.add(safe);
    this.#log.violated({ ...answered, operationId: operation?.id ?? "", violations: safe.violations ?? [] });
  }

  failed(message: string): void {
    this.#count.unanswered += 1;
    this.#log.hint(this.#redactor.message(message));
  }

  /** Ends the recordings, writes what it came to, and resolves with the exit code. */
  async end(): Promise<number> {
    const again = (exchange: Exchange): Exchange => this.#redactor.again(exchange);
    await this.#record?.close(again);
    await this.#violations.close(again);
    const { checked, offending, undocumented, unanswered } = this.#count;
    const isNothing = checked === 0 && unanswered === 0;
    const others = [
      ...(undocumented === 0 ? [] : [`${undocumented} at paths that no document has`]),
      ...(unanswered === 0 ? [] : [`${unanswered} without an answer from the upstream`]),
      ...(isNothing ? ["nothing was checked, so the run has failed"] : []),
    ];
    const replaced = this.#redactor.summary();
    this.#list("passed unchecked, no document has the path", this.#undocumented);
    this.#list("passed unread", this.#unread);
    this.#list("answered by the proxy itself, and not recorded", this.#own);
    this.#list("replaced", new Map(replaced.map((each) => [placeOf(each), each.count])));
    this.#log.summary([`${checked} exchanges checked`, `${offending} with violations`, ...others].join(", "), {
      ...this.#count,
      unchecked: Object.fromEntries(this.#undocumented),
      unread: Object.fromEntries(this.#unread),
      own: Object.fromEntries(this.#own),
      replaced,
    });
    return offending + unanswered === 0 && !isNothing ? 0 : 1;
  }

  #list(title: string, entries: ReadonlyMap<string, number>): void {
    const lines = [...entries].map(([what, count]) => `${what} (${count})`);
    for (const line of lines.slice(0, longestList)) this.#log.hint(`${title}: ${line}`);
    if (lines.length > longestList) this.#log.hint(`${title}: and ${lines.length - longestList} more`);
  }

  #see(route: string | undefined, status: number): void {
    if (route === undefined) return;
    const statuses = this.seen.get(route) ?? new Set();
    this.seen.set(route, statuses.add(status));
  }
}

function placeOf({ where, name }: Replaced): string {
  return name.startsWith("(") ? `${where} ${name}` : `${where} "${name}"`;
}

/** No more kinds than this are kept apart: a run may go on for days. */
const mostKinds = 1000;

function add(counts: Map<string, number>, what: string): void {
  const key = counts.has(what) || counts.size < mostKinds ? what : "others";
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
