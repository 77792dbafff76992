// The same in Node, Bun and Deno: the kit in the process, and the clients of an app with the preload.
import { spawnSync } from "node:child_process";
import { withMock } from "./mock.js";

const bin = "node_modules/.bin";
const runtimes = {
  node: { command: process.execPath, args: [], preload: ["--import", "session-context-kit/redirect"] },
  bun: { command: `${bin}/bun`, args: [], preload: ["--preload", "session-context-kit/redirect"] },
  // Deno's flag takes files alone.
  deno: { command: `${bin}/deno`, args: ["run", "--allow-all"], preload: ["--preload", "./preload.js"] },
};

await withMock((url) => {
  for (const [name, { command, args, preload }] of Object.entries(runtimes)) {
    run(name, command, [...args, "in-process.js"], {});
    run(name, command, [...args, ...preload, "redirected.js"], { SESSION_CONTEXT_KIT_URL: url });
  }
});

function run(name, command, args, more) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    timeout: 120_000,
    env: { ...process.env, ...more },
  });
  if (status !== 0)
    throw new Error(`${name} ${args.join(" ")}: ${error?.message ?? `exit code ${status}`}\n${stdout}${stderr}`);
}
