import { isIP } from "node:net";
import { checkTexts, invalidOption } from "../../shared/errors.ts";

type ReadHeader = (name: string) => string | undefined;

/** Who may use the control plane, beside this machine and pages of the server's own origin. */
export interface ControlAccess {
  /** Names by which others reach the server, as `host.docker.internal` or `*.svc.cluster.local`. */
  readonly allowHosts?: readonly string[];
  /** The key that each request for the control plane has to send in the header `x-kit-control-key`; health needs none. */
  readonly controlKey?: string;
}

/** @throws KitError `OPTION_INVALID` for what is not a name of a host, and for an empty key */
export function checkAccess({ allowHosts = [], controlKey }: ControlAccess): void {
  if (!Array.isArray(allowHosts)) throw invalidOption("allowHosts must be a list of names");
  checkTexts({ controlKey });
  const wrong = allowHosts.find(
    (name) => typeof name !== "string" || !/^(?:\*\.)?[\w-]{1,63}(?:\.[\w-]{1,63}){0,20}$/.test(name),
  );
  if (wrong !== undefined)
    throw invalidOption(`${wrong} is not the name of a host, as host.docker.internal or *.example.com`);
  if (controlKey === "") throw invalidOption("The key of the control plane is empty");
}

interface AskedPath {
  readonly path: string;
  /** Whether it is one of the pages for people, or what such a page loads: they have nobody's data in them. */
  readonly isPage: boolean;
}

/**
 * Why a request for the control plane is refused: it comes from a page of another origin, or from a page that reached this server
 * through its own host name, which it pointed at this address (DNS rebinding), or it has not the key. Tools send no `Origin`.
 */
export function controlRefusal(
  { path, isPage }: AskedPath,
  header: ReadHeader,
  listeningHost: string,
  { allowHosts = [], controlKey }: ControlAccess,
): string | undefined {
  const host = header("host") ?? "";
  const origin = header("origin");
  const site = header("sec-fetch-site");
  // A link to the dashboard may lie on any page; what it opens, that page cannot read.
  const isOpened = isPage && header("sec-fetch-mode") === "navigate";
  const isOtherSite = site !== undefined && site !== "same-origin" && site !== "none" && !isOpened;
  if (isOtherSite || (origin !== undefined && origin !== `http://${host}`))
    return "The control plane is closed to pages of other origins";
  const name = nameOf(host).toLowerCase();
  if (!isOurName(name, listeningHost) && !allowHosts.some((allowed) => matches(name, allowed.toLowerCase()))) {
    // What a stranger made up is not repeated.
    const shown = /^[\w.-]{1,100}$/.test(name) ? name : "NAME";
    return `The control plane does not answer to this host name: start the mock with --allow-host ${shown} if it is yours`;
  }
  // The pages ask for the key themselves.
  const needsKey = controlKey !== undefined && path !== "/__kit/health" && !isPage;
  return needsKey && !isSame(header("x-kit-control-key") ?? "", controlKey)
    ? "The control plane needs the key that the mock was started with (--control-key), in the header x-kit-control-key"
    : undefined;
}

function nameOf(host: string): string {
  return host.startsWith("[") ? host.slice(1, host.indexOf("]")) : (host.split(":")[0] ?? "");
}

/** Addresses, `localhost`, and names without a dot, as containers have, cannot be another site's. */
function isOurName(name: string, listeningHost: string): boolean {
  return isIP(name) !== 0 || name === listeningHost || !name.includes(".") || name.endsWith(".localhost");
}

function matches(name: string, allowed: string): boolean {
  return allowed.startsWith("*.") ? name.endsWith(allowed.slice(1)) : name === allowed;
}

/** Compares in a time that does not tell where two keys differ. */
function isSame(given: string, key: string): boolean {
  // Most mocks have no key, and start sooner without it.
  const { createHash, timingSafeEqual } = process.getBuiltinModule("node:crypto");
  const [one, other] = [given, key].map((text) => createHash("sha256").update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
