import { KitError } from "../../shared/errors.ts";
import { tenantName } from "./tenant.ts";

/** Whom something is for: one tenant, or without it all of them. */
export interface TenantScope {
  readonly tenant?: string;
}

/** @throws KitError `OPTION_INVALID` for what is not the name of a tenant, and for anything else that is given */
export function checkScope(of: TenantScope): void {
  // In JavaScript, whoever writes the name alone would mean one tenant and reach all of them.
  if (typeof of !== "object") throw invalid("Give { tenant }, not the name alone");
  const { tenant, ...more } = of;
  const [unknown] = Object.keys(more);
  if (unknown !== undefined)
    throw invalid(`There is no option ${unknown}: give { tenant }, or nothing for all tenants`);
  if (tenant !== undefined && !tenantName.test(tenant)) throw invalid(`"${tenant}" is not the name of a tenant`);
}

function invalid(message: string): KitError {
  return new KitError("OPTION_INVALID", message);
}
