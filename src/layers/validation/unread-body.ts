import type { ParsedBody } from "../../engine/exchanges/media.ts";

/** Whether a body is not held to its schema: bytes, a coding that nobody here can undo, and XML, which Prism takes for text. */
export function isUnreadable(body: ParsedBody, contentType: string | undefined): boolean {
  if (body.kind === "binary" || body.kind === "unread") return true;
  return body.kind === "text" && isXml(contentType);
}

/** Whether a media type is XML: `application/xml`, `text/xml`, or one that ends in `+xml`. */
export function isXml(contentType: string | undefined): boolean {
  return /^[\w.+-]{1,100}\/(?:[\w.+-]{1,100}\+)?xml\b/i.test(contentType ?? "");
}
