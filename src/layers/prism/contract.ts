import type { IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import type { Violation } from "../../engine/http/violation.ts";
import type { ParsedBody } from "../../engine/exchanges/media.ts";
import { messageOf } from "../../shared/errors.ts";
import type { WireRequest } from "../../engine/http/wire.ts";
import type { Prism } from "./load.ts";
import { prismRequest, queryOf, requestBody } from "./messages.ts";
import { type Located, OperationIndex } from "./operation-index.ts";
import { type HttpOperation, silent } from "./operation.ts";
import { isFalseAlarm, isUnreadable, remembered, withoutSchemas } from "./unread-bodies.ts";
import { unknownParameters } from "./unknown-parameters.ts";

/** A response as both directions of validation see it. */
export interface Received {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ParsedBody;
}

/** What documents say of requests and responses, and whether they are so. */
export interface PrismContract {
  find(method: string, path: string): Located;
  /** The statuses that are documented, as `200`, `4XX` and `default`, by route. */
  readonly statuses: ReadonlyMap<string, readonly string[]>;
  /** The operation of a route that a look-up has found; undefined for a route that no document has. */
  at(route: string): HttpOperation | undefined;
  requestViolations(operation: HttpOperation, request: WireRequest): Promise<Violation[]>;
  /** To HEAD a response has no body, and none is asked for. */
  responseViolations(operation: HttpOperation, request: WireRequest, response: Received): Promise<Violation[]>;
}

type Instance = ReturnType<Prism["createInstance"]>;
type Validations = { readonly message: string; readonly code?: string | number; readonly path?: readonly string[] }[];

const nothing = { checkSecurity: false, validateRequest: false, validateResponse: false };
const config = {
  ...nothing,
  isProxy: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

/**
 * Documents as a contract, checked by Prism's engine, and stricter than Prism in two ways: a query parameter or a status
 * that is not documented is a violation. Tokens are the API's own business: its documents tell of 401 and 403.
 */
export function prismContract(prism: Prism, documents: readonly (readonly HttpOperation[])[]): PrismContract {
  const index = new OperationIndex(documents);
  // The only public way to Prism's validators leads through a mock: ours answers what there is to check.
  const responses = new WeakMap<IHttpRequest, IHttpResponse>();
  const instance = prism.createInstance(config, {
    logger: silent,
    mock:
      ({ input }) =>
      () => ({ _tag: "Right", right: responses.get(input.data) ?? { statusCode: 200 } }),
  });

  return {
    find: (method, path) => index.find(method, path),
    get statuses() {
      return index.statuses;
    },
    at: (route) => index.at(route),
    async requestViolations(operation, request) {
      const body = requestBody(request);
      const unknown = unknownParameters(operation, queryOf(request.query));
      const isUnread = isUnreadable(body, request.header("content-type"));
      const input = prismRequest(operation, request, isUnread ? { kind: "text", text: "unread" } : body);
      const asked = isUnread ? withoutSchemas(operation) : operation;
      const { malformed, input: all } = await ask(instance, asked, input, "validateRequest");
      const found = all.filter((each) => !isFalseAlarm(each, request.header("content-type")));
      return [
        ...(malformed === undefined ? [] : [violation("request", { message: malformed, code: "malformed" })]),
        ...(body.kind === "malformed" ? [notJson("request")] : found.map((each) => violation("request", each))),
        ...unknown,
      ];
    },
    async responseViolations(operation, request, { status, headers, body }) {
      const isUnread = isUnreadable(body, headers["content-type"]);
      const read = isUnread ? withoutSchemas(operation) : operation;
      const documented = request.method === "HEAD" ? withoutBodies(operation) : read;
      if (body.kind === "malformed") return [notJson("response")];
      const input = prismRequest(operation, { ...request, body: undefined }, { kind: "none" });
      responses.set(input, {
        statusCode: status,
        headers,
        ...(isUnread
          ? { body: "unread" }
          : body.kind === "json"
            ? { body: body.value }
            : body.kind === "text"
              ? { body: body.text }
              : {}),
      });
      const { malformed, output } = await ask(instance, documented, input, "validateResponse");
      if (malformed !== undefined) return [violation("response", { message: malformed, code: "malformed" })];
      return output.map((each) => violation("response", each));
    },
  };
}

async function ask(
  instance: Instance,
  operation: HttpOperation,
  request: IHttpRequest,
  direction: "validateRequest" | "validateResponse",
): Promise<{ malformed?: string; input: Validations; output: Validations }> {
  const none = { input: [], output: [] };
  try {
    const result = await instance.request(request, [operation], { ...config, [direction]: true })();
    if ("left" in result) return { ...none, malformed: result.left.message };
    const { input, output } = result.right.validations;
    return { input: input.filter(isViolation), output: output.filter(isViolation) };
  } catch (error) {
    // Percent escapes that are no UTF-8, and the like.
    return { ...none, malformed: messageOf(error) };
  }
}

/** To use what is deprecated is documented. */
function isViolation({ code }: Validations[number]): boolean {
  return code !== "deprecated";
}

function violation(direction: "request" | "response", { message, code, path = [] }: Validations[number]): Violation {
  // Prism gives neither path nor code where the status is not documented.
  return { location: [direction, ...path], severity: "Error", code: String(code ?? "undocumented"), message };
}

function notJson(direction: "request" | "response"): Violation {
  const which = direction === "request" ? "Request" : "Response";
  return {
    location: [direction, "body"],
    severity: "Error",
    code: "malformed",
    message: `${which} body is not JSON, and its media type says so`,
  };
}

const bodiless = new WeakMap<HttpOperation, HttpOperation>();

function withoutBodies(operation: HttpOperation): HttpOperation {
  return remembered(bodiless, operation, () => ({
    ...operation,
    responses: operation.responses.map((response) => ({ ...response, contents: [] })),
  }));
}
