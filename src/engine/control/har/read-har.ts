import { invalidOption, type KitError } from "../../../shared/errors.ts";

/** What is replayed of an entry of an HTTP archive. */
export interface HarEntry {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | undefined;
  readonly status: number;
  /** What was answered: a header, and the body. */
  readonly location: string | undefined;
  readonly answer: string | undefined;
}

/** So many entries are replayed. */
const mostEntries = 10_000;

/** What a client writes by itself, for the connection that it has. */
const ofConnection = new Set(["connection", "content-length", "cookie", "host", "keep-alive", "transfer-encoding"]);

type Loose = Readonly<Record<string, unknown>>;

/**
 * Reads an HTTP archive, as browsers write it.
 *
 * @throws KitError `OPTION_INVALID`
 */
export function readHar(har: unknown): readonly HarEntry[] {
  const more = Object.keys((har ?? {}) as Loose).find((name) => name !== "log");
  if (more !== undefined) throw invalid(`it has ${more} beside log`);
  const entries = part(part(har, "log", "the archive")["entries"], undefined, "log.entries");
  if (!Array.isArray(entries)) throw invalid("log.entries is no list");
  if (entries.length > mostEntries)
    throw invalid(`it has ${entries.length} entries, and ${mostEntries} are replayed at most`);
  return entries.map((entry: unknown, at) => entryOf(entry, `entry ${at}`));
}

function entryOf(entry: unknown, place: string): HarEntry {
  const request = part(entry, "request", place);
  const response = part(entry, "response", place);
  const { method, url } = request;
  const { status } = response;
  if (typeof method !== "string" || !/^[A-Z]{1,20}$/.test(method)) throw invalid(`${place} has no method`);
  if (typeof url !== "string" || !URL.canParse(url)) throw invalid(`${place} has no URL`);
  if (typeof status !== "number") throw invalid(`${place} has no status`);
  const { pathname, search } = new URL(url);
  const answered = headersOf(response, place);
  const content = (response["content"] ?? {}) as Loose;
  const posted = (request["postData"] ?? {}) as Loose;
  return {
    method,
    target: pathname + search,
    // Those of HTTP/2 begin with a colon.
    headers: headersOf(request, place).filter(([name]) => !ofConnection.has(name) && !name.startsWith(":")),
    body: typeof posted["text"] === "string" && method !== "GET" && method !== "HEAD" ? posted["text"] : undefined,
    status,
    location: answered.find(([name]) => name === "location")?.[1],
    answer: typeof content["text"] === "string" && content["encoding"] === undefined ? content["text"] : undefined,
  };
}

function headersOf({ headers = [] }: Loose, place: string): readonly (readonly [string, string])[] {
  if (!Array.isArray(headers)) throw invalid(`the headers of ${place} are no list`);
  return headers.map((header: unknown): readonly [string, string] => {
    const { name, value } = (header ?? {}) as Loose;
    if (typeof name !== "string" || typeof value !== "string")
      throw invalid(`${place} has a header without name or value`);
    return [name.toLowerCase(), value];
  });
}

function part(value: unknown, name: string | undefined, place: string): Loose {
  const found: unknown = name === undefined ? value : (value as Loose | null | undefined)?.[name];
  if (typeof found === "object" && found !== null) return found as Loose;
  throw invalid(`${place} has no ${name ?? "entries"}`);
}

function invalid(message: string): KitError {
  return invalidOption(`This is no HTTP archive (HAR) that the kit can replay: ${message}`);
}
