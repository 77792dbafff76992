/** What a body turns out to be: a value where its media type is JSON, else text. */
export type ParsedBody =
  | { readonly kind: "none" | "binary" }
  | { readonly kind: "text" | "malformed"; readonly text: string }
  | { readonly kind: "json"; readonly value: unknown };

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Reads a body by its `Content-Type`. */
export function parseBody(contentType: string | undefined, bytes: Uint8Array | undefined): ParsedBody {
  if (bytes === undefined || bytes.byteLength === 0) return { kind: "none" };
  const text = decode(bytes);
  if (text === undefined) return { kind: isJson(contentType) ? "malformed" : "binary", text: "" };
  if (!isJson(contentType)) return { kind: "text", text };
  try {
    return { kind: "json", value: JSON.parse(text) };
  } catch {
    return { kind: "malformed", text };
  }
}

/** Whether a media type is JSON: `application/json`, or one that ends in `+json`. */
export function isJson(contentType: string | undefined): boolean {
  return /^[\w.+-]+\/(?:[\w.+-]+\+)?json *(?:;|$)/i.test(contentType ?? "");
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** How a body is kept: JSON as its value, text as it is, and bytes not at all. */
export function keptBody(read: ParsedBody): { body?: unknown } {
  if (read.kind === "json") return { body: read.value };
  return read.kind === "text" || read.kind === "malformed" ? { body: read.text } : {};
}
