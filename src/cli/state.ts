import { existsSync } from "node:fs";
import { KitError } from "../shared/errors.ts";
import type { Command } from "./command.ts";
import { type Flags, oneOf, readArguments, UsageError } from "./flags.ts";
import { printable, printableJson } from "../shared/printable.ts";

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
      for (const problem of problems) process.stdout.write(printable(`left out: ${problem}\n`));
      process.stdout.write(
        problems.length === 0 ? "Nothing is damaged\n" : `Repaired; the files as they were are in ${backup ?? ""}\n`,
      );
      return 0;
    }
    const { problems, rows } = await inspectState(file);
    const write = action === "check" ? process.stdout : process.stderr;
    for (const problem of problems) write.write(printable(`damaged: ${problem}\n`));
    if (action === "export") for (const row of rows()) process.stdout.write(`${printableJson(JSON.stringify(row))}\n`);
    else process.stdout.write(printable(summary(rows())));
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
  return counts.size === 0 ? "no rows\n" : Array.from(counts, ([key, count]) => `${key}: ${count}\n`).join("");
}
