// What the request log writes is run: lines in bash, tests by their runners.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { readPacts } from "../../src/tools/pact/source/read.ts";
import { createKit, type Kit } from "../../src/engine/kit.ts";
import { shop } from "../../src/engine/shop/index.ts";
import { visit, visitLength } from "../support/log-traffic.ts";
import { serve } from "../support/transports.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** A folder of this repository, so that what is written there finds its packages; it goes when the test ends. */
function folder(): string {
  mkdirSync(join(root, "artifacts"), { recursive: true });
  const made = mkdtempSync(join(root, "artifacts/exported-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

describe("what the request log writes", () => {
  let kit: Kit;
  let statuses: (number | undefined)[];
  beforeAll(async () => {
    kit = createKit({ services: [shop] });
    await visit((target, init) => kit.fetch(`https://api.emporix.io${target}`, init), "acme");
    statuses = (await kit.control.requests.list()).map(({ status }) => status);
  });

  it("as lines for a shell is answered by another mock as it was", async () => {
    const door = await serve();
    onTestFinished(() => door.close());
    const script = join(folder(), "requests.sh");
    writeFileSync(script, await kit.control.requests.export("curl"));
    // The password and the attribute of that name were replaced.
    const env = { ...process.env, BASE_URL: door.url, ...secretsOf(await kit.control.requests.export("curl")) };
    const { stdout } = await run("bash", [script], { env });
    const lines = stdout.trim().split("\n");
    expect(lines).toHaveLength(visitLength);
    expect(lines.map((line) => Number(line.slice(0, 3)))).toEqual(statuses);
    const [first] = await door.kit.control.requests.list();
    expect(first).toMatchObject({ operationId: "requestAnonymousToken" });
    await expect(run("bash", [script], { env: { ...process.env, BASE_URL: door.url } })).rejects.toThrow("give it");
  });

  it("as a test for Vitest passes, and fails where an answer is another one", async () => {
    const own = folder();
    const source = await kit.control.requests.export("vitest");
    writeFileSync(join(own, "good.test.ts"), source);
    writeFileSync(join(own, "bad.test.ts"), source.replace("status: 409", "status: 204"));
    const alias = [
      `{ find: "session-context-kit/shop", replacement: ${JSON.stringify(join(root, "src/engine/shop/index.ts"))} }`,
      `{ find: /^session-context-kit$/, replacement: ${JSON.stringify(join(root, "src/index.ts"))} }`,
    ];
    const config = `export default { test: { include: ["*.test.ts"], exclude: [], alias: [${alias.join(", ")}] } };`;
    writeFileSync(join(own, "vitest.config.js"), config);
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const env = { ...process.env, ...secretsOf(source), FORCE_COLOR: "0" };
    const tested = async (file: string): Promise<unknown> =>
      await run(process.execPath, [vitest, "run", "--root", own, file], { env, cwd: own });
    await expect(tested("good.test.ts")).resolves.toMatchObject({ stdout: expect.stringContaining("1 passed") });
    await expect(tested("bad.test.ts")).rejects.toMatchObject({ stdout: expect.stringContaining("1 failed") });
  }, 60_000);

  it("as a test for Playwright passes", async () => {
    const door = await serve();
    onTestFinished(() => door.close());
    const own = folder();
    const source = await kit.control.requests.export("playwright");
    writeFileSync(join(own, "recorded.spec.ts"), source);
    writeFileSync(
      join(own, "playwright.config.js"),
      'export default { testDir: ".", testIgnore: [], outputDir: "results" };',
    );
    const cli = join(root, "node_modules/@playwright/test/cli.js");
    const env = { ...process.env, BASE_URL: door.url, ...secretsOf(source), FORCE_COLOR: "0" };
    const { stdout } = await run(process.execPath, [cli, "test", "--config", own], { env, cwd: own });
    expect(stdout).toContain("1 passed");
  }, 60_000);

  it("as a pact is one that this kit reads", async () => {
    const file = join(folder(), "pact.json");
    writeFileSync(file, await kit.control.requests.export("pact"));
    const [pact] = await readPacts([file], {});
    expect(pact).toMatchObject({ consumer: "recorded", provider: "emporix" });
  });
});

/** The variables of the environment that a text asks for: what was a password is another one, which fits as well. */
function secretsOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/\b(?:SECRET|TOKEN)_\d+/g)].map(([name]) => [name, "another-secret-7"]));
}
