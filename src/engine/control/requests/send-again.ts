import { invalidOption } from "../../../shared/errors.ts";
import { patience } from "../patience.ts";
import { type HeldExchange, mostOfBody } from "./held-exchange.ts";

/** What a client writes by itself, for the connection that it has. */
const ofConnection = new Set(["connection", "content-length", "host", "keep-alive", "transfer-encoding"]);

/**
 * Sends a logged request once more, as it was: with its token, which the log itself does not show.
 *
 * @throws KitError `OPTION_INVALID` when only the beginning of its body is kept
 */
export async function sendAgain(
  { id, method, path, query, headers, body, bodySize }: HeldExchange,
  fetch: typeof globalThis.fetch,
): Promise<void> {
  if (bodySize > mostOfBody)
    throw invalidOption(
      `The request ${id} cannot be sent again: the log keeps ${mostOfBody} bytes of its body, which has ${bodySize}`,
    );
  const sent = [...headers()].filter(([name]) => !ofConnection.has(name)) as [string, string][];
  const response = await fetch(`http://kit.invalid${path}${query === "" ? "" : `?${query}`}`, {
    method,
    headers: sent,
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : new Uint8Array(body) }),
    signal: AbortSignal.timeout(patience),
  });
  // Its answer is in the log; a body that nobody reads would be kept.
  await response.body?.cancel();
}
