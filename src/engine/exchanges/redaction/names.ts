/** What a secret is: a token is given out by the API, a secret known to the client beforehand. */
export type SecretKind = "secret" | "token";

/** Where a name stands. A header `x-key` and a query `key` are credentials, a JSON property `key` is an attribute's name. */
export type NamePlace = "header" | "query" | "property" | "text";

/** A name whose value is a credential only where it looks like one: a `code` may also be a currency's. */
export type NameKind = SecretKind | "maybe" | undefined;

/** The user's own words on names. */
export interface NameRules {
  /** Names whose values are always replaced. */
  readonly redact?: readonly string[];
  /** Names whose values are never replaced for their name's sake. */
  readonly keep?: readonly string[];
}

const secret = "secret";
const token = "token";

/** Make a name secret wherever they stand in a word of it, as in `clientsecret` and `passwordHash`. */
const telling = [
  ...kinds(
    secret,
    `password passwd passphrase passcode passwort kennwort motdepasse contrasena contraseña senha passord losenord lösenord
     adgangskode salasana hasło şifre geheimnis пароль 密码 パスワード wachtwoord secret credential apikey privatekey accesskey
     signingkey encryptionkey sharedkey masterkey accountkey subscriptionkey licensekey servicekey authkey appkey sshkey
     codeverifier connectionstring mnemonic seedphrase recoveryphrase walletseed securityanswer passkey privkey
     clientkeydata`,
  ),
  ...kinds(
    token,
    "token signature csrf xsrf jsessionid phpsessid aspsessionid connectsid smsession samlresponse samlrequest samlart captcharesponse",
  ),
];

/** Make a name secret as its last word. */
const lastWords = new Map([
  ...kinds(
    secret,
    `pass pwd pw pswd psw mdp pin pins puk clave parola heslo haslo sifre tan otp otps totp hotp otc mfa tfa 2fa cvv cvc cvn csc psk
     verifier assertion ott tok tkn pat wsse cred creds vcode`,
  ),
  ...kinds(
    token,
    "auth authorization authentication cookie cookies sig sas hmac jwt jwts jwe jws bearer dpop sessid sessionkey",
  ),
]);

/** Before `code`, `codes`: what somebody is let in with. */
const codes =
  /^(?:access|activation|auth|authorization|authentication|backup|confirmation|device|door|factor|invite|login|mfa|one|oob|otp|pin|recovery|reset|security|sms|time|totp|unlock|user|verification|verify)$/;

/** Alone, they are a credential where their value looks like one. */
const ambiguous = new Set([
  "code",
  "key",
  "nonce",
  "session",
  "sess",
  "sid",
  "state",
  "ticket",
  "xsession",
  "xsid",
  "xticket",
]);

/** Before `key`: names that are none of a credential. */
const openKeys =
  /^(?:cache|foreign|idempotency|index|object|partition|primary|public|row|sort|storage|surrogate|translation)$/;

/** As the last word, they make the name speak about a secret: `token_type`, `passwordPolicy`, `expires_in`. */
const about = new Set(
  `type types endpoint endpoints url uri link expires expiry expiration expire in at on ttl lifetime age count counts limit
   length min max policy policies required enabled disabled valid invalid supported status name names method methods
   format algorithm alg changed updated created until since date time timestamp seconds error errors description label
   placeholder title version size usage scope scopes exp iat nbf strength used`.split(/\s+/),
);

/** May follow the last word, as in `pin_code` and `pass_confirm`. */
const additions =
  /^(?:value|values|hash|sha|string|data|text|raw|base|b|encoded|plain|confirm|confirmation|repeat|repeated|again|new|old|current|number|digits|code|codes|header)$/;

const looksLikeButIsNot = /^(?:secretar|tokeni[sz]|passwordless)|(?:page|next|continuation)token$/;

