import dns from "node:dns";
import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import { invalidOption } from "../../shared/errors.ts";
import { withoutLastSlashes } from "../../shared/slashes.ts";
import { originalHost, type Redirection } from "./redirection.ts";

/**
 * Sends this process's calls to the real API's host to the mock: those of `fetch`, and those by `node:http` and `node:https`, as axios
 * and got make them. Whatever else would connect to that host fails, so that no token gets there.
 */
export function redirect(redirection: Redirection): void {
  redirectFetch(redirection);
  redirectModule(http, "http:", redirection);
  redirectModule(https, "https:", redirection);
  refuseLookups(redirection);
  // For `import { request } from "node:https"`.
  syncBuiltinESMExports();
}

function redirectFetch({ mock, from }: Redirection): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const url = URL.parse(input instanceof Request ? input.url : String(input));
    if (url === null || !from.has(originalHost(url))) return await fetch(input, init);
    const target = targetOf(mock, url.pathname + url.search);
    try {
      return await (input instanceof Request ? fetch(new Request(target, input), init) : fetch(target, init));
    } catch (error) {
      throw isUnreachable((error as { readonly cause?: unknown }).cause)
        ? new TypeError(`fetch failed: ${unreachable(mock, url)}`, { cause: error })
        : error;
    }
  };
}

type Client = Pick<typeof http, "request" | "get">;

/** Options of a request as `node:http` takes them, after the URL that may come first is read. */
interface Asked extends https.RequestOptions {
  readonly callback: ((response: http.IncomingMessage) => void) | undefined;
}

function redirectModule(module: Client, protocol: "http:" | "https:", redirection: Redirection): void {
  const original = module.request;
  const { mock, from } = redirection;
  const toMock = mock.protocol === "https:" ? https.request : http.request;
  const request = (...given: Parameters<typeof asked>): http.ClientRequest => {
    const { callback, ...options } = asked(...given);
    const url = urlOf(options, protocol);
    if (url === undefined || !from.has(originalHost(url)))
      return Reflect.apply(original, module, given) as http.ClientRequest;
    // An agent, a socket or a server name for the real host is none for the mock.
    const {
      agent: _agent,
      createConnection: _socket,
      servername: _name,
      host: _host,
      socketPath: _path,
      ...kept
    } = options;
    const target = targetOf(mock, options.path ?? "/");
    const sent = toMock(
      {
        ...kept,
        protocol: target.protocol,
        hostname: target.hostname,
        port: target.port,
        path: target.pathname + target.search,
      },
      callback,
    );
    return sayingUnreachable(sent, mock, url);
  };
  module.request = request;
  module.get = (...given: Parameters<typeof asked>) => {
    const sent = request(...given);
    sent.end();
    return sent;
  };
}

/** The arguments of `request`: a URL, options and a callback, each of which may be left out. */
function asked(
  first: string | URL | https.RequestOptions,
  second?: https.RequestOptions | Asked["callback"],
  third?: Asked["callback"],
): Asked {
  const isUrl = typeof first === "string" || first instanceof URL;
  const options = typeof second === "object" ? second : {};
  const callback = typeof second === "function" ? second : third;
  return { ...(isUrl ? optionsOf(new URL(first)) : first), ...options, callback };
}

function optionsOf({ protocol, hostname, port, pathname, search }: URL): https.RequestOptions {
  return { protocol, hostname, ...(port === "" ? {} : { port }), path: pathname + search };
}

function urlOf({ protocol, hostname, host, port }: https.RequestOptions, usual: string): URL | undefined {
  const name = hostname ?? host ?? "localhost";
  return (
    URL.parse(`${protocol ?? usual}//${name}${port === undefined || port === null ? "" : `:${port}`}`) ?? undefined
  );
}

/** The mock may be below a path. */
function targetOf(mock: URL, path: string): URL {
  return new URL(withoutLastSlashes(mock.pathname) + path, mock);
}

/** A request whose error says what to do when the mock does not answer; a listener would take the error from the app. */
function sayingUnreachable(request: http.ClientRequest, mock: URL, url: URL): http.ClientRequest {
  const emit = request.emit.bind(request) as (...event: unknown[]) => boolean;
  request.emit = ((name: unknown, ...given: unknown[]) => {
    const [error] = given;
    if (name === "error" && error instanceof Error && isUnreachable(error)) error.message = unreachable(mock, url);
    return emit(name, ...given);
  }) as typeof request.emit;
  return request;
}

const connectErrors: ReadonlySet<unknown> = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
]);

function isUnreachable(error: unknown): boolean {
  return error instanceof Error && connectErrors.has((error as { readonly code?: unknown }).code);
}

/** Clients hide errors, so that the console has it, too. */
function unreachable(mock: URL, { host }: URL): string {
  const message = `nothing was sent to ${host}, and the mock at ${mock.href} does not answer: start it, or set SESSION_CONTEXT_KIT_URL`;
  console.error(`session-context-kit/redirect: ${message}`);
  return message;
}

/** What is not redirected, as HTTP/2, must not reach the real host either. */
function refuseLookups({ from }: Redirection): void {
  const { lookup } = dns;
  const refusing = (hostname: string, ...given: unknown[]): void => {
    const callback = given.at(-1);
    if (!from.has(hostname.toLowerCase()) || typeof callback !== "function")
      return void Reflect.apply(lookup, dns, [hostname, ...given]);
    const error = invalidOption(
      `session-context-kit/redirect keeps this process from ${hostname}: the client does not use fetch, node:http or node:https, whose calls go to the mock`,
    );
    console.error(error.message);
    process.nextTick(callback, error);
  };
  // With what `util.promisify` looks for.
  dns.lookup = Object.defineProperties(refusing, Object.getOwnPropertyDescriptors(lookup)) as typeof lookup;
}
