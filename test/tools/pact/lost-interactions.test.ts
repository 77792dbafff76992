import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { scratch } from "../../support/scratch.ts";

const root = join(import.meta.dirname, "../../..");
const builtPact = join(dirname(inject("command")), "../dist/src/tools/pact/index.js");

/** A consumer project with these test files, in which the kit is installed. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = scratch();
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  // What is installed is loaded by Node itself, as in a project.
  const config = `export default {
    resolve: { alias: { "session-context-kit/pact": ${JSON.stringify(builtPact)} } },
    test: { server: { deps: { external: [${JSON.stringify(dirname(builtPact))}, /\\/dist\\//] } } },
  };`;
  for (const [name, text] of Object.entries({
    "vitest.config.js": config,
    "package.json": '{"type":"module"}',
    ...files,
  })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** What a user's shell has, and where the tests keep compiled code. */
const kept = Object.fromEntries(["PATH", "HOME", "NODE_COMPILE_CACHE"].map((name) => [name, process.env[name] ?? ""]));

function vitest(folder: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", ...args], {
    cwd: folder,
    env: { ...kept, PACT_DO_NOT_TRACK: "true", NO_COLOR: "1" },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output })));
}

function pactOf(folder: string, consumer: string): string {
  return join(folder, `pacts/${consumer}-session-context.json`);
}

/** The descriptions in a consumer's pact, sorted as Pact sorts them. */
function written(folder: string, consumer = "shop"): string[] {
  const file = pactOf(folder, consumer);
  if (!existsSync(file)) return [];
  const { interactions } = JSON.parse(readFileSync(file, "utf8")) as { interactions: { description: string }[] };
  return interactions.map(({ description }) => description);
}

/** A test file whose tests each add an attribute of a value; with a name of their own, if there is one. */
function attributes(values: readonly string[], named = "", { more = "", consumer = "shop" } = {}): string {
  return `
import { expect, it } from "vitest";
import { contractOf, interaction } from "session-context-kit/pact";
const route = "POST /session-context/{tenant}/me/context/attributes";
const contract = await contractOf({ consumer: "${consumer}" });
for (const value of ${JSON.stringify(values)})
  it("adds " + value, async () => {
    const body = { key: "k", value };
    const add = interaction(route).given("a guest with a cart")${named}.sends({ body }).responds(201);
    const status = await contract.holds(add, async ({ url, values: { tenant, token } }) => {
      const headers = { authorization: "Bearer " + token, "content-type": "application/json" };
      const path = url + "/session-context/" + tenant + "/me/context/attributes";
      return (await fetch(path, { method: "POST", headers, body: JSON.stringify(body) })).status;
    });
    expect(status).toBe(201);
  });
${more}`;
}

const name = "addOwnAttribute answers 201";

describe("what the tests said is in the pact, or the run fails", { timeout: 180_000 }, () => {
  it("several bodies for one operation, or several test files and a suite of Pact's own: all is there, in every run", async () => {
    const hand = `
import { it } from "vitest";
import { PactV4 } from "@pact-foundation/pact";
for (const path of ["/x", "/y"])
  it(path, () =>
    new PactV4({ consumer: "shop", provider: "session-context", dir: "pacts", logLevel: "error" })
      .addInteraction().uponReceiving("by hand " + path).withRequest("GET", path).willRespondWith(200)
      .executeTest(({ url }) => fetch(url + path)));`;
    const folder = project({
      "unnamed.test.ts": attributes(["one", "two", "three"], "", { consumer: "unnamed" }),
      "a.test.ts": attributes(["one", "two"], '.named("a " + value)'),
      "b.test.ts": attributes(["three"], '.named("b " + value)'),
      "hand.test.ts": hand,
    });
    const texts: string[] = [];
    for (let run = 0; run < 2; run++) {
      expect(await vitest(folder)).toMatchObject({ code: 0 });
      expect(written(folder).toSorted()).toEqual(["a one", "a two", "b three", "by hand /x", "by hand /y"]);
      texts.push(readFileSync(pactOf(folder, "unnamed"), "utf8"));
    }
    expect(written(folder, "unnamed")).toHaveLength(3);
    expect(texts[1]).toBe(texts[0]);
  });

  it("what is described twice, by one test file or by two, or was removed while others ran, fails the run and says what to do", async () => {
    const remove = `import { rmSync } from "node:fs"; it("removes", () => rmSync("gone", { recursive: true }));`;
    const gone = attributes(["one"], "", { more: remove, consumer: "gone" });
    const folder = project({
      "twice.test.ts": attributes(["one", "two"], '.named("mine")', { consumer: "twice" }),
      "a.test.ts": attributes(["one"]),
      "b.test.ts": attributes(["two"]),
      "gone.test.ts": gone.replace('consumer: "gone"', '$&, folder: "gone"'),
    });
    const { code, output } = await vitest(folder);
    expect(code).toBe(1);
    expect(output).toContain('"mine", given "a guest with a cart", is described twice');
    expect(output).toMatch(/is described by [ab]\.test\.ts as well|which [ab]\.test\.ts wrote/);
    expect(output).toContain(`lacks "${name}"`);
    for (const file of ["twice", "[ab]", "gone"]) expect(output).toMatch(new RegExp(`FAIL +${file}\\.test\\.ts`));
  });

  it("a run of some tests or files keeps what the others said, and what no test says any more goes", async () => {
    const a = attributes(["one", "two"], '.named("a " + value)');
    const folder = project({
      "a.test.ts": a,
      "b.test.ts": attributes(["three"], '.named("b " + value)'),
      "c.test.ts": attributes(["four"], '.named("c " + value)'),
    });
    // Of some tests, where there is no pact yet.
    expect(await vitest(folder, "a.test.ts", "-t", "one")).toMatchObject({ code: 0 });
    expect(written(folder)).toEqual([]);
    const all = ["a one", "a two", "b three", "c four"];
    await vitest(folder);
    expect(written(folder)).toEqual(all);
    expect(await vitest(folder, "a.test.ts", "-t", "one")).toMatchObject({ code: 0 });
    expect(written(folder)).toEqual(all);
    // Of some files.
    await vitest(folder, "b.test.ts");
    expect(written(folder)).toEqual(all);
    // With skipped tests.
    writeFileSync(join(folder, "a.test.ts"), a.replace('it("adds', 'it.runIf(value === "one")("adds'));
    await vitest(folder, "a.test.ts", "b.test.ts");
    expect(written(folder)).toEqual(all);
    // Of what there is still to say.
    writeFileSync(join(folder, "a.test.ts"), attributes(["two"], '.named("a " + value)'));
    writeFileSync(join(folder, "c.test.ts"), 'import { it } from "vitest"; it("says nothing", () => {});');
    await vitest(folder, "a.test.ts");
    expect(written(folder)).toEqual(["a two", "b three", "c four"]);
  });
});
