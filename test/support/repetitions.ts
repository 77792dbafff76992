/** `npm run ci` sets this: everything is repeated in full. */
const isThorough = process.env["THOROUGH"] !== undefined;

/** How often a test repeats what it does with other random values: a fifth of the time in `npm test`, in full in CI. */
export function repetitions(inFull: number): number {
  return isThorough ? inFull : Math.ceil(inFull / 5);
}
