import { KitError, messageOf } from "../shared/errors.ts";
import { version } from "../shared/version.ts";
import type { Command } from "./command.ts";
import { describeFlags, UsageError } from "./flags.ts";

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./start.ts")).startCommand,
  proxy: async () => (await import("./proxy.ts")).proxyCommand,
  conform: async () => (await import("./conform.ts")).conformCommand,
  check: async () => (await import("./check.ts")).checkCommand,
  verify: async () => (await import("./verify.ts")).verifyCommand,
};

const name = "session-context-kit";

/** Runs the CLI. Exit codes: 0 fine, 1 failed, 2 called wrongly, or without a package that it takes. */
export async function run(argv: readonly string[]): Promise<number> {
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
    return await command.run(rest);
  } catch (error) {
    if (error instanceof UsageError) return complain(`${error.message} (${name} ${first} --help lists the flags)`, 2);
    return complain(messageOf(error), error instanceof KitError && error.code === "PEER_MISSING" ? 2 : 1);
  }
}

async function overview(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([command, load]) => `  ${command.padEnd(8)}  ${(await load()).summary}`),
  );
  return `${name} ${version}: a mock of the Emporix Session Context Service and its login endpoints\n\n${lines.join("\n")}\n\n${name} COMMAND --help lists a command's flags; --version tells the version.`;
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function complain(text: string, exitCode: number): number {
  process.stderr.write(`${name}: ${text.replaceAll(/\s*\n\s*/g, " ")}\n`);
  return exitCode;
}
