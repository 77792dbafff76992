import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { commands } from "../../src/cli/main.ts";
import { entryPoints } from "../entry-points.ts";

/** What the documentation may name. */
export interface Facts {
  /** Whether a path from the root names a file or a folder. */
  readonly exists: (path: string) => boolean;
  /** The files and folders at the root. */
  readonly topLevel: ReadonlySet<string>;
  /** The scripts of package.json. */
  readonly npmScripts: ReadonlySet<string>;
  /** Command → its flags, without dashes. */
  readonly commands: ReadonlyMap<string, ReadonlySet<string>>;
  /** Entry point, as `session-context-kit/server` → the names that it exports, types included. */
  readonly entryPoints: ReadonlyMap<string, ReadonlySet<string>>;
  /** `METHOD /path` of every operation → its statuses. */
  readonly operations: ReadonlyMap<string, ReadonlySet<string>>;
  /** The text of all sources, descriptions and package.json: what is named must occur in it. */
  readonly sources: string;
}

/** Statuses that no description has: what a gateway answers, and the validation. */
export const gatewayStatuses = ["404", "405", "413", "422", "500", "501", "502", "503", "504"];

const root = join(import.meta.dirname, "../..");

export async function readFacts(): Promise<Facts> {
  const packageFile = readFileSync(join(root, "package.json"), "utf8");
  const { name, scripts } = JSON.parse(packageFile) as { name: string; scripts: Readonly<Record<string, string>> };
  const files = globSync(["src/**/*.ts", "mocks/**/*.ts", "scripts/**/*.ts", "spec/**/*.{yaml,json}", "bin/*.js"], {
    cwd: root,
  });
  return {
    exists: (path) => existsSync(join(root, path)),
    topLevel: new Set(globSync(["*", ".ci", ".github"], { cwd: root })),
    npmScripts: new Set([...Object.keys(scripts), "ci", "install", "pack"]),
    commands: await commandsOf(),
    entryPoints: new Map(
      [...entryPoints()].map(([subpath, { values, types }]) => [
        name + subpath.slice(1),
        new Set([...values, ...types]),
      ]),
    ),
    operations: new Map(
      ["spec/openapi.yaml", "spec/shop.yaml", "spec/control.yaml"].flatMap((file) => operationsOf(file)),
    ),
    sources: [packageFile, ...files.map((file) => readFileSync(join(root, file), "utf8"))].join("\n"),
  };
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses?: object }>>>>;
}

function operationsOf(file: string): (readonly [string, ReadonlySet<string>])[] {
  const { paths } = parse(readFileSync(join(root, file), "utf8")) as Description;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { responses }]) =>
      responses === undefined ? [] : [[`${method.toUpperCase()} ${path}`, new Set(Object.keys(responses))] as const],
    ),
  );
}

/** The commands and their flags. */
async function commandsOf(): Promise<Map<string, ReadonlySet<string>>> {
  return new Map(
    await Promise.all(
      Object.entries(commands).map(async ([command, load]) => {
        const { flags } = await load();
        return [command, new Set(["help", ...Object.keys(flags)])] as const;
      }),
    ),
  );
}
