import { vi } from "vitest";
import { run } from "../../src/cli/main.ts";
import type { Finished } from "./cli.ts";

/**
 * Runs a command to its end in this process, one at a time: what it prints and returns, without the second that a process takes to
 * start. What is about the process itself (signals, terminals, servers) takes `cli`.
 */
export async function cliHere(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = process.cwd(),
): Promise<Finished> {
  const before = process.cwd();
  const said = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    vi.spyOn(process[stream], "write").mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    }),
  );
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  process.chdir(cwd);
  try {
    const code = await run(argv);
    return { code, ...said };
  } finally {
    process.chdir(before);
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
  }
}
