const units = [
  ["d", 86_400],
  ["h", 3600],
  ["m", 60],
  ["s", 1],
] as const;

/** A span as people say it, by its two largest units: `59m 12s`. */
export function span(milliseconds: number): string {
  let rest = Math.round(Math.abs(milliseconds) / 1000);
  const parts: string[] = [];
  for (const [unit, seconds] of units) {
    const count = Math.floor(rest / seconds);
    rest -= count * seconds;
    if (count > 0 || (parts.length > 0 && parts.length < 2)) parts.push(`${count}${unit}`);
    if (parts.length === 2) break;
  }
  return parts.join(" ") || "0s";
}

/** A moment as `2026-11-29 19:20:05`, in UTC as the API writes it. */
export function moment(at: number | string): string {
  return new Date(at).toISOString().slice(0, 19).replace("T", " ");
}

/** The time of day of a moment, in UTC. */
export function timeOfDay(at: number | string): string {
  return new Date(at).toISOString().slice(11, 19);
}

/** The beginning of a long ID. */
export function shortId(id: string): string {
  return id.length > 12 ? `${id.slice(0, 8)}…` : id;
}

/** JSON as people read it. */
export function pretty(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}
