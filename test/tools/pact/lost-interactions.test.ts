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
  const config = `export default { resolve: { alias: { "session-context-kit/pact": ${JSON.stringify(builtPact)} } } };`;
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

function vitest(folder: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", PACT_DO_NOT_TRACK: "true", NO_COLOR: "1" },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output })));
}

/** The descriptions in the pact, sorted as Pact sorts them. */
function written(folder: string): string[] {
  const file = join(folder, "pacts/shop-session-context.json");
  if (!existsSync(file)) return [];
  const { interactions } = JSON.parse(readFileSync(file, "utf8")) as { interactions: { description: string }[] };
  return interactions.map(({ description }) => description);
}

/** A test file whose tests each add an attribute of a value; with a name of their own, if there is one. */
function attributes(values: readonly string[], named = "", more = ""): string {
  return `
import { expect, it } from "vitest";
import { contractOf, interaction } from "session-context-kit/pact";
const route = "POST /session-context/{tenant}/me/context/attributes";
const contract = await contractOf({ consumer: "shop" });
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
  it("several bodies for one operation and state, without names: each is there", async () => {
    const folder = project({ "a.test.ts": attributes(["one", "two", "three"]) });
    expect(await vitest(folder)).toMatchObject({ code: 0 });
    expect(written(folder)).toHaveLength(3);
    const again = readFileSync(join(folder, "pacts/shop-session-context.json"), "utf8");
    await vitest(folder);
    expect(readFileSync(join(folder, "pacts/shop-session-context.json"), "utf8")).toBe(again);
  });

  it("two interactions of one name that say something else: the run fails and says what to do", async () => {
    const folder = project({ "a.test.ts": attributes(["one", "two"], '.named("mine")') });
    const { code, output } = await vitest(folder);
    expect([code, output]).toEqual([
      1,
      expect.stringContaining('"mine", given "a guest with a cart", is described twice'),
    ]);
  });

  it("two test files and a suite of Pact's own write one pact: all is there, in every run", async () => {
    const hand = `
import { it } from "vitest";
import { PactV4 } from "@pact-foundation/pact";
for (const path of ["/x", "/y"])
  it(path, () =>
    new PactV4({ consumer: "shop", provider: "session-context", dir: "pacts", logLevel: "error" })
      .addInteraction().uponReceiving("by hand " + path).withRequest("GET", path).willRespondWith(200)
      .executeTest(({ url }) => fetch(url + path)));`;
    const files = {
      "a.test.ts": attributes(["one", "two"], '.named("a " + value)'),
      "b.test.ts": attributes(["three"], '.named("b " + value)'),
      "hand.test.ts": hand,
    };
    const folder = project(files);
    for (let run = 0; run < 2; run++) {
      expect(await vitest(folder)).toMatchObject({ code: 0 });
      expect(written(folder).toSorted()).toEqual(["a one", "a two", "b three", "by hand /x", "by hand /y"]);
    }
  });

  it("two test files that describe one interaction differently: the run fails", async () => {
    const folder = project({ "a.test.ts": attributes(["one"]), "b.test.ts": attributes(["two"]) });
    const { code, output } = await vitest(folder);
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/is described by [ab]\.test\.ts as well|which [ab]\.test\.ts wrote/),
    ]);
  });

  it("a suite that removes the file while others run: the run fails", async () => {
    const remove = `import { rmSync } from "node:fs"; it("removes", () => rmSync("pacts", { recursive: true }));`;
    const folder = project({ "a.test.ts": attributes(["one"], "", remove) });
    const { code, output } = await vitest(folder);
    expect([code, output]).toEqual([1, expect.stringContaining(`lacks "${name}"`)]);
  });

  it("a run of some tests leaves the file alone, whether there is one or none", async () => {
    const folder = project({ "a.test.ts": attributes(["one", "two"], '.named("a " + value)') });
    expect(await vitest(folder, "-t", "one")).toMatchObject({ code: 0 });
    expect(written(folder)).toEqual([]);
    await vitest(folder);
    expect(await vitest(folder, "-t", "one")).toMatchObject({ code: 0 });
    expect(written(folder)).toEqual(["a one", "a two"]);
  });

  it("a run of some files, of `only`, or with skipped tests keeps what the others said", async () => {
    const a = attributes(["one", "two"], '.named("a " + value)');
    const folder = project({ "a.test.ts": a, "b.test.ts": attributes(["three"], '.named("b " + value)') });
    await vitest(folder);
    await vitest(folder, "b.test.ts");
    expect(written(folder)).toEqual(["a one", "a two", "b three"]);
    writeFileSync(join(folder, "a.test.ts"), a.replace('it("adds', 'it.runIf(value === "one")("adds'));
    await vitest(folder);
    expect(written(folder)).toEqual(["a one", "a two", "b three"]);
  });

  it("what no test says any more goes, and nothing else", async () => {
    const folder = project({
      "a.test.ts": attributes(["one", "two"], '.named("a " + value)'),
      "b.test.ts": attributes(["three"], '.named("b " + value)'),
      "c.test.ts": attributes(["four"], '.named("c " + value)'),
    });
    await vitest(folder);
    writeFileSync(join(folder, "a.test.ts"), attributes(["two"], '.named("a " + value)'));
    writeFileSync(join(folder, "c.test.ts"), 'import { it } from "vitest"; it("says nothing", () => {});');
    await vitest(folder, "a.test.ts");
    expect(written(folder)).toEqual(["a two", "b three", "c four"]);
  });
});
