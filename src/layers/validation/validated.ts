import type { InvalidExchange } from "../../engine/control/violation-log.ts";
import type { Violation } from "../../engine/http/violation.ts";
import { parseBody } from "../../engine/exchanges/media.ts";
import { withoutWrittenTokens } from "../../engine/exchanges/redaction/shapes.ts";
import { type Handler, handlerOf, type Match } from "../../engine/http/handler.ts";
import { bodyLimit, jsonOf, type WireReply, type WireRequest } from "../../engine/http/wire.ts";
import { tenantInTarget } from "../../engine/http/tenant-in-target.ts";
import type { DocumentContract, DocumentedOperation, Received } from "./contract.ts";
import { problemOf, violationsHeader } from "./problems.ts";

export type Enforcement = "enforce" | "report";

/**
 * A handler whose every request and response is held to the contract. With `report` the violations are reported, in the
 * `sl-violations` header too; with `enforce` a bad request never arrives (422), and a bad response never leaves (500).
 */
export function validated(
  inner: Handler,
  contract: DocumentContract,
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

  function checked(match: Match, operation: DocumentedOperation, request: WireRequest): WireReply | Promise<WireReply> {
    const { answer } = match;
    // Such a body has not been read to its end; the handler inside answers 413.
    if (request.body !== undefined && request.body.byteLength > bodyLimit) return answer(request);
    const isEnforced = enforcement === "enforce";
    const reported = (violations: Violation[], reply: WireReply): WireReply => {
      if (request.trace !== undefined) request.trace.violations = violations;
      if (violations.length === 0) return reply;
      onInvalidExchange(exchangeOf(match, operation, request, reply, violations));
      return { ...reply, headers: { ...reply.headers, "sl-violations": violationsHeader(violations) } };
    };
    const enforced = (direction: "request" | "response", violations: Violation[]): WireReply => {
      if (request.trace !== undefined)
        request.trace.why = `The ${direction} is not as documented: ${violations[0]?.message ?? ""}`;
      return reported(violations, problemOf(direction, violations));
    };
    return after(operation.requestViolations(request), (ofRequest) => {
      if (isEnforced && ofRequest.length > 0) return enforced("request", ofRequest);
      return after(answer(request), (reply) => {
        // A fault's body that comes slowly or breaks off is not read here.
        if (reply.body instanceof ReadableStream) return reported(ofRequest, reply);
        const written = writtenOut(reply);
        return after(operation.responseViolations(request, receivedFrom(written)), (ofResponse) => {
          if (isEnforced && ofResponse.length > 0) return enforced("response", ofResponse);
          return reported([...ofRequest, ...ofResponse], written);
        });
      });
    });
  }
}

/** Goes on with a value, at once where it is there. */
function after<Value, Next>(value: Value | Promise<Value>, goOn: (value: Value) => Next | Promise<Next>) {
  return value instanceof Promise ? value.then(goOn) : goOn(value);
}

function exchangeOf(
  match: Match,
  { id, path: template }: DocumentedOperation,
  { method, path, query }: WireRequest,
  { status }: WireReply,
  violations: readonly Violation[],
): InvalidExchange {
  const route = match.kind === "found" ? match.route : undefined;
  const tenant = tenantInTarget(route ?? `${method} ${template}`, path, query);
  const whose = tenant === undefined ? {} : { tenant };
  return { method, ...whose, path: withoutWrittenTokens(path), operationId: id, status, violations };
}

/** By the match's route, so that the path is not looked up again; what a recording answers has none. */
function operationOf(
  contract: DocumentContract,
  method: string,
  path: string,
  match: Match,
): DocumentedOperation | undefined {
  if (match.kind === "found" && match.route !== undefined) return contract.at(match.route);
  const located = contract.find(method, path);
  return located.kind === "found" ? located.operation : undefined;
}

/** A reply with the text of its body: what is compared is what is sent, and it is written once. */
function writtenOut(reply: WireReply): WireReply {
  const { body, written } = reply;
  if (body === undefined || body instanceof Uint8Array || written?.of === body) return reply;
  return { ...reply, written: { of: body, text: jsonOf(reply) } };
}

/** A reply as a client will receive it. */
function receivedFrom({ status, headers, body, written }: WireReply): Received {
  const all: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
  for (const [name, value] of Object.entries(headers)) all[name.toLowerCase()] = String(value);
  if (body instanceof Uint8Array) return { status, headers: all, body: parseBody(all["content-type"], body) };
  // Numbers may be kept as they were written, and properties may be undefined: what counts is what is sent.
  const value = written === undefined ? undefined : (JSON.parse(written.text) as unknown);
  return { status, headers: all, body: value === undefined ? { kind: "none" } : { kind: "json", value } };
}
