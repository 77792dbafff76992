import { parseJson } from "../../../../shared/json.ts";
import { percentDecoded } from "../../../../shared/percent.ts";
import type { LoggedMessage, LoggedRequest } from "../logged-request.ts";

/** Why a request cannot be sent again as it was; undefined for one that can. */
export function unsendable({ path, query = "", request }: LoggedRequest): string | undefined {
  if (request.size > 0 && textOf(request) === undefined)
    return "Its body is not text, or was too large to be kept: it is left out.";
  // What a URL makes of `..`, of a backslash and of a line's end is another path.
  const isOfUrl =
    path.startsWith("/") &&
    percentDecoded(pathInUrl(path)) === percentDecoded(path) &&
    percentDecoded(queryInUrl(query)) === percentDecoded(query);
  return isOfUrl ? undefined : "No URL has this path and query: it is left out.";
}

/** The request with its path and query as a URL writes them, in the answer too: so it is asked and answered next time. */
export function withUrlPath(logged: LoggedRequest): LoggedRequest {
  const { path, query, response } = logged;
  const [written, writtenQuery] = [pathInUrl(path), query === undefined ? undefined : queryInUrl(query)];
  const same = written === path || response?.body === undefined;
  return {
    ...logged,
    path: written,
    ...(writtenQuery === undefined ? {} : { query: writtenQuery }),
    ...(same ? {} : { response: { ...response, body: replaced(response.body, path, written) } }),
  };
}

function pathInUrl(path: string): string {
  return new URL(`http://kit.invalid${path}`).pathname;
}

function queryInUrl(query: string): string {
  return new URL(`http://kit.invalid/?${query}`).search.slice(1);
}

function replaced(value: unknown, part: string, by: string): unknown {
  if (typeof value === "string") return value.replaceAll(part, () => by);
  if (Array.isArray(value)) return value.map((one: unknown) => replaced(one, part, by));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, part, by)]));
}

/** The body as it was sent, but for its secrets; undefined without one, and where only its beginning is known. */
export function textOf({ body, bodyEncoding, cut, headers }: LoggedMessage): string | undefined {
  if (body === undefined || cut === true || bodyEncoding === "base64") return undefined;
  // Text that is no JSON is sent as it is.
  const isText = typeof body === "string" && (bodyEncoding === "text" || !/json/i.test(headers["content-type"] ?? ""));
  return isText ? body : JSON.stringify(body);
}

/**
 * Whether the answer may tell a place in a body that nothing could read: it is another one, since what stands in a secret's place has
 * another length.
 */
export function tellsPlace({ status = 0, request }: LoggedRequest): boolean {
  const { body, headers } = request;
  if (status < 400 || status > 499 || typeof body !== "string" || !/redacted-(?:secret|token)-\d/.test(body))
    return false;
  return !/x-www-form-urlencoded/i.test(headers["content-type"] ?? "") && !parseJson(body).ok;
}
