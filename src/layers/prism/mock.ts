import type { IHttpConfig, IHttpResponse } from "@stoplight/prism-http";
import { isJson } from "../exchanges/media.ts";
import { type Handler, handlerOf, refusal } from "../../engine/http/handler.ts";
import type { WireReply, WireRequest } from "../../engine/http/wire.ts";
import type { Prism } from "./load.ts";
import { prismRequest, requestBody } from "./messages.ts";
import { OperationIndex } from "./operation-index.ts";
import { type HttpOperation, silent } from "./operation.ts";
import { readPreferences } from "./preferences.ts";

/** Answers documents' operations as Prism mocks them: with their examples, or made up where the request prefers that. */
export function mockOf(prism: Prism, documents: readonly (readonly HttpOperation[])[]): Handler {
  const index = new OperationIndex(documents);
  const instance = prism.createInstance(configOf({ dynamic: false }), { logger: silent });

  async function answer(operation: HttpOperation, request: WireRequest): Promise<WireReply> {
    const config = configOf({ dynamic: false, ...readPreferences(request.header("prefer") ?? "") });
    const body = requestBody(request);
    try {
      const result = await instance.request(prismRequest(operation, request, body), [operation], config)();
      return "right" in result ? replyOf(result.right.output) : failure(prism, result.left);
    } catch (error) {
      return failure(prism, error as Error);
    }
  }
  return handlerOf(index.paths, (method, path) => {
    const located = index.find(method, path);
    if (located.kind !== "found") return refusal(located, index.paths);
    const { operation, route } = located;
    return { kind: "found", route, answer: (request) => answer(operation, request) };
  });
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

/** Text goes out as it is. Everything else is JSON, whatever the media type: the kit writes no XML. */
function replyOf({ statusCode: status, headers = {}, body }: IHttpResponse): WireReply {
  // Whatever Prism's types say, a made-up header may be a number or null.
  const made: [string, unknown][] = Object.entries(headers);
  const named = made.map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  const { "content-type": type, ...rest } = Object.fromEntries(named) as Record<string, string>;
  if (body === undefined) return { status, headers: rest, body };
  if (typeof body === "string" && type !== undefined && !isJson(type))
    return { status, headers: { ...rest, "content-type": type }, body: new TextEncoder().encode(body) };
  return { status, headers: { ...rest, "content-type": isJson(type) ? (type ?? "") : "application/json" }, body };
}

/** What Prism itself answers: an operation that has no such status, a request that fits no documented refusal, … */
function failure(prism: Prism, error: Error): WireReply {
  const problem = prism.ProblemJsonError.toProblemJson(error);
  const { headers = {}, ...body } = problem as typeof problem & { headers?: Record<string, string> };
  return { status: problem.status, headers: { ...headers, "content-type": "application/problem+json" }, body };
}
