type Fields = Readonly<Record<string, unknown>>;

/**
 * About how much memory two versions of a record do not share, in bytes; counting ends above `most`. Versions share what did not
 * change, so that a small change of a large record is small.
 */
export function sizeApart(one: unknown, other: unknown, most: number): number {
  if (one === other) return 0;
  let size = 16 + textSize(one) + textSize(other);
  const [ones, others] = [fieldsOf(one), fieldsOf(other)];
  // Asked for each change of each request: nothing is made of the keys, and most records keep theirs.
  let left = 0;
  for (const key in ones) {
    const before = ones[key];
    const after = others[key];
    if (after !== undefined) left += 1;
    if (before === after) continue;
    size += sizeApart(before, after, most - size);
    if (size > most) return size;
  }
  if (left === countOf(others)) return size;
  for (const key in others) {
    if (key in ones) continue;
    size += 16 + sizeApart(undefined, others[key], most - size);
    if (size > most) return size;
  }
  return size;
}

function countOf(fields: Fields): number {
  return Object.keys(fields).length;
}

const none: Fields = {};

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : none;
}

function textSize(value: unknown): number {
  return typeof value === "string" ? value.length * 2 : 0;
}
