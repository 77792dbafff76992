import { test as base, type TestAPI } from "vitest";
import { fetchOf } from "../../src/engine/http/fetch.ts";
import { tellingMissed } from "../../src/engine/http/telling-missed.ts";
import { createKit, type Kit } from "../../src/engine/kit.ts";
import { withShop } from "../../src/engine/shop/with-shop.ts";
import type { KitOptions } from "../../src/engine/options.ts";
import { type ShopperFixtures, shopperFixtures } from "../fixtures/shoppers.ts";
import { checkOnUnhandled, type Missed, missedBy, noSuchOperation, type OnUnhandled } from "../msw/unhandled.ts";

export type { Guest, InSession, LoggedInCustomer } from "../fixtures/shoppers.ts";
export type { OnUnhandled } from "../msw/unhandled.ts";
/** @deprecated Use `LoggedInCustomer`. */
export type { LoggedInCustomer as Customer } from "../fixtures/shoppers.ts";

/** What each test is given; set up only if the test asks for it. */
export interface Fixtures extends ShopperFixtures {
  /** How the test's kit is set up; override it with `test.override`. */
  readonly kitOptions: KitOptions;
  /**
   * What becomes of a call to the kit that no operation answers; override it with `test.override`. It is answered 404 or 405 in any
   * case, and by default (`error`) the test fails; `warn` names it in the console, and `bypass` says nothing.
   */
  readonly onUnhandled: OnUnhandled;
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
  // oxlint-disable-next-line no-empty-pattern -- as above
  onUnhandled: async ({}, use) => {
    await use("error");
  },
  kit: async ({ kitOptions, onUnhandled }, use) => {
    checkOnUnhandled(onUnhandled);
    const kit = createKit(withShop(kitOptions));
    const missed: Missed[] = [];
    const tell = missedBy(onUnhandled, kit.routes, (call) => missed.push(call));
    const told = tellingMissed(kit, ({ method, path }) => tell({ method, path, url: path }));
    await use({ ...kit, ...told, fetch: fetchOf(told) });
    await kit.close();
    if (missed.length > 0) throw new Error(noSuchOperation(missed, kit.routes));
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  tenant: async ({}, use) => {
    await use(`test${(tenants++).toString(36)}`);
  },
  ...shopperFixtures,
});
