import { KitError, messageOf } from "./errors.ts";

/** Whether a document is named by its address. */
export function isUrl(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/**
 * The text at an address.
 *
 * @throws KitError `SPEC_UNREADABLE`
 */
export async function fetchText(address: string): Promise<string> {
  const { protocol, hostname } = new URL(address);
  if (protocol === "http:" && !/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname))
    throw new KitError(
      "SPEC_UNREADABLE",
      `${address} is read over https, or from this machine: anybody on the way could change it`,
    );
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
    if (!response.ok) throw new Error(`the answer is ${response.status}`);
    return await response.text();
  } catch (error) {
    throw new KitError("SPEC_UNREADABLE", `Cannot read the OpenAPI document ${address}: ${messageOf(error)}`, {
      cause: error,
    });
  }
}
