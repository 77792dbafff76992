import { isoTimestamp } from "./context.ts";
import type { KeptMail, Mail } from "./mail.ts";
import type { MailToken } from "./token.ts";
import type { ReadTable, Tenant } from "./tenant.ts";
import { defined } from "../../shared/defined.ts";

const places = 100;

/** How long a mailed token works, in milliseconds. */
const mailedFor = 86_400_000;

/** The tenant's last mails, newest last. */
export function sentMails(mails: ReadTable<KeptMail>): readonly Mail[] {
  return keptMails(mails).map(({ number: _number, ...mail }) => mail);
}

/** Mails a token that works once, for a day. */
export function mailToken(tenant: Tenant, to: string, token: Omit<MailToken, "expiresAt">, site?: string): void {
  const key = tenant.ids.token();
  tenant.tokens.set(key, { ...token, expiresAt: tenant.now + mailedFor });
  const number = (keptMails(tenant.mails).at(-1)?.number ?? -1) + 1;
  const mail = { number, to, kind: token.kind, token: key, ...defined({ site }), sentAt: isoTimestamp(tenant.now) };
  tenant.mails.set(String(number % places), mail);
}

/** What a mailed token stands for, if it is one of this kind and still good; it is used up. */
export function redeemToken(tenant: Tenant, key: string, kind: MailToken["kind"]): MailToken | undefined {
  const token = tenant.tokens.get(key);
  if (token?.kind !== kind) return undefined;
  tenant.tokens.delete(key);
  return token.expiresAt > tenant.now ? token : undefined;
}

function keptMails(mails: ReadTable<KeptMail>): readonly KeptMail[] {
  return Array.from({ length: places }, (_, place) => mails.get(String(place)))
    .filter((mail) => mail !== undefined)
    .toSorted((a, b) => a.number - b.number);
}
