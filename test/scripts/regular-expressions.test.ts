import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { issued } from "../../src/engine/exchanges/redaction/foreign/issued.ts";

const root = join(import.meta.dirname, "../..");

interface Expression {
  readonly file: string;
  readonly text: string;
  readonly source: string;
  readonly flags: string;
}

function filesIn(folder: string, ending: RegExp): string[] {
  const names = readdirSync(join(root, folder), { recursive: true }).map(String);
  return names.filter((name) => ending.test(name)).map((name) => `${folder}/${name}`);
}

/** The regular expressions of a file, and the ones that are put together while it runs. */
function expressionsOf(file: string): { literals: Expression[]; made: string[] } {
  const literals: Expression[] = [];
  const made: string[] = [];
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      literals.push({ file, text: node.text, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isMade && node.expression.getText() === "RegExp") made.push(file);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { literals, made };
}

/** How an expression takes more than linear time. A bound of a hundred and more is no bound: 4096² are many steps. */
function faults({ source, flags }: Pick<Expression, "flags" | "source">): string[] {
  const unbounded = source.replaceAll(/\{(\d{1,9}),\d{3,9}\}/g, "{$1,}");
  const { reports } = analyse({ source: unbounded, flags }, { assumeRejectingSuffix: false });
  return reports.map(({ type, character }) => `${type} of ${character.literal.source}`);
}

const files = ["src", "mocks", "scripts", "bin"].flatMap((folder) => filesIn(folder, /(?<!\.d)\.(?:ts|js)$/));
const all = files.map(expressionsOf);

describe("regular expressions take linear time", () => {
  it("in code", () => {
    const expressions = all.flatMap(({ literals }) => literals);
    expect(expressions.length).toBeGreaterThan(200);
    const slow = expressions.flatMap((each) => faults(each).map((fault) => `${each.file}: ${each.text}, ${fault}`));
    expect(slow).toEqual([]);
  });

  it("in the patterns of the specification, which validators compile", () => {
    const patterns: string[] = [];
    const collect = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      for (const [name, value] of Object.entries(node)) {
        if (name === "pattern" && typeof value === "string") patterns.push(value);
        else collect(value);
      }
    };
    for (const file of filesIn("spec", /\.ya?ml$/)) collect(parse(readFileSync(join(root, file), "utf8")));
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.flatMap((source) => faults({ source, flags: "u" }).map((fault) => `${source}: ${fault}`))).toEqual(
      [],
    );
  });

  it("and where they are put together at run time, somebody has thought of it", () => {
    expect(all.flatMap(({ made }) => made).toSorted()).toEqual([
      // Words of this repository.
      "scripts/docs/claims.ts",
      "scripts/generate/schemas.ts",
      // Beginnings with a repetition each: analysed below.
      "src/engine/exchanges/redaction/foreign/issued.ts",
      // Alternatives without repetitions.
      "src/engine/exchanges/redaction/names.ts",
      // Patterns of the specification: see above.
      "src/engine/http/schema/checks.ts",
      // A description's or a pact's own pattern: only where it is short, and with short texts.
      "src/shared/foreign-pattern.ts",
      // A description's own pattern: compiled, and not used.
      "src/tools/check/lint/rules/constraints.ts",
    ]);
  });

  it("and so do how tokens look", () => {
    expect(faults(issued)).toEqual([]);
  });

  it.each([/(a+)+$/, /\/+$/, /\{[^}]*\}/, /\s*\n\s*/, /a{0,4096}a{0,4096}b/])("finds %s", ({ source, flags }) => {
    expect(faults({ source, flags })).not.toEqual([]);
  });
});
