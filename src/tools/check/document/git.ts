import { execFile } from "node:child_process";
import { dirname, relative } from "node:path";
import { promisify } from "node:util";
import { BaseResolver, Source } from "@redocly/openapi-core";

/** Reads files as they are at a commit, a branch or a tag. */
export class GitResolver extends BaseResolver {
  readonly #ref: string;
  readonly #folder: string;

  /** `path` is a file of the repository, and need not exist in the present. */
  constructor(ref: string, path: string) {
    super();
    this.#ref = ref;
    this.#folder = dirname(path);
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    const path = relative(this.#folder, absoluteRef).replaceAll("\\", "/");
    const body = await git(this.#folder, "show", `${this.#ref}:./${path}`);
    return new Source(absoluteRef, body.replaceAll("\r\n", "\n"));
  }

  /** Whether the repository knows the commit at all. */
  async isKnown(): Promise<boolean> {
    return succeeds(git(this.#folder, "rev-parse", "--verify", "--quiet", `${this.#ref}^{commit}`));
  }

  /** Whether there was such a file. */
  async has(path: string): Promise<boolean> {
    return succeeds(this.loadExternalRef(path));
  }
}

async function git(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("git", ["-C", folder, ...args], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

async function succeeds(attempt: Promise<unknown>): Promise<boolean> {
  return attempt.then(
    () => true,
    () => false,
  );
}
