export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** The median of what each round's figure is to the floor's figure of the same round. */
export function medianRatio(figures: readonly number[], floors: readonly number[]): number {
  return median(figures.map((figure, round) => figure / (floors[round] ?? Number.NaN)));
}

/** All contenders with their places; each round begins with another one, since who comes after a busy one finds a busy machine. */
export function inTurn<Contender>(contenders: readonly Contender[], round: number): (readonly [number, Contender])[] {
  const placed = [...contenders.entries()];
  const first = round % Math.max(1, placed.length);
  return [...placed.slice(first), ...placed.slice(0, first)];
}
