import { invalidOption, KitError } from "../../shared/errors.ts";
import type { Trace } from "../http/trace.ts";
import type { WireReply } from "../http/wire.ts";
import { faultBody } from "./fault-body.ts";
import type { FaultAnswer } from "./fault.ts";
import type { FaultWays } from "./faults.ts";
import type { meanwhile } from "./meanwhile.ts";
import type { ErasedResolver } from "./registry.ts";

type Call = Parameters<ErasedResolver>[0];

/** What a fault answers. Loaded when the first one strikes. */
export async function answerFault(
  call: Call,
  fault: FaultAnswer,
  id: string,
  chance: () => number,
  events: typeof meanwhile,
): Promise<WireReply> {
  const { delay = 0, bodyOver = 0, answer } = fault;
  const { trace } = call;
  if (trace !== undefined) noteFault(trace, fault, id);
  const [least, most] = typeof delay === "number" ? [delay, delay] : delay;
  const wait = least + Math.round((most - least) * chance());
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  const { hold, at = "before the operation", holdFor = 10_000 } = fault;
  const held = hold === undefined ? undefined : () => call.hold({ hold, at, fault: id }, holdFor);
  if (at === "before the operation") await held?.();
  if (answer === "network error") return call.networkError;
  if (answer === "nothing") return new Promise<never>(() => undefined);
  const reply = await replyOf(call, fault, events, at === "before the commit" ? held : undefined);
  if (at === "before the answer") await held?.();
  if (trace?.why === undefined && trace !== undefined) noteFault(trace, fault, id);
  const marked = { ...reply, headers: { ...reply.headers, "x-kit-fault": id } };
  return reply.status === 0 || (answer !== "truncated" && bodyOver === 0)
    ? marked
    : inPieces(marked, bodyOver, answer === "truncated");
}

/** What is answered after the fault may say more: that the version is stale, or the token has expired. */
function noteFault(trace: Trace, { answer, delay, hold }: FaultAnswer, id: string): void {
  trace.fault = id;
  const asked = id === "header" ? "the fault of its header x-kit-fault" : `the fault ${id}`;
  trace.why = `Struck by ${asked}: ${answer ?? (hold !== undefined ? `held as ${hold}` : delay === undefined ? "slow" : "late")}`;
}

/** What the header `x-kit-fault` of a request asks for: a status, a word, or the fault as JSON. */
export async function answerHeader(
  call: Call,
  text: string,
  { checkAnswer, hasEffect, meanwhile: events }: FaultWays,
): Promise<WireReply> {
  try {
    const fault = faultOf(text.trim());
    checkAnswer(fault);
    if (await call.foreseen((foresee) => hasEffect(fault, foresee)))
      return await answerFault(call, fault, "header", Math.random, events);
    const reply = await call.next();
    if (call.trace !== undefined && reply.status < 400) call.trace.why = "Its header x-kit-fault has no effect here";
    return reply;
  } catch (error) {
    if (!(error instanceof KitError)) throw error;
    if (call.trace !== undefined) Object.assign(call.trace, { fault: "header", why: `x-kit-fault: ${error.message}` });
    return { status: 400, headers: {}, body: faultBody(call.errorBody, 400, `x-kit-fault: ${error.message}`) };
  }
}

function faultOf(text: string): FaultAnswer {
  if (/^\d+$/.test(text)) return { answer: Number(text) };
  if (!text.startsWith("{")) return { answer: text as "nothing" };
  try {
    return JSON.parse(text) as FaultAnswer;
  } catch {
    throw invalidOption(`${text} is not JSON`);
  }
}

async function replyOf(
  { next, errorBody, change }: Call,
  fault: FaultAnswer,
  events: typeof meanwhile,
  beforeCommit?: () => Promise<void>,
): Promise<WireReply> {
  const { answer, body, headers, retryAfter } = fault;
  const before = events[answer ?? ""];
  if (before !== undefined) await change(before);
  if (typeof answer !== "number") return next(beforeCommit);
  const isText = typeof body === "string";
  return {
    status: answer,
    headers: {
      ...(isText ? { "content-type": body.startsWith("<") ? "text/html; charset=utf-8" : "text/plain" } : {}),
      ...(retryAfter === undefined ? {} : { "retry-after": retryAfter }),
      ...lowerCased(headers),
    },
    body: isText
      ? new TextEncoder().encode(body)
      : body === undefined
        ? faultBody(errorBody, answer, `A fault that the test asked for: ${answer}`)
        : body,
  };
}

/** Two spellings of a name would both be sent. */
function lowerCased(headers: WireReply["headers"] = {}): WireReply["headers"] {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** How many pieces a slow body comes in. */
const pieces = 10;

/** An answer whose body comes piece by piece, and breaks off half-way if it is to. */
function inPieces({ status, headers, body }: WireReply, over: number, breaksOff: boolean): WireReply {
  if (body === undefined) return { status, headers, body };
  const bytes = body instanceof Uint8Array ? body : new TextEncoder().encode(JSON.stringify(body));
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (over > 0) await new Promise((resolve) => setTimeout(resolve, over / pieces));
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
      if (breaksOff && at >= bytes.length / 2) controller.error(new TypeError("The body broke off, as the test asked"));
      else if (at >= bytes.length) controller.close();
    },
  });
  return {
    status,
    headers: { "content-type": "application/json", ...lowerCased(headers), "content-length": bytes.length },
    body: stream,
  };
}
