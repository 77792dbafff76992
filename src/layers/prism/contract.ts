import type { IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import type { Violation } from "../../engine/http/violation.ts";
import { messageOf } from "../../shared/errors.ts";
import type { WireRequest } from "../../engine/http/wire.ts";
import type { Prism } from "./load.ts";
import { queryOf } from "../validation/query-values.ts";
import { prismRequest, requestBody } from "./messages.ts";
import { notJson } from "../validation/violations.ts";
import { OperationIndex, type PlacedOperation } from "../validation/operation-index.ts";
import type { DocumentContract, DocumentedOperation, Received } from "../validation/contract.ts";
import { type HttpOperation, silent } from "./operation.ts";
import { isUnreadable } from "../validation/unread-body.ts";
import { isFalseAlarm, remembered, withoutSchemas } from "./unread-bodies.ts";
import { unknownParameters } from "./unknown-parameters.ts";

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
export function prismContract(prism: Prism, documents: readonly (readonly HttpOperation[])[]): DocumentContract {
  // The only public way to Prism's validators leads through a mock: ours answers what there is to check.
  const responses = new WeakMap<IHttpRequest, IHttpResponse>();
  const instance = prism.createInstance(config, {
    logger: silent,
    mock:
      ({ input }) =>
      () => ({ _tag: "Right", right: responses.get(input.data) ?? { statusCode: 200 } }),
  });
  const index = new OperationIndex(
    documents.map((operations) => operations.map((operation) => new PrismOperation(instance, responses, operation))),
  );
  return {
    find: (method, path) => index.find(method, path),
    at: (route) => index.at(route),
    get statuses() {
      return new Map([...index.operations].map(([route, { statuses }]) => [route, statuses]));
    },
  };
}

/** One operation, judged by Prism. */
class PrismOperation implements DocumentedOperation, PlacedOperation {
  readonly #instance: Instance;
  readonly #responses: WeakMap<IHttpRequest, IHttpResponse>;
  readonly #operation: HttpOperation;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly servers: NonNullable<PlacedOperation["servers"]>;

  constructor(instance: Instance, responses: WeakMap<IHttpRequest, IHttpResponse>, operation: HttpOperation) {
    const { iid = "", method, path, servers = [] } = operation;
    this.#instance = instance;
    this.#responses = responses;
    this.#operation = operation;
    this.id = iid;
    this.method = method;
    this.path = path;
    this.servers = servers;
  }

  get statuses(): readonly string[] {
    return this.#operation.responses.map(({ code }) => code);
  }

  async requestViolations(request: WireRequest): Promise<Violation[]> {
    const operation = this.#operation;
    const body = requestBody(request);
    const isMalformed = body.kind === "malformed";
    const isUnread = isMalformed || isUnreadable(body, request.header("content-type"));
    const input = prismRequest(operation, request, isUnread ? { kind: "text", text: "unread" } : body);
    const { malformed, input: all } = await ask(
      this.#instance,
      isUnread ? withoutSchemas(operation) : operation,
      input,
      "validateRequest",
    );
    const found = all.filter((each) => !isFalseAlarm(each, request.header("content-type")));
    return [
      ...(malformed === undefined ? [] : [violation("request", { message: malformed, code: "malformed" })]),
      ...(isMalformed ? [notJson("request")] : []),
      ...found.map((each) => violation("request", each)),
      ...unknownParameters(operation, queryOf(request.query)),
    ];
  }

  async responseViolations({ method }: WireRequest, { status, headers, body }: Received): Promise<Violation[]> {
    const isMalformed = body.kind === "malformed";
    const isUnread = isMalformed || isUnreadable(body, headers["content-type"]);
    const read = isUnread ? withoutSchemas(this.#operation) : this.#operation;
    const documented = method === "HEAD" ? withoutBodies(this.#operation) : read;
    // Whatever is wrong with the request, the response is judged by itself.
    const path = this.path.replaceAll(/\{[^{}]*\}/g, "x");
    const input: IHttpRequest = { method: this.method as IHttpRequest["method"], url: { path } };
    this.#responses.set(input, {
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
    const { malformed, output } = await ask(this.#instance, documented, input, "validateResponse");
    return [
      ...(malformed === undefined ? [] : [violation("response", { message: malformed, code: "malformed" })]),
      ...(isMalformed ? [notJson("response")] : []),
      ...output.map((each) => violation("response", each)),
    ];
  }
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

const bodiless = new WeakMap<HttpOperation, HttpOperation>();

function withoutBodies(operation: HttpOperation): HttpOperation {
  return remembered(bodiless, operation, () => ({
    ...operation,
    responses: operation.responses.map((response) => ({ ...response, contents: [] })),
  }));
}
