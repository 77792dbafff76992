import { type ApiUnderTest, expectStatus } from "../api.ts";
import { same } from "../check.ts";
import { rule } from "../rule.ts";

/** A token of the same customer session: the first one expires within the days that pass here. */
async function refreshed(api: ApiUnderTest, refreshToken: string): Promise<string> {
  const { body } = expectStatus(await api.refreshCustomer((await api.guest()).token, refreshToken), 200);
  return body.access_token as string;
}

export const cartRules = rule(
  "CRT-1",
  {
    "A cart that nobody touches for 30 days is gone, and the context is without it (VAL-3)": async (api) => {
      const { token, refreshToken } = await api.customerSession();
      const cartId = await api.createCart(token);
      const path = `/cart/${api.tenant}/carts/${cartId}`;
      const { sessionId, metadata } = await api.context(token);
      await api.advance("719h");
      await api.expect(200, "GET", path, { token: await refreshed(api, refreshToken) });
      await api.advance("1h");
      const later = await refreshed(api, refreshToken);
      const context = await api.context(later);
      same([context.sessionId, context.cartId], [sessionId, undefined], "session and cart of the context");
      same(context.metadata.version, metadata.version + 1, "the version");
      await api.expect(404, "GET", path, { token: later });
      const { code } = await api.defaultSite(later);
      expectStatus(await api.findCart(later, code, false), 404);
      same((await api.context(later)).cartId, undefined, "cartId before the next cart");
      const next = await api.createCart(later);
      same((await api.context(later)).cartId, next, "cartId after the next cart");
    },
    "A change starts its 30 days anew": async (api) => {
      const { token, refreshToken } = await api.customerSession();
      const { code, currency } = await api.defaultSite(token);
      const cartId = await api.createCart(token);
      await api.advance("480h");
      expectStatus(await api.addItem(await refreshed(api, refreshToken), cartId, currency, code), 201);
      await api.advance("480h");
      const later = await refreshed(api, refreshToken);
      same((await api.context(later)).cartId, cartId, "cartId 40 days after the cart was created");
    },
  },
  "clock",
);
