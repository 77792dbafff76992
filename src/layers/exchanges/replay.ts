import { type Handler, handlerOf, type Match, refusal } from "../../engine/http/handler.ts";
import type { ReplayStore } from "./replay-store.ts";

/** What the recording has is answered from it, and everything else by the handler inside. */
export function replaying(recording: ReplayStore, inner: Handler): Handler {
  return handlerOf(inner.paths, (method, path) => {
    const match = inner.find(method, path);
    const recorded = recording.methodsAt(path);
    if (recorded === undefined) return match;
    const rest = withRecorded(match, method, recorded, inner.paths);
    return { ...rest, answer: (request) => recording.answer(request) ?? rest.answer(request) };
  });
}

/** The match of a path that the recording has: an operation with another body, or other methods, may be of the handler inside. */
function withRecorded(match: Match, method: string, recorded: ReadonlySet<string>, paths: readonly string[]): Match {
  if (match.kind === "found") return match;
  if (recorded.has(method)) return { kind: "found", answer: match.answer };
  // A preflight is not recorded, and asks for the methods that are.
  const allowed = [...recorded, ...(match.kind === "wrong-method" ? match.allowed : ["OPTIONS"])];
  return refusal({ kind: "wrong-method", allowed: [...new Set(allowed)] }, paths);
}
