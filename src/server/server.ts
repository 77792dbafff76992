import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { joined } from "../http/fetch.ts";
import { withoutTokens } from "../exchanges/secrets.ts";
import { fault } from "../http/problem.ts";
import { bodyLimit, splitTarget, type WireReply, type WireRequest } from "../http/wire.ts";
import type { Service } from "../http/service.ts";
import { answerOptions, corsHeaders } from "./cors.ts";
import { isControlPath, isFromElsewhere } from "./origin-guard.ts";

export interface ServerOptions {
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
}

export interface RunningServer {
  /** As `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Stops taking requests and resolves when those under way are answered. The kit stays open. */
  close(): Promise<void>;
}

/** How long requests under way may take to finish when the server stops, in milliseconds. */
const patience = 2000;

/**
 * Serves a kit, or layers around one, over HTTP. Resolves when it is ready.
 *
 * @throws the error of `node:http` when it cannot listen, as `EADDRINUSE`
 */
export async function startServer(
  service: Pick<Service, "handle">,
  options: ServerOptions = {},
): Promise<RunningServer> {
  const { port = 4010, host = "127.0.0.1", onAnswer } = options;
  const server = createServer((request, response) => {
    const started = onAnswer === undefined ? 0 : performance.now();
    serve(service, host, request, response).then(
      (status) => {
        if (onAnswer === undefined) return;
        const path = splitTarget(request.url ?? "/").path;
        onAnswer({
          method: request.method ?? "",
          path: withoutTokens(path),
          status,
          milliseconds: performance.now() - started,
        });
      },
      // The client went away while its body was being read; there is nobody left to answer.
      () => response.destroy(),
    );
  });
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  const shownHost = address.family === "IPv6" ? `[${address.address}]` : address.address;
  let closed: Promise<void> | undefined;
  return {
    url: `http://${shownHost}:${address.port}`,
    close: () =>
      (closed ??= new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeIdleConnections();
        // Whoever has not finished a request by then is not going to.
        setTimeout(() => server.closeAllConnections(), patience).unref();
      })),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function serve(
  { handle }: Pick<Service, "handle">,
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number> {
  const { path, query } = splitTarget(request.url ?? "/");
  const header = (name: string): string | undefined => {
    const value = request.headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  const control = isControlPath(path);
  const method = request.method ?? "GET";
  if (control && isFromElsewhere(header, host)) {
    return send(response, fault(403, "The control plane is closed to pages of other origins"), {});
  }
  const cors = control ? {} : corsHeaders;
  if (method === "OPTIONS") {
    const wire: WireRequest = { method, path, query, header, body: undefined };
    return send(response, answerOptions(await handle(wire), header), cors);
  }
  const body = hasBody(request) ? await readBody(request) : undefined;
  const reply = handle({ method, path, query, header, body });
  return send(response, reply instanceof Promise ? await reply : reply, cors, method === "HEAD");
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
}

/** The body, or enough of it to see that it is too large. What comes after is thrown away unread. */
async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    if (size > bodyLimit) continue;
    chunks.push(chunk);
    size += chunk.byteLength;
  }
  return joined(chunks, size);
}

function send(
  response: ServerResponse,
  { status, headers, body }: WireReply,
  cors: Readonly<Record<string, string>>,
  isHead = false,
): number {
  const bytes = body === undefined || body instanceof Uint8Array ? body : JSON.stringify(body);
  response.writeHead(status, {
    ...cors,
    "cache-control": "no-store",
    ...(bytes === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(bytes) }),
    ...headers,
  });
  response.end(isHead ? undefined : bytes);
  return status;
}
