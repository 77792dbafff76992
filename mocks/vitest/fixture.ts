import type { Client } from "openapi-fetch";
import { test as base } from "vitest";
import { createClient, type paths } from "../../src/client/index.ts";
import { createKit, type Kit } from "../../src/kit.ts";
import type { KitOptions } from "../../src/options.ts";
import type { ScenarioArguments, ScenarioName, ScenarioValues } from "../../src/scenarios/catalogue.ts";

/** A guest with a token. */
export type Guest = ScenarioValues<"a guest without a cart">;

/** Somebody whose first cart has brought the session context into being. */
export type InSession = Pick<ScenarioValues<"a guest with a cart">, "sessionId" | "cartId" | "version">;

/** A logged-in customer. */
export type Customer = ScenarioValues<"a customer without a cart">;

/** What each test is given; set up only if the test asks for it. */
export interface Fixtures {
  /** How the test's kit is set up; override it with `test.override`. */
  readonly kitOptions: KitOptions;
  /** A kit of the test's own: parallel tests cannot see each other. */
  readonly kit: Kit;
  /** The name of a tenant of the test's own. */
  readonly tenant: string;
  /** A typed client that asks the kit; give the token with each call, or make another with `clientOf`. */
  readonly client: Client<paths>;
  /** A typed client of somebody's: it sends the token along. */
  readonly clientOf: (somebody: { readonly token: string }) => Client<paths>;
  /** Sets up a state of the catalogue in the test's tenant, and returns its tokens and IDs. */
  readonly scenario: <Name extends ScenarioName>(
    name: Name,
    ...given: ScenarioArguments<Name>
  ) => Promise<ScenarioValues<Name>>;
  readonly guest: Guest;
  readonly guestWithCart: Guest & InSession;
  readonly customer: Customer;
  readonly customerWithCart: Customer & InSession;
  readonly employee: { readonly token: string };
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
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads the pattern to know what a fixture depends on
  kitOptions: async ({}, use) => {
    await use({});
  },
  kit: async ({ kitOptions }, use) => {
    const kit = createKit(kitOptions);
    await use(kit);
    await kit.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  tenant: async ({}, use) => {
    await use(`test${(tenants++).toString(36)}`);
  },
  client: async ({ kit }, use) => {
    await use(createClient({ fetch: kit.fetch }));
  },
  clientOf: async ({ kit }, use) => {
    await use(({ token }) => createClient({ fetch: kit.fetch, token }));
  },
  scenario: async ({ kit, tenant }, use) => {
    await use((name, ...[given]) =>
      kit.control.scenario(name, ...([{ tenant, ...given }] as unknown as ScenarioArguments<typeof name>)),
    );
  },
  guest: async ({ scenario }, use) => {
    await use(await scenario("a guest without a cart"));
  },
  guestWithCart: async ({ scenario }, use) => {
    await use(await scenario("a guest with a cart"));
  },
  customer: async ({ scenario }, use) => {
    await use(await scenario("a customer without a cart"));
  },
  customerWithCart: async ({ scenario }, use) => {
    await use(await scenario("a customer with a cart"));
  },
  employee: async ({ scenario }, use) => {
    await use({ token: (await scenario("an employee")).serviceToken });
  },
});
