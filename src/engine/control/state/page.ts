import { checkWhole, invalidOption } from "../../../shared/errors.ts";

/** How a list of the state is asked for. */
export interface PageQuery {
  /** How many at most, from 1 to 500; 100 if left out. */
  readonly limit?: number;
  /** The `next` of the page before. */
  readonly cursor?: string;
}

/** One page of a list; `next` is the cursor of the page after it, where there is one. */
export interface Page<Row> {
  readonly items: readonly Row[];
  /** How many there are on all pages. */
  readonly total: number;
  readonly next?: string;
}

/** The place of a row in its list: newest first, then by tenant and ID. It stays when rows come and go. */
export interface RowPlace {
  readonly at: number;
  readonly tenant: string;
  readonly id: string;
}

const [usual, most] = [100, 500];

/** One page of what `entries` are, each shown only if it is on the page. */
export function onePage<Entry extends RowPlace, Row>(
  entries: readonly Entry[],
  { limit = usual, cursor }: PageQuery,
  show: (page: readonly Entry[]) => readonly Row[],
): Page<Row> {
  checkWhole("limit", limit, 1, most);
  const after = cursor === undefined ? undefined : placeOf(cursor);
  const left = after === undefined ? entries : entries.filter((entry) => order(entry, after) > 0);
  const sorted = left.toSorted(order);
  const page = sorted.slice(0, limit);
  const last = page.at(-1);
  const isMore = sorted.length > page.length && last !== undefined;
  return { items: show(page), total: entries.length, ...(isMore ? { next: cursorOf(last) } : {}) };
}

function order(one: RowPlace, other: RowPlace): number {
  return other.at - one.at || compareText(one.tenant, other.tenant) || compareText(one.id, other.id);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function cursorOf({ at, tenant, id }: RowPlace): string {
  return `${at}.${tenant}.${id}`;
}

function placeOf(cursor: string): RowPlace {
  const [, at, tenant = "", id = ""] = /^(\d{1,16})\.([a-z0-9]*)\.(.*)$/s.exec(cursor) ?? [];
  if (at === undefined) throw invalidOption("cursor must be the next of an earlier page");
  return { at: Number(at), tenant, id };
}
