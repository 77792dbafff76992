import { test as base } from "@playwright/test";
import { tellingMissed } from "../../src/engine/http/telling-missed.ts";
import { splitTarget } from "../../src/engine/http/wire.ts";
import { createKit, type Kit } from "../../src/engine/kit.ts";
import { withShop } from "../../src/engine/shop/with-shop.ts";
import type { KitOptions } from "../../src/engine/options.ts";
import { startServer } from "../../src/doors/server/server.ts";
import { baseUrls, isBelow, isForApi, placesOf, servicesOf } from "../msw/base-urls.ts";
import {
  apiOf,
  checkOnUnhandled,
  isOperation,
  type Missed,
  missedBy,
  noSuchOperation,
  type OnUnhandled,
} from "../msw/unhandled.ts";
import { type ShopperFixtures, shopperFixtures } from "../fixtures/shoppers.ts";
import { checkClock, type ClockMoved } from "../msw/app-clock.ts";
import { answerRoute, pageOrigin } from "./answer-route.ts";
import { followPageClock, type PageClock } from "./page-clock.ts";

export type { Guest, InSession, LoggedInCustomer } from "../fixtures/shoppers.ts";
/** @deprecated Use `LoggedInCustomer`. */
export type { LoggedInCustomer as Customer } from "../fixtures/shoppers.ts";
export type { OnUnhandled } from "../msw/unhandled.ts";

/** What a project or a file sets by `test.use`. */
export interface Options {
  /** How each test's kit is set up. */
  readonly kitOptions: KitOptions;
  /**
   * Where the app believes the API to be, one or several; the real API's origin by default. A path alone, as `/api`, is
   * below Playwright's `baseURL`.
   */
  readonly apiUrl: string | readonly string[];
  /**
   * What `kit.control.clock` moves: the kit alone (`kit`, by default), or the clock of the test's pages with it (`app`).
   * `page.clock` moves both in any case.
   */
  readonly clock: ClockMoved;
  /** What becomes of a call of a page, or to `apiServer`, that no operation answers; `error` by default. */
  readonly onUnhandled: OnUnhandled;
}

/** What each test is given; but for the routing, set up only if the test asks for it. */
export interface Fixtures extends ShopperFixtures {
  /** A kit of the test's own: parallel tests cannot see each other. Requests of its pages to the API end here. */
  readonly kit: Kit;
  /** The name of a tenant. The app knows its own: give it here with `test.use`, or tell the app this one. */
  readonly tenant: string;
  /** The same kit behind a server of the test's own, as `http://127.0.0.1:4321`: for apps that ask the API from elsewhere than a page. */
  readonly apiServer: string;
}

/**
 * Playwright's `test` with a mocked API: what a page asks of it is answered by the test's kit. A call to the API that no
 * operation answers gets a 404 and fails the test, unless `onUnhandled` says otherwise.
 *
 * @example
 * test("a guest sees the cart", async ({ page, guestWithCart }) => { await page.goto("/"); … });
 */
export const test = base.extend<Options & Fixtures & { readonly pageClock: PageClock; readonly routes: void }>({
  kitOptions: [{}, { option: true }],
  apiUrl: ["https://api.emporix.io", { option: true }],
  tenant: ["acme", { option: true }],
  clock: ["kit", { option: true }],
  onUnhandled: ["error", { option: true }],
  pageClock: async ({ context }, use) => {
    const pageClock = followPageClock(context.clock);
    await use(pageClock);
    await pageClock.settled();
  },
  kit: async ({ kitOptions, clock, pageClock }, use) => {
    checkClock(clock);
    const kit = createKit(withShop({ now: pageClock.now, ...kitOptions }));
    await use(clock === "kit" ? kit : pageClock.leading(kit));
    await kit.close();
  },
  routes: [
    async ({ context, kit, pageClock, apiUrl, baseURL, onUnhandled }, use) => {
      checkOnUnhandled(onUnhandled);
      const { tell, fail } = missedCalls(onUnhandled, kit.routes);
      const services = servicesOf(kit.paths);
      const origin = baseURL === undefined ? undefined : URL.parse(baseURL)?.origin;
      for (const { base: baseUrl, api } of placesOf(baseUrls(apiUrl, origin))) {
        const answering = apiOf(kit, api);
        await context.route(
          (url) => isBelow(url.href, baseUrl),
          async (route) => {
            const asked = route.request();
            const [method, url] = [asked.method(), asked.url()];
            const { path } = splitTarget(url.slice(baseUrl.length));
            const isKnown = api === undefined && isOperation(kit, method, path);
            // A page of the app may have the name of a service, as /cart/review: a navigation is the API's only if it is an operation's.
            const mayBeMissed = onUnhandled !== "bypass" && !asked.isNavigationRequest();
            if (!isKnown && !(mayBeMissed && isForApi(url, baseUrl, services, pageOrigin(asked))))
              return route.fallback();
            if (!isKnown) tell({ method, url, path, api });
            await pageClock.settled();
            await answerRoute(answering, baseUrl, route);
          },
        );
      }
      await use();
      fail();
    },
    { auto: true },
  ],
  apiServer: async ({ kit, onUnhandled }, use) => {
    const { tell, fail } = missedCalls(onUnhandled, kit.routes);
    const told = tellingMissed(kit, ({ method, path }) => tell({ method, path, url: server.url + path }));
    const server = await startServer(told, { port: 0 });
    await use(server.url);
    await server.close();
    fail();
  },
  ...shopperFixtures,
});

/** Collects the calls that no operation answers; `fail` throws when there were any. */
function missedCalls(onUnhandled: OnUnhandled, routes: readonly string[]) {
  const missed: Missed[] = [];
  return {
    tell: missedBy(onUnhandled, routes, (call) => missed.push(call)),
    fail: (): void => {
      if (missed.length > 0) throw new Error(noSuchOperation(missed, routes));
    },
  };
}
