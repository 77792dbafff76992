import type { Texts } from "./catalog.ts";
import { type Customer, emailKey } from "./customer.ts";

type Mixins = Readonly<Record<string, unknown>>;

/** A company that customers buy for. */
export interface LegalEntity {
  readonly id: string;
  readonly name: string;
  readonly type: "COMPANY" | "SUBSIDIARY";
  readonly parentId?: string;
  readonly accountLimit?: { readonly currency: string; readonly value: number };
  readonly legalInfo?: Readonly<Partial<Record<LegalInfo, string>>>;
  readonly customerGroups: readonly { readonly id: string; readonly name?: Texts; readonly role?: string }[];
  readonly locationIds: readonly string[];
  readonly mixins?: Mixins;
}

type LegalInfo =
  | ("legalName" | "registrationDate" | "taxRegistrationNumber")
  | ("registrationAgency" | "countryOfRegistration" | "registrationId");

/** A customer who buys for a company. */
export interface ContactAssignment {
  readonly id: string;
  readonly legalEntityId: string;
  /** The e-mail address that the seed gives the customer. */
  readonly email: string;
  readonly type: "PRIMARY" | "BILLING" | "LOGISTICS" | "CONTACT";
  readonly primary: boolean;
}

export interface Location {
  readonly id: string;
  readonly name: string;
  readonly type: "HEADQUARTER" | "WAREHOUSE" | "OFFICE";
  readonly contactDetails?: {
    readonly emails?: readonly string[];
    readonly phones?: readonly string[];
    readonly addressLine1?: string;
    readonly addressLine2?: string;
    readonly city?: string;
    readonly state?: string;
    readonly postcode?: string;
    readonly countryCode?: string;
    readonly tags?: readonly string[];
  };
  readonly mixins?: Mixins;
}

/** The companies of the seed, their contacts and locations. */
export interface Companies {
  readonly legalEntities: readonly LegalEntity[];
  readonly contactAssignments: readonly ContactAssignment[];
  readonly locations: readonly Location[];
}

/** A tenant, as far as companies need it. */
interface WithCompanies {
  readonly companies: Companies;
}

/** The customer's assignments. They stay when the e-mail address changes. */
export function assignmentsOf(
  { companies }: WithCompanies,
  { contactOf = [] }: Customer,
): readonly ContactAssignment[] {
  return companies.contactAssignments.filter(({ id }) => contactOf.includes(id));
}

/** The IDs of the assignments that the seed has for a customer. */
export function seededAssignments({ contactAssignments }: Companies, email: string): readonly string[] {
  return contactAssignments.filter((one) => emailKey(one.email) === emailKey(email)).map(({ id }) => id);
}

export function findLegalEntity({ companies }: WithCompanies, id: string | undefined): LegalEntity | undefined {
  return companies.legalEntities.find((entity) => entity.id === id);
}

/** Whether the customer may act for the legal entity. */
export function isContactOf(
  tenant: WithCompanies & { readonly customers: { get(id: string): Customer | undefined } },
  customerId: string | undefined,
  legalEntityId: string,
): boolean {
  const customer = customerId === undefined ? undefined : tenant.customers.get(customerId);
  return customer !== undefined && assignmentsOf(tenant, customer).some((one) => one.legalEntityId === legalEntityId);
}
