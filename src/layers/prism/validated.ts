import type { InvalidExchange } from "../../engine/control/violation-log.ts";
import type { Violation } from "../exchanges/exchange.ts";
import { parseBody } from "../exchanges/media.ts";
import { withoutTokens } from "../exchanges/secrets.ts";
import type { Handler } from "../../engine/http/handler.ts";
import { bodyLimit, type WireReply, type WireRequest } from "../../engine/http/wire.ts";
import type { PrismContract, Received } from "./contract.ts";
import { problemOf, violationsHeader } from "./problems.ts";

export type Enforcement = "enforce" | "report";

/**
 * A service whose every request and response is held to the contract. With `report` the violations are told, in the
 * `sl-violations` header too; with `enforce` a bad request never arrives (422), and a bad response never leaves (500).
 */
export function validated(
  service: Handler,
  contract: PrismContract,
  enforcement: Enforcement,
  onOffence: (offence: InvalidExchange) => void,
): Handler {
  const isEnforced = enforcement === "enforce";
  return {
    paths: service.paths,
    find: service.find,
    async handle(request) {
      const located = contract.find(request.method, request.path);
      // What no document knows is refused by the service itself.
      if (located.kind !== "found" || isTooLarge(request)) return service.handle(request);
      const { operation } = located;
      const told = (violations: Violation[], reply: WireReply): WireReply => {
        if (violations.length === 0) return reply;
        const { method, path } = request;
        const { status } = reply;
        onOffence({ method, path: withoutTokens(path), operationId: operation.iid ?? "", status, violations });
        return { ...reply, headers: { ...reply.headers, "sl-violations": violationsHeader(violations) } };
      };
      const ofRequest = await contract.requestViolations(operation, request);
      if (isEnforced && ofRequest.length > 0) return told(ofRequest, problemOf("request", ofRequest));
      const reply = await service.handle(request);
      const ofResponse = await contract.responseViolations(operation, request, receivedFrom(reply));
      if (isEnforced && ofResponse.length > 0) return told(ofResponse, problemOf("response", ofResponse));
      return told([...ofRequest, ...ofResponse], reply);
    },
  };
}

/** Such a body has not been read to its end; the service answers 413. */
function isTooLarge({ body }: WireRequest): boolean {
  return body !== undefined && body.byteLength > bodyLimit;
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
