import type { WireReply } from "./wire.ts";

/** What every answer of the API tells a browser. Bearer tokens travel in a header, so no cookies are let through. */
export const corsHeaders: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "Location, Version, X-Count, Allow, sl-violations",
};

/** The headers that the API's clients send, beside whatever a preflight asks for. */
const knownHeaders =
  "authorization, content-type, accept-language, content-language, emporix-tenant, session-id, saas-token, x-version, x-total-count";

/**
 * The answer to OPTIONS, from the 405 that the engine gives for it (or its 404 for a path that nobody serves): a preflight
 * learns the methods and headers it may use.
 */
export function answerOptions(refusal: WireReply, header: (name: string) => string | undefined): WireReply {
  const allow = refusal.headers["Allow"];
  if (allow === undefined) return refusal;
  if (header("access-control-request-method") === undefined)
    return { status: 204, headers: { Allow: allow }, body: undefined };
  return {
    status: 204,
    headers: {
      Allow: allow,
      "access-control-allow-methods": allow,
      "access-control-allow-headers": header("access-control-request-headers") ?? knownHeaders,
      "access-control-max-age": "7200",
      vary: "access-control-request-headers",
    },
    body: undefined,
  };
}
