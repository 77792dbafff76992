const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A stretch of time: milliseconds, or a number with a unit, as `90s`, `61m`, `1.5h` or `2d`. */
export type Duration = number | `${number}${keyof typeof units}`;

/** The longest single step, in milliseconds: a hundred years. */
const longest = 3_155_760_000_000;

/** A duration in whole milliseconds, or undefined when it is none, negative, or longer than a hundred years. */
export function parseDuration(duration: number | string): number | undefined {
  const milliseconds = typeof duration === "number" ? duration : parseText(duration);
  return milliseconds >= 0 && milliseconds <= longest ? Math.round(milliseconds) : undefined;
}

function parseText(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text) ?? [];
  return Number(amount) * (units[unit as keyof typeof units] ?? Number.NaN);
}
