import type { IHttpRequest } from "@stoplight/prism-http";
import { type ParsedBody, parseBody } from "../exchanges/media.ts";
import type { WireRequest } from "../../engine/http/wire.ts";
import type { HttpOperation } from "./operation.ts";

/** Headers that no document declares as parameters. */
const general = ["content-type", "content-length", "accept", "authorization", "cookie"];

/** A request as Prism reads it. */
export function prismRequest(operation: HttpOperation, request: WireRequest, body: ParsedBody): IHttpRequest {
  const { header } = request;
  const keys = (operation.security ?? []).flat().filter((scheme) => scheme.type === "apiKey");
  const declared = [...(operation.request?.headers ?? []), ...keys].map(({ name }) => name.toLowerCase());
  const names = new Set([...general, ...declared]);
  const headers = Object.fromEntries(
    [...names].flatMap((name) => {
      const value = name === "content-length" ? lengthOf(request) : header(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return {
    // HEAD is GET without the body.
    method: operation.method as IHttpRequest["method"],
    url: { path: pathBelow(operation, request.path), query: queryOf(request.query) },
    headers,
    ...(body.kind === "json" ? { body: body.value } : body.kind === "text" ? { body: body.text } : {}),
  };
}

export function requestBody({ header, body }: WireRequest): ParsedBody {
  return parseBody(header("content-type"), body);
}

/** Chunked requests have none, and without it Prism would not look at the media type. */
function lengthOf({ body }: WireRequest): string | undefined {
  return body === undefined ? undefined : String(body.byteLength);
}

/** The path without the base path it may have been found below, and without what makes Prism stumble. */
function pathBelow({ path: template }: HttpOperation, path: string): string {
  const segments = path.replace(/(?<=.)\/$/, "").split("/");
  const below = segments.slice(segments.length - template.split("/").length + 1);
  // A comma would become a list.
  return `/${below.join("/")}`.replaceAll(",", "%2C");
}

/** Names to values; a repeated name has a list of them. */
export function queryOf(query: string): Record<string, string | string[]> {
  const search = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const [value = "", ...more] = search.getAll(name);
      return [name, more.length === 0 ? value : [value, ...more]];
    }),
  );
}
