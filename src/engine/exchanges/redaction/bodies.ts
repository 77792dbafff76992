import type { KeptBody } from "../exchange.ts";
import { isJson } from "../media.ts";
import type { RedactionContext } from "./context.ts";
import { redactForm, redactMultipart } from "./forms.ts";
import { redactValue } from "./values.ts";

/** A body without secrets, read by its media type. */
export function redactBody(
  headers: Readonly<Record<string, string>>,
  { body, bodyEncoding }: KeptBody,
  context: RedactionContext,
): KeptBody {
  if (body === undefined) return {};
  const kept = bodyEncoding === undefined ? {} : { bodyEncoding };
  const type = headers["content-type"] ?? "";
  if (typeof body !== "string" || (isJson(type) && bodyEncoding === undefined))
    return { body: redactValue(body, context), ...kept };
  if (bodyEncoding === "base64") {
    const bytes = atob(body);
    const safe = redactTextBody(type, bytes, true, context);
    return { body: safe === bytes ? body : btoa(asBytes(safe)), ...kept };
  }
  return { body: redactTextBody(type, body, false, context), ...kept };
}

function redactTextBody(type: string, text: string, isBinary: boolean, context: RedactionContext): string {
  if (/^multipart\//i.test(type)) {
    const parts = redactMultipart(text, context, 0, /boundary="?([^";]{1,200})/i.exec(type)?.[1]);
    if (parts !== undefined) return parts;
  }
  // Bytes that are no text are not read; what is known is replaced in the second pass. Text in another charset than UTF-8 comes as bytes, too.
  if (isBinary && !/^text\/|json|x-www-form-urlencoded|[/+]xml\b|graphql|javascript/i.test(type)) return text;
  if (/x-www-form-urlencoded/i.test(type)) return redactForm(text, context, 0);
  const [, separated] = /^text\/(csv|tab-separated)/i.exec(type) ?? [];
  if (separated !== undefined)
    return context.foreign?.table(text, /csv/i.test(separated) ? "," : "\t", context, 0) ?? context.text(text, 0);
  return context.text(text, 0);
}

/** What JSON wrote as an escape is one again: a character for each byte. */
function asBytes(text: string): string {
  return text.replaceAll(/[^\0-\xFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
