import { it } from "vitest";

/** `npm run ci` sets this: everything is repeated in full. */
const isThorough = process.env["THOROUGH"] !== undefined;

/** How often a test repeats what it does with other random values: a fifth of the time in `npm test`, in full in CI. */
export function repetitions(inFull: number): number {
  return isThorough ? inFull : Math.ceil(inFull / 5);
}

/**
 * Which of so many cases are tried in a combination of a door and a profile, each known by its place in its list: all in CI.
 * In `npm test` each case goes through each door in one profile; the first door, which is the cheapest, tries it in all.
 */
export function isDue(at: number, door: number, profile: number, profileCount: number): boolean {
  return isThorough || door === 0 || (at + door) % profileCount === profile;
}

/** Of many alike, all in CI, and one in so many in `npm test`. */
export function* oneIn<Item>(inMany: number, items: Iterable<Item>): Generator<Item> {
  let at = 0;
  for (const item of items) if (isThorough || at++ % inMany === 0) yield item;
}

/**
 * `it` for tests that stand in several variants: in CI each test is tried in every one; in `npm test` the variants take turns, so that each
 * test is tried in one of them.
 */
export function itInTurns(variant: number, variantCount: number): (name: string, test: () => Promise<void>) => void {
  let at = 0;
  return (name, test) => {
    // oxlint-disable-next-line vitest/no-conditional-tests, vitest/valid-title, vitest/expect-expect -- a test is passed on
    if (isThorough || at++ % variantCount === variant) it(name, test);
  };
}
