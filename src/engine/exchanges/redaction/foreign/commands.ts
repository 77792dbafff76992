import { type RedactionContext, secretNamed } from "../context.ts";
import { isOrdinary } from "../text.ts";
import { looksSecret, withoutEnd } from "./replaced.ts";

const option =
  /(?<=[\s"']--?)(?!cookie\b)([A-Za-z][\w-]{1,40})[ \t]{1,8}(?:\\?["'])?(?!--?[a-z])([^\s"'\\]{4,1000000})/g;
const userOption =
  /(?<=[\s"'](?:-[uU]|--(?:proxy-)?user))[ \t=]{0,8}(?:(\\?["'])[^\s"':]{0,64}:([^\n]{1,200}?)(?=\1)|(?:\\?["'])?[^\s"':]{0,64}:(?!\/\/)([^\s"'\\]{2,1000000}))/g;
const cookieOption = /(?<=[\s"'](?:-b|--cookie))[ \t=]{0,8}(?:\\?["'])?(?=[\w.-]{1,64}=)[^\n"'\\]{1,4096}/g;
const cookie = /(?<=[\w.-]=)[^\s;]{1,4096}/g;

/** Commands that take a password after an option of one letter, which means something else in others, and their arguments. */
const command =
  /(?<![\w/.-])(?:(?<glued>(?:mysql|mariadb)(?:-?[a-z]{1,12})?|7z[ar]?|u?nrar)|(?<login>(?:docker|podman|buildah|nerdctl|crane|oras|registry|az|oc) login|mongo[a-z]{0,8})|(?<sshpass>sshpass)|(?<capital>sqlcmd|bcp|osql|isql|zip|unzip)|(?<redis>redis-cli)|(?<ldap>ldap(?:search|modify|add|delete|passwd|whoami|compare))|(?<openssl>openssl enc)|(?<snmp>snmp[a-z]{2,12})|(?<http>https?)|(?<samba>smbclient|rpcclient)|(?<net>net use)|(?<bare>vault login|AUTH(?: [a-z]{1,32})?(?= \S{1,4096}$)))(?=[ \t])(?<given>[^\n|;&]{1,4096})/gm;

/** What goes before the password in each. */
const options: Readonly<Record<string, RegExp>> = {
  glued: /[ \t]-h?p/g,
  login: /[ \t]-p[ \t=]{1,4}/g,
  sshpass: /[ \t]-p[ \t]{0,4}/g,
  capital: /[ \t]-P[ \t]{0,4}/g,
  redis: /[ \t]-a[ \t]{1,4}/g,
  ldap: /[ \t]-w[ \t]{1,4}/g,
  openssl: /[ \t]-[kK][ \t]{1,4}/g,
  snmp: /[ \t]-[AX][ \t]{1,4}/g,
  http: /[ \t]-a[ \t]{1,4}[\w.@-]{1,64}:/g,
  samba: /[ \t]-U[ \t]{1,4}[\w.\\/-]{1,64}%/g,
  net: /[ \t]\/user:[\w.@\\-]{1,64}[ \t]{1,4}/g,
  bare: /^[ \t]{1,4}/g,
};

/** A word, or text in quotes to where they end. */
const value = /'([^'\n]{1,200})|"([^"\n]{1,200})|(?![-"'])([^\s"'\\]{4,1000000})/y;

/** `aws configure set aws_secret_access_key …`, `requirepass …`: a setting, and its value. */
const setting =
  /\b(?:config(?:ure)?(?::set)? (?:set |--?[a-z]{1,20} )?|set(?:x|env)? |secrets? set |USER \S{1,64}\s{1,2}(?=PASS )|(?=requirepass |masterauth ))["']?([\w./:-]{2,80})["']?[ \t]{1,4}["']?([^\s"'\\]{4,1000000})/gi;

/** Command lines without the passwords, tokens and cookies that their options have. */
export function redactCommands(text: string, context: RedactionContext): string {
  return text
    .replaceAll(command, (whole, ...found: readonly unknown[]) => {
      const { given = "", ...commands } = found.at(-1) as Readonly<Record<string, string | undefined>>;
      const name = Object.keys(commands).find((each) => commands[each] !== undefined) ?? "";
      return whole.slice(0, whole.length - given.length) + withoutOption(given, name, context);
    })
    .replaceAll(option, (whole, name: string, word: string) => {
      const secret = secretNamed(name, "text", context);
      return secret && !isOrdinary(word) ? withoutEnd(whole, word, secret.kind, name, context) : whole;
    })
    .replaceAll(userOption, (whole, _quote, quoted?: string, bare = "", at = 0, all = "") => {
      const isGroup = isOfContainer(all.slice(Math.max(0, at - 300), at));
      return isGroup ? whole : withoutEnd(whole, quoted ?? bare, "secret", "--user", context);
    })
    .replaceAll(cookieOption, (whole) =>
      whole.replaceAll(cookie, (content) => context.replace("token", content, "--cookie")),
    )
    .replaceAll(setting, (whole, name: string, word: string) => {
      const isNamed = /^(?:requirepass|masterauth|PASS)$/i.test(name) || secretNamed(lastOf(name), "text", context);
      return isNamed && looksSecret(word) ? withoutEnd(whole, word, "secret", name, context) : whole;
    });
}

/** A command's arguments without the password after its option; where none names it, it has to look like one. */
function withoutOption(given: string, command: string, context: RedactionContext): string {
  const parts: string[] = [];
  let last = 0;
  for (const found of given.matchAll(options[command] ?? /(?!)/g)) {
    value.lastIndex = found.index + found[0].length;
    const [whole = "", single, double, bare = ""] = value.exec(given) ?? [];
    const secret = single ?? double ?? bare;
    if (whole === "" || found.index < last || (command === "bare" && !looksSecret(secret))) continue;
    const start = found.index + found[0].length + whole.indexOf(secret);
    parts.push(given.slice(last, start), context.replace("secret", secret, "(option)"));
    last = start + secret.length;
  }
  return parts.join("") + given.slice(last);
}

/** `//registry.example/:_authToken`, `auth.token` */
function lastOf(setting: string): string {
  return setting.split(/[/:.]/).at(-1) ?? "";
}

/** Whether text ends in the user of a container, who has a group and no password: `docker run -u node:node`. */
function isOfContainer(before: string): boolean {
  return /\b(?:docker|podman)\S* (?:[a-z]+ )?(?:create|exec|run) (?:-\S+ (?:[^\s-]\S* )?)*(?:-u|--user)$/.test(
    before.replaceAll(/[\s\\]+/g, " "),
  );
}
