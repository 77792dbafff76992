import { http, type HttpHandler, HttpResponse } from "msw";
import { isForApi, servicesOf } from "./base-urls.ts";
import type { Missed } from "./no-such-operation.ts";

/**
 * Handlers that come after the operations': a request to the API that none of those answers fails where it is made, and
 * never leaves for the real API with its token. `onMissed` is called with it.
 */
export function refuseUnknown(
  bases: readonly string[],
  routes: readonly string[],
  onMissed: (request: Missed) => void,
): HttpHandler[] {
  const services = servicesOf(routes);
  return bases.map((base) =>
    http.all(
      ({ request }) => isForApi(request.url, base, services),
      ({ request }) => {
        onMissed(request);
        return HttpResponse.error();
      },
    ),
  );
}
