import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline, Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { withoutWrittenTokens } from "../../engine/exchanges/redaction/shapes.ts";
import { answerWithCors, isControlPath } from "../../engine/http/cors.ts";
import { gatewayError, serviceError } from "../../engine/http/error-bodies.ts";
import { bodyLimitAt, jsonOf, splitTarget, type WireReply } from "../../engine/http/wire.ts";
import { type Trace, whyOf } from "../../engine/http/trace.ts";
import type { Handler } from "../../engine/http/handler.ts";
import { messageOf } from "../../shared/errors.ts";
import { mockMark } from "../../shared/mock-mark.ts";
import { rememberLast } from "../../shared/remember.ts";
import { pageAt, type PagePath } from "./pages/page-paths.ts";
import { checkAccess, type ControlAccess, controlRefusal } from "./origin-guard.ts";
import { allHeaders, headerReader, whenRead } from "./read-bytes.ts";
import { type RunningServer, runServer } from "./running-server.ts";

// Not imported: that would read all that the module exports, among it what loads a whole HTTP client.
const { createServer } = process.getBuiltinModule("node:http");

export interface ServerOptions extends ControlAccess {
  /** 4010 by default; 0 takes a free one. */
  readonly port?: number;
  /** The address to listen on; 127.0.0.1 by default, so that only this machine can connect. */
  readonly host?: string;
  /** Told of every answer; the query, where tokens travel, is not in it. */
  readonly onAnswer?: (answered: Answered) => void;
}

export interface Answered {
  readonly method: string;
  /** Without the query, and with `***` for a token. */
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Why it was refused, or answered by something else than the mock's own rules; with `***` for a token. */
  readonly why?: string;
}

/**
 * Serves a kit, or layers around one, over HTTP. Resolves when it is ready.
 *
 * @throws KitError `OPTION_INVALID` for what is not the name of a host, or an empty key
 * @throws the error of `node:http` when it cannot listen, as `EADDRINUSE`
 */
export async function startServer(
  service: Pick<Handler, "handle">,
  options: ServerOptions = {},
): Promise<RunningServer> {
  const { port = 4010, host = "127.0.0.1", onAnswer } = options;
  checkAccess(options);
  const endless = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const started = onAnswer === undefined ? 0 : performance.now();
    const trace: Trace | undefined = onAnswer === undefined ? undefined : { why: undefined };
    const tell = (status: number, why: string | undefined): void =>
      onAnswer?.({
        method: request.method ?? "",
        path: shownPath(splitTarget(request.url ?? "/").path),
        status,
        milliseconds: performance.now() - started,
        ...(why === undefined ? {} : { why: withoutWrittenTokens(why) }),
      });
    const fail = (error: unknown): void => {
      const reply = failure(request, response, error);
      if (reply === undefined) response.destroy();
      else tell(send(response, reply), messageOf(error));
    };
    const sent = (status: number): void => tell(status, trace?.why);
    try {
      serve({ service, host, access: options, endless, trace, sent, fail }, request, response);
    } catch (error) {
      fail(error);
    }
  });
  return runServer(server, port, host, () => endless.forEach((response) => response.end()));
}

/** The answer to what nobody has thought of; none where the client has gone away, and nobody is left to answer. */
function failure(request: IncomingMessage, response: ServerResponse, error: unknown): WireReply | undefined {
  return request.destroyed || response.headersSent
    ? undefined
    : gatewayError(500, `The mock failed, please report it: ${messageOf(error)}`);
}

/** What a request is answered with. */
interface Serving {
  readonly service: Pick<Handler, "handle">;
  readonly host: string;
  readonly access: ControlAccess;
  /** The answers that go on until the server stops. */
  readonly endless: Set<ServerResponse>;
  readonly trace: Trace | undefined;
  /** Hears of the status that was sent. Functions, since promises of each step cost more than most answers. */
  readonly sent: (status: number) => void;
  readonly fail: (error: unknown) => void;
}

