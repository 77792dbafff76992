import { invalidOption } from "../../shared/errors.ts";
import { tenantName } from "./tenant.ts";

/** Whom something is for: one tenant, or without it all of them. */
export interface TenantScope {
  readonly tenant?: string;
}

/** Checks whom something is for, as `checkScope` does, in a kit that has its tenants. */
export type ScopeCheck = (of: { readonly tenant?: string | undefined }) => void;

/**
 * `among` are the only tenants there are, if not any.
 *
 * @throws KitError `OPTION_INVALID` for what is not the name of a tenant, or of none that there is, and for anything else that is given
 */
export function checkScope(of: Parameters<ScopeCheck>[0], among?: ReadonlySet<string>): void {
  // In JavaScript, whoever writes the name alone would mean one tenant and reach all of them.
  if (typeof of !== "object" || of === null) throw invalidOption("Give { tenant }, not the name alone");
  const { tenant, ...more } = of;
  const [unknown] = Object.keys(more);
  if (unknown !== undefined)
    throw invalidOption(`There is no option ${unknown}: give { tenant }, or nothing for all tenants`);
  if (tenant === undefined) return;
  if (!tenantName.test(tenant)) throw invalidOption(`"${tenant}" is not the name of a tenant`);
  // What is for a tenant that nobody can ask would never show.
  if (among?.has(tenant) === false) throw invalidOption(`The tenant ${tenant} is not one of ${[...among].join(", ")}`);
}
