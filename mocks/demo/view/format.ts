/** An amount of money as a shop prints it. */
export function money(amount: number, currency: string): string {
  return new Intl.NumberFormat("en", { style: "currency", currency }).format(amount);
}

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** A country's name; the code itself where there is no such country. */
export function countryName(code: string): string {
  try {
    return regions.of(code) ?? code;
  } catch {
    return code;
  }
}

/** Seconds as a person reads them: `59 min 12 s`, `29 days 23 h`. */
export function duration(seconds: number): string {
  const units = [
    ["days", 86_400],
    ["h", 3600],
    ["min", 60],
    ["s", 1],
  ] as const;
  const first = units.findIndex(([, size]) => seconds >= size);
  if (first === -1) return "0 s";
  return units
    .slice(first, first + 2)
    .map(
      ([name, size], at) => `${Math.floor((at === 0 ? seconds : seconds % (units[first]?.[1] ?? 1)) / size)} ${name}`,
    )
    .join(" ");
}
