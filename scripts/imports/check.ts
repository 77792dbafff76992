import { dirname, join } from "node:path";
import ts from "typescript";
import type { Room } from "./rooms.ts";

/** A source file, with its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every import that the allow list does not have, one line each. */
export function refusedImports(files: readonly SourceFile[], rooms: Readonly<Record<string, Room>>): string[] {
  return files.flatMap(({ path, text }) => {
    const name = longest(Object.keys(rooms), path);
    if (name === undefined) return [`${path} is in no room: add its folder to scripts/imports/rooms.ts`];
    const { own, packages } = rooms[name] ?? { own: [], packages: [] };
    return importsOf(text).flatMap((specifier) => {
      const isOwn = specifier.startsWith(".");
      const target = isOwn ? join(dirname(path), specifier) : specifier;
      if (isOwn && longest(Object.keys(rooms), target) === name) return [];
      const entry = longest(isOwn ? own : packages, target);
      return entry === undefined
        ? [`${path} imports ${target}, which ${name} may not: see scripts/imports/rooms.ts`]
        : [];
    });
  });
}

/** Static, dynamic, type-only and re-exporting imports alike. */
function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The longest of the names that a path is or lies below. */
function longest(names: readonly string[], path: string): string | undefined {
  const fits = (name: string): boolean => path === name || path.startsWith(name.endsWith(":") ? name : `${name}/`);
  return names.filter(fits).toSorted((one, other) => other.length - one.length)[0];
}
