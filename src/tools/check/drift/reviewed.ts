import { resolve } from "node:path";
import { YamlParseError } from "@redocly/openapi-core";
import { isLike } from "../../../shared/wildcards.ts";
import type { Finding } from "../../reports/report.ts";
import type { SpecNode } from "../document/node.ts";
import { loadSpec } from "../document/spec.ts";
import { DocumentResolver, syntaxFinding } from "../document/resolver.ts";
import type { Difference } from "./differences.ts";

/** A pattern of differences that are accepted, and why they are. */
export interface Reviewed {
  /** The pattern. */
  readonly node: SpecNode;
  readonly because: string;
  matches(difference: Difference): boolean;
}

/**
 * Reads the list of known differences. An entry has one or several patterns (`at`, in which `*` is anything), what the
 * difference `is` (more, less or different; any without it) and the reason (`because`).
 */
export async function readReviewed(file: string): Promise<{ patterns: Reviewed[]; findings: Finding[] }> {
  const list = await load(file);
  if ("rule" in list) return { patterns: [], findings: [list] };
  if (!Array.isArray(list.value)) return { patterns: [], findings: [malformed(list)] };
  const patterns: Reviewed[] = [];
  const findings: Finding[] = [];
  for (const entry of list.items) {
    const { is, because } = entry.object;
    const at = entry.child("at");
    const nodes = at === undefined ? [] : at.text === undefined ? at.items : [at];
    const isComplete = typeof because === "string" && because.trim() !== "" && isKind(is) && nodes.length > 0;
    if (isComplete && nodes.every(({ text }) => text !== undefined))
      patterns.push(...nodes.map((node) => reviewed(node, is, because)));
    else findings.push(malformed(entry));
  }
  return { patterns, findings };
}

async function load(file: string): Promise<SpecNode | Finding> {
  try {
    const { root } = await loadSpec(resolve(file), new DocumentResolver());
    return root;
  } catch (error) {
    if (error instanceof YamlParseError) return syntaxFinding(error);
    throw error;
  }
}

function isKind(is: unknown): is is Difference["kind"] | undefined {
  return is === undefined || is === "more" || is === "less" || is === "different";
}

function reviewed(node: SpecNode, is: Difference["kind"] | undefined, because: string): Reviewed {
  return {
    node,
    because,
    matches: ({ what, kind }) => (is === undefined || is === kind) && isLike(what, node.text ?? ""),
  };
}

function malformed(node: SpecNode): Finding {
  const message =
    "A list of entries is needed: `at` (a pattern or several), `because` (a reason), and `is` (more, less or different).";
  return { rule: "drift/reviewed", severity: "error", message, ...node.place };
}
