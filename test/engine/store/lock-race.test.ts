import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { lockFile } from "../../../src/engine/store/file/lock.ts";
import { scratch } from "../../support/scratch.ts";

const whileLocking = vi.hoisted(() => ({ once: (): void => undefined }));

vi.mock("fs-native-extensions", async (importActual) => {
  const actual = await importActual<{ readonly tryLock: (fd: number) => boolean }>();
  return {
    tryLock(fd: number): boolean {
      whileLocking.once();
      whileLocking.once = () => undefined;
      return actual.tryLock(fd);
    },
  };
});

it("a lock on a file that its last holder removed meanwhile is taken on the new file, which keeps others out", () => {
  const file = join(scratch(), "state.json");
  whileLocking.once = () => rmSync(`${file}.lock`);
  const unlock = lockFile(file);
  expect(existsSync(`${file}.lock`)).toBe(true);
  expect(() => lockFile(file)).toThrow(/in use by/);
  unlock();
});
