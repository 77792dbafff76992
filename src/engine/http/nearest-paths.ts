import { percentDecoded } from "../../shared/percent.ts";

/** How many paths are worth naming. */
const most = 3;

/** Nobody mistypes more than this; it bounds what a hostile path can cost. */
const [mostSegments, mostCharacters] = [12, 40];

/** The templates most like a path, the nearest first. What stands at a parameter's place is as good as anything. */
export function nearestPaths(path: string, templates: readonly string[]): string[] {
  const asked = segmentsOf(path);
  return [...new Set(templates)]
    .map((template) => ({ template, distance: editDistance(asked, segmentsOf(template), segmentDistance) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ template }) => template);
}

function segmentsOf(path: string): string[] {
  return path
    .split("/")
    .filter((segment) => segment !== "")
    .slice(0, mostSegments)
    .map((segment) => percentDecoded(segment).slice(0, mostCharacters));
}

/** From 0 for the same segment to 1 for one that has nothing in common. */
function segmentDistance(asked: string, known: string): number {
  // Less than nothing in common, more than a typing error: literal segments decide.
  if (known.includes("{")) return 0.3;
  const longest = Math.max(asked.length, known.length);
  return editDistance(Array.from(asked.toLowerCase()), Array.from(known.toLowerCase()), unlike) / longest;
}

function unlike(a: string, b: string): number {
  return a === b ? 0 : 1;
}

/** Levenshtein's distance, with a price for each replacement. */
function editDistance<Part>(from: readonly Part[], to: readonly Part[], price: (a: Part, b: Part) => number): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [above, part] of from.entries()) {
    const next = [above + 1];
    for (const [left, other] of to.entries()) {
      const [insert = 0, remove = 0, replace = 0] = [next[left], row[left + 1], row[left]];
      next.push(Math.min(insert + 1, remove + 1, replace + price(part, other)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
