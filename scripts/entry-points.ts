import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "..");

/** The exported names of one entry point of the package, each list in alphabetical order. */
export interface EntryPoint {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

type Conditions = string | { readonly types?: string };

/** The source file of each entry point in the package's `exports` that is a module, as `./server` → `src/doors/server/index.ts`. */
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

/** What each entry point exports, runtime values and types, as the compiler sees it. */
export function entryPoints(): ReadonlyMap<string, EntryPoint> {
  const files = entryFiles();
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => readFileSync(path, "utf8")) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    [...files.values()].map((file) => join(root, file)),
    options,
  );
  const checker = program.getTypeChecker();
  return new Map([...files].map(([subpath, file]) => [subpath, exportsOf(program, checker, file)]));
}

function exportsOf(program: ts.Program, checker: ts.TypeChecker, file: string): EntryPoint {
  const source = program.getSourceFile(join(root, file));
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is not a module: see the exports of package.json`);
  const symbols = checker.getExportsOfModule(module).map((symbol) => ({
    name: symbol.name,
    isValue: !isTypeOnly(symbol) && (resolved(checker, symbol).flags & ts.SymbolFlags.Value) !== 0,
  }));
  const names = (isValue: boolean): string[] =>
    symbols
      .filter((symbol) => symbol.isValue === isValue)
      .map(({ name }) => name)
      .toSorted();
  return { values: names(true), types: names(false) };
}

function resolved(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

/** Whether a name is exported by `export type`, so that it has no runtime value even if its declaration is a class. */
function isTypeOnly(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((declaration) => ts.isTypeOnlyExportDeclaration(declaration));
}
