import type { SecretKind } from "./names.ts";
import { percentDecoded } from "../../../shared/percent.ts";
import { fromBase64 } from "./spellings.ts";

/** Says what stands in a token's place. */
export type ReplaceToken = (kind: SecretKind, value: string) => string;

/** Text without spaces that may be a token, or have one in it. Each character is looked at once. */
const run = /[\w~.-]{16,1000000}/g;

/** How the tokens of well-known issuers begin. */
const issued =
  /^(?:gh[opsur]_|github_pat_|gl(?:pat|ptt|[cdr]t|soat)-|npm_\w{36}|xox[abeoprs][-.]|xapp-\d|[rs]k_(?:live|test|prod)_|sk-(?:\w+-){0,2}\w{16}|whsec_|shp(?:at|ca|pa|ss)_|A(?:KI|SI|BI|CC)A[A-Z\d]{16}|AIza|SG\.[\w-]{16}|ya29\.|GOCSPX-|hv[bs]\.|do[opr]_v1_|pypi-A|dckr_|hf_\w{30}|sq0\w{3}-|PMAK-|ATATT3|glsa_|sntry[su]_|xkeysib-|shippo_|[a-z]{2,6}_\w{14,40}_secret_)/;

/** Text without what looks like a token, wherever it stands. */
export function withoutTokens(text: string, replace: ReplaceToken = () => "***", further?: RegExp): string {
  return text.length < 16
    ? text
    : text.replaceAll(run, (found) => (further?.test(found) ? replace("token", found) : withoutToken(found, replace)));
}

/** Text without spaces that is percent-encoded in part. */
const encodedRun = /(?:%[\dA-Fa-f]{2}|[\w~.-]){16,1000000}/g;

/** What a log may have of a path or a message: without tokens, percent-encoded ones too, however often that was done. */
export function withoutWrittenTokens(text: string): string {
  const plain = withoutTokens(text);
  if (!plain.includes("%")) return plain;
  return plain.replaceAll(encodedRun, (found) => {
    let decoded = found;
    for (let times = 0; times < 3 && decoded.includes("%"); times++) {
      decoded = percentDecoded(decoded);
      const safe = withoutTokens(decoded);
      if (safe !== decoded) return encodeURIComponent(safe);
    }
    return found;
  });
}

function withoutToken(found: string, replace: ReplaceToken): string {
  if (issued.test(found)) return replace("token", found);
  const parts = found.split(".");
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const begin = part.indexOf("eyJ");
    let start = at + begin;
    let token = "";
    // A JSON Web Token has three parts, an encrypted one five; some of them may be empty.
    if (
      begin !== -1 &&
      !/[A-Za-z0-9]/.test(part[begin - 1] ?? "") &&
      (parts.length > index + 2 || isJson(part.slice(begin)))
    )
      token = found.slice(start).replace(/[.]{1,8}$/, "");
    const [tenant = ""] = /[a-z][a-z0-9]{2,15}$/.exec(parts[index - 1]?.slice(-17) ?? "") ?? [];
    // The kit's own tokens begin with their tenant's name.
    if (token === "" && part.length === 28 && tenant !== "" && !part.includes("~")) {
      start = at - 1 - tenant.length;
      token = found.slice(start, at + 28);
    }
    if (token !== "")
      return (
        found.slice(0, start) + replace("token", token) + withoutTokens(found.slice(start + token.length), replace)
      );
    at += part.length + 1;
  }
  return found;
}

/** Whether it is a JSON object in base64, as the first part of a JSON Web Token is. */
function isJson(part: string): boolean {
  return part.length > 24 && fromBase64(part)?.startsWith('{"') === true;
}

/** Whether a value looks made up by a machine: digits among letters. */
export function looksIssued(value: string): boolean {
  return value.length >= 8 && value.length < 4096 && /\d/.test(value) && /[A-Za-z]/.test(value) && !/\s/.test(value);
}

/** The same where ordinary words look like that too, as in `SUMMER2026`. */
export function looksRandom(value: string): boolean {
  if (!looksIssued(value) || value.length < 12 || isWords(value)) return false;
  return (/[a-z]/.test(value) && /[A-Z]/.test(value)) || value.length >= 20;
}

/** Words that can be spoken, joined by `_`, `.` or `-` or as in `lastViewedProduct1`, with few numbers among them. */
export function isWords(value: string): boolean {
  if (!/^(?=.*[a-z])[\w.-]{1,200}$/i.test(value)) return false;
  const count = (pattern: RegExp): number => value.split(pattern).length;
  const words = value.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  const text = words.join(" ");
  return (
    text.length + 1 >= words.length * 4.5 &&
    count(/\d+/) <= count(/[_.-]+/) + 1 &&
    !/[bcdfghjklmnpqrstvwxz]{5}/i.test(text)
  );
}
