/** How a page looks: by the reader's light or dark, on a phone, and on paper. Contrasts are 4.5 : 1 or more. */
export const style = `
:root {
  --ground: #f6f7f9; --sheet: #ffffff; --ink: #16202c; --quiet: #566474; --line: #dfe4ea;
  --pass: #14643a; --pass-ground: #dff3e6; --fail: #9c1c28; --fail-ground: #fde4e6; --wait: #6b4d00; --wait-ground: #fff0c7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12171e; --sheet: #1a212b; --ink: #e6ebf1; --quiet: #9aa8b8; --line: #2d3744;
    --pass: #82dba6; --pass-ground: #143524; --fail: #ff9aa3; --fail-ground: #451a20; --wait: #f3cf72; --wait-ground: #3b2f0d;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header, main { max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem 1rem; padding-bottom: 0; }
h1 { margin: 0; font-size: 1.5rem; letter-spacing: -0.01em; overflow-wrap: anywhere; }
h2 { margin: 0; font-size: 1.2rem; overflow-wrap: anywhere; }
.verdict { margin: 0; padding: 0.25rem 0.9rem; border-radius: 1rem; font-weight: 600; }
dl { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; width: 100%; margin: 0; font-size: 0.875rem; }
dt { display: inline; color: var(--quiet); }
dt::after { content: ": "; }
dd { display: inline; margin: 0; overflow-wrap: anywhere; }
.count { margin: 0.1rem 0 0.9rem; color: var(--quiet); font-size: 0.9rem; }
section { margin-bottom: 1.5rem; padding: 1.25rem 1.5rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.6rem 0.75rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { border-top: 0; color: var(--quiet); font-size: 0.85rem; font-weight: 600; }
tbody th { font-weight: 500; }
th:first-child { padding-left: 0; width: 40%; }
ul { margin: 0; padding: 0; list-style: none; }
.given li { color: var(--quiet); font-size: 0.85rem; font-weight: 400; }
.given li::before { content: "given "; }
.comments { font-size: 0.85rem; font-style: italic; font-weight: 400; }
.badge { display: inline-block; padding: 0.05rem 0.6rem; border-radius: 999px; font-size: 0.875rem; font-weight: 600; white-space: nowrap; }
.passed { color: var(--pass); background: var(--pass-ground); }
.failed { color: var(--fail); background: var(--fail-ground); }
.warning, .pending, .not-tried, .not-compared { color: var(--wait); background: var(--wait-ground); }
td small, .where, .absent { color: var(--quiet); font-size: 0.85rem; }
td > div + div { margin-top: 0.6rem; }
.reasons { margin-top: 0.4rem; font-size: 0.85rem; }
.reasons li { padding-left: 0.6rem; border-left: 3px solid var(--line); white-space: pre-line; }
.reasons li + li { margin-top: 0.25rem; }
@media (max-width: 40rem) {
  header, main { padding: 1rem; }
  header { padding-bottom: 0; }
  section { padding: 1rem; }
  table, tbody, tr, tbody th, td { display: block; width: 100%; }
  thead { position: absolute; clip-path: inset(50%); }
  tr { padding: 0.6rem 0; border-top: 1px solid var(--line); }
  tbody th, td { padding: 0.15rem 0; border: 0; }
  th:first-child { width: 100%; }
  td[data-on]::before { content: attr(data-on); display: block; color: var(--quiet); font-size: 0.8rem; }
}
@media print {
  :root { --ground: #ffffff; --line: #bbbbbb; }
  body { font-size: 11px; }
  section { border: 0; padding: 0; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
