import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { KitError } from "../../shared/errors.ts";
import type { Finding } from "../reports/report.ts";
import { GitResolver } from "./document/git.ts";
import { DocumentResolver } from "./document/resolver.ts";
import { fileName, type Spec } from "./document/spec.ts";
import { absolute, readEarlier } from "./read.ts";

/** The version to compare with: a file, a folder with files of the same names, or a file at a commit. */
export type Against = { readonly file: string } | FolderVersion | GitVersion;

/** Versions of descriptions, each under the name that it has now. */
export interface FolderVersion {
  readonly folder: string;
  readonly allowMissing?: boolean;
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

/** What a description is compared with. */
export interface EarlierVersion {
  /** For people, as `since v1.0`. */
  readonly note: string;
  /** Undefined where there is none, and that is in order. */
  readonly spec?: Spec;
  /** Why there is nothing to compare with. */
  readonly missing?: Finding;
  readonly commit?: string;
}

/**
 * Finds the earlier version of a description.
 *
 * @throws KitError `INPUT_UNREADABLE` when Git knows no such commit, or the version cannot be read
 */
export async function earlierVersion(path: string, spec: Spec, against: Against): Promise<EarlierVersion> {
  if ("file" in against) {
    const old = await readEarlier(absolute(against.file), new DocumentResolver(), against.file);
    return { note: `since ${against.file}`, spec: old };
  }
  return "folder" in against ? earlierInFolder(path, spec, against) : earlierInGit(path, spec, against);
}

async function earlierInFolder(
  path: string,
  spec: Spec,
  { folder, allowMissing }: FolderVersion,
): Promise<EarlierVersion> {
  const file = join(folder, basename(path));
  const note = `since ${file.replaceAll("\\", "/")}`;
  if (existsSync(file)) return { note, spec: await readEarlier(absolute(file), new DocumentResolver(), file) };
  if (allowMissing === true) return { note: `there is none in ${folder}` };
  return { note, missing: missingIn(folder, basename(path), "Give --allow-missing if it is new.", spec) };
}

async function earlierInGit(path: string, spec: Spec, against: GitVersion): Promise<EarlierVersion> {
  const { git } = against;
  const resolver = new GitResolver(git, path);
  if (!(await resolver.isKnown())) {
    const hint = (await resolver.isShallow())
      ? ": this is a shallow clone, so fetch more of it (fetch-depth: 0 in actions/checkout)"
      : "";
    throw new KitError("INPUT_UNREADABLE", `Git knows no ${git} where ${fileName(path)} is${hint}`);
  }
  const note = `since ${git}`;
  const earlier = against.path === undefined ? path : await resolver.absolute(against.path);
  if (await resolver.has(earlier))
    return { note, commit: git, spec: await readEarlier(earlier, resolver, `${fileName(earlier)} at ${git}`) };
  if (against.allowMissing === true) return { note: `there is none at ${git}` };
  // A file that was moved would never be compared again.
  const was = against.path === undefined ? await resolver.earlierName(path) : undefined;
  const hint =
    was === undefined
      ? "Give its path there, as git:REF:PATH, or --allow-missing if it is new."
      : `It looks like ${was} there: compare with git:${git}:${was}, or give --allow-missing if it is new.`;
  return { note, missing: missingIn(git, against.path ?? fileName(path), hint, spec) };
}

function missingIn(version: string, name: string, hint: string, { root }: Spec): Finding {
  const message = `There is no ${name} at ${version} to compare with. ${hint}`;
  return { rule: "breaking/no-earlier-version", severity: "error", message, ...root.place };
}
