import { firstSecret, isHolding, namesBeside, type RedactionContext } from "./context.ts";
import { looksIssued } from "./shapes.ts";
import { percentDecoded } from "../../../shared/percent.ts";

/** With one of these beside it, a `code` is an authorization code. */
const besideCode = /^(?:redirect_uri|grant_type|client_id|code_verifier|session_state)$/;

/** These stand beside an error's code, a country's or a coupon's, too. */
const besideAnyCode = /^(?:state|nonce|iss)$/;

/** Whether the names around a `code` make it a credential: surely, or where it looks like one. */
export function makesCodeSecret(names: readonly string[]): "maybe" | boolean {
  if (names.some((name) => besideCode.test(name))) return true;
  return names.some((name) => besideAnyCode.test(name)) ? "maybe" : false;
}

/** The end of a path to where a link of a mail leads, which may have its one-time token, key, code or hash under a letter. */
const ofMail = /(?:[/_-]|[a-z](?=[A-Z]))(?:[Aa]ctivat|[Cc]onfirm|[Rr]eset|[Vv]erif)[^\s"'<>?#]*$/;

/** A query, with what stands before it, or a form; what is no secret stays as it is written. */
export function redactForm(text: string, context: RedactionContext, depth: number, path = ""): string {
  const fields = text.split("&").map((pair) => {
    const equals = pair.indexOf("=");
    const name = equals === -1 ? pair : pair.slice(0, equals);
    return { pair, name: formDecoded(name), written: name, value: equals === -1 ? undefined : pair.slice(equals + 1) };
  });
  const names = fields.map(({ name }) => name);
  // In a query or a form, a state is one of OAuth.
  const hasCode = makesCodeSecret(names) !== false;
  const own = new Set(names);
  // `field=password&value=…`
  const beside = names.some(isHolding)
    ? firstSecret(namesBeside(fields.map(({ name, value = "" }) => [name, formDecoded(value)])), context)
    : undefined;
  return fields
    .map(({ pair, name, written, value }) => {
      if (value === undefined) return context.text(pair, depth + 1);
      if (value === "") return pair;
      const plain = formDecoded(value);
      if (own.has(plain)) context.keep(plain);
      const replaced =
        (hasCode && name === "code") ||
        (/^(?:[chkt]|hash)$/.test(name) && looksIssued(plain) && ofMail.test(path.slice(-200)))
          ? context.replace("secret", plain, name)
          : beside !== undefined && isHolding(name)
            ? context.replace(beside.kind, plain, beside.name)
            : context.named(name, plain, "query", depth);
      // A name may be a token too.
      const safeName = name.length < 12 ? name : context.text(name, depth + 1);
      return `${safeName === name ? written : encodeURIComponent(safeName)}=${value === plain ? replaced : replaced === plain ? value : encodeURIComponent(replaced)}`;
    })
    .join("&");
}

/** Whether text is nothing but a query or a form. */
export function isForm(text: string): boolean {
  return /^[^\s=&:/?#]{1,199}=/.test(text) && !/[\s"'<>{}]/.test(text);
}

function formDecoded(text: string): string {
  return percentDecoded(text.replaceAll("+", " "));
}

/** The parts of a multipart body, each read by its own name and media type. Undefined where it is none. */
export function redactMultipart(
  text: string,
  context: RedactionContext,
  depth: number,
  boundary = text.slice(2, 80).split(/\r?\n/)[0] ?? "",
): string | undefined {
  const delimiter = `--${boundary.trim()}`;
  if (!text.includes(delimiter)) return undefined;
  return text
    .split(delimiter)
    .map((part) => {
      const blank = /\r?\n\r?\n/.exec(part.slice(0, 16_384));
      if (blank === null) return part.length > 4 ? context.text(part, depth + 1) : part;
      const head = part.slice(0, blank.index);
      const start = blank.index + blank[0].length;
      const end = Math.max(start, part.search(/\r?\n?$/));
      const body = part.slice(start, end);
      const name = /;\s{0,8}name(?:="?|\*=(?:UTF-8'')?)([^";\r\n]{1,200})/i.exec(head)?.[1] ?? "";
      const table = /^content-type: {0,4}text\/csv/im.test(head) ? context.foreign?.table : undefined;
      const redacted =
        table?.(body, ",", context, depth) ?? context.named(percentDecoded(name), body, "property", depth);
      return context.text(head, depth + 1) + blank[0] + redacted + part.slice(end);
    })
    .join(delimiter);
}
