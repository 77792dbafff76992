import type { IHttpConfig, IHttpResponse } from "@stoplight/prism-http";
import { isJson } from "../../engine/exchanges/media.ts";
import { gatewayError } from "../../engine/http/error-bodies.ts";
import { type Handler, handlerOf, type Match, refusal } from "../../engine/http/handler.ts";
import type { WireReply, WireRequest } from "../../engine/http/wire.ts";
import type { DocumentMockOptions } from "../document-mock-options.ts";
import { noteRequest } from "../../engine/http/note-request.ts";
import { applyFakerSettings } from "./faker-settings.ts";
import type { Prism } from "./load.ts";
import { prismRequest, requestBody } from "./messages.ts";
import { OperationIndex } from "../validation/operation-index.ts";
import { type HttpOperation, silent } from "./operation.ts";
import { readPreferences, withoutPreferences } from "./preferences.ts";
import { isXml } from "../validation/unread-body.ts";
import { xmlOf } from "./xml.ts";

/** Answers documents' operations as Prism mocks them: with their examples, or made up where the request prefers that. */
export function mockOf(
  prism: Prism,
  documents: readonly (readonly HttpOperation[])[],
  { dynamic = false, seed, callbacks = false }: DocumentMockOptions = {},
): Handler {
  const index = new OperationIndex(callbacks ? documents : documents.map(withoutCallbacks));
  const defaults = { dynamic, ...(seed === undefined ? {} : { seed }) };
  const instance = prism.createInstance(configOf(defaults), { logger: silent });

  async function answer(operation: HttpOperation, received: WireRequest): Promise<WireReply> {
    const config = configOf({ ...defaults, ...readPreferences(received) });
    const request = withoutPreferences(received);
    const body = requestBody(request);
    if (config.mock.dynamic) applyFakerSettings(prism, operation);
    try {
      const result = await instance.request(prismRequest(operation, request, body), [operation], config)();
      return "right" in result ? replyOf(result.right.output) : failure(prism, result.left);
    } catch (error) {
      return error instanceof URIError
        ? gatewayError(400, "The request has a percent escape that is not valid UTF-8: encode the URL as UTF-8")
        : failure(prism, error as Error);
    }
  }
  const handler = handlerOf(index.paths, (method, path) => {
    const located = index.find(method, path);
    if (located.kind !== "found") return refusal(located, index.paths);
    const { operation, route } = located;
    const { iid: operationId } = operation;
    const match: Match = {
      kind: "found",
      route,
      ...(operationId === undefined ? {} : { operationId }),
      answer(request) {
        noteRequest(request, route, operationId);
        return answer(operation, request);
      },
    };
    return match;
  });
  return { ...handler, operationIds: documents.flat().flatMap(({ iid = [] }) => iid) };
}

/** Prism would send them to whoever a request names. */
function withoutCallbacks(operations: readonly HttpOperation[]): HttpOperation[] {
  return operations.map(({ callbacks: _unasked, ...operation }) => operation);
}

function configOf(mock: IHttpConfig["mock"]): IHttpConfig {
  return {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock,
  };
}

/** Text goes out as it is, and values as XML where the media type is XML. Everything else is JSON. */
function replyOf({ statusCode: status, headers = {}, body }: IHttpResponse): WireReply {
  // Whatever Prism's types say, a made-up header may be a number or null.
  const made: [string, unknown][] = Object.entries(headers);
  const named = made.map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  const { "content-type": type, ...rest } = Object.fromEntries(named) as Record<string, string>;
  if (body === undefined) return { status, headers: rest, body };
  if (typeof body === "string" && type !== undefined && !isJson(type))
    return { status, headers: { ...rest, "content-type": type }, body: new TextEncoder().encode(body) };
  if (isXml(type))
    return { status, headers: { ...rest, "content-type": type ?? "" }, body: new TextEncoder().encode(xmlOf(body)) };
  return { status, headers: { ...rest, "content-type": isJson(type) ? (type ?? "") : "application/json" }, body };
}

/** What Prism itself answers: an operation that has no such status, a request that fits no documented refusal, … */
function failure(prism: Prism, error: Error): WireReply {
  const problem = prism.ProblemJsonError.toProblemJson(error);
  const { headers = {}, ...body } = problem as typeof problem & { headers?: Record<string, string> };
  return { status: problem.status, headers: { ...headers, "content-type": "application/problem+json" }, body };
}
