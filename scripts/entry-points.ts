import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ExportKind, exportsOf } from "./exports.ts";

const root = join(import.meta.dirname, "..");

/** The exported names of one entry point of the package, each list in alphabetical order. */
export interface EntryPoint {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

type Conditions = string | { readonly types?: string };

/** The source file of each entry point of package.json that is a module, as `./server` → `src/doors/server/index.ts`. */
export function entryFiles(): ReadonlyMap<string, string> {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    exports: Readonly<Record<string, Conditions>>;
  };
  return new Map(
    Object.entries(exports).flatMap(([subpath, conditions]) => {
      const types = typeof conditions === "string" ? undefined : conditions.types;
      return types === undefined ? [] : [[subpath, types.replace(/^\.\/dist\/(.*)\.d\.ts$/, "$1.ts")] as const];
    }),
  );
}

/** What each entry point exports. */
export function entryPoints(): ReadonlyMap<string, EntryPoint> {
  return new Map([...entryFiles()].map(([subpath, file]) => [subpath, entryPoint(join(root, file))]));
}

function entryPoint(file: string): EntryPoint {
  const exported = [...exportsOf(file)];
  const names = (kind: ExportKind): string[] =>
    exported
      .filter(([, own]) => own === kind)
      .map(([name]) => name)
      .toSorted();
  return { values: names("value"), types: names("type") };
}
