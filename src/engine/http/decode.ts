import { exactJson, keepsNumbers, parseJson } from "../../shared/json.ts";
import { utf8TextOf } from "../../shared/utf8.ts";
import type { OperationInfo, ValueType } from "./operation.ts";
import type { ErrorStatus } from "./error-bodies.ts";
import { firstError, type Validate } from "./validate.ts";
import { bodyLimitAt, type WireRequest } from "./wire.ts";

/** Everything of a request that is not its body. */
export interface RequestParameters {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
}

export type Decoded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly status: ErrorStatus; readonly message: string };

/** Path, query and headers; bad percent escapes and bad UTF-8 in them are a 400. */
export function decodeParameters(
  request: WireRequest,
  rawPath: Readonly<Record<string, string>>,
  { headers = [], values = {} }: Pick<OperationInfo, "headers" | "values">,
): Decoded<RequestParameters> {
  try {
    const path: Record<string, string> = {};
    for (const name in rawPath) path[name] = decodeURIComponent(rawPath[name] ?? "");
    const query = request.query === "" ? {} : withValues(decodeForm(request.query), values);
    const header = readHeaders(request, headers);
    return { ok: true, value: { path, query, header } };
  } catch {
    return { ok: false, status: 400, message: "The URL has a percent escape that is not valid UTF-8" };
  }
}

/** Text that stands for a value becomes it; any other text stays, for the validator to refuse. */
function withValues(
  text: Record<string, string>,
  types: NonNullable<OperationInfo["values"]>,
): Record<string, unknown> {
  const values: Record<string, unknown> = text;
  for (const [name, type] of Object.entries(types)) {
    if (Object.hasOwn(text, name)) values[name] = valueOf(text[name] ?? "", type);
  }
  return values;
}

function valueOf(text: string, type: ValueType): unknown {
  if (type === "boolean") return text === "true" || (text === "false" ? false : text);
  return /^-?\d+$/.test(text) ? Number(text) : text;
}

function readHeaders(request: WireRequest, names: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of names) {
    const value = request.header(name);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/** Form text to an object; a repeated name counts once, the first time. Throws a URIError on a bad escape. */
function decodeForm(text: string): Record<string, string> {
  if (text.includes("%")) decodeURIComponent(text);
  return Object.fromEntries([...new URLSearchParams(text)].toReversed());
}

/**
 * The body as a validated value: 413 when it is too large, 415 for another media type or encoding, 400 when it is
 * malformed or not what the spec asks for. `exact` keeps numbers that a double cannot hold as they were written, for values
 * that are the shopper's own business (ATT-1).
 */
export function decodeBody(
  request: WireRequest,
  mediaTypes: readonly string[],
  validate: Validate,
  exact: boolean,
): Decoded<unknown> {
  const limit = bodyLimitAt(request.path);
  if (request.body !== undefined && request.body.byteLength > limit) {
    return { ok: false, status: 413, message: `The body is larger than ${limit} bytes` };
  }
  if (!isAcceptable(request, mediaTypes)) {
    return { ok: false, status: 415, message: `Send the body as ${mediaTypes.join(" or ")}` };
  }
  if (request.body === undefined || request.body.byteLength === 0) {
    return { ok: false, status: 400, message: "The body is missing" };
  }
  const decoded = textOf(request.body);
  if (!decoded.ok) return decoded;
  const parsed = parseBody(decoded.value, mediaTypes);
  if (!parsed.ok) return { ok: false, status: 400, message: parsed.message };
  if (!validate(parsed.value)) return { ok: false, status: 400, message: firstError(validate, "body") };
  return exact && !keepsNumbers(decoded.value) ? { ok: true, value: exactJson(decoded.value) } : parsed;
}

function isAcceptable(request: WireRequest, mediaTypes: readonly string[]): boolean {
  const encoding = request.header("content-encoding");
  if (encoding !== undefined && encoding !== "" && encoding.toLowerCase() !== "identity") return false;
  const contentType = request.header("content-type");
  if (contentType === undefined || mediaTypes.includes(contentType)) return true;
  const [type = "", ...options] = contentType
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const charset = options
    .find((option) => option.startsWith("charset="))
    ?.slice("charset=".length)
    .replaceAll('"', "");
  return mediaTypes.includes(type) && (charset === undefined || charset === "utf-8" || charset === "utf8");
}

function textOf(bytes: Uint8Array): Decoded<string> {
  const text = utf8TextOf(bytes);
  if (text === undefined) return { ok: false, status: 400, message: "The body is not valid UTF-8" };
  return { ok: true, value: text.startsWith("\uFEFF") ? text.slice(1) : text };
}

function parseBody(text: string, mediaTypes: readonly string[]): ReturnType<typeof parseJson> {
  if (!mediaTypes.includes("application/x-www-form-urlencoded")) return parseJson(text);
  try {
    return { ok: true, value: decodeForm(text) };
  } catch {
    return { ok: false, message: "The body has a percent escape that is not valid UTF-8" };
  }
}
