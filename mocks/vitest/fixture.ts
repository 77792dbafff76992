import { test as base, type TestAPI } from "vitest";
import { createKit, type Kit } from "../../src/engine/kit.ts";
import { shop } from "../../src/engine/shop/index.ts";
import type { KitOptions } from "../../src/engine/options.ts";
import { type ShopperFixtures, shopperFixtures } from "../fixtures/shoppers.ts";

export type { Guest, InSession, LoggedInCustomer } from "../fixtures/shoppers.ts";
/** @deprecated Use `LoggedInCustomer`. */
export type { LoggedInCustomer as Customer } from "../fixtures/shoppers.ts";

/** What each test is given; set up only if the test asks for it. */
export interface Fixtures extends ShopperFixtures {
  /** How the test's kit is set up; override it with `test.override`. */
  readonly kitOptions: KitOptions;
  /** A kit of the test's own: parallel tests cannot see each other. */
  readonly kit: Kit;
  /** The name of a tenant of the test's own. */
  readonly tenant: string;
}

let tenants = 0;

/**
 * Vitest's `test` with a mocked API.
 *
 * @example
 * test("a guest with a cart has a context", async ({ guestWithCart, clientOf, tenant }) => {
 *   const { data } = await clientOf(guestWithCart).GET("/session-context/{tenant}/me/context", { params: { path: { tenant } } });
 * });
 */
export const test: TestAPI<Fixtures> = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads the pattern to know what a fixture depends on
  kitOptions: async ({}, use) => {
    await use({});
  },
  kit: async ({ kitOptions }, use) => {
    const kit = createKit({ services: [shop], ...kitOptions });
    await use(kit);
    await kit.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  tenant: async ({}, use) => {
    await use(`test${(tenants++).toString(36)}`);
  },
  ...shopperFixtures,
});
