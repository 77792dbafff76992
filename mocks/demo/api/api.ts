import { createClient } from "../../../src/client/index.ts";
import type { Kit } from "../../../src/engine/kit.ts";
import type { Side } from "./side.ts";
import type { Traffic } from "./traffic.ts";

/** The shop's tenant, and its storefront's client ID: the mock takes any. */
export const tenant = "coffeeshop";
export const clientId = "storefront";

export type Client = ReturnType<typeof createClient>;

/** The API as the shop reaches it. */
export interface Api {
  readonly client: Client;
  readonly traffic: Traffic;
  /** The kit, where it is in this page. */
  readonly kit: Kit | undefined;
}

/** Gets a side ready to answer: nothing to do for a server; for the browser, MSW's service worker starts. */
export async function openApi(side: Side, traffic: Traffic, token: () => string | undefined): Promise<Api> {
  const { fetch } = traffic;
  if (side.kind === "server") {
    return { client: createClient({ baseUrl: side.url, fetch, token }), traffic, kit: undefined };
  }
  if (!("serviceWorker" in navigator)) {
    throw new Error(
      "This page has no service workers here: open it at http://localhost or by https, or let a server answer",
    );
  }
  const { mockApi } = await import("../../msw/browser.ts");
  const { kit } = await mockApi({ workerUrl: "./mockServiceWorker.js" });
  return { client: createClient({ fetch, token }), traffic, kit };
}
