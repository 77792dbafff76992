import { canonicalJson } from "../../shared/json.ts";
import type { WireReply, WireRequest } from "../../engine/http/wire.ts";
import type { Exchange, KeptRequest } from "../../engine/exchanges/exchange.ts";
import { bytesOf, isJson, keptBody, parseBody } from "../../engine/exchanges/media.ts";
import { isPlaceholder, Redactor } from "../../engine/exchanges/redaction/redactor.ts";
import { foreign } from "../../engine/exchanges/redaction/foreign/foreign.ts";
import { isHolding, namesBeside } from "../../engine/exchanges/redaction/context.ts";
import { recordedSessions } from "./recorded-sessions.ts";

export interface ReplayStoreOptions {
  /** Begins again after the last answer to a request, in place of giving that one from then on. */
  readonly rewind?: boolean;
}

/** What is answered again, and the session that it was answered in. */
interface Recorded {
  readonly reply: WireReply;
  readonly sessionId: string | undefined;
}

/** A recording that answers: the nth request of a kind gets the nth answer, and those after the last one get that one. */
export class ReplayStore {
  readonly #answers = new Map<string, { readonly recorded: readonly Recorded[]; next: number }>();
  /** The placeholders that a client has from recorded answers, and sends back. */
  readonly #told: ReadonlySet<string>;
  /** The recorded methods, by path. */
  readonly #methods = new Map<string, Set<string>>();
  /** Recorded paths with a secret in them, which a live path has another one of. */
  readonly #secretPaths = new Map<string, readonly string[]>();
  /** Remembers what live requests have shown to be a secret. */
  readonly #redactor: Redactor;
  readonly #rewinds: boolean;

