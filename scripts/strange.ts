// Installs the packed package into the consumer projects of test/strange, two at a time, and runs the same story in each. Names of
// projects as arguments choose some; --times says what each command took.
import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumPath } from "../test/support/browser/launch.ts";
import { shareOut } from "./share-out.ts";

interface Project {
  /** What it installs beside the package, as for `npm install`. */
  readonly packages: readonly string[];
  readonly type: "commonjs" | "module";
  /** What it runs, in its folder. */
  readonly commands: readonly (readonly string[])[];
  /** About how long it takes, in seconds. The longest begin first, so that none is left alone at the end. */
  readonly takes: number;
}

const root = join(import.meta.dirname, "..");
const projects = join(root, "test/strange");
/** No command of a project takes longer, in milliseconds. */
const patience = 600_000;
/** How many run at once: as many as CI has cores. */
const atOnce = 2;

const wanted = process.argv.slice(2).filter((name) => !name.startsWith("--"));
const all = readdirSync(projects, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    project: JSON.parse(readFileSync(join(projects, name, "project.json"), "utf8")) as Project,
  }));
const unknown = wanted.filter((name) => !all.some((one) => one.name === name));
if (unknown.length > 0) throw new Error(`test/strange has no ${unknown.join(", ")}: it has ${namesOf(all)}`);
const chosen = all
  .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  .toSorted((one, other) => other.project.takes - one.project.takes);

const folder = mkdtempSync(join(tmpdir(), "strange-"));
const env = {
  ...process.env,
  CHROMIUM_PATH: await chromiumPath(),
  // Tools of the projects that would report their use.
  NEXT_TELEMETRY_DISABLED: "1",
  STORYBOOK_DISABLE_TELEMETRY: "1",
  npm_config_prefer_offline: "true",
};
let failed = 0;
try {
  const packing = ["pack", "--json", "--pack-destination", folder];
  const packed = JSON.parse(
    execFileSync("npm", packing, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }),
  ) as { filename: string }[];
  const tarball = join(folder, packed[0]?.filename ?? "");
  await shareOut([...Array(atOnce).keys()], chosen, async (_, { name, project }) => {
    const started = performance.now();
    const problem = await tryProject(name, project, tarball);
    const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(4);
    console.log(`${seconds} s  ${problem === undefined ? "passed" : "failed"}  ${name}`);
    if (problem === undefined) return;
    failed++;
    console.error(problem);
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const others = all.filter((one) => !chosen.includes(one));
console.log(`${chosen.length - failed} of ${chosen.length} projects passed`);
if (others.length > 0) console.log(`Not run: ${namesOf(others)}`);
process.exitCode = failed === 0 && chosen.length > 0 ? 0 : 1;

/** What went wrong, or undefined. */
async function tryProject(
  name: string,
  { packages, type, commands }: Project,
  tarball: string,
): Promise<string | undefined> {
  const project = join(folder, name);
  cpSync(join(projects, name), project, { recursive: true });
  for (const file of ["story.js", "clients.js", "timers.js", "mock.js", "recipe.js"])
    cpSync(join(projects, file), join(project, file));
  cpSync(join(root, "docs/profiles.md"), join(project, "profiles.md"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name, private: true, type }));
  const install = ["npm", "install", "--no-audit", "--no-fund", tarball, ...packages];
  for (const command of [install, ...commands]) {
    const problem = await run(project, command);
    if (problem !== undefined) return `${command.join(" ")}: ${problem}`;
  }
  await rm(project, { recursive: true });
  return undefined;
}

/** Runs a command of a project; returns how it failed, or undefined. */
async function run(cwd: string, [command = "", ...args]: readonly string[]): Promise<string | undefined> {
  const started = performance.now();
  const options = { cwd, env, timeout: patience, maxBuffer: 2 ** 28 };
  const problem = await new Promise<string | undefined>((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) =>
      resolve(error === null ? undefined : `${error.code ?? error.signal}\n${`${stdout}${stderr}`.slice(-5000)}`),
    );
  });
  if (process.argv.includes("--times"))
    console.log(
      `       ${((performance.now() - started) / 1000).toFixed(1)} s  ${[command, ...args].join(" ").slice(0, 100)}`,
    );
  return problem;
}

function namesOf(some: readonly { readonly name: string }[]): string {
  return some.map(({ name }) => name).join(", ");
}
