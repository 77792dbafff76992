import { getLineColLocation, Source } from "@redocly/openapi-core";

/** A place in a text, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A part of a text with its first line; the part begins with a key of the pointer at `depth`. */
interface Block {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Smaller texts are read as a whole. */
const mostLines = 2000;

const blocks = new WeakMap<Source, Map<string, Block | undefined>>();

/**
 * Where the key at the end of a pointer stands, or the value where it has no key. Finding it means to read the text again
 * with all its positions, so that of a long one only the block is read that the pointer leads into.
 */
export function placeOf(source: Source, pointer: readonly string[]): Place {
  const block = blockAround(source, pointer);
  if (block !== undefined && block.depth === pointer.length - 1)
    return { line: block.from + 1, column: indentOf(source.getLines()[block.from] ?? "") + 1 };
  const inside = block === undefined ? undefined : read(block.source, pointer.slice(block.depth));
  // What was not found there is looked for in the whole text.
  if (block !== undefined && inside !== undefined && !(inside.line === 1 && inside.column === 1))
    return { line: inside.line + block.from, column: inside.column };
  return read(source, pointer) ?? { line: 1, column: 1 };
}

function read(source: Source, pointer: readonly string[]): Place | undefined {
  try {
    const { start } = getLineColLocation({ source, pointer: pointerOf(pointer), reportOnKey: true });
    return { line: start.line, column: start.col };
  } catch {
    return undefined;
  }
}

/** The linter decodes what it is given: a percent sign has to survive that. */
export function pointerOf(pointer: readonly string[]): string {
  const steps = pointer.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25"));
  return `#/${steps.join("/")}`;
}

function blockAround(source: Source, pointer: readonly string[]): Block | undefined {
  const lines = source.getLines();
  if (lines.length <= mostLines) return undefined;
  let block: Block | undefined;
  for (let depth = 0; depth < pointer.length; depth += 1) {
    const [from, to] = block === undefined ? [0, lines.length] : [block.from + 1, block.to];
    if (to - from <= mostLines) return block;
    const inner = knownBlock(source, pointer.slice(0, depth + 1), from, to);
    if (inner === undefined) return block;
    block = inner;
  }
  return block;
}

function knownBlock(source: Source, keys: readonly string[], from: number, to: number): Block | undefined {
  const known = blocks.get(source) ?? new Map<string, Block | undefined>();
  blocks.set(source, known);
  const name = keys.join("\n");
  if (!known.has(name)) known.set(name, blockOf(source, keys, from, to));
  return known.get(name);
}

/** The lines of a key that stands alone on its line, in block style, and of what is indented below it. */
function blockOf(source: Source, keys: readonly string[], from: number, to: number): Block | undefined {
  const lines = source.getLines();
  const key = keys.at(-1) ?? "";
  const starts = new Set([`${key}:`, `"${key}":`, `'${key}':`]);
  const indent = indentOf(lines.slice(from, to).find(isContent) ?? "");
  let start: number | undefined;
  for (let index = from; index < to; index += 1) {
    const line = lines[index] ?? "";
    if (!isContent(line) || indentOf(line) > indent) continue;
    if (start !== undefined) return partOf(source, start, index, keys.length - 1);
    if (indentOf(line) === indent && starts.has(line.trim())) start = index;
  }
  return start === undefined ? undefined : partOf(source, start, to, keys.length - 1);
}

function partOf(source: Source, from: number, to: number, depth: number): Block {
  const body = source.getLines().slice(from, to).join("\n");
  return { source: new Source(source.absoluteRef, body), from, to, depth };
}

function isContent(line: string): boolean {
  const text = line.trimStart();
  return text !== "" && !text.startsWith("#");
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
