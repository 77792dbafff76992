import { isIP } from "node:net";

type ReadHeader = (name: string) => string | undefined;

/**
 * Whether a request for the control plane comes from a page of another origin, or from a page that reached this server through
 * its own host name, which it pointed at this address (DNS rebinding). Tools send no `Origin` and pass.
 */
export function isFromElsewhere(header: ReadHeader, listeningHost: string): boolean {
  const host = header("host") ?? "";
  const origin = header("origin");
  if (origin !== undefined && origin !== `http://${host}`) return true;
  const site = header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  return !isOurName(nameOf(host), listeningHost);
}

function nameOf(host: string): string {
  return host.startsWith("[") ? host.slice(1, host.indexOf("]")) : (host.split(":")[0] ?? "");
}

/** Addresses, `localhost`, and names without a dot, as containers have, cannot be another site's. */
function isOurName(name: string, listeningHost: string): boolean {
  return isIP(name) !== 0 || name === listeningHost || !name.includes(".") || name.endsWith(".localhost");
}
