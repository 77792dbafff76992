export interface Address {
  readonly id: string;
  readonly contactName: string;
  readonly companyName?: string;
  readonly street?: string;
  readonly streetNumber?: string;
  readonly zipCode?: string;
  readonly city?: string;
  readonly state?: string;
  readonly country: string;
  readonly contactPhone?: string;
  readonly tags: readonly string[];
  readonly isDefault: boolean;
  readonly metadata: { readonly version: number };
}

export interface Customer {
  readonly id: string;
  readonly email: string;
  readonly password: PasswordHash;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly preferredCurrency?: string;
  readonly preferredSite?: string;
  readonly preferredLanguage?: string;
  readonly addresses: readonly Address[];
  readonly version: number;
}

export interface PasswordHash {
  readonly salt: string;
  readonly hash: string;
}

/** E-mail addresses name the same account whatever their case. */
export function emailKey(email: string): string {
  return email.toLowerCase();
}

/** The country of the default shipping address, else of the default billing address (VAL-2). */
export function homeCountry(customer: Customer): string | undefined {
  return (defaultAddress(customer, "SHIPPING") ?? defaultAddress(customer, "BILLING"))?.country;
}

function defaultAddress(customer: Customer, tag: string): Address | undefined {
  return customer.addresses.find(
    (address) => address.isDefault && address.tags.some((candidate) => candidate.toUpperCase() === tag),
  );
}
