import { dirname, join } from "node:path";
import { gatewayStatuses, type Facts } from "./facts.ts";
import type { MarkdownPage, Piece } from "./markdown.ts";

/** A sentence of the documentation that is not true. */
export interface FalseClaim {
  readonly page: string;
  readonly line: number;
  readonly problem: string;
}

/** Code spans that belong to other programs or to a reader's project, each with its owner. */
export const foreignSpans: Readonly<Record<string, string>> = {
  ".storybook/preview.ts": "Storybook",
  ".github/workflows/spec.yml": "GitHub Actions",
  'staticDirs: ["../public"]': "Storybook",
  "instrumentation.ts": "Next.js",
  serverExternalPackages: "Next.js",
  PACT_BROKER_BASE_URL: "the command line of Pact's broker",
  'serviceWorkers: "block"': "Playwright",
  'doNotFake: ["nextTick", "queueMicrotask", "setImmediate"]': "Jest",
  undici: "the registry",
  "deno run --preload ./preload.js app.js": "Deno",
};

type Claim = (piece: Piece, problem: string) => void;

/** What the pages name and the facts do not have; and the foreign spans that no page has any more. */
export function falseClaims(pages: readonly MarkdownPage[], facts: Facts): FalseClaim[] {
  const found: FalseClaim[] = [];
  for (const page of pages) {
    const report: Claim = ({ line }, problem) => found.push({ page: page.path, line, problem });
    checkLinks(page, pages, facts, report);
    for (const span of page.spans) checkSpan(span, facts, report);
    for (const block of page.blocks) {
      if (block.language === "bash") checkShell(block, facts, report);
      if (block.language === "ts") checkImports(block, facts, report);
    }
    for (const sentence of page.prose) checkStatuses(sentence, facts, report);
    if (page.path.endsWith("troubleshooting.md")) checkMessages(page, facts, report);
  }
  const spans = new Set(pages.flatMap((page) => page.spans.map(({ text }) => text)));
  for (const [span, owner] of Object.entries(foreignSpans))
    if (!spans.has(span))
      found.push({
        page: "scripts/docs/claims.ts",
        line: 1,
        problem: `lists ${span} of ${owner}, which no page names`,
      });
  return found;
}

function checkLinks(page: MarkdownPage, pages: readonly MarkdownPage[], facts: Facts, report: Claim): void {
  for (const link of page.links) {
    if (/^[a-z]+:/.test(link.text)) continue;
    const [target = "", anchor] = link.text.split("#");
    const path = target === "" ? page.path : join(dirname(page.path), target);
    if (!facts.exists(path)) report(link, `links to ${path}, which does not exist`);
    else if (anchor !== undefined && pages.find((other) => other.path === path)?.anchors.has(anchor) !== true)
      report(link, `links to the heading #${anchor} of ${path}, which does not exist`);
  }
}

