import { messageOf } from "../../../shared/errors.ts";
import { displayUrl } from "../source/display-url.ts";
import { isJsonObject, type JsonObject } from "../source/json-object.ts";

/** What an endpoint of the provider's has answered. */
export interface EndpointAnswer {
  readonly headers: Headers;
  readonly status: number;
  readonly body: Buffer;
  /** Why it refuses, in its own words if it has some. */
  readonly refusal: string | undefined;
}

/**
 * Posts JSON to an endpoint of the provider's, whose name errors begin with.
 *
 * @param timeout in milliseconds
 * @throws Error with one sentence when nothing comes back
 */
export async function askEndpoint(
  name: string,
  url: string,
  json: string | Uint8Array<ArrayBuffer>,
  timeout: number,
): Promise<EndpointAnswer> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: json,
      // Who follows a redirection asks again without what was posted.
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
    const body = Buffer.from(await response.arrayBuffer());
    const { ok, status, headers } = response;
    const place = headers.get("location");
    const refusal =
      place === null
        ? refusalOf(name, status, body.toString())
        : `${name} answered ${status} and leads to ${displayUrl(new URL(place, url).href)}: name that`;
    return { headers, status, body, refusal: ok ? undefined : refusal };
  } catch (error) {
    if (error instanceof Error && error.name === "TimeoutError")
      throw new Error(`${name} has not answered within ${timeout} ms`, { cause: error });
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new Error(`${name} cannot be reached: ${messageOf(cause)}`, { cause: error });
  }
}

/** The object that a JSON text is; an empty one where it is none. */
export function parsedObject(text: string): JsonObject {
  try {
    const answer: unknown = JSON.parse(text);
    return isJsonObject(answer) ? answer : {};
  } catch {
    return {};
  }
}

function refusalOf(name: string, status: number, text: string): string {
  const { message } = parsedObject(text);
  return typeof message === "string" ? message : `${name} answered ${status} ${text.slice(0, 200)}`.trim();
}
