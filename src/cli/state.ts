import { existsSync } from "node:fs";
import { KitError } from "../shared/errors.ts";
import type { Command } from "./command.ts";
import { type Flags, oneOf, readArguments, UsageError } from "./flags.ts";
import { print, printJson } from "./print.ts";

const flags = {} as const satisfies Flags;

/** Looks into the files in which `start` keeps state, and mends them. */
export const stateCommand: Command = {
  summary: "check, export or repair the files that start keeps state in: state check|export|repair FILE",
  flags,
  async run(argv) {
    const { positionals } = readArguments(argv, flags, "state check|export|repair FILE");
    const [word, file, ...more] = positionals;
    const action = oneOf("state", word, ["check", "export", "repair"]);
    if (action === undefined || file === undefined || more.length > 0)
      throw new UsageError("Say what to do, and with which file: state check|export|repair FILE");
    if (!existsSync(file) && !existsSync(`${file}.d`))
      throw new KitError(
        "DATA_UNREADABLE",
        `There is no state in ${file}: give the file that start was given as --data`,
      );
    const { inspectState, repairState } = await import("../engine/store/file/inspect.ts");
    if (action === "repair") {
      const { problems, backup } = await repairState(file);
      for (const problem of problems) print(`left out: ${problem}`);
      print(problems.length === 0 ? "Nothing is damaged" : `Repaired; the files as they were are in ${backup ?? ""}`);
      return 0;
    }
    const { problems, rows } = await inspectState(file);
    for (const problem of problems) print(`damaged: ${problem}`, action === "check" ? process.stdout : process.stderr);
    if (action === "export") for (const row of rows()) printJson(JSON.stringify(row));
    else print(summary(rows()));
    return problems.length === 0 ? 0 : 1;
  },
};

/** The number of rows by tenant and table. */
function summary(rows: Iterable<readonly [tenant: string, table: string, ...rest: unknown[]]>): string {
  const counts = new Map<string, number>();
  for (const [tenant, table] of rows) {
    const key = `${tenant === "" ? "(no tenant)" : tenant} ${table}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts.size === 0 ? "no rows" : Array.from(counts, ([key, count]) => `${key}: ${count}`).join("\n");
}