  constructor(exchanges: readonly Exchange[], { rewind = false }: ReplayStoreOptions = {}) {
    this.#rewinds = rewind;
    this.#told = toldIn(exchanges);
    // What stands as a placeholder in the recording was a secret to whoever recorded it.
    const redact = exchanges.flatMap(({ request }) => secretNamesOf(request, this.#told));
    this.#redactor = new Redactor(
      (_kind, value) => (this.#told.has(value) ? value : "***"),
      { redact },
      undefined,
      foreign,
    );
    for (const { request } of exchanges) this.#note(request);
    const sessionOf = recordedSessions(exchanges);
    for (const [key, same] of Map.groupBy(exchanges, ({ request }) => this.#key(request))) {
      const recorded = same.map((exchange) => ({ reply: replyOf(exchange), sessionId: sessionOf(exchange) }));
      this.#answers.set(key, { recorded, next: 0 });
    }
  }

  /** The answer to a recorded request, whose session is noted. */
  answer(request: WireRequest): WireReply | undefined {
    const path = this.#recordedPath(request.path) ?? request.path;
    const found = this.#answers.get(this.#key(keptRequest({ ...request, path })));
    if (found === undefined) return undefined;
    const { recorded, next } = found;
    found.next += 1;
    const answered = recorded[this.#rewinds ? next % recorded.length : Math.min(next, recorded.length - 1)];
    if (request.trace !== undefined) request.trace.sessionId = answered?.sessionId;
    return answered?.reply;
  }

  /** Begins from the first answers. */
  reset(): void {
    for (const found of this.#answers.values()) found.next = 0;
  }

  /** The recorded methods of a path. */
  methodsAt(path: string): ReadonlySet<string> | undefined {
    return this.#methods.get(this.#recordedPath(path) ?? path);
  }

  #note({ method, target }: KeptRequest): void {
    const [path = ""] = target.split("?");
    this.#methods.set(path, (this.#methods.get(path) ?? new Set()).add(method));
    if (path.includes("redacted-")) this.#secretPaths.set(path, path.split("/"));
  }

  /** The recorded path that a live one equals in everything but its secrets. */
  #recordedPath(path: string): string | undefined {
    if (this.#secretPaths.size === 0 || this.#methods.has(path)) return undefined;
    const segments = path.split("/");
    for (const [recorded, parts] of this.#secretPaths) {
      const isSame = (part: string, index: number): boolean =>
        part === segments[index] || (isPlaceholder(part) && !this.#told.has(part) && segments[index] !== "");
      if (parts.length === segments.length && parts.every(isSame)) return recorded;
    }
    return undefined;
  }

  /** The same for requests that differ in nothing but secrets the recording cannot know, and in the order of names. */
  #key(request: KeptRequest): string {
    const { method, target, headers, body } = this.#redactor.request(withoutBoundary(request));
    const [path = "", ...query] = target.split("?");
    const isForm = (headers["content-type"] ?? "").includes("x-www-form-urlencoded");
    return JSON.stringify([
      method,
      this.#open(path),
      sortedPairs(this.#open(query.join("?"))),
      isForm && typeof body === "string" ? sortedPairs(this.#open(body)) : this.#open(canonicalJson(body) ?? ""),
    ]);
  }

  /** Text in which every placeholder that no answer has told stands for any secret. */
  #open(text: string): string {
    if (!text.includes("redacted-")) return text;
    return text.replaceAll(placeholder, (found) => (this.#told.has(found) ? found : "***"));
  }
}

const placeholder = /redacted-(?:secret|token)-\d{1,15}/g;

/** The placeholders that requests send back from answers. What a request had before stands for something that the client knows. */
function toldIn(exchanges: readonly Exchange[]): ReadonlySet<string> {
  const heard = new Set<string>();
  const known = new Set<string>();
  const told = new Set<string>();
  const listen = (value: unknown): void => {
    if (typeof value === "string") {
      if (isPlaceholder(value) && !known.has(value)) heard.add(value);
    } else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) listen(part);
  };
  for (const { request, response } of exchanges) {
    for (const [found] of JSON.stringify(request).matchAll(placeholder)) (heard.has(found) ? told : known).add(found);
    listen(response.body);
  }
  return told;
}

/** The names under which a recorded request has a placeholder that no answer has told. */
function secretNamesOf({ target, headers, body }: KeptRequest, told: ReadonlySet<string>): string[] {
  const isSecret = (value: unknown): boolean => typeof value === "string" && isPlaceholder(value) && !told.has(value);
  const isForm = (headers["content-type"] ?? "").includes("x-www-form-urlencoded");
  const forms = [target.split("?").slice(1).join("?"), ...(isForm && typeof body === "string" ? [body] : [])];
  const written = forms.flatMap((form) => {
    const entries = [...new URLSearchParams(form)];
    return entries.flatMap(([name, value]) => (isSecret(value) ? namesOf(name, entries) : []));
  });
  const properties = (value: unknown): string[] => {
    if (typeof value !== "object" || value === null) return [];
    const entries = Object.entries(value) as [string, unknown][];
    return entries.flatMap(([name, part]) => {
      if (!isSecret(part)) return properties(part);
      return Array.isArray(value) ? [] : namesOf(name, entries);
    });
  };
  return [...written, ...properties(body)];
}

/** An attribute's `value` is not its name. */
function namesOf(name: string, entries: readonly (readonly [string, unknown])[]): string[] {
  const beside = isHolding(name) ? namesBeside(entries) : [];
  return beside.length === 0 ? [name] : beside;
}

/** A client makes up another boundary for the parts of each body. */
function withoutBoundary(request: KeptRequest): KeptRequest {
  const { headers, body, bodyEncoding } = request;
  const type = headers["content-type"] ?? "";
  const [, boundary] = (/^multipart\//i.test(type) && /boundary="?([^";]{1,200})/i.exec(type)) || [];
  if (boundary === undefined || typeof body !== "string") return request;
  const isBinary = bodyEncoding === "base64";
  const same = (isBinary ? atob(body) : body).replaceAll(boundary, "boundary");
  return {
    ...request,
    headers: { ...headers, "content-type": "multipart/form-data; boundary=boundary" },
    body: isBinary ? btoa(same) : same,
  };
}

function sortedPairs(text: string): string[] {
  return text.split("&").toSorted();
}

function keptRequest({ method, path, query, header, body }: WireRequest): KeptRequest {
  const type = header("content-type");
  return {
    method,
    target: query === "" ? path : `${path}?${query}`,
    headers: type === undefined ? {} : { "content-type": type },
    ...keptBody(parseBody(type, body), body),
  };
}

/** A server that replays sets these itself. */
const ownHeaders = /^(?:access-control-.*|content-length|date)$/;

function replyOf({ response: { status, headers, body, bodyEncoding } }: Exchange): WireReply {
  const isValue = bodyEncoding === undefined && isJson(headers["content-type"]);
  return {
    status,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !ownHeaders.test(name))),
    body: isValue ? body : (bytesOf({ body, ...(bodyEncoding === undefined ? {} : { bodyEncoding }) }) ?? body),
  };
}
