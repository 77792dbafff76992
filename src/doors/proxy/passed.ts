import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import type { Exchange, KeptBody } from "../../engine/exchanges/exchange.ts";
import type { Violation } from "../../engine/http/violation.ts";
import { keptBody, type ParsedBody, parseBody } from "../../engine/exchanges/media.ts";
import type { WireRequest } from "../../engine/http/wire.ts";
import type { Received } from "../../layers/validation/contract.ts";
import { decoded } from "./encoding.ts";
import { proxyBodyLimit, type UpstreamAnswer } from "./forward.ts";

/** One exchange that has passed, as it was: with its secrets. */
export interface Passed {
  readonly exchange: Exchange;
  /** The operation it is of; none where no document has the path. */
  readonly operation: { readonly id: string; readonly route: string } | undefined;
  /** The path as a document writes it, whatever the method; none where no document has it. */
  readonly template: string | undefined;
  /** What was not compared with a document, and why: `response body in the coding compress`. */
  readonly unread: readonly string[];
  /** False where the proxy itself has answered, a refusal (`errors`) or an example (`fallback`): no word of the upstream's. */
  readonly isOfUpstream: boolean;
  readonly milliseconds: number;
}

/** An answer as the client will read it; a stream is not read. */
export function receivedFrom(answer: UpstreamAnswer): Received {
  const headers = flat(answer.message.headers);
  return { status: answer.message.statusCode ?? 0, headers, body: bodyOf(answer, headers) };
}

function bodyOf({ body }: UpstreamAnswer, headers: Readonly<Record<string, string>>): ParsedBody {
  if (body === undefined) return { kind: "unread", coding: "a stream" };
  const plain = decoded(body, headers["content-encoding"], proxyBodyLimit);
  if (plain.kind === "plain") return parseBody(headers["content-type"], plain.bytes);
  return plain.kind === "broken" ? { kind: "malformed", text: "" } : { kind: "unread", coding: plain.coding };
}

/** Headers that do not fit the body as it is kept, or say nothing of the API. */
const unkept =
  /^(?:accept-encoding|connection|content-encoding|content-length|date|host|keep-alive|transfer-encoding)$/;

function flat(headers: IncomingMessage["headers"] | OutgoingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), [value].flat().join(", ")]],
    ),
  );
}

function kept(headers: IncomingMessage["headers"] | OutgoingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(flat(headers)).filter(([name]) => !unkept.test(name)));
}

/** A body as it is kept: decoded where its coding can be undone, else the bytes with their coding. */
function keptMessage(
  message: Pick<IncomingMessage, "headers">,
  body: Uint8Array | undefined,
): { headers: Record<string, string> } & KeptBody {
  const headers = kept(message.headers);
  if (body === undefined) return { headers };
  const all = flat(message.headers);
  const plain = decoded(body, all["content-encoding"], proxyBodyLimit);
  if (plain.kind === "plain") return { headers, ...keptBody(parseBody(all["content-type"], plain.bytes), plain.bytes) };
  return {
    headers: { ...headers, "content-encoding": all["content-encoding"] ?? "" },
    ...keptBody({ kind: "binary" }, body),
  };
}

/** A request and its answer as they are kept. `sent` are the headers that went to the upstream. */
export function exchangeOf(
  { method, body }: Pick<WireRequest, "method" | "body">,
  target: string,
  incoming: IncomingMessage,
  sent: OutgoingHttpHeaders,
  answer: UpstreamAnswer,
  violations: readonly Violation[],
): Exchange {
  return {
    at: new Date().toISOString(),
    request: { method, target, ...keptMessage({ headers: { ...incoming.headers, ...flat(sent) } }, body) },
    response: { status: answer.message.statusCode ?? 0, ...keptMessage(answer.message, answer.body) },
    ...(violations.length === 0 ? {} : { violations }),
  };
}
