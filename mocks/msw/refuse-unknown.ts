import { http, type HttpHandler, HttpResponse } from "msw";
import { operations } from "../../spec/generated/operations.ts";
import { ownOrigin } from "./base-urls.ts";
import type { Missed } from "./no-such-operation.ts";

/**
 * Handlers that come after the operations': a request to the API that none of those answers fails where it is made, and
 * never leaves for the real API with its token. `onMissed` is told. Where the API shares the page's own origin, only
 * what is below its services counts: the rest is the page.
 */
export function refuseUnknown(bases: readonly string[], onMissed: (request: Missed) => void): HttpHandler[] {
  const refuse = ({ request }: { readonly request: Request }): Response => {
    onMissed(request);
    return HttpResponse.error();
  };
  return bases.flatMap((base) =>
    base === ownOrigin()
      ? services.map((service) => http.all(`${base}/${service}/*`, refuse))
      : [http.all(`${base}/*`, refuse)],
  );
}

/** What the API's paths begin with. */
const services = [...new Set(Object.keys(operations).map((route) => route.split("/")[1] ?? ""))];
