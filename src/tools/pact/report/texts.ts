import { isFailure, type InteractionResult } from "../verification/result.ts";
import { escapeMarkup, escapeMessage, escapeProperty } from "./escape.ts";
import { countsOf, groupsOf, titleOf } from "./groups.ts";

const verdict = { passed: "passed ", failed: "FAILED ", pending: "pending" } as const;

/** For a terminal. */
export function prettyReport(results: readonly InteractionResult[]): string {
  const lines = groupsOf(results).flatMap(({ consumer, on, results }) => [
    `${consumer} on ${on}`,
    ...results.flatMap((result) => [
      `  ${verdict[result.outcome]}  ${titleOf(result)}`,
      ...result.reasons.map((reason) => `             ${reason}`),
    ]),
    "",
  ]);
  return [...lines, countsOf(results)].join("\n");
}

export function jsonReport(results: readonly InteractionResult[]): string {
  return JSON.stringify({ success: !results.some(isFailure), results }, null, 2);
}

export function junitReport(results: readonly InteractionResult[]): string {
  const suites = groupsOf(results).map(({ consumer, on, results }) => {
    const name = escapeMarkup(`${consumer} on ${on}`);
    const cases = results.map((result) => {
      const head = `    <testcase classname="${name}" name="${escapeMarkup(titleOf(result))}" time="${result.milliseconds / 1000}"`;
      if (result.outcome === "passed") return `${head}/>`;
      const reasons = escapeMarkup(result.reasons.join("\n"));
      const [first = ""] = result.reasons.map(escapeMarkup);
      const inside =
        result.outcome === "failed"
          ? `<failure message="${first}">${reasons}</failure>`
          : `<skipped message="${first}"/>`;
      return `${head}>${inside}</testcase>`;
    });
    const failures = results.filter(isFailure).length;
    const skipped = results.filter(({ outcome }) => outcome === "pending").length;
    const counts = `tests="${results.length}" failures="${failures}" skipped="${skipped}"`;
    return [`  <testsuite name="${name}" ${counts}>`, ...cases, "  </testsuite>"].join("\n");
  });
  return ['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", ...suites, "</testsuites>"].join("\n");
}

/** Annotations of a GitHub workflow run, and the count. */
export function githubReport(results: readonly InteractionResult[]): string {
  const annotations = results.flatMap((result) => {
    if (result.outcome === "passed") return [];
    const title = escapeProperty(`${result.consumer} on ${result.on}`);
    const message = escapeMessage(`${titleOf(result)}\n${result.reasons.join("\n")}`);
    return [`::${result.outcome === "failed" ? "error" : "notice"} title=${title}::${message}`];
  });
  return [...annotations, countsOf(results)].join("\n");
}
