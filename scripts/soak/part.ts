/** What a part of the soak has done, as a row of the table at the end. */
export interface Row {
  readonly part: string;
  /** What was done, in words: "200 kills, 51234 acknowledged". */
  readonly done: Readonly<Record<string, number | string>>;
  /** What must not be; empty when everything held. */
  readonly broken: readonly string[];
}

/** What the command line asks for. */
export interface Plan {
  readonly kills: number;
  readonly full: number;
  readonly races: number;
  readonly contexts: number;
  readonly sequences: number;
  readonly requests: number;
  readonly connections: number;
  readonly seed: number;
}

/** A generator of numbers below 1 that a seed repeats (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The table that is printed in the end. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ part }) => part.length));
  return rows
    .flatMap(({ part, done, broken }) => [
      `${broken.length === 0 ? "held  " : "BROKEN"}  ${part.padEnd(width)}  ${Object.entries(done)
        .map(([what, count]) => `${what} ${count}`)
        .join(", ")}`,
      ...broken.slice(0, 5).map((what) => `        ${what}`),
    ])
    .join("\n");
}
