import { exitCodeOf, KitError, messageOf } from "../shared/errors.ts";
import { version } from "../shared/version.ts";
import type { Command } from "./command.ts";
import { describeFlags } from "./flags.ts";
import { isStopping, Stopped } from "./signals.ts";
import { inOneLine } from "../shared/one-line.ts";
import { printable } from "../shared/printable.ts";
import { print } from "./print.ts";

/** Every command by its name, loaded when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./start.ts")).startCommand,
  proxy: async () => (await import("./proxy.ts")).proxyCommand,
  conform: async () => (await import("./conform.ts")).conformCommand,
  check: async () => (await import("./check.ts")).checkCommand,
  verify: async () => (await import("./verify.ts")).verifyCommand,
  state: async () => (await import("./state.ts")).stateCommand,
  clock: async () => (await import("./control/commands.ts")).clockCommand,
  reset: async () => (await import("./control/commands.ts")).resetCommand,
  scenario: async () => (await import("./control/commands.ts")).scenarioCommand,
  tenants: async () => (await import("./control/state-commands.ts")).tenantsCommand,
  stats: async () => (await import("./control/state-commands.ts")).statsCommand,
  sessions: async () => (await import("./control/state-commands.ts")).sessionsCommand,
  contexts: async () => (await import("./control/state-commands.ts")).contextsCommand,
  carts: async () => (await import("./control/state-commands.ts")).cartsCommand,
  customers: async () => (await import("./control/state-commands.ts")).customersCommand,
  orders: async () => (await import("./control/state-commands.ts")).ordersCommand,
  snapshot: async () => (await import("./control/snapshot-command.ts")).snapshotCommand,
  seed: async () => (await import("./control/state-commands.ts")).seedCommand,
  races: async () => (await import("./control/races-command.ts")).racesCommand,
  lapses: async () => (await import("./control/state-commands.ts")).lapsesCommand,
  har: async () => (await import("./control/har-command.ts")).harCommand,
  holds: async () => (await import("./control/commands.ts")).holdsCommand,
  faults: async () => (await import("./control/commands.ts")).faultsCommand,
  mails: async () => (await import("./control/commands.ts")).mailsCommand,
  requests: async () => (await import("./control/requests.ts")).requestsCommand,
  tail: async () => (await import("./control/tail.ts")).tailCommand,
  violations: async () => (await import("./control/commands.ts")).violationsCommand,
};

const name = "session-context-kit";

const exitCodes = `Exit codes: 0 it worked, or a server stopped as a signal asked it to
            1 it did not: findings, broken rules, failed interactions, or something that cannot work
            2 it was called wrongly, a file that it was given cannot be used, or a package that it needs is not installed
            129, 130 or 143 a signal (SIGHUP, SIGINT, SIGTERM) ended it before it was ready or done; a second one always does`;

/** Runs the CLI, and resolves with the exit code that `--help` documents. */
export async function run(argv: readonly string[]): Promise<number> {
  // A closed output, as by `| head` or a closed terminal, must not stop the server or lose state.
  for (const stream of [process.stdout, process.stderr])
    if (!stream.listeners("error").includes(ignore)) stream.on("error", ignore);
  const [first, ...rest] = argv;
  if (first === "--version" || first === "-v") return say(version);
  if (first === "--help" || first === "-h" || first === "help") return say(await overview());
  const load = first !== undefined && Object.hasOwn(commands, first) ? commands[first] : undefined;
  if (load === undefined) {
    const problem = first === undefined ? "Say what to do" : `There is no command ${first}`;
    return complain(`${problem}: ${listed(Object.keys(commands))} (${name} --help tells more)`, 2);
  }
  const command = await load();
  if (rest.includes("--help") || rest.includes("-h"))
    return say(`${name} ${first}: ${command.summary}\n\n${describeFlags(command.flags)}`);
  try {
    const exitCode = await command.run(rest);
    // What still goes on, as a request that the proxy passed on, would keep the process.
    if (isStopping()) process.exit(exitCode);
    return exitCode;
  } catch (error) {
    if (error instanceof Stopped) return error.exitCode;
    const isCall = error instanceof KitError && (error.code === "USAGE_INVALID" || error.code === "OPTION_INVALID");
    const advice = isCall ? ` (${name} ${first} --help lists the flags)` : "";
    return complain(messageOf(error) + advice, exitCodeOf(error));
  }
}

function ignore(): void {}

async function overview(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([command, load]) => `  ${command.padEnd(10)}  ${(await load()).summary}`),
  );
  return [
    `${name} ${version}: a mock of the Emporix Session Context Service and its login endpoints`,
    lines.join("\n"),
    `${name} COMMAND --help lists a command's flags; --version prints the version.`,
    exitCodes,
  ].join("\n\n");
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

function say(text: string): number {
  print(text);
  return 0;
}

function complain(text: string, exitCode: number): number {
  process.stderr.write(`${name}: ${printable(inOneLine(text))}\n`);
  return exitCode;
}
