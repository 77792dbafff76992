const cache = new Map<string, string>();

/** A drawing for a product without a picture: its initials on a colour of its own, as a data URL that any page can show. */
export function drawing(name: string): string {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const initials = name
    .split(/\s+/)
    .flatMap((word) => /\p{L}/u.exec(word)?.[0]?.toUpperCase() ?? [])
    .slice(0, 2)
    .join("");
  const hue = Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><rect width="200" height="200" fill="hsl(${hue} 45% 88%)"/><text x="100" y="124" font-family="sans-serif" font-size="72" text-anchor="middle" fill="hsl(${hue} 50% 28%)">${initials}</text></svg>`;
  const url = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  // A seed has so many products; made-up ones are not shown.
  cache.set(name, url);
  return url;
}
