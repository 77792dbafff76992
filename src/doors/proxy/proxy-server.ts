import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import { messageOf } from "../../shared/errors.ts";
import type { Violation } from "../../engine/control/violation.ts";
import { splitTarget, type WireRequest } from "../../engine/http/wire.ts";
import type { PrismContract } from "../../layers/prism/contract.ts";
import { violationsHeader } from "../../layers/prism/problems.ts";
import { isControlPath } from "../../engine/http/cors.ts";
import { headerReader, readBytes } from "../server/read-bytes.ts";
import { type RunningServer, runServer } from "../server/running-server.ts";
import { readableEncodings } from "./encoding.ts";
import { forward, proxyBodyLimit, type UpstreamAnswer } from "./forward.ts";
import { endToEnd } from "./hop-by-hop.ts";
import { exchangeOf, type Passed, receivedFrom } from "./passed.ts";

export interface ProxyOptions {
  readonly upstream: URL;
  readonly contract: PrismContract;
  readonly port: number;
  readonly host: string;
  readonly onPassed: (passed: Passed) => void;
  /** Told why a request has no answer. */
  readonly onFailure: (message: string) => void;
}

/**
 * Serves as the upstream does, and holds what passes to a contract. Nothing is held back: violations are told, in the
 * `sl-violations` header too. Preflights and the control plane are no API and pass unseen.
 *
 * @throws the error of `node:http` when it cannot listen, as `EADDRINUSE`
 */
export function startProxy(options: ProxyOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    // The client went away while its body was being read; there is nobody left to answer.
    pass(options, request, response).catch(() => response.destroy());
  });
  return runServer(server, options.port, options.host);
}

async function pass(options: ProxyOptions, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const started = performance.now();
  const { contract, upstream } = options;
  const { method = "GET", url = "/" } = incoming;
  const { path, query } = splitTarget(url);
  const target = query === "" ? path : `${path}?${query}`;
  const header = headerReader(incoming);
  const received = await readBytes(incoming, proxyBodyLimit);
  if (received.byteLength > proxyBodyLimit)
    return refuse(response, 413, "Payload Too Large", `The body is larger than ${proxyBodyLimit} bytes`);
  const body = hasBody(incoming) ? received : undefined;

  const headers: OutgoingHttpHeaders = {
    ...endToEnd(incoming.headers),
    "accept-encoding": readableEncodings(header("accept-encoding") ?? ""),
  };
  let answer: UpstreamAnswer;
  try {
    answer = await forward(upstream, { method, target, headers, body });
  } catch (error) {
    options.onFailure(messageOf(error));
    return refuse(response, 502, "Bad Gateway", messageOf(error));
  }
  if (method === "OPTIONS" || isControlPath(path)) return send(response, method, answer, []);

  const wire: WireRequest = { method, path, query, header, body };
  const located = contract.find(method, path);
  const violations: Violation[] =
    located.kind === "found"
      ? [
          ...(await contract.requestViolations(located.operation, wire)),
          ...(await contract.responseViolations(located.operation, wire, receivedFrom(answer))),
        ]
      : located.kind === "wrong-method"
        ? [wrongMethod(method, located.allowed)]
        : [];
  send(response, method, answer, violations);
  options.onPassed({
    exchange: exchangeOf(wire, target, incoming, answer, violations),
    operation: located.kind === "found" ? { id: located.operation.iid ?? "" } : undefined,
    template:
      located.kind === "found" ? located.operation.path : located.kind === "wrong-method" ? located.path : undefined,
    milliseconds: performance.now() - started,
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

/** The upstream's bytes as they came. */
function send(
  response: ServerResponse,
  method: string,
  { message, body }: UpstreamAnswer,
  violations: readonly Violation[],
): void {
  const length = method === "HEAD" ? message.headers["content-length"] : String(body.byteLength);
  const mayHaveBody = message.statusCode !== 204 && message.statusCode !== 304;
  response.writeHead(message.statusCode ?? 502, {
    ...endToEnd(message.headers),
    ...(mayHaveBody && length !== undefined ? { "content-length": length } : {}),
    ...(violations.length === 0 ? {} : { "sl-violations": violationsHeader(violations) }),
  });
  response.end(body);
}

function refuse(response: ServerResponse, status: number, title: string, detail: string): void {
  response.writeHead(status, { "content-type": "application/problem+json" });
  response.end(JSON.stringify({ title, status, detail }));
}
