import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Check, Finding } from "../../reports/report.ts";
import type { Named } from "../coverage/coverage.ts";
import { describedOperations } from "../contract/operations.ts";
import { DocumentResolver } from "../document/resolver.ts";
import { fileName, type Spec } from "../document/spec.ts";
import { readSpec } from "../read.ts";
import { KitError } from "../../../shared/errors.ts";
import { type Difference, differences, missingOperations } from "./differences.ts";
import { readReviewed, type Reviewed } from "./reviewed.ts";

export interface DriftOptions {
  /** Files and folders of API descriptions. */
  readonly references: readonly string[];
  /** A file with the differences that are known. */
  readonly reviewed: string | undefined;
}

/** Holds API descriptions to a reference: every difference is reviewed, and every review is still of use. */
export async function drift(specs: readonly Named[], options: DriftOptions): Promise<Check[]> {
  const { specs: references, findings: unreadable } = await readReferences(options.references);
  const { reviewed } = options;
  const { patterns, findings: malformed } =
    reviewed === undefined ? { patterns: [], findings: [] } : await readReviewed(reviewed);
  const used = new Set<Reviewed>();
  const missing = missingOperations(
    specs.map(([, spec]) => spec),
    references,
  );
  const checks = specs.map(([subject, spec], index) => {
    const all = [...differences(spec, references), ...(index === 0 ? missing : [])];
    const open = all.filter((difference) => {
      const matching = patterns.filter((pattern) => pattern.matches(difference));
      for (const pattern of matching) used.add(pattern);
      return matching.length === 0;
    });
    const note = `${all.length - open.length} of ${all.length} differences reviewed`;
    return { subject, name: "drift", findings: open.map(findingOf), note };
  });
  const stale = patterns.filter((pattern) => !used.has(pattern)).map(stalePattern);
  const note = `${patterns.length} patterns, ${references.length} files of reference`;
  return [
    ...checks,
    { subject: "reference", name: "reviewed differences", findings: [...unreadable, ...malformed, ...stale], note },
  ];
}

async function readReferences(paths: readonly string[]): Promise<{ specs: Spec[]; findings: Finding[] }> {
  const specs: Spec[] = [];
  const findings: Finding[] = [];
  for (const path of paths.flatMap(filesOf)) {
    const spec = await readSpec(resolve(path), new DocumentResolver());
    if (!("root" in spec)) {
      // A note beside the references is a slip of whoever named it.
      if (spec.rule === "version" && !spec.message.startsWith("This is Swagger"))
        throw new KitError("INPUT_UNREADABLE", `${path} is no API description to hold others to`);
      findings.push(spec);
    } else specs.push(spec);
  }
  const [path] = paths;
  const isEmpty = specs.every((spec) => describedOperations(spec).size === 0);
  if (isEmpty && findings.length === 0 && path !== undefined) findings.push(emptyReference(path));
  return { specs, findings };
}

function emptyReference(path: string): Finding {
  const message = "The reference describes no operation, so that nothing was held to it.";
  return { rule: "drift/no-reference", severity: "error", message, file: fileName(path), line: 1, column: 1 };
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .toSorted()
    .map((name) => join(path, name));
}

function findingOf({ what, kind, message, node }: Difference): Finding {
  return { rule: `drift/${kind}`, severity: "error", message: `${what}: ${message}.`, ...node.place };
}

function stalePattern({ node, because }: Reviewed): Finding {
  const message = `No difference is left that this would be for (${because}): take it out.`;
  return { rule: "drift/stale-review", severity: "error", message, ...node.place };
}
