import { operations as apiOperations } from "../../../spec/generated/operations.ts";
import { operations as shopOperations } from "../../../spec/generated/shop-operations.ts";
import { gatewayErrorBody } from "../../engine/http/error-bodies.ts";
import { isControlPath } from "../../engine/http/cors.ts";
import { type Handler, handlerOf, type Match, refusal } from "../../engine/http/handler.ts";
import type { WireReply, WireRequest } from "../../engine/http/wire.ts";
import type { OperationInfo } from "../../engine/http/operation.ts";
import { noteRequest } from "../../engine/http/note-request.ts";
import type { ReplayStore } from "./replay-store.ts";

/** Those that a kit has, by route: a recording may answer them, too. */
const operations: Readonly<Record<string, OperationInfo>> = { ...shopOperations, ...apiOperations };

export interface ReplayingOptions {
  /** Answers 501 to what is not recorded. */
  readonly strict?: boolean;
  /** Called for each request of the API that is not recorded. */
  readonly onMissing?: (request: Pick<WireRequest, "method" | "path">) => void;
}

/**
 * What the recording has is answered from it, and everything else by the handler inside. A reset of the control plane plays
 * the recording from the beginning.
 */
export function replaying(recording: ReplayStore, inner: Handler, options: ReplayingOptions = {}): Handler {
  const { strict = false, onMissing = () => undefined } = options;
  return handlerOf(inner.paths, (method, path) => {
    const match = inner.find(method, path);
    if (isControlPath(path)) return path === "/__kit/reset" ? resetting(match, recording) : match;
    const recorded = recording.methodsAt(path);
    if (method === "OPTIONS")
      return recorded === undefined ? match : withRecorded(match, method, recorded, inner.paths);
    const rest = recorded === undefined ? match : withRecorded(match, method, recorded, inner.paths);
    const missing = (request: WireRequest): WireReply | Promise<WireReply> => {
      onMissing(request);
      return strict ? notRecorded(request) : rest.answer(request);
    };
    const answer = (request: WireRequest): WireReply | Promise<WireReply> => {
      const reply = recording.answer(request);
      if (reply === undefined) return missing(request);
      if (rest.kind === "found" && rest.route !== undefined)
        noteRequest(request, rest.route, rest.operationId ?? operations[rest.route]?.operationId);
      if (request.trace !== undefined) request.trace.why = "A recording has answered";
      return reply;
    };
    if (recorded !== undefined) return { ...rest, answer };
    return strict ? { kind: "found", answer: missing } : { ...match, answer: missing };
  });
}

function notRecorded({ method, path }: WireRequest): WireReply {
  const message = `The recording has no answer to ${method} ${path}: record it with session-context-kit proxy, or leave out --replay-strict`;
  return { status: 501, headers: {}, body: gatewayErrorBody(message, "kit.NotRecorded") };
}

function resetting(match: Match, recording: ReplayStore): Match {
  return {
    ...match,
    async answer(request) {
      const reply = await match.answer(request);
      if (request.method === "POST" && reply.status < 300) recording.reset();
      return reply;
    },
  };
}

/** The match of a path that the recording has: an operation with another body, or other methods, may be of the handler inside. */
function withRecorded(match: Match, method: string, recorded: ReadonlySet<string>, paths: readonly string[]): Match {
  if (match.kind === "found") return match;
  if (recorded.has(method)) return { kind: "found", answer: match.answer };
  // A preflight is not recorded, and asks for the methods that are.
  const allowed = [...recorded, ...(match.kind === "wrong-method" ? match.allowed : ["OPTIONS"])];
  return refusal({ kind: "wrong-method", allowed: [...new Set(allowed)] }, paths);
}
