import type { Flags } from "./flags.ts";

/** One command of the CLI; loaded only when it is the one that is called. */
export interface Command {
  /** What it does, in one line. */
  readonly summary: string;
  readonly flags: Flags;
  /** Resolves with the exit code. */
  run(argv: readonly string[]): Promise<number>;
}
