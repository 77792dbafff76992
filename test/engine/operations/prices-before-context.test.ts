// What an SDK measured that asked for prices before any cart: none, unless its login had passed a value (D10).
import { expect, it } from "vitest";
import type { ApiUnderTest } from "../../../src/tools/conformance/api.ts";
import { eachTransport } from "../../support/each-transport.ts";

const items = [{ itemId: { itemType: "PRODUCT", id: "coffee-beans" }, quantity: { quantity: 1 } }];

async function prices(api: ApiUnderTest, token: string): Promise<readonly string[]> {
  const path = `/price/${api.tenant}/match-prices-by-context`;
  const { body } = await api.expect(200, "POST", path, { token, json: { items } });
  return (body as { priceId: string }[]).map(({ priceId }) => priceId);
}

eachTransport(
  "prices before the context",
  (reached) => {
    it("are none for a guest who passed nothing, until there is a cart", async () => {
      const api = reached.api();
      const { token } = await api.guest();
      expect(await prices(api, token)).toEqual([]);
      await api.createCart(token);
      expect(await prices(api, token)).toEqual(["coffee-beans-main"]);
    });

    it("are those of the values that the login passed", async () => {
      const api = reached.api();
      const { token } = await api.guest({ siteCode: "us" });
      expect(await prices(api, token)).toEqual(["coffee-beans-us"]);
    });

    it("are a customer's own", async () => {
      const api = reached.api();
      const { token } = await api.login((await api.guest()).token);
      expect(await prices(api, token)).toEqual(["coffee-beans-us"]);
    });
  },
  { pricesBeforeContext: "none" },
);
