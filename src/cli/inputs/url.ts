import { UsageError } from "../flags.ts";
import { withoutLastSlashes } from "../../shared/slashes.ts";

/**
 * The base URL that a flag names, without a slash at its end. Paths are appended to it, so it has no query and no fragment;
 * credentials are given by environment variables, so it has no user.
 *
 * @throws UsageError
 */
export function readBaseUrl(flag: string, text: string): URL {
  const url = readUrl(flag, text);
  if (url.search !== "" || url.hash !== "" || /[?#]$/.test(text))
    throw new UsageError(`--${flag} takes a URL without query and fragment`);
  url.pathname = withoutLastSlashes(url.pathname);
  return url;
}

/** @throws UsageError unless it is an http or https URL without user and password */
export function readUrl(flag: string, text: string): URL {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new UsageError(`--${flag} takes an http or https URL, not ${withoutUser(text)}`);
  const url = new URL(text);
  if (url.username !== "" || url.password !== "")
    throw new UsageError(`--${flag} takes a URL without user and password`);
  return url;
}

/** A base URL as text that paths can be appended to. */
export function prefixOf({ origin, pathname }: URL): string {
  return origin + withoutLastSlashes(pathname);
}

/** What is not a URL may have a password all the same. */
function withoutUser(text: string): string {
  return text.replace(/\/\/[^/@]*@/, "//");
}
