import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Violation } from "../engine/http/violation.ts";
import { fileProblem } from "../shared/files.ts";
import { isLike } from "../shared/wildcards.ts";
import { UsageError } from "./flags.ts";

/** Violations that somebody has looked at, and accepts. */
export interface ReviewedViolations {
  matches(violation: Violation, route: string): boolean;
  /** Patterns that no violation was like. */
  unused(): readonly string[];
}

/**
 * Reads the list of known violations: as for `check --reviewed`, each entry has one or several patterns (`at`, in which `*` is
 * anything) and the reason (`because`). A pattern is held against the route, the place and the code, as in
 * `GET /site/{tenant}/sites response/body/0/name type`.
 *
 * @throws UsageError when it is no such list
 */
export function readReviewedViolations(file: string): ReviewedViolations {
  const unused = new Set(patternsOf(file));
  const patterns = [...unused];
  return {
    matches({ location, code }, route) {
      const text = `${route} ${location.join("/")} ${code}`;
      const pattern = patterns.find((each) => isLike(text, each));
      if (pattern !== undefined) unused.delete(pattern);
      return pattern !== undefined;
    },
    unused: () => [...unused],
  };
}

function patternsOf(file: string): string[] {
  let list: unknown;
  try {
    list = parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`Cannot read the reviewed violations ${file}: ${fileProblem(error)}`);
  }
  if (!Array.isArray(list)) throw new UsageError(`${file} is a list of entries with \`at\` and \`because\``);
  return list.flatMap((entry: unknown, index) => {
    const { at, because } = (entry ?? {}) as { at?: unknown; because?: unknown };
    const texts = [at].flat();
    if (typeof because === "string" && because.trim() !== "" && texts.every((text) => typeof text === "string"))
      return texts;
    throw new UsageError(
      `${file}: entry ${index + 1} takes \`at\`, a pattern or a list of them, and \`because\`, the reason`,
    );
  });
}
