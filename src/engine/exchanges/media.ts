import { parseJson } from "../../shared/json.ts";
import type { KeptBody } from "./exchange.ts";

/** What a body turns out to be: a value where its media type is JSON, else text. */
export type ParsedBody =
  | { readonly kind: "none" | "binary" }
  /** In a content coding that cannot be undone here. */
  | { readonly kind: "unread"; readonly coding: string }
  | { readonly kind: "text" | "malformed"; readonly text: string }
  | { readonly kind: "json"; readonly value: unknown };

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Reads a body by its `Content-Type`. */
export function parseBody(contentType: string | undefined, bytes: Uint8Array | undefined): ParsedBody {
  if (bytes === undefined || bytes.byteLength === 0) return { kind: "none" };
  const text = decode(bytes);
  if (text === undefined) return { kind: isJson(contentType) ? "malformed" : "binary", text: "" };
  if (!isJson(contentType)) return { kind: "text", text };
  const parsed = parseJson(text);
  return parsed.ok ? { kind: "json", value: parsed.value } : { kind: "malformed", text };
}

/** Whether a media type is JSON: `application/json`, or one that ends in `+json`. */
export function isJson(contentType: string | undefined): boolean {
  return /^[\w.+-]+\/(?:[\w.+-]+\+)?json *(?:;|$)/i.test(contentType ?? "");
}

/** UTF-8; undefined for other bytes. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** How a body is kept: JSON as its value, text as it is, and bytes that are no text in base64. */
export function keptBody(read: ParsedBody, bytes: Uint8Array | undefined): KeptBody {
  if (bytes === undefined || read.kind === "none") return {};
  if (read.kind === "json") return { body: read.value };
  if (read.kind === "text") return { body: read.text };
  const text = decode(bytes);
  return text === undefined ? { body: base64(bytes), bodyEncoding: "base64" } : { body: text, bodyEncoding: "text" };
}

/** The bytes of a body that was kept. */
export function bytesOf({ body, bodyEncoding }: KeptBody): Uint8Array | undefined {
  if (typeof body !== "string") return undefined;
  return bodyEncoding === "base64"
    ? Uint8Array.from(atob(body), (character) => character.charCodeAt(0))
    : new TextEncoder().encode(body);
}

function base64(bytes: Uint8Array): string {
  let characters = "";
  // All of them at once would be too many arguments.
  for (let at = 0; at < bytes.length; at += 8192) characters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(characters);
}
