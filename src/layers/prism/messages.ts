import type { IHttpRequest } from "@stoplight/prism-http";
import { type ParsedBody, parseBody } from "../../engine/exchanges/media.ts";
import type { WireRequest } from "../../engine/http/wire.ts";
import { queryOf } from "../validation/query-values.ts";
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
    url: { path: pathBelow(operation, request.path), query: listsOf(operation, queryOf(request.query)) },
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

/** The path as the document writes it, with the request's values: Prism compares literal text as it is written. */
function pathBelow({ path: template }: HttpOperation, path: string): string {
  const names = template.split("/");
  const segments = (template.endsWith("/") ? path : path.replace(/(?<=.)\/$/, "")).split("/");
  if (template.endsWith("/") && !path.endsWith("/")) segments.push("");
  const below = segments.slice(segments.length - names.length);
  // A comma would become a list.
  return names
    .map((name, index) => (name.includes("{") ? (below[index] ?? "").replaceAll(",", "%2C") : name))
    .join("/");
}

/**
 * A query with lists written as Prism reads them: it finds no list of one value where the list's schema is in an `anyOf`, and
 * splits `spaceDelimited` values at `%20` alone.
 */
function listsOf(
  operation: HttpOperation,
  query: Record<string, string | string[]>,
): Record<string, string | string[]> {
  for (const { name, style, schema } of operation.request?.query ?? []) {
    const value = query[name];
    if (typeof value !== "string") continue;
    // Prism's own enumeration exists only where Prism is loaded.
    const written: string = style;
    if (written === "spaceDelimited") query[name] = value.replaceAll(" ", "%20");
    else if (isListAmongOthers(schema)) query[name] = [value];
  }
  return query;
}

/** Whether a schema takes a list or something else that is no plain value. */
function isListAmongOthers(schema: unknown): boolean {
  const { anyOf, oneOf } = (schema ?? {}) as { anyOf?: unknown; oneOf?: unknown };
  const branches = [anyOf, oneOf].flat().filter((branch) => typeof branch === "object" && branch !== null);
  const types = branches.map((branch) => (branch as { type?: unknown }).type);
  return types.includes("array") && types.every((type) => type === "array" || type === "object" || type === "null");
}
