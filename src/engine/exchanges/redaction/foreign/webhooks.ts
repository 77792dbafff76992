import type { RedactionContext } from "../context.ts";
import { looksRandom } from "../shapes.ts";

/** Those with characters that end a word elsewhere. */
const marked =
  /\baccess_token\$(?:production|sandbox)\$[\da-z]{16}\$[\da-f]{32}|\bAtz[ar]\|[\w-]{60,4096}|(?<![\w/])1\/\/0[\w-]{30,4096}|\b\d{8,10}:AA[\w-]{33}\b|\$(?:2[abxy]|argon2(?:id|i|d)|scrypt|[156y])\$[^\s"'<>;]{20,4096}|\{S?(?:SHA|MD5)\d{0,3}\}[\w+/=]{20,256}|\bpbkdf2[\w:]{0,16}\$\d{1,8}\$[^\s"'<>,;]{20,512}/g;

/** Where a message goes to for everybody who knows the address: what follows in the path is the secret. */
const webhook =
  /(?<=\/(?:(?:services|workflows|triggers)\/T[A-Z\d]{6,12}|webhooks\/\d{15,22}|bot\/v2\/hook|hooks\/catch|with\/key|webhook(?:b2)?\/[\da-f-]{36}@[\da-f-]{36})\/)[\w/-]{8,400}|(?<=\/bot\d{6,12}:)[\w-]{30,64}/g;
const hook = /(?<=\/\/[\w.-]{0,100}hooks?[\w.-]{0,100}\/|\/(?:web)?hooks?\/)[\w/.-]{16,400}/g;

/** Whether there is anything of it. */
const isTold = /hook|\/bot\d|\/(?:services|workflows|triggers)\/T|with\/key\//;

/** Text without the secret half of webhooks' addresses, without hashes of passwords, and tokens of more than one word. */
export function redactWebhooks(text: string, context: RedactionContext): string {
  if (text.length < 16) return text;
  const plain = /[$|{]|\/\/|:A/.test(text)
    ? text.replaceAll(marked, (found) => context.replace("token", found, "(token)"))
    : text;
  if (!isTold.test(plain)) return plain;
  const within = (isSecret: (part: string) => boolean) => (path: string) =>
    path.split("/").some((part) => isSecret(part)) ? context.replace("token", path, "(webhook)") : path;
  return plain.replaceAll(webhook, within(isOfWebhook)).replaceAll(hook, within(isOfAnyHook));
}

function isOfWebhook(part: string): boolean {
  return part.length >= 7 && /\d/.test(part) && /[A-Za-z]/.test(part);
}

/** The ID of a webhook is no secret: one of a database, or a UUID. */
function isOfAnyHook(part: string): boolean {
  return part.length >= 16 && looksRandom(part) && !/^(?:[\da-f]{24}|[\da-f]{8}-[\da-f-]{27})$/i.test(part);
}
