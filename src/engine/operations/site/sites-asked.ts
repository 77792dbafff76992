import type { Principal } from "../../domain/principal.ts";
import { hasScope } from "../../domain/scopes.ts";
import type { Site } from "../../domain/site.ts";
import type { Tenant } from "../../domain/tenant.ts";

/** What a list of sites may be asked by; the spec has made sure of the forms. */
interface SitesQuery {
  readonly includeInactive?: boolean | undefined;
  readonly pageNumber?: number | undefined;
  readonly pageSize?: number | undefined;
  /** As `name:desc`. */
  readonly sort?: string | undefined;
  /** As `code:main name:"Main site"`. */
  readonly q?: string | undefined;
}

type Field = "code" | "name";

/** The sites of the page that is asked for, and how many there are on all pages. */
export function sitesAsked({ sites }: Tenant, query: SitesQuery): { page: readonly Site[]; count: number } {
  const { includeInactive = false, pageNumber = 1, pageSize = 16, sort, q = "" } = query;
  const wanted = pairs(q);
  const found = sites.all.filter(
    (site) => (site.active || includeInactive) && wanted.every(([field, value]) => site[field] === value),
  );
  const page = sorted(found, sort).slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
  return { page, count: found.length };
}

/** Inactive sites are only for those who manage sites. */
export function seesInactive(principal: Principal): boolean {
  return principal.kind === "service" && hasScope(principal.scopes, "site.site_manage", "current");
}

export const sitesForbidden = {
  status: 403,
  type: "forbidden",
  message: "This needs the scope site.site_manage",
  details: [],
};

function pairs(q: string): [Field, string][] {
  return [...q.matchAll(/(code|name):(?:"([^"]*)"|(\S+))/g)].map(([, field, quoted, plain]) => [
    field as Field,
    quoted ?? plain ?? "",
  ]);
}

function sorted(sites: readonly Site[], sort: string | undefined): readonly Site[] {
  if (sort === undefined) return sites;
  const [field, direction] = sort.split(":") as [Field, string?];
  const upwards = sites.toSorted((a, b) => (a[field] < b[field] ? -1 : Number(a[field] > b[field])));
  return direction === "desc" ? upwards.toReversed() : upwards;
}
