import { type Found, refusal, type Handler } from "../../engine/http/handler.ts";
import type { ReplayStore } from "./replay-store.ts";

/** What is on the tape is answered from the tape, and everything else by the service. */
export function replaying(tape: ReplayStore, service: Handler): Handler {
  const find = (method: string, path: string): Found => {
    const found = service.find(method, path);
    const taped = tape.methodsAt(path);
    if (found.kind === "found" || taped === undefined) return found;
    return taped.has(method) ? { kind: "found" } : { kind: "wrong-method", allowed: allowed(found, taped) };
  };
  return {
    paths: service.paths,
    find,
    handle(request) {
      const taped = tape.answer(request);
      if (taped !== undefined) return taped;
      // A preflight is not on the tape; which methods are has to be told all the same.
      const found = find(request.method, request.path);
      return found.kind === "wrong-method" ? refusal(found, request, service.paths) : service.handle(request);
    },
  };
}

function allowed(found: Found, taped: ReadonlySet<string>): string[] {
  return [...new Set([...taped, ...(found.kind === "wrong-method" ? found.allowed : ["OPTIONS"])])];
}
