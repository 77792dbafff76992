import type { components } from "../../../../spec/generated/api.ts";
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
export function profileBody(customer: Customer) {
  const { id, email, contactEmail = email, version, metadataMixins } = customer;
  return {
    id,
    customerNumber: id,
    ...defined({ ...pick(customer, writable), contactEmail }),
    ...defined({ defaultAddress: mainAddress(customer), lastLogin: customer.lastLogin }),
    accounts: [{ id: email, providerId: "internal" }],
    metadata: { version, ...defined({ mixins: metadataMixins }) },
  };
}

/** A body's profile fields as a merge patch of a customer; everything else in the body is ignored. */
export function profilePatch(fields: ProfileFields): object {
  return { ...pick(fields, writable), metadataMixins: fields.metadata?.mixins };
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
