import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { encodeEntry } from "../../../src/engine/store/file/entry-line.ts";
import { encodeLine } from "../../../src/engine/store/file/line.ts";
import { openFileStorage, openStateFiles } from "../../../src/engine/store/file/file-storage.ts";
import { Store } from "../../../src/engine/store/store.ts";
import { cli } from "../../support/cli.ts";
import { scratch } from "../../support/scratch.ts";
import { FailingFiles } from "../../support/failing-files.ts";

const version010 = join(import.meta.dirname, "version-0.1.0");

/** Small bounds, so that a few changes are folded. */
const bounds = { smallest: 300, largest: 300 };

async function storeIn(file: string, fold = bounds) {
  return new Store(
    await openStateFiles(file, {}, new FailingFiles(), fold),
    () => undefined,
    () => "seed",
  );
}

async function write(store: Store, keys: readonly string[]): Promise<void> {
  for (const key of keys) await store.transact("acme", ({ emails }) => emails.set(key, key));
}

const emailsOf = (store: Store, keys: readonly string[]) =>
  store.read("acme", ({ emails }) => keys.map((key) => emails.get(key)));

/** A state of ten rows that are in the log. */
async function unfolded(): Promise<string> {
  const file = join(scratch(), "state.json");
  const store = await storeIn(file, { smallest: 1e9, largest: 1e9 });
  await write(store, many);
  await store.close();
  return file;
}

const many = Array.from({ length: 10 }, (_, at) => `key-${at}`);

