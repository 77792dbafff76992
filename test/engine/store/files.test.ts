import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { replaceFile } from "../../../src/engine/store/file/files.ts";
import { scratch } from "../../support/scratch.ts";
import { FailingFiles } from "../../support/failing-files.ts";

it.each([0, 3])(
  "a file that there are only %i bytes of room for stays as it was, with nothing beside it",
  async (room) => {
    const path = join(scratch(), "state.json");
    writeFileSync(path, "before");
    const files = new FailingFiles();
    files.room = room;
    await expect(replaceFile(files, path, "something longer", false)).rejects.toThrow("ENOSPC");
    expect(readFileSync(path, "utf8")).toBe("before");
    files.room = Infinity;
    await replaceFile(files, path, "after", false);
    expect(readFileSync(path, "utf8")).toBe("after");
    expect(readdirSync(dirname(path))).toEqual(["state.json"]);
  },
);
