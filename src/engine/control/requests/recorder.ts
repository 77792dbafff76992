import { messageOf } from "../../../shared/errors.ts";
import { isControlPath } from "../../http/cors.ts";
import { type Answerer, type Handler, handlerOf } from "../../http/handler.ts";
import { whyOf } from "../../http/trace.ts";
import { jsonOf, type WireReply } from "../../http/wire.ts";
import { HeldExchange, mostOfBody } from "./held-exchange.ts";
import type { Ring } from "./ring.ts";
import { sizeApart } from "./size.ts";

/** How much of the changes of one request is kept, in bytes. */
const mostOfChanges = 131_072;

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

  function keeping(answer: Answerer): Answerer {
    return (request) => {
      // Somebody further out keeps it: what layers answer belongs to it.
      if (request.trace instanceof HeldExchange && request.trace.status === undefined) return answer(request);
      const noted = request.trace;
      const held = new HeldExchange(++latest, request);
      ring.add(held);
      request.trace = held;
      const reply = answer(request);
      const finish = (settled: WireReply): WireReply => {
        const answered = end(held, settled);
        // A door that asked for the why reads it there.
        if (noted !== undefined) noted.why = held.why;
        return answered;
      };
      return reply instanceof Promise ? reply.then(finish, (error: unknown) => fail(held, error)) : finish(reply);
    };
  }

  return (inner) =>
    handlerOf(inner.paths, (method, path) => {
      const match = inner.find(method, path);
      // A preflight is the browser's own, and `/` is for people.
      if (method === "OPTIONS" || isControlPath(path) || (path === "/" && match.kind !== "found")) return match;
      return { ...match, answer: keeping(match.answer) };
    });
}

/** Keeps the body of the answer; as JSON it goes on with the answer, so that the door need not write it again. */
function withBody(held: HeldExchange, reply: WireReply): WireReply {
  const { body } = reply;
  // A stream comes from a fault, and is not read here.
  if (body === undefined || body instanceof ReadableStream) return reply;
  const text = body instanceof Uint8Array ? body : jsonOf(reply);
  held.answerSize = text.length;
  held.answerBody = text.length > mostOfBody ? beginningOf(text) : text;
  return typeof text === "string" ? { ...reply, written: { of: body, text } } : reply;
}

/** A part of a text would keep the whole alive: it is kept as bytes. */
function beginningOf(text: string | Uint8Array): Uint8Array {
  return typeof text === "string" ? utf8.encode(text.slice(0, mostOfBody)) : text.slice(0, mostOfBody);
}

/** About how much the changes hold; what is too large is not kept. */
function sizeOfChanges(held: HeldExchange): number {
  let size = 300 * (held.violations?.length ?? 0);
  if (held.changes === undefined) return size;
  for (const { before, after } of held.changes) size += sizeApart(before, after, mostOfChanges);
  if (size <= mostOfChanges) return size;
  held.changes = undefined;
  held.changesCut = true;
  return 0;
}
