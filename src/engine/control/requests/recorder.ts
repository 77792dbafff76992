import { messageOf } from "../../../shared/errors.ts";
import { rememberLast } from "../../../shared/remember.ts";
import { knowingText } from "../../../shared/utf8.ts";
import { isControlPath } from "../../http/cors.ts";
import type { Answerer, Handler, Match } from "../../http/handler.ts";
import { type Trace, whyOf } from "../../http/trace.ts";
import { jsonOf, type WireReply, type WireRequest } from "../../http/wire.ts";
import { HeldExchange, mostOfBody } from "./held-exchange.ts";
import type { Ring } from "./ring.ts";
import { sizeApart } from "./size.ts";

/** How much of the changes of one request is kept, in bytes. */
const mostOfChanges = 131_072;

/** What a request with less than this brings, in bytes, is not measured: two versions of a row share what did not change. */
const smallBody = 2048;
const smallChange = 1000 + 2 * smallBody;

const utf8 = new TextEncoder();

/** Keeps each request for the API in the ring, and its answer. It keeps references: what costs time is done when it is read. */
export function createRecorder(
  ring: Ring<HeldExchange>,
  now: () => number,
  onAnswered: (exchange: HeldExchange) => void,
): (inner: Handler) => Handler {
  let latest = 0;

  function end(held: HeldExchange, reply: WireReply): WireReply {
    const { status, headers } = reply;
    held.why = whyOf(held, reply);
    held.now ??= now();
    held.status = status;
    held.answerHeaders = headers;
    const answered = held.method === "HEAD" ? reply : withBody(held, reply);
    const more = held.answerBody === undefined ? 0 : 2 * held.answerBody.length;
    ring.grow(held, more + sizeOfChanges(held));
    held.milliseconds = performance.now() - held.started;
    onAnswered(held);
    return answered;
  }

  function fail(held: HeldExchange, error: unknown): never {
    end(held, { status: 0, headers: {}, body: undefined });
    held.why = messageOf(error);
    throw error;
  }

  function keep(answer: Answerer, request: WireRequest): WireReply | Promise<WireReply> {
    const { trace } = request;
    // Somebody further out keeps it: what layers answer belongs to it.
    if (trace instanceof HeldExchange && trace.status === undefined) return answer(request);
    const held = new HeldExchange(++latest, request);
    ring.add(held);
    request.trace = held;
    const { body } = request;
    // What was read of the body to keep it need not be read again to answer it.
    const reply =
      body === undefined || typeof held.body !== "string"
        ? answer(request)
        : knowingText(body, held.body, () => answer(request));
    if (!(reply instanceof Promise)) return finish(held, reply, trace);
    return reply.then(
      (settled) => finish(held, settled, trace),
      (error: unknown) => fail(held, error),
    );
  }

  /** A door that asked for the why reads it in its own trace. */
  function finish(held: HeldExchange, reply: WireReply, noted: Trace | undefined): WireReply {
    const answered = end(held, reply);
    if (noted !== undefined) noted.why = held.why;
    return answered;
  }

  // A client asks for one thing again and again, and what is found there is the very match of before.
  const keeping = rememberLast((match: Match): Match => ({
    ...match,
    answer: (request) => keep(match.answer, request),
  }));

  return (inner) => ({
    paths: inner.paths,
    find(method, path) {
      const match = inner.find(method, path);
      return isKept(method, path, match) ? keeping(match) : match;
    },
    // As `find` and its answer, without another match for each request.
    handle(request) {
      const match = inner.find(request.method, request.path);
      return isKept(request.method, request.path, match) ? keep(match.answer, request) : match.answer(request);
    },
  });
}

/** A preflight is the browser's own, and `/` is for people. */
function isKept(method: string, path: string, { kind }: Match): boolean {
  return method !== "OPTIONS" && !isControlPath(path) && (path !== "/" || kind === "found");
}

/** Keeps the body of the answer; as JSON it goes on with the answer, so that the door need not write it again. */
function withBody(held: HeldExchange, reply: WireReply): WireReply {
  const { status, headers, body } = reply;
  // A stream comes from a fault, and is not read here.
  if (body === undefined || body instanceof ReadableStream) return reply;
  const text = body instanceof Uint8Array ? body : jsonOf(reply);
  held.answerSize = text.length;
  held.answerBody = text.length > mostOfBody ? beginningOf(text) : text;
  return typeof text === "string" ? { status, headers, body, written: { of: body, text } } : reply;
}

/** A part of a text would keep the whole alive: it is kept as bytes. */
function beginningOf(text: string | Uint8Array): Uint8Array {
  return typeof text === "string" ? utf8.encode(text.slice(0, mostOfBody)) : text.slice(0, mostOfBody);
}

/** About how much the changes hold; what is too large is not kept. */
function sizeOfChanges(held: HeldExchange): number {
  let size = 300 * (held.violations?.length ?? 0);
  if (held.changes === undefined) return size;
  for (const { before, after } of held.changes)
    size += held.bodySize < smallBody ? smallChange : sizeApart(before, after, mostOfChanges);
  if (size <= mostOfChanges) return size;
  held.changes = undefined;
  held.changesCut = true;
  return 0;
}
