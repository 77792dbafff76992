import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, it } from "vitest";
import { startCli } from "../support/cli.ts";
import { codeBlocks, pageText } from "../support/documentation.ts";

/** One recipe of docs/profiles.md: the flags of `start`, and what it exports. */
interface Recipe {
  readonly flags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

function recipes(): Recipe[] {
  const section = pageText("docs/profiles.md").split("## Point a client at the mock")[1] ?? "";
  return codeBlocks(section, "bash").map((block) => {
    const flags = /^session-context-kit start (.*)$/m.exec(block)?.[1]?.split(" ") ?? [];
    const exports = [...block.matchAll(/^export (.*)$/gm)].map(([, list = ""]) => list).join(" ");
    const env = [...exports.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map(([, name, quoted, plain]) => [
      name,
      quoted ?? plain,
    ]);
    return { flags, env: Object.fromEntries(env) as Record<string, string> };
  });
}

/** What a client does first in each profile, and what it lives by: `[session ID told, context before a cart, context after]`. */
const livesBy = {
  eager: [true, 200, 200],
  reference: [true, 404, 200],
  tutorial: [false, 404, 200],
} as const;

/** The first requests of a client with this API host, in a process of its own. */
const firstRequests = (api: string) => `
const api = ${JSON.stringify(api)};
const login = await (await fetch(api + "/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop")).json();
const headers = { authorization: "Bearer " + login.access_token, "content-type": "application/json" };
const context = async () => (await fetch(api + "/session-context/acme/me/context", { headers })).status;
const before = await context();
const cart = await fetch(api + "/cart/acme/carts", { method: "POST", headers, body: '{"currency":"EUR"}' });
if (cart.status !== 201) throw new Error("The cart is answered " + cart.status);
console.log(JSON.stringify([login.sessionId !== undefined, before, await context()]));
`;

describe("the recipes for pointing clients at the mock", () => {
  it("are there for every profile", () => {
    expect(recipes().map(({ flags }) => flags[flags.indexOf("--profile") + 1])).toEqual([
      "eager",
      "reference",
      "tutorial",
    ]);
  });

  it.each(recipes())("$flags.1: starts, and serves the first requests of its client", async ({ flags, env }) => {
    const profile = flags[flags.indexOf("--profile") + 1] as keyof typeof livesBy;
    const server = await startCli(["--memory", ...flags]);
    const here = Object.fromEntries(
      Object.entries(env).map(([name, value]) => [name, value.replace("http://127.0.0.1:4010", server.url)]),
    );
    // A client of the SDK has the real host; the others have the URL that the recipe gives them.
    const api =
      here["NODE_OPTIONS"] === undefined ? (here["REACT_APP_API_URL"] ?? server.url) : "https://api.emporix.io";
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "-e", firstRequests(api)],
      // In the package's folder, where the preload has its name.
      { cwd: join(dirname(inject("command")), ".."), env: { ...process.env, ...here } },
    );
    expect(JSON.parse(stdout)).toEqual(livesBy[profile]);
    expect((await fetch(`${server.url}/site/other/sites`)).status).toBe(400);
  });
});
