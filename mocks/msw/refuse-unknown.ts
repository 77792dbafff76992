import { http, type HttpHandler, HttpResponse } from "msw";
import type { Missed } from "./no-such-operation.ts";

/**
 * Handlers that come after the operations': a request to the API that none of those answers fails where it is made, and
 * never leaves for the real API with its token. `onMissed` is told.
 */
export function refuseUnknown(bases: readonly string[], onMissed: (request: Missed) => void): HttpHandler[] {
  return bases.map((base) =>
    http.all(`${base}/*`, ({ request }) => {
      onMissed(request);
      return HttpResponse.error();
    }),
  );
}
