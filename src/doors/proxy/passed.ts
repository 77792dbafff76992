import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import type { Exchange, KeptBody } from "../../engine/exchanges/exchange.ts";
import type { Violation } from "../../engine/http/violation.ts";
import { keptBody, type ParsedBody, parseBody } from "../../engine/exchanges/media.ts";
import { decoded, type DecodedBody } from "./encoding.ts";
import { proxyBodyLimit } from "./forward.ts";

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

/** A message of an exchange, read once for all who look at it. */
export interface ReadMessage {
  /** Names in lower case; a header that came several times is one text. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body without its content codings, as its media type says. A stream is not read. */
  readonly body: ParsedBody;
  readonly plain: DecodedBody | undefined;
  /** As it came. */
  readonly bytes: Uint8Array | undefined;
}

/** Reads a message. */
export function readMessage(
  given: IncomingMessage["headers"] | OutgoingHttpHeaders,
  bytes: Uint8Array | undefined,
): ReadMessage {
  const headers = flat(given);
  const plain = bytes === undefined ? undefined : decoded(bytes, headers["content-encoding"], proxyBodyLimit);
  return { headers, body: bodyOf(plain, headers["content-type"]), plain, bytes };
}

function bodyOf(plain: DecodedBody | undefined, type: string | undefined): ParsedBody {
  if (plain === undefined) return { kind: "unread", coding: "a stream" };
  if (plain.kind === "plain") return parseBody(type, plain.bytes);
  return plain.kind === "broken" ? { kind: "malformed", text: "" } : { kind: "unread", coding: plain.coding };
}

/** Headers that do not fit the body as it is kept, or say nothing of the API. */
const unkept = new Set([
  "accept-encoding",
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "host",
  "keep-alive",
  "transfer-encoding",
]);

function flat(headers: IncomingMessage["headers"] | OutgoingHttpHeaders): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) all[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : String(value);
  return all;
}

/** A body as it is kept: decoded where its coding can be undone, else the bytes with their coding. */
function keptMessage({
  headers: all,
  body,
  plain,
  bytes,
}: ReadMessage): { headers: Record<string, string> } & KeptBody {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(all)) if (!unkept.has(name)) headers[name] = value;
  if (plain === undefined) return { headers };
  if (plain.kind === "plain") return { headers, ...keptBody(body, plain.bytes) };
  headers["content-encoding"] = all["content-encoding"] ?? "";
  return { headers, ...keptBody({ kind: "binary" }, bytes) };
}

/** A request and its answer as they are kept. */
export function exchangeOf(
  { method, target, ...request }: { readonly method: string; readonly target: string } & ReadMessage,
  { status, ...response }: { readonly status: number } & ReadMessage,
  violations: readonly Violation[],
): Exchange {
  return {
    at: new Date().toISOString(),
    request: { method, target, ...keptMessage(request) },
    response: { status, ...keptMessage(response) },
    ...(violations.length === 0 ? {} : { violations }),
  };
}
