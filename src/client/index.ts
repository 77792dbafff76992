import createFetchClient, { type Client } from "openapi-fetch";
import type { paths as generated } from "../../spec/generated/api.ts";
import type { paths as generatedControl } from "../../spec/generated/control.ts";
import { checkBaseUrl } from "../shared/base-url.ts";
import { checkTexts } from "../shared/errors.ts";
import { checkFunctions, checkNames } from "../shared/named-options.ts";

/**
 * The specification's paths. Their arrays are not readonly: openapi-fetch would take such an array for an object. Where the
 * query names the tenant, it has one of its two names.
 */
export type paths = ForClient<generated>;

/** The paths of the control plane. */
export type controlPaths = ForClient<generatedControl>;

type ForClient<Type> = Type extends readonly (infer Element)[]
  ? ForClient<Element>[]
  : Type extends object
    ? { [Key in keyof Type]: Key extends "query" ? WithTenant<ForClient<Type[Key]>> : ForClient<Type[Key]> }
    : Type;

/** OpenAPI has no word for "one of two parameters". */
type WithTenant<Query> = "hybris-tenant" extends keyof Query
  ? Query & ({ tenant: string } | { "hybris-tenant": string })
  : Query;

export interface ClientOptions {
  /** Where the API is; the real one by default. */
  readonly baseUrl?: string;
  /** Who is asked; the platform's `fetch` by default, `kit.fetch` for the engine itself. */
  readonly fetch?: typeof globalThis.fetch;
  /** The bearer token, or a function that gives the current one. */
  readonly token?: string | (() => string | undefined);
}

/**
 * A typed client of the API: paths, parameters, bodies and answers are the specification's.
 *
 * @throws KitError `OPTION_INVALID` for an unknown option, and for a base URL without a scheme: a page would take it for a path of its own
 * @example
 * const client = createClient({ fetch: kit.fetch, token });
 * const { data, error } = await client.GET("/session-context/{tenant}/me/context", { params: { path: { tenant: "acme" } } });
 */
export function createClient(options: ClientOptions = {}): Client<paths> {
  checkNames(options, ["baseUrl", "fetch", "token"]);
  const { baseUrl = "https://api.emporix.io", fetch = latestFetch, token } = options;
  checkBaseUrl(baseUrl);
  checkFunctions({ fetch });
  if (typeof token !== "function") checkTexts({ token });
  const client = createFetchClient<paths>({ baseUrl, fetch });
  client.use({
    onRequest({ request }) {
      const current = typeof token === "function" ? token() : token;
      if (current !== undefined && !request.headers.has("authorization"))
        request.headers.set("authorization", `Bearer ${current}`);
    },
  });
  return client;
}

export interface ControlClientOptions extends Pick<ClientOptions, "baseUrl" | "fetch"> {
  /** The key that the mock was started with, if it was. */
  readonly controlKey?: string;
}

/**
 * A typed client of the control plane of a running mock, or of `kit.fetch`.
 *
 * @throws KitError `OPTION_INVALID` for an unknown option, and for a base URL without a scheme
 * @example
 * const control = createControlClient({ baseUrl: "http://127.0.0.1:4010" });
 * await control.POST("/__kit/clock/advance", { params: { query: { tenant: "acme" } }, body: { by: "61m" } });
 */
export function createControlClient(options: ControlClientOptions = {}): Client<controlPaths> {
  checkNames(options, ["baseUrl", "controlKey", "fetch"]);
  const { baseUrl = "http://127.0.0.1:4010", fetch = latestFetch, controlKey } = options;
  checkBaseUrl(baseUrl);
  checkFunctions({ fetch });
  checkTexts({ controlKey });
  return createFetchClient<controlPaths>({
    baseUrl,
    fetch,
    ...(controlKey === undefined ? {} : { headers: { "x-kit-control-key": controlKey } }),
  });
}

/** The platform's `fetch` at the time of the call: a client may be older than the mock that replaces it. */
function latestFetch(...given: Parameters<typeof globalThis.fetch>): Promise<Response> {
  return globalThis.fetch(...given);
}
