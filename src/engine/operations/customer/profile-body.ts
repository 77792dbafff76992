import type { components } from "../../../../spec/generated/api.ts";
import { assignmentsOf, findLegalEntity } from "../../domain/company.ts";
import { type Customer, mainAddress } from "../../domain/customer.ts";
import { findSite } from "../../domain/site.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { pick } from "./pick.ts";
import { defined } from "../../../shared/defined.ts";

type ProfileFields = components["schemas"]["ProfileFields"];
type MetadataFields = components["schemas"]["MetadataFields"];

/** What a customer may write of the profile. */
const writable = [
  ...(["title", "firstName", "middleName", "lastName", "contactEmail", "contactPhone", "company"] as const),
  ...(["preferredLanguage", "preferredCurrency", "preferredSite", "businessModel", "b2b", "mixins"] as const),
];

/** A customer as the API shows one. */
export function profileBody(tenant: Tenant, customer: Customer) {
  const { id, email, contactEmail = email, version, metadataMixins } = customer;
  return {
    id,
    customerNumber: id,
    ...defined({ ...pick(customer, writable), contactEmail, b2b: businessOf(tenant, customer) }),
    ...defined({ defaultAddress: mainAddress(customer), lastLogin: customer.lastLogin }),
    accounts: [{ id: email, providerId: "internal" }],
    metadata: { version, ...defined({ mixins: metadataMixins }) },
  };
}

/** What the customer says of a company, and the companies that the seed makes the customer a contact of. */
function businessOf(tenant: Tenant, customer: Customer) {
  const legalEntities = assignmentsOf(tenant, customer).map(({ id: contactAssignmentId, legalEntityId: id }) => ({
    id,
    name: findLegalEntity(tenant, id)?.name ?? id,
    contactAssignmentId,
  }));
  return legalEntities.length === 0 ? customer.b2b : { ...customer.b2b, legalEntities };
}

/** A body's profile fields as a merge patch of a customer; everything else in the body is ignored. */
export function profilePatch(fields: ProfileFields): object {
  const { b2b, metadata } = fields;
  const { companyRegistrationId } = b2b ?? {};
  return {
    ...pick(fields, writable),
    ...(b2b == null ? {} : { b2b: defined({ companyRegistrationId }) }),
    metadataMixins: metadata?.mixins,
  };
}

/** What is wrong with profile fields beyond their schema. */
export function profileProblem(tenant: Tenant, { preferredSite }: ProfileFields): string | undefined {
  return preferredSite == null || findSite(tenant.sites, preferredSite) !== undefined
    ? undefined
    : `There is no site ${preferredSite}`;
}

/** Why a version that the client names does not fit the present one. */
export function versionProblem(metadata: MetadataFields | undefined, current: number): string | undefined {
  const version = metadata?.version ?? current;
  return version === current ? undefined : `The version is ${current} and not ${version}`;
}
