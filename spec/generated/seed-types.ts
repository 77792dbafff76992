// Generated from the spec by `npm run generate`. Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly SeedSite: {
            readonly code: string;
            /** @description The code, if left out. */
            readonly name?: string;
            /** @default true */
            readonly active?: boolean;
            /** @default false */
            readonly default?: boolean;
            readonly includesTax?: boolean;
            /** @description The first language, if left out. */
            readonly defaultLanguage?: string;
            readonly languages: readonly string[];
            readonly currency: string;
            readonly availableCurrencies?: readonly string[];
            readonly homeBase?: {
                readonly address: {
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
                    /** @description Becomes the target location; a site without one has none (D5). */
                    readonly country?: string;
                };
                readonly location?: {
                    readonly latitude?: number;
                    readonly longitude?: number;
                };
                readonly timezone?: string;
            };
            readonly shipToCountries?: readonly string[];
            /** @enum {string} */
            readonly taxDeterminationBasedOn?: "BILLING_ADDRESS" | "SHIPPING_ADDRESS";
            readonly cartCalculationScale?: number;
            readonly payment?: readonly components["schemas"]["SeedSiteSetting"][];
            readonly shipping?: readonly components["schemas"]["SeedSiteSetting"][];
            readonly tax?: readonly components["schemas"]["SeedSiteSetting"][];
            readonly assistedBuying?: {
                readonly storefrontUrl?: string;
            };
            /** @description The site's custom fields, by the mixin's name. */
            readonly mixins?: Record<string, unknown>;
        };
        /** @description A service that a site pays, ships or taxes with. The mock shows it where `expand` asks for it. */
        readonly SeedSiteSetting: {
            readonly id: string;
            readonly name?: string;
            readonly serviceType?: string;
            readonly serviceUrl?: string;
            /** @default true */
            readonly active?: boolean;
            readonly configuration?: {
                readonly public?: Record<string, unknown>;
                /** @description Only for those with the scope `site.site_manage`. */
                readonly restricted?: Record<string, unknown>;
            };
        };
        /** @description A service client, for `POST /oauth/token`. */
        readonly SeedClient: {
            readonly clientId: string;
            readonly secret: string;
            /** @description Every scope, if left out. */
            readonly scopes?: readonly string[];
        };
        readonly SeedCustomer: {
            /** @description Numbered from 10000001, if left out. */
            readonly id?: string;
            readonly email: string;
            readonly password: string;
            readonly firstName?: string;
            readonly lastName?: string;
            readonly preferredCurrency?: string;
            readonly preferredSite?: string;
            readonly preferredLanguage?: string;
            /** @description The vendor the customer works for, as IAM shows it. */
            readonly vendorId?: string;
            readonly addresses?: readonly components["schemas"]["SeedAddress"][];
        };
        /** @description A product with a name of its own. Any other ID is a made-up product without taxes. */
        readonly SeedProduct: {
            readonly id: string;
            readonly name?: string;
            /** @default STANDARD */
            readonly taxClass?: string;
            /** @description Percent. */
            readonly taxRate?: number;
            readonly localizedName?: components["schemas"]["SeedTexts"];
            readonly localizedDescription?: components["schemas"]["SeedTexts"];
            /** @description The picture's address; a drawing, if left out. */
            readonly image?: string;
            /** @default true */
            readonly published?: boolean;
            /** @description How many each site has; no limit, if left out. */
            readonly stock?: number;
            /** @description IDs of categories. */
            readonly categories?: readonly string[];
            readonly brand?: components["schemas"]["SeedBrand"];
            readonly labels?: readonly components["schemas"]["SeedLabel"][];
            /** @description The product's custom fields, by the mixin's name. */
            readonly mixins?: Record<string, unknown>;
        };
        readonly SeedBrand: {
            readonly id: string;
            readonly name: string;
            readonly description?: string;
        };
        readonly SeedLabel: {
            readonly id: string;
            readonly name: string;
            readonly description?: string;
        };
        readonly SeedRegion: {
            readonly code: string;
            readonly localizedName: components["schemas"]["SeedTexts"];
            readonly countries?: readonly string[];
        };
        /** @description A company that customers buy for. */
        readonly SeedLegalEntity: {
            readonly id: string;
            readonly name: string;
            /**
             * @description SUBSIDIARY with a parent, if left out.
             * @enum {string}
             */
            readonly type?: "COMPANY" | "SUBSIDIARY";
            readonly parentId?: string;
            readonly accountLimit?: {
                readonly currency: string;
                readonly value: number;
            };
            readonly legalInfo?: {
                readonly legalName?: string;
                readonly registrationDate?: string;
                readonly taxRegistrationNumber?: string;
                readonly registrationAgency?: string;
                readonly countryOfRegistration?: string;
                readonly registrationId?: string;
            };
            readonly customerGroups?: readonly {
                readonly id: string;
                readonly name?: components["schemas"]["SeedTexts"];
                readonly role?: string;
            }[];
            /** @description IDs of locations. */
            readonly locations?: readonly string[];
            /** @description The company's custom fields, by the mixin's name. */
            readonly mixins?: Record<string, unknown>;
        };
        /** @description A customer who buys for a company. */
        readonly SeedContactAssignment: {
            /** @description Made of the company and the customer, if left out. */
            readonly id?: string;
            readonly legalEntityId: string;
            /** @description The e-mail address of a customer of the seed. */
            readonly customer: string;
            /**
             * @default CONTACT
             * @enum {string}
             */
            readonly type?: "PRIMARY" | "BILLING" | "LOGISTICS" | "CONTACT";
            /** @default false */
            readonly primary?: boolean;
        };
        readonly SeedLocation: {
            readonly id: string;
            readonly name: string;
            /**
             * @default OFFICE
             * @enum {string}
             */
            readonly type?: "HEADQUARTER" | "WAREHOUSE" | "OFFICE";
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
            /** @description The location's custom fields, by the mixin's name. */
            readonly mixins?: Record<string, unknown>;
        };
        /** @description Texts by language, as `en`. */
        readonly SeedTexts: {
            readonly [key: string]: string;
        };
        readonly SeedCategory: {
            readonly id: string;
            /** @description A root category, if left out. */
            readonly parentId?: string;
            /** @description The ID, if left out. */
            readonly code?: string;
            readonly localizedName: components["schemas"]["SeedTexts"];
            readonly localizedDescription?: components["schemas"]["SeedTexts"];
            readonly localizedSlug?: components["schemas"]["SeedTexts"];
            /** @default true */
            readonly published?: boolean;
            /** @description The category's custom fields, by the mixin's name. */
            readonly mixins?: Record<string, unknown>;
        };
        /** @description What a site shows. */
        readonly SeedCatalog: {
            readonly id: string;
            readonly localizedName: components["schemas"]["SeedTexts"];
            /** @default true */
            readonly visible?: boolean;
            /** @description Every site, if left out. */
            readonly publishedSites?: readonly string[];
            /** @description IDs of root categories; all of them, if left out. */
            readonly categories?: readonly string[];
        };
        /** @description What a product costs on a site, in a currency, and perhaps in one country only. */
        readonly SeedPrice: {
            readonly id: string;
            readonly productId: string;
            readonly siteCode: string;
            readonly currency: string;
            /** @description Everywhere, if left out. */
            readonly country?: string;
            /** @description The price of one, by the quantity from which it applies; the first quantity is the least that has a price. */
            readonly tiers: readonly {
                readonly minQuantity: number;
                readonly price: number;
            }[];
        };
        /** @description A code that takes something off a cart. */
        readonly SeedCoupon: {
            readonly code: string;
            readonly name?: string;
            readonly percent?: number;
            readonly amount?: number;
            /** @description The currency of the amount. */
            readonly currency?: string;
        };
        /** @description A currency with a name. Those that sites name are there without being listed. */
        readonly SeedCurrency: {
            readonly code: string;
            /** @description In English; the code, if left out. */
            readonly name?: string;
        };
        readonly SeedAddress: {
            readonly contactName?: string;
            readonly companyName?: string;
            readonly street?: string;
            readonly streetNumber?: string;
            readonly zipCode?: string;
            readonly city?: string;
            readonly state?: string;
            readonly country: string;
            readonly contactPhone?: string;
            /** @description SHIPPING or BILLING, and whatever else. */
            readonly tags?: readonly string[];
            /** @default false */
            readonly isDefault?: boolean;
        };
        readonly SeedState: {
            /** @description The version of this form. */
            readonly format: number;
            /** @description The version of the kit that has written it. */
            readonly kit?: string;
            /** @description The only tenant that it is of; all of them without it. */
            readonly tenant?: string;
            /** @description When it was saved, by the clock of the tenant, or of all. */
            readonly savedAt?: string;
            /** @description By name; what concerns all tenants is under the empty name. */
            readonly tenants: {
                readonly [key: string]: components["schemas"]["StateOfTenant"];
            };
        };
        readonly StateOfTenant: {
            /** @description The time of its clock, in milliseconds since 1970. */
            readonly now: number;
            readonly tables: {
                readonly sessions?: {
                    readonly [key: string]: components["schemas"]["StateSession"];
                };
                readonly tokens?: {
                    readonly [key: string]: components["schemas"]["StateToken"];
                };
                readonly carts?: {
                    readonly [key: string]: components["schemas"]["StateCart"];
                };
                readonly openCarts?: {
                    readonly [key: string]: string;
                };
                readonly customers?: {
                    readonly [key: string]: components["schemas"]["StateCustomer"];
                };
                readonly emails?: {
                    readonly [key: string]: string;
                };
                readonly mails?: {
                    readonly [key: string]: components["schemas"]["StateMail"];
                };
                readonly orders?: {
                    readonly [key: string]: components["schemas"]["StateOrder"];
                };
                readonly secrets?: {
                    readonly [key: string]: string;
                };
                readonly seeds?: {
                    readonly [key: string]: Record<string, unknown>;
                };
                readonly clock?: {
                    readonly [key: string]: components["schemas"]["StateMoment"];
                };
            };
        };
        readonly StateMoment: number;
        readonly StateMomentOrNever: number | null;
        readonly StateTime: string;
        readonly StateSession: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "anonymous" | "customer" | "managed";
            readonly customerId?: string;
            readonly legalEntityId?: string;
            readonly createdAt?: components["schemas"]["StateMoment"];
            readonly remembered: {
                readonly [key: string]: string;
            };
            readonly livesUntil: components["schemas"]["StateMomentOrNever"];
            readonly revivableUntil: components["schemas"]["StateMoment"];
            readonly context?: {
                readonly sessionId: string;
                readonly customerId?: string;
                readonly cartId?: string;
                readonly siteCode?: string;
                readonly currency?: string;
                readonly targetLocation?: string;
                readonly language?: string;
                readonly context: {
                    readonly [key: string]: unknown;
                };
                readonly metadata: components["schemas"]["StateMetadata"];
            };
        };
        readonly StateMetadata: {
            readonly version: number;
            readonly createdAt: components["schemas"]["StateTime"];
            readonly modifiedAt: components["schemas"]["StateTime"];
        };
        readonly StateToken: {
            /** @enum {string} */
            readonly kind: "anonymous" | "anonymous-refresh" | "customer" | "customer-refresh";
            readonly sessionId: string;
            readonly expiresAt: components["schemas"]["StateMomentOrNever"];
        } | {
            /** @enum {string} */
            readonly kind: "service";
            readonly scopes: readonly string[];
            readonly expiresAt: components["schemas"]["StateMoment"];
        } | {
            /** @enum {string} */
            readonly kind: "opt-in" | "password-reset" | "email-change";
            readonly customerId: string;
            readonly passwordSalt?: string;
            readonly change?: {
                readonly newEmail: string;
                readonly syncContactEmail: boolean;
            };
            readonly expiresAt: components["schemas"]["StateMoment"];
        };
        readonly StateCart: {
            readonly id: string;
            readonly owner: {
                readonly sessionId: string;
            } | {
                readonly customerId: string;
            };
            readonly siteCode: string;
            readonly type?: string;
            readonly legalEntityId?: string;
            /** @enum {string} */
            readonly status: "OPEN" | "CLOSED";
            readonly currency: string;
            readonly items: readonly components["schemas"]["StateCartItem"][];
            readonly nextItem: number;
            readonly discounts: readonly components["schemas"]["StateDiscount"][];
            readonly externalDiscounts?: readonly components["schemas"]["StateExternalDiscount"][];
            readonly activeIn: readonly string[];
            readonly addresses: readonly {
                readonly [key: string]: unknown;
            }[];
            readonly metadata: components["schemas"]["StateMetadata"];
        };
        readonly StateCartItem: {
            readonly id: string;
            /** @enum {string} */
            readonly type: "INTERNAL" | "EXTERNAL";
            readonly itemYrn: string;
            readonly product: {
                readonly id: string;
                readonly name: string;
            };
            readonly quantity: components["schemas"]["StateAmount"];
            readonly price: {
                readonly priceId?: string;
                readonly originalAmount: components["schemas"]["StateAmount"];
                readonly effectiveAmount: components["schemas"]["StateAmount"];
                readonly currency: string;
                readonly measurementUnit?: {
                    readonly quantity: components["schemas"]["StateAmount"];
                    readonly unitCode?: string;
                };
            };
            readonly tax?: {
                readonly name?: string;
                readonly rate: components["schemas"]["StateAmount"];
            };
            readonly keepAsSeparateLineItem: boolean;
            readonly externalDiscounts?: readonly components["schemas"]["StateExternalDiscount"][];
            readonly externalFees?: readonly {
                readonly id?: string;
                readonly yrn?: string;
                /** @enum {string} */
                readonly feeType: "PERCENT" | "ABSOLUTE" | "ABSOLUTE_MULTIPLY_ITEMQUANTITY";
                readonly feePercentage?: components["schemas"]["StateAmount"];
                readonly feeAbsolute?: {
                    readonly amount: components["schemas"]["StateAmount"];
                    readonly currency: string;
                };
                readonly taxable?: boolean;
                readonly taxCode?: string;
                readonly taxValues?: readonly {
                    readonly name?: string;
                    readonly rate?: components["schemas"]["StateAmount"];
                }[];
            }[];
        };
        readonly StateAmount: number;
        readonly StateExternalDiscount: {
            readonly id: string;
            /** @enum {string} */
            readonly discountType: "PERCENT" | "ABSOLUTE" | "FREE_SHIPPING";
            readonly value: components["schemas"]["StateAmount"];
            readonly includeFees?: boolean;
            readonly sequence?: components["schemas"]["StateAmount"];
            /** @enum {string} */
            readonly discountCalculationType?: "TOTAL" | "SUBTOTAL";
        };
        readonly StateDiscount: {
            readonly id: string;
            readonly coupon: {
                readonly code: string;
                readonly name: string;
                readonly percent?: components["schemas"]["StateAmount"];
                readonly amount?: components["schemas"]["StateAmount"];
                readonly currency?: string;
            } | unknown | unknown;
        };
        readonly StateCustomer: {
            readonly id: string;
            readonly email: string;
            readonly password: {
                readonly salt: string;
                readonly hash: string;
            };
            readonly awaitsOptIn?: boolean;
            readonly deactivated?: boolean;
            readonly addresses: readonly {
                readonly id: string;
                readonly contactName: string;
                readonly country?: string;
                readonly tags: readonly string[];
                readonly isDefault: boolean;
                readonly metadata: {
                    readonly version: number;
                };
            }[];
            readonly firstName?: string;
            readonly lastName?: string;
            readonly preferredCurrency?: string;
            readonly preferredSite?: string;
            readonly preferredLanguage?: string;
            readonly vendorId?: string;
            readonly contactOf?: readonly string[];
            readonly lastLogin?: components["schemas"]["StateTime"];
            readonly version: number;
        };
        readonly StateMail: {
            readonly number: number;
            readonly to: string;
            /** @enum {string} */
            readonly kind: "opt-in" | "password-reset" | "email-change";
            readonly token: string;
            readonly site?: string;
            readonly sentAt: components["schemas"]["StateTime"];
        };
        readonly StateOrder: {
            readonly id: string;
            readonly customerId?: string;
            readonly createdAt: components["schemas"]["StateTime"];
            readonly customer: {
                readonly email: string;
            };
            readonly payments: readonly {
                readonly provider: string;
            }[];
            readonly shipping: {
                readonly methodId: string;
                readonly methodName: string;
                readonly amount: components["schemas"]["StateAmount"];
                readonly shippingTaxCode?: string;
            };
            readonly addresses: readonly {
                /** @enum {string} */
                readonly type: "BILLING" | "SHIPPING";
                readonly contactName: string;
                readonly street: string;
                readonly zipCode: string;
                readonly city: string;
                readonly country: string;
            }[];
            readonly cart: components["schemas"]["StateCart"];
        };
        /** @description A world to start from. It extends the default world entry by entry, or replaces it. */
        readonly Seed: {
            readonly $schema?: string;
            /**
             * @default extend
             * @enum {string}
             */
            readonly mode?: "extend" | "replace";
            readonly sites?: readonly components["schemas"]["SeedSite"][];
            readonly clients?: readonly components["schemas"]["SeedClient"][];
            readonly customers?: readonly components["schemas"]["SeedCustomer"][];
            readonly products?: readonly components["schemas"]["SeedProduct"][];
            readonly prices?: readonly components["schemas"]["SeedPrice"][];
            readonly coupons?: readonly components["schemas"]["SeedCoupon"][];
            readonly categories?: readonly components["schemas"]["SeedCategory"][];
            readonly catalogs?: readonly components["schemas"]["SeedCatalog"][];
            readonly regions?: readonly components["schemas"]["SeedRegion"][];
            readonly legalEntities?: readonly components["schemas"]["SeedLegalEntity"][];
            readonly contactAssignments?: readonly components["schemas"]["SeedContactAssignment"][];
            readonly locations?: readonly components["schemas"]["SeedLocation"][];
            /** @description The configurations that tokens of an identity provider are exchanged by. */
            readonly exchangeConfigs?: readonly string[];
            readonly currencies?: readonly components["schemas"]["SeedCurrency"][];
            /** @description What has happened in tenants of this seed, as a snapshot has it. */
            readonly state?: components["schemas"]["SeedState"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
