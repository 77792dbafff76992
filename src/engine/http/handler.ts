import { gatewayError } from "./error-bodies.ts";
import { nearestPaths } from "./nearest-paths.ts";
import type { WireReply, WireRequest } from "./wire.ts";

/** What a service has at a path, or which methods it has there. */
export type Found =
  | { readonly kind: "found" }
  | { readonly kind: "wrong-method"; readonly allowed: readonly string[] }
  | { readonly kind: "unknown-path" };

/** Something that answers requests: the kit, and every layer around it. */
export interface Handler {
  /** What is there, without asking for it. The path is percent-encoded. */
  readonly find: (method: string, path: string) => Found;
  readonly handle: (request: WireRequest) => WireReply | Promise<WireReply>;
  /** Every path it has, as the templates of its specification. */
  readonly paths: readonly string[];
}

/** Two services at one address. What the first one has is the first one's. */
export function beside(first: Handler, second: Handler): Handler {
  const paths = [...first.paths, ...second.paths];
  const find = (method: string, path: string): Found => {
    const [own, other] = [first.find(method, path), second.find(method, path)];
    if (own.kind === "found" || other.kind === "unknown-path") return own;
    if (other.kind === "found" || own.kind === "unknown-path") return other;
    return { kind: "wrong-method", allowed: [...new Set([...own.allowed, ...other.allowed])] };
  };
  return {
    paths,
    find,
    handle(request) {
      const { method, path } = request;
      if (first.find(method, path).kind === "found" || path === "/") return first.handle(request);
      if (second.find(method, path).kind === "found") return second.handle(request);
      return refusal(find(method, path), request, paths);
    },
  };
}

/** The answer where nothing can answer: 405 with the methods that could, or 404 with the paths that may have been meant. */
export function refusal(found: Found, { method, path }: WireRequest, paths: readonly string[]): WireReply {
  if (found.kind !== "wrong-method") {
    return gatewayError(
      404,
      `There is nothing at ${path}; the nearest paths are ${nearestPaths(path, paths).join(", ")}`,
    );
  }
  const allow = found.allowed.join(", ");
  return { ...gatewayError(405, `${method} is not allowed here; allowed: ${allow}`), headers: { Allow: allow } };
}
