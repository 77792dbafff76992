import type { OpenAPITSOptions } from "openapi-typescript";
import { createConfig } from "@redocly/openapi-core";
import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Check, counted } from "../reports/report.ts";
import { type Against, type EarlierVersion, earlierVersion } from "./against.ts";
import { breakingChanges } from "./breaking/breaking.ts";
import { changelog } from "./changelog/changelog.ts";
import type { ChangelogSection } from "./changelog/written.ts";
import { coverage, type Named } from "./coverage/coverage.ts";
import { DocumentResolver } from "./document/resolver.ts";
import { endlessReferences, fileName, type Spec } from "./document/spec.ts";
import { drift, type DriftOptions } from "./drift/drift.ts";
import { lintChecks, notLookedAt } from "./lint/checks.ts";
import { kitPlugin } from "./lint/plugin.ts";
import { type Accepted, readAccepted } from "./policy/accepted.ts";
import { withoutKnown, writeBaseline } from "./policy/baseline.ts";
import { readSeverities, type Severities, withSeverities } from "./policy/severities.ts";
import { absolute, readSpec } from "./read.ts";
import { types } from "./types/types.ts";

export interface CheckOptions {
  /** Paths or addresses of API descriptions. */
  readonly specs: readonly string[];
  /** Path of a ruleset. */
  readonly ruleset: string;
  readonly against?: Against;
  /** A list of intended breaks. */
  readonly accept?: string;
  /** The day, as 2027-03-31: what was accepted until an earlier one is no more, and what has its sunset by then may go. */
  readonly today?: string;
  /** Files of types, one for each description, and how they were made. */
  readonly types?: { readonly files: readonly string[]; readonly options: OpenAPITSOptions };
  /** Files and folders of recorded exchanges. */
  readonly coverage?: readonly string[];
  /** How many percent of the documented answers have to be seen; 100 by default. */
  readonly coverageThreshold?: number;
  readonly reference?: DriftOptions;
  /** A file of findings that are known, and whether to write it. */
  readonly baseline?: { readonly file: string; readonly update: boolean };
  /** Called with what is different from the earlier version of each description. */
  readonly onChangelog?: (section: ChangelogSection) => void;
  /** Called before each step that may take a while, with what it is. */
  readonly onStep?: (step: string) => void;
}

/** How breaking changes are judged, beside the comparison. */
interface Policy {
  readonly severities: Severities;
  readonly accepted: Accepted | undefined;
  readonly today: string;
}

/** Looks at API descriptions in every way there is, and at each as far as it can be read. */
export async function check(options: CheckOptions): Promise<Check[]> {
  const checks: Check[] = [];
  /** Of what could not be read: no baseline hides that, as nobody knows what there is. */
  const unread: Check[] = [];
  const readable: Named[] = [];
  const { onStep = () => undefined, today = "" } = options;
  const accepted = options.accept === undefined ? undefined : await readAccepted(options.accept, today);
  for (const [index, path] of options.specs.map(absolute).entries()) {
    const name = fileName(path);
    onStep(`reading ${name}`);
    const resolver = new DocumentResolver();
    const spec = await readSpec(path, resolver);
    if (!("root" in spec)) {
      unread.push({ subject: name, name: "schema", findings: [spec] });
      continue;
    }
    const endless = endlessReferences(spec);
    if (endless.length > 0) {
      unread.push({ subject: name, name: "schema", findings: endless });
      continue;
    }
    readable.push([name, spec]);
    onStep(`linting ${name}`);
    const linted = await lintChecks(path, spec, options.ruleset, resolver);
    const { types: others, against, coverage: run, reference } = options;
    const isAsked = [others, against, run, reference].some((asked) => asked !== undefined);
    checks.push(...(linted.length > 0 || isAsked ? linted : [notLookedAt(path, spec, options.ruleset)]));
    if (resolver.findings.length > 0) checks.push({ subject: name, name: "syntax", findings: resolver.findings });
    const typesFile = options.types?.files[index];
    if (typesFile !== undefined) {
      onStep(`generating the types of ${name}`);
      const findings = await types(path, resolver, typesFile, options.types?.options ?? {});
      checks.push({ subject: name, name: "types", findings, note: fileName(resolve(typesFile)) });
    }
    if (options.against !== undefined) {
      onStep(`comparing ${name} with its earlier version`);
      const { plugins } = await createConfig({});
      const severities = await readSeverities(options.ruleset, [kitPlugin(spec, plugins)]);
      const earlier = await earlierVersion(path, spec, options.against);
      checks.push(breakingCheck(path, spec, earlier, { severities, accepted, today }));
      if (earlier.spec !== undefined)
        options.onChangelog?.({ subject: name, since: earlier.note, entries: changelog(earlier.spec, spec) });
    }
  }
  if (accepted !== undefined)
    checks.push({
      subject: options.accept ?? "",
      name: "accepted breaks",
      findings: accepted.findings(),
      note: `${counted(accepted.count(), "break")} accepted`,
    });
  if (options.coverage !== undefined) checks.push(...coverage(readable, options.coverage, options.coverageThreshold));
  if (options.reference !== undefined) {
    onStep("comparing with the reference");
    checks.push(...(await drift(readable, options.reference)));
  }
  if (options.baseline === undefined) return [...unread, ...checks];
  const { file, update } = options.baseline;
  return [...unread, ...(update ? writeBaseline(checks, file) : withoutKnown(checks, file))];
}

function breakingCheck(path: string, spec: Spec, earlier: EarlierVersion, policy: Policy): Check {
  const { severities, accepted, today } = policy;
  const { note, spec: old, missing, commit } = earlier;
  const changes =
    old === undefined ? [] : breakingChanges(old, spec, commit === undefined ? { today } : { commit, today });
  const all = withSeverities(missing === undefined ? changes : [missing], severities);
  const findings = all.filter((finding) => accepted?.has(finding) !== true);
  const left = all.length - findings.length;
  // Who compares a version with itself, as on the branch that it is compared with, should see that.
  const isSame = old !== undefined && isDeepStrictEqual(valuesOf(old), valuesOf(spec));
  return {
    subject: fileName(path),
    name: "breaking changes",
    findings,
    note: [
      note,
      ...(isSame ? ["nothing differs"] : []),
      ...(left === 0 ? [] : [`${counted(left, "break")} accepted`]),
    ].join(", "),
  };
}

function valuesOf({ files }: Spec): unknown[] {
  return files.map(({ value }) => value);
}
