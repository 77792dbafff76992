import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { messageOf } from "../../shared/errors.ts";
import { mockMark } from "../../shared/mock-mark.ts";
import type { Violation } from "../../engine/http/violation.ts";
import type { Handler } from "../../engine/http/handler.ts";
import { splitTarget, type WireReply, type WireRequest } from "../../engine/http/wire.ts";
import type { DocumentContract } from "../../layers/validation/contract.ts";
import { problemOf, violationsHeader } from "../../layers/validation/problems.ts";
import { isControlPath } from "../../engine/http/cors.ts";
import { headerReader, readBytes } from "../server/read-bytes.ts";
import { beginAnswer, endAnswer, type RunningServer, runServer } from "../server/running-server.ts";
import { readableEncodings } from "./encoding.ts";
import { forward, letGo, proxyBodyLimit, type Upstream, type UpstreamAnswer } from "./forward.ts";
import { endToEnd } from "./hop-by-hop.ts";
import { exchangeOf, type Passed, type ReadMessage, readMessage } from "./passed.ts";
import { tunnel } from "./tunnel.ts";

export interface ProxyOptions {
  readonly upstream: Upstream;
  /** The documents at this moment: they may be read anew while the proxy runs. */
  readonly contract: () => DocumentContract;
  readonly port: number;
  readonly host: string;
  /** Headers that every request gets, in place of the client's. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Answers in place of what is not as documented, as Prism's `--errors`. */
  readonly errors?: boolean;
  /** Answers what the upstream answers with 501. */
  readonly fallback?: () => Handler | undefined;
  /** Violations that are no news. */
  readonly isReviewed?: (violation: Violation, route: string) => boolean;
  /** Called when the answer has been sent: what is done with it keeps no client waiting. */
  readonly onPassed: (passed: Passed) => void;
  /** Told why a request has no answer. */
  readonly onFailure: (message: string) => void;
}

/** What has no end of its own, and is ended with the proxy. */
type Stream = { destroy(): unknown };

/**
 * Serves as the upstream does, and compares what passes with a contract. Violations are reported, in the `sl-violations`
 * header too. Preflights and the control plane are no API and pass unseen; streams and WebSockets pass unread.
 *
 * @throws the error of `node:http` when it cannot listen, as `EADDRINUSE`
 */
export async function startProxy(options: ProxyOptions): Promise<RunningServer> {
  let underWay = 0;
  /** Who waits for the last of them. */
  const waiting: (() => void)[] = [];
  const endless = new Set<Stream>();
  const work = (socket: Socket, promise: Promise<void>): void => {
    beginAnswer(socket);
    underWay += 1;
    const end = (): void => {
      endAnswer(socket);
      underWay -= 1;
      if (underWay === 0) for (const resolve of waiting.splice(0)) resolve();
    };
    promise.then(end, end);
  };
  const server = createServer((request, response) => {
    // The client went away while its body was being read; there is nobody left to answer.
    work(
      request.socket,
      pass(options, request, response, endless).catch(() => void response.destroy()),
    );
  });
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    endless.add(socket);
    socket.on("close", () => endless.delete(socket));
    // It is no connection of HTTP any more, and may be quiet as long as it likes.
    beginAnswer(request.socket);
    work(request.socket, passTunnel(options, request, socket, head));
  });
  const running = await runServer(server, options.port, options.host);
  return {
    url: running.url,
    async close() {
      const closed = running.close();
      for (const stream of endless) stream.destroy();
      await closed;
      if (underWay > 0) await new Promise<void>((resolve) => waiting.push(resolve));
      letGo(options.upstream);
    },
  };
}

async function passTunnel(
  options: ProxyOptions,
  incoming: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): Promise<void> {
  const started = performance.now();
  const target = targetOf(incoming);
  const status = await tunnel(options.upstream, incoming, socket, head, target);
  if (status === undefined) return options.onFailure(`${options.upstream.url.origin} does not answer`);
  options.onPassed({
    exchange: exchangeOf(
      { method: incoming.method ?? "GET", target, ...readMessage(incoming.headers, undefined) },
      { status, ...readMessage({}, undefined) },
      [],
    ),
    operation: undefined,
    template: undefined,
    unread: [`a connection that speaks ${(incoming.headers.upgrade ?? "something else").slice(0, 40)}`],
    isOfUpstream: true,
    milliseconds: performance.now() - started,
  });
}

function targetOf({ url = "/" }: IncomingMessage): string {
  const { path, query } = splitTarget(url);
  return query === "" ? path : `${path}?${query}`;
}

