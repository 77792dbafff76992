// The requests of the public TypeScript SDK and its React layer, in their order (facts page, sections 3.2 to 3.5).
import { expect, it } from "vitest";
import { draft } from "../support/carts.ts";
import { eachTransport } from "../support/each-transport.ts";
import { allTransports } from "../support/transports.ts";
import { profiles, type Profile } from "../../src/engine/domain/switches.ts";

for (const profile of Object.keys(profiles) as Profile[]) {
  eachTransport(
    `a storefront on the SDK, ${profile} profile`,
    (reached) => {
      it("browses as a guest, logs in, merges, switches the site, buys no more, and logs out", async () => {
        const api = reached.api();
        const { tenant } = api;
        const headers = { "emporix-tenant": tenant, "accept-language": "*" };
        const call = (status: number, method: string, path: string, token: string, json?: unknown) =>
          api.expect(status, method, path, { token, headers, ...(json === undefined ? {} : { json }) });

        // A provider starts: token, sites, context (a 404 means null to it), cart.
        const anonymous = await api.anonymousLogin({ currency: "EUR", siteCode: "main", targetLocation: "DE" });
        expect(anonymous.body).toMatchObject({ access_token: expect.any(String), refresh_token: expect.any(String) });
        expect(anonymous.body.expires_in).toBeGreaterThan(60);
        const guest = anonymous.body.access_token as string;
        const sites = (await call(200, "GET", `/site/${tenant}/sites`, guest)).body as {
          default: boolean;
          code: string;
        }[];
        expect(sites.filter((site) => site.default)).toHaveLength(1);
        await call(api.contextNeedsCart ? 404 : 200, "GET", `/session-context/${tenant}/me/context`, guest);
        await call(404, "GET", `/cart/${tenant}/carts?siteCode=main`, guest);

        // The first product: a cart by its currency alone, an item without siteCode, the cart read again.
        const matched = await call(200, "POST", `/price/${tenant}/match-prices-by-context`, guest, {
          items: [{ itemId: { itemType: "PRODUCT", id: "coffee-beans" }, quantity: { quantity: 1 } }],
        });
        expect(matched.body).toEqual([
          expect.objectContaining({ itemId: expect.objectContaining({ id: "coffee-beans" }) }),
        ]);
        const [price] = matched.body;
        const { cartId } = (await call(201, "POST", `/cart/${tenant}/carts`, guest, { currency: "EUR" })).body;
        const item = {
          itemYrn: `urn:yaas:hybris:product:product:${tenant};coffee-beans`,
          quantity: 2,
          price: {
            priceId: price.priceId,
            originalAmount: price.originalValue,
            effectiveAmount: price.effectiveValue,
            currency: price.currency,
          },
        };
        const added = await call(201, "POST", `/cart/${tenant}/carts/${cartId}/items`, guest, item);
        expect(added.body).toEqual({ itemId: expect.any(String), yrn: expect.any(String) });
        await call(200, "POST", `/cart/${tenant}/carts/${cartId}/itemsBatch`, guest, [draft("made-up", 1, 4)]);
        const guestCart = (await call(200, "GET", `/cart/${tenant}/carts/${cartId}`, guest)).body;
        expect([guestCart.id, guestCart.items.length, guestCart.totalPrice.amount]).toEqual([cartId, 2, 39.9]);

        // Attributes by the anonymous token; a context patch reads first and sends the version back.
        await call(201, "POST", `/session-context/${tenant}/me/context/attributes`, guest, {
          key: "utm/source",
          value: { a: [1] },
        });
        const before = (await call(200, "GET", `/session-context/${tenant}/me/context`, guest)).body;
        await call(204, "PATCH", `/session-context/${tenant}/me/context`, guest, {
          language: "de",
          metadata: { version: before.metadata.version },
        });
        await call(204, "DELETE", `/session-context/${tenant}/me/context/attributes/utm%2Fsource`, guest);

        // The token is refreshed with everything repeated; the session is the same.
        const refreshed = await api.refresh({
          refresh_token: anonymous.body.refresh_token,
          currency: "EUR",
          siteCode: "main",
          targetLocation: "DE",
        });
        expect(refreshed.body.sessionId).toBe(before.sessionId);
        const bearer = refreshed.body.access_token as string;

        // Login: the customer's cart, the merge, the profile, and the profile's site.
        const login = (
          await call(200, "POST", `/customer/${tenant}/login`, bearer, {
            email: "customer@emporix.com",
            password: "Qwurmdch673;'",
          })
        ).body;
        expect(login).toMatchObject({
          session_id: before.sessionId,
          expires_in: 2_591_999,
          saas_token: expect.any(String),
        });
        const customer = login.access_token as string;
        const own = (await call(200, "GET", `/cart/${tenant}/carts?siteCode=main&create=true`, customer)).body;
        expect(own.id).not.toBe(cartId);
        await call(200, "POST", `/cart/${tenant}/carts/${own.id as string}/merge`, customer, { carts: [cartId] });
        expect((await call(200, "GET", `/cart/${tenant}/carts?siteCode=main`, customer)).body.items).toHaveLength(2);
        const me = (await call(200, "GET", `/customer/${tenant}/me`, customer)).body;
        expect(me.preferredSite).toBe("us");
        await call(404, "GET", `/customer-management/${tenant}/legal-entities`, customer);
        const site = (await call(200, "GET", `/site/${tenant}/sites/${me.preferredSite as string}`, customer)).body;
        const context = (await call(200, "GET", `/session-context/${tenant}/me/context`, customer)).body;
        expect([context.sessionId, context.cartId, context.customerId]).toEqual([before.sessionId, own.id, me.id]);
        await call(204, "PATCH", `/session-context/${tenant}/me/context`, customer, {
          siteCode: site.code,
          currency: site.currency,
          targetLocation: site.homeBase.address.country,
          metadata: { version: context.metadata.version },
        });
        const dollars = await call(200, "POST", `/price/${tenant}/match-prices-by-context`, customer, {
          items: [{ itemId: { itemType: "PRODUCT", id: "coffee-beans" }, quantity: { quantity: 1 } }],
        });
        expect(dollars.body[0].currency).toBe("USD");

        // The customer token is refreshed by a fresh guest's bearer, and the account is looked after.
        const stranger = (await api.anonymousLogin()).body.access_token as string;
        const again = (
          await call(
            200,
            "GET",
            `/customer/${tenant}/refreshauthtoken?refreshToken=${encodeURIComponent(login.refresh_token)}`,
            stranger,
          )
        ).body;
        expect(again).toMatchObject({ session_id: before.sessionId, refresh_token: expect.any(String) });
        expect(again.saas_token).toBeUndefined();
        const token = again.access_token as string;
        await call(200, "GET", `/customer/${tenant}/validateauthtoken`, token);
        const address = (
          await call(201, "POST", `/customer/${tenant}/me/addresses`, token, {
            contactName: "C",
            country: "FR",
            zipCode: "75001",
          })
        ).body;
        await call(204, "PUT", `/customer/${tenant}/me/addresses/${address.id as string}`, token, {
          contactName: "C",
          country: "BE",
        });
        await call(204, "POST", `/customer/${tenant}/me/addresses/${address.id as string}/tags?tags=A,B`, token);
        await call(204, "PUT", `/customer/${tenant}/me`, token, { ...me, firstName: "Carl" });
        await call(204, "PUT", `/cart/${tenant}/carts/${own.id as string}`, token, {
          addresses: [{ type: "SHIPPING", city: "Paris", country: "FR" }],
        });
        await call(204, "DELETE", `/cart/${tenant}/carts/${own.id as string}`, token);

        // Logout, with the token twice; everything of the session is gone.
        await call(204, "GET", `/customer/${tenant}/logout?accessToken=${encodeURIComponent(token)}`, token);
        await call(401, "GET", `/session-context/${tenant}/me/context`, token);
      });
    },
    { profile },
    allTransports,
  );
}
