/**
 * About how much memory two versions of a record do not share, in bytes; counting ends above `most`. Versions share what did not
 * change, so that a small change of a large record is small.
 */
export function sizeApart(one: unknown, other: unknown, most: number): number {
  if (one === other) return 0;
  let size = 16 + textSize(one) + textSize(other);
  const [ones, others] = [fieldsOf(one), fieldsOf(other)];
  for (const fields of [ones, others]) {
    for (const key of Object.keys(fields)) {
      if (size > most) return size;
      if (fields === others && Object.hasOwn(ones, key)) continue;
      size += 16 + sizeApart(valueOf(ones, key), valueOf(others, key), most - size);
    }
  }
  return size;
}

type Fields = Readonly<Record<string, unknown>>;

const none: Fields = {};

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : none;
}

function valueOf(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function textSize(value: unknown): number {
  return typeof value === "string" ? value.length * 2 : 0;
}
