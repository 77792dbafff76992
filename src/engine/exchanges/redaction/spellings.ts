import { decode } from "../media.ts";
import { percentDecoded } from "../../../shared/percent.ts";

/** Above this length, in characters, only the text itself is looked for. */
const longest = 16_384;

/** How a secret may be written elsewhere: percent-encoded, as a form writes it, escaped as JSON or XML, in base64, in hex. */
export function spellingsOf(secret: string): ReadonlySet<string> {
  const all = new Set([secret]);
  if (secret.length > longest) return all;
  for (const text of new Set([secret, percentDecoded(secret)])) {
    all.add(text);
    for (const each of [...inBase64(text), ...inHex(text)]) all.add(each);
    // Most secrets are written the same everywhere else.
    if (/^[\w.~-]*$/.test(text)) continue;
    const encoded = percentEncoded(text);
    for (const each of [
      encoded,
      encoded.replaceAll(/%[\dA-F]{2}/g, (escape) => escape.toLowerCase()),
      encoded.replaceAll("%20", "+"),
      percentEncoded(encoded),
      escapedAsJson(text),
      escapedAsJson(escapedAsJson(text)),
      escapedEntities(text),
    ])
      all.add(each);
  }
  return all;
}

/** The payload and the signature of a JSON Web Token, each as secret as the whole. */
export function partsOf(secret: string): string[] {
  return secret.startsWith("eyJ")
    ? secret
        .split(".")
        .slice(1)
        .filter((part) => part.length >= 8)
    : [];
}

/** The text of base64, of base64url too; undefined where it is none. */
export function fromBase64(encoded: string): string | undefined {
  try {
    const bytes = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    return decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/** The characters of base64 that are the same wherever in a longer text the secret stands. */
function inBase64(text: string): string[] {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return [0, 1, 2].flatMap((before) => {
    const whole = btoa("\0".repeat(before) + bytes).replace(/={1,2}$/, "");
    const first = before === 0 ? 0 : before + 1;
    const rest = (before + bytes.length) % 3;
    const stable = whole.slice(first, rest === 0 ? undefined : -1);
    return /[+/]/.test(stable) ? [stable, stable.replaceAll("+", "-").replaceAll("/", "_")] : [stable];
  });
}

function inHex(text: string): string[] {
  const hex = Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex, hex.toUpperCase()];
}

export function escapedEntities(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

export function escapedAsJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function percentEncoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
