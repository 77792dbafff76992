import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** Whether an exported name exists at run time. */
export type ExportKind = "value" | "type";

type Exported = readonly [name: string, kind: ExportKind];

/** Every name that a module exports, its re-exports included. Read from the syntax alone, which takes milliseconds. */
export function exportsOf(file: string): Map<string, ExportKind> {
  return new Map([...declaredExports(file), ...statementsOf(file).flatMap((statement) => reExports(statement, file))]);
}

/** The names that a module declares and exports itself. */
export function declaredExports(file: string): Exported[] {
  return statementsOf(file).flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }): Exported => [
        (name as ts.Identifier).text,
        "value",
      ]);
    const kind = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) ? "type" : "value";
    const { name } = statement as ts.DeclarationStatement;
    return name === undefined ? [] : [[name.text, kind]];
  });
}

function statementsOf(file: string): readonly ts.Statement[] {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ESNext).statements;
}

function reExports(statement: ts.Statement, file: string): Exported[] {
  if (!ts.isExportDeclaration(statement)) return [];
  const { exportClause, moduleSpecifier, isTypeOnly } = statement;
  if (exportClause === undefined || !ts.isNamedExports(exportClause))
    throw new Error(`${file} exports by *: name what it exports`);
  const target = moduleSpecifier === undefined ? undefined : (moduleSpecifier as ts.StringLiteral).text;
  const origin = target?.startsWith(".") === true ? exportsOf(join(dirname(file), target)) : undefined;
  return exportClause.elements.map((element): Exported => {
    const original = (element.propertyName ?? element.name).text;
    const kind = isTypeOnly || element.isTypeOnly ? "type" : (origin?.get(original) ?? "value");
    return [element.name.text, kind];
  });
}
