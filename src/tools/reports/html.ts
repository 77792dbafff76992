import { escapeAttribute, escapeMarkup } from "./escape.ts";
import { style } from "./html-style.ts";
import {
  byUrgency,
  type Check,
  conclusionOf,
  countOutcomes,
  checkOutcome,
  type Report,
  succeeds,
  wordsOf,
} from "./report.ts";

const signs = {
  passed: "✓",
  failed: "✕",
  warning: "!",
  pending: "…",
  "not tried": "–",
  "not compared": "–",
} as const;

/** A page by itself: a table for each subject, with a column for each thing that its checks were tried on. */
export function html(report: Report): string {
  const sections = [...Map.groupBy(byUrgency(report.checks), ({ subject }) => subject)];
  const verdict = succeeds(report) ? "passed" : "failed";
  const facts = Object.entries(report.facts ?? {}).map(
    ([name, value]) => `<div><dt>${escapeMarkup(name)}</dt><dd>${escapeMarkup(value)}</dd></div>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${verdict === "failed" ? "Failed" : "Passed"}: ${escapeMarkup(report.title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeMarkup(report.title)}</h1>
<p class="verdict ${verdict}">${escapeMarkup(conclusionOf(report))}</p>
${facts.length === 0 ? "" : `<dl>${facts.join("")}</dl>`}
</header>
<main>
${sections.map(([subject, checks]) => section(subject, checks, report.checks)).join("\n")}
</main>
</body>
</html>`;
}

/** Columns keep the order in which things were tried, rows that of their urgency. */
function section(subject: string, checks: readonly Check[], all: readonly Check[]): string {
  const columns = [...new Set(all.filter((check) => check.subject === subject).map(({ on }) => on))];
  const rows = [...Map.groupBy(checks, ({ key, name }) => key ?? name).values()];
  const heads = columns.map((column) => `<th scope="col">${escapeMarkup(column ?? "Result")}</th>`).join("");
  return `<section>
<h2>${escapeMarkup(subject)}</h2>
<p class="count">${escapeMarkup(countOutcomes(checks))}</p>
<table>
<thead><tr><th scope="col">Check</th>${heads}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${rowOf(columns, row)}</tr>`).join("\n")}
</tbody>
</table>
</section>`;
}

function rowOf(columns: readonly (string | undefined)[], row: readonly Check[]): string {
  const [first] = row;
  if (first === undefined) return "";
  const given = list("given", first.given ?? []);
  const comments = list("comments", first.comments ?? []);
  const cells = columns.map((column) =>
    cell(
      column,
      row.filter(({ on }) => on === column),
    ),
  );
  return `<th scope="row">${escapeMarkup(first.name)}${given}${comments}</th>${cells.join("")}`;
}

/** All that one column has of a row. That is one check, unless its key is not unique: none may hide another. */
function cell(column: string | undefined, checks: readonly Check[]): string {
  const label = column === undefined ? "" : ` data-on="${escapeAttribute(column)}"`;
  if (checks.length === 0) return `<td class="absent"${label}>not run here</td>`;
  return `<td${label}>${checks.map(badge).join("")}</td>`;
}

function badge(check: Check): string {
  const outcome = checkOutcome(check);
  const { findings, note, milliseconds } = check;
  const time = milliseconds === undefined ? "" : ` <small>${milliseconds} ms</small>`;
  const reasons = findings.map(wordsOf);
  const [place] = findings;
  const where = place === undefined ? [] : [`${place.file}:${place.line}`];
  const why = list("reasons", [...reasons, ...(note === undefined ? [] : [note])]) + list("where", where);
  return `<div><span class="badge ${outcome.replace(" ", "-")}"><span aria-hidden="true">${signs[outcome]}</span> ${outcome}</span>${time}${why}</div>`;
}

function list(name: string, texts: readonly string[]): string {
  if (texts.length === 0) return "";
  return `<ul class="${name}">${texts.map((text) => `<li>${escapeMarkup(text)}</li>`).join("")}</ul>`;
}
