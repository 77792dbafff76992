import { saasKey } from "../domain/customer-session.ts";
import type { CustomerPrincipal } from "../domain/principal.ts";
import { customerOfSaasToken } from "../domain/saas-token.ts";
import type { Tenant } from "../domain/tenant.ts";

/** Whether the header is the saas token of the customer who asks. */
export function bringsOwnSaasToken(
  tenant: Tenant,
  { session }: CustomerPrincipal,
  header: string | undefined,
): boolean {
  return header !== undefined && customerOfSaasToken(header, tenant.name, saasKey(tenant)) === session.customerId;
}
