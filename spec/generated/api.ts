// Generated from the spec by `npm run generate`. Do not edit.
export interface paths {
    readonly "/cart/{tenant}/carts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        /**
         * Retrieve the open cart by criteria, or create it with `create=true`
         * @description Without `type` or `legalEntityId` only carts without one are found. `create=true` makes the cart the session's
         *     active cart and creates the session context when there is none yet.
         */
        readonly get: operations["findCart"];
        readonly put?: never;
        /**
         * Create a cart
         * @description Creates the session's context when there is none yet. One open cart for each site, type, legal entity and owner.
         *     The owner is the shopper of the token; a service token names the guest by `session-id` or the customer by
         *     `customerId`.
         */
        readonly post: operations["createCart"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cart/{tenant}/carts/{cartId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example 65e1a0f2c3d4b5a697881234 */
                readonly cartId: components["parameters"]["CartId"];
            };
            readonly cookie?: never;
        };
        /**
         * Retrieve a cart by its ID
         * @description A guest's cart is its session's, a customer's cart is the customer's; everybody else gets 404.
         */
        readonly get: operations["getCart"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a cart
         * @description The session context stays, without `cartId` (VAL-3).
         */
        readonly delete: operations["deleteCart"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cart/{tenant}/carts/{cartId}/items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example 65e1a0f2c3d4b5a697881234 */
                readonly cartId: components["parameters"]["CartId"];
            };
            readonly cookie?: never;
        };
        /** List a cart's items */
        readonly get: operations["listCartItems"];
        readonly put?: never;
        /**
         * Add an item to a cart
         * @description The same product again raises the quantity, unless `keepAsSeparateLineItem`. The product's ID is what follows the
         *     `;` in `itemYrn`.
         */
        readonly post: operations["addCartItem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/currency/{tenant}/currencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        /**
         * List currencies
         * @description The currencies of the seed, and every other that a site names.
         */
        readonly get: operations["listCurrencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customerlogin/auth/anonymous/login": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Start an anonymous session
         * @description Answers a bearer token and a refresh token (SES-1). The values passed here are remembered and win when the session
         *     context is created (VAL-1). `sessionId` is told once the context exists, or always, depending on the profile (D1).
         */
        readonly get: operations["requestAnonymousToken"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customerlogin/auth/anonymous/refresh": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Refresh an anonymous session
         * @description A new token of the same session, whose hour starts again (SES-3). By `refresh_token`, which may be used again while
         *     valid, or by the deprecated `anonymous_token`, whose answer has no refresh token.
         */
        readonly get: operations["refreshAnonymousToken"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/login": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Log a customer in
         * @description Turns the anonymous session of the bearer token into a customer session (SES-5); a session context that exists
         *     already keeps its ID and values and gains `customerId` (CTX-3).
         */
        readonly post: operations["loginCustomer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/logout": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        /**
         * Log the customer out
         * @description Ends the session; its tokens, refresh token and session context are gone (SES-7).
         */
        readonly get: operations["logoutCustomer"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/refreshauthtoken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        /**
         * Refresh a customer's token
         * @description The session comes from `refreshToken`; the bearer may be any anonymous token of the tenant, often of another
         *     session, or the customer's own (D7). No saas token in the answer.
         */
        readonly get: operations["refreshCustomerToken"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/validateauthtoken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        /** Validate a customer's token */
        readonly get: operations["validateCustomerToken"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        /**
         * Retrieve the own profile
         * @description With an anonymous token the answer is the nameless guest.
         */
        readonly get: operations["getOwnProfile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oauth/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get a service token
         * @description Client credentials in, service token out. Leaving `scope` out grants every scope of the client; scopes the client
         *     does not have are left out of the answer. A `tenant=NAME` entry in `scope` (or an `Emporix-Tenant` header) binds the
         *     token to that tenant; without one the token belongs to the first tenant it is used with.
         */
        readonly post: operations["requestServiceToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/price/{tenant}/match-prices-by-context": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Match prices by the session context
         * @description The currency, the site and the country are the session context's; before there is one, those of the anonymous login,
         *     else the default site's (PRC-1). An item without a price there is absent from the answer.
         */
        readonly post: operations["matchPricesByContext"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session-context/{tenant}/me/context": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        /**
         * Retrieve the own session context
         * @description The session comes from the token, never from the request (OWN-1).
         */
        readonly get: operations["getOwnContext"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change the own session context
         * @description Takes `siteCode`, `currency`, `targetLocation`, `language` and `context` (which replaces the attributes as a whole);
         *     ignores every other field. `metadata.version` must be the current version (OWN-2).
         */
        readonly patch: operations["patchOwnContext"];
        readonly trace?: never;
    };
    readonly "/session-context/{tenant}/me/context/attributes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add an attribute to the own session context
         * @description Sets or replaces one attribute; no version check. Answers 201 with the key, unlike its management twin (OWN-3).
         */
        readonly post: operations["addOwnAttribute"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session-context/{tenant}/me/context/attributes/{attributeName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /**
                 * @description The attribute's key, URL-encoded.
                 * @example latitude
                 */
                readonly attributeName: components["parameters"]["AttributeName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Remove an attribute from the own session context */
        readonly delete: operations["removeOwnAttribute"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session-context/{tenant}/context/{sessionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /**
                 * @description The session's ID, as the session context tells it.
                 * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly sessionId: components["parameters"]["SessionId"];
            };
            readonly cookie?: never;
        };
        /** Retrieve a session context by its session ID */
        readonly get: operations["getContext"];
        /**
         * Replace a session context, or create it with `upsert=true`
         * @description Replaces `siteCode`, `currency`, `targetLocation`, `language` and `context`; `cartId` and `customerId` belong to the
         *     session and stay when the body leaves them out. `metadata.version` must be the current version, unless
         *     `upsert=true` creates the context (MGT-2).
         */
        readonly put: operations["putContext"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session-context/{tenant}/context/{sessionId}/attributes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /**
                 * @description The session's ID, as the session context tells it.
                 * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly sessionId: components["parameters"]["SessionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add an attribute to a session context
         * @description Sets or replaces one attribute; no version check. Answers 204, unlike its own-session twin (MGT-3).
         */
        readonly post: operations["addAttribute"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session-context/{tenant}/context/{sessionId}/attributes/{attributeName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /**
                 * @description The session's ID, as the session context tells it.
                 * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly sessionId: components["parameters"]["SessionId"];
                /**
                 * @description The attribute's key, URL-encoded.
                 * @example latitude
                 */
                readonly attributeName: components["parameters"]["AttributeName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Remove an attribute from a session context */
        readonly delete: operations["removeAttribute"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/site/{tenant}/sites": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        /**
         * List sites
         * @description Active sites only, unless asked with the scope `site.site_manage`.
         */
        readonly get: operations["listSites"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/site/{tenant}/sites/{siteCode}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example main */
                readonly siteCode: string;
            };
            readonly cookie?: never;
        };
        /** Retrieve a site by its code */
        readonly get: operations["getSite"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/site/{tenant}/siteslist": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        /**
         * List the codes of sites
         * @description The codes of the sites that `GET /site/{tenant}/sites` lists, page by page the same.
         */
        readonly get: operations["listSiteCodes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Lower-case letters and digits, a letter first, 3 to 16 characters.
         * @example acme
         */
        readonly TenantName: string;
        readonly ItemPrice: {
            readonly priceId: string;
            readonly originalAmount: number;
            readonly effectiveAmount: number;
            readonly currency: string;
        };
        readonly Money: {
            readonly amount: number;
            readonly currency: string;
        };
        readonly CartItem: {
            readonly id: string;
            /** @enum {string} */
            readonly type: "INTERNAL" | "EXTERNAL";
            readonly itemYrn: string;
            readonly yrn: string;
            readonly product: {
                readonly id: string;
                readonly name?: string;
            };
            readonly quantity: number;
            readonly effectiveQuantity: number;
            readonly price: components["schemas"]["ItemPrice"];
            readonly itemPrice: components["schemas"]["Money"];
            readonly keepAsSeparateLineItem: boolean;
        };
        /**
         * Format: date-time
         * @description A moment in UTC, with milliseconds.
         * @example 2026-03-01T09:30:00.000Z
         */
        readonly Timestamp: string;
        readonly Cart: {
            readonly id: string;
            readonly yrn: string;
            readonly customerId?: string;
            /** @description Of a guest's cart, once the session ID is told. */
            readonly sessionId?: string;
            readonly siteCode: string;
            readonly currency: string;
            readonly type?: string;
            readonly legalEntityId?: string;
            readonly channel?: {
                readonly name?: string;
                readonly source?: string;
            };
            readonly items: readonly components["schemas"]["CartItem"][];
            readonly totalUnitsCount: number;
            readonly totalPrice: components["schemas"]["Money"];
            readonly subTotalPrice: components["schemas"]["Money"];
            readonly metadata: {
                readonly version: number;
                readonly createdAt: components["schemas"]["Timestamp"];
                readonly modifiedAt: components["schemas"]["Timestamp"];
            };
        };
        readonly CartError: {
            readonly code: number;
            readonly status: string;
            readonly message: string;
        };
        /** @description How the gateway in front of every service reports a refusal. */
        readonly Fault: {
            readonly fault: {
                readonly faultstring: string;
                readonly detail: {
                    readonly errorcode: string;
                };
            };
        };
        readonly CartDraft: {
            readonly currency: string;
            /** @description The session's site if left out; `default` is the default site. */
            readonly siteCode?: string;
            readonly type?: string;
            readonly legalEntityId?: string;
            readonly customerId?: string;
            readonly channel?: {
                readonly name?: string;
                readonly source?: string;
            };
        };
        readonly CreatedCart: {
            readonly cartId: string;
            readonly yrn: string;
        };
        readonly CartItemDraft: {
            /** @description `urn:yaas:hybris:product:product:{tenant};{id}` or `urn:yaas:saasag:caasproduct:product:{tenant};{id}`. */
            readonly itemYrn: string;
            readonly quantity: number;
            readonly price: components["schemas"]["ItemPrice"];
            /**
             * @default INTERNAL
             * @enum {string}
             */
            readonly itemType?: "INTERNAL" | "EXTERNAL";
            /** @default false */
            readonly keepAsSeparateLineItem?: boolean;
            readonly product?: {
                readonly name?: string;
            };
        };
        readonly CreatedCartItem: {
            readonly itemId: string;
            readonly yrn: string;
        };
        readonly Currency: {
            readonly code: string;
            /** @description By language. */
            readonly name: {
                readonly en: string;
            };
        };
        readonly PriceError: {
            readonly code: number;
            readonly status: string;
            readonly message: string;
            readonly details: readonly string[];
        };
        readonly AnonymousToken: {
            /** @enum {string} */
            readonly token_type: "Bearer";
            readonly access_token: string;
            /** @description Seconds. */
            readonly expires_in: number;
            readonly refresh_token?: string;
            /** @description Seconds. */
            readonly refresh_token_expires_in?: number;
            /** Format: uuid */
            readonly sessionId?: string;
            readonly scope: string;
        };
        readonly CustomerError: {
            readonly status: number;
            readonly type: string;
            readonly message: string;
            readonly moreInfo?: string;
            readonly details?: readonly {
                readonly field?: string;
                readonly type?: string;
                readonly message: string;
            }[];
        };
        readonly Credentials: {
            readonly email: string;
            readonly password: string;
        };
        readonly RefreshedCustomerTokens: {
            readonly access_token: string;
            /** @description Seconds. */
            readonly expires_in: number;
            readonly refresh_token: string;
            /** @description Seconds, as the API tells them; the session itself never times out. */
            readonly refresh_token_expires_in: number;
            /** @enum {string} */
            readonly token_type: "Bearer";
            /** Format: uuid */
            readonly session_id?: string;
            /** @deprecated */
            readonly accessToken?: string;
            /** @deprecated */
            readonly expiresIn?: number;
            /** @deprecated */
            readonly refreshToken?: string;
            /** @deprecated */
            readonly refreshTokenExpiresIn?: number;
        };
        readonly CustomerTokens: components["schemas"]["RefreshedCustomerTokens"] & {
            /** @description A JWT (HS256); `sub` is the customer ID. */
            readonly saas_token: string;
            /** @deprecated */
            readonly saasToken?: string;
            /** @description `true` while the password is one the shop has set. */
            readonly initialPassword: string;
        };
        readonly TokenValidation: {
            /** @enum {string} */
            readonly token_type: "Bearer";
            /** @description Seconds left. */
            readonly expires_in: number;
            readonly scope: string;
            /** Format: uuid */
            readonly sessionId?: string;
            readonly email: string;
        };
        readonly VersionMetadata: {
            readonly version: number;
        };
        readonly Address: {
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
            /** @description What the address is for, such as SHIPPING or BILLING. */
            readonly tags: readonly string[];
            readonly isDefault: boolean;
            readonly metadata: components["schemas"]["VersionMetadata"];
        };
        readonly Customer: {
            readonly id: string;
            readonly customerNumber: string;
            readonly firstName?: string;
            readonly lastName?: string;
            readonly contactEmail?: string;
            readonly preferredLanguage?: string;
            readonly preferredCurrency?: string;
            readonly preferredSite?: string;
            readonly accounts: readonly {
                readonly id: string;
                readonly providerId: string;
            }[];
            readonly addresses?: readonly components["schemas"]["Address"][];
            readonly metadata: components["schemas"]["VersionMetadata"];
        };
        readonly ServiceTokenRequest: {
            /** @enum {string} */
            readonly grant_type: "client_credentials";
            readonly client_id: string;
            readonly client_secret: string;
            /** @description Scopes, separated by spaces. */
            readonly scope?: string;
        };
        readonly ServiceToken: {
            readonly access_token: string;
            /** @enum {string} */
            readonly token_type: "Bearer";
            /** @description Seconds. */
            readonly expires_in: number;
            /** @description Seconds. */
            readonly session_idle_time: number;
            /** @description Always empty; ask for a new token instead. */
            readonly refresh_token: string;
            /** @description Seconds. */
            readonly refresh_token_expires_in: number;
            readonly scope: string;
        };
        /**
         * @description What the ID is of. A `SKU` is taken for a product's ID.
         * @enum {string}
         */
        readonly PriceItemType: "PRODUCT" | "PRICE" | "SKU";
        readonly PriceMatchRequest: {
            readonly items: readonly {
                readonly itemId: {
                    readonly itemType: components["schemas"]["PriceItemType"];
                    readonly id: string;
                };
                readonly quantity: {
                    readonly quantity: number;
                    readonly unitCode?: string;
                };
            }[];
        };
        readonly PriceQuantity: {
            readonly quantity: number;
            readonly unitCode: string;
        };
        /** @description Rounded to the site's scale; gross is net and tax together. */
        readonly TaxedPrice: {
            readonly netValue: number;
            readonly grossValue: number;
            readonly taxValue: number;
        };
        readonly PriceMatch: {
            readonly priceId: string;
            readonly itemId: {
                readonly itemType: components["schemas"]["PriceItemType"];
                readonly id: string;
                /** @description The product's. */
                readonly name: string;
            };
            readonly site: {
                readonly code: string;
                readonly includesTax: boolean;
            };
            readonly currency: string;
            /** @description The session's country; absent when it has none. */
            readonly location?: {
                readonly countryCode: string;
            };
            /** @description The price of one, as the seed says. */
            readonly originalValue: number;
            /** @description The price of one; the mock knows no sale prices. */
            readonly effectiveValue: number;
            /** @description The price of all, rounded half up to the site's scale. */
            readonly totalValue: number;
            readonly quantity: components["schemas"]["PriceQuantity"];
            readonly includesTax: boolean;
            readonly priceModel: {
                readonly id: string;
                readonly name: string;
                readonly includesTax: boolean;
                readonly tierDefinition: {
                    /**
                     * @description One price, or one that depends on the quantity of all.
                     * @enum {string}
                     */
                    readonly tierType: "BASIC" | "VOLUME";
                    readonly tiers: readonly {
                        readonly id: string;
                        readonly minQuantity: components["schemas"]["PriceQuantity"];
                    }[];
                };
            };
            readonly tax: {
                readonly taxClass: string;
                /** @description Percent. */
                readonly taxRate: number;
                readonly prices: {
                    readonly originalValue: components["schemas"]["TaxedPrice"];
                    readonly effectiveValue: components["schemas"]["TaxedPrice"];
                    readonly totalValue: components["schemas"]["TaxedPrice"];
                };
            };
            readonly tierValues: readonly {
                readonly id: string;
                readonly priceValue: number;
            }[];
            readonly metadata: {
                /** @description Text here, a number elsewhere. */
                readonly version: string;
                readonly createdAt: components["schemas"]["Timestamp"];
                readonly modifiedAt: components["schemas"]["Timestamp"];
            };
        };
        /** @description Custom attributes. Any key, any JSON value; nothing is validated. */
        readonly Attributes: {
            readonly [key: string]: unknown;
        };
        readonly SessionContext: {
            /** Format: uuid */
            readonly sessionId: string;
            /** @description Only for a logged-in customer. */
            readonly customerId?: string;
            /** @description The session's active cart. */
            readonly cartId?: string;
            readonly siteCode?: string;
            readonly currency?: string;
            /** @description A country code. */
            readonly targetLocation?: string;
            readonly language?: string;
            readonly context: components["schemas"]["Attributes"];
            readonly metadata: {
                /** @description Rises by one with every change. */
                readonly version: number;
                readonly createdAt: components["schemas"]["Timestamp"];
                readonly modifiedAt: components["schemas"]["Timestamp"];
            };
        };
        readonly SessionContextError: {
            readonly code: number;
            readonly message: string;
        };
        readonly OwnContextPatch: {
            readonly siteCode?: string;
            readonly currency?: string;
            readonly targetLocation?: string;
            readonly language?: string;
            readonly context?: components["schemas"]["Attributes"];
            readonly metadata: {
                readonly version: number;
            };
        };
        readonly Attribute: {
            readonly key: string;
            /** @description Any JSON value. */
            readonly value: unknown;
        };
        readonly SessionContextReplacement: {
            readonly customerId?: string;
            readonly cartId?: string;
            readonly siteCode?: string;
            readonly currency?: string;
            readonly targetLocation?: string;
            readonly language?: string;
            readonly context?: components["schemas"]["Attributes"];
            /** @description Required, with the current version, unless `upsert=true` creates the context. */
            readonly metadata?: {
                readonly version?: number;
            };
        };
        /** @description Only when asked by `expand`, and then empty. */
        readonly SiteSettings: readonly Record<string, unknown>[];
        readonly Site: {
            readonly code: string;
            readonly name: string;
            readonly active: boolean;
            readonly default: boolean;
            readonly includesTax?: boolean;
            readonly defaultLanguage: string;
            readonly languages: readonly string[];
            readonly currency: string;
            readonly availableCurrencies?: readonly string[];
            readonly homeBase: {
                readonly address: {
                    readonly street?: string;
                    readonly streetNumber?: string;
                    readonly zipCode: string;
                    readonly city?: string;
                    readonly country?: string;
                };
            };
            readonly shipToCountries: readonly string[];
            /** @enum {string} */
            readonly taxDeterminationBasedOn: "BILLING_ADDRESS" | "SHIPPING_ADDRESS";
            /** @default 2 */
            readonly cartCalculationScale?: number;
            readonly metadata?: components["schemas"]["VersionMetadata"];
            /** @description Only when asked by `expand`. */
            readonly mixins?: Record<string, unknown>;
            readonly payment?: components["schemas"]["SiteSettings"];
            readonly shipping?: components["schemas"]["SiteSettings"];
            readonly tax?: components["schemas"]["SiteSettings"];
        };
        readonly SiteError: {
            readonly status: number;
            readonly type: string;
            readonly message: string;
            readonly details: readonly {
                readonly message: string;
            }[];
        };
    };
    responses: {
        /** @description The cart. */
        readonly CartDocument: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "65e1a0f2c3d4b5a697881234",
                 *       "yrn": "urn:yaas:saasag:caascart:cart:acme;65e1a0f2c3d4b5a697881234",
                 *       "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                 *       "siteCode": "main",
                 *       "currency": "EUR",
                 *       "items": [],
                 *       "totalUnitsCount": 0,
                 *       "totalPrice": {
                 *         "amount": 0,
                 *         "currency": "EUR"
                 *       },
                 *       "subTotalPrice": {
                 *         "amount": 0,
                 *         "currency": "EUR"
                 *       },
                 *       "metadata": {
                 *         "version": 1,
                 *         "createdAt": "2026-03-01T09:30:00.000Z",
                 *         "modifiedAt": "2026-03-01T09:30:00.000Z"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["Cart"];
            };
        };
        /** @description The tenant's name, a parameter or the body is malformed, or names a site that does not exist. */
        readonly CartBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 400,
                 *       "status": "BAD_REQUEST",
                 *       "message": "body must have required property 'currency'"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CartError"];
            };
        };
        /** @description There is no token, or the token is unknown, of another tenant, ended, or expired. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The token is good, but not for this. */
        readonly CartForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 403,
                 *       "status": "Forbidden",
                 *       "message": "This needs a service token with the scope cart.cart_manage"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CartError"];
            };
        };
        /** @description There is no such cart for this token. */
        readonly CartNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "status": "Not Found",
                 *       "message": "Cart with code 65e1a0f2c3d4b5a697881234 not found."
                 *     }
                 */
                readonly "application/json": components["schemas"]["CartError"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        readonly CartTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 413,
                 *       "status": "Payload Too Large",
                 *       "message": "The body is larger than 1048576 bytes"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CartError"];
            };
        };
        /** @description The body is not JSON. */
        readonly CartUnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 415,
                 *       "status": "Unsupported Media Type",
                 *       "message": "Send the body as application/json"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CartError"];
            };
        };
        /** @description A token of an anonymous session. */
        readonly AnonymousTokenIssued: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AnonymousToken"];
            };
        };
        /** @description The tenant's name, a parameter or the body is malformed. */
        readonly CustomerBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 400,
                 *       "type": "bad_request",
                 *       "message": "body must have required property 'password'"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CustomerError"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        readonly CustomerTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 413,
                 *       "type": "payload_too_large",
                 *       "message": "The body is larger than 1048576 bytes"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CustomerError"];
            };
        };
        /** @description The body is not JSON. */
        readonly CustomerUnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 415,
                 *       "type": "unsupported_media_type",
                 *       "message": "Send the body as application/json"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CustomerError"];
            };
        };
        /** @description The token is good, but not for this. */
        readonly CustomerForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 403,
                 *       "type": "Forbidden",
                 *       "message": "This needs a customer token or an anonymous token"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CustomerError"];
            };
        };
        /** @description The request is malformed, or the grant type is not `client_credentials`. */
        readonly OAuthBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "fault": {
                 *         "faultstring": "body: grant_type must be equal to one of the allowed values",
                 *         "detail": {
                 *           "errorcode": "steps.oauth.v2.InvalidRequest"
                 *         }
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        readonly OAuthTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "fault": {
                 *         "faultstring": "The body is larger than 1048576 bytes",
                 *         "detail": {
                 *           "errorcode": "protocol.http.TooBigBody"
                 *         }
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The body is not `application/x-www-form-urlencoded`. */
        readonly OAuthUnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "fault": {
                 *         "faultstring": "Send the body as application/x-www-form-urlencoded",
                 *         "detail": {
                 *           "errorcode": "protocol.http.UnsupportedMediaType"
                 *         }
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The session context. */
        readonly SessionContextDocument: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["SessionContext"];
            };
        };
        /** @description The tenant's name, a parameter or the body is malformed. */
        readonly SessionContextBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 400,
                 *       "message": "body/metadata must have required property 'version'"
                 *     }
                 */
                readonly "application/json": components["schemas"]["SessionContextError"];
            };
        };
        /** @description The token is good, but not for this. */
        readonly SessionContextForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 403,
                 *       "message": "This needs a service token with the scope session_context.context_manage"
                 *     }
                 */
                readonly "application/json": components["schemas"]["SessionContextError"];
            };
        };
        /** @description There is no such session context, or no such attribute in it. */
        readonly SessionContextNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                 *       "code": 404,
                 *       "message": "Session not found"
                 *     }
                 */
                readonly "application/json": components["schemas"]["SessionContextError"] & {
                    /** @description Left out where the session ID is not told yet. */
                    readonly sessionId?: string;
                };
            };
        };
        /** @description Done. The version rose by one. */
        readonly SessionContextChanged: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The version sent is not the current one. */
        readonly SessionContextConflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 409,
                 *       "message": "The version sent is 1, the current one is 2: read the session context again and repeat the change"
                 *     }
                 */
                readonly "application/json": components["schemas"]["SessionContextError"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        readonly SessionContextTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 413,
                 *       "message": "The body is larger than 1048576 bytes"
                 *     }
                 */
                readonly "application/json": components["schemas"]["SessionContextError"];
            };
        };
        /** @description The body is not JSON. */
        readonly SessionContextUnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 415,
                 *       "message": "Send the body as application/json"
                 *     }
                 */
                readonly "application/json": components["schemas"]["SessionContextError"];
            };
        };
        /** @description The tenant's name or a parameter is malformed. */
        readonly SiteBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 400,
                 *       "type": "bad_request",
                 *       "message": "query/pageNumber must be >= 1",
                 *       "details": []
                 *     }
                 */
                readonly "application/json": components["schemas"]["SiteError"];
            };
        };
        /** @description Inactive sites need the scope `site.site_manage`. */
        readonly SiteForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 403,
                 *       "type": "forbidden",
                 *       "message": "This needs the scope site.site_manage",
                 *       "details": []
                 *     }
                 */
                readonly "application/json": components["schemas"]["SiteError"];
            };
        };
    };
    parameters: {
        /**
         * @description The tenant. Tenants are separate worlds that know nothing of each other.
         * @example acme
         */
        readonly Tenant: components["schemas"]["TenantName"];
        /** @example 65e1a0f2c3d4b5a697881234 */
        readonly CartId: string;
        /**
         * @description The tenant. Required, unless its older name `hybris-tenant` is used.
         * @example acme
         */
        readonly TenantQuery: components["schemas"]["TenantName"];
        /**
         * @deprecated
         * @description The older name of `tenant`.
         */
        readonly HybrisTenantQuery: components["schemas"]["TenantName"];
        /**
         * @description The storefront's client ID. Any will do here.
         * @example storefront
         */
        readonly ClientId: string;
        /**
         * @description The attribute's key, URL-encoded.
         * @example latitude
         */
        readonly AttributeName: string;
        /**
         * @description The session's ID, as the session context tells it.
         * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
         */
        readonly SessionId: string;
        /** @description Inactive sites too; this needs the scope `site.site_manage`. */
        readonly IncludeInactive: boolean;
        readonly PageNumber: number;
        readonly PageSize: number;
        /**
         * @description By what to order the sites, upwards unless `:desc` follows. Without it they are in the order of the seed.
         * @example name:desc
         */
        readonly SiteSort: string;
        /**
         * @description Pairs of a field and its whole value, with spaces between them; a site has to fit them all. A value with spaces goes
         *     in quotes.
         * @example code:main name:Main
         */
        readonly SiteQuery: string;
        /** @description Makes no difference, `X-Count` is always told. */
        readonly TotalCount: boolean;
        /**
         * @description What to show of a site besides itself, with commas between: `mixin:*` or `mixin:name` for its mixins, `payment:all`,
         *     `shipping:all` or `tax:all` (or `:active`) for those settings, of which the mock has none.
         * @example mixin:*,payment:active
         */
        readonly SiteExpand: string;
    };
    requestBodies: never;
    headers: {
        /** @description How many sites there are on all pages. */
        readonly SiteCount: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly findCart: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description A site's code; `default` is the default site.
                 * @example main
                 */
                readonly siteCode: string;
                readonly sessionId?: string;
                readonly customerId?: string;
                readonly type?: string;
                readonly legalEntityId?: string;
                readonly create?: boolean;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["CartDocument"];
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 404: components["responses"]["CartNotFound"];
        };
    };
    readonly createCart: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The guest's session, with a service token. */
                readonly "session-id"?: string;
            };
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "siteCode": "main",
                 *       "currency": "EUR"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CartDraft"];
            };
        };
        readonly responses: {
            /** @description The cart is created and open. */
            readonly 201: {
                headers: {
                    /** @description The cart's path. */
                    readonly Location: string;
                    /** @description The cart's version. */
                    readonly Version: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cartId": "65e1a0f2c3d4b5a697881234",
                     *       "yrn": "urn:yaas:saasag:caascart:cart:acme;65e1a0f2c3d4b5a697881234"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CreatedCart"];
                };
            };
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            /** @description The owner has an open cart of this site, type and legal entity already. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 409,
                     *       "status": "Conflict",
                     *       "message": "There is an open cart already: 65e1a0f2c3d4b5a697881234"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CartError"];
                };
            };
            readonly 413: components["responses"]["CartTooLarge"];
            readonly 415: components["responses"]["CartUnsupportedMediaType"];
        };
    };
    readonly getCart: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example 65e1a0f2c3d4b5a697881234 */
                readonly cartId: components["parameters"]["CartId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["CartDocument"];
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 404: components["responses"]["CartNotFound"];
        };
    };
    readonly deleteCart: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example 65e1a0f2c3d4b5a697881234 */
                readonly cartId: components["parameters"]["CartId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 404: components["responses"]["CartNotFound"];
        };
    };
    readonly listCartItems: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example 65e1a0f2c3d4b5a697881234 */
                readonly cartId: components["parameters"]["CartId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The items. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0",
                     *         "type": "INTERNAL",
                     *         "itemYrn": "urn:yaas:hybris:product:product:acme;espresso-machine",
                     *         "yrn": "urn:yaas:saasag:caascart:cart-item:acme;65e1a0f2c3d4b5a697881234;0",
                     *         "product": {
                     *           "id": "espresso-machine"
                     *         },
                     *         "quantity": 1,
                     *         "effectiveQuantity": 1,
                     *         "price": {
                     *           "priceId": "price-1",
                     *           "originalAmount": 249.9,
                     *           "effectiveAmount": 199.9,
                     *           "currency": "EUR"
                     *         },
                     *         "itemPrice": {
                     *           "amount": 199.9,
                     *           "currency": "EUR"
                     *         },
                     *         "keepAsSeparateLineItem": false
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["CartItem"][];
                };
            };
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 404: components["responses"]["CartNotFound"];
        };
    };
    readonly addCartItem: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Must be the cart's site, if given.
                 * @example main
                 */
                readonly siteCode?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example 65e1a0f2c3d4b5a697881234 */
                readonly cartId: components["parameters"]["CartId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "itemYrn": "urn:yaas:hybris:product:product:acme;espresso-machine",
                 *       "quantity": 1,
                 *       "price": {
                 *         "priceId": "price-1",
                 *         "originalAmount": 249.9,
                 *         "effectiveAmount": 199.9,
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["CartItemDraft"];
            };
        };
        readonly responses: {
            /** @description The item is in the cart. */
            readonly 201: {
                headers: {
                    /** @description The item's path. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "itemId": "0",
                     *       "yrn": "urn:yaas:saasag:caascart:cart-item:acme;65e1a0f2c3d4b5a697881234;0"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CreatedCartItem"];
                };
            };
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 404: components["responses"]["CartNotFound"];
            readonly 413: components["responses"]["CartTooLarge"];
            readonly 415: components["responses"]["CartUnsupportedMediaType"];
        };
    };
    readonly listCurrencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The currencies. */
            readonly 200: {
                headers: {
                    /** @description How many currencies there are. */
                    readonly "X-Count": number;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "EUR",
                     *         "name": {
                     *           "en": "Euro"
                     *         }
                     *       },
                     *       {
                     *         "code": "USD",
                     *         "name": {
                     *           "en": "US dollar"
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Currency"][];
                };
            };
            /** @description The tenant's name is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 400,
                     *       "status": "Bad Request",
                     *       "message": "path/tenant must NOT have fewer than 3 characters",
                     *       "details": [
                     *         "path/tenant must NOT have fewer than 3 characters"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PriceError"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly requestAnonymousToken: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The tenant. Required, unless its older name `hybris-tenant` is used.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["TenantQuery"];
                /**
                 * @deprecated
                 * @description The older name of `tenant`.
                 */
                readonly "hybris-tenant"?: components["parameters"]["HybrisTenantQuery"];
                /**
                 * @description The storefront's client ID. Any will do here.
                 * @example storefront
                 */
                readonly client_id: components["parameters"]["ClientId"];
                /** @example USD */
                readonly currency?: string;
                /** @example us */
                readonly siteCode?: string;
                /** @example en */
                readonly language?: string;
                /** @example US */
                readonly targetLocation?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AnonymousTokenIssued"];
            readonly 400: components["responses"]["CustomerBadRequest"];
        };
    };
    readonly refreshAnonymousToken: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The tenant. Required, unless its older name `hybris-tenant` is used.
                 * @example acme
                 */
                readonly tenant?: components["parameters"]["TenantQuery"];
                /**
                 * @deprecated
                 * @description The older name of `tenant`.
                 */
                readonly "hybris-tenant"?: components["parameters"]["HybrisTenantQuery"];
                /**
                 * @description The storefront's client ID. Any will do here.
                 * @example storefront
                 */
                readonly client_id: components["parameters"]["ClientId"];
                readonly refresh_token?: string;
                /** @deprecated */
                readonly anonymous_token?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AnonymousTokenIssued"];
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly loginCustomer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "email": "customer@emporix.com",
                 *       "password": "Qwurmdch673;'"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Credentials"];
            };
        };
        readonly responses: {
            /** @description The customer's tokens, in both spellings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "acme.Zb1cD2eF3gH4iJ5kL6mN7oP8qR9s",
                     *       "saas_token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMDAwMDAwMSIsInRlbmFudCI6ImFjbWUifQ.c2lnbmF0dXJl",
                     *       "expires_in": 2591999,
                     *       "refresh_token": "acme.a1B2c3D4e5F6g7H8i9J0kLmNoPqR",
                     *       "refresh_token_expires_in": 86399,
                     *       "token_type": "Bearer",
                     *       "session_id": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *       "initialPassword": "false",
                     *       "accessToken": "acme.Zb1cD2eF3gH4iJ5kL6mN7oP8qR9s",
                     *       "saasToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMDAwMDAwMSIsInRlbmFudCI6ImFjbWUifQ.c2lnbmF0dXJl",
                     *       "expiresIn": 2591999,
                     *       "refreshToken": "acme.a1B2c3D4e5F6g7H8i9J0kLmNoPqR",
                     *       "refreshTokenExpiresIn": 86399
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CustomerTokens"];
                };
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            /** @description No valid anonymous token, or a wrong e-mail address or password. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Fault"];
                };
            };
            readonly 413: components["responses"]["CustomerTooLarge"];
            readonly 415: components["responses"]["CustomerUnsupportedMediaType"];
        };
    };
    readonly logoutCustomer: {
        readonly parameters: {
            readonly query: {
                /** @description The same token as in `Authorization`. */
                readonly accessToken: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Logged out. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly refreshCustomerToken: {
        readonly parameters: {
            readonly query: {
                readonly refreshToken: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description New tokens of the same session. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "acme.tU1vW2xY3zA4bC5dE6fG7hI8jK9l",
                     *       "expires_in": 2591999,
                     *       "refresh_token": "acme.a1B2c3D4e5F6g7H8i9J0kLmNoPqR",
                     *       "refresh_token_expires_in": 86399,
                     *       "token_type": "Bearer",
                     *       "session_id": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *       "accessToken": "acme.tU1vW2xY3zA4bC5dE6fG7hI8jK9l",
                     *       "expiresIn": 2591999,
                     *       "refreshToken": "acme.a1B2c3D4e5F6g7H8i9J0kLmNoPqR",
                     *       "refreshTokenExpiresIn": 86399
                     *     }
                     */
                    readonly "application/json": components["schemas"]["RefreshedCustomerTokens"];
                };
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly validateCustomerToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the token stands for. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token_type": "Bearer",
                     *       "expires_in": 2590412,
                     *       "scope": "customer.customer_manage_own tenant=acme",
                     *       "sessionId": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
                     *       "email": "customer@emporix.com"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["TokenValidation"];
                };
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly getOwnProfile: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description `addresses` adds them; other values are ignored.
                 * @example addresses
                 */
                readonly expand?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The profile. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Customer"];
                };
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
        };
    };
    readonly requestServiceToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Binds the token to this tenant. */
                readonly "Emporix-Tenant"?: components["schemas"]["TenantName"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "grant_type": "client_credentials",
                 *       "client_id": "backend",
                 *       "client_secret": "secret",
                 *       "scope": "session_context.context_manage"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["ServiceTokenRequest"];
            };
        };
        readonly responses: {
            /** @description A service token. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "acme.f3G7hY2kLm9QpRsT4vWxZ1aBcDeF",
                     *       "token_type": "Bearer",
                     *       "expires_in": 14399,
                     *       "session_idle_time": 120,
                     *       "refresh_token": "",
                     *       "refresh_token_expires_in": 0,
                     *       "scope": "session_context.context_manage tenant=acme"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ServiceToken"];
                };
            };
            readonly 400: components["responses"]["OAuthBadRequest"];
            /** @description The client or its secret is wrong. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fault": {
                     *         "faultstring": "Invalid client identifier or secret",
                     *         "detail": {
                     *           "errorcode": "oauth.v2.InvalidClientIdentifier"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Fault"];
                };
            };
            readonly 413: components["responses"]["OAuthTooLarge"];
            readonly 415: components["responses"]["OAuthUnsupportedMediaType"];
        };
    };
    readonly matchPricesByContext: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "itemId": {
                 *             "itemType": "PRODUCT",
                 *             "id": "coffee-beans"
                 *           },
                 *           "quantity": {
                 *             "quantity": 10,
                 *             "unitCode": "pc"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["PriceMatchRequest"];
            };
        };
        readonly responses: {
            /** @description The prices, in the order of the items. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "priceId": "coffee-beans-main",
                     *         "itemId": {
                     *           "itemType": "PRODUCT",
                     *           "id": "coffee-beans",
                     *           "name": "Coffee beans, 1 kg"
                     *         },
                     *         "site": {
                     *           "code": "main",
                     *           "includesTax": true
                     *         },
                     *         "currency": "EUR",
                     *         "location": {
                     *           "countryCode": "DE"
                     *         },
                     *         "originalValue": 15.5,
                     *         "effectiveValue": 15.5,
                     *         "totalValue": 155,
                     *         "quantity": {
                     *           "quantity": 10,
                     *           "unitCode": "pc"
                     *         },
                     *         "includesTax": true,
                     *         "priceModel": {
                     *           "id": "coffee-beans-main-model",
                     *           "name": "Volume pricing",
                     *           "includesTax": true,
                     *           "tierDefinition": {
                     *             "tierType": "VOLUME",
                     *             "tiers": [
                     *               {
                     *                 "id": "coffee-beans-main-1",
                     *                 "minQuantity": {
                     *                   "quantity": 1,
                     *                   "unitCode": "pc"
                     *                 }
                     *               },
                     *               {
                     *                 "id": "coffee-beans-main-2",
                     *                 "minQuantity": {
                     *                   "quantity": 10,
                     *                   "unitCode": "pc"
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         },
                     *         "tax": {
                     *           "taxClass": "REDUCED",
                     *           "taxRate": 7,
                     *           "prices": {
                     *             "originalValue": {
                     *               "netValue": 14.49,
                     *               "grossValue": 15.5,
                     *               "taxValue": 1.01
                     *             },
                     *             "effectiveValue": {
                     *               "netValue": 14.49,
                     *               "grossValue": 15.5,
                     *               "taxValue": 1.01
                     *             },
                     *             "totalValue": {
                     *               "netValue": 144.86,
                     *               "grossValue": 155,
                     *               "taxValue": 10.14
                     *             }
                     *           }
                     *         },
                     *         "tierValues": [
                     *           {
                     *             "id": "coffee-beans-main-1",
                     *             "priceValue": 17.95
                     *           },
                     *           {
                     *             "id": "coffee-beans-main-2",
                     *             "priceValue": 15.5
                     *           }
                     *         ],
                     *         "metadata": {
                     *           "version": "1",
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["PriceMatch"][];
                };
            };
            /** @description The tenant's name or the body is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 400,
                     *       "status": "Bad Request",
                     *       "message": "body must have required property 'items'",
                     *       "details": [
                     *         "body must have required property 'items'"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PriceError"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description A service token has no session to match by. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 403,
                     *       "status": "Forbidden",
                     *       "message": "This needs an anonymous token or a customer token",
                     *       "details": [
                     *         "This needs an anonymous token or a customer token"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PriceError"];
                };
            };
            /** @description The body is larger than 1 MiB. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 413,
                     *       "status": "Payload Too Large",
                     *       "message": "The body is larger than 1048576 bytes",
                     *       "details": [
                     *         "The body is larger than 1048576 bytes"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PriceError"];
                };
            };
            /** @description The body is not JSON. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 415,
                     *       "status": "Unsupported Media Type",
                     *       "message": "Send the body as application/json",
                     *       "details": [
                     *         "Send the body as application/json"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PriceError"];
                };
            };
        };
    };
    readonly getOwnContext: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SessionContextDocument"];
            readonly 400: components["responses"]["SessionContextBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["SessionContextForbidden"];
            readonly 404: components["responses"]["SessionContextNotFound"];
        };
    };
    readonly patchOwnContext: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "siteCode": "us",
                 *       "currency": "USD",
                 *       "targetLocation": "US",
                 *       "metadata": {
                 *         "version": 1
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["OwnContextPatch"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["SessionContextChanged"];
            readonly 400: components["responses"]["SessionContextBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["SessionContextForbidden"];
            readonly 404: components["responses"]["SessionContextNotFound"];
            readonly 409: components["responses"]["SessionContextConflict"];
            readonly 413: components["responses"]["SessionContextTooLarge"];
            readonly 415: components["responses"]["SessionContextUnsupportedMediaType"];
        };
    };
    readonly addOwnAttribute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "key": "latitude",
                 *       "value": 48.2082
                 *     }
                 */
                readonly "application/json": components["schemas"]["Attribute"];
            };
        };
        readonly responses: {
            /** @description The attribute is set; the body is its key. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example latitude */
                    readonly "application/json": string;
                };
            };
            readonly 400: components["responses"]["SessionContextBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["SessionContextForbidden"];
            readonly 404: components["responses"]["SessionContextNotFound"];
            readonly 413: components["responses"]["SessionContextTooLarge"];
            readonly 415: components["responses"]["SessionContextUnsupportedMediaType"];
        };
    };
    readonly removeOwnAttribute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /**
                 * @description The attribute's key, URL-encoded.
                 * @example latitude
                 */
                readonly attributeName: components["parameters"]["AttributeName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["SessionContextChanged"];
            readonly 400: components["responses"]["SessionContextBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["SessionContextForbidden"];
            readonly 404: components["responses"]["SessionContextNotFound"];
        };
    };
    readonly getContext: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /**
                 * @description The session's ID, as the session context tells it.
                 * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly sessionId: components["parameters"]["SessionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SessionContextDocument"];
            readonly 400: components["responses"]["SessionContextBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["SessionContextForbidden"];
            readonly 404: components["responses"]["SessionContextNotFound"];
        };
    };
    readonly putContext: {
        readonly parameters: {
            readonly query?: {
                /** @description Create the context when there is none. */
                readonly upsert?: boolean;
            };
            readonly header?: {
                /** @description The customer's saas token. Required when the context belongs to a logged-in customer. */
                readonly "saas-token"?: string;
            };
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /**
                 * @description The session's ID, as the session context tells it.
                 * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly sessionId: components["parameters"]["SessionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "siteCode": "main",
                 *       "currency": "EUR",
                 *       "targetLocation": "DE",
                 *       "language": "de",
                 *       "context": {
                 *         "segment": "vip"
                 *       },
                 *       "metadata": {
                 *         "version": 3
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["SessionContextReplacement"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["SessionContextChanged"];
            readonly 400: components["responses"]["SessionContextBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["SessionContextForbidden"];
            readonly 404: components["responses"]["SessionContextNotFound"];
            readonly 409: components["responses"]["SessionContextConflict"];
            readonly 413: components["responses"]["SessionContextTooLarge"];
            readonly 415: components["responses"]["SessionContextUnsupportedMediaType"];
        };
    };
    readonly addAttribute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /**
                 * @description The session's ID, as the session context tells it.
                 * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly sessionId: components["parameters"]["SessionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "key": "segment",
                 *       "value": "vip"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Attribute"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["SessionContextChanged"];
            readonly 400: components["responses"]["SessionContextBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["SessionContextForbidden"];
            readonly 404: components["responses"]["SessionContextNotFound"];
            readonly 413: components["responses"]["SessionContextTooLarge"];
            readonly 415: components["responses"]["SessionContextUnsupportedMediaType"];
        };
    };
    readonly removeAttribute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /**
                 * @description The session's ID, as the session context tells it.
                 * @example 0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11
                 */
                readonly sessionId: components["parameters"]["SessionId"];
                /**
                 * @description The attribute's key, URL-encoded.
                 * @example latitude
                 */
                readonly attributeName: components["parameters"]["AttributeName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["SessionContextChanged"];
            readonly 400: components["responses"]["SessionContextBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["SessionContextForbidden"];
            readonly 404: components["responses"]["SessionContextNotFound"];
        };
    };
    readonly listSites: {
        readonly parameters: {
            readonly query?: {
                /** @description Inactive sites too; this needs the scope `site.site_manage`. */
                readonly includeInactive?: components["parameters"]["IncludeInactive"];
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description By what to order the sites, upwards unless `:desc` follows. Without it they are in the order of the seed.
                 * @example name:desc
                 */
                readonly sort?: components["parameters"]["SiteSort"];
                /**
                 * @description Pairs of a field and its whole value, with spaces between them; a site has to fit them all. A value with spaces goes
                 *     in quotes.
                 * @example code:main name:Main
                 */
                readonly q?: components["parameters"]["SiteQuery"];
                /** @description Makes no difference, `X-Count` is always told. */
                readonly totalCount?: components["parameters"]["TotalCount"];
                /**
                 * @description What to show of a site besides itself, with commas between: `mixin:*` or `mixin:name` for its mixins, `payment:all`,
                 *     `shipping:all` or `tax:all` (or `:active`) for those settings, of which the mock has none.
                 * @example mixin:*,payment:active
                 */
                readonly expand?: components["parameters"]["SiteExpand"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sites. */
            readonly 200: {
                headers: {
                    readonly "X-Count": components["headers"]["SiteCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "main",
                     *         "name": "Main",
                     *         "active": true,
                     *         "default": true,
                     *         "includesTax": true,
                     *         "defaultLanguage": "en",
                     *         "languages": [
                     *           "en",
                     *           "de"
                     *         ],
                     *         "currency": "EUR",
                     *         "availableCurrencies": [
                     *           "EUR"
                     *         ],
                     *         "homeBase": {
                     *           "address": {
                     *             "zipCode": "10115",
                     *             "city": "Berlin",
                     *             "country": "DE"
                     *           }
                     *         },
                     *         "shipToCountries": [
                     *           "DE",
                     *           "AT",
                     *           "CH",
                     *           "FR"
                     *         ],
                     *         "taxDeterminationBasedOn": "SHIPPING_ADDRESS",
                     *         "cartCalculationScale": 2,
                     *         "metadata": {
                     *           "version": 1
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Site"][];
                };
            };
            readonly 400: components["responses"]["SiteBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["SiteForbidden"];
        };
    };
    readonly getSite: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description What to show of a site besides itself, with commas between: `mixin:*` or `mixin:name` for its mixins, `payment:all`,
                 *     `shipping:all` or `tax:all` (or `:active`) for those settings, of which the mock has none.
                 * @example mixin:*,payment:active
                 */
                readonly expand?: components["parameters"]["SiteExpand"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example main */
                readonly siteCode: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The site. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "us",
                     *       "name": "United States",
                     *       "active": true,
                     *       "default": false,
                     *       "includesTax": false,
                     *       "defaultLanguage": "en",
                     *       "languages": [
                     *         "en"
                     *       ],
                     *       "currency": "USD",
                     *       "availableCurrencies": [
                     *         "USD"
                     *       ],
                     *       "homeBase": {
                     *         "address": {
                     *           "zipCode": "10001",
                     *           "city": "New York",
                     *           "country": "US"
                     *         }
                     *       },
                     *       "shipToCountries": [
                     *         "US"
                     *       ],
                     *       "taxDeterminationBasedOn": "SHIPPING_ADDRESS",
                     *       "cartCalculationScale": 2,
                     *       "metadata": {
                     *         "version": 1
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Site"];
                };
            };
            readonly 400: components["responses"]["SiteBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            /** @description There is no such site, or it is not active. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 404,
                     *       "type": "application/json",
                     *       "message": "Site not Found",
                     *       "details": [
                     *         {
                     *           "message": "Couldn't find a site with code 'shop'"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SiteError"];
                };
            };
        };
    };
    readonly listSiteCodes: {
        readonly parameters: {
            readonly query?: {
                /** @description Inactive sites too; this needs the scope `site.site_manage`. */
                readonly includeInactive?: components["parameters"]["IncludeInactive"];
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description By what to order the sites, upwards unless `:desc` follows. Without it they are in the order of the seed.
                 * @example name:desc
                 */
                readonly sort?: components["parameters"]["SiteSort"];
                /**
                 * @description Pairs of a field and its whole value, with spaces between them; a site has to fit them all. A value with spaces goes
                 *     in quotes.
                 * @example code:main name:Main
                 */
                readonly q?: components["parameters"]["SiteQuery"];
                /** @description Makes no difference, `X-Count` is always told. */
                readonly totalCount?: components["parameters"]["TotalCount"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The codes. */
            readonly 200: {
                headers: {
                    readonly "X-Count": components["headers"]["SiteCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       "main",
                     *       "us"
                     *     ]
                     */
                    readonly "application/json": readonly string[];
                };
            };
            readonly 400: components["responses"]["SiteBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["SiteForbidden"];
        };
    };
}
