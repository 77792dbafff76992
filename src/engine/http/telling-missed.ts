import { isControlPath } from "./cors.ts";
import { type Handler, handlerOf } from "./handler.ts";

/**
 * A handler that says which calls no operation answers. A preflight is none, since the call that follows it is; nor is what a
 * person opens at `/`.
 */
export function tellingMissed(
  inner: Handler,
  onMissed: (missed: { readonly method: string; readonly path: string }) => void,
): Handler {
  return handlerOf(inner.paths, (method, path) => {
    const match = inner.find(method, path);
    if (match.kind === "found" || method === "OPTIONS" || path === "/" || isControlPath(path)) return match;
    return {
      ...match,
      answer(request) {
        onMissed({ method, path });
        return match.answer(request);
      },
    };
  });
}
