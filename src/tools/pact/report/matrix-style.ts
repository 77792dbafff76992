/** How the matrix looks: by the reader's light or dark, on a phone, and on paper. Contrasts are 4.5 : 1 or more. */
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
header { display: flex; flex-wrap: wrap; align-items: center; gap: 1rem; padding-bottom: 0; }
h1 { margin: 0; font-size: 1.75rem; letter-spacing: -0.01em; }
h2 { margin: 0; font-size: 1.2rem; }
h2 small { color: var(--quiet); font-size: 0.95rem; font-weight: 400; }
.verdict { margin: 0; padding: 0.25rem 0.9rem; border-radius: 999px; font-weight: 600; }
.count { margin: 0.1rem 0 0.9rem; color: var(--quiet); font-size: 0.9rem; }
section { margin-bottom: 1.5rem; padding: 1.25rem 1.5rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.6rem 0.75rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-top: 0; color: var(--quiet); font-size: 0.85rem; font-weight: 600; }
tbody th { min-width: 16rem; font-weight: 500; }
th:first-child { padding-left: 0; }
td { min-width: 8rem; }
ul { margin: 0; padding: 0; list-style: none; }
.states li { display: inline-block; margin-right: 0.75rem; color: var(--quiet); font-size: 0.85rem; font-weight: 400; }
.states li::before { content: "given "; }
.badge { display: inline-block; padding: 0.05rem 0.6rem; border-radius: 999px; font-size: 0.875rem; font-weight: 600; white-space: nowrap; }
.passed { color: var(--pass); background: var(--pass-ground); }
.failed { color: var(--fail); background: var(--fail-ground); }
.pending { color: var(--wait); background: var(--wait-ground); }
.reasons { margin-top: 0.4rem; font-size: 0.85rem; overflow-wrap: anywhere; }
.reasons li { padding-left: 0.6rem; border-left: 3px solid var(--line); }
.reasons li + li { margin-top: 0.25rem; }
.absent { color: var(--quiet); font-size: 0.875rem; }
@media print {
  :root { --ground: #ffffff; --line: #bbbbbb; }
  body { font-size: 11px; }
  section { border: 0; padding: 0; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
