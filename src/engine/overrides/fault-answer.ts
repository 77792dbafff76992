import type { Tenant } from "../domain/tenant.ts";
import { KitError } from "../../shared/errors.ts";
import type { Trace } from "../http/trace.ts";
import type { WireReply } from "../http/wire.ts";
import { faultBody } from "./fault-body.ts";
import type { checkAnswer, FaultAnswer } from "./faults.ts";
import type { ErasedResolver } from "./registry.ts";

type Call = Parameters<ErasedResolver>[0];

/** What a fault answers. Loaded when the first one strikes. */
export async function answerFault(
  call: Call,
  fault: FaultAnswer,
  id: string,
  chance: () => number,
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
  const reply = await replyOf(call, fault, at === "before the commit" ? held : undefined);
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
export async function answerHeader(call: Call, text: string, check: typeof checkAnswer): Promise<WireReply> {
  try {
    const fault = faultOf(text.trim());
    check(fault);
    return await answerFault(call, fault, "header", Math.random);
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
    throw new KitError("OPTION_INVALID", `${text} is not JSON`);
  }
}

async function replyOf(
  { next, errorBody, params, change }: Call,
  fault: FaultAnswer,
  beforeCommit?: () => Promise<void>,
): Promise<WireReply> {
  const { answer, body, headers, retryAfter } = fault;
  if (answer === "stale version") await change((tenant, bearer) => changeMeanwhile(tenant, bearer, params));
  if (answer === "token expired") await change(expire);
  if (typeof answer !== "number") return next(beforeCommit);
  const isText = typeof body === "string";
  return {
    status: answer,
    headers: {
      ...(isText ? { "content-type": body.startsWith("<") ? "text/html; charset=utf-8" : "text/plain" } : {}),
      ...(retryAfter === undefined ? {} : { "Retry-After": retryAfter }),
      ...headers,
    },
    body: isText
      ? new TextEncoder().encode(body)
      : (body ?? faultBody(errorBody, answer, `A fault that the test asked for: ${answer}`)),
  };
}

/** What another tab does: the cart that the request is for, or else the context, has a version more. */
function changeMeanwhile(tenant: Tenant, bearer: string | undefined, params: unknown): void {
  const { cartId, sessionId } = params as { readonly cartId?: string; readonly sessionId?: string };
  const cart = cartId === undefined ? undefined : tenant.carts.get(cartId);
  if (cart !== undefined) return tenant.carts.set(cart.id, { ...cart, metadata: oneMore(cart.metadata) });
  const token = bearer === undefined ? undefined : tenant.tokens.get(bearer);
  const own = token !== undefined && "sessionId" in token ? token.sessionId : "";
  const session = tenant.sessions.get(sessionId ?? own);
  if (session?.context === undefined) return;
  const { context } = session;
  tenant.sessions.set(session.id, { ...session, context: { ...context, metadata: oneMore(context.metadata) } });
}

function oneMore<Metadata extends { readonly version: number }>(metadata: Metadata): Metadata {
  return { ...metadata, version: metadata.version + 1 };
}

/** Lets the token of the request expire. */
function expire({ tokens, now }: Tenant, bearer = ""): void {
  const token = tokens.get(bearer);
  if (token !== undefined) tokens.set(bearer, { ...token, expiresAt: now });
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
    headers: { "content-type": "application/json", "content-length": bytes.length, ...headers },
    body: stream,
  };
}
