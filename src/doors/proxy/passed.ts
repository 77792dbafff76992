import type { IncomingMessage } from "node:http";
import type { Exchange } from "../../layers/exchanges/exchange.ts";
import type { Violation } from "../../engine/control/violation.ts";
import { keptBody, parseBody } from "../../layers/exchanges/media.ts";
import type { WireRequest } from "../../engine/http/wire.ts";
import type { Received } from "../../layers/prism/contract.ts";
import { decoded } from "./encoding.ts";
import { proxyBodyLimit, type UpstreamAnswer } from "./forward.ts";

/** One exchange that has passed, as it was: with its secrets. */
export interface Passed {
  readonly exchange: Exchange;
  /** The operation it is of; none where no document has the path. */
  readonly operation: { readonly id: string } | undefined;
  /** The path as a document writes it, whatever the method; none where no document has it. */
  readonly template: string | undefined;
  readonly milliseconds: number;
}

/** An answer as the client will read it. */
export function receivedFrom({ message, body }: UpstreamAnswer): Received {
  const headers = flat(message.headers);
  const plain = decoded(body, headers["content-encoding"], proxyBodyLimit) ?? new Uint8Array([0xff]);
  return { status: message.statusCode ?? 0, headers, body: parseBody(headers["content-type"], plain) };
}

/** Headers that do not fit the body as it is kept, or say nothing of the API. */
const unkept =
  /^(?:accept-encoding|connection|content-encoding|content-length|date|host|keep-alive|transfer-encoding)$/;

function flat(headers: IncomingMessage["headers"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(", ")]],
    ),
  );
}

function kept(headers: IncomingMessage["headers"]): Record<string, string> {
  return Object.fromEntries(Object.entries(flat(headers)).filter(([name]) => !unkept.test(name)));
}

/** An answer's body as it is kept: decoded where its coding can be read, else the bytes with their coding. */
function keptAnswer(answer: UpstreamAnswer): Exchange["response"] {
  const all = flat(answer.message.headers);
  const { "content-type": type, "content-encoding": coding } = all;
  const status = answer.message.statusCode ?? 0;
  const plain = decoded(answer.body, coding, proxyBodyLimit);
  if (plain !== undefined)
    return { status, headers: kept(answer.message.headers), ...keptBody(parseBody(type, plain), plain) };
  const headers = { ...kept(answer.message.headers), ...(coding === undefined ? {} : { "content-encoding": coding }) };
  return { status, headers, ...keptBody({ kind: "binary" }, answer.body) };
}

/** A request and its answer as they are kept. */
export function exchangeOf(
  { method, header, body }: WireRequest,
  target: string,
  incoming: IncomingMessage,
  answer: UpstreamAnswer,
  violations: readonly Violation[],
): Exchange {
  const sent = parseBody(header("content-type"), body);
  return {
    at: new Date().toISOString(),
    request: { method, target, headers: kept(incoming.headers), ...keptBody(sent, body) },
    response: keptAnswer(answer),
    ...(violations.length === 0 ? {} : { violations }),
  };
}
