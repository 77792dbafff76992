import { type RedactionContext, deepestText } from "../context.ts";
import { fromBase64 } from "../spellings.ts";

/** Long enough for a name and a value. */
const run = /[\w+/-]{24,1000000}={0,2}/g;

/** Text, as far as its first characters tell. */
const printable = /^[\t\n\r -~]+$/;

/** Text without the base64 and the hex that stand for a text with a secret in it. */
export function redactEncoded(text: string, context: RedactionContext, depth: number): string {
  if (text.length < 24 || depth >= deepestText) return text;
  return text.replaceAll(run, (found) => {
    const decode = /^[\da-f]{32,}$/i.test(found) ? fromHex : fromBase64;
    if (!printable.test(decode(found.slice(0, 24)) ?? "")) return found;
    const decoded = decode(found);
    if (decoded === undefined || context.text(decoded, depth + 1) === decoded) return found;
    return context.replace("token", found, "(encoded)");
  });
}

function fromHex(digits: string): string {
  return digits.replaceAll(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)));
}
