import { execFile } from "node:child_process";
import { basename, dirname, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { Source } from "@redocly/openapi-core";
import { DocumentResolver } from "./resolver.ts";

/** Reads files as they are at a commit, a branch or a tag. */
export class GitResolver extends DocumentResolver {
  readonly #ref: string;
  readonly #folder: string;

  /** `path` is in a folder of the repository that exists in the present. */
  constructor(ref: string, path: string) {
    super();
    this.#ref = ref;
    this.#folder = dirname(path);
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    const body = await this.#git("show", `${this.#ref}:./${relative(this.#folder, absoluteRef).replaceAll("\\", "/")}`);
    return new Source(absoluteRef, body.replaceAll("\r\n", "\n"));
  }

  /** Whether the repository knows the commit at all. */
  async isKnown(): Promise<boolean> {
    return succeeds(this.#git("rev-parse", "--verify", "--quiet", `${this.#ref}^{commit}`));
  }

  /** Whether the repository has the last commits only, as a checkout in CI often does. */
  async isShallow(): Promise<boolean> {
    return (await this.#git("rev-parse", "--is-shallow-repository").catch(() => "")).trim() === "true";
  }

  /** Whether there was such a file. */
  async has(path: string): Promise<boolean> {
    return succeeds(this.loadExternalRef(path));
  }

  /** A path from the repository's root, as Git names files, as an absolute one. */
  async absolute(path: string): Promise<string> {
    const prefix = (await this.#git("rev-parse", "--show-prefix")).trim();
    return resolve(this.#folder, relative(resolve("/", prefix), resolve("/", path)));
  }

  /** What a file was likely called at the commit, from the repository's root: renamed since, or of the same name. */
  async earlierName(path: string): Promise<string | undefined> {
    const prefix = (await this.#git("rev-parse", "--show-prefix")).trim();
    const name = `${prefix}${basename(path)}`;
    const renames = (
      await this.#git("diff", "-z", "--find-renames=30%", "--diff-filter=R", "--name-status", this.#ref)
    ).split("\0");
    const index = renames.findIndex((field, at) => at % 3 === 2 && field === name);
    if (index !== -1) return renames[index - 1];
    const files = (await this.#git("ls-tree", "-r", "-z", "--full-tree", "--name-only", this.#ref)).split("\0");
    return files.find((file) => basename(file) === basename(path));
  }

  async #git(...args: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)("git", ["-C", this.#folder, ...args], {
      maxBuffer: 256 * 1024 * 1024,
    });
    return stdout;
  }
}

async function succeeds(attempt: Promise<unknown>): Promise<boolean> {
  return attempt.then(
    () => true,
    () => false,
  );
}
