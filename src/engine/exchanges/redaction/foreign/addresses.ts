import type { RedactionContext } from "../context.ts";
import { looksIssued } from "../shapes.ts";

/** `jdbc:oracle:thin:user/password@host`; what has an `@` in it goes to the last one. */
const oracle = /(\bjdbc:oracle:\w{1,16}:[^\s/@"']{1,128}\/)([^\s"'<>]{1,256})(?=@)/gi;

/** `user:password@host:80` without a scheme, and `user:password@tcp(host:3306)/shop`. */
const bare =
  /(?<![\w/.:@-])([\w.+-]{1,64}:)([^\s"'<>:/@,;]{8,256})(?=@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}(?::\d{2,5}\b|\/|\([\w.:/-]{1,253}\)\/))/g;

/** Text without the passwords in addresses that are no URLs. */
export function redactAddresses(text: string, context: RedactionContext): string {
  if (!text.includes("@")) return text;
  return text
    .replaceAll(oracle, (_, user: string, password: string) => user + context.replace("secret", password, inAddress))
    .replaceAll(bare, (whole, user: string, password: string) =>
      looksIssued(password) && !/^(?:mailto|sips?|xmpp|acct|npm):/i.test(user)
        ? user + context.replace("secret", password, inAddress)
        : whole,
    );
}

const inAddress = "(user of a URL)";
