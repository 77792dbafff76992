import type { RedactionContext } from "./context.ts";
import { looksIssued } from "./shapes.ts";
import { percentDecoded } from "../../../shared/percent.ts";

const address = /(?<=\/\/)(?:(?!\/\/)[^\s"'<>]){1,8192}/g;

/** Before what can be a host, to where that ends. */
const beforeHost = /@(?=(?:\[[\d:a-f.]{2,64}\]|[^/?#@:[\],;)]{1,253})(?::\d{1,5})?(?:[/?#,;)]|$))/i;

/** Text without the passwords in its URLs, also those with an `@` or a `/` in them that ought to be encoded. */
export function redactUserInfo(text: string, context: RedactionContext): string {
  return text.replaceAll(address, (whole) => {
    const at = whole.indexOf("@");
    const [begin = ""] = whole.split(/[/?#@]/, 1);
    // A user without a password is a token, also where GitHub's word for none stands.
    const start = /:(?:x-oauth-basic)?$/.test(begin) ? 0 : begin.indexOf(":") + 1;
    // Before an `@` in a path stands a host, or one with a port.
    if (at === -1 || (at !== begin.length && (start === 0 || /^\[|:\d{0,5}$/.test(begin)))) return whole;
    // An `@` in a query is none of the address.
    const query = whole.slice(at).search(/[?&#][\w.-]{1,60}=/);
    const before = query === -1 ? whole : whole.slice(0, at + query);
    const found = before.search(beforeHost);
    const end = found === -1 ? before.lastIndexOf("@") : found;
    const secret = whole.slice(start, end);
    if (secret === "" || (start === 0 && !looksIssued(secret))) return whole;
    return (
      whole.slice(0, start) + context.replace("secret", percentDecoded(secret), "(user of a URL)") + whole.slice(end)
    );
  });
}
