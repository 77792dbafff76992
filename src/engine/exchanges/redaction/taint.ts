/** The shortest text that is looked for, in characters. */
export const shortestTaint = 8;

/** Longer secrets are looked for in pieces, so that one that is cut short is found too. */
const longestPiece = 64;

/** Places in a secret that may stand for it in the table; the one that fewest others have is taken. */
const places = 8;

interface Piece {
  readonly text: string;
  /** Where the piece's window begins in it. */
  readonly window: number;
  readonly whole: string;
  /** Where the piece begins in the whole. */
  readonly offset: number;
  readonly replacement: string;
}

interface Span {
  start: number;
  end: number;
  replacement: string;
  /** The length of what decided the replacement. */
  weight: number;
}

const base = 0x01000193;
const outgoing = Array.from({ length: shortestTaint }).reduce<number>((power) => Math.imul(power, base), 1);

/** Texts that are replaced wherever they stand: one pass over the text, however many they are (Rabin and Karp's way). */
export class Taint {
  readonly #filter = new Uint8Array(1 << 16);
  readonly #pieces = new Map<number, Piece[]>();
  readonly #seen = new Set<string>();

  add(whole: string, replacement: string): void {
    if (whole.length < shortestTaint || this.#seen.has(whole)) return;
    this.#seen.add(whole);
    for (let offset = 0; offset < whole.length; offset += longestPiece) {
      // The last piece is as long as the others.
      const start = Math.max(0, Math.min(offset, whole.length - longestPiece));
      this.#addPiece(whole, start, whole.slice(start, start + longestPiece), replacement);
    }
  }

  clear(): void {
    if (this.#seen.size === 0) return;
    this.#filter.fill(0);
    this.#pieces.clear();
    this.#seen.clear();
  }

  /** A piece that is there is not added again: text that repeats itself would be compared with each of them. */
  #addPiece(whole: string, offset: number, text: string, replacement: string): void {
    const room = text.length - shortestTaint;
    let best = { window: 0, hash: 0, others: Infinity };
    for (let place = 0; place < places && best.others > 0; place += 1) {
      const window = Math.floor((room * (places - 1 - place)) / (places - 1));
      const hash = hashOf(text, window);
      const there = this.#pieces.get(hash);
      if (there?.some((piece) => piece.text === text) === true) return;
      const others = there?.length ?? 0;
      if (others < best.others) best = { window, hash, others };
    }
    const piece = { text, window: best.window, whole, offset, replacement };
    const there = this.#pieces.get(best.hash);
    if (there === undefined) this.#pieces.set(best.hash, [piece]);
    else there.push(piece);
    this.#filter[best.hash >>> 16] = 1;
  }

  /** The text with the replacements in it, and the same string where there is nothing to replace. */
  replaceIn(text: string, onReplaced: () => void = () => undefined): string {
    if (text.length < shortestTaint || this.#seen.size === 0) return text;
    const spans = this.#find(text);
    if (spans.length === 0) return text;
    const parts: string[] = [];
    let last = 0;
    for (const { start, end, replacement } of joined(spans)) {
      parts.push(text.slice(last, start), replacement);
      onReplaced();
      last = end;
    }
    parts.push(text.slice(last));
    return parts.join("");
  }

  #find(text: string): Span[] {
    const spans: Span[] = [];
    // Comparing with a long secret again and again would make the pass more than linear.
    let comparisons = text.length + 4096;
    let hash = hashOf(text, 0);
    for (let at = 0; ; at += 1) {
      if (this.#filter[hash >>> 16] === 1) {
        for (const piece of this.#pieces.get(hash) ?? []) {
          const start = at - piece.window;
          if (start < 0 || !text.startsWith(piece.text, start)) continue;
          const whole = start - piece.offset;
          let isWhole = false;
          if (whole >= 0 && comparisons > 0) {
            comparisons -= piece.whole.length;
            isWhole = text.startsWith(piece.whole, whole);
          }
          const begin = isWhole ? whole : start;
          const weight = (isWhole ? piece.whole : piece.text).length;
          add(spans, { start: begin, end: begin + weight, replacement: piece.replacement, weight });
        }
      }
      if (at + shortestTaint >= text.length) return spans;
      hash =
        (Math.imul(hash, base) + text.charCodeAt(at + shortestTaint) - Math.imul(text.charCodeAt(at), outgoing)) >>> 0;
    }
  }
}

function hashOf(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + shortestTaint; index += 1)
    hash = (Math.imul(hash, base) + text.charCodeAt(index)) >>> 0;
  return hash;
}

function add(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last === undefined || !join(last, span)) spans.push(span);
}

/** Makes one of two that overlap, or that follow each other and mean the same. */
function join(into: Span, { start, end, replacement, weight }: Span): boolean {
  const touches =
    replacement === into.replacement ? start <= into.end && end >= into.start : start < into.end && end > into.start;
  if (!touches) return false;
  into.start = Math.min(into.start, start);
  into.end = Math.max(into.end, end);
  if (weight > into.weight) {
    into.replacement = replacement;
    into.weight = weight;
  }
  return true;
}

function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) add(result, span);
  return result;
}
