import { messageOf } from "../../../shared/errors.ts";
import { decodeText } from "./files.ts";

/** What a broker is shown. */
export interface Access {
  /** A bearer token. */
  readonly token?: string;
  /** Name and password for basic authentication. */
  readonly basic?: { readonly name: string; readonly password: string };
}

/** The largest document that is fetched, in bytes. */
const largest = 16 * 1024 * 1024;

/** How long a URL may take to answer, in milliseconds. */
const timeout = 30_000;

/**
 * The text behind a URL.
 *
 * @throws Error with one sentence
 */
export async function getJson(url: string, access: Access): Promise<string> {
  return (await exchange(url, access, { method: "GET" })).text;
}

/** @throws Error with one sentence, when it is refused */
export async function sendJson(
  url: string,
  access: Access,
  method: "POST" | "PUT",
  body: unknown,
): Promise<{ readonly status: number; readonly text: string }> {
  return exchange(url, access, { method, body: JSON.stringify(body) });
}

async function exchange(
  url: string,
  access: Access,
  init: { readonly method: string; readonly body?: string },
): Promise<{ readonly status: number; readonly text: string }> {
  const { username, password } = new URL(url);
  if (username !== "" || password !== "")
    throw new Error("leave name and password out of the URL, and set PACT_BROKER_TOKEN");
  const headers = {
    accept: "application/hal+json, application/json",
    ...(init.body === undefined ? {} : { "content-type": "application/json" }),
    ...authorization(access),
  };
  try {
    // Who follows a redirection asks again without what was sent.
    const redirect = init.body === undefined ? "follow" : "manual";
    const response = await fetch(url, { ...init, headers, redirect, signal: AbortSignal.timeout(timeout) });
    if (!response.ok) throw new Error(refused(response.status, access, (await bounded(response)).slice(0, 200)));
    return { status: response.status, text: await bounded(response) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new Error(messageOf(cause), { cause: error });
  }
}

function refused(status: number, access: Access, text: string): string {
  if (status === 401 && Object.keys(access).length === 0)
    return "it answers 401: is PACT_BROKER_TOKEN set (or PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD)?";
  if (status === 401) return "it answers 401: it does not take this token, or this name and password";
  return `it answers ${status} ${text}`.trim();
}

function authorization({ token, basic }: Access): Record<string, string> {
  if (token !== undefined) return { authorization: `Bearer ${token}` };
  if (basic === undefined) return {};
  return { authorization: `Basic ${Buffer.from(`${basic.name}:${basic.password}`).toString("base64")}` };
}

async function bounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array> | Iterable<never>) {
    size += chunk.length;
    if (size > largest) throw new Error(`it is larger than ${largest} bytes`);
    chunks.push(chunk);
  }
  return decodeText(Buffer.concat(chunks));
}
