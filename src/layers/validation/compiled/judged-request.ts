import { parseBody } from "../../../engine/exchanges/media.ts";
import type { OperationInfo } from "../../../engine/http/operation.ts";
import type { RequestSchemas } from "../../../engine/http/schema/request-schema.ts";
import type { Violation } from "../../../engine/http/violation.ts";
import type { WireRequest } from "../../../engine/http/wire.ts";
import { queryOf } from "../query-values.ts";
import { isUnreadable } from "../unread-body.ts";
import type { FindAll, findersOf } from "./findings.ts";
import { isMedia, isMediaType } from "./media-type.ts";
import { type Parameters, parametersOf, type SentTexts } from "./texts.ts";
import { notJson, violationAt, violationsIn } from "../violations.ts";

const form = "application/x-www-form-urlencoded";
const places = ["header", "query", "path"] as const;
type Judge = (texts: SentTexts) => Violation[];

/** Makes the function that compares requests with what is generated of an operation. */
export function requestJudge(
  template: string,
  { operationId, headers = [], body: media, bodyOptional }: OperationInfo,
  { definitions, parameters, bodies }: RequestSchemas,
  finder: ReturnType<typeof findersOf>,
): (request: WireRequest) => Violation[] {
  const declared = places.map((place) => parameters[operationId]?.properties?.[place]);
  const [inHeaders, inQuery, inPath] = places.map((place, at): Judge | undefined =>
    judgeOf(place, parametersOf(declared[at], definitions), finder),
  );
  const known = declared[1]?.properties ?? {};
  const find = bodies[operationId] === undefined ? undefined : finder(bodies[operationId]);
  const names = namesIn(template);

  return (request) => {
    const { header, path, query } = request;
    const contentType = header("content-type") || undefined;
    const found = bodyViolations(request, contentType);
    if (contentType !== undefined && !isMediaType(contentType))
      found.push(malformed("header content-type is no media type"));
    if (inHeaders !== undefined)
      found.push(...inHeaders(Object.fromEntries(headers.map((name) => [name, header(name)]))));
    const asked = query === "" ? nothing : queryOf(query);
    if (!isDecodable(query)) found.push(malformed("query has a percent escape that is not valid UTF-8"));
    if (inQuery !== undefined) found.push(...inQuery(lowered(asked)));
    if (inPath !== undefined) {
      const values = valuesIn(path, names);
      if (values === undefined) found.push(malformed("path has a percent escape that is not valid UTF-8"));
      else found.push(...inPath(values));
    }
    for (const name of Object.keys(asked))
      if (!Object.hasOwn(known, name))
        found.push(
          violationAt("request", ["query", name], "undocumented", `Request query parameter ${name} is not documented`),
        );
    return found;
  };

  function bodyViolations({ body: bytes }: WireRequest, contentType: string | undefined): Violation[] {
    if (bytes === undefined || bytes.byteLength === 0)
      return find === undefined || bodyOptional === true
        ? []
        : [violationAt("request", [], "required", "Body parameter is required")];
    const body = parseBody(contentType, bytes);
    const unread = body.kind === "malformed" ? [notJson("request")] : [];
    if (find === undefined)
      return [
        ...unread,
        violationAt("request", [], "415", "No supported content types, but request included a non-empty body"),
      ];
    const isForm = contentType !== undefined && isMedia(contentType, form);
    if (contentType !== undefined && isMediaType(contentType) && !media.some((each) => isMedia(contentType, each)))
      return [...unread, violationAt("request", [], "415", `Supported content types: ${media.join(",")}`)];
    if (body.kind === "malformed" || isUnreadable(body, contentType)) return unread;
    const value = body.kind === "json" ? body.value : body.kind === "text" ? body.text : undefined;
    if (!isForm || typeof value !== "string") return violationsIn("request", "body", find(value));
    return [
      ...(isDecodable(value) ? [] : [malformed("body has a percent escape that is not valid UTF-8")]),
      // A field that is repeated counts as it came last.
      ...violationsIn("request", "body", find(Object.fromEntries(new URLSearchParams(value)))),
    ];
  }
}

const nothing: ReturnType<typeof queryOf> = {};

/** A part of a request that cannot be read, which its path says nothing of. */
function malformed(what: string): Violation {
  return violationAt("request", [], "malformed", `Request ${what}`);
}

function isDecodable(text: string): boolean {
  return !text.includes("%") || decodedText(text) !== undefined;
}

function decodedText(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function judgeOf(
  place: string,
  parameters: Parameters | undefined,
  finder: ReturnType<typeof findersOf>,
): Judge | undefined {
  if (parameters === undefined) return undefined;
  const find: FindAll = finder(parameters.schema);
  return (texts) => violationsIn("request", place, find(parameters.read(texts)));
}

/** A query by names in lower case. */
function lowered(query: ReturnType<typeof queryOf>): SentTexts {
  return query === nothing
    ? nothing
    : Object.fromEntries(Object.entries(query).map(([name, value]) => [name.toLowerCase(), value]));
}

/** The names of a template's parameters, by segment. */
function namesIn(template: string): readonly (string | undefined)[] {
  return template.split("/").map((segment) => /^\{(\w+)\}$/.exec(segment)?.[1]?.toLowerCase());
}

/** The values of a path; undefined where one is not percent-encoded UTF-8. A base path may stand before the template. */
function valuesIn(path: string, names: readonly (string | undefined)[]): SentTexts | undefined {
  const segments = path.split("/");
  if (segments.length > 2 && segments.at(-1) === "") segments.pop();
  const first = segments.length - names.length;
  const values: Record<string, string> = {};
  for (const [at, name] of names.entries()) {
    if (name === undefined) continue;
    const value = decodedText(segments[first + at] ?? "");
    if (value === undefined) return undefined;
    values[name] = value;
  }
  return values;
}
