/** The candidates most like a text, best first: those that share most of their pairs of letters with it (Dice). */
export function nearest(text: string, candidates: readonly string[], count = 3): string[] {
  return candidates
    .map((candidate) => ({ candidate, likeness: likeness(text, candidate) }))
    .filter(({ likeness }) => likeness > 0.3)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

function likeness(one: string, other: string): number {
  const [ones, others] = [pairs(one), pairs(other)];
  if (ones.size + others.size === 0) return 0;
  return (2 * [...ones].filter((pair) => others.has(pair)).length) / (ones.size + others.size);
}

function pairs(text: string): Set<string> {
  const letters = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, " ");
  return new Set(Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) => letters.slice(at, at + 2)));
}
