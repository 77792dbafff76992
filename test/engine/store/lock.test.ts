import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openFileStorage, openStateFiles } from "../../../src/engine/store/file/file-storage.ts";
import { scratch } from "../../support/scratch.ts";
import { FailingFiles } from "../../support/failing-files.ts";

const module = new URL("../../../src/engine/store/file/lock.ts", import.meta.url).href;

/** Tries to take the lock in a process of its own, says whether it has it, and keeps it until it is killed. */
const contender = `
  import { lockFile } from ${JSON.stringify(module)};
  try { lockFile(process.argv[1]); console.log("has it"); setInterval(() => {}, 1000); }
  catch (error) { console.log(error.code); }
`;

function contend(file: string, launcher: readonly string[] = []) {
  const [command, ...args] = [...launcher, process.execPath];
  const child = spawn(command ?? "", [...args, "--input-type=module", "-e", contender, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said = new Promise<string>((resolve) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once("exit", () => resolve("nothing"));
  });
  const kill = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null) resolve();
      else child.once("exit", () => resolve()).kill("SIGKILL");
    });
  return { said, kill };
}

describe("the lock of a state", () => {
  it("is had by one of many that start at once where a killed process had it before", async () => {
    const file = join(scratch(), "state.json");
    for (let round = 0; round < 3; round++) {
      const contenders = Array.from({ length: 5 }, () => contend(file));
      const said = await Promise.all(contenders.map((each) => each.said));
      expect(said.toSorted()).toEqual([...Array.from({ length: 4 }, () => "DATA_LOCKED"), "has it"].toSorted());
      await Promise.all(contenders.map((each) => each.kill()));
    }
    await (await openFileStorage(file)).close();
  }, 60_000);

  it("keeps a second one out in the same process too, names the first, and is free after it", async () => {
    const file = join(scratch(), "state.json");
    const storage = await openFileStorage(file);
    await expect(openFileStorage(file)).rejects.toMatchObject({
      code: "DATA_LOCKED",
      message: expect.stringContaining(`in use by process ${process.pid}`),
    });
    await storage.close();
    await (await openFileStorage(file)).close();
  });

  it("is held until the last changes are written", async () => {
    const file = join(scratch(), "state.json");
    const files = new FailingFiles();
    const storage = await openStateFiles(file, { durability: "relaxed" }, files);
    await storage.append({ changes: [["acme", "emails", "a", "1"]] });
    const found: unknown[] = [];
    files.onWrite = async () =>
      found.push(await openFileStorage(file).catch((error: unknown) => (error as { readonly code: string }).code));
    await storage.close();
    expect(found).toEqual(["DATA_LOCKED"]);
  });

  const namespaces = ["unshare", "--user", "--map-root-user", "--pid", "--fork", "--mount-proc"];
  const canUnshare = spawnSync(namespaces[0] ?? "", [...namespaces.slice(1), "true"]).status === 0;
  it.skipIf(!canUnshare)("keeps a process of another PID namespace out", async () => {
    const file = join(scratch(), "state.json");
    const storage = await openFileStorage(file);
    const other = contend(file, namespaces);
    expect(await other.said).toBe("DATA_LOCKED");
    await other.kill();
    await storage.close();
  });

  it("does not ask what stands in its file", async () => {
    const file = join(scratch(), "state.json");
    writeFileSync(`${file}.lock`, JSON.stringify({ pid: process.pid, host: "elsewhere" }));
    const storage = await openFileStorage(file);
    await expect(storage.close()).resolves.toBeUndefined();
  });
});
