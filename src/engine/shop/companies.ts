import {
  assignmentsOf,
  type ContactAssignment,
  findLegalEntity,
  type LegalEntity,
  type Location,
} from "../domain/company.ts";
import { customerOfEmail } from "../domain/customers.ts";
import type { CustomerPrincipal, ServicePrincipal } from "../domain/principal.ts";
import type { Tenant } from "../domain/tenant.ts";
import { defined } from "../../shared/defined.ts";
import { seededMetadata } from "../operations/seeded.ts";
import { detailedError } from "./shop-errors.ts";

export type CompanyPrincipal = CustomerPrincipal | ServicePrincipal;

/** The legal entities that a customer is a contact of; all of them for a service token. */
export function visibleEntities(tenant: Tenant, principal: CompanyPrincipal): readonly LegalEntity[] {
  const { legalEntities } = tenant.companies;
  if (principal.kind === "service") return legalEntities;
  const customer = tenant.customers.get(principal.session.customerId);
  const own = customer === undefined ? [] : assignmentsOf(tenant, customer).map((one) => one.legalEntityId);
  return legalEntities.filter(({ id }) => own.includes(id));
}

/** From the parent up to the topmost company. */
export function parentEntities(tenant: Tenant, { parentId }: LegalEntity): readonly LegalEntity[] {
  const parent = findLegalEntity(tenant, parentId);
  return parent === undefined ? [] : [parent, ...parentEntities(tenant, parent)];
}

/** The contact assignments of the legal entities that the principal sees. */
export function visibleAssignments(tenant: Tenant, principal: CompanyPrincipal): readonly ContactAssignment[] {
  const ids = new Set(visibleEntities(tenant, principal).map(({ id }) => id));
  return tenant.companies.contactAssignments.filter(({ legalEntityId }) => ids.has(legalEntityId));
}

/** The locations of the legal entities that the principal sees; all of them for a service token. */
export function visibleLocations(tenant: Tenant, principal: CompanyPrincipal): readonly Location[] {
  const { locations } = tenant.companies;
  if (principal.kind === "service") return locations;
  const ids = new Set(visibleEntities(tenant, principal).flatMap(({ locationIds }) => locationIds));
  return locations.filter(({ id }) => ids.has(id));
}

/** A legal entity as the API shows it, with its locations and primary contacts. */
export function legalEntityBody(tenant: Tenant, { locationIds, ...entity }: LegalEntity) {
  const { contactAssignments, locations } = tenant.companies;
  return {
    ...entity,
    entitiesAddresses: locations.filter(({ id }) => locationIds.includes(id)).map(locationBody),
    approvalGroup: contactAssignments
      .filter(({ legalEntityId, primary }) => primary && legalEntityId === entity.id)
      .map((assignment) => ({ ...assignmentCore(tenant, assignment), legalEntity: { id: entity.id } })),
    metadata: seededMetadata,
  };
}

export function contactAssignmentBody(tenant: Tenant, assignment: ContactAssignment) {
  const entity = findLegalEntity(tenant, assignment.legalEntityId);
  return {
    ...assignmentCore(tenant, assignment),
    ...(entity === undefined ? {} : { legalEntity: legalEntityBody(tenant, entity) }),
  };
}

export function locationBody(location: Location) {
  return { ...location, metadata: seededMetadata };
}

export function companyNotFound(what: string) {
  return detailedError(404, `${what} not found`);
}

function assignmentCore(tenant: Tenant, { id, email, type, primary }: ContactAssignment) {
  const contact = [...tenant.customers.rows()].find(({ contactOf = [] }) => contactOf.includes(id));
  const customer = contact ?? customerOfEmail(tenant, email);
  const { firstName: name, lastName: surname, contactEmail, contactPhone: phone } = customer ?? {};
  return {
    id,
    customer: {
      id: customer?.id ?? "",
      email: contactEmail ?? customer?.email ?? email,
      ...defined({ name, surname, phone }),
    },
    type,
    primary,
    metadata: seededMetadata,
  };
}
