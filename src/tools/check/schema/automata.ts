import { everything, parsePattern, type Pattern, type Ranges } from "./pattern-syntax.ts";

/** A step from one state to another: with a character, without one, or without one at an end of the text. */
interface Edge {
  readonly to: number;
  readonly by: Ranges | "nothing" | "start" | "end";
}

/** Automata of more states are not made. */
const mostStates = 3000;

class TooLarge extends Error {}

/** The texts that something in them matches a pattern of. States are sets of states of the pattern. */
export class Automaton {
  readonly #edges: Edge[][] = [];
  readonly #accepting: number;
  /** States from which the last one can be reached, once something of the text has been read. */
  readonly #alive: ReadonlySet<number>;
  readonly start: readonly number[];

  constructor(pattern: Pattern) {
    const first = this.#state();
    this.#edge(first, { to: first, by: everything });
    const end = this.#build(pattern, first);
    this.#edge(end, { to: end, by: everything });
    this.#accepting = end;
    this.#alive = this.#leadingTo(end);
    this.start = this.#closed([first], new Set(["start"]));
  }

  /** Where characters begin that are read otherwise than those before them. */
  get boundaries(): number[] {
    return this.#edges
      .flat()
      .flatMap(({ by }) => (typeof by === "string" ? [] : by.flatMap(([from, to]) => [from, to + 1])));
  }

  step(states: readonly number[], code: number): readonly number[] {
    const next = states.flatMap((state) =>
      (this.#edges[state] ?? []).flatMap(({ to, by }) =>
        typeof by !== "string" && by.some(([from, until]) => code >= from && code <= until) ? [to] : [],
      ),
    );
    return this.#closed(next, new Set()).filter((state) => this.#alive.has(state));
  }

  accepts(states: readonly number[], isStart: boolean): boolean {
    return this.#closed(states, new Set(isStart ? ["start", "end"] : ["end"])).includes(this.#accepting);
  }

  #state(): number {
    if (this.#edges.length >= mostStates) throw new TooLarge();
    return this.#edges.push([]) - 1;
  }

  #edge(from: number, edge: Edge): void {
    this.#edges[from]?.push(edge);
  }

  #after(from: number, by: Edge["by"]): number {
    const to = this.#state();
    this.#edge(from, { to, by });
    return to;
  }

  /** Adds a pattern behind a state, and returns the state behind it. */
  #build(pattern: Pattern, from: number): number {
    if (pattern.kind === "one") return this.#after(from, pattern.of);
    if (pattern.kind === "start" || pattern.kind === "end") return this.#after(from, pattern.kind);
    if (pattern.kind === "all") return pattern.parts.reduce((state, part) => this.#build(part, state), from);
    if (pattern.kind === "any") {
      const ends = pattern.parts.map((part) => this.#build(part, this.#after(from, "nothing")));
      return this.#joined(ends);
    }
    const { part, from: least, to: most } = pattern;
    let state = from;
    for (let count = 0; count < least; count += 1) state = this.#build(part, state);
    if (most === Infinity) {
      const loop = this.#after(state, "nothing");
      this.#edge(this.#build(part, loop), { to: loop, by: "nothing" });
      return this.#after(loop, "nothing");
    }
    const ends = [state];
    for (let count = least; count < most; count += 1) ends.push((state = this.#build(part, state)));
    return this.#joined(ends);
  }

  #joined(states: readonly number[]): number {
    const end = this.#state();
    for (const state of states) this.#edge(state, { to: end, by: "nothing" });
    return end;
  }

  #closed(states: readonly number[], also: ReadonlySet<string>): readonly number[] {
    const found = new Set(states);
    // The set grows while it is gone through.
    for (const state of found)
      for (const { to, by } of this.#edges[state] ?? [])
        if (by === "nothing" || (typeof by === "string" && also.has(by))) found.add(to);
    return [...found].toSorted((left, right) => left - right);
  }

  #leadingTo(end: number): ReadonlySet<number> {
    const before = new Map<number, number[]>();
    this.#edges.forEach((edges, from) => {
      for (const { to, by } of edges) if (by !== "start") before.set(to, [...(before.get(to) ?? []), from]);
    });
    const found = new Set([end]);
    for (const state of found) for (const from of before.get(state) ?? []) found.add(from);
    return found;
  }
}

const known = new Map<string, Automaton | undefined>();
/** Of as many patterns the automata are kept. */
const mostKnown = 1000;

/** The automaton of a pattern; undefined where it has signs that are not known here, or would be too large. */
export function automatonOf(pattern: string): Automaton | undefined {
  if (known.has(pattern)) return known.get(pattern);
  if (known.size >= mostKnown) known.clear();
  const parsed = parsePattern(pattern);
  const automaton = parsed === undefined ? undefined : made(parsed);
  known.set(pattern, automaton);
  return automaton;
}

function made(pattern: Pattern): Automaton | undefined {
  try {
    return new Automaton(pattern);
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}
