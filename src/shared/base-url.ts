import { invalidOption } from "./errors.ts";

/** The real API's origin. */
export const apiOrigin = "https://api.emporix.io";

/**
 * Refuses a base URL that a page would take for a path of its own, as a host without its scheme: calls with tokens would go
 * elsewhere than they should. A path of the page begins with a slash.
 *
 * @throws KitError `OPTION_INVALID`
 */
export function checkBaseUrl(url: string): void {
  if (/^(https?:\/\/|\/(?!\/))/i.test(url)) return;
  throw invalidOption(
    `baseUrl must be a URL with its scheme as ${apiOrigin}, or a path of the page as /api, not ${JSON.stringify(url)}`,
  );
}
