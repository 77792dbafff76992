import { type ApiUnderTest, type ContextDocument, expectStatus } from "../api.ts";
import { holds, matches, same } from "../check.ts";
import { rule } from "../rule.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The values a context starts with when nothing else is known. */
async function mainValues(api: ApiUnderTest, token: string) {
  const { code, currency, defaultLanguage, homeBase } = await api.defaultSite(token);
  return { siteCode: code, currency, language: defaultLanguage, targetLocation: homeBase.address.country };
}

/** The values that a customer's profile gives, each missing one from the main site (VAL-2). */
export async function profileValues(api: ApiUnderTest, token: string) {
  const { body } = await api.expect(200, "GET", `/customer/${api.tenant}/me?expand=addresses`, { token });
  const country = (tag: string): unknown =>
    body.addresses.find(
      (address: { isDefault: boolean; tags: string[] }) => address.isDefault && address.tags.includes(tag),
    )?.country;
  const main = await mainValues(api, token);
  return {
    customerId: body.id,
    siteCode: body.preferredSite ?? main.siteCode,
    currency: body.preferredCurrency ?? main.currency,
    language: body.preferredLanguage ?? main.language,
    targetLocation: country("SHIPPING") ?? country("BILLING") ?? main.targetLocation,
  };
}

/** The values that a context begins with. */
export function contextValues({ customerId, siteCode, currency, language, targetLocation }: ContextDocument) {
  return { customerId, siteCode, currency, language, targetLocation };
}