function serve(serving: Serving, request: IncomingMessage, response: ServerResponse): void {
  const { sent, fail } = serving;
  const { path, query } = splitTarget(request.url ?? "/");
  const header = headerReader(request);
  const method = request.method ?? "GET";
  if (isControlPath(path)) {
    const page = method === "GET" || method === "HEAD" ? pageAt(path) : undefined;
    const refusal = controlRefusal({ path, isPage: page !== undefined }, header, serving.host, serving.access);
    if (refusal !== undefined) return sent(send(response, serviceError("control", 403, refusal)));
    if (page !== undefined) return void servePage(page, response, method).then(sent, fail);
  }
  const answer = (body: Uint8Array | undefined): void => {
    const wire = { method, path, query, header, ...allHeaders(request), body, trace: serving.trace };
    const reply = answerWithCors(serving.service, wire);
    if (!(reply instanceof Promise)) return sendReply(serving, response, method, reply);
    reply.then((settled) => {
      try {
        sendReply(serving, response, method, settled);
      } catch (error) {
        fail(error);
      }
    }, fail);
  };
  if (hasBody(request)) whenRead(request, bodyLimitAt(path), answer, fail);
  else answer(undefined);
}

async function servePage(page: PagePath, response: ServerResponse, method: string): Promise<number> {
  const { answerPage } = await import("./pages/pages.ts");
  return send(response, await answerPage(page), method === "HEAD");
}

function sendReply(
  { trace, endless, sent }: Serving,
  response: ServerResponse,
  method: string,
  reply: WireReply,
): void {
  if (trace !== undefined) trace.why = whyOf(trace, reply);
  if (reply.headers["content-type"] === eventStreamType) {
    endless.add(response);
    response.once("close", () => endless.delete(response));
  }
  sent(send(response, reply, method === "HEAD"));
}

const eventStreamType = "text/event-stream";

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
}

/** Paths come again and again. */
const shownPath = rememberLast(withoutWrittenTokens);

/** What every answer has, however its body comes. */
const ownHeaders = { "cache-control": "no-store", [mockMark]: "mock" };

function send(response: ServerResponse, reply: WireReply, isHead = false): number {
  const { status, headers, body } = reply;
  // A fault that the test asked for: the connection fails.
  if (status === 0) {
    response.destroy();
    return status;
  }
  if (body instanceof ReadableStream && isHead) void body.cancel();
  else if (body instanceof ReadableStream) {
    response.writeHead(status, headerLines(headers));
    // A body that breaks off breaks the connection, and a client that goes away ends the stream.
    pipeline(Readable.fromWeb(body as NodeStream), response, () => undefined);
    return status;
  }
  const sent = body instanceof ReadableStream ? undefined : body;
  if (sent === undefined) {
    response.writeHead(status, headerLines(headers)).end();
    return status;
  }
  const bytes = sent instanceof Uint8Array ? sent : jsonOf(reply);
  const length = Buffer.byteLength(bytes);
  response.writeHead(status, headerLines(headers, length));
  // A text of as many bytes as characters is plain ASCII, which need not be encoded.
  response.end(isHead ? undefined : bytes, length === bytes.length ? "latin1" : "utf8");
  return status;
}

/** The headers of an answer, with what every answer has; as names and values in turn, which Node takes faster than an object. */
function headerLines(headers: WireReply["headers"], length?: number): (string | number)[] {
  const lines = repeatedLines(headers);
  if (length === undefined) return lines;
  const type = headers["content-type"] === undefined ? ["content-type", "application/json"] : [];
  return headers["content-length"] === undefined
    ? [...lines, ...type, "content-length", length]
    : [...lines, ...type];
}

/** Most answers have the headers of the one before. */
const repeatedLines = rememberLast((headers: WireReply["headers"]) =>
  Object.entries({ ...ownHeaders, ...headers }).flat(),
);
