import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";

/** Headers that speak of one connection (RFC 9110, 7.6.1), and those that both ends write anew. */
const ofConnection = new Set([
  "connection",
  "content-length",
  "expect",
  "host",
  "http2-settings",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** The headers that go on to the other side. */
export function endToEnd(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const named = new Set((headers.connection ?? "").split(",").map((name) => name.trim().toLowerCase()));
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name, value]) => value !== undefined && !ofConnection.has(name) && !named.has(name),
    ),
  );
}
