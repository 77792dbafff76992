/** Code points from one to another, both included; in order, without common ones. */
export type Ranges = readonly (readonly [from: number, to: number])[];

/** A regular expression without what no finite automaton can tell: back references, and looking around. */
export type Pattern =
  | { readonly kind: "one"; readonly of: Ranges }
  | { readonly kind: "all"; readonly parts: readonly Pattern[] }
  | { readonly kind: "any"; readonly parts: readonly Pattern[] }
  | { readonly kind: "repeated"; readonly part: Pattern; readonly from: number; readonly to: number }
  | { readonly kind: "start" }
  | { readonly kind: "end" };

const last = 0x10ffff;
export const everything: Ranges = [[0, last]];
const digits: Ranges = [[0x30, 0x39]];
const wordSigns: Ranges = merged([...digits, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]]);
const lineEnds: Ranges = merged([
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
]);
const spaces: Ranges = merged([
  ...lineEnds,
  [0x09, 0x0c],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]);
const classes: Readonly<Record<string, Ranges>> = {
  d: digits,
  D: others(digits),
  w: wordSigns,
  W: others(wordSigns),
  s: spaces,
  S: others(spaces),
};
const signs: Readonly<Record<string, number>> = { t: 0x09, n: 0x0a, v: 0x0b, f: 0x0c, r: 0x0d, "0": 0 };

/** Repetitions of more than these make automata that are too large. */
const mostRepetitions = 1000;

/** Groups in more groups than these are not read. */
const mostGroups = 100;

/** The pattern as it is written, or undefined where it has signs that are not known here. */
export function parsePattern(text: string): Pattern | undefined {
  try {
    return new Reader(text).whole();
  } catch (error) {
    if (error instanceof NotKnown) return undefined;
    throw error;
  }
}

class NotKnown extends Error {}

class Reader {
  readonly #signs: readonly string[];
  #at = 0;
  #groups = 0;

  constructor(text: string) {
    this.#signs = Array.from(text);
  }

  whole(): Pattern {
    const pattern = this.#alternatives();
    if (this.#at < this.#signs.length) throw new NotKnown();
    return pattern;
  }

  get #next(): string | undefined {
    return this.#signs[this.#at];
  }

