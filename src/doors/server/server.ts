import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline, Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { withoutWrittenTokens } from "../../engine/exchanges/redaction/shapes.ts";
import { answerWithCors, isControlPath } from "../../engine/http/cors.ts";
import { gatewayError, serviceError } from "../../engine/http/error-bodies.ts";
import { bodyLimitAt, jsonOf, splitTarget, type WireReply, type WireRequest } from "../../engine/http/wire.ts";
import { type Trace, whyOf } from "../../engine/http/trace.ts";
import type { Handler } from "../../engine/http/handler.ts";
import { checkFunctions, checkNames } from "../../shared/named-options.ts";
import { checkTexts, checkWhole, messageOf } from "../../shared/errors.ts";
import { mockMark } from "../../shared/mock-mark.ts";
import { rememberLast, rememberLastTwo } from "../../shared/remember.ts";
import { pageAt, type PagePath } from "./pages/page-paths.ts";
import { checkAccess, type ControlAccess, controlRefusal } from "./origin-guard.ts";
import { allHeaders, headerReader, whenRead } from "./read-bytes.ts";
import { beginAnswer, endAnswer, type RunningServer, runServer } from "./running-server.ts";

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
 * @throws KitError `OPTION_INVALID` for a misspelt option, a value of another kind, what is not the name of a host, or an empty key
 * @throws the error of `node:http` when it cannot listen, as `EADDRINUSE`
 */
export async function startServer(
  service: Pick<Handler, "handle">,
  options: ServerOptions = {},
): Promise<RunningServer> {
  checkNames(options, ["port", "host", "onAnswer", "allowHosts", "controlKey"]);
  const { port = 4010, host = "127.0.0.1", onAnswer } = options;
  checkWhole("port", port, 0, 65_535);
  checkTexts({ host });
  checkFunctions({ onAnswer });
  checkAccess(options);
  const endless = new Set<ServerResponse>();
  const serving: Serving = { service, host, access: options, endless, onAnswer };
  const server = createServer((request, response) => {
    const exchange = new Exchange(serving, request, response);
    try {
      exchange.serve();
    } catch (error) {
      exchange.fail(error);
    }
  });
  return runServer(server, port, host, () => endless.forEach((response) => response.end()));
}

/** The answer to what nobody has thought of; none where the client has gone away, and nobody is left to answer. */
function failure(request: IncomingMessage, response: ServerResponse, error: unknown): WireReply | undefined {
  if (request.socket.destroyed || response.destroyed || response.headersSent) return undefined;
  // What was to be answered is not.
  response.statusMessage = "";
  return gatewayError(500, `The mock failed, please report it: ${messageOf(error)}`);
}

/** What requests are answered with. */
interface Serving {
  readonly service: Pick<Handler, "handle">;
  readonly host: string;
  readonly access: ControlAccess;
  /** The answers that go on until the server stops. */
  readonly endless: Set<ServerResponse>;
  readonly onAnswer: ServerOptions["onAnswer"];
}

/** One request and its answer. One object, without promises of its own: they would cost more than most answers. */
class Exchange {
  readonly #serving: Serving;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #method: string;
  readonly #path: string;
  readonly #query: string;
  readonly #header: WireRequest["header"];
  readonly #started: number;
  /** What is noted of it for who is told. */
  readonly #trace: Trace | undefined;

  constructor(serving: Serving, request: IncomingMessage, response: ServerResponse) {
    const { path, query } = splitTarget(request.url ?? "/");
    this.#serving = serving;
    this.#request = request;
    this.#response = response;
    this.#method = request.method ?? "GET";
    this.#path = path;
    this.#query = query;
    this.#header = headerReader(request);
    const isTold = serving.onAnswer !== undefined;
    this.#started = isTold ? performance.now() : 0;
    this.#trace = isTold ? { why: undefined } : undefined;
  }

