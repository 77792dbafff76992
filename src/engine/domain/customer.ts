import { defined } from "../../shared/defined.ts";

/** Whatever a shop adds, by name. */
type Mixins = Readonly<Record<string, unknown>>;

export interface Address {
  readonly id: string;
  readonly contactName: string;
  readonly companyName?: string;
  readonly street?: string;
  readonly streetNumber?: string;
  readonly streetAppendix?: string;
  readonly extraLine1?: string;
  readonly extraLine2?: string;
  readonly extraLine3?: string;
  readonly extraLine4?: string;
  readonly zipCode?: string;
  readonly city?: string;
  readonly state?: string;
  readonly country?: string;
  readonly contactPhone?: string;
  readonly tags: readonly string[];
  readonly isDefault: boolean;
  readonly mixins?: Mixins;
  readonly metadata: { readonly version: number; readonly mixins?: Mixins };
}

/** What customers say of themselves. */
interface Profile {
  readonly title?: string;
  readonly firstName?: string;
  readonly middleName?: string;
  readonly lastName?: string;
  /** The login e-mail address, if it is left out. */
  readonly contactEmail?: string;
  readonly contactPhone?: string;
  readonly company?: string;
  readonly preferredCurrency?: string;
  readonly preferredSite?: string;
  readonly preferredLanguage?: string;
  readonly businessModel?: "B2B" | "B2C";
  readonly b2b?: { readonly companyRegistrationId?: string };
  readonly mixins?: Mixins;
  /** The mixins of `metadata`. */
  readonly metadataMixins?: Mixins;
}

/** What the shop keeps of a customer, whatever the profile says. */
export interface Account {
  readonly id: string;
  /** The login e-mail address. */
  readonly email: string;
  readonly password: PasswordHash;
  /** Nobody has confirmed the e-mail address yet: no login. */
  readonly awaitsOptIn?: boolean;
  /** An employee has switched the account off: no login. */
  readonly deactivated?: boolean;
  readonly addresses: readonly Address[];
  /** The vendor the customer works for. */
  readonly vendorId?: string;
  /** The contact assignments by which the customer buys for companies. */
  readonly contactOf?: readonly string[];
  /** ISO 8601. */
  readonly lastLogin?: string;
  readonly version: number;
}

export type Customer = Account & Profile;

export interface PasswordHash {
  readonly salt: string;
  readonly hash: string;
}

/** E-mail addresses name the same account whatever their case. */
export function emailKey(email: string): string {
  return email.toLowerCase();
}

/** The customer without the profile. */
export function accountOf(customer: Customer): Account {
  const { id, email, password, awaitsOptIn = false, deactivated = false, addresses, version } = customer;
  const { vendorId, contactOf, lastLogin } = customer;
  return {
    id,
    email,
    password,
    awaitsOptIn,
    deactivated,
    addresses,
    ...defined({ vendorId, contactOf, lastLogin }),
    version,
  };
}

/** The contact name of an address that has none. */
export function contactNameOf({ firstName, lastName, email }: Customer): string {
  return [firstName, lastName].filter(Boolean).join(" ") || email;
}

/** The country of the default shipping address, else of the default billing address (VAL-2). */
export function homeCountry(customer: Customer): string | undefined {
  return defaultAddress(customer, "SHIPPING")?.country ?? defaultAddress(customer, "BILLING")?.country;
}

function defaultAddress(customer: Customer, tag: string): Address | undefined {
  return customer.addresses.find(
    (address) => address.isDefault && address.tags.some((candidate) => candidate.toUpperCase() === tag),
  );
}

/** The default address; where several tags have one, that for shipping, then that for billing. */
export function mainAddress(customer: Customer): Address | undefined {
  return (
    defaultAddress(customer, "SHIPPING") ??
    defaultAddress(customer, "BILLING") ??
    customer.addresses.find(({ isDefault }) => isDefault)
  );
}
