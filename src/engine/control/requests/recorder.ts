import { messageOf } from "../../../shared/errors.ts";
import { isControlPath } from "../../http/cors.ts";
import { type Answerer, type Handler, handlerOf } from "../../http/handler.ts";
import { type Trace, whyOf } from "../../http/trace.ts";
import { jsonOf, type WireReply, type WireRequest } from "../../http/wire.ts";
import { type HeldBody, type HeldExchange, mostOfBody } from "./held-exchange.ts";
import type { Ring } from "./ring.ts";
import { sizeApart } from "./size.ts";

/** How much of the changes of one request is kept, in bytes. */
const mostOfChanges = 131_072;

/** What an entry takes beside its texts, roughly. */
const overhead = 800;

const utf8 = new TextEncoder();
const nothing: HeldBody = { data: undefined, size: 0 };

/** Keeps each request for the API in the ring, and its answer. It keeps references: what costs time is done when it is read. */
export function createRecorder(
  ring: Ring<HeldExchange>,
  now: () => number,
  onAnswered: (exchange: HeldExchange) => void,
): (inner: Handler) => Handler {
  let latest = 0;

  function begin(request: WireRequest, trace: Trace): HeldExchange {
    const { method, path, query } = request;
    const headers = [...request.headers()];
    const body = heldBytes(request.body);
    let bytes = overhead + 2 * (path.length + query.length) + sizeOf(body);
    for (const [name, value] of headers) bytes += 2 * (name.length + value.length);
    const started = performance.now();
    const id = ++latest;
    const common = { id, method, path, query, headers, body, trace, started, bytes };
    const held: HeldExchange = { ...common, at: undefined, answer: undefined, isHeld: true };
    ring.add(held);
    return held;
  }

  function end(held: HeldExchange, reply: WireReply): WireReply {
    const { trace } = held;
    const written = withText(reply, held.method === "HEAD");
    trace.why = whyOf(trace, reply);
    const body = answerBody(written, held.method === "HEAD");
    let changed = 300 * (trace.violations?.length ?? 0);
    for (const { before, after } of trace.changes ?? []) changed += sizeApart(before, after, mostOfChanges);
    const changesCut = changed > mostOfChanges;
    if (changesCut) trace.changes = [];
    held.at = trace.now ?? now();
    const milliseconds = performance.now() - held.started;
    held.answer = { status: reply.status, headers: reply.headers, body, milliseconds, changesCut };
    ring.grow(held, sizeOf(body) + (changesCut ? 0 : changed));
    onAnswered(held);
    return written;
  }

  function fail(held: HeldExchange, error: unknown): never {
    held.trace.why = messageOf(error);
    end(held, { status: 0, headers: {}, body: undefined });
    throw error;
  }

  function keeping(answer: Answerer): Answerer {
    return (request) => {
      // Somebody further out keeps it: what layers answer belongs to it.
      if (request.trace?.isKept === true) return answer(request);
      const trace: Trace = request.trace ?? {};
      trace.isKept = true;
      const held = begin(request, trace);
      const reply = answer(request.trace === trace ? request : { ...request, trace });
      if (!(reply instanceof Promise)) return end(held, reply);
      return reply.then(
        (settled) => end(held, settled),
        (error: unknown) => fail(held, error),
      );
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

/** The answer with its JSON, which the door then need not write again. */
function withText(reply: WireReply, isHead: boolean): WireReply {
  const { body } = reply;
  if (isHead || body === undefined || body instanceof Uint8Array || body instanceof ReadableStream) return reply;
  return { ...reply, written: { of: body, text: jsonOf(reply) } };
}

function answerBody({ body, written }: WireReply, isHead: boolean): HeldBody {
  if (isHead) return nothing;
  if (written !== undefined) return heldText(written.text);
  // A stream comes from a fault, and is not read here.
  return body instanceof Uint8Array ? heldBytes(body) : nothing;
}

function heldBytes(bytes: Uint8Array | undefined): HeldBody {
  if (bytes === undefined) return nothing;
  const { byteLength: size } = bytes;
  return { data: size > mostOfBody ? bytes.slice(0, mostOfBody) : bytes, size };
}

/** A part of a text would keep the whole alive: it is kept as bytes. */
function heldText(text: string): HeldBody {
  const { length: size } = text;
  return { data: size > mostOfBody ? utf8.encode(text.slice(0, mostOfBody)) : text, size };
}

function sizeOf({ data }: HeldBody): number {
  return data === undefined ? 0 : 2 * data.length;
}
