import { type Listing, type ListQuery, pageOf } from "./pages.ts";
import { parseQuery } from "./query.ts";

/** The rows that fit the query, in the order asked for, of one page. */
export function list<Row extends object>(
  rows: readonly Row[],
  { q, ...asked }: ListQuery,
): Listing<Row> | { readonly problem: string } {
  const fits = q === undefined ? () => true : parseQuery(q);
  if (typeof fits !== "function") return fits;
  return pageOf(rows.filter(fits), asked);
}
