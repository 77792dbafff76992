import { KitError, messageOf } from "../../../shared/errors.ts";
import { type Access, getJson } from "./download.ts";
import { displayName, identityOf, jsonFilesIn, readText } from "./files.ts";
import { linksOf, nextPage, pactLinks } from "./hal.ts";
import { isJsonObject } from "./json-object.ts";
import { repeatedName } from "./json-text.ts";
import { misspeltMember } from "./members.ts";
import { displayUrl } from "./display-url.ts";
import type { PactSource } from "./pact-source.ts";

/** How many pages of a broker's list are read. */
const mostPages = 100;

/**
 * The pacts of files, folders, and http or https URLs; each once, however often it is named. A URL may be that of a
 * broker's list of pacts. The access goes along to the origin of the URL that is named, and nowhere else.
 *
 * @throws KitError `PACT_UNREADABLE`
 */
export async function readPacts(places: readonly string[], access: Access): Promise<PactSource[]> {
  const pacts = new Map<string, PactSource>();
  for (const place of places) {
    if (/^https?:\/\//i.test(place)) for (const [url, pact] of await fromUrl(place, access)) pacts.set(url, pact);
    else
      for (const file of filesIn(place)) {
        // First, since it says what is wrong with a file that cannot be read.
        const pact = fromFile(file);
        pacts.set(identityOf(file), pact);
      }
  }
  return [...pacts.values()];
}

function filesIn(place: string): string[] {
  let files: string[];
  try {
    files = jsonFilesIn(place);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ENOENT"
      ? unreadable(
          place,
          `there is no such file or folder${place.includes("*") ? "; a shell makes names of a pattern that is not quoted" : ""}`,
        )
      : unreadable(place, messageOf(error));
  }
  if (files.length === 0) throw unreadable(place, "the folder has no .json file");
  return files;
}

function fromFile(file: string): PactSource {
  const from = displayName(file);
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    throw unreadable(from, messageOf(error));
  }
  const content = parsed(from, text);
  if (linksIn(from, content) !== undefined)
    throw unreadable(from, "it is a broker's list of pacts, and no pact: give the URL of the list");
  return pactOf(from, text, content);
}

async function fromUrl(url: string, access: Access): Promise<[url: string, pact: PactSource][]> {
  const { text, content } = await load(url, access);
  const links = linksIn(url, content);
  if (links === undefined) return [[url, pactOf(displayUrl(url), text, content)]];
  const hrefs = [...links, ...(await furtherPages(url, content, access))];
  if (hrefs.length === 0) throw unreadable(displayUrl(url), "the broker's list of pacts is empty");
  const pacts: [string, PactSource][] = [];
  for (const href of hrefs) {
    const place = new URL(href, url).href;
    const { text, content } = await load(place, new URL(place).origin === new URL(url).origin ? access : {});
    pacts.push([place, pactOf(displayUrl(place), text, content)]);
  }
  return pacts;
}

async function furtherPages(url: string, first: unknown, access: Access): Promise<string[]> {
  const links: string[] = [];
  let page = nextPage(first, url);
  for (let count = 1; page !== undefined; count++) {
    if (count === mostPages) throw unreadable(displayUrl(url), `the broker's list has more than ${mostPages} pages`);
    if (new URL(page).origin !== new URL(url).origin)
      throw unreadable(displayUrl(url), "its next page is on another server");
    const { content } = await load(page, access);
    const more = linksIn(page, content);
    if (more === undefined) throw unreadable(displayUrl(url), "its next page is no list of pacts");
    links.push(...more);
    page = nextPage(content, page);
  }
  return links;
}

function linksIn(url: string, content: unknown): string[] | undefined {
  try {
    return pactLinks(content);
  } catch (error) {
    throw unreadable(displayUrl(url), messageOf(error));
  }
}

async function load(url: string, access: Access): Promise<{ text: string; content: unknown }> {
  try {
    const text = await getJson(url, access);
    return { text, content: parsed(displayUrl(url), text) };
  } catch (error) {
    throw error instanceof KitError ? error : unreadable(displayUrl(url), messageOf(error));
  }
}

function parsed(place: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(place, `it is not JSON: ${messageOf(error)}`);
  }
}

/** A pact from its text, which has been parsed. */
export function pactOf(from: string, text: string, content: unknown): PactSource {
  const { consumer, provider, interactions, messages } = isJsonObject(content) ? content : {};
  const consumerName = isJsonObject(consumer) ? consumer["name"] : undefined;
  const providerName = isJsonObject(provider) ? provider["name"] : undefined;
  if (typeof consumerName !== "string" || typeof providerName !== "string") {
    const links = linksOf(content);
    throw unreadable(
      from,
      Object.keys(links).length === 0
        ? "it is not a pact: it names no consumer and provider"
        : "it is neither a pact nor a list of pacts, but another resource of a broker: give --broker URL --provider NAME",
    );
  }
  const repeated = repeatedName(text);
  if (repeated !== undefined)
    throw unreadable(
      from,
      `line ${repeated.line} has "${repeated.name}" a second time in one object: only one is read`,
    );
  const misspelt = isJsonObject(content) ? misspeltMember(content) : undefined;
  if (misspelt !== undefined) throw unreadable(from, misspelt.reason);
  for (const list of [interactions, messages])
    if (list !== undefined && !Array.isArray(list))
      throw unreadable(from, "it is not a pact: its interactions must be a list");
  if (interactions === undefined && messages === undefined)
    throw unreadable(from, "it is not a pact: it has no interactions");
  return { from, consumer: consumerName, provider: providerName, text };
}

function unreadable(place: string, why: string): KitError {
  return new KitError("PACT_UNREADABLE", `Cannot read the pact ${place}: ${why}`);
}
