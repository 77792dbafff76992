import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A request that is sent again and again. */
export interface Shot {
  readonly url: string;
  readonly method: "GET" | "PATCH" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Load {
  readonly connections: number;
  readonly seconds: number;
}

/**
 * Sends requests in turn over some connections for some time, and returns how many were answered in a second. By wrk: a load that
 * is made in JavaScript costs as much as what it measures, and on two cores takes it from the server.
 *
 * @throws Error when an answer is no success, or wrk is missing
 */
export async function rateOf(shots: readonly Shot[], { connections, seconds }: Load): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "session-context-kit-load-"));
  try {
    const script = join(folder, "load.lua");
    writeFileSync(script, scriptOf(shots));
    const [first] = shots;
    const said = await wrk(["-t1", `-c${connections}`, `-d${seconds}s`, "-s", script, first?.url ?? ""]);
    const { requests, errors, microseconds } = JSON.parse(said.slice(said.lastIndexOf("\n{"))) as Record<
      "errors" | "microseconds" | "requests",
      number
    >;
    if (errors > 0 || requests === 0)
      throw new Error(`${first?.method} ${first?.url}: of ${requests} requests, ${errors} failed`);
    return (requests * 1e6) / microseconds;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The requests as wrk reads them: made once, sent in turn. What JSON quotes, Lua reads as well, in plain ASCII. */
function scriptOf(shots: readonly Shot[]): string {
  const formats = shots.map(({ url, method, headers, body }) => {
    const lines = Object.entries(headers).map(
      ([name, value]) => `[${JSON.stringify(name)}] = ${JSON.stringify(value)}`,
    );
    const { pathname, search } = new URL(url);
    const target = JSON.stringify(pathname + search);
    return `wrk.format("${method}", ${target}, { ${lines.join(", ")} }, ${body === undefined ? "nil" : JSON.stringify(body)})`;
  });
  return `
local requests = {}
local at = 0
init = function() requests = { ${formats.join(", ")} } end
request = function() at = at % #requests + 1; return requests[at] end
done = function(summary)
  local errors = summary.errors
  io.write(string.format('\\n{"requests":%d,"errors":%d,"microseconds":%d}', summary.requests,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout, summary.duration))
end
`;
}

function wrk(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn("wrk", args, { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.once("error", () =>
      reject(new Error("The bench needs wrk: apt-get install wrk, brew install wrk, or github.com/wg/wrk")),
    );
    child.once("close", (code) => (code === 0 ? resolve(said) : reject(new Error(`wrk ended with ${code}: ${said}`))));
  });
}
