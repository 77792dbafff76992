import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Entry } from "../../../src/engine/store/change.ts";
import { ChangeLog } from "../../../src/engine/store/file/change-log.ts";
import { encodeEntry } from "../../../src/engine/store/file/entry-line.ts";
import { LogFile } from "../../../src/engine/store/file/log-file.ts";
import { scratch } from "../../support/scratch.ts";
import { FailingFiles } from "../../support/failing-files.ts";

const entry = (value: string): Entry => ({ changes: [["acme", "emails", "a", value]] });

/** A change log with a window of 100 ms, and the next failure and the next success as promises. */
async function opened() {
  const files = new FailingFiles();
  const path = join(scratch(), "0.log");
  const now = { at: 0 };
  let failed = Promise.withResolvers<unknown>();
  let written = Promise.withResolvers<void>();
  const log = new ChangeLog(await LogFile.create(files, path, "", false), {
    window: 100,
    now: () => now.at,
    onFailure: (error) => failed.resolve(error),
    onWritten: () => written.resolve(),
  });
  const after = async (milliseconds: number, what: "failed" | "written") => {
    now.at += milliseconds;
    failed = Promise.withResolvers();
    written = Promise.withResolvers();
    vi.advanceTimersByTime(milliseconds);
    await (what === "failed" ? failed.promise : written.promise);
  };
  return { files, log, after, now, text: () => readFileSync(path, "utf8") };
}

describe("changes that are acknowledged without waiting for the disk", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  it("are written together within the window", async () => {
    const { log, after, text } = await opened();
    await log.append(entry("1"));
    await log.append(entry("2"));
    vi.advanceTimersByTime(99);
    expect(text()).toBe("");
    await after(1, "written");
    expect(text()).toBe(encodeEntry(entry("1")) + encodeEntry(entry("2")));
    await log.close();
  });

  it("are tried again when the disk was full; until then new ones are refused", async () => {
    const { files, log, after, text } = await opened();
    await log.append(entry("1"));
    files.room = 0;
    await after(100, "failed");
    await expect(log.append(entry("refused"))).rejects.toThrow("ENOSPC");
    files.room = Infinity;
    await after(1000, "written");
    await log.append(entry("2"));
    await log.close();
    expect(text()).toBe(encodeEntry(entry("1")) + encodeEntry(entry("2")));
  });

  it("are acknowledged when they are written once the oldest has waited for the window, however slow the machine is", async () => {
    const { log, after, now, text } = await opened();
    await log.append(entry("1"));
    now.at = 99;
    await log.append(entry("2"));
    // The timer is late.
    now.at = 100;
    let isKept = false;
    const late = log.append(entry("3")).then(() => (isKept = true));
    now.at = 101;
    const behind = log.append(entry("4"));
    await new Promise(setImmediate);
    expect([text(), isKept]).toEqual(["", false]);
    await after(100, "written");
    await Promise.all([late, behind]);
    expect(text()).toBe(["1", "2", "3", "4"].map((value) => encodeEntry(entry(value))).join(""));
    await log.append(entry("5"));
    await log.close();
  });

  it("that were not acknowledged yet are refused when the disk is full, and the others are kept", async () => {
    const { files, log, after, now, text } = await opened();
    await log.append(entry("1"));
    now.at = 150;
    const late = log.append(entry("2"));
    files.room = 0;
    const failed = after(100, "failed");
    await expect(late).rejects.toThrow("ENOSPC");
    await failed;
    files.room = Infinity;
    await after(1000, "written");
    await log.close();
    expect(text()).toBe(encodeEntry(entry("1")));
  });

  it("are not tried again after a stop that could not write them", async () => {
    const { files, log } = await opened();
    await log.append(entry("1"));
    files.room = 0;
    await expect(log.close()).rejects.toThrow("ENOSPC");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("are refused after the stop", async () => {
    const { log, text } = await opened();
    await log.close();
    await expect(log.append(entry("late"))).rejects.toThrow("the state is closed");
    expect(vi.getTimerCount()).toBe(0);
    expect(text()).toBe("");
  });
});
