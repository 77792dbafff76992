import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "../spec/generated/operations.ts";
import { createKit, type Kit } from "../src/kit.ts";
import { type RunningServer, startServer } from "../src/server/server.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

function bashBlocks(): string[] {
  return [...readme.matchAll(/```bash\n(.*?)```/gs)].map((match) => match[1] ?? "");
}

describe("the README", () => {
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
    const tutorial = /## The tutorial, line by line\n(.*?)\n## What is there/s.exec(readme)?.[1] ?? "";
    const script = [...tutorial.matchAll(/```bash\n(.*?)```/gs)].map((match) => match[1] ?? "").join("\n");
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

  it("begins with the two commands, which package.json has", () => {
    expect(bashBlocks()[0]).toBe("npm ci && npm start\nnpm test\n");
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["start", "test"]));
  });

  it("names no flag that a command does not have, and leaves out none of start's", async () => {
    const { start } = await import("../src/cli/start.ts");
    const { conform } = await import("../src/cli/conform.ts");
    const { verify } = await import("../src/cli/verify.ts");
    const named = new Set([...readme.matchAll(/--([a-z][a-z-]+)/g)].map((match) => match[1] ?? ""));
    const known = new Set([start, conform, verify].flatMap(({ flags }) => Object.keys(flags)).concat("help"));
    // The recipe with Pact's own command line, `npx pact-broker` and `npx pact-verifier`.
    const ofPact =
      "branch broker-url consumer-app-version environment pacticipant provider-name provider-version publish state-change-url to-environment version";
    for (const flag of ofPact.split(" ")) known.add(flag);
    expect([...named].filter((flag) => !known.has(flag))).toEqual([]);
    for (const { flags } of [start, verify]) expect(Object.keys(flags).filter((flag) => !named.has(flag))).toEqual([]);
  });

  it("has every scenario, with what it returns", async () => {
    const { catalogue } = await import("../src/scenarios/catalogue.ts");
    for (const name of Object.keys(catalogue)) expect(readme).toContain(`\`${name}\``);
  });

  it("names every service there is", () => {
    const services = new Set(Object.values(operations).map(({ service }) => service.replace("-", " ")));
    for (const service of services) expect(readme.toLowerCase()).toContain(`| ${service}`);
  });
});
