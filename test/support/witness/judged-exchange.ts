import { parseBody } from "../../../src/engine/exchanges/media.ts";
import { type Handler, handlerOf } from "../../../src/engine/http/handler.ts";
import { jsonOf, type WireReply, type WireRequest } from "../../../src/engine/http/wire.ts";
import type { Received } from "../../../src/layers/validation/contract.ts";

/** A request and its answer, as they went over the wire. */
export interface SeenExchange {
  readonly route: string;
  readonly request: SeenRequest;
  readonly response: SeenResponse;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export interface SeenResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const utf8 = new TextEncoder();

export function wireRequest({ headers, body, ...target }: SeenRequest): WireRequest {
  return {
    ...target,
    header: (name) => headers[name],
    headers: () => Object.entries(headers),
    body: body === undefined ? undefined : utf8.encode(body),
  };
}

export function received({ status, headers, body }: SeenResponse): Received {
  const bytes = body === undefined ? undefined : utf8.encode(body);
  return { status, headers, body: parseBody(headers["content-type"], bytes) };
}

/** A handler that keeps what it answers, where a specification has the route. */
export function keeping(inner: Handler, keep: (exchange: SeenExchange) => void): Handler {
  return handlerOf(inner.paths, (method, path) => {
    const match = inner.find(method, path);
    const { route } = match as { readonly route?: string };
    if (route === undefined) return match;
    return {
      ...match,
      async answer(request) {
        const reply = await match.answer(request);
        keep({ route, request: requestOf(request), response: responseOf(reply) });
        return reply;
      },
    };
  });
}

function requestOf({ method, path, query, headers, body }: WireRequest): SeenRequest {
  const text = body === undefined ? undefined : new TextDecoder().decode(body);
  return { method, path, query, headers: Object.fromEntries(headers()), body: text };
}

function responseOf(reply: WireReply): SeenResponse {
  const { status, headers, body } = reply;
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  const json = body === undefined ? {} : { "content-type": "application/json" };
  return {
    status,
    headers: { ...json, ...Object.fromEntries(named) },
    body: body === undefined ? undefined : jsonOf(reply),
  };
}
