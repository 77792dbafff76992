/** How a list is asked for; the spec has made sure of the forms and the defaults. */
export interface ListQuery {
  readonly pageNumber?: number | undefined;
  readonly pageSize?: number | undefined;
  /** As `name:desc,id`. */
  readonly sort?: string | undefined;
  readonly q?: string | undefined;
}

/** One page of a list, and how many there are on all pages. */
export interface Listing<Row> {
  readonly page: readonly Row[];
  readonly headers: { readonly "X-Total-Count": number };
}

/** One page of rows, in the order asked for. */
export function pageOf<Row extends object>(
  rows: readonly Row[],
  { pageNumber = 1, pageSize = 60, sort }: Omit<ListQuery, "q">,
): Listing<Row> {
  return {
    page: sorted(rows, sort).slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
    headers: { "X-Total-Count": rows.length },
  };
}

/** The fields that a request names, and `id`; all of them without a list. */
export function onlyFields<Body extends { readonly id: string }>(body: Body, fields: string | undefined): Body {
  if (fields === undefined) return body;
  const names = new Set(fields.split(",").map((field) => field.trim()));
  // What is left out is optional in the spec.
  return Object.fromEntries(Object.entries(body).filter(([name]) => name === "id" || names.has(name))) as Body;
}

function sorted<Row extends object>(rows: readonly Row[], sort: string | undefined): readonly Row[] {
  if (sort === undefined) return rows;
  const keys = sort.split(",").map((key) => {
    const [path = "", direction = "asc"] = key.split(":");
    return { path: path.split("."), sign: direction.toLowerCase() === "desc" ? -1 : 1 };
  });
  return rows.toSorted((left, right) => {
    for (const { path, sign } of keys) {
      const order = compare(valueAt(left, path), valueAt(right, path));
      if (order !== 0) return order * sign;
    }
    return 0;
  });
}

function valueAt(row: object, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined,
    row,
  );
}

function compare(left: unknown, right: unknown): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  const [one, other] = [textOf(left), textOf(right)];
  return one < other ? -1 : Number(one > other);
}

/** What a value sorts as: objects, as texts by language, by what is in them. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined || value === null ? "" : JSON.stringify(value);
}
