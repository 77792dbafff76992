// The requests of the vendor's sample storefront, in their order (facts page, section 4). It reads the context before
// there is a cart and cannot live with a 404 there, so that the eager profile is the one it lives with.
import { expect, it } from "vitest";
import { draft } from "../support/carts.ts";
import { eachTransport } from "../support/each-transport.ts";
import { allTransports } from "../support/transports.ts";

eachTransport(
  "the vendor's sample storefront, eager profile",
  (reached) => {
    it("renders its first page, logs in, merges, switches site and currency, and edits its cart", async () => {
      const api = reached.api();
      const { tenant } = api;
      const call = (status: number, method: string, path: string, token: string, json?: unknown) =>
        api.expect(status, method, path, {
          token,
          headers: { "accept-language": "en", "content-language": "en", "x-version": "v2" },
          ...(json === undefined ? {} : { json }),
        });

      // The first page: token by the tenant's older name, context, sites, currencies.
      const anonymous = await api.expect(
        200,
        "GET",
        `/customerlogin/auth/anonymous/login?client_id=x&hybris-tenant=${tenant}`,
      );
      expect(anonymous.body).toMatchObject({
        access_token: expect.any(String),
        expires_in: 3599,
        sessionId: expect.any(String),
      });
      const guest = anonymous.body.access_token as string;
      const { sessionId } = anonymous.body as { sessionId: string };
      await call(404, "GET", `/caas-indexing/${tenant}/project/configuration`, guest);
      const context = (await call(200, "GET", `/session-context/${tenant}/me/context`, guest)).body;
      expect(context.cartId).toBeUndefined();
      const sites = (await call(200, "GET", `/site/${tenant}/sites?expand=mixin:*`, guest)).body as Record<
        string,
        unknown
      >[];
      expect(sites.find(({ code }) => code === context.siteCode)).toMatchObject({
        languages: expect.any(Array),
        defaultLanguage: expect.any(String),
        mixins: {},
      });
      const currencies = await api.expect(200, "GET", `/currency/${tenant}/currencies`, {
        token: guest,
        headers: { "accept-language": "*" },
      });
      expect(currencies.body.map(({ code }: { code: string }) => code)).toEqual(expect.arrayContaining(["EUR", "USD"]));
      const guestCart = (
        await call(200, "GET", `/cart/${tenant}/carts?siteCode=main&create=true&sessionId=${sessionId}`, guest)
      ).body;
      const rendered = (
        await call(200, "GET", `/cart/${tenant}/carts/${guestCart.id as string}?expandCalculation=true`, guest)
      ).body;
      expect(rendered).toMatchObject({
        currency: "EUR",
        items: [],
        subtotalAggregate: { grossValue: 0, netValue: 0, currency: "EUR" },
        totalDiscount: { amount: 0, currency: "EUR" },
        totalPrice: { amount: 0 },
        taxAggregate: { lines: [] },
      });
      const items = `/cart/${tenant}/carts/${guestCart.id as string}/items`;
      const yrn = `urn:yaas:saasag:caasproduct:product:${tenant};espresso-machine`;
      await call(201, "POST", `${items}?siteCode=main`, guest, { ...draft("x", 1, 249.9), itemYrn: yrn });

      // Login reads the camel-case fields, and goes on reading the guest's cart with the guest's token.
      const login = (
        await call(200, "POST", `/customer/${tenant}/login`, guest, {
          email: "billing@emporix.com",
          password: "Qwurmdch673;'",
        })
      ).body;
      expect(login).toMatchObject({
        accessToken: expect.any(String),
        saasToken: expect.any(String),
        expiresIn: 2_591_999,
      });
      const customer = login.accessToken as string;
      const me = (await call(200, "GET", `/customer/${tenant}/me?expand=addresses,mixin:*`, customer)).body;
      expect(me).toMatchObject({
        firstName: "Bill",
        customerNumber: me.id,
        contactEmail: "billing@emporix.com",
        addresses: [{ country: "FR" }],
      });
      expect((await call(200, "GET", `/iam/${tenant}/users/me/scopes`, customer)).body.scopes).toEqual(
        expect.any(String),
      );
      const kept = (await call(200, "GET", `/cart/${tenant}/carts?siteCode=main&create=true`, guest)).body;
      expect(kept.id).toBe(guestCart.id);
      await call(404, "GET", `/quote/${tenant}/quotes?sort=metadata.createdAt:desc`, customer);
      const own = (
        await call(
          200,
          "GET",
          `/cart/${tenant}/carts?siteCode=main&create=true&customerId=${me.id as string}`,
          customer,
        )
      ).body;
      await call(200, "POST", `/cart/${tenant}/carts/${own.id as string}/merge`, customer, { carts: [kept.id] });
      const merged = (await call(200, "GET", `/cart/${tenant}/carts/${own.id as string}`, customer)).body;
      expect(merged.items).toMatchObject([
        {
          itemYrn: yrn,
          quantity: 1,
          product: { id: "espresso-machine", name: "Espresso machine", code: "espresso-machine" },
          price: { effectiveAmount: 249.9 },
        },
      ]);
      expect(merged.taxAggregate.lines).toMatchObject([{ rate: 19, amount: 39.9 }]);

      // A site switch sends the whole document back, with the new values and an `upsert` that means nothing here.
      const before = (await call(200, "GET", `/session-context/${tenant}/me/context`, customer)).body;
      expect([before.sessionId, before.cartId, before.customerId]).toEqual([sessionId, own.id, me.id]);
      await call(204, "PATCH", `/session-context/${tenant}/me/context?upsert=true`, customer, {
        ...before,
        currency: "USD",
        siteCode: "us",
        targetLocation: "US",
      });
      const after = (await call(200, "GET", `/session-context/${tenant}/me/context`, customer)).body;
      expect([after.siteCode, after.currency, after.cartId]).toEqual(["us", "USD", own.id]);
      const there = (
        await call(200, "GET", `/cart/${tenant}/carts?siteCode=us&create=true&customerId=${me.id as string}`, customer)
      ).body;
      expect(there).toMatchObject({ siteCode: "us", currency: "USD" });
      await call(200, "POST", `/cart/${tenant}/carts/${there.id as string}/changeCurrency`, customer, {
        currency: "EUR",
      });

      // Cart edits.
      const edited = `/cart/${tenant}/carts/${own.id as string}`;
      await call(200, "POST", `${edited}/itemsBatch?siteCode=main`, customer, [draft("coffee-beans", 1, 17.95)]);
      await call(204, "PUT", `${edited}/items/0?partial=true`, customer, { quantity: 2 });
      await call(201, "POST", `${edited}/discounts`, customer, { code: "TEN" });
      await call(204, "DELETE", `${edited}/discounts/0`, customer);
      await call(204, "DELETE", `${edited}/items/1`, customer);
      expect((await call(200, "GET", edited, customer)).body.subTotalPrice.amount).toBe(499.8);

      // What else it sends: signup without the top-level fields, a reset with its trailing slash, addresses, social login.
      const { token: fresh } = await api.guest();
      const email = "new@example.com";
      await call(201, "POST", `/customer/${tenant}/signup`, fresh, {
        customerDetails: { firstName: "New", lastName: "One", contactEmail: email },
        signup: { email, password: "password" },
      });
      await call(204, "POST", `/customer/${tenant}/password/reset/`, fresh, { email });
      const { token } = reached.door.kit.control.mails(tenant).at(-1) ?? { token: "" };
      await call(204, "POST", `/customer/${tenant}/password/reset/update`, fresh, { token, password: "another-one" });
      await api.login(fresh, { email, password: "another-one" });
      const { token: other } = await api.guest();
      const social = (
        await call(200, "POST", `/customer/${tenant}/socialLogin?code=abc&anonymous_token=${other}`, other)
      ).body;
      expect(social).toMatchObject({
        access_token: expect.any(String),
        saas_token: expect.any(String),
        expires_in: expect.any(String),
      });
    });
  },
  { profile: "eager" },
  allTransports,
);
