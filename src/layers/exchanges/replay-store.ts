import { canonicalJson } from "../../shared/json.ts";
import type { WireReply, WireRequest } from "../../engine/http/wire.ts";
import type { Exchange, KeptRequest } from "./exchange.ts";
import { bytesOf, isJson, keptBody, parseBody } from "./media.ts";
import { isPlaceholder, Redactor } from "./redaction/redactor.ts";

/** A recording that answers: the nth request of a kind gets the nth answer, and those after the last one get that one. */
export class ReplayStore {
  readonly #answers = new Map<string, { readonly replies: readonly WireReply[]; next: number }>();
  /** The placeholders that answers on the tape tell, so that requests can send them back. */
  readonly #told = new Set<string>();
  /** The methods on the tape, by path. */
  readonly #methods = new Map<string, Set<string>>();

  constructor(exchanges: readonly Exchange[]) {
    for (const { response } of exchanges) this.#listen(response.body);
    for (const { request } of exchanges) this.#note(request);
    const replies = Map.groupBy(exchanges, ({ request }) => this.#key(request));
    for (const [key, same] of replies) this.#answers.set(key, { replies: same.map(replyOf), next: 0 });
  }

  /** The answer to a request that is on the tape. */
  answer(request: WireRequest): WireReply | undefined {
    const found = this.#answers.get(this.#key(keptRequest(request)));
    if (found === undefined) return undefined;
    const reply = found.replies[Math.min(found.next, found.replies.length - 1)];
    found.next += 1;
    return reply;
  }

  /** The methods that the tape has for a path. */
  methodsAt(path: string): ReadonlySet<string> | undefined {
    return this.#methods.get(path);
  }

  #note({ method, target }: KeptRequest): void {
    const [path = ""] = target.split("?");
    this.#methods.set(path, (this.#methods.get(path) ?? new Set()).add(method));
  }

  /** The same for requests that differ in nothing but secrets the tape cannot know, and in the order of names. */
  #key(request: KeptRequest): string {
    const anySecret = new Redactor((kind, value) => (kind === "token" && this.#told.has(value) ? value : "***"));
    const { method, target, headers, body } = anySecret.request(request);
    const [path, ...query] = target.split("?");
    const isForm = (headers["content-type"] ?? "").includes("x-www-form-urlencoded");
    return JSON.stringify([
      method,
      path,
      sortedPairs(query.join("?")),
      isForm && typeof body === "string" ? sortedPairs(body) : (canonicalJson(body) ?? ""),
    ]);
  }

  #listen(value: unknown): void {
    if (typeof value === "string" && isPlaceholder(value)) this.#told.add(value);
    else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) this.#listen(part);
  }
}

function sortedPairs(text: string): string[] {
  return text.split("&").toSorted();
}

function keptRequest({ method, path, query, header, body }: WireRequest): KeptRequest {
  const type = header("content-type");
  const read = parseBody(type, body);
  return {
    method,
    target: query === "" ? path : `${path}?${query}`,
    headers: type === undefined ? {} : { "content-type": type },
    ...keptBody(read, body),
  };
}

/** A server that replays speaks for itself in these. */
const ownHeaders = /^(?:access-control-.*|content-length|date)$/;

function replyOf({ response: { status, headers, body, bodyEncoding } }: Exchange): WireReply {
  return {
    status,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !ownHeaders.test(name))),
    body:
      bodyEncoding !== undefined || !isJson(headers["content-type"])
        ? (bytesOf({ body, ...(bodyEncoding === undefined ? {} : { bodyEncoding }) }) ?? body)
        : body,
  };
}
