import { type Automaton, automatonOf } from "./automata.ts";

/** The texts that match every one of some patterns, and have a length from `least` to `most`. */
export interface TextLanguage {
  readonly patterns: readonly string[];
  readonly least: number;
  readonly most: number;
}

/** More combinations of states are not tried. */
const mostTries = 2000;

/** Whether all of the texts match a pattern; undefined where that cannot be told. */
export function areMatching(texts: TextLanguage, pattern: string): boolean | undefined {
  const automaton = automatonOf(pattern);
  if (automaton === undefined) return undefined;
  const found = find(texts, automaton);
  return found === undefined ? undefined : !found;
}

/** Whether there is no such text; undefined where that cannot be told. */
export function areNone(texts: TextLanguage): boolean | undefined {
  const found = find(texts, undefined);
  return found === undefined ? undefined : !found;
}

/** Whether one of the texts is shorter or longer; undefined where that cannot be told. */
export function areBetween(texts: TextLanguage, least: number, most: number): boolean | undefined {
  const [shorter, longer] = [
    areNone({ ...texts, most: Math.min(texts.most, least - 1) }),
    most === Infinity ? true : areNone({ ...texts, least: Math.max(texts.least, most + 1) }),
  ];
  return shorter === undefined || longer === undefined ? undefined : shorter && longer;
}

/** Whether a text matches a pattern, in linear time; undefined where that cannot be told. */
export function isTextOf(text: string, pattern: string): boolean | undefined {
  const automaton = automatonOf(pattern);
  if (automaton === undefined) return undefined;
  let states = automaton.start;
  for (const sign of text) states = automaton.step(states, sign.codePointAt(0) ?? 0);
  return automaton.accepts(states, text === "");
}

interface Try {
  readonly states: readonly (readonly number[])[];
  readonly other: readonly number[];
  readonly length: number;
}

/** Whether there is a text that is one of the texts, and that another automaton refuses. */
function find({ patterns, least, most }: TextLanguage, other: Automaton | undefined): boolean | undefined {
  const automata = patterns.flatMap((pattern) => automatonOf(pattern) ?? []);
  // A pattern that is not known may refuse what the others let through.
  const isExact = automata.length === patterns.length;
  const codes = representatives(other === undefined ? automata : [...automata, other]);
  const counted = most === Infinity ? least : most + 1;
  const seen = new Set<string>();
  const queue: Try[] = [{ states: automata.map(({ start }) => start), other: other?.start ?? [], length: 0 }];
  for (const { states, other: there, length } of queue) {
    const isStart = seen.size === 0;
    const key = JSON.stringify([isStart, states, there, length]);
    if (seen.has(key)) continue;
    if (seen.size >= mostTries) return undefined;
    seen.add(key);
    const isOne =
      length >= least &&
      length <= most &&
      states.every((each, index) => automata[index]?.accepts(each, isStart) === true) &&
      other?.accepts(there, isStart) !== true;
    if (isOne) return isExact ? true : undefined;
    if (length >= most) continue;
    for (const code of codes) {
      const next = states.map((each, index) => automata[index]?.step(each, code) ?? []);
      if (next.some((each) => each.length === 0)) continue;
      queue.push({ states: next, other: other?.step(there, code) ?? [], length: Math.min(length + 1, counted) });
    }
  }
  return false;
}

/** A character of each kind that the automata tell apart. */
function representatives(automata: readonly Automaton[]): number[] {
  const starts = new Set([0, ...automata.flatMap(({ boundaries }) => boundaries)]);
  return [...starts].filter((code) => code <= 0x10ffff);
}
