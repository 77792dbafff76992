import type { InteractionResult } from "../verification/result.ts";
import { escapeMarkup } from "./escape.ts";
import { countsOf } from "./groups.ts";
import { style } from "./matrix-style.ts";

const badge = {
  passed: ["✓", "passed"],
  failed: ["✕", "failed"],
  pending: ["…", "pending"],
} as const;

/** A page by itself: for each consumer a table of its interactions, with a column for each provider they were tried on. */
export function matrixReport(results: readonly InteractionResult[]): string {
  const columns = [...new Set(results.map(({ on }) => on))];
  const consumers = Object.entries(Object.groupBy(results, ({ consumer }) => consumer));
  const tables = consumers.map(([consumer, of = []]) => table(consumer, columns, of));
  const failed = results.some(({ outcome }) => outcome === "failed");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${failed ? "Failed" : "Passed"}: contracts of ${escapeMarkup(consumers.map(([name]) => name).join(", "))}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Contracts</h1>
<p class="verdict ${failed ? "failed" : "passed"}">${escapeMarkup(countsOf(results))}</p>
</header>
<main>
${tables.join("\n")}
</main>
</body>
</html>`;
}

function table(consumer: string, columns: readonly string[], results: readonly InteractionResult[]): string {
  const rows = Map.groupBy(results, ({ description, states }) => JSON.stringify([description, states]));
  const tried = columns.filter((column) => results.some(({ on }) => on === column));
  const heads = tried.map((column) => `<th scope="col">${escapeMarkup(column)}</th>`).join("");
  return `<section>
<h2>${escapeMarkup(consumer)} <small>needs of ${escapeMarkup(results[0]?.provider ?? "")}</small></h2>
<p class="count">${escapeMarkup(countsOf(results))}</p>
<div class="scroll" role="region" aria-label="${escapeMarkup(consumer)}" tabindex="0"><table>
<thead><tr><th scope="col">Interaction</th>${heads}</tr></thead>
<tbody>
${[...rows.values()].map((row) => `<tr>${rowOf(tried, row)}</tr>`).join("\n")}
</tbody>
</table></div>
</section>`;
}

function rowOf(columns: readonly string[], row: readonly InteractionResult[]): string {
  const [first] = row;
  const states = (first?.states ?? []).map((state) => `<li>${escapeMarkup(state)}</li>`).join("");
  const given = states === "" ? "" : `<ul class="states" aria-label="given">${states}</ul>`;
  const cells = columns.map((column) => cell(row.find(({ on }) => on === column)));
  return `<th scope="row">${escapeMarkup(first?.description ?? "")}${given}</th>${cells.join("")}`;
}

function cell(result: InteractionResult | undefined): string {
  if (result === undefined) return '<td class="absent">not tried</td>';
  const [sign, word] = badge[result.outcome];
  const reasons = result.reasons.map((reason) => `<li>${escapeMarkup(reason)}</li>`).join("");
  const why = reasons === "" ? "" : `<ul class="reasons">${reasons}</ul>`;
  return `<td><span class="badge ${word}"><span aria-hidden="true">${sign}</span> ${word}</span>${why}</td>`;
}
