import { type RedactionContext, secretNamed } from "./context.ts";
import { isForm, redactForm, redactMultipart } from "./forms.ts";
import { redactMarkup } from "./markup.ts";
import { redactPairs } from "./pairs.ts";
import type { SecretKind } from "./names.ts";
import { redactUserInfo } from "./user-info.ts";
import { isWords, looksIssued, withoutTokens } from "./shapes.ts";
import { escapedAsJson, escapedEntities } from "./spellings.ts";
import { percentDecoded } from "../../../shared/percent.ts";

/** Segments of a path that a one-time token often follows. */
const beforeToken =
  /^(?:activat(?:e|ion)|confirm|invit(?:e|ation)|magic|opt-?in|reset|unsubscribe|verify)(?:s|-[a-z]{1,20})?$/i;

// Longer runs than a million characters would be too much for the engine's own stack; they are read in pieces.
const query = /[?#][^\s"'<>\\^`{|}]{1,1000000}/g;
const part = /([?#])([^?#]{0,1000000})/g;
const scheme = /\b(?:basic|bearer|digest|dpop|negotiate|ntlm|token|apikey)[ \t]{1,8}([\w.~+/=-]{8,1000000})/gi;
const option = /(?<=[\s"']--?)(?!cookie\b)([A-Za-z][\w-]{1,40})[ \t]{1,8}(?:\\?["'])?([^\s"'\\]{4,1000000})/g;
const userOption =
  /(?<=[\s"'](?:-[uU]|--(?:proxy-)?user))[ \t=]{0,8}(?:(\\?["'])[^\s"':]{0,64}:([^\n]{1,200}?)(?=\1)|(?:\\?["'])?[^\s"':]{0,64}:(?!\/\/)([^\s"'\\]{2,1000000}))/g;
const cookieOption = /(?<=[\s"'](?:-b|--cookie))[ \t=]{0,8}(?:\\?["'])?(?=[\w.-]{1,64}=)[^\n"'\\]{1,4096}/g;
const cookie = /(?<=[\w.-]=)[^\s;]{1,4096}/g;
const sentence =
  / (?:is|was):?[ \t]{1,4}(?:(\\?["'])([^\n]{1,200}?)(?=\1)|“([^\n”]{1,200})|["']?([^\s"',;<>()]{4,1000000}))/g;
const stated =
  /\b(?:api[ _-]?key|passphrase|password|secret|token)(?: provided| is)?(?:[: \t]|<\/?\w[^<>]{0,80}>\s{0,8}){1,6}\\?["'“]?([^\s"'”<>\\]{8,1000000})/gi;
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
    key.trim() === "" ? whole : withoutEnd(whole, key, "secret", "(private key)", context),
  );
  return redactDecoded(redactWords(plain, context), context, depth);
}

/** Text without credentials after their scheme, without what follows a name in a command or a sentence, and without tokens. */
export function redactWords(text: string, context: RedactionContext): string {
  const plain = /[ \t>]/.test(text) ? redactSentence(text, context) : text;
  return withoutTokens(plain, (kind, value) => context.replace(kind, value, "(token)"));
}

function redactSentence(text: string, context: RedactionContext): string {
  const named = (whole: string, name: string, value: string): string => {
    const secret = secretNamed(name, "text", context);
    return secret && !isOrdinary(value) ? withoutEnd(whole, value, secret.kind, name, context) : whole;
  };
  const plain = text
    .replaceAll(scheme, (whole, credential: string) =>
      isOrdinary(credential) ? whole : withoutEnd(whole, credential, "token", "(credential)", context),
    )
    .replaceAll(option, named)
    .replaceAll(userOption, (whole, _quote, quoted?: string, bare = "", at = 0, all = "") => {
      const isGroup = isOfContainer(all.slice(Math.max(0, at - 300), at));
      return isGroup ? whole : withoutEnd(whole, quoted ?? bare, "secret", "--user", context);
    })
    .replaceAll(cookieOption, (whole) =>
      whole.replaceAll(cookie, (value) => context.replace("token", value, "--cookie")),
    );
  return plain
    .replaceAll(sentence, (whole, _quote, quoted?: string, curly?: string, bare = "", at = 0) => {
      const name = /(?:[\w-]{2,20} )?[\w-]{2,40}$/.exec(plain.slice(Math.max(0, at - 60), at))?.[0] ?? "";
      // `case-sensitive`, `short-lived`
      return /^[a-z]+-[a-z]+[.]?$/i.test(bare) ? whole : named(whole, name, quoted ?? curly ?? bare);
    })
    .replaceAll(stated, (whole, value: string) =>
      looksIssued(value) && !isWords(value) ? named(whole, "secret", value) : whole,
    );
}

function withoutEnd(whole: string, end: string, kind: SecretKind, name: string, context: RedactionContext): string {
  return whole.slice(0, whole.length - end.length) + context.replace(kind, end, name);
}

/** Whether text ends in the user of a container, who has a group and no password: `docker run -u node:node`. */
function isOfContainer(before: string): boolean {
  return /\b(?:docker|podman)\S* (?:[a-z]+ )?(?:create|exec|run) (?:-\S+ (?:[^\s-]\S* )?)*(?:-u|--user)$/.test(
    before.replaceAll(/[\s\\]+/g, " "),
  );
}

/** Letters alone may be a word after "Basic" or "token". */
function isOrdinary(credential: string): boolean {
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
  return text.replaceAll(/\\u00([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
