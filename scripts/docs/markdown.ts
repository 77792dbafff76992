/** A piece of a page, with the line that it starts on. */
export interface Piece {
  readonly line: number;
  readonly text: string;
}

export interface CodeBlock extends Piece {
  readonly language: string;
}

/** A Markdown page, taken apart as far as the claims in it need. */
export interface MarkdownPage {
  readonly path: string;
  readonly blocks: readonly CodeBlock[];
  /** Code spans: what stands between backticks. */
  readonly spans: readonly Piece[];
  /** The targets of links. */
  readonly links: readonly Piece[];
  /** The lines outside of blocks, without their code spans. */
  readonly prose: readonly Piece[];
  /** The anchors of the headings. */
  readonly anchors: ReadonlySet<string>;
  readonly headings: readonly Piece[];
}

export function parseMarkdown(path: string, text: string): MarkdownPage {
  const blocks: CodeBlock[] = [];
  const spans: Piece[] = [];
  const links: Piece[] = [];
  const prose: Piece[] = [];
  const headings: Piece[] = [];
  let open: { line: number; language: string; lines: string[] } | undefined;
  for (const [at, content] of text.split("\n").entries()) {
    const line = at + 1;
    const fence = /^\s*```(\w*)/.exec(content);
    if (fence !== null) {
      if (open === undefined) open = { line: line + 1, language: fence[1] ?? "", lines: [] };
      else {
        blocks.push({ line: open.line, language: open.language, text: open.lines.join("\n") });
        open = undefined;
      }
    } else if (open !== undefined) {
      open.lines.push(content);
    } else if (!/^( {4}|<!--)/.test(content)) {
      for (const [, span = ""] of content.matchAll(/`([^`]+)`/g)) spans.push({ line, text: span });
      for (const [, target = ""] of content.matchAll(/\]\(([^)\s]+)\)/g)) links.push({ line, text: target });
      const heading = /^#+ (.*)/.exec(content)?.[1];
      if (heading !== undefined) headings.push({ line, text: heading });
      prose.push({ line, text: content.replaceAll(/`[^`]*`/g, "`").replaceAll(/\]\([^)]*\)/g, "]") });
    }
  }
  return {
    path,
    blocks,
    spans,
    links,
    prose,
    headings,
    anchors: new Set(headings.map(({ text: title }) => anchorOf(title))),
  };
}

/** The anchor of a heading, as the usual renderers of Markdown make it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
}