function checkSpan(span: Piece, facts: Facts, report: Claim): void {
  const { text } = span;
  if (Object.hasOwn(foreignSpans, text)) return;
  if (/^(npx|npm|session-context-kit) /.test(text)) checkCommandLine(span, text, facts, report);
  else if (text.startsWith("--")) checkLooseFlags(span, facts, report);
  else if (/^(GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS) \//.test(text)) checkOperation(span, facts, report);
  else if (isPath(text, facts)) checkPath(span, facts, report);
  else checkWords(span, facts, report);
}

/** Every command of a block; a line that ends with a backslash goes on in the next. */
function checkShell(block: Piece, facts: Facts, report: Claim): void {
  for (const command of block.text.replaceAll(/\\\n\s*/g, " ").split(/\n|&&/))
    checkCommandLine(block, command.trim(), facts, report);
}

/** Commands of our own, and npm's scripts. Other programs' command lines are theirs. */
function checkCommandLine(piece: Piece, commandLine: string, facts: Facts, report: Claim): void {
  const script = /^npm (?:run )?(?:--silent )?([\w:-]+)/.exec(commandLine)?.[1];
  if (script !== undefined && !facts.npmScripts.has(script))
    report(piece, `names the npm script ${script}, which does not exist`);
  const own =
    /^(?:npx )?session-context-kit (?!--)(\S+)/.exec(commandLine)?.[1] ?? (script === "start" ? script : undefined);
  if (own === undefined || own === "…") return;
  const flags = facts.commands.get(own);
  if (flags === undefined) return report(piece, `names the command ${own}, which does not exist`);
  for (const flag of flagsIn(commandLine))
    if (!flags.has(flag)) report(piece, `names --${flag}, which ${own} does not have`);
}

/** Flags without their command: of any command. */
function checkLooseFlags(span: Piece, facts: Facts, report: Claim): void {
  const known = new Set([...facts.commands.values()].flatMap((flags) => [...flags]));
  for (const flag of flagsIn(span.text)) if (!known.has(flag)) report(span, `names --${flag}, which no command has`);
}

function flagsIn(text: string): string[] {
  return [...text.matchAll(/(?<=^|\s)--([a-z][a-z-]*)/g)].map(([, flag = ""]) => flag);
}

function checkOperation(span: Piece, facts: Facts, report: Claim): void {
  const [method = "", target = ""] = span.text.split(" ");
  const asked = (target.split("?")[0] ?? "").split("/");
  const fits = (operation: string): boolean => {
    const [ownMethod, path = ""] = operation.split(" ");
    const own = path.split("/");
    const same = (part: string, at: number): boolean =>
      part === asked[at] || (part.startsWith("{") && asked[at] !== "");
    return ownMethod === method && own.length === asked.length && own.every(same);
  };
  if (![...facts.operations.keys()].some(fits))
    report(span, `names the operation ${method} ${target}, which no description has`);
}

/** A path of this repository: below one of its folders, or one of the files at its root. */
function isPath(text: string, facts: Facts): boolean {
  const [first = ""] = text.split("/");
  return facts.topLevel.has(text) || (text.includes("/") && facts.topLevel.has(first));
}

function checkPath(span: Piece, facts: Facts, report: Claim): void {
  const path = (span.text.split(/[…*]/)[0] ?? "").replace(/:\d+$/, "");
  if (!facts.exists(path)) report(span, `names ${span.text}, which does not exist`);
}

/** Names of code, formats, environment variables, error codes: each occurs somewhere in the sources. */
function checkWords(span: Piece, facts: Facts, report: Claim): void {
  const entry = /^session-context-kit\/\S+$/.exec(span.text)?.[0];
  if (entry !== undefined) {
    if (!facts.entryPoints.has(entry)) report(span, `names the entry point ${entry}, which does not exist`);
    return;
  }
  for (const [word] of span.text.matchAll(/[A-Za-z_$][\w$]{2,}/g))
    if (!new RegExp(`(?<![\\w$])${word.replaceAll("$", "\\$")}(?![\\w$])`).test(facts.sources))
      report(span, `names ${word}, which no source has`);
}

function checkImports(block: Piece, facts: Facts, report: Claim): void {
  for (const [, names = "", entry = ""] of block.text.matchAll(
    /import (?:type )?\{([^}]*)\} from "(session-context-kit[^"]*)"/g,
  )) {
    const exported = facts.entryPoints.get(entry);
    if (exported === undefined) report(block, `imports from ${entry}, which does not exist`);
    for (const name of names.split(",").map(
      (word) =>
        word
          .trim()
          .replace(/^type /, "")
          .split(" as ")[0] ?? "",
    ))
      if (exported !== undefined && name !== "" && !exported.has(name))
        report(block, `imports ${name}, which ${entry} does not export`);
  }
}

/** Three digits that begin with 2, 4 or 5 are a status, unless a unit follows. */
function checkStatuses(sentence: Piece, facts: Facts, report: Claim): void {
  const known = new Set([...facts.operations.values()].flatMap((statuses) => [...statuses]).concat(gatewayStatuses));
  for (const [, status = ""] of sentence.text.matchAll(
    /(?<![\w.,/-])([245]\d\d)(?![\w.,]*\d| ?(?:[kM]?B|ms|lines|%|words|levels|cases|starts)\b)/g,
  ))
    if (!known.has(status)) report(sentence, `names the status ${status}, which nothing answers`);
}

/** Headings that quote a message: the parts between the dots occur in a source. */
function checkMessages(page: MarkdownPage, facts: Facts, report: Claim): void {
  for (const heading of page.headings) {
    const quoted = /^`(.*)`$/.exec(heading.text)?.[1];
    for (const part of quoted?.split("…") ?? [])
      if (!facts.sources.includes(part.trim()))
        report(heading, `quotes a message with "${part.trim()}", which no source has`);
  }
}