  serve(): void {
    const [request, path] = [this.#request, this.#path];
    if (isControlPath(path) && this.#isOwn()) return;
    if (hasBody(request))
      whenRead(
        request,
        bodyLimitAt(path),
        (body) => this.#answer(body),
        (error) => this.fail(error),
      );
    else this.#answer(undefined);
  }

  fail(error: unknown): void {
    const reply = failure(this.#request, this.#response, error);
    if (reply === undefined) this.#response.destroy();
    else this.#tell(send(this.#response, reply), messageOf(error));
  }

  /** Whether it is answered here: a page, or a refusal by where it comes from. */
  #isOwn(): boolean {
    const { host, access } = this.#serving;
    const [method, path] = [this.#method, this.#path];
    const page = method === "GET" || method === "HEAD" ? pageAt(path) : undefined;
    const refusal = controlRefusal({ path, isPage: page !== undefined }, this.#header, host, access);
    if (refusal !== undefined) this.#send(serviceError("control", 403, refusal));
    else if (page !== undefined) void this.#sendPage(page);
    return refusal !== undefined || page !== undefined;
  }

  async #sendPage(page: PagePath): Promise<void> {
    try {
      const { answerPage } = await import("./pages/pages.ts");
      this.#send(await answerPage(page));
    } catch (error) {
      this.fail(error);
    }
  }

  #answer(body: Uint8Array | undefined): void {
    const { headers, headersSize } = allHeaders(this.#request);
    const reply = answerWithCors(this.#serving.service, {
      method: this.#method,
      path: this.#path,
      query: this.#query,
      header: this.#header,
      headers,
      headersSize,
      body,
      trace: this.#trace,
    });
    if (!(reply instanceof Promise)) return this.#sendReply(reply);
    const { socket } = this.#request;
    beginAnswer(socket);
    reply.then(
      (settled) => {
        endAnswer(socket);
        try {
          this.#sendReply(settled);
        } catch (error) {
          this.fail(error);
        }
      },
      (error: unknown) => {
        endAnswer(socket);
        this.fail(error);
      },
    );
  }

  #sendReply(reply: WireReply): void {
    const [trace, response] = [this.#trace, this.#response];
    if (trace !== undefined) trace.why = whyOf(trace, reply);
    if (reply.body instanceof ReadableStream) {
      const { endless } = this.#serving;
      const { socket } = this.#request;
      beginAnswer(socket);
      if (reply.headers["content-type"] === eventStreamType) endless.add(response);
      response.once("close", () => {
        endAnswer(socket);
        endless.delete(response);
      });
    }
    this.#send(reply);
  }

  #send(reply: WireReply): void {
    this.#tell(send(this.#response, reply, this.#method === "HEAD"), this.#trace?.why);
  }

  #tell(status: number, why: string | undefined): void {
    const { onAnswer } = this.#serving;
    if (onAnswer === undefined) return;
    const answered: Answered = {
      method: this.#method,
      path: shownPath(this.#path),
      status,
      milliseconds: performance.now() - this.#started,
      ...(why === undefined ? {} : { why: withoutWrittenTokens(why) }),
    };
    try {
      onAnswer(answered);
    } catch (error) {
      // The listener's own failure: it is not the answer's, and nobody else would hear of it.
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}

const eventStreamType = "text/event-stream";

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
}

/** Paths come again and again. */
const shownPath = rememberLast(withoutWrittenTokens);

/** What every answer has, however its body comes. */
const ownHeaders = { "cache-control": "no-store", [mockMark]: "mock" };
const ownBodyHeaders = { ...ownHeaders, "content-type": "application/json" };

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
  const bytes: string | Uint8Array | undefined = sent instanceof Uint8Array ? sent : jsonOf(reply);
  if (isHead && bytes === undefined) {
    response.writeHead(status, headerLines(headers)).end();
    return status;
  }
  const length = Buffer.byteLength(bytes);
  response.writeHead(status, headerLines(headers, length));
  // A text of as many bytes as characters is plain ASCII. Node writes text and headers as one, and these are Latin-1.
  if (isHead) response.end();
  else if (typeof bytes === "string" && length === bytes.length) response.end(bytes, "latin1");
  else response.end(typeof bytes === "string" ? Buffer.from(bytes) : bytes);
  return status;
}

/** The headers of an answer, with what every answer has; as names and values in turn, which Node takes faster than an object. */
function headerLines(headers: WireReply["headers"], length?: number): (string | number)[] {
  const lines = linesOf(length === undefined ? ownHeaders : ownBodyHeaders, headers);
  return length === undefined || headers["content-length"] !== undefined ? lines : withLength(lines, length);
}

const withLength = rememberLastTwo((lines: (string | number)[], length: number): (string | number)[] => [
  ...lines,
  "content-length",
  length,
]);

/** Most answers have the very headers of the one before; others have an object of their own. */
const linesOf = rememberLastTwo((own: WireReply["headers"], headers: WireReply["headers"]): (string | number)[] =>
  Object.entries({ ...own, ...headers }).flat(),
);
