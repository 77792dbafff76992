import { type ApiUnderTest, expectStatus } from "../api.ts";
import { holds, same } from "../check.ts";
import { rule } from "../rule.ts";
import { profileValues, contextValues } from "./values.ts";

/** The ways to create a cart, each answering its ID. */
const waysToCreate: Readonly<Record<string, (api: ApiUnderTest, token: string) => Promise<string>>> = {
  "POST carts": (api, token) => api.createCart(token),
  "GET carts with create=true": async (api, token) => {
    const site = await api.defaultSite(token);
    return expectStatus(await api.findCart(token, site.code, true), 200).body.id as string;
  },
  "adding the first product to a cart created by criteria": async (api, token) => {
    const site = await api.defaultSite(token);
    const { body } = expectStatus(await api.findCart(token, site.code, true), 200);
    expectStatus(await api.addItem(token, body.id, body.currency, site.code), 201);
    return body.id as string;
  },
};

export const contextRules = [
  ...rule("CTX-1", {
    "Before the first cart every own call answers 404": async (api) => {
      const { token } = await api.guest();
      if (!api.contextNeedsCart) {
        await api.context(token);
        return;
      }
      await api.expect(404, "GET", api.ownPath(), { token });
      await api.expect(404, "PATCH", api.ownPath(), { token, json: { metadata: { version: 1 } } });
      await api.expect(404, "POST", api.ownPath("/attributes"), { token, json: { key: "a", value: 1 } });
      await api.expect(404, "DELETE", api.ownPath("/attributes/a"), { token });
    },
    "Before the first cart the management endpoints know no ID": async (api) => {
      const { sessionId = crypto.randomUUID() } = await api.guest();
      const answer = await api.call("GET", api.managedPath(sessionId), { token: await api.serviceToken() });
      expectStatus(answer, api.contextNeedsCart ? 404 : 200);
    },
    "A cart that is looked for and not found creates nothing": async (api) => {
      const { token } = await api.guest();
      const site = await api.defaultSite(token);
      expectStatus(await api.findCart(token, site.code, false), 404);
      await api.expect(api.contextNeedsCart ? 404 : 200, "GET", api.ownPath(), { token });
    },
  }),
  ...rule(
    "CTX-2",
    Object.fromEntries(
      Object.entries(waysToCreate).flatMap(([way, create]) => [
        [
          `A guest's context comes with ${way}`,
          async (api: ApiUnderTest) => {
            const { token } = await api.guest();
            const cartId = await create(api, token);
            same((await api.context(token)).cartId, cartId, "cartId");
          },
        ],
        [
          `A customer's context comes with ${way}`,
          async (api: ApiUnderTest) => {
            const { token } = await api.customerSession();
            const cartId = await create(api, token);
            same((await api.context(token)).cartId, cartId, "cartId");
          },
        ],
      ]),
    ),
  ),
  ...rule("CTX-2", {
    "A customer's context comes with an older cart that create=true finds": async (api) => {
      const earlier = await api.customerSession();
      const cartId = await api.createCart(earlier.token);
      const { token } = await api.login((await api.guest()).token);
      const { code } = await api.defaultSite(token);
      same(expectStatus(await api.findCart(token, code, true), 200).body.id, cartId, "the cart that is found");
      same((await api.context(token)).cartId, cartId, "cartId");
    },
  }),
  ...rule("CTX-3", {
    "A context that exists at login stays as it is and gains the customer": async (api) => {
      const { token } = await api.guestWithCart({
        currency: "CHF",
        siteCode: "us",
        language: "fr",
        targetLocation: "CH",
      });
      await api.expect(201, "POST", api.ownPath("/attributes"), {
        token,
        json: { key: "before", value: { login: true } },
      });
      const before = await api.context(token);
      const customer = await api.login(token);
      const after = await api.context(customer.token);
      const { body: me } = await api.expect(200, "GET", `/customer/${api.tenant}/me`, { token: customer.token });
      same(
        { ...after, metadata: { ...after.metadata, modifiedAt: "" } },
        {
          ...before,
          customerId: me.id,
          metadata: { ...before.metadata, version: before.metadata.version + 1, modifiedAt: "" },
        },
        "the context after the login",
      );
      const managed = await api.expect(200, "GET", api.managedPath(before.sessionId), {
        token: await api.serviceToken(),
      });
      same(managed.body, after, "the context as an employee sees it");
    },
  }),
  ...rule("CTX-4", {
    "Without a cart at login the first cart afterwards creates the context, with the customer's values": async (
      api,
    ) => {
      const guest = await api.guest({ currency: "CHF", targetLocation: "LI" });
      const { token } = await api.login(guest.token);
      await api.dropOpenCart(token);
      if (!api.contextNeedsCart) {
        same((await api.context(token)).currency, "CHF", "the currency of the context that the login found");
        return;
      }
      await api.expect(404, "GET", api.ownPath(), { token });
      await api.createCart(token);
      same(contextValues(await api.context(token)), await profileValues(api, token), "the values");
    },
  }),
  ...rule("CTX-5", {
    "A second cart, a refresh and a login never make a second context": async (api) => {
      const guest = await api.guestWithCart();
      const { sessionId, metadata } = guest.context;
      const second = await api.createSecondCart(guest.token);
      const refreshed = expectStatus(await api.refresh({ refresh_token: guest.refreshToken }), 200);
      const { token } = await api.login(refreshed.body.access_token);
      await api.dropOpenCart(token);
      await api.createCart(token);
      const context = await api.context(token);
      same([context.sessionId, context.metadata.createdAt], [sessionId, metadata.createdAt], "session and creation");
      holds(context.cartId !== second, "The newest cart is the active one");
    },
    "Logging in again from a new session leaves the first session's context alone": async (api) => {
      const first = await api.guestWithCart();
      const one = await api.login(first.token);
      const before = await api.context(one.token);
      const second = await api.guestWithCart();
      const two = await api.login(second.token);
      same(await api.context(one.token), before, "the first session's context");
      same((await api.context(two.token)).sessionId, second.context.sessionId, "the second session");
    },
  }),
];
