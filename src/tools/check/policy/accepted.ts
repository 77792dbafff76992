import { resolve } from "node:path";
import { YamlParseError } from "@redocly/openapi-core";
import { isLike } from "../../../shared/wildcards.ts";
import type { Finding } from "../../reports/report.ts";
import type { SpecNode } from "../document/node.ts";
import { DocumentResolver, syntaxFinding } from "../document/resolver.ts";
import { loadSpec } from "../document/spec.ts";
import { dayIn } from "./days.ts";

/** Breaking changes that are intended. */
export interface Accepted {
  /** Whether somebody has accepted the finding, today. */
  has(finding: Finding): boolean;
  /** What is wrong with the list: entries that say too little, have expired, or that no finding is left for. */
  findings(): Finding[];
  /** How many findings were accepted. */
  count(): number;
}

interface Entry {
  readonly node: SpecNode;
  readonly rule: string;
  readonly pattern: string;
  readonly because: string;
  readonly until: string | undefined;
}

/**
 * Reads the list of intended breaks. An entry has the `rule` (as `breaking/property-removed`, or with `*`), one or several
 * patterns (`at`, in which `*` is anything) that the message is like at any of the places that share the break, the reason (`because`), and the last day on which it is
 * accepted (`until`, as 2027-03-31) if it expires. `today` is a day like that.
 */
export async function readAccepted(file: string, today: string): Promise<Accepted> {
  const list = await load(file);
  if ("rule" in list) return { has: () => false, findings: () => [list], count: () => 0 };
  const malformed: SpecNode[] = Array.isArray(list.value) ? [] : [list];
  const entries = list.items.flatMap((node) => {
    const read = entriesOf(node);
    if (read === undefined) malformed.push(node);
    return read ?? [];
  });
  const used = new Set<Entry>();
  let count = 0;
  return {
    has(finding) {
      // The line of the earlier version is no part of what has changed.
      const message = finding.message.replace(/ Before: \S+( \(\S+\))?\.$/, "");
      const messages = [message, ...(finding.elsewhere ?? [])];
      const matching = entries.filter(
        ({ rule, pattern }) => isLike(finding.rule, rule) && messages.some((text) => isLike(text, pattern)),
      );
      for (const entry of matching) used.add(entry);
      const isAccepted = matching.some((entry) => !isExpired(entry, today));
      if (isAccepted) count += 1;
      return isAccepted;
    },
    findings: () => [
      ...malformed.map(malformedFinding),
      ...entries.flatMap((entry) => {
        if (isExpired(entry, today)) return [expiredFinding(entry)];
        return used.has(entry) ? [] : [unusedFinding(entry)];
      }),
    ],
    count: () => count,
  };
}

async function load(file: string): Promise<SpecNode | Finding> {
  try {
    return (await loadSpec(resolve(file), new DocumentResolver())).root;
  } catch (error) {
    if (error instanceof YamlParseError) return syntaxFinding(error);
    throw error;
  }
}

function entriesOf(node: SpecNode): Entry[] | undefined {
  const { rule, because, until } = node.object;
  const at = node.child("at");
  const patterns = at === undefined ? [] : at.text === undefined ? at.items : [at];
  const day = dayIn(until);
  const isComplete =
    typeof rule === "string" && typeof because === "string" && because.trim() !== "" && patterns.length > 0;
  if (!isComplete || (until !== undefined && day === undefined) || patterns.some(({ text }) => text === undefined))
    return undefined;
  return patterns.map((pattern) => ({ node: pattern, rule, pattern: pattern.text ?? "", because, until: day }));
}

function isExpired({ until }: Entry, today: string): boolean {
  return until !== undefined && until < today;
}

function malformedFinding(node: SpecNode): Finding {
  const message =
    "A list of entries is needed: `rule`, `at` (a pattern or several), `because` (a reason), and `until` (a day, as 2027-03-31) if it expires.";
  return { rule: "accepted/malformed", severity: "error", message, ...node.place };
}

function expiredFinding({ node, until, because }: Entry): Finding {
  const message = `This was accepted until ${until} (${because}): take it out, or set another day.`;
  return { rule: "accepted/expired", severity: "error", message, ...node.place };
}

function unusedFinding({ node, because }: Entry): Finding {
  const message = `No breaking change is left that this would be for (${because}): take it out.`;
  return { rule: "accepted/unused", severity: "error", message, ...node.place };
}
