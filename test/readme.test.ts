import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "../spec/generated/operations.ts";
import { createKit, type Kit } from "../src/engine/kit.ts";
import type { RunningServer } from "../src/doors/server/running-server.ts";
import { startServer } from "../src/doors/server/server.ts";
import { cli } from "./support/cli.ts";
import { scratch } from "./support/scratch.ts";
import { codeBlocks, documentation, pageText, root } from "./support/documentation.ts";

const everything = documentation.map(({ text }) => text).join("\n");

describe("the documentation", () => {
  let kit: Kit;
  let server: RunningServer;
  beforeAll(async () => {
    kit = createKit();
    server = await startServer(kit, { port: 0 });
  });
  afterAll(async () => {
    await server.close();
    await kit.close();
  });

  it("has a tutorial whose lines answer what it says", async () => {
    const tutorial = pageText("docs/tutorial.md");
    const script = codeBlocks(tutorial, "bash").join("\n");
    const promised = [...tutorial.matchAll(/→ (\d{3})/g)].map((match) => Number(match[1]));
    const curls = script.match(/^curl -sw "\$STATUS"/gm) ?? [];
    expect(promised.length).toBeGreaterThan(12);
    expect(promised).toHaveLength(curls.length);
    const { stdout } = await promisify(execFile)("bash", [
      "-eu",
      "-c",
      script.replace("http://127.0.0.1:4010", server.url),
    ]);
    const answered = [...stdout.matchAll(/^(\d{3})$/gm)].map((match) => Number(match[1]));
    expect(answered).toEqual(promised);
    expect(stdout).toContain('"totalPrice":{"amount":32.31,"currency":"EUR"}');
  });

  it("begins with the commands of the package, then has the two of a clone, which package.json has", () => {
    const [installed, clone] = codeBlocks(pageText("README.md"), "bash");
    expect(installed).toContain("npx session-context-kit start\n");
    expect(clone).toBe("npm ci && npm start\nnpm test\n");
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["start", "test"]));
  });

  it("has a README of at most 150 lines", () => {
    expect(pageText("README.md").split("\n").length).toBeLessThanOrEqual(151);
  });

  it("names no flag that a command does not have, and leaves out none", async () => {
    const { commands } = await import("../src/cli/main.ts");
    const loaded = await Promise.all(Object.values(commands).map((load) => load()));
    const named = new Set([...everything.matchAll(/--([a-z][a-z-]+)/g)].map((match) => match[1] ?? ""));
    const told = [...new Set(loaded.flatMap(({ flags }) => Object.keys(flags)))];
    // The recipe with Pact's own command line, `npx pact-broker`.
    const ofPact = "branch consumer-app-version";
    // `--preload` is what Bun and Deno have.
    const ofNode = "experimental-vm-modules import preload";
    // `--portmanConfigFile` is cut at its first capital.
    const ofPortman = "local output portman";
    // Dredd's, and Specmatic's `--testBaseURL`.
    const ofRunners = "hookfiles test";
    const ofOthers = [ofPact, ofNode, ofPortman, ofRunners].flatMap((flags) => flags.split(" "));
    const known = new Set([...told, ...ofOthers, "help"]);
    expect([...named].filter((flag) => !known.has(flag))).toEqual([]);
    expect(told.filter((flag) => !named.has(flag))).toEqual([]);
  });

  it("has every scenario, with what it returns", async () => {
    const { catalogue } = await import("../src/engine/scenarios/catalogue.ts");
    const page = pageText("docs/control-plane.md");
    for (const name of Object.keys(catalogue)) expect(page).toContain(`\`${name}\``);
  });

  it("has a ruleset that check takes", async () => {
    const ruleset = codeBlocks(pageText("docs/spec-in-ci.md"), "yaml").filter((block) => block.startsWith("extends: "));
    expect(ruleset).toHaveLength(1);
    const file = join(scratch(), "ruleset.yaml");
    writeFileSync(file, ruleset[0] ?? "");
    const { code, stdout } = await cli(["check", "--ruleset", file]);
    expect(code, stdout).toBe(0);
  });

  it("names every service there is", () => {
    const services = new Set(Object.values(operations).map(({ service }) => service.replace("-", " ")));
    const page = pageText("docs/services.md").toLowerCase();
    for (const service of services) expect(page).toContain(`| ${service}`);
  });
});