/** A last word that is joined with the one before it: `userpass`, which `bypass` is not. */
const joinedWord =
  /^(?:admin|app|auth|client|db|email|ftp|http|key|ldap|login|mail|my|mysql|new|old|pg|postgres|redis|root|server|smtp|sql|ssh|store|user)(?:pass|pin)$|.(?:pwd?|pswd|otp)$/;

function kinds(kind: SecretKind, words: string): (readonly [string, SecretKind])[] {
  return words.split(/\s+/).map((word) => [word, kind] as const);
}

/** Most names have none of the words in them. */
const candidate = new RegExp([...[...telling, ...lastWords].map(([word]) => word), ...ambiguous].join("|"));

/** Names longer than this are text. */
const longestName = 200;

/** Which names stand before secrets: one table of words, and the user's own. */
export class NameTable {
  readonly #redact: ReadonlySet<string>;
  readonly #keep: ReadonlySet<string>;
  readonly #known = new Map<string, NameKind>();

  constructor({ redact = [], keep = [] }: NameRules = {}) {
    this.#redact = new Set(redact.map(plain));
    this.#keep = new Set(keep.map(plain));
  }

  kindOf(name: string, place: NamePlace): NameKind {
    if (name === "" || name.length > longestName) return undefined;
    const key = place + name;
    if (this.#known.has(key)) return this.#known.get(key);
    const kind = this.#look(name, place);
    if (this.#known.size > 40_000) this.#known.clear();
    this.#known.set(key, kind);
    return kind;
  }

  #look(name: string, place: NamePlace): NameKind {
    const whole = plain(name);
    if (this.#keep.has(whole)) return undefined;
    const kind = candidate.test(whole) ? kindOfWords(wordsOf(name), place) : undefined;
    return this.#redact.has(whole) && kind !== "token" ? secret : kind;
  }
}

/** Whether a name speaks about a secret, and holds none. */
export function isAbout(name: string): boolean {
  return about.has(wordsOf(name).at(-1) ?? "");
}

/** Names under which a number is an amount. */
export function isCounted(name: string): boolean {
  return /(?:tokens|pass|passes)$/i.test(name);
}

/** Whether text is an amount under such a name. */
export function isAmount(name: string, value: string): boolean {
  return isCounted(name) && /^\d{1,9}$/.test(value);
}

function kindOfWords(words: readonly string[], place: NamePlace): NameKind {
  const last = words.at(-1) ?? "";
  if (about.has(last)) return undefined;
  const joined = words.join("");
  if (last === "code" || last === "codes")
    if (words.some((word, index) => index < words.length - 1 && codes.test(word))) return secret;
  const isKey = last === "key" && !words.some((word) => openKeys.test(word));
  if (place === "header" && isKey && joined !== "secwebsocketkey") return secret;
  if (ambiguous.has(joined)) return "maybe";
  for (const [word, kind] of telling) {
    if (!joined.includes(word) || [...words, joined].some((each) => looksLikeButIsNot.test(each))) continue;
    // `tokencount` is about tokens as `tokenCount` is.
    if (!about.has(joined.slice(joined.indexOf(word) + word.length))) return kind;
  }
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? "";
    const kind = lastWords.get(word);
    if (kind !== undefined) return kind;
    if (joinedWord.test(word)) return secret;
    if (!additions.test(word)) break;
  }
  const whole = lastWords.get(joined);
  if (whole !== undefined) return whole;
  // `stripeKey`: where its value looks made by a machine.
  return isKey && words.length > 1 && (place === "property" || words.some((word) => codes.test(word)))
    ? "maybe"
    : undefined;
}

/** `X-Amz-Security-Token`, `user[newPassword2]` → lower-case words; a number at the end is none of them. */
function wordsOf(name: string): string[] {
  const words = name
    .replace(/(\p{L})[^\p{L}]+$/u, "$1")
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ")
    .toLowerCase();
  return words.match(/[\p{L}\d]+/gu) ?? [];
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, "");
}
