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
    readonly "/cart/{tenant}/carts/search": {
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
         * Search carts
         * @description Shoppers find their own carts only, open and closed. `q` holds `field:value` pairs, separated by spaces; the fields are
         *     `id`, `status`, `siteCode`, `currency`, `type`, `legalEntityId`, `customerId` and `sessionId`.
         */
        readonly post: operations["searchCarts"];
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
        /**
         * Update a cart
         * @description Takes what is given and leaves the rest. `addresses` are replaced as a whole, and when one of the two types is left out it
         *     becomes an empty stub. `status: CLOSED` takes the cart away from its owner's open ones, and from the session contexts.
         */
        readonly put: operations["updateCart"];
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
        /**
         * List a cart's items
         * @description Every item of the cart, in the order in which it was added.
         */
        readonly get: operations["listCartItems"];
        readonly put?: never;
        /**
         * Add an item to a cart
         * @description The same product again raises the quantity, unless `keepAsSeparateLineItem`. The product's ID is what follows the
         *     `;` in `itemYrn`.
         */
        readonly post: operations["addCartItem"];
        /**
         * Remove every item from a cart
         * @description The cart stays, without items. Its discounts stay too.
         */
        readonly delete: operations["clearCartItems"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cart/{tenant}/carts/{cartId}/items/{itemId}": {
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
                /** @example 0 */
                readonly itemId: components["parameters"]["ItemId"];
            };
            readonly cookie?: never;
        };
        /**
         * Retrieve an item of a cart
         * @description The item of an ID, as it stands in the cart.
         */
        readonly get: operations["getCartItem"];
        /**
         * Update an item of a cart
         * @description Without `partial=true` the item is replaced: `quantity` and `price` are required then, and what is left out is gone.
         */
        readonly put: operations["updateCartItem"];
        readonly post?: never;
        /**
         * Remove an item from a cart
         * @description The other items keep their IDs. An item that is not there answers 404.
         */
        readonly delete: operations["removeCartItem"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cart/{tenant}/carts/{cartId}/itemsBatch": {
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
        readonly get?: never;
        /**
         * Update several items of a cart
         * @description Each item is updated like one with `partial=true`.
         */
        readonly put: operations["updateCartItems"];
        /**
         * Add several items to a cart
         * @description Each item is judged for itself; the answer has one result for each, in the order of the request.
         */
        readonly post: operations["addCartItems"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cart/{tenant}/carts/{cartId}/merge": {
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Merge guest carts into a customer's cart
         * @description The items move into the customer's cart, the guest carts are closed, and the session contexts that named them name the
         *     customer's cart (VAL-3).
         */
        readonly post: operations["mergeCarts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cart/{tenant}/carts/{cartId}/changeSite": {
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Move a cart to another site
         * @description The currency becomes the site's; items with a price there get it, the others keep their amounts.
         */
        readonly post: operations["changeCartSite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cart/{tenant}/carts/{cartId}/changeCurrency": {
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Change a cart's currency
         * @description Items with a price in the new currency get it, the others keep their amounts.
         */
        readonly post: operations["changeCartCurrency"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cart/{tenant}/carts/{cartId}/refresh": {
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
        readonly get?: never;
        /**
         * Price a cart's items anew
         * @description Every item of an internal price gets the current price of its quantity, site, currency and country.
         */
        readonly put: operations["refreshCart"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cart/{tenant}/carts/{cartId}/validate": {
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
         * Validate a cart
         * @description Reports the items whose price is not the current one. The cart does not change.
         */
        readonly get: operations["validateCart"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cart/{tenant}/carts/{cartId}/dtRestrictions": {
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
         * Retrieve lead time and days without delivery
         * @description The mock delays no delivery: the lead time is 0, and no day is excluded.
         */
        readonly get: operations["getCartDeliveryRestrictions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cart/{tenant}/carts/{cartId}/discounts": {
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
         * List a cart's discounts
         * @description The discounts in the order in which they were applied. Their positions are the indexes that DELETE takes.
         */
        readonly get: operations["listCartDiscounts"];
        readonly put?: never;
        /**
         * Apply a coupon to a cart
         * @description The coupons are the seed's. One discount at a time.
         */
        readonly post: operations["applyCartDiscount"];
        /**
         * Remove a cart's discounts
         * @description Removes every discount, or those of the coupon codes given in `codes`.
         */
        readonly delete: operations["removeCartDiscounts"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cart/{tenant}/carts/{cartId}/discounts/{discountIndex}": {
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
                /** @example 0 */
                readonly discountIndex: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove one discount of a cart
         * @description Removes the discount at an index, counted from 0. The indexes of those behind it fall by one.
         */
        readonly delete: operations["removeCartDiscount"];
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
         * @description The currencies of the seed, and every other that a site names. Names are texts in the language of `Accept-Language`;
         *     without it, or with `*`, they are texts by language.
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
         *     valid, or by the deprecated `anonymous_token`, whose answer has no refresh token. The session keeps its values:
         *     clients repeat the login's `currency`, `siteCode`, `language` and `targetLocation`, without effect.
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
        /**
         * Validate a customer's token
         * @description Whose token it is, and how many seconds it has left.
         */
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
        /**
         * Replace the own profile
         * @description Fields left out, or null, are gone; a missing `contactEmail` becomes the login e-mail address again. IDs, accounts
         *     and addresses are no part of it. `metadata.version`, if given, must be current.
         */
        readonly put: operations["replaceOwnProfile"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change the own profile
         * @description A JSON merge patch: fields left out stay, null removes one. `metadata.version`, if given, must be current. The next
         *     session context that is created uses the new values (VAL-2); one that exists does not change.
         */
        readonly patch: operations["patchOwnProfile"];
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/signup": {
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
         * Create a customer account
         * @description The credentials are `signup`, else `email` and `password`; one of the two has to be there. An e-mail address names one
         *     account only, whatever its case. `customerDetails.contactEmail`, if given, must be the account's e-mail address. With the
         *     kit's `--double-opt-in` the account waits for the token that is mailed to it.
         */
        readonly post: operations["signUpCustomer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/signup/optin/{token}": {
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
                 * @description The token that was mailed; it works once, within 24 hours.
                 * @example acme.mN1bV2cX3zL4kJ5hG6fD7sA8pO9i
                 */
                readonly token: string;
            };
            readonly cookie?: never;
        };
        /**
         * Confirm an account and log in
         * @description Lets the account in, and turns the bearer's anonymous session into the customer's, as the login does.
         */
        readonly get: operations["confirmSignup"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/signup/optin/refresh_token": {
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
         * Mail another opt-in token
         * @description Mails a token if an account of this address waits for its opt-in; the answer is the same if none does.
         */
        readonly post: operations["resendOptIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/password/change": {
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
         * Change the own password
         * @description A wrong `currentPassword` is a 400.
         */
        readonly post: operations["changePassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/password/reset": {
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
         * Mail a token to set a new password with
         * @description The answer is the same when the address has no account.
         */
        readonly post: operations["requestPasswordReset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/password/reset/update": {
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
         * Set a new password with a mailed token
         * @description The token works once, within 24 hours; otherwise it is a 400.
         */
        readonly post: operations["resetPassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/me/accounts/internal/email/change": {
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
         * Ask for another login e-mail address
         * @description Mails a token to the new address; until it is confirmed nothing changes. Credentials that are not the own, or an address
         *     that has an account, are a 400.
         */
        readonly post: operations["requestEmailChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/me/accounts/internal/email/change/confirm": {
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
         * Confirm another login e-mail address
         * @description With the token that was mailed to it; it works once, within 24 hours. With `syncContactEmail` the contact address follows.
         */
        readonly post: operations["confirmEmailChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/me/addresses": {
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
         * List the own addresses
         * @description Every address of the customer, in the order in which it was added.
         */
        readonly get: operations["listAddresses"];
        readonly put?: never;
        /**
         * Add an address
         * @description A default address takes that from every other address that shares one of its tags, or from all of them if it has none.
         */
        readonly post: operations["addAddress"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/me/addresses/{addressId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example 65e1a0f2c3d4b5a697885678 */
                readonly addressId: components["parameters"]["AddressId"];
            };
            readonly cookie?: never;
        };
        /**
         * Retrieve an address
         * @description One address of the customer. An unknown ID, or one of somebody else, answers 404.
         */
        readonly get: operations["getAddress"];
        /**
         * Replace an address
         * @description Fields left out, or null, are gone. `metadata.version`, if given, must be current.
         */
        readonly put: operations["replaceAddress"];
        readonly post?: never;
        /**
         * Delete an address
         * @description Removes the address. Where the default address goes, no other takes its place.
         */
        readonly delete: operations["deleteAddress"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change an address
         * @description A JSON merge patch: fields left out stay, null removes one. `metadata.version`, if given, must be current.
         */
        readonly patch: operations["patchAddress"];
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/me/addresses/{addressId}/tags": {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Tags, with commas between them.
                 * @example SHIPPING,BILLING
                 */
                readonly tags: components["parameters"]["Tags"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example 65e1a0f2c3d4b5a697885678 */
                readonly addressId: components["parameters"]["AddressId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add tags to an address
         * @description A tag the address has already is not added twice, whatever its case.
         */
        readonly post: operations["addAddressTags"];
        /**
         * Remove tags from an address
         * @description Tags the address does not have are ignored.
         */
        readonly delete: operations["removeAddressTags"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/exchangeauthtoken": {
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
         * Log in with an identity provider's token
         * @description Any JWT will do here: the customer is that of its `email` claim, else of `sub` at exchange.invalid, and comes to exist if
         *     need be. Turns the bearer's anonymous session into the customer's, as the login does.
         */
        readonly post: operations["exchangeToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/socialLogin": {
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
         * Log in with the code of a social login
         * @description Here the code is the e-mail address of a customer; any other code stands for a customer of its own, who comes to exist with
         *     its first use. The code `invalid` is refused. Turns the bearer's anonymous session into the customer's, as the login does.
         */
        readonly post: operations["socialLogin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/iam/{tenant}/users/me/scopes": {
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
         * Retrieve the own scopes
         * @description The scopes of the token. In the mock every customer has the same ones.
         */
        readonly get: operations["getOwnScopes"];
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
        /**
         * Remove an attribute from the own session context
         * @description No version check; `metadata.version` rises by one (OWN-3). An attribute that is not there answers 404 (ATT-2).
         */
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
        /**
         * Retrieve a session context by its session ID
         * @description For employees and systems, by a service token with the scope (MGT-1). Before the first cart there is no context, and no ID (CTX-1).
         */
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
        /**
         * Remove an attribute from a session context
         * @description No version check; `metadata.version` rises by one (MGT-3). An attribute that is not there answers 404 (ATT-2).
         */
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
        /**
         * Retrieve a site by its code
         * @description An inactive site is found by a service token with the scope only.
         */
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
        readonly Channel: {
            readonly name?: string;
            readonly source?: string;
        };
        readonly DeliveryWindow: {
            readonly id?: string;
            readonly slotId?: string;
            /** @description ISO 8601. */
            readonly deliveryDate?: string;
        };
        readonly ExternalCartDiscount: {
            readonly id: string;
            /** @enum {string} */
            readonly discountType: "PERCENT" | "ABSOLUTE" | "FREE_SHIPPING";
            /** @description Percent, or an amount in the cart's currency. */
            readonly value: number;
            /**
             * @description Whether a percentage is of the items and their fees, or of the items.
             * @default SUBTOTAL
             * @enum {string}
             */
            readonly discountCalculationType?: "TOTAL" | "SUBTOTAL";
            /** @description The lower one is applied first. */
            readonly sequence?: number;
        };
        /** @description Free-form extensions. */
        readonly Mixins: {
            readonly [key: string]: unknown;
        };
        readonly MixinsMetadata: {
            readonly mixins?: components["schemas"]["Mixins"];
        };
        readonly CartAddressDraft: {
            /** @enum {string} */
            readonly type?: "BILLING" | "SHIPPING";
            readonly contactName?: string;
            readonly companyName?: string;
            readonly street?: string;
            readonly streetNumber?: string;
            readonly streetAppendix?: string;
            readonly zipCode?: string;
            readonly city?: string;
            readonly country?: string;
            readonly state?: string;
            readonly contactPhone?: string;
            readonly metadata?: components["schemas"]["MixinsMetadata"];
            readonly mixins?: components["schemas"]["Mixins"];
        };
        readonly CartAddress: components["schemas"]["CartAddressDraft"] & {
            /** @enum {string} */
            readonly origin: "REQUEST";
        };
        readonly ProductImage: {
            readonly id: string;
            readonly url: string;
        };
        /** @description What the cart shows of the product; the rest is the seed's. */
        readonly CartProductDraft: {
            readonly sku?: string;
            readonly code?: string;
            readonly name?: string;
            readonly localizedName?: {
                readonly [key: string]: string;
            };
            readonly description?: string;
            readonly images?: readonly components["schemas"]["ProductImage"][];
            readonly metadata?: components["schemas"]["MixinsMetadata"];
            readonly mixins?: components["schemas"]["Mixins"];
        };
        readonly ItemPrice: {
            /** @description Required, unless the item is EXTERNAL. */
            readonly priceId?: string;
            readonly originalAmount: number;
            readonly effectiveAmount: number;
            readonly currency: string;
            readonly measurementUnit?: {
                readonly quantity: number;
                /** @description As kg or H87. */
                readonly unitCode?: string;
            };
        };
        readonly ShownItemPrice: components["schemas"]["ItemPrice"] & {
            /** @description Of a price that has an ID. */
            readonly yrn?: string;
        };
        readonly CalculatedPrice: {
            readonly netValue: number;
            readonly grossValue: number;
            readonly taxValue: number;
            /** @description The tax's name, where it is one tax. */
            readonly taxCode?: string;
            /** @description Percent, where it is one rate. */
            readonly taxRate?: number;
        };
        readonly CalculatedDiscount: {
            readonly id: string;
            /**
             * @description INTERNAL is a coupon, EXTERNAL of another system.
             * @enum {string}
             */
            readonly origin: "INTERNAL" | "EXTERNAL";
            /** @enum {string} */
            readonly discountType: "PERCENT" | "ABSOLUTE" | "FREE_SHIPPING";
            /** @description What it takes off. */
            readonly value: number;
            readonly price: components["schemas"]["CalculatedPrice"];
        };
        readonly DiscountedPrice: components["schemas"]["CalculatedPrice"] & {
            readonly appliedDiscounts: readonly components["schemas"]["CalculatedDiscount"][];
        };
        readonly CalculatedFee: {
            readonly id?: string;
            /** @enum {string} */
            readonly origin: "EXTERNAL";
            /** @enum {string} */
            readonly type: "PERCENT" | "ABSOLUTE" | "ABSOLUTE_MULTIPLY_ITEMQUANTITY";
            /** @description By language. */
            readonly name?: {
                readonly [key: string]: string;
            };
            readonly price: components["schemas"]["CalculatedPrice"] & {
                readonly discountedPrice?: components["schemas"]["DiscountedPrice"];
            };
            readonly discountedPrice: components["schemas"]["DiscountedPrice"];
        };
        /** @enum {string} */
        readonly CalculationType: "ApplyDiscountBeforeTax" | "ApplyDiscountAfterTax";
        readonly TotalDiscount: {
            readonly calculationType: components["schemas"]["CalculationType"];
            readonly value: number;
            readonly price: components["schemas"]["CalculatedPrice"];
            readonly appliedDiscounts: readonly components["schemas"]["CalculatedDiscount"][];
        };
        readonly ItemCalculation: {
            readonly price: components["schemas"]["CalculatedPrice"] & {
                /** @enum {string} */
                readonly calculated: "INTERNAL" | "EXTERNAL";
            };
            readonly upliftValue?: components["schemas"]["CalculatedPrice"];
            readonly discountedPrice: components["schemas"]["DiscountedPrice"];
            readonly fees?: readonly components["schemas"]["CalculatedFee"][];
            readonly totalFee?: components["schemas"]["DiscountedPrice"];
            readonly totalDiscount: components["schemas"]["TotalDiscount"];
            readonly finalPrice: components["schemas"]["CalculatedPrice"];
        };
        readonly Money: {
            readonly amount: number;
            readonly currency: string;
        };
        readonly FeeName: string | {
            readonly [key: string]: string;
        };
        readonly FeeTotal: {
            readonly subTotal: number;
            readonly totalTax: number;
            readonly total: number;
            readonly discount: number;
        };
        readonly Fee: {
            readonly yrn?: string;
            readonly name?: components["schemas"]["FeeName"];
            readonly taxCode: string;
            readonly amount: number;
            readonly totalTax: number;
            readonly total: components["schemas"]["FeeTotal"];
            readonly taxValues: readonly {
                readonly name: string;
                /** @description Percent. */
                readonly rate: number;
                readonly netValue: number;
                readonly grossValue: number;
            }[];
        };
        readonly FeeAggregate: {
            readonly elements: readonly components["schemas"]["Fee"][];
            readonly total: components["schemas"]["FeeTotal"];
        };
        readonly ExternalDiscount: {
            readonly id: string;
            /** @enum {string} */
            readonly discountType: "PERCENT" | "ABSOLUTE";
            /** @description Percent, or an amount in the cart's currency. */
            readonly value: number;
            /** @description The mock takes no discount off a fee, and refuses true. */
            readonly includeFees?: boolean;
            /** @description The lower one is applied first. */
            readonly sequence?: number;
        };
        readonly ExternalFee: {
            readonly id?: string;
            readonly yrn?: string;
            readonly name?: components["schemas"]["FeeName"];
            /** @enum {string} */
            readonly feeType: "PERCENT" | "ABSOLUTE" | "ABSOLUTE_MULTIPLY_ITEMQUANTITY";
            /** @description For PERCENT. */
            readonly feePercentage?: number;
            /** @description For ABSOLUTE, and for ABSOLUTE_MULTIPLY_ITEMQUANTITY, where it counts once for each unit. */
            readonly feeAbsolute?: {
                readonly currency: string;
                readonly amount: number;
            };
            /** @default true */
            readonly taxable?: boolean;
            /** @description The name of the fee's tax; the item's, if left out. */
            readonly taxCode?: string;
            /** @description The fee's own tax; the item's, if left out. */
            readonly taxValues?: readonly {
                readonly name?: string;
                /** @description Percent. */
                readonly rate?: number;
            }[];
        };
        readonly CartItem: {
            readonly id: string;
            /** @enum {string} */
            readonly type: "INTERNAL" | "EXTERNAL";
            readonly itemYrn: string;
            readonly yrn: string;
            readonly product: components["schemas"]["CartProductDraft"] & {
                readonly id: string;
                readonly yrn?: string;
            };
            readonly quantity: number;
            readonly effectiveQuantity: number;
            readonly price: components["schemas"]["ShownItemPrice"];
            readonly unitPrice: components["schemas"]["CalculatedPrice"];
            /** @description The name of the item's tax. */
            readonly taxCode: string;
            readonly calculatedPrice: components["schemas"]["ItemCalculation"];
            /** @description The tax after the cart's discounts. */
            readonly totalTax: number;
            readonly itemPrice: components["schemas"]["Money"];
            /** @description Price times quantity, before the cart's discounts. */
            readonly linePrice: {
                readonly originalAmount: number;
                readonly effectiveAmount: number;
                readonly currency: string;
            };
            /** @description The tax of the line before the cart's discounts. */
            readonly lineTax: {
                readonly name: string;
                /** @description Percent. */
                readonly rate: number;
                readonly netValue: number;
                readonly grossValue: number;
                readonly quantity: number;
            };
            /** @description The taxes of the line after the cart's discounts. */
            readonly itemTaxInfo: readonly {
                readonly name: string;
                /** @description Percent. */
                readonly rate: number;
                readonly value: components["schemas"]["Money"];
                readonly netValue: number;
                readonly grossValue: number;
            }[];
            readonly totalDiscount: components["schemas"]["Money"];
            /** @description What each coupon of the cart takes off the line. */
            readonly couponDiscounts?: readonly {
                /** @description The ID of the discount. */
                readonly couponId: string;
                readonly value: number;
            }[];
            readonly fees?: components["schemas"]["FeeAggregate"];
            readonly authorizedAmount?: components["schemas"]["Money"];
            readonly keepAsSeparateLineItem?: boolean;
            readonly externalDiscounts?: readonly components["schemas"]["ExternalDiscount"][];
            readonly externalFees?: readonly components["schemas"]["ExternalFee"][];
            readonly metadata?: components["schemas"]["MixinsMetadata"];
            readonly mixins?: components["schemas"]["Mixins"];
        };
        readonly Discount: {
            readonly id: string;
            readonly yrn: string;
            readonly couponYrn: string;
            readonly code: string;
            readonly name: string;
            /** @description Percent. */
            readonly discountRate?: number;
            readonly amount?: number;
            readonly currency?: string;
            readonly discountIndex: number;
            readonly calculationType: components["schemas"]["CalculationType"];
            /** @enum {string} */
            readonly discountCalculationType: "SUBTOTAL";
            /** @description False for an amount in another currency than the cart's. */
            readonly valid: boolean;
            /** @description Why it is not valid. */
            readonly discountValidationDetails?: {
                readonly message: string;
                readonly details: readonly string[];
            };
        };
        readonly CartCalculation: {
            readonly price: components["schemas"]["CalculatedPrice"];
            readonly upliftValue?: components["schemas"]["CalculatedPrice"];
            readonly discountedPrice: components["schemas"]["DiscountedPrice"];
            readonly fees?: components["schemas"]["CalculatedPrice"];
            readonly totalFee?: components["schemas"]["DiscountedPrice"];
            readonly shipping?: components["schemas"]["CalculatedPrice"];
            readonly totalShipping?: components["schemas"]["DiscountedPrice"];
            readonly totalDiscount: components["schemas"]["TotalDiscount"];
            readonly finalPrice: components["schemas"]["CalculatedPrice"] & {
                readonly taxAggregate: {
                    readonly lines: readonly components["schemas"]["CalculatedPrice"][];
                };
            };
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
            /** @description Of a guest's cart. */
            readonly sessionId?: string;
            readonly siteCode: string;
            readonly currency: string;
            readonly type?: string;
            readonly legalEntityId?: string;
            readonly zipCode?: string;
            readonly countryCode?: string;
            readonly orderId?: string;
            readonly quoteId?: string;
            readonly channel?: components["schemas"]["Channel"];
            readonly restriction?: string | null;
            readonly deliveryWindow?: components["schemas"]["DeliveryWindow"];
            readonly deliveryWindowId?: string;
            readonly leadTime?: number;
            readonly nonDelivery?: readonly string[];
            readonly externalDiscounts?: readonly components["schemas"]["ExternalCartDiscount"][];
            readonly addresses: readonly components["schemas"]["CartAddress"][];
            readonly items: readonly components["schemas"]["CartItem"][];
            readonly discounts: readonly components["schemas"]["Discount"][];
            readonly totalUnitsCount: number;
            readonly calculatedPrice?: components["schemas"]["CartCalculation"];
            readonly totalTax?: components["schemas"]["Money"];
            readonly totalPrice: components["schemas"]["Money"];
            readonly subTotalPrice: components["schemas"]["Money"];
            readonly totalDiscount: components["schemas"]["Money"];
            readonly totalAuthorizedAmount?: components["schemas"]["Money"];
            readonly feeYrnAggregate?: components["schemas"]["FeeAggregate"];
            readonly itemFeesTotal?: components["schemas"]["FeeTotal"];
            readonly paymentFeesTotal?: components["schemas"]["FeeTotal"];
            readonly shipping?: {
                readonly fee: components["schemas"]["Money"];
                readonly total: components["schemas"]["FeeTotal"];
            };
            readonly subtotalAggregate?: {
                readonly netValue: number;
                readonly grossValue: number;
                readonly taxValue: number;
                readonly currency: string;
            };
            readonly taxAggregate?: {
                readonly lines: readonly {
                    readonly name: string;
                    /** @description Percent. */
                    readonly rate: number;
                    readonly amount: number;
                    readonly taxable: number;
                }[];
            };
            readonly mixins?: components["schemas"]["Mixins"];
            readonly metadata: {
                readonly version: number;
                readonly createdAt: components["schemas"]["Timestamp"];
                readonly modifiedAt: components["schemas"]["Timestamp"];
                readonly calculatedAt?: components["schemas"]["Timestamp"];
                readonly mixins?: components["schemas"]["Mixins"];
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
            readonly channel?: components["schemas"]["Channel"];
            readonly restriction?: string | null;
            readonly deliveryWindow?: components["schemas"]["DeliveryWindow"];
            readonly deliveryWindowId?: string;
            readonly addresses?: readonly components["schemas"]["CartAddressDraft"][];
            readonly metadata?: components["schemas"]["MixinsMetadata"];
            readonly mixins?: components["schemas"]["Mixins"];
        };
        readonly CreatedCart: {
            readonly cartId: string;
            readonly yrn: string;
        };
        readonly CartSearch: {
            /** @default  */
            readonly q?: string;
        };
        readonly FoundCart: components["schemas"]["Cart"] & {
            /** @enum {string} */
            readonly status: "OPEN" | "CLOSED";
        };
        readonly CartUpdate: {
            readonly siteCode?: string;
            readonly currency?: string;
            readonly type?: string;
            readonly legalEntityId?: string;
            /** @enum {string} */
            readonly status?: "OPEN" | "CLOSED";
            readonly zipCode?: string;
            readonly countryCode?: string;
            readonly orderId?: string;
            readonly quoteId?: string;
            readonly channel?: components["schemas"]["Channel"];
            readonly restriction?: string | null;
            readonly deliveryWindow?: components["schemas"]["DeliveryWindow"];
            readonly deliveryWindowId?: string;
            /** @description With a service token: the cart becomes this customer's. */
            readonly customerId?: string;
            /** @description With the scope `cart.cart_manage_external_prices`. Replaces those before. */
            readonly externalDiscounts?: readonly components["schemas"]["ExternalCartDiscount"][];
            readonly addresses?: readonly components["schemas"]["CartAddressDraft"][];
            readonly metadata?: components["schemas"]["MixinsMetadata"];
            readonly mixins?: components["schemas"]["Mixins"];
        };
        readonly ExternalTax: {
            readonly name?: string;
            /** @description Percent. */
            readonly rate: number;
        };
        readonly CartItemDraft: {
            /** @description Null is as good as left out. `urn:yaas:hybris:product:product:{tenant};{id}` or `urn:yaas:saasag:caasproduct:product:{tenant};{id}`. */
            readonly itemYrn?: string | null;
            readonly quantity: number;
            readonly price: components["schemas"]["ItemPrice"];
            /**
             * @default INTERNAL
             * @enum {string}
             */
            readonly itemType?: "INTERNAL" | "EXTERNAL";
            /** @default false */
            readonly keepAsSeparateLineItem?: boolean;
            readonly tax?: components["schemas"]["ExternalTax"];
            /** @description With the scope `cart.cart_manage_external_prices`. */
            readonly externalDiscounts?: readonly components["schemas"]["ExternalDiscount"][];
            /** @description With the scope `cart.cart_manage_external_prices`. */
            readonly externalFees?: readonly components["schemas"]["ExternalFee"][];
            readonly product?: components["schemas"]["CartProductDraft"] & {
                readonly id?: string;
                readonly yrn?: string;
            };
            readonly metadata?: components["schemas"]["MixinsMetadata"];
            readonly mixins?: components["schemas"]["Mixins"];
        };
        readonly CreatedCartItem: {
            readonly itemId: string;
            readonly yrn: string;
        };
        readonly CartItemUpdate: {
            readonly itemYrn?: string | null;
            readonly quantity?: number;
            readonly price?: components["schemas"]["ItemPrice"];
            /** @enum {string} */
            readonly itemType?: "INTERNAL" | "EXTERNAL";
            readonly tax?: components["schemas"]["ExternalTax"];
            readonly externalDiscounts?: readonly components["schemas"]["ExternalDiscount"][];
            readonly externalFees?: readonly components["schemas"]["ExternalFee"][];
            readonly product?: components["schemas"]["CartProductDraft"];
            readonly metadata?: components["schemas"]["MixinsMetadata"];
            readonly mixins?: components["schemas"]["Mixins"];
        };
        readonly UpdatedItem: {
            readonly index: number;
            readonly id: string;
            readonly code: number;
            readonly status: string;
            readonly message: string;
            readonly details: readonly string[];
        };
        readonly AddedItem: {
            readonly index: number;
            readonly status: number;
            readonly id?: string;
            readonly yrn?: string;
            readonly headers?: {
                readonly location?: string;
            };
            readonly errorMessage?: string;
        };
        readonly CartMerge: {
            readonly carts: readonly string[];
        };
        readonly SiteChange: {
            readonly siteCode: string;
        };
        readonly CurrencyChange: {
            readonly currency: string;
        };
        readonly CartValidation: {
            readonly isValid: boolean;
            readonly itemsValidationDetails: readonly {
                readonly id: string;
                readonly errors: readonly {
                    readonly errorCode: string;
                    readonly message: string;
                    readonly field: string;
                }[];
            }[];
        };
        readonly DeliveryRestrictions: {
            readonly leadTime: number;
            readonly nonDelivery: readonly string[];
        };
        readonly DiscountDraft: {
            readonly code: string;
        };
        readonly AppliedDiscount: {
            readonly discountId: string;
            readonly discountIndex: number;
            readonly yrn: string;
        };
        readonly Currency: {
            readonly code: string;
            readonly name: string | {
                readonly [key: string]: string;
            };
            readonly metadata: {
                readonly version: number;
                readonly createdAt: components["schemas"]["Timestamp"];
                readonly modifiedAt: components["schemas"]["Timestamp"];
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
            /** @description As the last refresh named it. */
            readonly legalEntityId?: string;
        };
        /** @description The companies that a customer buys for. */
        readonly BusinessDetails: {
            readonly companyRegistrationId?: string;
            /** @description Those that the customer is a contact of, as the seed says. */
            readonly legalEntities?: readonly {
                readonly id: string;
                readonly name: string;
                readonly contactAssignmentId: string;
            }[];
        };
        readonly VersionMetadata: {
            readonly version: number;
            readonly mixins?: components["schemas"]["Mixins"];
        };
        readonly Address: {
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
            /** @description What the address is for, such as SHIPPING or BILLING. */
            readonly tags: readonly string[];
            readonly isDefault: boolean;
            readonly mixins?: components["schemas"]["Mixins"];
            readonly metadata: components["schemas"]["VersionMetadata"];
        };
        readonly Customer: {
            readonly id: string;
            readonly customerNumber: string;
            readonly title?: string;
            readonly firstName?: string;
            readonly middleName?: string;
            readonly lastName?: string;
            /** @description The login e-mail address, unless another is set. */
            readonly contactEmail?: string;
            readonly contactPhone?: string;
            readonly company?: string;
            readonly preferredLanguage?: string;
            readonly preferredCurrency?: string;
            readonly preferredSite?: string;
            /** @enum {string} */
            readonly businessModel?: "B2B" | "B2C";
            readonly b2b?: components["schemas"]["BusinessDetails"];
            readonly mixins?: components["schemas"]["Mixins"];
            readonly accounts: readonly {
                readonly id: string;
                readonly providerId: string;
            }[];
            readonly addresses?: readonly components["schemas"]["Address"][];
            readonly defaultAddress?: components["schemas"]["Address"];
            readonly lastLogin?: components["schemas"]["Timestamp"];
            readonly metadata: components["schemas"]["VersionMetadata"];
        };
        readonly BusinessFields: {
            readonly companyRegistrationId?: string;
        };
        readonly MixinsOrNull: {
            readonly [key: string]: unknown;
        } | null;
        readonly MetadataFields: {
            /** @description The version that is changed; anything but the current one is a 409. */
            readonly version?: number | null;
            readonly mixins?: components["schemas"]["MixinsOrNull"];
        } | null;
        /** @description What a customer may say of themselves. Null is the same as nothing; other properties are ignored. */
        readonly ProfileFields: {
            readonly title?: string | null;
            readonly firstName?: string | null;
            readonly middleName?: string | null;
            readonly lastName?: string | null;
            readonly contactEmail?: string | null;
            readonly contactPhone?: string | null;
            readonly company?: string | null;
            readonly preferredLanguage?: string | null;
            readonly preferredCurrency?: string | null;
            /** @description The code of a site that there is. */
            readonly preferredSite?: string | null;
            /** @enum {string|null} */
            readonly businessModel?: "B2B" | "B2C" | null;
            readonly b2b?: components["schemas"]["BusinessFields"] | null;
            readonly mixins?: components["schemas"]["MixinsOrNull"];
            readonly metadata?: components["schemas"]["MetadataFields"];
        };
        /** @example new@example.com */
        readonly EmailAddress: string;
        readonly NewPassword: string;
        readonly NewCredentials: {
            readonly email: components["schemas"]["EmailAddress"];
            readonly password: components["schemas"]["NewPassword"];
        };
        /** @description An address as a customer writes it. Null is the same as nothing; other properties are ignored. */
        readonly AddressFields: {
            /** @description The customer's name, if left out. */
            readonly contactName?: string | null;
            readonly companyName?: string | null;
            readonly street?: string | null;
            readonly streetNumber?: string | null;
            readonly streetAppendix?: string | null;
            readonly extraLine1?: string | null;
            readonly extraLine2?: string | null;
            readonly extraLine3?: string | null;
            readonly extraLine4?: string | null;
            readonly zipCode?: string | null;
            readonly city?: string | null;
            readonly country?: string | null;
            readonly state?: string | null;
            readonly contactPhone?: string | null;
            readonly tags?: readonly string[] | null;
            readonly isDefault?: boolean | null;
            readonly mixins?: components["schemas"]["MixinsOrNull"];
            readonly metadata?: components["schemas"]["MetadataFields"];
        };
        readonly Signup: {
            readonly email?: components["schemas"]["EmailAddress"];
            readonly password?: components["schemas"]["NewPassword"];
            readonly signup?: components["schemas"]["NewCredentials"];
            readonly customerDetails?: components["schemas"]["ProfileFields"];
            readonly customerAddress?: components["schemas"]["AddressFields"];
        };
        readonly CreatedResource: {
            readonly id: string;
        };
        readonly EmailOnly: {
            readonly email: string;
        };
        readonly PasswordChange: {
            readonly currentPassword: string;
            readonly newPassword: components["schemas"]["NewPassword"];
        };
        readonly PasswordResetRequest: {
            readonly email: string;
            /** @description The site that the mail is sent for. */
            readonly site?: string;
        };
        readonly PasswordReset: {
            readonly token: string;
            readonly password: components["schemas"]["NewPassword"];
        };
        readonly EmailChange: {
            /** @description The present login e-mail address. */
            readonly email: string;
            readonly password: string;
            readonly newEmail: components["schemas"]["EmailAddress"];
            /** @default false */
            readonly syncContactEmail?: boolean;
        };
        readonly MailedToken: {
            readonly token: string;
        };
        readonly ExchangedTokens: {
            /** @description The token that was exchanged. */
            readonly subject_access_token: string;
            readonly access_token: string;
            readonly saas_token: string;
            readonly refresh_token: string;
            /** @description Seconds, as the API tells them. */
            readonly refresh_token_expires_in: number;
            readonly session_idle_time: number;
            /** @enum {string} */
            readonly token_type: "Bearer";
            /** @description Seconds. */
            readonly expires_in: number;
            readonly scope: string;
            /** Format: uuid */
            readonly session_id?: string;
        };
        readonly SocialTokens: {
            readonly social_access_token: string;
            /** @description A JWT that names the customer. */
            readonly social_id_token: string;
            readonly refresh_token: string;
            readonly refresh_token_expires_in: string;
            readonly session_idle_time: number;
            /** @enum {string} */
            readonly token_type: "Bearer";
            readonly access_token: string;
            readonly saas_token: string;
            readonly expires_in: string;
            readonly scope: string;
        };
        readonly OwnScopes: {
            /** @description The customer's ID. */
            readonly userId: string;
            readonly scopes: string;
            /** @description Of a customer who works for a vendor, as the seed says. */
            readonly vendorId?: string;
        };
        readonly ServiceTokenRequest: {
            /** @enum {string} */
            readonly grant_type: "client_credentials";
            /** @example backend */
            readonly client_id: string;
            /** @example secret */
            readonly client_secret: string;
            /**
             * @description Scopes, separated by spaces.
             * @example sessioncontext.context_manage
             */
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
        /** @description Custom attributes. Any non-empty key, any JSON value; nothing is validated. */
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
            /** @description An open cart of the session or its customer. */
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
        /** @description Only when asked by `expand`: what the seed has. */
        readonly SiteSettings: readonly {
            readonly id: string;
            readonly name?: string;
            readonly serviceType?: string;
            readonly serviceUrl?: string;
            readonly active: boolean;
            readonly configuration?: {
                readonly public?: Record<string, unknown>;
                /** @description Only for those with the scope `site.site_manage`. */
                readonly restricted?: Record<string, unknown>;
            };
        }[];
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
                    readonly streetAppendix?: string;
                    readonly extraLine1?: string;
                    readonly extraLine2?: string;
                    readonly extraLine3?: string;
                    readonly extraLine4?: string;
                    readonly zipCode: string;
                    readonly city?: string;
                    readonly state?: string;
                    readonly country?: string;
                };
                readonly location?: {
                    readonly latitude?: number;
                    readonly longitude?: number;
                };
                readonly timezone?: string;
            };
            readonly shipToCountries: readonly string[];
            /** @enum {string} */
            readonly taxDeterminationBasedOn: "BILLING_ADDRESS" | "SHIPPING_ADDRESS";
            /** @default 2 */
            readonly cartCalculationScale?: number;
            readonly metadata?: components["schemas"]["VersionMetadata"];
            /** @description Only when asked by `expand`. */
            readonly mixins?: Record<string, unknown>;
            readonly assistedBuying?: {
                readonly storefrontUrl?: string;
            };
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
                 *       "addresses": [],
                 *       "items": [
                 *         {
                 *           "id": "0",
                 *           "type": "INTERNAL",
                 *           "itemYrn": "urn:yaas:hybris:product:product:acme;coffee-beans",
                 *           "yrn": "urn:yaas:saasag:caascart:cart-item:acme;65e1a0f2c3d4b5a697881234;0",
                 *           "product": {
                 *             "id": "coffee-beans",
                 *             "name": "Coffee beans, 1 kg"
                 *           },
                 *           "quantity": 2,
                 *           "effectiveQuantity": 2,
                 *           "price": {
                 *             "priceId": "coffee-beans-main",
                 *             "originalAmount": 17.95,
                 *             "effectiveAmount": 17.95,
                 *             "currency": "EUR"
                 *           },
                 *           "unitPrice": {
                 *             "netValue": 16.78,
                 *             "grossValue": 17.95,
                 *             "taxValue": 1.17,
                 *             "taxCode": "REDUCED",
                 *             "taxRate": 7
                 *           },
                 *           "calculatedPrice": {
                 *             "price": {
                 *               "netValue": 33.55,
                 *               "grossValue": 35.9,
                 *               "taxValue": 2.35,
                 *               "taxCode": "REDUCED",
                 *               "taxRate": 7,
                 *               "calculated": "INTERNAL"
                 *             },
                 *             "discountedPrice": {
                 *               "netValue": 33.55,
                 *               "grossValue": 35.9,
                 *               "taxValue": 2.35,
                 *               "taxCode": "REDUCED",
                 *               "taxRate": 7,
                 *               "appliedDiscounts": []
                 *             },
                 *             "totalDiscount": {
                 *               "calculationType": "ApplyDiscountAfterTax",
                 *               "value": 0,
                 *               "price": {
                 *                 "netValue": 0,
                 *                 "grossValue": 0,
                 *                 "taxValue": 0
                 *               },
                 *               "appliedDiscounts": []
                 *             },
                 *             "finalPrice": {
                 *               "netValue": 33.55,
                 *               "grossValue": 35.9,
                 *               "taxValue": 2.35,
                 *               "taxCode": "REDUCED",
                 *               "taxRate": 7
                 *             }
                 *           },
                 *           "taxCode": "REDUCED",
                 *           "totalTax": 2.35,
                 *           "itemPrice": {
                 *             "amount": 35.9,
                 *             "currency": "EUR"
                 *           },
                 *           "linePrice": {
                 *             "originalAmount": 35.9,
                 *             "effectiveAmount": 35.9,
                 *             "currency": "EUR"
                 *           },
                 *           "lineTax": {
                 *             "name": "REDUCED",
                 *             "rate": 7,
                 *             "netValue": 33.55,
                 *             "grossValue": 35.9,
                 *             "quantity": 2
                 *           },
                 *           "itemTaxInfo": [
                 *             {
                 *               "name": "REDUCED",
                 *               "rate": 7,
                 *               "value": {
                 *                 "amount": 2.35,
                 *                 "currency": "EUR"
                 *               },
                 *               "netValue": 33.55,
                 *               "grossValue": 35.9
                 *             }
                 *           ],
                 *           "totalDiscount": {
                 *             "amount": 0,
                 *             "currency": "EUR"
                 *           },
                 *           "keepAsSeparateLineItem": false
                 *         }
                 *       ],
                 *       "discounts": [],
                 *       "totalUnitsCount": 2,
                 *       "calculatedPrice": {
                 *         "price": {
                 *           "netValue": 33.55,
                 *           "grossValue": 35.9,
                 *           "taxValue": 2.35
                 *         },
                 *         "discountedPrice": {
                 *           "netValue": 33.55,
                 *           "grossValue": 35.9,
                 *           "taxValue": 2.35,
                 *           "appliedDiscounts": []
                 *         },
                 *         "totalDiscount": {
                 *           "calculationType": "ApplyDiscountAfterTax",
                 *           "value": 0,
                 *           "price": {
                 *             "netValue": 0,
                 *             "grossValue": 0,
                 *             "taxValue": 0
                 *           },
                 *           "appliedDiscounts": []
                 *         },
                 *         "finalPrice": {
                 *           "netValue": 33.55,
                 *           "grossValue": 35.9,
                 *           "taxValue": 2.35,
                 *           "taxAggregate": {
                 *             "lines": [
                 *               {
                 *                 "netValue": 33.55,
                 *                 "grossValue": 35.9,
                 *                 "taxValue": 2.35,
                 *                 "taxCode": "REDUCED",
                 *                 "taxRate": 7
                 *               }
                 *             ]
                 *           }
                 *         }
                 *       },
                 *       "totalTax": {
                 *         "amount": 2.35,
                 *         "currency": "EUR"
                 *       },
                 *       "totalPrice": {
                 *         "amount": 35.9,
                 *         "currency": "EUR"
                 *       },
                 *       "subTotalPrice": {
                 *         "amount": 35.9,
                 *         "currency": "EUR"
                 *       },
                 *       "totalDiscount": {
                 *         "amount": 0,
                 *         "currency": "EUR"
                 *       },
                 *       "subtotalAggregate": {
                 *         "netValue": 33.55,
                 *         "grossValue": 35.9,
                 *         "taxValue": 2.35,
                 *         "currency": "EUR"
                 *       },
                 *       "taxAggregate": {
                 *         "lines": [
                 *           {
                 *             "name": "REDUCED",
                 *             "rate": 7,
                 *             "amount": 2.35,
                 *             "taxable": 33.55
                 *           }
                 *         ]
                 *       },
                 *       "metadata": {
                 *         "version": 2,
                 *         "createdAt": "2026-03-01T09:30:00.000Z",
                 *         "modifiedAt": "2026-03-01T09:30:04.120Z"
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
        /** @description There is no such cart for this token, or no such item or discount in it. */
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
        /** @description The cart is closed, or the change would make it the owner's second open cart of its site, type and legal entity. */
        readonly CartConflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 409,
                 *       "status": "Conflict",
                 *       "message": "Cart with code 65e1a0f2c3d4b5a697881234 is closed"
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
        /** @description `metadata.version` is not the current one. */
        readonly CustomerVersionConflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 409,
                 *       "type": "conflict_resource",
                 *       "message": "The version is 2 and not 1"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CustomerError"];
            };
        };
        /** @description The customer has no address of this ID. */
        readonly AddressNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 404,
                 *       "type": "resource_not_found",
                 *       "message": "There is no address 65e1a0f2c3d4b5a697885678"
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
                 *       "message": "This needs a service token with the scope sessioncontext.context_manage"
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
        /** @description Only together with `countryCode`. */
        readonly ZipCode: string;
        /** @description Only together with `zipCode`. */
        readonly CountryCode: string;
        /** @example 65e1a0f2c3d4b5a697881234 */
        readonly CartId: string;
        /** @example 0 */
        readonly ItemId: string;
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
        /** @example 65e1a0f2c3d4b5a697885678 */
        readonly AddressId: string;
        /**
         * @description Tags, with commas between them.
         * @example SHIPPING,BILLING
         */
        readonly Tags: string;
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
                /** @description Only together with `countryCode`. */
                readonly zipCode?: components["parameters"]["ZipCode"];
                /** @description Only together with `zipCode`. */
                readonly countryCode?: components["parameters"]["CountryCode"];
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
    readonly searchCarts: {
        readonly parameters: {
            readonly query?: {
                readonly pageNumber?: number;
                readonly pageSize?: number;
                /**
                 * @description Fields separated by commas, each with `:asc` or `:desc`.
                 * @example metadata.createdAt:desc
                 */
                readonly sort?: string;
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
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "q": "status:OPEN siteCode:main"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CartSearch"];
            };
        };
        readonly responses: {
            /** @description The carts that fit, each with its status. */
            readonly 200: {
                headers: {
                    /** @description How many carts fit on all pages. */
                    readonly "X-Count": number;
                    /** @description The same. */
                    readonly "X-Total-Count": number;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "65e1a0f2c3d4b5a697881234",
                     *         "yrn": "urn:yaas:saasag:caascart:cart:acme;65e1a0f2c3d4b5a697881234",
                     *         "customerId": "10000001",
                     *         "siteCode": "main",
                     *         "currency": "EUR",
                     *         "addresses": [],
                     *         "items": [],
                     *         "discounts": [],
                     *         "totalUnitsCount": 0,
                     *         "totalPrice": {
                     *           "amount": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "subTotalPrice": {
                     *           "amount": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "totalDiscount": {
                     *           "amount": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "totalTax": {
                     *           "amount": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "subtotalAggregate": {
                     *           "netValue": 0,
                     *           "grossValue": 0,
                     *           "taxValue": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "taxAggregate": {
                     *           "lines": []
                     *         },
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-03-01T09:30:00.000Z",
                     *           "modifiedAt": "2026-03-01T09:30:00.000Z"
                     *         },
                     *         "status": "OPEN"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["FoundCart"][];
                };
            };
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 413: components["responses"]["CartTooLarge"];
            readonly 415: components["responses"]["CartUnsupportedMediaType"];
        };
    };
    readonly getCart: {
        readonly parameters: {
            readonly query?: {
                /** @description Without it `calculatedPrice` is left out. */
                readonly expandCalculation?: boolean;
                /** @description Only together with `countryCode`. */
                readonly zipCode?: components["parameters"]["ZipCode"];
                /** @description Only together with `zipCode`. */
                readonly countryCode?: components["parameters"]["CountryCode"];
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["CartDocument"];
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 404: components["responses"]["CartNotFound"];
        };
    };
    readonly updateCart: {
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
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "countryCode": "AT",
                 *       "zipCode": "1010",
                 *       "addresses": [
                 *         {
                 *           "type": "SHIPPING",
                 *           "contactName": "Carla Customer",
                 *           "street": "Ring",
                 *           "city": "Wien",
                 *           "country": "AT"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CartUpdate"];
            };
        };
        readonly responses: {
            /** @description Updated. */
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
            readonly 409: components["responses"]["CartConflict"];
            readonly 413: components["responses"]["CartTooLarge"];
            readonly 415: components["responses"]["CartUnsupportedMediaType"];
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
                     *         "itemYrn": "urn:yaas:hybris:product:product:acme;coffee-beans",
                     *         "yrn": "urn:yaas:saasag:caascart:cart-item:acme;65e1a0f2c3d4b5a697881234;0",
                     *         "product": {
                     *           "id": "coffee-beans",
                     *           "name": "Coffee beans, 1 kg"
                     *         },
                     *         "quantity": 2,
                     *         "effectiveQuantity": 2,
                     *         "price": {
                     *           "priceId": "coffee-beans-main",
                     *           "originalAmount": 17.95,
                     *           "effectiveAmount": 17.95,
                     *           "currency": "EUR"
                     *         },
                     *         "unitPrice": {
                     *           "netValue": 16.78,
                     *           "grossValue": 17.95,
                     *           "taxValue": 1.17,
                     *           "taxCode": "REDUCED",
                     *           "taxRate": 7
                     *         },
                     *         "calculatedPrice": {
                     *           "price": {
                     *             "netValue": 33.55,
                     *             "grossValue": 35.9,
                     *             "taxValue": 2.35,
                     *             "taxCode": "REDUCED",
                     *             "taxRate": 7,
                     *             "calculated": "INTERNAL"
                     *           },
                     *           "discountedPrice": {
                     *             "netValue": 33.55,
                     *             "grossValue": 35.9,
                     *             "taxValue": 2.35,
                     *             "taxCode": "REDUCED",
                     *             "taxRate": 7,
                     *             "appliedDiscounts": []
                     *           },
                     *           "totalDiscount": {
                     *             "calculationType": "ApplyDiscountAfterTax",
                     *             "value": 0,
                     *             "price": {
                     *               "netValue": 0,
                     *               "grossValue": 0,
                     *               "taxValue": 0
                     *             },
                     *             "appliedDiscounts": []
                     *           },
                     *           "finalPrice": {
                     *             "netValue": 33.55,
                     *             "grossValue": 35.9,
                     *             "taxValue": 2.35,
                     *             "taxCode": "REDUCED",
                     *             "taxRate": 7
                     *           }
                     *         },
                     *         "taxCode": "REDUCED",
                     *         "totalTax": 2.35,
                     *         "itemPrice": {
                     *           "amount": 35.9,
                     *           "currency": "EUR"
                     *         },
                     *         "linePrice": {
                     *           "originalAmount": 35.9,
                     *           "effectiveAmount": 35.9,
                     *           "currency": "EUR"
                     *         },
                     *         "lineTax": {
                     *           "name": "REDUCED",
                     *           "rate": 7,
                     *           "netValue": 33.55,
                     *           "grossValue": 35.9,
                     *           "quantity": 2
                     *         },
                     *         "itemTaxInfo": [
                     *           {
                     *             "name": "REDUCED",
                     *             "rate": 7,
                     *             "value": {
                     *               "amount": 2.35,
                     *               "currency": "EUR"
                     *             },
                     *             "netValue": 33.55,
                     *             "grossValue": 35.9
                     *           }
                     *         ],
                     *         "totalDiscount": {
                     *           "amount": 0,
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
            readonly 409: components["responses"]["CartConflict"];
            readonly 413: components["responses"]["CartTooLarge"];
            readonly 415: components["responses"]["CartUnsupportedMediaType"];
        };
    };
    readonly clearCartItems: {
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
            /** @description The cart is empty. */
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
            readonly 409: components["responses"]["CartConflict"];
        };
    };
    readonly getCartItem: {
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
                /** @example 0 */
                readonly itemId: components["parameters"]["ItemId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The item. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0",
                     *       "type": "INTERNAL",
                     *       "itemYrn": "urn:yaas:hybris:product:product:acme;coffee-beans",
                     *       "yrn": "urn:yaas:saasag:caascart:cart-item:acme;65e1a0f2c3d4b5a697881234;0",
                     *       "product": {
                     *         "id": "coffee-beans",
                     *         "name": "Coffee beans, 1 kg"
                     *       },
                     *       "quantity": 2,
                     *       "effectiveQuantity": 2,
                     *       "price": {
                     *         "priceId": "coffee-beans-main",
                     *         "originalAmount": 17.95,
                     *         "effectiveAmount": 17.95,
                     *         "currency": "EUR"
                     *       },
                     *       "unitPrice": {
                     *         "netValue": 16.78,
                     *         "grossValue": 17.95,
                     *         "taxValue": 1.17,
                     *         "taxCode": "REDUCED",
                     *         "taxRate": 7
                     *       },
                     *       "calculatedPrice": {
                     *         "price": {
                     *           "netValue": 33.55,
                     *           "grossValue": 35.9,
                     *           "taxValue": 2.35,
                     *           "taxCode": "REDUCED",
                     *           "taxRate": 7,
                     *           "calculated": "INTERNAL"
                     *         },
                     *         "discountedPrice": {
                     *           "netValue": 33.55,
                     *           "grossValue": 35.9,
                     *           "taxValue": 2.35,
                     *           "taxCode": "REDUCED",
                     *           "taxRate": 7,
                     *           "appliedDiscounts": []
                     *         },
                     *         "totalDiscount": {
                     *           "calculationType": "ApplyDiscountAfterTax",
                     *           "value": 0,
                     *           "price": {
                     *             "netValue": 0,
                     *             "grossValue": 0,
                     *             "taxValue": 0
                     *           },
                     *           "appliedDiscounts": []
                     *         },
                     *         "finalPrice": {
                     *           "netValue": 33.55,
                     *           "grossValue": 35.9,
                     *           "taxValue": 2.35,
                     *           "taxCode": "REDUCED",
                     *           "taxRate": 7
                     *         }
                     *       },
                     *       "taxCode": "REDUCED",
                     *       "totalTax": 2.35,
                     *       "itemPrice": {
                     *         "amount": 35.9,
                     *         "currency": "EUR"
                     *       },
                     *       "linePrice": {
                     *         "originalAmount": 35.9,
                     *         "effectiveAmount": 35.9,
                     *         "currency": "EUR"
                     *       },
                     *       "lineTax": {
                     *         "name": "REDUCED",
                     *         "rate": 7,
                     *         "netValue": 33.55,
                     *         "grossValue": 35.9,
                     *         "quantity": 2
                     *       },
                     *       "itemTaxInfo": [
                     *         {
                     *           "name": "REDUCED",
                     *           "rate": 7,
                     *           "value": {
                     *             "amount": 2.35,
                     *             "currency": "EUR"
                     *           },
                     *           "netValue": 33.55,
                     *           "grossValue": 35.9
                     *         }
                     *       ],
                     *       "totalDiscount": {
                     *         "amount": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "keepAsSeparateLineItem": false
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CartItem"];
                };
            };
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 404: components["responses"]["CartNotFound"];
        };
    };
    readonly updateCartItem: {
        readonly parameters: {
            readonly query?: {
                readonly partial?: boolean;
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
                /** @example 0 */
                readonly itemId: components["parameters"]["ItemId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "quantity": 3
                 *     }
                 */
                readonly "application/json": components["schemas"]["CartItemUpdate"];
            };
        };
        readonly responses: {
            /** @description Updated. */
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
            readonly 409: components["responses"]["CartConflict"];
            readonly 413: components["responses"]["CartTooLarge"];
            readonly 415: components["responses"]["CartUnsupportedMediaType"];
        };
    };
    readonly removeCartItem: {
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
                /** @example 0 */
                readonly itemId: components["parameters"]["ItemId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Removed. */
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
            readonly 409: components["responses"]["CartConflict"];
        };
    };
    readonly updateCartItems: {
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
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "id": "0",
                 *         "quantity": 5
                 *       }
                 *     ]
                 */
                readonly "application/json": readonly (components["schemas"]["CartItemUpdate"] & {
                    readonly id: string;
                    readonly keepAsSeparateLineItem?: boolean;
                })[];
            };
        };
        readonly responses: {
            /** @description What became of each item, in the order of the request. */
            readonly 207: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "index": 0,
                     *         "id": "0",
                     *         "code": 204,
                     *         "status": "No Content",
                     *         "message": "Updated",
                     *         "details": []
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["UpdatedItem"][];
                };
            };
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 404: components["responses"]["CartNotFound"];
            readonly 409: components["responses"]["CartConflict"];
            readonly 413: components["responses"]["CartTooLarge"];
            readonly 415: components["responses"]["CartUnsupportedMediaType"];
        };
    };
    readonly addCartItems: {
        readonly parameters: {
            readonly query?: {
                /** @description Must be the cart's site, if given. */
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
                 * @example [
                 *       {
                 *         "itemYrn": "urn:yaas:hybris:product:product:acme;coffee-beans",
                 *         "quantity": 2,
                 *         "price": {
                 *           "priceId": "coffee-beans-main",
                 *           "originalAmount": 17.95,
                 *           "effectiveAmount": 17.95,
                 *           "currency": "EUR"
                 *         }
                 *       }
                 *     ]
                 */
                readonly "application/json": readonly components["schemas"]["CartItemDraft"][];
            };
        };
        readonly responses: {
            /** @description What became of each item, in the order of the request. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "index": 0,
                     *         "status": 201,
                     *         "id": "0",
                     *         "yrn": "urn:yaas:saasag:caascart:cart-item:acme;65e1a0f2c3d4b5a697881234;0",
                     *         "headers": {
                     *           "location": "/cart/acme/carts/65e1a0f2c3d4b5a697881234/items/0"
                     *         }
                     *       },
                     *       {
                     *         "index": 1,
                     *         "status": 400,
                     *         "errorMessage": "price/currency is not the cart's currency, EUR"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["AddedItem"][];
                };
            };
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 404: components["responses"]["CartNotFound"];
            readonly 409: components["responses"]["CartConflict"];
            readonly 413: components["responses"]["CartTooLarge"];
            readonly 415: components["responses"]["CartUnsupportedMediaType"];
        };
    };
    readonly mergeCarts: {
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
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "carts": [
                 *         "65e1a0f2c3d4b5a697885678"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CartMerge"];
            };
        };
        readonly responses: {
            /** @description Merged. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 404: components["responses"]["CartNotFound"];
            readonly 409: components["responses"]["CartConflict"];
            readonly 413: components["responses"]["CartTooLarge"];
            readonly 415: components["responses"]["CartUnsupportedMediaType"];
        };
    };
    readonly changeCartSite: {
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
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "siteCode": "us"
                 *     }
                 */
                readonly "application/json": components["schemas"]["SiteChange"];
            };
        };
        readonly responses: {
            /** @description Moved. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 404: components["responses"]["CartNotFound"];
            readonly 409: components["responses"]["CartConflict"];
            readonly 413: components["responses"]["CartTooLarge"];
            readonly 415: components["responses"]["CartUnsupportedMediaType"];
        };
    };
    readonly changeCartCurrency: {
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
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "currency": "USD"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CurrencyChange"];
            };
        };
        readonly responses: {
            /** @description Changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 404: components["responses"]["CartNotFound"];
            readonly 409: components["responses"]["CartConflict"];
            readonly 413: components["responses"]["CartTooLarge"];
            readonly 415: components["responses"]["CartUnsupportedMediaType"];
        };
    };
    readonly refreshCart: {
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
            /** @description Priced. */
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
            readonly 409: components["responses"]["CartConflict"];
        };
    };
    readonly validateCart: {
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
            /** @description What is wrong with the items, if anything. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isValid": false,
                     *       "itemsValidationDetails": [
                     *         {
                     *           "id": "0",
                     *           "errors": [
                     *             {
                     *               "errorCode": "price_outdated",
                     *               "message": "The price is 17.95 now",
                     *               "field": "price.effectiveAmount"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CartValidation"];
                };
            };
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 404: components["responses"]["CartNotFound"];
        };
    };
    readonly getCartDeliveryRestrictions: {
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
            /** @description The restrictions; the mock has none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "leadTime": 0,
                     *       "nonDelivery": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["DeliveryRestrictions"];
                };
            };
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 404: components["responses"]["CartNotFound"];
        };
    };
    readonly listCartDiscounts: {
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
            /** @description The discounts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0",
                     *         "code": "TEN",
                     *         "name": "Ten percent off",
                     *         "discountRate": 10,
                     *         "yrn": "urn:yaas:saasag:caascart:cart-discount:acme;65e1a0f2c3d4b5a697881234;0",
                     *         "couponYrn": "urn:yaas:hybris:coupon:coupon:acme;TEN",
                     *         "discountIndex": 0,
                     *         "calculationType": "ApplyDiscountAfterTax",
                     *         "discountCalculationType": "SUBTOTAL",
                     *         "valid": true
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Discount"][];
                };
            };
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 404: components["responses"]["CartNotFound"];
        };
    };
    readonly applyCartDiscount: {
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
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "code": "TEN"
                 *     }
                 */
                readonly "application/json": components["schemas"]["DiscountDraft"];
            };
        };
        readonly responses: {
            /** @description The discount is applied. */
            readonly 201: {
                headers: {
                    /** @description The path of what was created. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "discountId": "0",
                     *       "discountIndex": 0,
                     *       "yrn": "urn:yaas:saasag:caascart:cart-discount:acme;65e1a0f2c3d4b5a697881234;0"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AppliedDiscount"];
                };
            };
            readonly 400: components["responses"]["CartBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CartForbidden"];
            readonly 404: components["responses"]["CartNotFound"];
            readonly 409: components["responses"]["CartConflict"];
            readonly 413: components["responses"]["CartTooLarge"];
            readonly 415: components["responses"]["CartUnsupportedMediaType"];
        };
    };
    readonly removeCartDiscounts: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these coupons' discounts, separated by commas. */
                readonly codes?: string;
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
        readonly requestBody?: never;
        readonly responses: {
            /** @description Removed. */
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
            readonly 409: components["responses"]["CartConflict"];
        };
    };
    readonly removeCartDiscount: {
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
                /** @example 0 */
                readonly discountIndex: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Removed. */
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
            readonly 409: components["responses"]["CartConflict"];
        };
    };
    readonly listCurrencies: {
        readonly parameters: {
            readonly query?: {
                readonly pageNumber?: number;
                readonly pageSize?: number;
                /**
                 * @description Fields separated by commas, each with `:asc` or `:desc`.
                 * @example code:desc
                 */
                readonly sort?: string;
                /** @description Only this one. */
                readonly code?: string;
                /** @description Only those whose name contains this, in any case. */
                readonly name?: string;
            };
            readonly header?: {
                readonly "Accept-Language"?: string;
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
        readonly requestBody?: never;
        readonly responses: {
            /** @description The currencies. */
            readonly 200: {
                headers: {
                    /** @description How many currencies there are on all pages. */
                    readonly "X-Count": number;
                    /** @description The same. */
                    readonly "X-Total-Count": number;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "EUR",
                     *         "name": {
                     *           "en": "Euro"
                     *         },
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Currency"][];
                };
            };
            /** @description The tenant's name or a parameter is malformed. */
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
                readonly currency?: string;
                readonly siteCode?: string;
                readonly language?: string;
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
            /** @description No valid anonymous token, a wrong e-mail address or password, or an account that waits for its opt-in. */
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
                /**
                 * @description The same token as in `Authorization`.
                 * @example acme.Zb1cD2eF3gH4iJ5kL6mN7oP8qR9s
                 */
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
                /** @example acme.a1B2c3D4e5F6g7H8i9J0kLmNoPqR */
                readonly refreshToken: string;
                /**
                 * @description The company to act for from now on, which the customer is a contact of; the session remembers it, and the context shows it.
                 * @example 65e1a0f2c3d4b5a697880001
                 */
                readonly legalEntityId?: string;
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
            readonly 403: components["responses"]["CustomerForbidden"];
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
                     *       "email": "customer@emporix.com",
                     *       "legalEntityId": "65e1a0f2c3d4b5a697880001"
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
    readonly replaceOwnProfile: {
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
                 *       "firstName": "Carla",
                 *       "lastName": "Customer",
                 *       "preferredSite": "main",
                 *       "preferredCurrency": "EUR"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ProfileFields"];
            };
        };
        readonly responses: {
            /** @description Replaced. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
            readonly 409: components["responses"]["CustomerVersionConflict"];
            readonly 413: components["responses"]["CustomerTooLarge"];
            readonly 415: components["responses"]["CustomerUnsupportedMediaType"];
        };
    };
    readonly patchOwnProfile: {
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
                 *       "preferredCurrency": "CHF",
                 *       "title": null,
                 *       "metadata": {
                 *         "version": 1
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ProfileFields"];
                /**
                 * @example {
                 *       "preferredLanguage": "de"
                 *     }
                 */
                readonly "application/merge-patch+json": components["schemas"]["ProfileFields"];
            };
        };
        readonly responses: {
            /** @description Changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
            readonly 409: components["responses"]["CustomerVersionConflict"];
            readonly 413: components["responses"]["CustomerTooLarge"];
            readonly 415: components["responses"]["CustomerUnsupportedMediaType"];
        };
    };
    readonly signUpCustomer: {
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
                readonly "application/json": components["schemas"]["Signup"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "41270036"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CreatedResource"];
                };
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
            /** @description The e-mail address has an account already. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 409,
                     *       "type": "conflict_resource",
                     *       "message": "Duplicate account 'new@example.com' for tenant 'acme'."
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CustomerError"];
                };
            };
            readonly 413: components["responses"]["CustomerTooLarge"];
            readonly 415: components["responses"]["CustomerUnsupportedMediaType"];
        };
    };
    readonly confirmSignup: {
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
                 * @description The token that was mailed; it works once, within 24 hours.
                 * @example acme.mN1bV2cX3zL4kJ5hG6fD7sA8pO9i
                 */
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The customer's tokens, without the session ID. */
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
                     *       "initialPassword": "false"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CustomerTokens"];
                };
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly resendOptIn: {
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
                 *       "email": "new@example.com"
                 *     }
                 */
                readonly "application/json": components["schemas"]["EmailOnly"];
            };
        };
        readonly responses: {
            /** @description Taken. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["CustomerTooLarge"];
            readonly 415: components["responses"]["CustomerUnsupportedMediaType"];
        };
    };
    readonly changePassword: {
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
                 *       "currentPassword": "Qwurmdch673;'",
                 *       "newPassword": "secret-2"
                 *     }
                 */
                readonly "application/json": components["schemas"]["PasswordChange"];
            };
        };
        readonly responses: {
            /** @description Changed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
            readonly 413: components["responses"]["CustomerTooLarge"];
            readonly 415: components["responses"]["CustomerUnsupportedMediaType"];
        };
    };
    readonly requestPasswordReset: {
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
                 *       "email": "customer@emporix.com"
                 *     }
                 */
                readonly "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        readonly responses: {
            /** @description Taken. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
            readonly 413: components["responses"]["CustomerTooLarge"];
            readonly 415: components["responses"]["CustomerUnsupportedMediaType"];
        };
    };
    readonly resetPassword: {
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
                 *       "token": "acme.mN1bV2cX3zL4kJ5hG6fD7sA8pO9i",
                 *       "password": "secret-3"
                 *     }
                 */
                readonly "application/json": components["schemas"]["PasswordReset"];
            };
        };
        readonly responses: {
            /** @description Set. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
            readonly 413: components["responses"]["CustomerTooLarge"];
            readonly 415: components["responses"]["CustomerUnsupportedMediaType"];
        };
    };
    readonly requestEmailChange: {
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
                 *       "password": "Qwurmdch673;'",
                 *       "newEmail": "carla@example.com",
                 *       "syncContactEmail": true
                 *     }
                 */
                readonly "application/json": components["schemas"]["EmailChange"];
            };
        };
        readonly responses: {
            /** @description Mailed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
            readonly 413: components["responses"]["CustomerTooLarge"];
            readonly 415: components["responses"]["CustomerUnsupportedMediaType"];
        };
    };
    readonly confirmEmailChange: {
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
                 *       "token": "acme.mN1bV2cX3zL4kJ5hG6fD7sA8pO9i"
                 *     }
                 */
                readonly "application/json": components["schemas"]["MailedToken"];
            };
        };
        readonly responses: {
            /** @description Changed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
            readonly 413: components["responses"]["CustomerTooLarge"];
            readonly 415: components["responses"]["CustomerUnsupportedMediaType"];
        };
    };
    readonly listAddresses: {
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
            /** @description The addresses. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "65e1a0f2c3d4b5a697885678",
                     *         "contactName": "Carla Customer",
                     *         "street": "Ring",
                     *         "streetNumber": "1",
                     *         "zipCode": "1010",
                     *         "city": "Wien",
                     *         "country": "AT",
                     *         "tags": [
                     *           "SHIPPING"
                     *         ],
                     *         "isDefault": true,
                     *         "metadata": {
                     *           "version": 1
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Address"][];
                };
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
        };
    };
    readonly addAddress: {
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
                 *       "contactName": "Carla Customer",
                 *       "street": "Ring",
                 *       "zipCode": "1010",
                 *       "city": "Wien",
                 *       "country": "AT",
                 *       "tags": [
                 *         "SHIPPING"
                 *       ],
                 *       "isDefault": true
                 *     }
                 */
                readonly "application/json": components["schemas"]["AddressFields"];
            };
        };
        readonly responses: {
            /** @description Added. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "65e1a0f2c3d4b5a697885678"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CreatedResource"];
                };
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
            readonly 413: components["responses"]["CustomerTooLarge"];
            readonly 415: components["responses"]["CustomerUnsupportedMediaType"];
        };
    };
    readonly getAddress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example 65e1a0f2c3d4b5a697885678 */
                readonly addressId: components["parameters"]["AddressId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The address. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "65e1a0f2c3d4b5a697885678",
                     *       "contactName": "Carla Customer",
                     *       "street": "Ring",
                     *       "streetNumber": "1",
                     *       "zipCode": "1010",
                     *       "city": "Wien",
                     *       "country": "AT",
                     *       "tags": [
                     *         "SHIPPING"
                     *       ],
                     *       "isDefault": true,
                     *       "metadata": {
                     *         "version": 1
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Address"];
                };
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
            readonly 404: components["responses"]["AddressNotFound"];
        };
    };
    readonly replaceAddress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example 65e1a0f2c3d4b5a697885678 */
                readonly addressId: components["parameters"]["AddressId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "contactName": "Carla Customer",
                 *       "street": "Ring",
                 *       "streetNumber": "2",
                 *       "city": "Wien",
                 *       "country": "AT"
                 *     }
                 */
                readonly "application/json": components["schemas"]["AddressFields"];
            };
        };
        readonly responses: {
            /** @description Replaced. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
            readonly 404: components["responses"]["AddressNotFound"];
            readonly 409: components["responses"]["CustomerVersionConflict"];
            readonly 413: components["responses"]["CustomerTooLarge"];
            readonly 415: components["responses"]["CustomerUnsupportedMediaType"];
        };
    };
    readonly deleteAddress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example 65e1a0f2c3d4b5a697885678 */
                readonly addressId: components["parameters"]["AddressId"];
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
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
            readonly 404: components["responses"]["AddressNotFound"];
        };
    };
    readonly patchAddress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example 65e1a0f2c3d4b5a697885678 */
                readonly addressId: components["parameters"]["AddressId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "isDefault": true
                 *     }
                 */
                readonly "application/json": components["schemas"]["AddressFields"];
                /**
                 * @example {
                 *       "contactPhone": null
                 *     }
                 */
                readonly "application/merge-patch+json": components["schemas"]["AddressFields"];
            };
        };
        readonly responses: {
            /** @description Changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
            readonly 404: components["responses"]["AddressNotFound"];
            readonly 409: components["responses"]["CustomerVersionConflict"];
            readonly 413: components["responses"]["CustomerTooLarge"];
            readonly 415: components["responses"]["CustomerUnsupportedMediaType"];
        };
    };
    readonly addAddressTags: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Tags, with commas between them.
                 * @example SHIPPING,BILLING
                 */
                readonly tags: components["parameters"]["Tags"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example 65e1a0f2c3d4b5a697885678 */
                readonly addressId: components["parameters"]["AddressId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Added. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
            readonly 404: components["responses"]["AddressNotFound"];
        };
    };
    readonly removeAddressTags: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Tags, with commas between them.
                 * @example SHIPPING,BILLING
                 */
                readonly tags: components["parameters"]["Tags"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example 65e1a0f2c3d4b5a697885678 */
                readonly addressId: components["parameters"]["AddressId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Removed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomerForbidden"];
            readonly 404: components["responses"]["AddressNotFound"];
        };
    };
    readonly exchangeToken: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description A JWT; its signature is not looked at.
                 * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIwMHUxZXhhbXBsZSIsImVtYWlsIjoiY3VzdG9tZXJAZW1wb3JpeC5jb20ifQ.c2lnbmF0dXJl
                 */
                readonly subjectAccessToken: string;
                /**
                 * @description One of the seed's `exchangeConfigs`; the first, if left out.
                 * @example default
                 */
                readonly config?: string;
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
            /** @description The customer's tokens. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "subject_access_token": "eyJhbGciOiJIUzI1NiJ9.eyJlbWFpbCI6Im5ld0BleGFtcGxlLmNvbSJ9.c2lnbmF0dXJl",
                     *       "access_token": "acme.Zb1cD2eF3gH4iJ5kL6mN7oP8qR9s",
                     *       "saas_token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMDAwMDAwMSIsInRlbmFudCI6ImFjbWUifQ.c2lnbmF0dXJl",
                     *       "refresh_token": "acme.a1B2c3D4e5F6g7H8i9J0kLmNoPqR",
                     *       "refresh_token_expires_in": 15551999,
                     *       "session_idle_time": 120,
                     *       "token_type": "Bearer",
                     *       "expires_in": 14399,
                     *       "scope": "customer.customer_manage_own tenant=acme",
                     *       "session_id": "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ExchangedTokens"];
                };
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            /** @description No valid anonymous token, or `subjectAccessToken` is no JWT that says who it is for. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fault": {
                     *         "faultstring": "Invalid subject access token",
                     *         "detail": {
                     *           "errorcode": "oauth.v2.InvalidAccessToken"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Fault"];
                };
            };
            readonly 403: components["responses"]["CustomerForbidden"];
        };
    };
    readonly socialLogin: {
        readonly parameters: {
            readonly query: {
                /** @example customer@emporix.com */
                readonly code: string;
                /** @description Taken and not looked at. */
                readonly redirect_uri?: string;
                /** @description Taken and not looked at. */
                readonly code_verifier?: string;
                /** @description Taken and not looked at; the session is the bearer's. */
                readonly anonymous_token?: string;
            };
            readonly header?: {
                /** @description Taken and not looked at; the session is the bearer's. */
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
        readonly requestBody?: never;
        readonly responses: {
            /** @description The customer's tokens; the lifetimes are text, and the session ID is not told. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "social_access_token": "acme.wE1rT2yU3iO4pA5sD6fG7hJ8kL9z",
                     *       "social_id_token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMDAwMDAwMSJ9.c2lnbmF0dXJl",
                     *       "refresh_token": "acme.a1B2c3D4e5F6g7H8i9J0kLmNoPqR",
                     *       "refresh_token_expires_in": "86399",
                     *       "session_idle_time": 120,
                     *       "token_type": "Bearer",
                     *       "access_token": "acme.Zb1cD2eF3gH4iJ5kL6mN7oP8qR9s",
                     *       "saas_token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMDAwMDAwMSIsInRlbmFudCI6ImFjbWUifQ.c2lnbmF0dXJl",
                     *       "expires_in": "2591999",
                     *       "scope": "customer.customer_manage_own tenant=acme"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SocialTokens"];
                };
            };
            readonly 400: components["responses"]["CustomerBadRequest"];
            /** @description No valid anonymous token, or the code is refused. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fault": {
                     *         "faultstring": "Invalid authorization code",
                     *         "detail": {
                     *           "errorcode": "oauth.v2.InvalidCredentials"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Fault"];
                };
            };
        };
    };
    readonly getOwnScopes: {
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
            /** @description The scopes, with spaces between them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userId": "10000001",
                     *       "scopes": "customer.customer_manage_own"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OwnScopes"];
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
            /** @description The token is not a customer's. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 403,
                     *       "status": "Forbidden",
                     *       "message": "This needs a customer token",
                     *       "details": [
                     *         "This needs a customer token"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PriceError"];
                };
            };
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
                 *       "scope": "sessioncontext.context_manage"
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
                     *       "scope": "sessioncontext.context_manage tenant=acme"
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
            readonly query?: {
                /** @description Sent by storefronts, without effect. An own context is created by a cart. */
                readonly upsert?: string;
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
