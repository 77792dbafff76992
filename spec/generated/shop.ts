// Generated from the spec by `npm run generate`. Do not edit.
export interface paths {
    readonly "/availability/{tenant}/availability/{productId}/{site}": {
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
         * Retrieve the availability of a product on a site
         * @description A product of the seed that says no stock is available without a limit.
         */
        readonly get: operations["getAvailability"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/availability/{tenant}/availability/search": {
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
         * Search availabilities
         * @description By a list of product IDs, or by a query.
         */
        readonly post: operations["searchAvailability"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/availability/{tenant}/availability/site/{site}": {
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
         * List the availabilities of a site
         * @description Every product of the seed on this site.
         */
        readonly get: operations["listAvailabilityOfSite"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/availability/{tenant}/availability": {
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
         * List availabilities
         * @description As storefronts of 2024 ask: the availabilities of one site.
         */
        readonly get: operations["listAvailability"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/catalog/{tenant}/catalogs": {
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
         * List catalogs
         * @description Every catalog, or those that a site shows.
         */
        readonly get: operations["listCatalogs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/catalog/{tenant}/catalogs/{catalogId}": {
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
         * Retrieve a catalog
         * @description One catalog.
         */
        readonly get: operations["getCatalog"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/catalog/{tenant}/catalogs/categories/{categoryId}": {
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
         * List the catalogs of a category
         * @description The catalogs that have this root category.
         */
        readonly get: operations["listCatalogsOfCategory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/category/{tenant}/categories": {
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
         * List categories
         * @description Published categories, unless unpublished ones are asked for with the scope `category.category_read_unpublished`.
         */
        readonly get: operations["listCategories"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/category/{tenant}/categories/search": {
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
         * Search categories
         * @description As the list, with the query in the body.
         */
        readonly post: operations["searchCategories"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/category/{tenant}/categories/{categoryId}": {
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
         * Retrieve a category
         * @description One category.
         */
        readonly get: operations["getCategory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/category/{tenant}/categories/{categoryId}/parents": {
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
         * List a category's parents
         * @description From the parent up to the root.
         */
        readonly get: operations["listParentCategories"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/category/{tenant}/categories/{categoryId}/subcategories": {
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
         * List a category's subcategories
         * @description Down to `depth` levels; one level without it.
         */
        readonly get: operations["listSubcategories"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/category/{tenant}/categories/{categoryId}/assignments": {
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
         * List what is assigned to a category
         * @description The products of the category, and with `withSubcategories` of those below it.
         */
        readonly get: operations["listCategoryAssignments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/category/{tenant}/assignments/references/{referenceId}": {
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
         * List the categories of a product
         * @description The categories that the product is assigned to; none for a product without one.
         */
        readonly get: operations["listCategoriesOfReference"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/category/{tenant}/category-trees": {
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
         * List the category trees
         * @description A tree for each root category, with everything below it.
         */
        readonly get: operations["listCategoryTrees"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/category/{tenant}/category-trees/{categoryId}": {
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
         * Retrieve the tree below a category
         * @description The category with everything below it.
         */
        readonly get: operations["getCategoryTree"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/checkout/{tenant}/checkouts/order": {
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
         * Place an order
         * @description Closes the cart and creates the order; the session context loses its `cartId` (VAL-3). A customer sends the `saas-token` too. No payment is made.
         */
        readonly post: operations["createOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/country/{tenant}/countries": {
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
         * List countries
         * @description Every country that a site ships to or lies in; all of them are active.
         */
        readonly get: operations["listCountries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/country/{tenant}/countries/{countryCode}": {
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
         * Retrieve a country
         * @description One country.
         */
        readonly get: operations["getCountry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/country/{tenant}/regions": {
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
         * List regions
         * @description The regions of the seed, which countries belong to.
         */
        readonly get: operations["listRegions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/country/{tenant}/regions/{regionCode}": {
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
         * Retrieve a region
         * @description One region.
         */
        readonly get: operations["getRegion"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer-management/{tenant}/legal-entities": {
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
         * List legal entities
         * @description A customer's are those that the customer is a contact of; a service token sees all.
         */
        readonly get: operations["listLegalEntities"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer-management/{tenant}/legal-entities/search": {
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
         * Search legal entities
         * @description The list, with the query in the body.
         */
        readonly post: operations["searchLegalEntities"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer-management/{tenant}/legal-entities/{legalEntityId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example roastery */
                readonly legalEntityId: components["parameters"]["LegalEntityId"];
            };
            readonly cookie?: never;
        };
        /**
         * Retrieve a legal entity
         * @description One that the customer is not a contact of answers 404.
         */
        readonly get: operations["getLegalEntity"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer-management/{tenant}/legal-entities/{legalEntityId}/parent-hierarchy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example roastery */
                readonly legalEntityId: components["parameters"]["LegalEntityId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the legal entities above one
         * @description From the parent up to the topmost company.
         */
        readonly get: operations["listParentLegalEntities"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer-management/{tenant}/contact-assignments": {
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
         * List contact assignments
         * @description Which customers are contacts of which legal entities; a customer sees those of the own legal entities.
         */
        readonly get: operations["listContactAssignments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer-management/{tenant}/contact-assignments/{contactAssignmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example roastery-10000004 */
                readonly contactAssignmentId: string;
            };
            readonly cookie?: never;
        };
        /**
         * Retrieve a contact assignment
         * @description One contact assignment.
         */
        readonly get: operations["getContactAssignment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer-management/{tenant}/locations": {
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
         * List locations
         * @description The locations of legal entities; a customer sees those of the own ones.
         */
        readonly get: operations["listLocations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer-management/{tenant}/locations/{locationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example roastery-hq */
                readonly locationId: string;
            };
            readonly cookie?: never;
        };
        /**
         * Retrieve a location
         * @description One location.
         */
        readonly get: operations["getLocation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/customers": {
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
         * List customers
         * @description Every customer of the tenant.
         */
        readonly get: operations["listCustomers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/customers/search": {
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
         * Search customers
         * @description As the list, with the query in the body.
         */
        readonly post: operations["searchCustomers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customer/{tenant}/customers/{customerNumber}": {
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
         * Retrieve a customer
         * @description One customer.
         */
        readonly get: operations["getCustomer"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a customer
         * @description Activates or deactivates the account. A deactivated customer cannot log in, and one who waits for the opt-in is confirmed by `active`.
         */
        readonly patch: operations["patchCustomer"];
        readonly trace?: never;
    };
    readonly "/price/{tenant}/match-prices": {
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
         * Match prices
         * @description As the match by the session context, with site, currency and country from the body (PRC-1). An item without a price there is absent.
         */
        readonly post: operations["matchPrices"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order-v2/{tenant}/orders": {
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
         * List orders
         * @description A customer's own orders, the newest first; with the scope every order of the tenant.
         */
        readonly get: operations["listOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/order-v2/{tenant}/orders/{orderId}": {
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
         * Retrieve an order
         * @description One order; a customer's own only.
         */
        readonly get: operations["getOrder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/product/{tenant}/products": {
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
         * List products
         * @description Published products only. Texts are in the language of `Accept-Language`.
         */
        readonly get: operations["listProducts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/product/{tenant}/products/search": {
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
         * Search products
         * @description As the list, with the query in the body.
         */
        readonly post: operations["searchProducts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/product/{tenant}/products/{productId}": {
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
         * Retrieve a product
         * @description One published product.
         */
        readonly get: operations["getProduct"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/product/{tenant}/search": {
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
         * Find products by their YRNs
         * @description As storefronts of 2024 ask for the products of a cart. Unknown products are absent from the answer.
         */
        readonly post: operations["findProductsByYrn"];
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
        /**
         * Format: date-time
         * @description A moment in UTC, with milliseconds.
         * @example 2026-03-01T09:30:00.000Z
         */
        readonly Timestamp: string;
        readonly Availability: {
            readonly id: string;
            readonly site: string;
            readonly productId: string;
            readonly stockLevel?: number;
            readonly available: boolean;
            readonly popularity?: number;
            /** @enum {string} */
            readonly distributionChannel?: "ASSORTMENT" | "HOME_DELIVERY" | "PICKUP";
            readonly metadata?: {
                readonly createdAt: components["schemas"]["Timestamp"];
                readonly modifiedAt: components["schemas"]["Timestamp"];
            };
        };
        readonly AvailabilityError: {
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
        readonly SearchRequest: {
            /** @description A query as in the list's parameter `q`. */
            readonly q: string;
        };
        readonly AvailabilitySearch: readonly string[] | components["schemas"]["SearchRequest"];
        /**
         * @description Texts by language.
         * @example {
         *       "en": "Coffee",
         *       "de": "Kaffee"
         *     }
         */
        readonly LocalizedTexts: {
            readonly [key: string]: string;
        };
        /** @description A text in the language asked for, or every language's as a map. */
        readonly Localized: string | components["schemas"]["LocalizedTexts"];
        readonly Catalog: {
            readonly id: string;
            readonly name: components["schemas"]["Localized"];
            readonly description?: components["schemas"]["Localized"];
            /** @enum {string} */
            readonly status: "visible" | "not_visible";
            readonly visibility: {
                readonly visible: boolean;
            };
            readonly publishedSites: readonly string[];
            readonly categoryIds: readonly string[];
            readonly metadata: {
                readonly version: number;
                readonly createdAt: components["schemas"]["Timestamp"];
                readonly updatedAt: components["schemas"]["Timestamp"];
            };
        };
        readonly CatalogError: {
            readonly code: number;
            readonly status: string;
            readonly message: string;
            readonly details: readonly string[];
        };
        /** @description Free-form extensions. */
        readonly Mixins: {
            readonly [key: string]: unknown;
        };
        readonly ShopMetadata: {
            readonly version: number;
            readonly createdAt: components["schemas"]["Timestamp"];
            readonly modifiedAt: components["schemas"]["Timestamp"];
        };
        readonly Category: {
            readonly id: string;
            readonly parentId?: string;
            readonly localizedName: components["schemas"]["LocalizedTexts"];
            readonly localizedDescription?: components["schemas"]["LocalizedTexts"];
            readonly localizedSlug?: components["schemas"]["LocalizedTexts"];
            /** @description In the language asked for. */
            readonly name?: string;
            readonly description?: string;
            readonly code?: string;
            readonly position: number;
            readonly published: boolean;
            /** @description From the parent up to the root. */
            readonly supercategoriesIds?: readonly string[];
            readonly mixins?: components["schemas"]["Mixins"];
            readonly metadata: components["schemas"]["ShopMetadata"];
            readonly media: readonly Record<string, unknown>[];
        };
        readonly CategoryError: {
            readonly code: number;
            readonly status: string;
            readonly message: string;
            readonly details: readonly string[];
        };
        readonly CategoryAssignment: {
            readonly id: string;
            readonly categoryId: string;
            readonly ref: {
                readonly id: string;
                /** @enum {string} */
                readonly type: "PRODUCT";
                readonly localizedName: components["schemas"]["LocalizedTexts"];
            };
        };
        readonly CategoryTree: {
            readonly id: string;
            readonly name: string;
            readonly code?: string;
            readonly description?: string;
            readonly localizedName: components["schemas"]["LocalizedTexts"];
            readonly localizedDescription?: components["schemas"]["LocalizedTexts"];
            readonly localizedSlug?: components["schemas"]["LocalizedTexts"];
            readonly position: number;
            readonly published: boolean;
            readonly subcategories: readonly components["schemas"]["CategoryTree"][];
        };
        readonly CheckoutAddress: {
            readonly contactName: string;
            readonly companyName?: string;
            readonly street: string;
            readonly streetNumber?: string;
            readonly streetAppendix?: string;
            readonly zipCode: string;
            readonly city: string;
            readonly country: string;
            readonly state?: string;
            readonly contactPhone?: string;
            /** @enum {string} */
            readonly type: "BILLING" | "SHIPPING";
            readonly mixins?: components["schemas"]["Mixins"];
        };
        readonly CheckoutCustomer: {
            readonly id?: string;
            readonly email: string;
            readonly title?: string;
            readonly name?: string;
            readonly firstName?: string;
            readonly middleName?: string;
            readonly lastName?: string;
            readonly company?: string;
            readonly contactPhone?: string;
            readonly guest?: boolean;
            readonly mixins?: components["schemas"]["Mixins"];
        };
        readonly CheckoutRequest: {
            readonly cartId: string;
            /** @description The cart's currency; another one is refused. */
            readonly currency?: string;
            readonly paymentMethods: readonly {
                readonly provider: string;
                readonly method?: string;
                readonly amount?: number;
                readonly customAttributes?: Record<string, unknown>;
            }[];
            readonly shipping: {
                readonly methodId: string;
                readonly zoneId: string;
                readonly methodName: string;
                readonly amount: number;
                readonly shippingTaxCode?: string;
            };
            readonly addresses: readonly components["schemas"]["CheckoutAddress"][];
            readonly customer: components["schemas"]["CheckoutCustomer"];
        };
        readonly CheckoutResult: {
            readonly orderId: string;
            readonly paymentDetails: Record<string, unknown>;
            readonly checkoutId: string;
        };
        readonly CheckoutError: {
            readonly status: number;
            readonly type: string;
            readonly message: string;
        };
        readonly Country: {
            readonly code: string;
            readonly name: components["schemas"]["Localized"];
            readonly regions: readonly string[];
            readonly active: boolean;
            readonly metadata: components["schemas"]["ShopMetadata"];
        };
        readonly CountryError: {
            readonly code: number;
            readonly status: string;
            readonly message: string;
            readonly details: readonly string[];
        };
        readonly Region: {
            readonly code: string;
            readonly name: components["schemas"]["Localized"];
            readonly metadata: components["schemas"]["ShopMetadata"];
        };
        readonly LegalInfo: {
            readonly legalName?: string;
            readonly registrationDate?: string;
            readonly taxRegistrationNumber?: string;
            readonly registrationAgency?: string;
            readonly countryOfRegistration?: string;
            readonly registrationId?: string;
        };
        readonly Location: {
            readonly id: string;
            readonly name?: string;
            /** @enum {string} */
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
            readonly metadata?: components["schemas"]["ShopMetadata"];
            readonly mixins?: components["schemas"]["Mixins"];
        };
        readonly Contact: {
            readonly id: string;
            readonly name?: string;
            readonly surname?: string;
            readonly email?: string;
            readonly phone?: string;
        };
        /** @enum {string} */
        readonly ContactType: "PRIMARY" | "BILLING" | "LOGISTICS" | "CONTACT";
        readonly LegalEntity: {
            readonly id: string;
            readonly name?: string;
            /** @enum {string} */
            readonly type?: "COMPANY" | "SUBSIDIARY";
            readonly parentId?: string;
            readonly accountLimit?: {
                readonly currency: string;
                readonly value: number;
            };
            readonly legalInfo?: components["schemas"]["LegalInfo"];
            readonly customerGroups?: readonly {
                readonly id: string;
                readonly name?: {
                    readonly [key: string]: string;
                };
                readonly role?: string;
            }[];
            readonly entitiesAddresses?: readonly components["schemas"]["Location"][];
            /** @description The primary contacts. */
            readonly approvalGroup?: readonly {
                readonly id: string;
                readonly legalEntity: {
                    readonly id: string;
                };
                readonly customer: components["schemas"]["Contact"];
                readonly type: components["schemas"]["ContactType"];
                readonly primary: boolean;
                readonly metadata?: components["schemas"]["ShopMetadata"];
            }[];
            readonly metadata?: components["schemas"]["ShopMetadata"];
            readonly mixins?: components["schemas"]["Mixins"];
        };
        readonly ContactAssignment: {
            readonly id: string;
            readonly legalEntity?: components["schemas"]["LegalEntity"];
            readonly customer?: components["schemas"]["Contact"];
            readonly type?: components["schemas"]["ContactType"];
            readonly primary?: boolean;
            readonly metadata?: components["schemas"]["ShopMetadata"];
            readonly mixins?: components["schemas"]["Mixins"];
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
        readonly ManagedCustomer: {
            readonly id: string;
            readonly customerNumber: string;
            readonly title?: string;
            readonly firstName?: string;
            readonly middleName?: string;
            readonly lastName?: string;
            readonly contactEmail: string;
            readonly contactPhone?: string;
            readonly company?: string;
            readonly preferredLanguage?: string;
            readonly preferredCurrency?: string;
            readonly preferredSite?: string;
            /** @enum {string} */
            readonly businessModel?: "B2B" | "B2C";
            /** @description The login e-mail address. */
            readonly email?: string;
            readonly defaultAddress?: components["schemas"]["Address"];
            readonly lastLogin?: components["schemas"]["Timestamp"];
            readonly b2b?: components["schemas"]["BusinessDetails"];
            readonly mixins?: components["schemas"]["Mixins"];
            readonly accounts: readonly {
                readonly id: string;
                readonly providerId: string;
            }[];
            readonly addresses?: readonly components["schemas"]["Address"][];
            readonly active: boolean;
            readonly onHold: boolean;
            readonly metadata: {
                readonly version: number;
                readonly mixins?: components["schemas"]["Mixins"];
            };
        };
        readonly ManagedCustomerError: {
            readonly status: number;
            readonly type: string;
            readonly message: string;
        };
        readonly ManagedCustomerPatch: {
            readonly active?: boolean;
            readonly metadata?: {
                readonly version?: number;
            };
        };
        /**
         * @description What the ID is of. A `SKU` is taken for a product's ID.
         * @enum {string}
         */
        readonly PriceItemType: "PRODUCT" | "PRICE" | "SKU";
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
        readonly ExplicitPriceRequest: {
            readonly targetCurrency: string;
            readonly siteCode: string;
            readonly targetLocation: {
                readonly countryCode: string;
            };
            readonly items: components["schemas"]["items"];
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
        readonly ExplicitPriceError: {
            readonly code: number;
            readonly status: string;
            readonly message: string;
            readonly details: readonly string[];
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
        readonly OrderTax: {
            readonly lines: readonly {
                readonly amount: number;
                readonly currency: string;
                readonly code?: string;
                readonly name?: string;
                /** @description Percent. */
                readonly rate?: number;
                /** @description What the tax is on. */
                readonly taxable?: number;
                readonly sequenceId: number;
                readonly inclusive: boolean;
            }[];
            readonly total: {
                readonly amount: number;
                readonly currency: string;
                /** @description Whether prices include the tax. */
                readonly inclusive: boolean;
            };
        };
        readonly ProductImage: {
            readonly id: string;
            readonly url: string;
        };
        readonly MixinsMetadata: {
            readonly mixins?: components["schemas"]["Mixins"];
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
        readonly FeeName: string | {
            readonly [key: string]: string;
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
        readonly OrderEntry: {
            readonly id: string;
            readonly itemYrn?: string;
            readonly amount: number;
            readonly orderedAmount: number;
            readonly originalAmount?: number;
            readonly unitPrice: number;
            /** @description The price of one before what the price itself takes off. */
            readonly originalPrice?: number;
            readonly calculatedUnitPrice: components["schemas"]["CalculatedPrice"];
            readonly totalPrice: number;
            readonly price: {
                readonly priceId?: string;
                readonly effectiveAmount: number;
                readonly originalAmount: number;
                readonly currency: string;
            };
            readonly tax: components["schemas"]["OrderTax"];
            readonly product: components["schemas"]["CartProductDraft"] & {
                readonly id: string;
                readonly code: string;
                readonly name: string;
                readonly yrn?: string;
            };
            readonly effectiveQuantity?: number;
            readonly externalDiscounts?: readonly components["schemas"]["ExternalDiscount"][];
            readonly externalFees?: readonly components["schemas"]["ExternalFee"][];
            readonly fees?: components["schemas"]["FeeAggregate"];
            readonly calculatedPrice: {
                readonly price?: components["schemas"]["CalculatedPrice"];
                readonly upliftValue?: components["schemas"]["CalculatedPrice"];
                readonly discountedPrice?: components["schemas"]["DiscountedPrice"];
                readonly fees?: readonly components["schemas"]["CalculatedFee"][];
                readonly totalFee?: components["schemas"]["DiscountedPrice"];
                readonly totalDiscount?: components["schemas"]["TotalDiscount"];
                readonly finalPrice: components["schemas"]["CalculatedPrice"];
            };
            readonly mixins?: components["schemas"]["Mixins"];
        };
        readonly OrderAddress: {
            readonly contactName: string;
            readonly companyName?: string;
            readonly street: string;
            readonly streetNumber?: string;
            readonly streetAppendix?: string;
            readonly zipCode: string;
            readonly city: string;
            readonly country: string;
            readonly state?: string;
            readonly contactPhone?: string;
            readonly mixins?: components["schemas"]["Mixins"];
        };
        readonly OrderMoney: {
            readonly amount: number;
            readonly currency: string;
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
        readonly DeliveryWindow: {
            readonly id?: string;
            readonly slotId?: string;
            /** @description ISO 8601. */
            readonly deliveryDate?: string;
        };
        readonly Order: {
            readonly id: string;
            /** @enum {string} */
            readonly status: "CREATED";
            readonly created: components["schemas"]["Timestamp"];
            readonly lastStatusChange: components["schemas"]["Timestamp"];
            readonly cartId: string;
            readonly siteCode: string;
            readonly currency: string;
            readonly legalEntityId?: string;
            readonly customer: components["schemas"]["CheckoutCustomer"];
            readonly entries: readonly components["schemas"]["OrderEntry"][];
            readonly discounts: readonly {
                readonly code: string;
                readonly name: string;
                readonly amount?: number;
                readonly discountRate?: number;
                readonly currency: string;
                /** @enum {string} */
                readonly calculationType?: "ApplyDiscountBeforeTax" | "ApplyDiscountAfterTax";
                /** @enum {string} */
                readonly discountCalculationType?: "SUBTOTAL";
                /** @enum {string} */
                readonly discountType?: "PERCENT" | "ABSOLUTE";
                readonly sequenceId?: number;
            }[];
            readonly billingAddress?: components["schemas"]["OrderAddress"];
            readonly shippingAddress?: components["schemas"]["OrderAddress"];
            readonly payments: readonly {
                readonly provider: string;
                readonly method?: string;
                readonly amount?: number;
                readonly currency: string;
                /** @description 0: nobody pays. */
                readonly paidAmount: number;
            }[];
            readonly shipping: {
                readonly total: components["schemas"]["OrderMoney"];
                readonly lines: readonly (components["schemas"]["OrderMoney"] & {
                    readonly code: string;
                    readonly name: string;
                    readonly shippingTaxCode?: string;
                })[];
            };
            readonly calculatedPrice?: components["schemas"]["CartCalculation"];
            readonly feeYrnAggregate?: components["schemas"]["FeeAggregate"];
            readonly countryCode?: string;
            readonly restriction?: string | null;
            readonly deliveryWindow?: components["schemas"]["DeliveryWindow"];
            readonly deliveryWindowId?: string;
            readonly mixins?: components["schemas"]["Mixins"];
            readonly subTotalPrice: number;
            /** @description What the goods cost with their tax and after discounts and the shipping. */
            readonly totalPrice: number;
            readonly tax: components["schemas"]["OrderTax"];
            readonly metadata: {
                readonly version: number;
            };
        };
        readonly OrderError: {
            readonly status: number;
            readonly type: string;
            readonly message: string;
        };
        /** @description A brand or a label, as the seed has it. */
        readonly ProductBrand: {
            readonly id: string;
            readonly name: string;
            readonly description?: string;
        };
        readonly ProductMedia: {
            readonly id: string;
            /** @description The picture; a seed's own address or a drawing as a data URL. */
            readonly url: string;
            readonly contentType: string;
            readonly createdAt: components["schemas"]["Timestamp"];
        };
        readonly Product: {
            readonly id: string;
            readonly yrn?: string;
            readonly code?: string;
            readonly name?: components["schemas"]["Localized"];
            readonly description?: components["schemas"]["Localized"];
            /** @enum {string} */
            readonly productType?: "BASIC";
            readonly published?: boolean;
            readonly sellable?: boolean;
            readonly brandId?: string;
            readonly brand?: components["schemas"]["ProductBrand"];
            readonly labelIds?: readonly string[];
            readonly labels?: readonly components["schemas"]["ProductBrand"][];
            /** @description Tax classes by country. */
            readonly taxClasses?: {
                readonly [key: string]: string;
            };
            readonly categoryIds?: readonly string[];
            readonly media?: readonly components["schemas"]["ProductMedia"][];
            readonly mixins?: components["schemas"]["Mixins"];
            readonly metadata?: components["schemas"]["ShopMetadata"];
        };
        readonly ProductError: {
            readonly code: number;
            readonly status: string;
            readonly message: string;
        };
        readonly YrnSearch: {
            readonly yrns: readonly string[];
        };
    };
    responses: {
        /** @description The tenant's name, a parameter or the body is malformed. */
        readonly AvailabilityBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 400,
                 *       "status": "Bad Request",
                 *       "message": "query/pageNumber must be >= 1"
                 *     }
                 */
                readonly "application/json": components["schemas"]["AvailabilityError"];
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
        /** @description There is no such product or site. */
        readonly AvailabilityNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "status": "Not Found",
                 *       "message": "Availability of tea on site main not found"
                 *     }
                 */
                readonly "application/json": components["schemas"]["AvailabilityError"];
            };
        };
        /** @description The body is larger than a mebibyte. */
        readonly AvailabilityTooLarge: {
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
                readonly "application/json": components["schemas"]["AvailabilityError"];
            };
        };
        /** @description The body is not JSON. */
        readonly AvailabilityUnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 415,
                 *       "status": "Unsupported Media Type",
                 *       "message": "The body must be application/json"
                 *     }
                 */
                readonly "application/json": components["schemas"]["AvailabilityError"];
            };
        };
        /** @description The tenant's name, a parameter or the body is malformed. */
        readonly CatalogBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 400,
                 *       "status": "Bad Request",
                 *       "message": "query/pageNumber must be >= 1",
                 *       "details": [
                 *         "query/pageNumber must be >= 1"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CatalogError"];
            };
        };
        /** @description There is no such catalog. */
        readonly CatalogNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "status": "Not Found",
                 *       "message": "Catalog with id spring not found",
                 *       "details": [
                 *         "Catalog with id spring not found"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CatalogError"];
            };
        };
        /** @description There is no such category. */
        readonly CatalogCategoryNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "status": "Not Found",
                 *       "message": "Category with id tea not found",
                 *       "details": [
                 *         "Category with id tea not found"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CatalogError"];
            };
        };
        /** @description The tenant's name, a parameter or the body is malformed. */
        readonly CategoryBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 400,
                 *       "status": "Bad Request",
                 *       "message": "query/pageNumber must be >= 1",
                 *       "details": [
                 *         "query/pageNumber must be >= 1"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CategoryError"];
            };
        };
        /** @description Unpublished categories need the scope `category.category_read_unpublished`. */
        readonly CategoryForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 403,
                 *       "status": "Forbidden",
                 *       "message": "This needs the scope category.category_read_unpublished",
                 *       "details": [
                 *         "This needs the scope category.category_read_unpublished"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CategoryError"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        readonly CategoryTooLarge: {
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
                readonly "application/json": components["schemas"]["CategoryError"];
            };
        };
        /** @description The body is not JSON. */
        readonly CategoryUnsupportedMediaType: {
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
                readonly "application/json": components["schemas"]["CategoryError"];
            };
        };
        /** @description There is no such category, or it is not published. */
        readonly CategoryNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "status": "Not Found",
                 *       "message": "Category with id tea not found",
                 *       "details": [
                 *         "Category with id tea not found"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CategoryError"];
            };
        };
        /** @description There is no such product. */
        readonly ReferenceNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "status": "Not Found",
                 *       "message": "Product with id tea not found",
                 *       "details": [
                 *         "Product with id tea not found"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CategoryError"];
            };
        };
        /** @description The tenant's name, a parameter or the body is malformed. */
        readonly CheckoutBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 400,
                 *       "type": "bad_request",
                 *       "message": "query/pageNumber must be >= 1"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CheckoutError"];
            };
        };
        /** @description The `saas-token` is missing, or not the customer's. */
        readonly CheckoutForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 403,
                 *       "type": "forbidden",
                 *       "message": "A customer's checkout needs the saas-token of the login"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CheckoutError"];
            };
        };
        /** @description There is no such cart of this shopper. */
        readonly CheckoutNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 404,
                 *       "type": "resource_not_found",
                 *       "message": "Cart 65e1a0f2c3d4b5a697881239 not found"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CheckoutError"];
            };
        };
        /** @description The cart is closed already. */
        readonly CheckoutConflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 409,
                 *       "type": "conflict",
                 *       "message": "Cart 65e1a0f2c3d4b5a697881234 is closed"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CheckoutError"];
            };
        };
        /** @description The body is larger than a mebibyte. */
        readonly CheckoutTooLarge: {
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
                readonly "application/json": components["schemas"]["CheckoutError"];
            };
        };
        /** @description The body is not JSON. */
        readonly CheckoutUnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 415,
                 *       "type": "unsupported_media_type",
                 *       "message": "The body must be application/json"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CheckoutError"];
            };
        };
        /** @description The tenant's name, a parameter or the body is malformed. */
        readonly CountryBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 400,
                 *       "status": "Bad Request",
                 *       "message": "query/pageNumber must be >= 1",
                 *       "details": [
                 *         "query/pageNumber must be >= 1"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CountryError"];
            };
        };
        /** @description There is no such country or region. */
        readonly CountryNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "status": "Not Found",
                 *       "message": "Country with code XX not found",
                 *       "details": [
                 *         "Country with code XX not found"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CountryError"];
            };
        };
        /** @description The legal entities. */
        readonly LegalEntities: {
            headers: {
                readonly "X-Total-Count": components["headers"]["TotalCount"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example [
                 *       {
                 *         "id": "roastery",
                 *         "name": "Roastery",
                 *         "type": "COMPANY",
                 *         "legalInfo": {
                 *           "legalName": "Roastery Ltd",
                 *           "countryOfRegistration": "AT"
                 *         },
                 *         "accountLimit": {
                 *           "currency": "EUR",
                 *           "value": 5000
                 *         },
                 *         "customerGroups": [],
                 *         "entitiesAddresses": [],
                 *         "approvalGroup": [],
                 *         "metadata": {
                 *           "version": 1,
                 *           "createdAt": "2026-01-01T00:00:00.000Z",
                 *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                 *         }
                 *       }
                 *     ]
                 */
                readonly "application/json": readonly components["schemas"]["LegalEntity"][];
            };
        };
        /** @description The tenant's name, a parameter or the body is malformed. */
        readonly CompanyBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 400,
                 *       "status": "Bad Request",
                 *       "message": "query/pageNumber must be >= 1",
                 *       "details": [
                 *         "query/pageNumber must be >= 1"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CountryError"];
            };
        };
        /** @description The token is good, but not for this. */
        readonly CompanyForbidden: {
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
                readonly "application/json": components["schemas"]["CountryError"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        readonly CompanyTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 413,
                 *       "status": "Payload Too Large",
                 *       "message": "The body is too large",
                 *       "details": [
                 *         "The body is too large"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CountryError"];
            };
        };
        /** @description The body is not JSON. */
        readonly CompanyUnsupportedMediaType: {
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
                readonly "application/json": components["schemas"]["CountryError"];
            };
        };
        /** @description There is none, or none that this customer may see. */
        readonly CompanyNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "status": "Not Found",
                 *       "message": "Legal entity x not found",
                 *       "details": [
                 *         "Legal entity x not found"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CountryError"];
            };
        };
        /** @description The tenant's name, a parameter or the body is malformed. */
        readonly ManagedCustomerBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 400,
                 *       "type": "bad_request",
                 *       "message": "query/pageNumber must be >= 1"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ManagedCustomerError"];
            };
        };
        /** @description The token is a shopper's, or lacks the scope. */
        readonly CustomersForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 403,
                 *       "type": "forbidden",
                 *       "message": "This needs the scope customer.customer_read"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ManagedCustomerError"];
            };
        };
        /** @description The body is larger than a mebibyte. */
        readonly ManagedCustomerTooLarge: {
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
                readonly "application/json": components["schemas"]["ManagedCustomerError"];
            };
        };
        /** @description The body is not JSON. */
        readonly ManagedCustomerUnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 415,
                 *       "type": "unsupported_media_type",
                 *       "message": "The body must be application/json"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ManagedCustomerError"];
            };
        };
        /** @description There is no such customer. */
        readonly CustomersNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 404,
                 *       "type": "resource_not_found",
                 *       "message": "Customer 42 not found"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ManagedCustomerError"];
            };
        };
        /** @description The version is not the current one. */
        readonly CustomersConflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 409,
                 *       "type": "conflict",
                 *       "message": "The version is 2 and not 1"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ManagedCustomerError"];
            };
        };
        /** @description The tenant's name, a parameter or the body is malformed. */
        readonly ExplicitPriceBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 400,
                 *       "status": "Bad Request",
                 *       "message": "query/pageNumber must be >= 1",
                 *       "details": [
                 *         "query/pageNumber must be >= 1"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["ExplicitPriceError"];
            };
        };
        /** @description The body is larger than a mebibyte. */
        readonly ExplicitPriceTooLarge: {
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
                readonly "application/json": components["schemas"]["ExplicitPriceError"];
            };
        };
        /** @description The body is not JSON. */
        readonly ExplicitPriceUnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 415,
                 *       "status": "Unsupported Media Type",
                 *       "message": "The body must be application/json",
                 *       "details": [
                 *         "The body must be application/json"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["ExplicitPriceError"];
            };
        };
        /** @description The tenant's name, a parameter or the body is malformed. */
        readonly OrderBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 400,
                 *       "type": "bad_request",
                 *       "message": "query/pageNumber must be >= 1"
                 *     }
                 */
                readonly "application/json": components["schemas"]["OrderError"];
            };
        };
        /** @description The `saas-token` is missing or not the customer's; or a service token lacks the scope. */
        readonly OrdersForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 403,
                 *       "type": "forbidden",
                 *       "message": "This needs the scope order.order_read"
                 *     }
                 */
                readonly "application/json": components["schemas"]["OrderError"];
            };
        };
        /** @description There is no such order, or it is somebody else's. */
        readonly OrderNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 404,
                 *       "type": "resource_not_found",
                 *       "message": "Order EON1009 not found"
                 *     }
                 */
                readonly "application/json": components["schemas"]["OrderError"];
            };
        };
        /** @description The tenant's name, a parameter or the body is malformed. */
        readonly ProductBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 400,
                 *       "status": "Bad Request",
                 *       "message": "query/pageNumber must be >= 1"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ProductError"];
            };
        };
        /** @description The body is larger than a mebibyte. */
        readonly ProductTooLarge: {
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
                readonly "application/json": components["schemas"]["ProductError"];
            };
        };
        /** @description The body is not JSON. */
        readonly ProductUnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 415,
                 *       "status": "Unsupported Media Type",
                 *       "message": "The body must be application/json"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ProductError"];
            };
        };
        /** @description There is no such product, or it is not published. */
        readonly ProductNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "status": "Not Found",
                 *       "message": "Product with id tea not found"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ProductError"];
            };
        };
    };
    parameters: {
        /**
         * @description The tenant. Tenants are separate worlds that know nothing of each other.
         * @example acme
         */
        readonly Tenant: components["schemas"]["TenantName"];
        readonly PageNumber: number;
        readonly PageSize: number;
        /**
         * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
         * @example id:desc
         */
        readonly Sort: string;
        /**
         * @description Pairs of a field and a value, with spaces between; all of them have to hold. `field:value` compares the whole value,
         *     `field:~text` finds text in it whatever its case, `field:(a,b)` takes any of the values; a value with spaces goes in quotes.
         *     Fields of objects are named with dots, as `name.en`.
         * @example id:(coffee-beans,espresso-machine)
         */
        readonly Query: string;
        /**
         * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
         * @example de
         */
        readonly AcceptLanguage: string;
        /** @description Root categories only. */
        readonly ShowRoots: boolean;
        /** @description Unpublished categories too; this needs the scope `category.category_read_unpublished`. */
        readonly ShowUnpublished: boolean;
        /** @example coffee */
        readonly CategoryId: string;
        /**
         * @description Only these fields, separated by commas, and `id`.
         * @example name
         */
        readonly Fields: string;
        /** @example roastery */
        readonly LegalEntityId: string;
        /**
         * @description The only fields to answer, with commas between; `id` always comes along.
         * @example id,name
         */
        readonly ProductFields: string;
        /** @example coffee-beans */
        readonly ProductId: string;
    };
    requestBodies: never;
    headers: {
        /** @description How many there are on all pages. */
        readonly TotalCount: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getAvailability: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example coffee-beans */
                readonly productId: string;
                /** @example main */
                readonly site: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The availability. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "main:coffee-beans",
                     *       "site": "main",
                     *       "productId": "coffee-beans",
                     *       "stockLevel": 120,
                     *       "available": true,
                     *       "popularity": 5,
                     *       "distributionChannel": "ASSORTMENT",
                     *       "metadata": {
                     *         "createdAt": "2026-01-01T00:00:00.000Z",
                     *         "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Availability"];
                };
            };
            readonly 400: components["responses"]["AvailabilityBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["AvailabilityNotFound"];
        };
    };
    readonly searchAvailability: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The site; the default site without it.
                 * @example main
                 */
                readonly site?: string;
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
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
                 * @example [
                 *       "coffee-beans"
                 *     ]
                 */
                readonly "application/json": components["schemas"]["AvailabilitySearch"];
            };
        };
        readonly responses: {
            /** @description The availabilities. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "main:coffee-beans",
                     *         "site": "main",
                     *         "productId": "coffee-beans",
                     *         "stockLevel": 120,
                     *         "available": true,
                     *         "popularity": 5,
                     *         "distributionChannel": "ASSORTMENT",
                     *         "metadata": {
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Availability"][];
                };
            };
            readonly 400: components["responses"]["AvailabilityBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["AvailabilityTooLarge"];
            readonly 415: components["responses"]["AvailabilityUnsupportedMediaType"];
        };
    };
    readonly listAvailabilityOfSite: {
        readonly parameters: {
            readonly query?: {
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
                /**
                 * @description Pairs of a field and a value, with spaces between; all of them have to hold. `field:value` compares the whole value,
                 *     `field:~text` finds text in it whatever its case, `field:(a,b)` takes any of the values; a value with spaces goes in quotes.
                 *     Fields of objects are named with dots, as `name.en`.
                 * @example id:(coffee-beans,espresso-machine)
                 */
                readonly q?: components["parameters"]["Query"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example main */
                readonly site: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The availabilities. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "main:coffee-beans",
                     *         "site": "main",
                     *         "productId": "coffee-beans",
                     *         "stockLevel": 120,
                     *         "available": true,
                     *         "popularity": 5,
                     *         "distributionChannel": "ASSORTMENT",
                     *         "metadata": {
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Availability"][];
                };
            };
            readonly 400: components["responses"]["AvailabilityBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["AvailabilityNotFound"];
        };
    };
    readonly listAvailability: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The site; the default site without it.
                 * @example main
                 */
                readonly site?: string;
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
                /**
                 * @description Pairs of a field and a value, with spaces between; all of them have to hold. `field:value` compares the whole value,
                 *     `field:~text` finds text in it whatever its case, `field:(a,b)` takes any of the values; a value with spaces goes in quotes.
                 *     Fields of objects are named with dots, as `name.en`.
                 * @example id:(coffee-beans,espresso-machine)
                 */
                readonly q?: components["parameters"]["Query"];
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
            /** @description The availabilities. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "main:coffee-beans",
                     *         "site": "main",
                     *         "productId": "coffee-beans",
                     *         "stockLevel": 120,
                     *         "available": true,
                     *         "popularity": 5,
                     *         "distributionChannel": "ASSORTMENT",
                     *         "metadata": {
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Availability"][];
                };
            };
            readonly 400: components["responses"]["AvailabilityBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly listCatalogs: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Catalogs of this site only.
                 * @example main
                 */
                readonly publishedSite?: string;
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
            };
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
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
            /** @description The catalogs. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "main-catalog",
                     *         "name": {
                     *           "en": "Shop"
                     *         },
                     *         "status": "visible",
                     *         "visibility": {
                     *           "visible": true
                     *         },
                     *         "publishedSites": [
                     *           "main"
                     *         ],
                     *         "categoryIds": [
                     *           "groceries"
                     *         ],
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "updatedAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Catalog"][];
                };
            };
            readonly 400: components["responses"]["CatalogBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly getCatalog: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example main-catalog */
                readonly catalogId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The catalog. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "main-catalog",
                     *       "name": {
                     *         "en": "Shop"
                     *       },
                     *       "status": "visible",
                     *       "visibility": {
                     *         "visible": true
                     *       },
                     *       "publishedSites": [
                     *         "main"
                     *       ],
                     *       "categoryIds": [
                     *         "groceries"
                     *       ],
                     *       "metadata": {
                     *         "version": 1,
                     *         "createdAt": "2026-01-01T00:00:00.000Z",
                     *         "updatedAt": "2026-01-01T00:00:00.000Z"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Catalog"];
                };
            };
            readonly 400: components["responses"]["CatalogBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["CatalogNotFound"];
        };
    };
    readonly listCatalogsOfCategory: {
        readonly parameters: {
            readonly query?: {
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
            };
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example groceries */
                readonly categoryId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The catalogs; none for an unknown category. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "main-catalog",
                     *         "name": {
                     *           "en": "Shop"
                     *         },
                     *         "status": "visible",
                     *         "visibility": {
                     *           "visible": true
                     *         },
                     *         "publishedSites": [
                     *           "main"
                     *         ],
                     *         "categoryIds": [
                     *           "groceries"
                     *         ],
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "updatedAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Catalog"][];
                };
            };
            readonly 400: components["responses"]["CatalogBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["CatalogCategoryNotFound"];
        };
    };
    readonly listCategories: {
        readonly parameters: {
            readonly query?: {
                /** @description Root categories only. */
                readonly showRoots?: components["parameters"]["ShowRoots"];
                /** @description Unpublished categories too; this needs the scope `category.category_read_unpublished`. */
                readonly showUnpublished?: components["parameters"]["ShowUnpublished"];
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
                /**
                 * @description Pairs of a field and a value, with spaces between; all of them have to hold. `field:value` compares the whole value,
                 *     `field:~text` finds text in it whatever its case, `field:(a,b)` takes any of the values; a value with spaces goes in quotes.
                 *     Fields of objects are named with dots, as `name.en`.
                 * @example id:(coffee-beans,espresso-machine)
                 */
                readonly q?: components["parameters"]["Query"];
            };
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
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
            /** @description The categories of the page. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "coffee",
                     *         "parentId": "groceries",
                     *         "localizedName": {
                     *           "en": "Coffee",
                     *           "de": "Kaffee"
                     *         },
                     *         "localizedDescription": {},
                     *         "localizedSlug": {
                     *           "en": "coffee",
                     *           "de": "kaffee"
                     *         },
                     *         "name": "Coffee",
                     *         "code": "coffee",
                     *         "position": 0,
                     *         "published": true,
                     *         "supercategoriesIds": [
                     *           "groceries"
                     *         ],
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         },
                     *         "media": []
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Category"][];
                };
            };
            readonly 400: components["responses"]["CategoryBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CategoryForbidden"];
        };
    };
    readonly searchCategories: {
        readonly parameters: {
            readonly query?: {
                /** @description Root categories only. */
                readonly showRoots?: components["parameters"]["ShowRoots"];
                /** @description Unpublished categories too; this needs the scope `category.category_read_unpublished`. */
                readonly showUnpublished?: components["parameters"]["ShowUnpublished"];
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
            };
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
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
                 *       "q": "code:coffee"
                 *     }
                 */
                readonly "application/json": components["schemas"]["SearchRequest"];
            };
        };
        readonly responses: {
            /** @description The categories of the page. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "coffee",
                     *         "parentId": "groceries",
                     *         "localizedName": {
                     *           "en": "Coffee",
                     *           "de": "Kaffee"
                     *         },
                     *         "localizedDescription": {},
                     *         "localizedSlug": {
                     *           "en": "coffee",
                     *           "de": "kaffee"
                     *         },
                     *         "name": "Coffee",
                     *         "code": "coffee",
                     *         "position": 0,
                     *         "published": true,
                     *         "supercategoriesIds": [
                     *           "groceries"
                     *         ],
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         },
                     *         "media": []
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Category"][];
                };
            };
            readonly 400: components["responses"]["CategoryBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CategoryForbidden"];
            readonly 413: components["responses"]["CategoryTooLarge"];
            readonly 415: components["responses"]["CategoryUnsupportedMediaType"];
        };
    };
    readonly getCategory: {
        readonly parameters: {
            readonly query?: {
                /** @description Unpublished categories too; this needs the scope `category.category_read_unpublished`. */
                readonly showUnpublished?: components["parameters"]["ShowUnpublished"];
            };
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example coffee */
                readonly categoryId: components["parameters"]["CategoryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The category. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "coffee",
                     *       "parentId": "groceries",
                     *       "localizedName": {
                     *         "en": "Coffee",
                     *         "de": "Kaffee"
                     *       },
                     *       "localizedDescription": {},
                     *       "localizedSlug": {
                     *         "en": "coffee",
                     *         "de": "kaffee"
                     *       },
                     *       "name": "Coffee",
                     *       "code": "coffee",
                     *       "position": 0,
                     *       "published": true,
                     *       "supercategoriesIds": [
                     *         "groceries"
                     *       ],
                     *       "metadata": {
                     *         "version": 1,
                     *         "createdAt": "2026-01-01T00:00:00.000Z",
                     *         "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *       },
                     *       "media": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Category"];
                };
            };
            readonly 400: components["responses"]["CategoryBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CategoryForbidden"];
            readonly 404: components["responses"]["CategoryNotFound"];
        };
    };
    readonly listParentCategories: {
        readonly parameters: {
            readonly query?: {
                /** @description Unpublished categories too; this needs the scope `category.category_read_unpublished`. */
                readonly showUnpublished?: components["parameters"]["ShowUnpublished"];
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
            };
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example coffee */
                readonly categoryId: components["parameters"]["CategoryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The parents. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "coffee",
                     *         "parentId": "groceries",
                     *         "localizedName": {
                     *           "en": "Coffee",
                     *           "de": "Kaffee"
                     *         },
                     *         "localizedDescription": {},
                     *         "localizedSlug": {
                     *           "en": "coffee",
                     *           "de": "kaffee"
                     *         },
                     *         "name": "Coffee",
                     *         "code": "coffee",
                     *         "position": 0,
                     *         "published": true,
                     *         "supercategoriesIds": [
                     *           "groceries"
                     *         ],
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         },
                     *         "media": []
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Category"][];
                };
            };
            readonly 400: components["responses"]["CategoryBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CategoryForbidden"];
            readonly 404: components["responses"]["CategoryNotFound"];
        };
    };
    readonly listSubcategories: {
        readonly parameters: {
            readonly query?: {
                readonly depth?: number;
                /** @description Unpublished categories too; this needs the scope `category.category_read_unpublished`. */
                readonly showUnpublished?: components["parameters"]["ShowUnpublished"];
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
            };
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example coffee */
                readonly categoryId: components["parameters"]["CategoryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The subcategories. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "coffee",
                     *         "parentId": "groceries",
                     *         "localizedName": {
                     *           "en": "Coffee",
                     *           "de": "Kaffee"
                     *         },
                     *         "localizedDescription": {},
                     *         "localizedSlug": {
                     *           "en": "coffee",
                     *           "de": "kaffee"
                     *         },
                     *         "name": "Coffee",
                     *         "code": "coffee",
                     *         "position": 0,
                     *         "published": true,
                     *         "supercategoriesIds": [
                     *           "groceries"
                     *         ],
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         },
                     *         "media": []
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Category"][];
                };
            };
            readonly 400: components["responses"]["CategoryBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CategoryForbidden"];
            readonly 404: components["responses"]["CategoryNotFound"];
        };
    };
    readonly listCategoryAssignments: {
        readonly parameters: {
            readonly query?: {
                readonly withSubcategories?: boolean;
                readonly assignmentType?: "PRODUCT";
                /** @description Unpublished categories too; this needs the scope `category.category_read_unpublished`. */
                readonly showUnpublished?: components["parameters"]["ShowUnpublished"];
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
            };
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example coffee */
                readonly categoryId: components["parameters"]["CategoryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The assignments. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "coffee-coffee-beans",
                     *         "categoryId": "coffee",
                     *         "ref": {
                     *           "id": "coffee-beans",
                     *           "type": "PRODUCT",
                     *           "localizedName": {
                     *             "en": "Coffee beans, 1 kg",
                     *             "de": "Kaffeebohnen, 1 kg"
                     *           }
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["CategoryAssignment"][];
                };
            };
            readonly 400: components["responses"]["CategoryBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CategoryForbidden"];
            readonly 404: components["responses"]["CategoryNotFound"];
        };
    };
    readonly listCategoriesOfReference: {
        readonly parameters: {
            readonly query?: {
                /** @description Unpublished categories too; this needs the scope `category.category_read_unpublished`. */
                readonly showUnpublished?: components["parameters"]["ShowUnpublished"];
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
            };
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example coffee-beans */
                readonly referenceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The categories. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "coffee",
                     *         "parentId": "groceries",
                     *         "localizedName": {
                     *           "en": "Coffee",
                     *           "de": "Kaffee"
                     *         },
                     *         "localizedDescription": {},
                     *         "localizedSlug": {
                     *           "en": "coffee",
                     *           "de": "kaffee"
                     *         },
                     *         "name": "Coffee",
                     *         "code": "coffee",
                     *         "position": 0,
                     *         "published": true,
                     *         "supercategoriesIds": [
                     *           "groceries"
                     *         ],
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         },
                     *         "media": []
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Category"][];
                };
            };
            readonly 400: components["responses"]["CategoryBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CategoryForbidden"];
            readonly 404: components["responses"]["ReferenceNotFound"];
        };
    };
    readonly listCategoryTrees: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The roots to answer, with commas between; all of them without it.
                 * @example groceries
                 */
                readonly categoryIds?: string;
                /** @description Unpublished categories too; this needs the scope `category.category_read_unpublished`. */
                readonly showUnpublished?: components["parameters"]["ShowUnpublished"];
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
            /** @description The trees. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "groceries",
                     *         "name": "Groceries",
                     *         "code": "groceries",
                     *         "localizedName": {
                     *           "en": "Groceries",
                     *           "de": "Lebensmittel"
                     *         },
                     *         "position": 0,
                     *         "published": true,
                     *         "subcategories": [
                     *           {
                     *             "id": "coffee",
                     *             "name": "Coffee",
                     *             "code": "coffee",
                     *             "localizedName": {
                     *               "en": "Coffee",
                     *               "de": "Kaffee"
                     *             },
                     *             "position": 0,
                     *             "published": true,
                     *             "subcategories": []
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["CategoryTree"][];
                };
            };
            readonly 400: components["responses"]["CategoryBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CategoryForbidden"];
        };
    };
    readonly getCategoryTree: {
        readonly parameters: {
            readonly query?: {
                /** @description Unpublished categories too; this needs the scope `category.category_read_unpublished`. */
                readonly showUnpublished?: components["parameters"]["ShowUnpublished"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example coffee */
                readonly categoryId: components["parameters"]["CategoryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tree. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "groceries",
                     *       "name": "Groceries",
                     *       "code": "groceries",
                     *       "localizedName": {
                     *         "en": "Groceries",
                     *         "de": "Lebensmittel"
                     *       },
                     *       "position": 0,
                     *       "published": true,
                     *       "subcategories": [
                     *         {
                     *           "id": "coffee",
                     *           "name": "Coffee",
                     *           "code": "coffee",
                     *           "localizedName": {
                     *             "en": "Coffee",
                     *             "de": "Kaffee"
                     *           },
                     *           "position": 0,
                     *           "published": true,
                     *           "subcategories": []
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CategoryTree"];
                };
            };
            readonly 400: components["responses"]["CategoryBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CategoryForbidden"];
            readonly 404: components["responses"]["CategoryNotFound"];
        };
    };
    readonly createOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description From the login; required of a customer. */
                readonly "saas-token"?: string;
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
                 *       "cartId": "65e1a0f2c3d4b5a697881234",
                 *       "paymentMethods": [
                 *         {
                 *           "provider": "none",
                 *           "method": "invoice"
                 *         }
                 *       ],
                 *       "shipping": {
                 *         "methodId": "standard",
                 *         "zoneId": "zone",
                 *         "methodName": "Standard",
                 *         "amount": 4.9
                 *       },
                 *       "addresses": [
                 *         {
                 *           "contactName": "Carla Customer",
                 *           "street": "Ring",
                 *           "zipCode": "1010",
                 *           "city": "Vienna",
                 *           "country": "AT",
                 *           "type": "SHIPPING"
                 *         }
                 *       ],
                 *       "customer": {
                 *         "email": "customer@emporix.com",
                 *         "firstName": "Carla",
                 *         "lastName": "Customer"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["CheckoutRequest"];
            };
        };
        readonly responses: {
            /** @description The order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderId": "EON1001",
                     *       "paymentDetails": {},
                     *       "checkoutId": "65e1a0f2c3d4b5a697881235"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CheckoutResult"];
                };
            };
            readonly 400: components["responses"]["CheckoutBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CheckoutForbidden"];
            readonly 404: components["responses"]["CheckoutNotFound"];
            readonly 409: components["responses"]["CheckoutConflict"];
            readonly 413: components["responses"]["CheckoutTooLarge"];
            readonly 415: components["responses"]["CheckoutUnsupportedMediaType"];
        };
    };
    readonly listCountries: {
        readonly parameters: {
            readonly query?: {
                /** @example DE */
                readonly code?: string;
                readonly active?: boolean;
                /** @description Only countries of this region. */
                readonly regions?: string;
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
            };
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
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
            /** @description The countries. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "DE",
                     *         "name": {
                     *           "en": "Germany",
                     *           "de": "Deutschland"
                     *         },
                     *         "regions": [
                     *           "Europe"
                     *         ],
                     *         "active": true,
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Country"][];
                };
            };
            readonly 400: components["responses"]["CountryBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly getCountry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example DE */
                readonly countryCode: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The country. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "DE",
                     *       "name": {
                     *         "en": "Germany",
                     *         "de": "Deutschland"
                     *       },
                     *       "regions": [
                     *         "Europe"
                     *       ],
                     *       "active": true,
                     *       "metadata": {
                     *         "version": 1,
                     *         "createdAt": "2026-01-01T00:00:00.000Z",
                     *         "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Country"];
                };
            };
            readonly 400: components["responses"]["CountryBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["CountryNotFound"];
        };
    };
    readonly listRegions: {
        readonly parameters: {
            readonly query?: {
                /** @example europe */
                readonly code?: string;
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
            };
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
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
            /** @description The regions. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "europe",
                     *         "name": {
                     *           "en": "Europe",
                     *           "de": "Europa"
                     *         },
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Region"][];
                };
            };
            readonly 400: components["responses"]["CountryBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly getRegion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example europe */
                readonly regionCode: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The region. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "europe",
                     *       "name": {
                     *         "en": "Europe",
                     *         "de": "Europa"
                     *       },
                     *       "metadata": {
                     *         "version": 1,
                     *         "createdAt": "2026-01-01T00:00:00.000Z",
                     *         "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Region"];
                };
            };
            readonly 400: components["responses"]["CountryBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["CountryNotFound"];
        };
    };
    readonly listLegalEntities: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Pairs of a field and a value, with spaces between; all of them have to hold. `field:value` compares the whole value,
                 *     `field:~text` finds text in it whatever its case, `field:(a,b)` takes any of the values; a value with spaces goes in quotes.
                 *     Fields of objects are named with dots, as `name.en`.
                 * @example id:(coffee-beans,espresso-machine)
                 */
                readonly q?: components["parameters"]["Query"];
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
                /**
                 * @description Only these fields, separated by commas, and `id`.
                 * @example name
                 */
                readonly fields?: components["parameters"]["Fields"];
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
            readonly 200: components["responses"]["LegalEntities"];
            readonly 400: components["responses"]["CompanyBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CompanyForbidden"];
        };
    };
    readonly searchLegalEntities: {
        readonly parameters: {
            readonly query?: {
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
                /**
                 * @description Only these fields, separated by commas, and `id`.
                 * @example name
                 */
                readonly fields?: components["parameters"]["Fields"];
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
                 *       "q": "type:COMPANY"
                 *     }
                 */
                readonly "application/json": components["schemas"]["SearchRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["LegalEntities"];
            readonly 400: components["responses"]["CompanyBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CompanyForbidden"];
            readonly 413: components["responses"]["CompanyTooLarge"];
            readonly 415: components["responses"]["CompanyUnsupportedMediaType"];
        };
    };
    readonly getLegalEntity: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only these fields, separated by commas, and `id`.
                 * @example name
                 */
                readonly fields?: components["parameters"]["Fields"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example roastery */
                readonly legalEntityId: components["parameters"]["LegalEntityId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The legal entity. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "roastery",
                     *       "name": "Roastery",
                     *       "type": "COMPANY",
                     *       "legalInfo": {
                     *         "legalName": "Roastery Ltd",
                     *         "countryOfRegistration": "AT"
                     *       },
                     *       "accountLimit": {
                     *         "currency": "EUR",
                     *         "value": 5000
                     *       },
                     *       "customerGroups": [],
                     *       "entitiesAddresses": [],
                     *       "approvalGroup": [],
                     *       "metadata": {
                     *         "version": 1,
                     *         "createdAt": "2026-01-01T00:00:00.000Z",
                     *         "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["LegalEntity"];
                };
            };
            readonly 400: components["responses"]["CompanyBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CompanyForbidden"];
            readonly 404: components["responses"]["CompanyNotFound"];
        };
    };
    readonly listParentLegalEntities: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example roastery */
                readonly legalEntityId: components["parameters"]["LegalEntityId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The legal entities above. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "roastery",
                     *         "name": "Roastery",
                     *         "type": "COMPANY",
                     *         "legalInfo": {
                     *           "legalName": "Roastery Ltd",
                     *           "countryOfRegistration": "AT"
                     *         },
                     *         "accountLimit": {
                     *           "currency": "EUR",
                     *           "value": 5000
                     *         },
                     *         "customerGroups": [],
                     *         "entitiesAddresses": [],
                     *         "approvalGroup": [],
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["LegalEntity"][];
                };
            };
            readonly 400: components["responses"]["CompanyBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CompanyForbidden"];
            readonly 404: components["responses"]["CompanyNotFound"];
        };
    };
    readonly listContactAssignments: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Pairs of a field and a value, with spaces between; all of them have to hold. `field:value` compares the whole value,
                 *     `field:~text` finds text in it whatever its case, `field:(a,b)` takes any of the values; a value with spaces goes in quotes.
                 *     Fields of objects are named with dots, as `name.en`.
                 * @example id:(coffee-beans,espresso-machine)
                 */
                readonly q?: components["parameters"]["Query"];
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
                /**
                 * @description Only these fields, separated by commas, and `id`.
                 * @example name
                 */
                readonly fields?: components["parameters"]["Fields"];
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
            /** @description The contact assignments. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "roastery-10000004",
                     *         "type": "PRIMARY",
                     *         "primary": true,
                     *         "legalEntity": {
                     *           "id": "roastery",
                     *           "name": "Roastery",
                     *           "type": "COMPANY",
                     *           "legalInfo": {
                     *             "legalName": "Roastery Ltd",
                     *             "countryOfRegistration": "AT"
                     *           },
                     *           "accountLimit": {
                     *             "currency": "EUR",
                     *             "value": 5000
                     *           },
                     *           "customerGroups": [],
                     *           "entitiesAddresses": [],
                     *           "approvalGroup": [],
                     *           "metadata": {
                     *             "version": 1,
                     *             "createdAt": "2026-01-01T00:00:00.000Z",
                     *             "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *           }
                     *         },
                     *         "customer": {
                     *           "id": "10000004",
                     *           "name": "Berta",
                     *           "surname": "Buyer",
                     *           "email": "buyer@emporix.com"
                     *         },
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["ContactAssignment"][];
                };
            };
            readonly 400: components["responses"]["CompanyBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CompanyForbidden"];
        };
    };
    readonly getContactAssignment: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only these fields, separated by commas, and `id`.
                 * @example name
                 */
                readonly fields?: components["parameters"]["Fields"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example roastery-10000004 */
                readonly contactAssignmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contact assignment. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "roastery-10000004",
                     *       "type": "PRIMARY",
                     *       "primary": true,
                     *       "legalEntity": {
                     *         "id": "roastery",
                     *         "name": "Roastery",
                     *         "type": "COMPANY",
                     *         "legalInfo": {
                     *           "legalName": "Roastery Ltd",
                     *           "countryOfRegistration": "AT"
                     *         },
                     *         "accountLimit": {
                     *           "currency": "EUR",
                     *           "value": 5000
                     *         },
                     *         "customerGroups": [],
                     *         "entitiesAddresses": [],
                     *         "approvalGroup": [],
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       },
                     *       "customer": {
                     *         "id": "10000004",
                     *         "name": "Berta",
                     *         "surname": "Buyer",
                     *         "email": "buyer@emporix.com"
                     *       },
                     *       "metadata": {
                     *         "version": 1,
                     *         "createdAt": "2026-01-01T00:00:00.000Z",
                     *         "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ContactAssignment"];
                };
            };
            readonly 400: components["responses"]["CompanyBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CompanyForbidden"];
            readonly 404: components["responses"]["CompanyNotFound"];
        };
    };
    readonly listLocations: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Pairs of a field and a value, with spaces between; all of them have to hold. `field:value` compares the whole value,
                 *     `field:~text` finds text in it whatever its case, `field:(a,b)` takes any of the values; a value with spaces goes in quotes.
                 *     Fields of objects are named with dots, as `name.en`.
                 * @example id:(coffee-beans,espresso-machine)
                 */
                readonly q?: components["parameters"]["Query"];
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
                /**
                 * @description Only these fields, separated by commas, and `id`.
                 * @example name
                 */
                readonly fields?: components["parameters"]["Fields"];
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
            /** @description The locations. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "roastery-hq",
                     *         "name": "Headquarters",
                     *         "type": "HEADQUARTER",
                     *         "contactDetails": {
                     *           "emails": [],
                     *           "phones": [],
                     *           "addressLine1": "Ring 1",
                     *           "city": "Wien",
                     *           "postcode": "1010",
                     *           "countryCode": "AT"
                     *         },
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Location"][];
                };
            };
            readonly 400: components["responses"]["CompanyBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CompanyForbidden"];
        };
    };
    readonly getLocation: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only these fields, separated by commas, and `id`.
                 * @example name
                 */
                readonly fields?: components["parameters"]["Fields"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example roastery-hq */
                readonly locationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The location. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "roastery-hq",
                     *       "name": "Headquarters",
                     *       "type": "HEADQUARTER",
                     *       "contactDetails": {
                     *         "emails": [],
                     *         "phones": [],
                     *         "addressLine1": "Ring 1",
                     *         "city": "Wien",
                     *         "postcode": "1010",
                     *         "countryCode": "AT"
                     *       },
                     *       "metadata": {
                     *         "version": 1,
                     *         "createdAt": "2026-01-01T00:00:00.000Z",
                     *         "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Location"];
                };
            };
            readonly 400: components["responses"]["CompanyBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CompanyForbidden"];
            readonly 404: components["responses"]["CompanyNotFound"];
        };
    };
    readonly listCustomers: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Pairs of a field and a value, with spaces between; all of them have to hold. `field:value` compares the whole value,
                 *     `field:~text` finds text in it whatever its case, `field:(a,b)` takes any of the values; a value with spaces goes in quotes.
                 *     Fields of objects are named with dots, as `name.en`.
                 * @example id:(coffee-beans,espresso-machine)
                 */
                readonly q?: components["parameters"]["Query"];
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
                /**
                 * @description `addresses` shows them too.
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
            /** @description The customers. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "10000001",
                     *         "customerNumber": "10000001",
                     *         "firstName": "Carla",
                     *         "lastName": "Customer",
                     *         "contactEmail": "customer@emporix.com",
                     *         "preferredCurrency": "USD",
                     *         "preferredSite": "us",
                     *         "preferredLanguage": "en",
                     *         "accounts": [
                     *           {
                     *             "id": "customer@emporix.com",
                     *             "providerId": "internal"
                     *           }
                     *         ],
                     *         "active": true,
                     *         "onHold": false,
                     *         "metadata": {
                     *           "version": 1
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["ManagedCustomer"][];
                };
            };
            readonly 400: components["responses"]["ManagedCustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomersForbidden"];
        };
    };
    readonly searchCustomers: {
        readonly parameters: {
            readonly query?: {
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
                /**
                 * @description `addresses` shows them too.
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
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "q": "firstName:Carla"
                 *     }
                 */
                readonly "application/json": components["schemas"]["SearchRequest"];
            };
        };
        readonly responses: {
            /** @description The customers. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "10000001",
                     *         "customerNumber": "10000001",
                     *         "firstName": "Carla",
                     *         "lastName": "Customer",
                     *         "contactEmail": "customer@emporix.com",
                     *         "preferredCurrency": "USD",
                     *         "preferredSite": "us",
                     *         "preferredLanguage": "en",
                     *         "accounts": [
                     *           {
                     *             "id": "customer@emporix.com",
                     *             "providerId": "internal"
                     *           }
                     *         ],
                     *         "active": true,
                     *         "onHold": false,
                     *         "metadata": {
                     *           "version": 1
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["ManagedCustomer"][];
                };
            };
            readonly 400: components["responses"]["ManagedCustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomersForbidden"];
            readonly 413: components["responses"]["ManagedCustomerTooLarge"];
            readonly 415: components["responses"]["ManagedCustomerUnsupportedMediaType"];
        };
    };
    readonly getCustomer: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description `addresses` shows them too.
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
                /** @example 10000001 */
                readonly customerNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The customer. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "10000001",
                     *       "customerNumber": "10000001",
                     *       "firstName": "Carla",
                     *       "lastName": "Customer",
                     *       "contactEmail": "customer@emporix.com",
                     *       "preferredCurrency": "USD",
                     *       "preferredSite": "us",
                     *       "preferredLanguage": "en",
                     *       "accounts": [
                     *         {
                     *           "id": "customer@emporix.com",
                     *           "providerId": "internal"
                     *         }
                     *       ],
                     *       "active": true,
                     *       "onHold": false,
                     *       "metadata": {
                     *         "version": 1
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ManagedCustomer"];
                };
            };
            readonly 400: components["responses"]["ManagedCustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomersForbidden"];
            readonly 404: components["responses"]["CustomersNotFound"];
        };
    };
    readonly patchCustomer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example 10000001 */
                readonly customerNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "active": false,
                 *       "metadata": {
                 *         "version": 1
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ManagedCustomerPatch"];
            };
        };
        readonly responses: {
            /** @description The customer has changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ManagedCustomerBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CustomersForbidden"];
            readonly 404: components["responses"]["CustomersNotFound"];
            readonly 409: components["responses"]["CustomersConflict"];
            readonly 413: components["responses"]["ManagedCustomerTooLarge"];
            readonly 415: components["responses"]["ManagedCustomerUnsupportedMediaType"];
        };
    };
    readonly matchPrices: {
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
                 *       "targetCurrency": "EUR",
                 *       "siteCode": "main",
                 *       "targetLocation": {
                 *         "countryCode": "DE"
                 *       },
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
                readonly "application/json": components["schemas"]["ExplicitPriceRequest"];
            };
        };
        readonly responses: {
            /** @description The prices, in the order of the items. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example [] */
                    readonly "application/json": readonly components["schemas"]["PriceMatch"][];
                };
            };
            readonly 400: components["responses"]["ExplicitPriceBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["ExplicitPriceTooLarge"];
            readonly 415: components["responses"]["ExplicitPriceUnsupportedMediaType"];
        };
    };
    readonly listOrders: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Pairs of a field and a value, with spaces between; all of them have to hold. `field:value` compares the whole value,
                 *     `field:~text` finds text in it whatever its case, `field:(a,b)` takes any of the values; a value with spaces goes in quotes.
                 *     Fields of objects are named with dots, as `name.en`.
                 * @example id:(coffee-beans,espresso-machine)
                 */
                readonly q?: components["parameters"]["Query"];
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
            };
            readonly header?: {
                /** @description From the login; required of a customer. */
                readonly "saas-token"?: string;
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
            /** @description The orders. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "EON1001",
                     *         "status": "CREATED",
                     *         "created": "2026-03-01T09:30:00.000Z",
                     *         "lastStatusChange": "2026-03-01T09:30:00.000Z",
                     *         "cartId": "65e1a0f2c3d4b5a697881234",
                     *         "siteCode": "main",
                     *         "currency": "EUR",
                     *         "customer": {
                     *           "id": "10000001",
                     *           "email": "customer@emporix.com"
                     *         },
                     *         "entries": [
                     *           {
                     *             "id": "0",
                     *             "itemYrn": "urn:yaas:hybris:product:product:acme;coffee-beans",
                     *             "amount": 2,
                     *             "orderedAmount": 2,
                     *             "unitPrice": 17.95,
                     *             "calculatedUnitPrice": {
                     *               "netValue": 16.78,
                     *               "grossValue": 17.95,
                     *               "taxValue": 1.17,
                     *               "taxCode": "REDUCED",
                     *               "taxRate": 7
                     *             },
                     *             "totalPrice": 35.9,
                     *             "price": {
                     *               "priceId": "coffee-beans-main",
                     *               "effectiveAmount": 17.95,
                     *               "originalAmount": 17.95,
                     *               "currency": "EUR"
                     *             },
                     *             "tax": {
                     *               "lines": [
                     *                 {
                     *                   "amount": 2.35,
                     *                   "currency": "EUR",
                     *                   "code": "REDUCED",
                     *                   "name": "REDUCED",
                     *                   "rate": 7,
                     *                   "taxable": 33.55,
                     *                   "sequenceId": 1,
                     *                   "inclusive": true
                     *                 }
                     *               ],
                     *               "total": {
                     *                 "amount": 2.35,
                     *                 "currency": "EUR",
                     *                 "inclusive": true
                     *               }
                     *             },
                     *             "product": {
                     *               "id": "coffee-beans",
                     *               "code": "coffee-beans",
                     *               "name": "Coffee beans, 1 kg"
                     *             },
                     *             "calculatedPrice": {
                     *               "finalPrice": {
                     *                 "netValue": 33.55,
                     *                 "grossValue": 35.9,
                     *                 "taxValue": 2.35
                     *               }
                     *             }
                     *           }
                     *         ],
                     *         "discounts": [],
                     *         "billingAddress": {
                     *           "contactName": "Carla Customer",
                     *           "street": "Ring",
                     *           "zipCode": "1010",
                     *           "city": "Vienna",
                     *           "country": "AT"
                     *         },
                     *         "shippingAddress": {
                     *           "contactName": "Carla Customer",
                     *           "street": "Ring",
                     *           "zipCode": "1010",
                     *           "city": "Vienna",
                     *           "country": "AT"
                     *         },
                     *         "payments": [
                     *           {
                     *             "provider": "none",
                     *             "method": "invoice",
                     *             "currency": "EUR",
                     *             "paidAmount": 0
                     *           }
                     *         ],
                     *         "shipping": {
                     *           "total": {
                     *             "amount": 4.9,
                     *             "currency": "EUR"
                     *           },
                     *           "lines": [
                     *             {
                     *               "amount": 4.9,
                     *               "currency": "EUR",
                     *               "code": "standard",
                     *               "name": "Standard"
                     *             }
                     *           ]
                     *         },
                     *         "subTotalPrice": 35.9,
                     *         "totalPrice": 40.8,
                     *         "tax": {
                     *           "lines": [
                     *             {
                     *               "amount": 2.35,
                     *               "currency": "EUR",
                     *               "code": "REDUCED",
                     *               "name": "REDUCED",
                     *               "rate": 7,
                     *               "taxable": 33.55,
                     *               "sequenceId": 1,
                     *               "inclusive": true
                     *             }
                     *           ],
                     *           "total": {
                     *             "amount": 2.35,
                     *             "currency": "EUR",
                     *             "inclusive": true
                     *           }
                     *         },
                     *         "metadata": {
                     *           "version": 1
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Order"][];
                };
            };
            readonly 400: components["responses"]["OrderBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrdersForbidden"];
        };
    };
    readonly getOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description From the login; required of a customer. */
                readonly "saas-token"?: string;
            };
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example EON1001 */
                readonly orderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "EON1001",
                     *       "status": "CREATED",
                     *       "created": "2026-03-01T09:30:00.000Z",
                     *       "lastStatusChange": "2026-03-01T09:30:00.000Z",
                     *       "cartId": "65e1a0f2c3d4b5a697881234",
                     *       "siteCode": "main",
                     *       "currency": "EUR",
                     *       "customer": {
                     *         "id": "10000001",
                     *         "email": "customer@emporix.com"
                     *       },
                     *       "entries": [
                     *         {
                     *           "id": "0",
                     *           "itemYrn": "urn:yaas:hybris:product:product:acme;coffee-beans",
                     *           "amount": 2,
                     *           "orderedAmount": 2,
                     *           "unitPrice": 17.95,
                     *           "calculatedUnitPrice": {
                     *             "netValue": 16.78,
                     *             "grossValue": 17.95,
                     *             "taxValue": 1.17,
                     *             "taxCode": "REDUCED",
                     *             "taxRate": 7
                     *           },
                     *           "totalPrice": 35.9,
                     *           "price": {
                     *             "priceId": "coffee-beans-main",
                     *             "effectiveAmount": 17.95,
                     *             "originalAmount": 17.95,
                     *             "currency": "EUR"
                     *           },
                     *           "tax": {
                     *             "lines": [
                     *               {
                     *                 "amount": 2.35,
                     *                 "currency": "EUR",
                     *                 "code": "REDUCED",
                     *                 "name": "REDUCED",
                     *                 "rate": 7,
                     *                 "taxable": 33.55,
                     *                 "sequenceId": 1,
                     *                 "inclusive": true
                     *               }
                     *             ],
                     *             "total": {
                     *               "amount": 2.35,
                     *               "currency": "EUR",
                     *               "inclusive": true
                     *             }
                     *           },
                     *           "product": {
                     *             "id": "coffee-beans",
                     *             "code": "coffee-beans",
                     *             "name": "Coffee beans, 1 kg"
                     *           },
                     *           "calculatedPrice": {
                     *             "finalPrice": {
                     *               "netValue": 33.55,
                     *               "grossValue": 35.9,
                     *               "taxValue": 2.35
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "discounts": [],
                     *       "billingAddress": {
                     *         "contactName": "Carla Customer",
                     *         "street": "Ring",
                     *         "zipCode": "1010",
                     *         "city": "Vienna",
                     *         "country": "AT"
                     *       },
                     *       "shippingAddress": {
                     *         "contactName": "Carla Customer",
                     *         "street": "Ring",
                     *         "zipCode": "1010",
                     *         "city": "Vienna",
                     *         "country": "AT"
                     *       },
                     *       "payments": [
                     *         {
                     *           "provider": "none",
                     *           "method": "invoice",
                     *           "currency": "EUR",
                     *           "paidAmount": 0
                     *         }
                     *       ],
                     *       "shipping": {
                     *         "total": {
                     *           "amount": 4.9,
                     *           "currency": "EUR"
                     *         },
                     *         "lines": [
                     *           {
                     *             "amount": 4.9,
                     *             "currency": "EUR",
                     *             "code": "standard",
                     *             "name": "Standard"
                     *           }
                     *         ]
                     *       },
                     *       "subTotalPrice": 35.9,
                     *       "totalPrice": 40.8,
                     *       "tax": {
                     *         "lines": [
                     *           {
                     *             "amount": 2.35,
                     *             "currency": "EUR",
                     *             "code": "REDUCED",
                     *             "name": "REDUCED",
                     *             "rate": 7,
                     *             "taxable": 33.55,
                     *             "sequenceId": 1,
                     *             "inclusive": true
                     *           }
                     *         ],
                     *         "total": {
                     *           "amount": 2.35,
                     *           "currency": "EUR",
                     *           "inclusive": true
                     *         }
                     *       },
                     *       "metadata": {
                     *         "version": 1
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
            readonly 400: components["responses"]["OrderBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrdersForbidden"];
            readonly 404: components["responses"]["OrderNotFound"];
        };
    };
    readonly listProducts: {
        readonly parameters: {
            readonly query?: {
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
                /**
                 * @description Pairs of a field and a value, with spaces between; all of them have to hold. `field:value` compares the whole value,
                 *     `field:~text` finds text in it whatever its case, `field:(a,b)` takes any of the values; a value with spaces goes in quotes.
                 *     Fields of objects are named with dots, as `name.en`.
                 * @example id:(coffee-beans,espresso-machine)
                 */
                readonly q?: components["parameters"]["Query"];
                /**
                 * @description The only fields to answer, with commas between; `id` always comes along.
                 * @example id,name
                 */
                readonly fields?: components["parameters"]["ProductFields"];
            };
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
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
            /** @description The products of the page. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "coffee-beans",
                     *         "yrn": "urn:yaas:hybris:product:product:acme;coffee-beans",
                     *         "code": "coffee-beans",
                     *         "name": "Coffee beans, 1 kg",
                     *         "description": "Roasted in small batches.",
                     *         "productType": "BASIC",
                     *         "published": true,
                     *         "taxClasses": {
                     *           "DE": "REDUCED"
                     *         },
                     *         "categoryIds": [
                     *           "coffee"
                     *         ],
                     *         "media": [
                     *           {
                     *             "id": "coffee-beans-1",
                     *             "url": "data:image/svg+xml;base64,PHN2Zy8+",
                     *             "contentType": "image/svg+xml",
                     *             "createdAt": "2026-01-01T00:00:00.000Z"
                     *           }
                     *         ],
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Product"][];
                };
            };
            readonly 400: components["responses"]["ProductBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly searchProducts: {
        readonly parameters: {
            readonly query?: {
                readonly pageNumber?: components["parameters"]["PageNumber"];
                readonly pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Fields to order by, with commas between; upwards unless `:desc` follows. Without it the order of the seed.
                 * @example id:desc
                 */
                readonly sort?: components["parameters"]["Sort"];
                /**
                 * @description The only fields to answer, with commas between; `id` always comes along.
                 * @example id,name
                 */
                readonly fields?: components["parameters"]["ProductFields"];
            };
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
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
                 *       "q": "id:(coffee-beans)"
                 *     }
                 */
                readonly "application/json": components["schemas"]["SearchRequest"];
            };
        };
        readonly responses: {
            /** @description The products of the page. */
            readonly 200: {
                headers: {
                    readonly "X-Total-Count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "coffee-beans",
                     *         "yrn": "urn:yaas:hybris:product:product:acme;coffee-beans",
                     *         "code": "coffee-beans",
                     *         "name": "Coffee beans, 1 kg",
                     *         "description": "Roasted in small batches.",
                     *         "productType": "BASIC",
                     *         "published": true,
                     *         "taxClasses": {
                     *           "DE": "REDUCED"
                     *         },
                     *         "categoryIds": [
                     *           "coffee"
                     *         ],
                     *         "media": [
                     *           {
                     *             "id": "coffee-beans-1",
                     *             "url": "data:image/svg+xml;base64,PHN2Zy8+",
                     *             "contentType": "image/svg+xml",
                     *             "createdAt": "2026-01-01T00:00:00.000Z"
                     *           }
                     *         ],
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Product"][];
                };
            };
            readonly 400: components["responses"]["ProductBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["ProductTooLarge"];
            readonly 415: components["responses"]["ProductUnsupportedMediaType"];
        };
    };
    readonly getProduct: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The only fields to answer, with commas between; `id` always comes along.
                 * @example id,name
                 */
                readonly fields?: components["parameters"]["ProductFields"];
            };
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /**
                 * @description The tenant. Tenants are separate worlds that know nothing of each other.
                 * @example acme
                 */
                readonly tenant: components["parameters"]["Tenant"];
                /** @example coffee-beans */
                readonly productId: components["parameters"]["ProductId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The product. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "coffee-beans",
                     *       "yrn": "urn:yaas:hybris:product:product:acme;coffee-beans",
                     *       "code": "coffee-beans",
                     *       "name": "Coffee beans, 1 kg",
                     *       "description": "Roasted in small batches.",
                     *       "productType": "BASIC",
                     *       "published": true,
                     *       "taxClasses": {
                     *         "DE": "REDUCED"
                     *       },
                     *       "categoryIds": [
                     *         "coffee"
                     *       ],
                     *       "media": [
                     *         {
                     *           "id": "coffee-beans-1",
                     *           "url": "data:image/svg+xml;base64,PHN2Zy8+",
                     *           "contentType": "image/svg+xml",
                     *           "createdAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       ],
                     *       "metadata": {
                     *         "version": 1,
                     *         "createdAt": "2026-01-01T00:00:00.000Z",
                     *         "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
            readonly 400: components["responses"]["ProductBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["ProductNotFound"];
        };
    };
    readonly findProductsByYrn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The language of localized texts: the best one that there is. `*`, or no header, gives every language as a map.
                 * @example de
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
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
                 *       "yrns": [
                 *         "urn:yaas:hybris:product:product:acme;coffee-beans"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["YrnSearch"];
            };
        };
        readonly responses: {
            /** @description The products, in the order of the YRNs. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "coffee-beans",
                     *         "yrn": "urn:yaas:hybris:product:product:acme;coffee-beans",
                     *         "code": "coffee-beans",
                     *         "name": "Coffee beans, 1 kg",
                     *         "description": "Roasted in small batches.",
                     *         "productType": "BASIC",
                     *         "published": true,
                     *         "taxClasses": {
                     *           "DE": "REDUCED"
                     *         },
                     *         "categoryIds": [
                     *           "coffee"
                     *         ],
                     *         "media": [
                     *           {
                     *             "id": "coffee-beans-1",
                     *             "url": "data:image/svg+xml;base64,PHN2Zy8+",
                     *             "contentType": "image/svg+xml",
                     *             "createdAt": "2026-01-01T00:00:00.000Z"
                     *           }
                     *         ],
                     *         "metadata": {
                     *           "version": 1,
                     *           "createdAt": "2026-01-01T00:00:00.000Z",
                     *           "modifiedAt": "2026-01-01T00:00:00.000Z"
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Product"][];
                };
            };
            readonly 400: components["responses"]["ProductBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["ProductTooLarge"];
            readonly 415: components["responses"]["ProductUnsupportedMediaType"];
        };
    };
}
