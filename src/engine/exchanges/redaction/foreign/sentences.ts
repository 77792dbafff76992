import { type RedactionContext, secretNamed } from "../context.ts";
import { isOrdinary } from "../text.ts";
import { looksSecret, withoutEnd } from "./replaced.ts";

/** What a name is said to be: `the password is "…"`. */
const sentence =
  / (?:is|was|lautet):?[ \t]{1,4}(?:<\/?\w[^<>]{0,80}>\s{0,8})?(?:(\\?["'])([^\n]{1,200}?)(?=\1)|“([^\n”]{1,200})|["']?([^\s"',;<>()]{4,1000000}))/g;

/** A secret that is told without a word of its being one, maybe with what became of it: `password has been changed to …`. */
const stated =
  /\b(?:a (?:password|token|secret) of|(?:api|access|secret)[ _-]?key|pass(?:phrase|word|code)|passwort|kennwort|mot de passe|credentials?|p(?:wd|w)|secret|signature|token|jwt)(?: (?:is|has|was|been|set|changed|reset|updated|rotated|to|from|now|provided|expected|malformed|invalid|authentication|failed)){0,6}(?:[: \t|→：*]|->|<\/?\w[^<>]{0,80}>\s{0,8}){1,8}\\?["'“`]?([^\s"'”<>\\()（）|*`]{8,1000000})/gi;

/** In brackets, as a log has it. */
const bracketed =
  /\b(?:api[ _-]?key|pass(?:phrase|word|code)|secret|token) ?[(<]([^\s"'<>()[\]{}:/,]{8,256})(?=[)>])/gi;

/** `… is your verification code`, `use … as your password` */
const told =
  /(?<![^\s"'“])([^\s"'“”,;<>()]{4,256})["'”]? (?:is|as|for) (?:your|the|a) ((?:[\w-]{2,20} ){0,3}[\w-]{2,40})/g;

/** Digits of one time. */
const digits = /\b(?:OTP|PIN|TAN)(?: is|:)? (\d{4,10})\b/g;

/** Text without the secrets that its sentences tell. */
export function redactSentences(text: string, context: RedactionContext): string {
  const named = (whole: string, name: string, value: string): string => {
    const secret = secretNamed(name, "text", context);
    return secret && !isOrdinary(value) ? withoutEnd(whole, value, secret.kind, name, context) : whole;
  };
  return text
    .replaceAll(sentence, (whole, _quote, quoted?: string, curly?: string, bare = "", at = 0) => {
      const name = /(?:[\w-]{2,20} )?[\w-]{2,40}$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? "";
      // `case-sensitive`, `short-lived`
      return /^[a-z]+-[a-z]+[.]?$/i.test(bare) ? whole : named(whole, name, quoted ?? curly ?? bare);
    })
    .replaceAll(stated, (whole, value: string) => (looksSecret(value) ? named(whole, "secret", value) : whole))
    .replaceAll(bracketed, (whole, value: string) => (looksSecret(value) ? named(whole, "secret", value) : whole))
    .replaceAll(told, (whole, value: string, name: string) => {
      const secret = /\d/.test(value) ? secretNamed(name, "text", context) : undefined;
      return secret ? context.replace(secret.kind, value, name) + whole.slice(value.length) : whole;
    })
    .replaceAll(digits, (whole, value: string) => withoutEnd(whole, value, "secret", "(one-time)", context));
}
