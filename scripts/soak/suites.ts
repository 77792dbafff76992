import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Row } from "./part.ts";

const root = join(import.meta.dirname, "../..");

/** Runs a test file that counts what it tries, with other numbers and another seed than `npm test`. */
export async function suite(part: string, file: string, env: Readonly<Record<string, number>>): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "session-context-kit-soak-"));
  const figures = join(folder, "figures.jsonl");
  const given = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)]));
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const child = spawn(process.execPath, [vitest, "run", "--reporter", "dot", file], {
    cwd: root,
    env: { ...process.env, ...given, SOAK_FIGURES: figures },
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve) => child.on("close", resolve));
  const rows = rowsIn(figures);
  rmSync(folder, { recursive: true });
  if (code === 0 && rows.length > 0) return rows;
  if (code === 0)
    return [{ part, done: {}, broken: [`The tests of ${file} count nothing: nobody knows what they have tried`] }];
  return [...rows, { part, done: {}, broken: [`The tests of ${file} fail: ${said.slice(-6000)}`] }];
}

function rowsIn(file: string): Row[] {
  let text = "";
  try {
    text = readFileSync(file, "utf8");
  } catch {
    // No test came so far.
  }
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { title, ...done } = JSON.parse(line) as Record<string, number | string>;
      return { part: String(title), done, broken: [] };
    });
}
