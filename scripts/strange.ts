// Installs the packed package into the consumer projects of test/strange, one after the other, and runs the same story in each. Names of
// projects as arguments choose some; --fast chooses those without a browser.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumPath } from "../test/support/browser/launch.ts";

interface Project {
  /** What it installs beside the package, as for `npm install`. */
  readonly packages: readonly string[];
  readonly type: "commonjs" | "module";
  /** What it runs, in its folder. */
  readonly commands: readonly (readonly string[])[];
  /** Whether it takes long: the others are a step of CI. */
  readonly slow?: true;
}

const root = join(import.meta.dirname, "..");
const projects = join(root, "test/strange");
/** No command of a project takes longer, in milliseconds. */
const patience = 600_000;

const wanted = process.argv.slice(2).filter((name) => !name.startsWith("--"));
const all = readdirSync(projects, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    project: JSON.parse(readFileSync(join(projects, name, "project.json"), "utf8")) as Project,
  }));
const unknown = wanted.filter((name) => !all.some((one) => one.name === name));
if (unknown.length > 0) throw new Error(`test/strange has no ${unknown.join(", ")}: it has ${namesOf(all)}`);
const chosen = all.filter(
  ({ name, project }) =>
    (wanted.length === 0 || wanted.includes(name)) && !(process.argv.includes("--fast") && project.slow === true),
);

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
  for (const { name, project } of chosen) {
    const started = performance.now();
    const problem = tryProject(name, project, tarball);
    const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(4);
    console.log(`${seconds} s  ${problem === undefined ? "passed" : "failed"}  ${name}`);
    if (problem === undefined) continue;
    failed++;
    console.error(problem);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const left = all.filter((one) => !chosen.includes(one));
console.log(`${chosen.length - failed} of ${chosen.length} projects passed`);
if (left.length > 0) console.log(`Not run: ${namesOf(left)}`);
process.exitCode = failed === 0 && chosen.length > 0 ? 0 : 1;

/** What went wrong, or undefined. */
function tryProject(name: string, { packages, type, commands }: Project, tarball: string): string | undefined {
  const project = join(folder, name);
  cpSync(join(projects, name), project, { recursive: true });
  for (const file of ["story.js", "clients.js", "timers.js", "mock.js"])
    cpSync(join(projects, file), join(project, file));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name, private: true, type }));
  const install = ["npm", "install", "--no-audit", "--no-fund", tarball, ...packages];
  for (const [command = "", ...args] of [install, ...commands]) {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd: project,
      env,
      encoding: "utf8",
      timeout: patience,
    });
    if (status !== 0)
      return `${[command, ...args].join(" ")}: ${error?.message ?? `exit code ${status}`}\n${`${stdout}${stderr}`.slice(-5000)}`;
  }
  rmSync(project, { recursive: true });
  return undefined;
}

function namesOf(some: readonly { readonly name: string }[]): string {
  return some.map(({ name }) => name).join(", ");
}
