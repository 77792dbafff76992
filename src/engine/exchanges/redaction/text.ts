import { type RedactionContext, deepestText } from "./context.ts";
import { isForm, redactForm, redactMultipart } from "./forms.ts";
import { redactMarkup } from "./markup.ts";
import { redactPairs } from "./pairs.ts";
import { redactUserInfo } from "./user-info.ts";
import { looksIssued, withoutTokens } from "./shapes.ts";
import { escapedAsJson, escapedEntities } from "./spellings.ts";
import { percentDecoded } from "../../../shared/percent.ts";

/** Segments of a path that a one-time token often follows. */
const beforeToken =
  /^(?:activate|activation|confirm|invite|invitation|magic|optin|opt-in|reset|unsubscribe|verify)(?:s|-[a-z]{1,20})?$/i;

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
  / (?:is|was|of)[ \t]{1,4}(?:(\\?["'])([^\n]{1,200}?)(?=\1)|“([^\n”]{1,200})|["']?([^\s"',;<>()]{4,1000000}))/g;
const segment = /(?<=\/([\w-]{3,40})\/)[\w~.-]{8,256}(?=[/?#\s"'<]|$)/g;
const privateKey = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----([^-]{0,1000000})/g;
const word = /[^\s"'<>]{1,1000000}/g;

/**
 * Text without the secrets in it, whatever it is: markup, queries and forms, `name: value`, URLs with a password,
 * credentials after their scheme, tokens. What is encoded in it is read as text too.
 */
export function redactText(text: string, context: RedactionContext, depth: number): string {
  const multipart = text.startsWith("--") ? redactMultipart(text, context, depth) : undefined;
  let plain = multipart ?? text;
  if (/<[A-Za-z!?_]/.test(plain)) plain = redactMarkup(plain, context);
  if (plain.includes("@")) plain = redactUserInfo(plain, context);
  if (isForm(plain)) plain = redactForm(plain, context, depth);
  else if (/[?#]/.test(plain))
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
      const kind = context.names.kindOf(name, "text");
      const isToken = beforeToken.test(name) || kind === "secret" || kind === "token";
      return isToken && looksIssued(value) ? context.replace("token", value, name) : value;
    });
  if (plain.includes("-----BEGIN"))
    plain = plain.replaceAll(
      privateKey,
      (whole, key: string) =>
        whole.slice(0, whole.length - key.length) +
        (key.trim() === "" ? key : context.replace("secret", key, "(private key)")),
    );
  return redactDecoded(redactWords(plain, context), context, depth);
}

/** Text without credentials after their scheme, without what follows a name in a command or a sentence, and without tokens. */
export function redactWords(text: string, context: RedactionContext): string {
  const plain = /[ \t]/.test(text) ? redactSentence(text, context) : text;
  return withoutTokens(plain, (kind, value) => context.replace(kind, value, "(token)"));
}

function redactSentence(text: string, context: RedactionContext): string {
  const named = (whole: string, name: string, value: string): string => {
    const kind = context.names.kindOf(name, "text");
    if ((kind !== "secret" && kind !== "token") || isOrdinary(value)) return whole;
    return whole.slice(0, -value.length) + context.replace(kind, value, name);
  };
  const plain = text
    .replaceAll(scheme, (whole, credential: string) =>
      isOrdinary(credential)
        ? whole
        : whole.slice(0, -credential.length) + context.replace("token", credential, "(credential)"),
    )
    .replaceAll(option, named)
    .replaceAll(userOption, (whole, _quote, quoted?: string, bare = "", at = 0, all = "") => {
      if (isOfContainer(all.slice(Math.max(0, at - 300), at))) return whole;
      const password = quoted ?? bare;
      return whole.slice(0, -password.length) + context.replace("secret", password, "--user");
    })
    .replaceAll(cookieOption, (whole) =>
      whole.replaceAll(cookie, (value) => context.replace("token", value, "--cookie")),
    );
  return plain.replaceAll(sentence, (whole, _quote, quoted?: string, curly?: string, bare = "", at = 0) => {
    const name = /(?:[\w-]{2,20} )?[\w-]{2,40}$/.exec(plain.slice(Math.max(0, at - 60), at))?.[0] ?? "";
    return named(whole, name, quoted ?? curly ?? bare);
  });
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
    plain = plain.replaceAll(word, (found) =>
      found.includes("%") ? redactLayer(found, percentDecoded(found), encodeURI, context, depth) : found,
    );
  if (/&(?:quot|apos|amp|lt|gt|#\w{1,8});/.test(plain))
    plain = redactLayer(plain, withoutEntities(plain), escapedEntities, context, depth);
  if (plain.includes("\\u00")) plain = redactLayer(plain, withoutEscapes(plain), escapedAsJson, context, depth);
  return plain;
}

function redactLayer(
  text: string,
  decoded: string,
  encode: (text: string) => string,
  context: RedactionContext,
  depth: number,
): string {
  if (decoded === text) return text;
  // Whoever nests deeper than this hides something.
  if (depth >= deepestText) return context.replace("secret", text, "(nested too deep)");
  const redacted = context.text(decoded, depth + 1);
  return redacted === decoded ? text : encode(redacted.toWellFormed());
}

const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">" };

function withoutEntities(text: string): string {
  return text.replaceAll(
    /&(?:(quot|apos|amp|lt|gt)|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));/g,
    (whole, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function withoutEscapes(text: string): string {
  return text.replaceAll(/\\u00([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
