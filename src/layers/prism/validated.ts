import type { InvalidExchange } from "../../engine/control/violation-log.ts";
import type { Violation } from "../../engine/http/violation.ts";
import { parseBody } from "../../engine/exchanges/media.ts";
import { withoutWrittenTokens } from "../../engine/exchanges/redaction/shapes.ts";
import { type Handler, handlerOf, type Match } from "../../engine/http/handler.ts";
import { bodyLimit, type WireReply, type WireRequest } from "../../engine/http/wire.ts";
import { tenantInTarget } from "../../engine/http/tenant-in-target.ts";
import type { PrismContract, Received } from "./contract.ts";
import type { HttpOperation } from "./operation.ts";
import { problemOf, violationsHeader } from "./problems.ts";

export type Enforcement = "enforce" | "report";

/**
 * A handler whose every request and response is held to the contract. With `report` the violations are reported, in the
 * `sl-violations` header too; with `enforce` a bad request never arrives (422), and a bad response never leaves (500).
 */
export function validated(
  inner: Handler,
  contract: PrismContract,
  enforcement: Enforcement,
  onInvalidExchange: (exchange: InvalidExchange) => void,
): Handler {
  return handlerOf(inner.paths, (method, path) => {
    const match = inner.find(method, path);
    const operation = operationOf(contract, method, path, match);
    // What no document has is refused by the handler inside.
    if (operation === undefined) return match;
    return { ...match, answer: (request) => checked(match, operation, request) };
  });

  async function checked(match: Match, operation: HttpOperation, request: WireRequest): Promise<WireReply> {
    const { answer } = match;
    const route = match.kind === "found" ? match.route : undefined;
    // Such a body has not been read to its end; the handler inside answers 413.
    if (request.body !== undefined && request.body.byteLength > bodyLimit) return answer(request);
    const reported = (violations: Violation[], reply: WireReply): WireReply => {
      if (request.trace !== undefined) request.trace.violations = violations;
      if (violations.length === 0) return reply;
      const { method, path, query } = request;
      const { status } = reply;
      const tenant = tenantInTarget(route ?? `${method} ${operation.path}`, path, query);
      const whose = tenant === undefined ? {} : { tenant };
      onInvalidExchange({
        method,
        ...whose,
        path: withoutWrittenTokens(path),
        operationId: operation.iid ?? "",
        status,
        violations,
      });
      return { ...reply, headers: { ...reply.headers, "sl-violations": violationsHeader(violations) } };
    };
    const isEnforced = enforcement === "enforce";
    const enforced = (direction: "request" | "response", violations: Violation[]): WireReply => {
      if (request.trace !== undefined)
        request.trace.why = `The ${direction} is not as documented: ${violations[0]?.message ?? ""}`;
      return reported(violations, problemOf(direction, violations));
    };
    const ofRequest = await contract.requestViolations(operation, request);
    if (isEnforced && ofRequest.length > 0) return enforced("request", ofRequest);
    const reply = await answer(request);
    // A fault's body that comes slowly or breaks off is not read here.
    if (reply.body instanceof ReadableStream) return reported(ofRequest, reply);
    const ofResponse = await contract.responseViolations(operation, request, receivedFrom(reply));
    if (isEnforced && ofResponse.length > 0) return enforced("response", ofResponse);
    return reported([...ofRequest, ...ofResponse], reply);
  }
}

/** By the match's route, so that the path is not looked up again; what a recording answers has none. */
function operationOf(contract: PrismContract, method: string, path: string, match: Match): HttpOperation | undefined {
  if (match.kind === "found" && match.route !== undefined) return contract.at(match.route);
  const located = contract.find(method, path);
  return located.kind === "found" ? located.operation : undefined;
}

/** A reply as a client will receive it. */
function receivedFrom({ status, headers, body }: WireReply): Received {
  const sent = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  const all: Record<string, string> = {
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...Object.fromEntries(sent),
  };
  if (body instanceof Uint8Array) return { status, headers: all, body: parseBody(all["content-type"], body) };
  // Numbers may be kept as they were written, and properties may be undefined: what counts is what is sent.
  const value = body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as unknown);
  return { status, headers: all, body: value === undefined ? { kind: "none" } : { kind: "json", value } };
}