/** What a context begins with, and how its values and its version change. */
export const valueRules = [
  ...rule("VAL-1", {
    "A guest's context has the default site's values": async (api) => {
      const { token, context, cartId } = await api.guestWithCart();
      same(contextValues(context), await mainValues(api, token), "the values");
      same(context.cartId, cartId, "cartId");
      same(context.context, {}, "the attributes");
    },
    "Values passed at anonymous login win": async (api) => {
      const values = { currency: "CHF", siteCode: "us", language: "fr", targetLocation: "CH" };
      const { context } = await api.guestWithCart(values);
      same(contextValues(context), values, "the values");
    },
    "A single value passed leaves the others the default site's": async (api) => {
      const { token, context } = await api.guestWithCart({ currency: "CHF" });
      same(contextValues(context), { ...(await mainValues(api, token)), currency: "CHF" }, "the values");
    },
    "A refresh forgets none of them": async (api) => {
      const guest = await api.guest({ targetLocation: "CH" });
      const { body } = expectStatus(await api.refresh({ refresh_token: guest.refreshToken }), 200);
      await api.createCart(body.access_token);
      same((await api.context(body.access_token)).targetLocation, "CH", "targetLocation");
    },
  }),
  ...rule("VAL-2", {
    "A customer's context has the profile's values, and the main site's for what it lacks": async (api) => {
      if (!api.contextNeedsCart) return sameValuesAsTheGuest(api);
      for (const credentials of api.subject.customers) {
        const { token } = await api.customerSession(credentials);
        await api.createCart(token);
        same(
          contextValues(await api.context(token)),
          await profileValues(api, token),
          `the values of ${credentials.email}`,
        );
      }
    },
  }),
  ...rule("VAL-3", {
    "cartId follows the session's active cart": async (api) => {
      const { token, cartId, context } = await api.guestWithCart();
      const second = await api.createSecondCart(token);
      same((await api.context(token)).cartId, second, "cartId after a second cart");
      await api.expect(204, "DELETE", `/cart/${api.tenant}/carts/${cartId}`, { token });
      same((await api.context(token)).cartId, second, "cartId after the other cart was deleted");
      await api.expect(204, "DELETE", `/cart/${api.tenant}/carts/${second}`, { token });
      const after = await api.context(token);
      same(
        [after.cartId, after.sessionId],
        [undefined, context.sessionId],
        "cartId and session after the active cart was deleted",
      );
      const third = await api.createCart(token);
      same((await api.context(token)).cartId, third, "cartId after a third cart");
    },
    "A cart of another kind never takes the active cart's place": async (api) => {
      const { token, cartId } = await api.guestWithCart();
      const before = await api.context(token);
      const { code } = await api.defaultSite(token);
      const wishlist = await api.createCart(token, { type: "wishlist" });
      const target = `/cart/${api.tenant}/carts?siteCode=${code}&type=wishlist&create=true`;
      same((await api.expect(200, "GET", target, { token })).body.id, wishlist, "the wishlist that is found");
      same(await api.context(token), before, "the context");
      await api.expect(204, "DELETE", `/cart/${api.tenant}/carts/${cartId}`, { token });
      same((await api.context(token)).cartId, undefined, "cartId with a wishlist alone");
    },
    "A wishlist alone makes the context exist, without a cart (CTX-2)": async (api) => {
      const { token } = await api.guest();
      await api.createCart(token, { type: "wishlist" });
      same((await api.context(token)).cartId, undefined, "cartId");
    },
    "A customer's cart deleted in one session is gone from the other": async (api) => {
      const one = await api.customerSession();
      const cartId = await api.createCart(one.token);
      const two = await api.login((await api.guest()).token);
      const site = await api.defaultSite(two.token);
      same(expectStatus(await api.findCart(two.token, site.code, true), 200).body.id, cartId, "the customer's cart");
      await api.expect(204, "DELETE", `/cart/${api.tenant}/carts/${cartId}`, { token: one.token });
      same((await api.context(two.token)).cartId, undefined, "cartId in the other session");
    },
  }),
  ...rule("VAL-5", {
    "A site passed alone brings its currency, language and country": async (api) => {
      const visitor = await api.guest();
      for (const site of await api.sites(visitor.token)) {
        const { token } = await api.guest({ siteCode: site.code });
        await api.createCart(token);
        same(
          contextValues(await api.context(token)),
          {
            customerId: undefined,
            siteCode: site.code,
            currency: site.currency,
            language: site.defaultLanguage,
            targetLocation: site.homeBase.address.country,
          },
          `the values of ${site.code}`,
        );
      }
    },
    "Another value passed with the site wins over the site's": async (api) => {
      const visitor = await api.guest();
      for (const { code, defaultLanguage } of await api.sites(visitor.token)) {
        const { context } = await api.guestWithCart({ siteCode: code, currency: "XTS" });
        same([context.siteCode, context.currency, context.language], [code, "XTS", defaultLanguage], "the values");
      }
    },
  }),
  ...rule("VAL-4", {
    "The version starts at 1 and rises by one with every change, whoever makes it": async (api) => {
      const { token, context } = await api.guestWithCart();
      const manager = await api.serviceToken();
      const start = context.metadata.version;
      if (api.contextNeedsCart) same(start, 1, "the first version");
      const managed = api.managedPath(context.sessionId);
      const changes: (() => Promise<unknown>)[] = [
        () => api.expect(201, "POST", api.ownPath("/attributes"), { token, json: { key: "a", value: 1 } }),
        () => api.expect(204, "POST", `${managed}/attributes`, { token: manager, json: { key: "b", value: 2 } }),
        () => api.expect(204, "DELETE", api.ownPath("/attributes/b"), { token }),
        () => api.expect(204, "DELETE", `${managed}/attributes/a`, { token: manager }),
        () =>
          api.expect(204, "PATCH", api.ownPath(), {
            token,
            json: { language: "de", metadata: { version: start + 4 } },
          }),
        () =>
          api.expect(204, "PUT", managed, { token: manager, json: { ...context, metadata: { version: start + 5 } } }),
        () => api.createSecondCart(token),
      ];
      for (const [index, change] of changes.entries()) {
        await change();
        const { metadata } = await api.context(token);
        same(metadata.version, start + index + 1, `the version after change ${index + 1}`);
        same(metadata.createdAt, context.metadata.createdAt, "createdAt");
        holds(metadata.modifiedAt >= context.metadata.modifiedAt, "modifiedAt does not go back");
      }
      await api.expect(409, "PATCH", api.ownPath(), { token, json: { metadata: { version: start } } });
      same((await api.context(token)).metadata.version, start + changes.length, "the version after a refused change");
    },
    "IDs and timestamps have their forms": async (api) => {
      const guest = await api.guestWithCart();
      const customer = await api.login(guest.token);
      const { sessionId, cartId, customerId, metadata } = await api.context(customer.token);
      matches(sessionId, uuid, "sessionId");
      matches(cartId, /^[0-9a-f]{24}$/, "cartId");
      matches(customerId, /^\d+$/, "customerId");
      matches(metadata.createdAt, timestamp, "createdAt");
      matches(metadata.modifiedAt, timestamp, "modifiedAt");
    },
  }),
  ...rule(
    "VAL-4",
    {
      "modifiedAt moves and createdAt does not": async (api) => {
        const { token, context } = await api.guestWithCart();
        await api.advance("10m");
        await api.expect(201, "POST", api.ownPath("/attributes"), { token, json: { key: "a", value: 1 } });
        const { metadata } = await api.context(token);
        same(metadata.createdAt, context.metadata.createdAt, "createdAt");
        const moved = Date.parse(metadata.modifiedAt) - Date.parse(context.metadata.modifiedAt);
        holds(moved >= 600_000 && moved < 660_000, `modifiedAt moved by the ten minutes, not ${moved} ms`);
      },
    },
    "clock",
  ),
];

/** Where the anonymous login creates the context (D2), the login finds one, which stays as it is (CTX-3). */
async function sameValuesAsTheGuest(api: ApiUnderTest): Promise<void> {
  const guest = await api.guest();
  const before = contextValues(await api.context(guest.token));
  const { token } = await api.login(guest.token);
  const { customerId, ...after } = contextValues(await api.context(token));
  matches(customerId, /^\d+$/, "customerId");
  same(after, before, "the values");
}