  #take(): string {
    const sign = this.#next;
    if (sign === undefined) throw new NotKnown();
    this.#at += 1;
    return sign;
  }

  #skip(text: string): boolean {
    const isThere = this.#signs.slice(this.#at, this.#at + text.length).join("") === text;
    if (isThere) this.#at += text.length;
    return isThere;
  }

  #alternatives(): Pattern {
    const parts = [this.#sequence()];
    while (this.#skip("|")) parts.push(this.#sequence());
    return { kind: "any", parts };
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    while (this.#next !== undefined && this.#next !== "|" && this.#next !== ")")
      parts.push(this.#repeated(this.#atom()));
    return { kind: "all", parts };
  }

  #atom(): Pattern {
    const sign = this.#take();
    if (sign === "^") return { kind: "start" };
    if (sign === "$") return { kind: "end" };
    if (sign === ".") return { kind: "one", of: others(lineEnds) };
    if (sign === "[") return { kind: "one", of: this.#list() };
    if (sign === "(") return this.#group();
    if (sign === "\\") return { kind: "one", of: this.#escaped() };
    if ("*+?{".includes(sign)) throw new NotKnown();
    return { kind: "one", of: single(codeOf(sign)) };
  }

  #group(): Pattern {
    if (this.#skip("?") && !this.#skip(":")) {
      // What looks around has the same first signs as a name.
      if (!this.#skip("<") || this.#next === "=" || this.#next === "!") throw new NotKnown();
      while (this.#take() !== ">");
    }
    if (++this.#groups > mostGroups) throw new NotKnown();
    const pattern = this.#alternatives();
    if (!this.#skip(")")) throw new NotKnown();
    this.#groups -= 1;
    return pattern;
  }

  #repeated(part: Pattern): Pattern {
    const [from, to] = this.#quantifier() ?? [1, 1];
    // It says which of several matches is meant, and not whether there is one.
    if (from !== 1 || to !== 1) this.#skip("?");
    if (from > mostRepetitions || (to !== Infinity && to > mostRepetitions)) throw new NotKnown();
    return from === 1 && to === 1 ? part : { kind: "repeated", part, from, to };
  }

  #quantifier(): readonly [from: number, to: number] | undefined {
    if (this.#skip("*")) return [0, Infinity];
    if (this.#skip("+")) return [1, Infinity];
    if (this.#skip("?")) return [0, 1];
    if (!this.#skip("{")) return undefined;
    const from = this.#number();
    const to = this.#skip(",") ? (this.#next === "}" ? Infinity : this.#number()) : from;
    if (!this.#skip("}")) throw new NotKnown();
    return [from, to];
  }

  #number(): number {
    let text = "";
    while (/^[0-9]$/.test(this.#next ?? "")) text += this.#take();
    if (text === "") throw new NotKnown();
    return Number(text);
  }

  #list(): Ranges {
    const isOther = this.#skip("^");
    const found: (readonly [number, number])[] = [];
    while (!this.#skip("]")) {
      const from = this.#member();
      const isRange = this.#next === "-" && this.#signs[this.#at + 1] !== "]";
      if (!isRange) {
        found.push(...from);
        continue;
      }
      this.#take();
      const to = this.#member();
      const [first, end] = [onlyIn(from), onlyIn(to)];
      if (first > end) throw new NotKnown();
      found.push([first, end]);
    }
    return isOther ? others(merged(found)) : merged(found);
  }

  #member(): Ranges {
    const sign = this.#take();
    if (sign !== "\\") return single(codeOf(sign));
    return this.#skip("b") ? single(0x08) : this.#escaped();
  }

  #escaped(): Ranges {
    const sign = this.#take();
    const known = classes[sign] ?? (signs[sign] === undefined ? undefined : single(signs[sign]));
    if (known !== undefined) return known;
    if (sign === "x") return single(this.#hexadecimal(2));
    if (sign === "u") return single(this.#skip("{") ? this.#braced() : this.#hexadecimal(4));
    if (/^[A-Za-z0-9]$/.test(sign)) throw new NotKnown();
    return single(codeOf(sign));
  }

  #braced(): number {
    const length = this.#signs.slice(this.#at).indexOf("}");
    const code = this.#hexadecimal(length);
    this.#take();
    if (code > last) throw new NotKnown();
    return code;
  }

  #hexadecimal(length: number): number {
    const text = Array.from({ length }, () => this.#take()).join("");
    // Halves of a pair are signs of their own for nobody but JavaScript.
    if (!/^[0-9A-Fa-f]+$/.test(text) || /^d[89a-f]/i.test(text)) throw new NotKnown();
    return Number.parseInt(text, 16);
  }
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}

function single(code: number): Ranges {
  return [[code, code]];
}

function onlyIn([range, ...rest]: Ranges): number {
  if (range === undefined || rest.length > 0 || range[0] !== range[1]) throw new NotKnown();
  return range[0];
}

function merged(ranges: Ranges): Ranges {
  const result: (readonly [number, number])[] = [];
  for (const [from, to] of ranges.toSorted(([left], [right]) => left - right)) {
    const before = result.at(-1);
    if (before !== undefined && from <= before[1] + 1) result[result.length - 1] = [before[0], Math.max(before[1], to)];
    else result.push([from, to]);
  }
  return result;
}

function others(ranges: Ranges): Ranges {
  const starts = [0, ...ranges.map(([, to]) => to + 1)];
  const ends = [...ranges.map(([from]) => from - 1), last];
  return starts.flatMap((from, index): Ranges => (from <= (ends[index] ?? last) ? [[from, ends[index] ?? last]] : []));
}
