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
  const passed: OutgoingHttpHeaders = {};
  const named = namedIn(headers.connection);
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !ofConnection.has(name) && !named.includes(name)) passed[name] = value;
  return passed;
}

/** The headers that a `Connection` header names besides. */
function namedIn(connection: string | undefined): readonly string[] {
  if (connection === undefined || connection === "keep-alive") return [];
  return connection.split(",").map((name) => name.trim().toLowerCase());
}
