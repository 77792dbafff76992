import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

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

/** What each entry point exports. Read from the syntax alone, which takes milliseconds; a whole program takes seconds. */
export function entryPoints(): ReadonlyMap<string, EntryPoint> {
  return new Map([...entryFiles()].map(([subpath, file]) => [subpath, entryPoint(join(root, file))]));
}

function entryPoint(file: string): EntryPoint {
  const exported = [...exportsOf(file)];
  const names = (kind: Kind): string[] =>
    exported
      .filter(([, own]) => own === kind)
      .map(([name]) => name)
      .toSorted();
  return { values: names("value"), types: names("type") };
}

type Kind = "value" | "type";

/** Exported name → whether it exists at run time. */
function exportsOf(file: string): Map<string, Kind> {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ESNext);
  return new Map(source.statements.flatMap((statement) => exportsOfStatement(statement, file)));
}

function exportsOfStatement(statement: ts.Statement, file: string): (readonly [string, Kind])[] {
  if (ts.isExportDeclaration(statement)) return reExports(statement, file);
  const isExported =
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => [(name as ts.Identifier).text, "value"]);
  const kind = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) ? "type" : "value";
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [[name.text ?? "", kind]];
}

function reExports(statement: ts.ExportDeclaration, file: string): (readonly [string, Kind])[] {
  const { exportClause, moduleSpecifier, isTypeOnly } = statement;
  if (exportClause === undefined || !ts.isNamedExports(exportClause))
    throw new Error(`${file} exports by *: name what an entry point exports`);
  const target = moduleSpecifier === undefined ? undefined : (moduleSpecifier as ts.StringLiteral).text;
  const origin = target?.startsWith(".") === true ? exportsOf(join(dirname(file), target)) : undefined;
  return exportClause.elements.map((element) => {
    const original = (element.propertyName ?? element.name).text;
    const kind = isTypeOnly || element.isTypeOnly ? "type" : (origin?.get(original) ?? "value");
    return [element.name.text, kind];
  });
}
