import { resolve } from "node:path";
import { BaseResolver, YamlParseError } from "@redocly/openapi-core";
import type { OpenAPITSOptions } from "openapi-typescript";
import { KitError } from "../../shared/errors.ts";
import type { Check, Finding } from "../reports/report.ts";
import { breakingChanges } from "./breaking/breaking.ts";
import { coverage, type Named } from "./coverage/coverage.ts";
import { GitResolver } from "./document/git.ts";
import { endlessReferences, fileName, loadSpec, type Spec, syntaxFinding } from "./document/spec.ts";
import { drift, type DriftOptions } from "./drift/drift.ts";
import { lintChecks } from "./lint/checks.ts";
import { types } from "./types/types.ts";

export interface CheckOptions {
  /** Paths of API descriptions. */
  readonly specs: readonly string[];
  /** Path of a ruleset. */
  readonly ruleset: string;
  /** The version to compare with: a file, or a file at a commit. */
  readonly against?: { readonly file: string } | GitVersion;
  /** Files of types, one for each description, and how they were made. */
  readonly types?: { readonly files: readonly string[]; readonly options: OpenAPITSOptions };
  /** Files and folders of recorded exchanges. */
  readonly coverage?: readonly string[];
  readonly reference?: DriftOptions;
}

/** A version of a description in the repository. */
export interface GitVersion {
  /** A commit, a branch or a tag. */
  readonly git: string;
  /** The file's path there, from the repository's root; where it is now if there is none. */
  readonly path?: string;
  /** A description that is not there is new. Otherwise that is a finding. */
  readonly allowMissing?: boolean;
}

/** Looks at API descriptions in every way there is, and at each as far as it can be read. */
export async function check(options: CheckOptions): Promise<Check[]> {
  const checks: Check[] = [];
  const readable: Named[] = [];
  for (const [index, path] of options.specs.map((spec) => resolve(spec)).entries()) {
    const name = fileName(path);
    const resolver = new BaseResolver();
    const spec = await readSpec(path, resolver);
    if (!("root" in spec)) {
      checks.push({ subject: name, name: "schema", findings: [spec] });
      continue;
    }
    const endless = endlessReferences(spec);
    if (endless.length > 0) {
      checks.push({ subject: name, name: "schema", findings: endless });
      continue;
    }
    readable.push([name, spec]);
    checks.push(...(await lintChecks(path, spec, options.ruleset, resolver)));
    const typesFile = options.types?.files[index];
    if (typesFile !== undefined) {
      const findings = await types(path, resolver, typesFile, options.types?.options ?? {});
      checks.push({ subject: name, name: "types", findings, note: fileName(resolve(typesFile)) });
    }
    if (options.against !== undefined) checks.push(await breakingCheck(path, spec, options.against));
  }
  if (options.coverage !== undefined) checks.push(...coverage(readable, options.coverage));
  if (options.reference !== undefined) checks.push(...(await drift(readable, options.reference)));
  return checks;
}

/** An API description, or why it cannot be read. */
async function readSpec(path: string, resolver: BaseResolver): Promise<Spec | Finding> {
  try {
    const spec = await loadSpec(path, resolver);
    const version = spec.root.object["openapi"];
    if (typeof version === "string" && /^3\.[012]\.\d+/.test(version)) return spec;
    const message = "This is no API description of OpenAPI 3.0, 3.1 or 3.2: it begins as `openapi: 3.1.0`.";
    return { rule: "version", severity: "error", message, ...spec.root.placeOf("openapi") };
  } catch (error) {
    if (error instanceof YamlParseError) return syntaxFinding(error);
    throw error;
  }
}

async function readEarlier(path: string, resolver: BaseResolver, name: string): Promise<Spec> {
  const spec = await readSpec(path, resolver);
  if ("root" in spec) return spec;
  throw new KitError("INPUT_UNREADABLE", `${name} cannot be compared with: ${spec.message}`);
}

async function breakingCheck(path: string, spec: Spec, against: NonNullable<CheckOptions["against"]>): Promise<Check> {
  const subject = fileName(path);
  const name = "breaking changes";
  if ("file" in against) {
    const old = await readEarlier(resolve(against.file), new BaseResolver(), against.file);
    return { subject, name, findings: breakingChanges(old, spec), note: `since ${against.file}` };
  }
  const { git } = against;
  const resolver = new GitResolver(git, path);
  if (!(await resolver.isKnown())) {
    const hint = (await resolver.isShallow())
      ? ": this is a shallow clone, so fetch more of it (fetch-depth: 0 in actions/checkout)"
      : "";
    throw new KitError("INPUT_UNREADABLE", `Git knows no ${git} where ${subject} is${hint}`);
  }
  const earlier = against.path === undefined ? path : await resolver.absolute(against.path);
  if (!(await resolver.has(earlier))) {
    if (against.allowMissing === true) return { subject, name, findings: [], note: `there is none at ${git}` };
    return { subject, name, findings: [await missingVersion(path, spec, against, resolver)], note: `since ${git}` };
  }
  const old = await readEarlier(earlier, resolver, `${fileName(earlier)} at ${git}`);
  return { subject, name, findings: breakingChanges(old, spec, git), note: `since ${git}` };
}

/** Nothing to compare with is no order: a file that was moved would never be compared again. */
async function missingVersion(
  path: string,
  spec: Spec,
  { git, path: named }: GitVersion,
  resolver: GitResolver,
): Promise<Finding> {
  const was = named === undefined ? await resolver.earlierName(path) : undefined;
  const hint =
    was === undefined
      ? "Give its path there, as git:REF:PATH, or --allow-missing if it is new."
      : `It looks like ${was} there: compare with git:${git}:${was}, or give --allow-missing if it is new.`;
  const message = `There is no ${named ?? fileName(path)} at ${git} to compare with. ${hint}`;
  return { rule: "breaking/no-earlier-version", severity: "error", message, ...spec.root.place };
}