async function pass(
  options: ProxyOptions,
  incoming: IncomingMessage,
  response: ServerResponse,
  endless: Set<Stream>,
): Promise<void> {
  const started = performance.now();
  const { upstream } = options;
  const contract = options.contract();
  const { method = "GET" } = incoming;
  const { path, query } = splitTarget(incoming.url ?? "/");
  const target = targetOf(incoming);
  const header = headerReader(incoming);
  // Which answers the upstream lacks is known only once it was asked: none of them is the provider's word for sure.
  if (options.fallback !== undefined) response.setHeader(mockMark, "fallback");
  const body = hasBody(incoming) ? await readBytes(incoming, proxyBodyLimit) : undefined;
  if (body !== undefined && body.byteLength > proxyBodyLimit)
    return refuse(response, 413, "Payload Too Large", `The body is larger than ${proxyBodyLimit} bytes`);
  const request = readMessage({ ...incoming.headers, ...options.headers }, body);
  const { plain } = request;
  const wire: WireRequest = {
    method,
    path,
    query,
    header,
    headers: () => Object.entries(request.headers),
    body: plain?.kind === "plain" ? plain.bytes : body,
  };
  const isApi = method !== "OPTIONS" && !isControlPath(path);
  const located = contract.find(method, path);
  const ofRequest =
    !isApi || located.kind === "unknown-path"
      ? []
      : located.kind === "wrong-method"
        ? [wrongMethod(method, located.allowed)]
        : await located.operation.requestViolations(wire);
  const route =
    located.kind === "found" ? located.route : `${method} ${located.kind === "wrong-method" ? located.path : path}`;
  const news = (violations: readonly Violation[]): Violation[] =>
    violations.filter((violation) => options.isReviewed?.(violation, route) !== true);
  const newOfRequest = news(ofRequest);

  const headers: OutgoingHttpHeaders = {
    ...endToEnd(incoming.headers),
    "accept-encoding": readableEncodings(header("accept-encoding") ?? ""),
    ...options.headers,
  };
  let answer: UpstreamAnswer;
  let violations: Violation[];
  let isOfUpstream = true;
  let seen: ReadMessage | undefined;
  const unread: string[] = plain?.kind === "unknown-coding" ? [`request body in the coding ${plain.coding}`] : [];
  if (options.errors === true && newOfRequest.length > 0) {
    violations = newOfRequest;
    answer = ownAnswer(problemOf("request", violations));
    isOfUpstream = false;
  } else {
    try {
      answer = await forward(upstream, { method, target, headers, body });
      const fallback = answer.message.statusCode === 501 ? options.fallback?.()?.find(method, path) : undefined;
      if (fallback?.kind === "found") {
        answer = ownAnswer(await fallback.answer(wire));
        isOfUpstream = false;
      }
    } catch (error) {
      options.onFailure(messageOf(error));
      return refuse(response, 502, "Bad Gateway", messageOf(error));
    }
    if (!isApi) {
      send(response, method, answer, [], endless);
      return sent(response);
    }
    seen = readMessage(answer.message.headers, answer.body);
    if (seen.body.kind === "unread") unread.push(`response body in ${seen.body.coding}`);
    const received = { status: answer.message.statusCode ?? 0, ...seen };
    const ofResponse = located.kind === "found" ? news(await located.operation.responseViolations(wire, received)) : [];
    violations = [...newOfRequest, ...ofResponse];
    if (options.errors === true && ofResponse.length > 0) {
      answer = ownAnswer(problemOf("response", violations));
      seen = undefined;
      isOfUpstream = false;
    }
  }
  send(response, method, answer, violations, endless);
  await sent(response);
  options.onPassed({
    exchange: exchangeOf(
      { method, target, ...request },
      { status: answer.message.statusCode ?? 0, ...(seen ?? readMessage(answer.message.headers, answer.body)) },
      violations,
    ),
    operation: located.kind === "found" ? { id: located.operation.id, route } : undefined,
    template:
      located.kind === "found" ? located.operation.path : located.kind === "wrong-method" ? located.path : undefined,
    unread,
    isOfUpstream,
    milliseconds: performance.now() - started,
  });
}

/** Resolves when the answer is on its way, or the client is gone. */
function sent(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (response.closed) resolve();
    else response.once("close", () => resolve());
  });
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
}

function wrongMethod(method: string, documented: readonly string[]): Violation {
  return {
    location: ["request", "method"],
    severity: "Error",
    code: "undocumented",
    message: `Request method ${method} is not documented here; documented: ${documented.join(", ")}`,
  };
}

/** What the proxy answers by itself, in the shape of an upstream's answer. */
function ownAnswer({ status, headers, body }: WireReply): UpstreamAnswer {
  const bytes =
    body instanceof Uint8Array ? body : new TextEncoder().encode(body === undefined ? "" : JSON.stringify(body));
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  const message = { statusCode: status, headers: { "content-type": "application/json", ...Object.fromEntries(named) } };
  return { message: message as unknown as IncomingMessage, body: bytes };
}

/** The longest body that is worth copying, in bytes. */
const longestText = 65_536;

/** The upstream's bytes as they came. */
function send(
  response: ServerResponse,
  method: string,
  { message, body }: UpstreamAnswer,
  violations: readonly Violation[],
  endless: Set<Stream>,
): void {
  const length = method === "HEAD" ? message.headers["content-length"] : String(body?.byteLength ?? "");
  const mayHaveBody = body !== undefined && message.statusCode !== 204 && message.statusCode !== 304;
  response.writeHead(message.statusCode ?? 502, {
    ...endToEnd(message.headers),
    ...(mayHaveBody && length !== undefined ? { "content-length": length } : {}),
    ...(violations.length === 0 ? {} : { "sl-violations": violationsHeader(violations) }),
  });
  if (body !== undefined) {
    // A short text goes out in one write with its head.
    if (body.byteLength <= longestText) response.end(latin1(body), "latin1");
    else response.end(body);
    return;
  }
  endless.add(message);
  response.on("close", () => {
    endless.delete(message);
    message.destroy();
  });
  message.on("error", () => response.destroy());
  message.on("close", () => {
    if (!message.complete) response.destroy();
  });
  response.flushHeaders();
  message.pipe(response);
}

function latin1({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
}

function refuse(response: ServerResponse, status: number, title: string, detail: string): void {
  response.writeHead(status, { "content-type": "application/problem+json" });
  response.end(JSON.stringify({ title, status, detail }));
}
