import type { Customer } from "../domain/customer.ts";
import type { Tenant } from "../domain/tenant.ts";
import { profileBody } from "../operations/customer/profile-body.ts";
import { list } from "../http/listing.ts";
import { type ListQuery } from "../http/pages.ts";
import { typedError } from "./shop-errors.ts";

interface CustomersQuery extends ListQuery {
  /** `addresses` shows them too. */
  readonly expand?: string | undefined;
}

/** A customer as employees see one. */
export function managedCustomerBody(tenant: Tenant, customer: Customer, expand: string | undefined) {
  const { email, contactEmail = email, awaitsOptIn = false, deactivated = false, addresses } = customer;
  return {
    ...profileBody(tenant, customer),
    email,
    contactEmail,
    active: !awaitsOptIn && !deactivated,
    onHold: false,
    ...(expand?.split(",").includes("addresses") === true ? { addresses } : {}),
  };
}

/** One page of the tenant's customers. */
export function listManagedCustomers(tenant: Tenant, { expand, ...query }: CustomersQuery) {
  const bodies = [...tenant.customers.rows()].map((customer) => managedCustomerBody(tenant, customer, expand));
  return list(bodies, query);
}

export function customerNotFound(customerNumber: string) {
  return typedError(404, `Customer ${customerNumber} not found`);
}