describe("the files of a state", () => {
  it("are folded while changes go on, and only the latest generation stays", async () => {
    const file = join(scratch(), "state.json");
    const store = await storeIn(file);
    await Promise.all(Array.from({ length: 50 }, (_, at) => write(store, [`key-${at}`, `key-${at}`, `more-${at}`])));
    await write(store, many);
    await store.close();
    const { generation } = JSON.parse(readFileSync(file, "utf8")) as { generation: number };
    expect(generation).toBeGreaterThan(0);
    const numbers = new Set(readdirSync(`${file}.d`).map((name) => Number.parseInt(name, 10)));
    expect(Math.min(...numbers)).toBe(generation);
    const again = await storeIn(file);
    const all = Array.from({ length: 50 }, (_, at) => [`key-${at}`, `more-${at}`]).flat();
    expect(emailsOf(again, all)).toEqual(all);
    await again.close();
  });

  it.each(["state.json", "state.json.d/0.log", "state.json.d/0.rows.0"])(
    "are their owner's alone: %s",
    async (name) => {
      const file = await unfolded();
      expect(statSync(join(file, "..", name)).mode & 0o077).toBe(0);
    },
  );

  it("of version 0.1.0 are moved to today's form once", async () => {
    const folder = scratch();
    cpSync(version010, folder, { recursive: true });
    const file = join(folder, "state.json");
    await (await openFileStorage(file)).close();
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ format: 3 });
    expect(existsSync(`${file}.journal`)).toBe(false);
    const storage = await openFileStorage(file);
    expect(storage.initial.tenants.get("acme")?.sessions.size).toBe(2);
    expect(storage.initial.tenants.get("")?.customers.size).toBe(0);
    await storage.close();
  });

  it("that a killed first start left unfinished are begun again", async () => {
    const folder = scratch();
    cpSync(version010, folder, { recursive: true });
    const file = join(folder, "state.json");
    const earlier = readFileSync(file);
    const journal = readFileSync(`${file}.journal`);
    await (await openFileStorage(file)).close();
    // As if the process had ended before the manifest was in its place.
    writeFileSync(file, earlier);
    writeFileSync(`${file}.journal`, journal);
    const storage = await openFileStorage(file);
    expect(storage.initial.tenants.get("acme")?.sessions.size).toBe(2);
    await storage.close();
  });

  it("that a fold had just begun are read without its empty log", async () => {
    const file = await unfolded();
    writeFileSync(`${file}.d/1.log`, "1234");
    const store = await storeIn(file);
    await write(store, ["new"]);
    await store.close();
    const again = await storeIn(file);
    expect(emailsOf(again, ["new", "key-9"])).toEqual(["new", "key-9"]);
    await again.close();
  });

  const damages: readonly (readonly [string, (file: string) => void, RegExp])[] = [
    [
      "a missing data file",
      (file) => rmSync(file),
      /state\.json\.d holds changes to a state that .*state\.json should name, and that file is missing/,
    ],
    [
      "an earlier version's data file",
      (file) => cpSync(join(version010, "state.json"), file),
      /state\.json\.d holds changes .* is of an earlier version/,
    ],
    ["a missing log", (file) => rmSync(`${file}.d/0.log`), /state\.json names .*0\.log, which is missing/],
    ["missing rows", (file) => rmSync(`${file}.d/0.rows.0`), /state\.json names .*0\.rows\.0, which is missing/],
    [
      "a data file that is not one",
      (file) => writeFileSync(file, "{}"),
      /it holds no state of the Session Context Kit/,
    ],
    [
      "a data file of a later version",
      (file) => writeFileSync(file, readFileSync(file, "utf8").replace('"format":3', '"format":4')),
      /written by a later version \(format 4; this one reads up to 3\)/,
    ],
    [
      "with a data file of a format that was never released",
      (file) => writeFileSync(file, readFileSync(file, "utf8").replace('"format":3', '"format":2')),
      /never released \(format 2\)/,
    ],
    [
      "a data file with another number",
      (file) => writeFileSync(file, readFileSync(file, "utf8").replace('"generation":0', '"generation":1')),
      /it is damaged: its checksum is wrong/,
    ],
    [
      "a changed line",
      (file) => change(`${file}.d/0.log`, "key-5", "key-X"),
      /0\.log, line \d+: its checksum is wrong/,
    ],
    [
      "rows cut short",
      (file) => writeFileSync(`${file}.d/0.rows.0`, readFileSync(`${file}.d/0.rows.0`).subarray(0, -30)),
      /0\.rows\.0: its end is missing/,
    ],
    ["a line that is not an entry", (file) => add(file, { what: 1 }), /0\.log, line \d+: it is not an entry/],
    [
      "rows of a table that does not exist",
      (file) => add(file, { changes: [["acme", "tables", "x", 1]] }),
      /0\.log, line \d+: it is not an entry/,
    ],
    [
      "a change that does not fit",
      (file) => add(file, { changes: [["acme", "emails", "none", null, { s: { a: 1 } }]] }),
      /0\.log, line \d+: .*does not fit/,
    ],
    [
      "a log of another state",
      (file) => change(`${file}.d/0.log`, "", "", encodeLine({ id: "other", generation: 0 })),
      /0\.log, line 1: it belongs to another state/,
    ],
    [
      "a gap between logs",
      (file) => renameSync(`${file}.d/0.log`, `${file}.d/2.log`),
      /0\.log is missing, and .*2\.log comes after it/,
    ],
  ];

  it.each(damages)("are refused with %s, by their names", async (_title, damage, message) => {
    const file = await unfolded();
    damage(file);
    await expect(openFileStorage(file)).rejects.toMatchObject({
      code: "DATA_UNREADABLE",
      message: expect.stringMatching(message),
    });
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it.each([
    "garbage\n",
    '{"generation":0}\ngarbage\n',
    '{"generation":0}\n{"changes":5}\n',
    '{"x":1}\n',
    "null\n",
    '{"generation":3}\n',
  ])("are refused with an earlier version's journal that is none or is later than its snapshot: %j", async (text) => {
    const file = join(scratch(), "state.json");
    writeFileSync(`${file}.journal`, text);
    await expect(openFileStorage(file)).rejects.toMatchObject({
      code: "DATA_UNREADABLE",
      message: expect.stringContaining(`${file}.journal`),
    });
  });

  it("are checked, exported and repaired from the command line, and nothing is deleted", async () => {
    const file = await unfolded();
    expect(await cli(["state", "check", file])).toMatchObject({ code: 0, stdout: "acme emails: 10\n" });
    const exported = await cli(["state", "export", file]);
    expect(
      exported.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toContainEqual(["acme", "emails", "key-3", "key-3"]);
    change(`${file}.d/0.log`, "key-5", "key-X");
    const checked = await cli(["state", "check", file]);
    expect(checked).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/damaged: .*0\.log, line \d+.*\nacme emails: 9\n/),
    });
    const repaired = await cli(["state", "repair", file]);
    expect(repaired).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/left out: .*line \d+.*\nRepaired; .*damaged-/),
    });
    const backup = /are in (\S+)/.exec(repaired.stdout)?.[1] ?? "";
    expect(existsSync(`${backup}.d/0.log`)).toBe(true);
    const store = await storeIn(file);
    expect(emailsOf(store, many)).toEqual(many.map((key) => (key === "key-5" ? undefined : key)));
    await store.close();
    expect(await cli(["state", "repair", file])).toMatchObject({ code: 0, stdout: "Nothing is damaged\n" });
  }, 60_000);

  it.each([[["state"]], [["state", "check"]], [["state", "look", "x"]], [["state", "check", "a", "b"]]])(
    "are named by a command that is complete: %j",
    async (args) => {
      expect((await cli(args)).code).toBe(2);
    },
  );

  it("that are not there are reported", async () => {
    expect(await cli(["state", "check", join(scratch(), "none.json")])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("There is no state in"),
    });
  });

  it.runIf(process.platform === "linux")("where nobody may write are to be copied", async () => {
    expect(await cli(["state", "check", "/proc/version"])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Copy its folder to where this user may write"),
    });
  });
});

/** Replaces text in a file, or its first line. */
function change(path: string, find: string, by: string, firstLine?: string): void {
  const text = readFileSync(path, "utf8");
  writeFileSync(
    path,
    firstLine === undefined ? text.replace(find, by) : firstLine + text.slice(text.indexOf("\n") + 1),
  );
}

function add(file: string, entry: object): void {
  writeFileSync(`${file}.d/0.log`, readFileSync(`${file}.d/0.log`, "utf8") + encodeEntry(entry));
}
