import type { Tenant } from "../../domain/tenant.ts";
import { checkTexts, invalidOption, KitError } from "../../../shared/errors.ts";
import type { ScopeCheck, TenantScope } from "../../domain/tenant-scope.ts";
import { type Page, type RowPlace, onePage } from "./page.ts";
import type { StateQuery } from "./state-control.ts";
import type { StateParts } from "./worlds.ts";

/** A row of a list before it is shown. */
export interface Listed<Row> extends Omit<RowPlace, "tenant"> {
  readonly row: Row;
}

/** Shows rows of one tenant; `ids` are those of the page. */
type Show<Row, Shown> = (world: Tenant, ids: ReadonlySet<string>) => (row: Row) => Shown;

const queryNames = ["tenant", "customerId", "limit", "cursor"];

/** Reads lists, and rows by their IDs, of one tenant or of all. */
export function readerOf({ store, worlds, checkScope }: Omit<StateParts, "keep">) {
  const namesOf = (of: TenantScope): readonly string[] => (of.tenant === undefined ? store.tenants : [of.tenant]);
  return {
    /** One page of a list. */
    list: <Row, Shown>(
      query: StateQuery,
      rowsOf: (world: Tenant) => readonly Listed<Row>[],
      show: Show<Row, Shown>,
      more: readonly string[] = [],
    ): Page<Shown> => {
      checkQuery(query, checkScope, more);
      const all = namesOf(query).flatMap((tenant) =>
        worlds.read(tenant, (world) => rowsOf(world).map(({ at, id, row }) => ({ at, tenant, id, row }))),
      );
      return onePage(all, query, (page) => {
        const ids = new Set(page.map(({ id }) => id));
        const names = [...new Set(page.map(({ tenant }) => tenant))];
        const shows = new Map(names.map((tenant) => [tenant, worlds.read(tenant, (world) => show(world, ids))]));
        return page.flatMap(({ tenant, row }) => shows.get(tenant)?.(row) ?? []);
      });
    },

    /** The tenant that has what is asked for: the one named, or the only one. */
    tenantWith: (what: string, id: string, of: TenantScope, has: (world: Tenant) => boolean): string => {
      checkScope(of);
      const [first, ...more] = namesOf(of).filter((tenant) => worlds.read(tenant, has));
      const where = of.tenant === undefined ? "" : ` in ${of.tenant}`;
      if (first === undefined) throw new KitError("NOT_FOUND", `There is no ${what} ${id}${where}`);
      if (more.length === 0) return first;
      throw invalidOption(`The ${what} ${id} is in ${[first, ...more.slice(0, 2)].join(" and in ")}: name the tenant`);
    },
  };
}

function checkQuery({ tenant, ...query }: StateQuery, checkScope: ScopeCheck, more: readonly string[]): void {
  checkScope({ tenant });
  checkTexts({ customerId: query.customerId });
  const names = [...queryNames, ...more];
  const unknown = Object.keys(query).find((name) => !names.includes(name));
  if (unknown !== undefined) throw invalidOption(`There is no option ${unknown}: there are ${names.join(", ")}`);
}
