import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { splitTarget } from "../../../src/engine/http/wire.ts";
import type { SeenExchange } from "./judged-exchange.ts";

/** How many exchanges of each answer of each operation a process keeps, and the longest of them, in characters. */
const most = 20;
const longest = 50_000;
const counts = new Map<string, number>();

/** Below the folder in which a run of the tests is recorded. */
export const exchangesFolder = "exchanges";

/** Keeps an exchange that a test has seen, as a line that `scripts/witness.ts` reads; the tokens in it are the mock's. */
export async function recordExchange(
  route: string,
  target: string,
  init: RequestInit,
  response: SeenExchange["response"],
): Promise<void> {
  const folder = process.env["COVERAGE_FOLDER"];
  const key = `${route} ${response.status}`;
  const count = counts.get(key) ?? 0;
  if (folder === undefined || count >= most) return;
  counts.set(key, count + 1);
  const { method = "GET", headers } = init;
  // As fetch sends it: a form has its media type. GET with a body is nothing that fetch can write.
  const sent = new Request("https://api.emporix.io/", { headers: headers ?? {}, ...bodyOf(init) });
  const body = init.body === undefined || init.body === null ? undefined : await sent.text();
  const request = { method, ...splitTarget(target), headers: Object.fromEntries(sent.headers), body };
  const line = JSON.stringify({ route, request, response } satisfies SeenExchange);
  if (line.length > longest) return;
  mkdirSync(join(folder, exchangesFolder), { recursive: true });
  appendFileSync(join(folder, exchangesFolder, `${process.pid}.jsonl`), `${line}\n`);
}

function bodyOf({ body }: RequestInit): RequestInit {
  return body === undefined || body === null ? {} : { method: "POST", body };
}
