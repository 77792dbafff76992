import type { RedactionContext } from "./context.ts";
import { isAmount } from "./names.ts";
import { looksIssued, looksRandom } from "./shapes.ts";
import { fromBase64 } from "./spellings.ts";

/** Headers that hold nothing a reader could use once the secrets are gone. */
const worthless = /^(?:set-)?cookie$/;

/** Headers without the credentials in them. Cookies are left out, and remembered. */
export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  context: RedactionContext,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (worthless.test(name)) rememberCookies(name, value, context);
    else if (name === "sec-websocket-protocol") kept[name] = redactProtocols(value, context);
    else kept[name] = redactHeader(name, value, context);
  }
  return kept;
}

function redactHeader(name: string, value: string, context: RedactionContext): string {
  const kind = context.names.kindOf(name, "header");
  if (kind === undefined || kind === "maybe" || isAmount(name, value)) return context.named(name, value, "header", 0);
  const [, scheme = "", credential = ""] = /^([\w-]{1,40} {1,40})?([^]{0,1000000})$/.exec(value) ?? [];
  if (credential === "") return value;
  for (const part of partsOfCredential(scheme, credential)) context.replace(kind, part, name);
  return scheme + context.replace(kind, credential, name);
}

/** What a credential has in it that is as secret as the whole: a Basic's password, what a Digest says. */
function partsOfCredential(scheme: string, credential: string): string[] {
  if (/^basic /i.test(scheme)) {
    const plain = fromBase64(credential) ?? "";
    return [plain, plain.slice(plain.indexOf(":") + 1)].filter((part) => part !== "");
  }
  if (!credential.includes("=")) return [];
  return (credential.match(/[\w~.+/-]{8,}/g) ?? []).filter((part) => looksIssued(part));
}

/** A page can send no other header with a WebSocket, so that tokens go among its protocols. */
function redactProtocols(value: string, context: RedactionContext): string {
  return value.replaceAll(/[^,\s]{8,4096}/g, (protocol) =>
    looksRandom(protocol) ? context.replace("token", protocol, "sec-websocket-protocol") : context.text(protocol, 0),
  );
}

function rememberCookies(header: string, value: string, context: RedactionContext): void {
  const cookies = header === "cookie" ? value.split(";") : value.split(/,\s{0,8}(?=[^;,=\s]{1,200}=)/);
  for (const cookie of cookies) {
    const [pair = ""] = cookie.split(";");
    const equals = pair.indexOf("=");
    const name = pair.slice(0, Math.max(0, equals)).trim();
    const content = pair
      .slice(equals + 1)
      .trim()
      .replaceAll('"', "");
    if (looksIssued(content)) context.replace("token", content, header);
    else context.named(name, content, "query", 0);
  }
}
