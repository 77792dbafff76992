import { type RedactionContext, secretNamed } from "./context.ts";
import { isForm, redactForm, redactMultipart } from "./forms.ts";
import { redactMarkup } from "./markup.ts";
import { redactPairs } from "./pairs.ts";
import { redactUserInfo } from "./user-info.ts";
import { isWords, looksIssued, withoutTokens } from "./shapes.ts";
import { escapedAsJson, escapedEntities } from "./spellings.ts";
import { percentDecoded } from "../../../shared/percent.ts";

/** Segments of a path that a one-time token often follows. */
const beforeToken =
  /^(?:activat(?:e|ion)|confirm|invit(?:e|ation)|magic|opt-?in|reset|unsubscribe|verify)(?:s|[-_][a-z]{1,20})?$/i;

// Longer runs than a million characters would be too much for the engine's own stack; they are read in pieces.
const query = /[?#][^\s"'<>\\^`{|}]{1,1000000}/g;
const part = /([?#])([^?#]{0,1000000})/g;
const scheme = /\b(?:basic|bearer|digest|dpop|negotiate|ntlm|token|apikey)[ \t]{1,8}([\w.~+/=-]{8,1000000})/gi;
const segment = /(?<=\/([\w-]{3,40})\/(?:(?:\d{1,12}|[MNO][A-Za-z\d]{1,11})\/)?)[\w~.-]{8,256}(?=[/?#\s"'<]|$)/g;
const privateKey = /---- ?BEGIN [A-Z\d ]{0,40}PRIVATE KEY(?: BLOCK)? ?----(-?(?:(?!----)[^]){0,1000000})/g;
const word = /[^\s"'<>]{1,1000000}/g;

/**
 * Text without the secrets in it, whatever it is: markup, queries and forms, `name: value`, URLs with a password,
 * credentials after their scheme, tokens. What is encoded in it is read as text too.
 */
export function redactText(text: string, context: RedactionContext, depth: number): string {
  const multipart = text.startsWith("--") ? redactMultipart(text, context, depth) : undefined;
  let plain = redactMarkup(multipart ?? text, context);
  if (plain.includes("@")) plain = redactUserInfo(plain, context);
  if (isForm(plain)) plain = redactForm(plain, context, depth);
  else
    plain = plain.replaceAll(query, (found, at: number, all: string) =>
      found.includes("=")
        ? found.replaceAll(
            part,
            (_, mark: string, form: string, from: number) =>
              mark + redactForm(form, context, depth, all.slice(Math.max(0, at + from - 200), at + from)),
          )
        : found,
    );
  plain = redactPairs(plain, context);
  if (plain.includes("/"))
    plain = plain.replaceAll(segment, (value, name: string) => {
      const isToken = beforeToken.test(name) || (secretNamed(name, "text", context) && !isWords(value));
      return isToken && looksIssued(value) ? context.replace("token", value, name) : value;
    });
  plain = plain.replaceAll(privateKey, (whole, key: string) =>
    key.trim() === ""
      ? whole
      : whole.slice(0, whole.length - key.length) + context.replace("secret", key, "(private key)"),
  );
  return redactDecoded(redactWords(plain, context, depth), context, depth);
}

/** Text without credentials after their scheme, without tokens, and without what foreign text may have. */
export function redactWords(text: string, context: RedactionContext, depth: number): string {
  const plain = text.replaceAll(scheme, (whole, credential: string) =>
    isOrdinary(credential)
      ? whole
      : whole.slice(0, whole.length - credential.length) + context.replace("token", credential, "(credential)"),
  );
  const { foreign } = context;
  const safe = withoutTokens(plain, (kind, value) => context.replace(kind, value, "(token)"), foreign?.issued);
  return foreign?.read(safe, context, depth) ?? safe;
}

/** Letters alone may be a word after "Basic" or "token". */
export function isOrdinary(credential: string): boolean {
  return credential.length < 20 && /^[A-Za-z]?[a-z]*[.]?$/.test(credential);
}

/** Reads what is percent-encoded, has XML entities, or JSON escapes, as the text that it stands for. */
function redactDecoded(text: string, context: RedactionContext, depth: number): string {
  let plain = text;
  if (/%[\dA-Fa-f]{2}/.test(plain))
    plain = plain.replaceAll(word, (found) => redactLayer(found, percentDecoded(found), encodeURI, context, depth));
  plain = redactLayer(plain, withoutEntities(plain), escapedEntities, context, depth);
  return redactLayer(plain, withoutEscapes(plain), escapedAsJson, context, depth);
}

function redactLayer(
  text: string,
  decoded: string,
  encode: (text: string) => string,
  context: RedactionContext,
  depth: number,
): string {
  if (decoded === text) return text;
  const redacted = context.text(decoded, depth + 1);
  return redacted === decoded ? text : encode(redacted.toWellFormed());
}

const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">" };

function withoutEntities(text: string): string {
  return text.replaceAll(
    /&(?:(quot|apos|amp|lt|gt)|#(x?)([\da-f]{1,7}));/gi,
    (whole, name = "", hex = "", digits = "") => {
      if (name !== "") return entities[name] ?? whole;
      const code = Number.parseInt(digits, hex === "" ? 10 : 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function withoutEscapes(text: string): string {
  return text.replaceAll(/\\(?:u00|x)([\dA-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
