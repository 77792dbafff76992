import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { KitError, messageOf } from "../../../shared/errors.ts";

/** A pact as it was found. */
export interface PactSource {
  /** The path or the URL. */
  readonly from: string;
  readonly consumer: string;
  readonly provider: string;
  /** The JSON text. */
  readonly text: string;
}

/** The largest pact that is fetched, in bytes. */
const largest = 16 * 1024 * 1024;

/** How long a URL may take to answer, in milliseconds. */
const patience = 30_000;

/**
 * The pacts of a file, a folder, or an http or https URL. `token` goes along to a URL as a bearer token.
 *
 * @throws KitError `PACT_UNREADABLE`
 */
export async function readPacts(place: string, token: string | undefined): Promise<PactSource[]> {
  if (/^https?:\/\//i.test(place)) return [pactOf(place, await download(place, token))];
  const files = filesIn(place);
  if (files.length === 0) throw unreadable(place, "the folder has no .json file");
  return files.map((file) => pactOf(file, readFileSync(file, "utf8")));
}

function filesIn(place: string): string[] {
  try {
    if (!statSync(place).isDirectory()) return [place];
    const names = readdirSync(place).filter((name) => name.endsWith(".json"));
    return names.toSorted().map((name) => join(place, name));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ENOENT"
      ? unreadable(place, "there is no such file or folder")
      : unreadable(place, messageOf(error));
  }
}

async function download(url: string, token: string | undefined): Promise<string> {
  const headers = {
    accept: "application/hal+json, application/json",
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  if (withoutSecrets(url) !== url)
    throw unreadable(withoutSecrets(url), "leave name and password out of the URL, and set PACT_BROKER_TOKEN");
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(patience) });
    if (!response.ok)
      throw new Error(`it answers ${response.status}${response.status === 401 ? ": is PACT_BROKER_TOKEN set?" : ""}`);
    return await bounded(response);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw unreadable(url, messageOf(cause));
  }
}

async function bounded(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  const chunks = (response.body ?? []) as AsyncIterable<Uint8Array> | Iterable<never>;
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > largest) throw new Error(`it is larger than ${largest} bytes`);
  }
  return text + decoder.decode();
}

function pactOf(from: string, text: string): PactSource {
  const place = withoutSecrets(from);
  let pact: unknown;
  try {
    pact = JSON.parse(text);
  } catch (error) {
    throw unreadable(place, `it is not JSON: ${messageOf(error)}`);
  }
  const { consumer, provider, interactions, messages } = Object(pact) as Record<string, { readonly name?: unknown }>;
  if (typeof consumer?.name !== "string" || typeof provider?.name !== "string")
    throw unreadable(place, "it is no pact: it names no consumer and provider");
  if (!Array.isArray(interactions ?? messages)) throw unreadable(place, "it is no pact: it has no interactions");
  return { from: place, consumer: consumer.name, provider: provider.name, text };
}

/** A URL without the password that may stand in it. */
function withoutSecrets(place: string): string {
  return place.replace(/^(https?:\/\/)[^/@]*@/i, "$1");
}

function unreadable(place: string, why: string): KitError {
  return new KitError("PACT_UNREADABLE", `Cannot read the pact ${place}: ${why}`);
}
