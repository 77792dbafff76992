import { type ApiUnderTest, type ContextDocument, isRefusedByDocument } from "../api.ts";
import { holds, same } from "../check.ts";
import { rule } from "../rule.ts";

type Values = Partial<Pick<ContextDocument, "siteCode" | "currency" | "targetLocation">>;

/** The code for tests of ISO 4217: a currency in which nothing has a price. */
const noMoney = { currency: "XTS" };

// oxlint-disable-next-line typescript/no-explicit-any -- the suite looks into whatever an API answers
async function match(api: ApiUnderTest, token: string, ids: readonly string[] = [product(api)]): Promise<any[]> {
  const items = ids.map((id) => ({ itemId: { itemType: "PRODUCT", id }, quantity: { quantity: 1 } }));
  const { body } = await api.expect(200, "POST", pathOf(api), { token, json: { items } });
  holds(Array.isArray(body), "The answer to a price match is an array");
  return body as unknown[];
}

function product(api: ApiUnderTest): string {
  return api.subject.pricedProduct ?? "";
}

function pathOf(api: ApiUnderTest): string {
  return `/price/${api.tenant}/match-prices-by-context`;
}

/** Matches the product's price and insists that it is of these values. */
async function matchBy(
  api: ApiUnderTest,
  token: string,
  { siteCode, currency, targetLocation }: Values,
): Promise<unknown[]> {
  const rows = await match(api, token);
  for (const { site, currency: of, location } of rows) {
    same(
      // A price may be for everywhere.
      { siteCode: site?.code, currency: of, targetLocation: location?.countryCode ?? targetLocation },
      { siteCode, currency, targetLocation },
      "site, currency and country of a price",
    );
  }
  return rows;
}

async function mainValues(api: ApiUnderTest, token: string): Promise<Values> {
  const { code, currency, homeBase } = await api.defaultSite(token);
  return { siteCode: code, currency, targetLocation: homeBase.address.country };
}

/** Another site's values, where there is another. */
async function otherValues(api: ApiUnderTest, token: string): Promise<Record<string, string>> {
  const other = (await api.sites(token)).find((site) => site.default !== true);
  if (other === undefined) return {};
  const { code, currency, homeBase } = other;
  const { country } = homeBase.address;
  return { siteCode: code, currency, ...(country === undefined ? {} : { targetLocation: country }) };
}

async function patch(api: ApiUnderTest, token: string, values: Values): Promise<void> {
  const { metadata } = await api.context(token);
  await api.expect(204, "PATCH", api.ownPath(), { token, json: { ...values, metadata } });
}

/** How many prices a product with one has for a guest who passed nothing at login, before a context exists. */
function pricesBefore({ contextNeedsCart, subject }: ApiUnderTest): number {
  return contextNeedsCart && subject.switches.pricesBeforeContext === "none" ? 0 : 1;
}

export const priceRules = [
  ...rule(
    "PRC-1",
    {
      "Before a cart a guest's prices are the default site's": async (api) => {
        const { token } = await api.guest();
        const rows = await matchBy(api, token, await mainValues(api, token));
        same(rows.length, pricesBefore(api), `how many prices ${product(api)} has on the default site`);
      },
      "Before a cart the values of the anonymous login win": async (api) => {
        const { token } = await api.guest();
        const other = await otherValues(api, token);
        const elsewhere = await api.guest(other);
        await matchBy(api, elsewhere.token, { ...(await mainValues(api, token)), ...other });
        same(await match(api, (await api.guest(noMoney)).token), [], "the prices in a currency without any");
      },
      "The first cart changes no price: the context has the same values": async (api) => {
        const visitor = await api.guest();
        const passed = pricesBefore(api) === 0 ? [] : [{}];
        for (const values of [...passed, await otherValues(api, visitor.token), noMoney]) {
          const { token } = await api.guest(values);
          const before = await match(api, token);
          await api.createCart(token);
          same(await matchBy(api, token, await api.context(token)), before, "the prices after the first cart");
        }
      },
      "A change of the context counts at once": async (api) => {
        const { token, context } = await api.guestWithCart();
        const before = await matchBy(api, token, context);
        await patch(api, token, await otherValues(api, token));
        await matchBy(api, token, await api.context(token));
        await patch(api, token, noMoney);
        same(await match(api, token), [], "the prices in a currency without any");
        const { siteCode = "", currency = "", targetLocation } = context;
        await patch(api, token, { siteCode, currency, ...(targetLocation === undefined ? {} : { targetLocation }) });
        same(await match(api, token), before, "the prices once the values are what they were");
      },
      "An employee's change of the context counts too": async (api) => {
        const { token, context } = await api.guestWithCart();
        const managed = api.managedPath(context.sessionId);
        const json = { ...context, ...noMoney };
        await api.expect(204, "PUT", managed, { token: await api.serviceToken(), json });
        same(await match(api, token), [], "the prices in a currency without any");
      },
      "A login keeps the context and its prices; the guest's token is dead, or matches by the same values (D3)": async (
        api,
      ) => {
        const visitor = await api.guest();
        const guest = await api.guestWithCart(await otherValues(api, visitor.token));
        const before = await match(api, guest.token);
        const { token } = await api.login(guest.token);
        same(await matchBy(api, token, await api.context(token)), before, "the prices after the login");
        if (api.subject.switches.anonymousTokenAfterLogin === "dead") {
          await api.expect(401, "POST", pathOf(api), { token: guest.token, json: { items: [] } });
        } else {
          same(await match(api, guest.token), before, "the prices of the guest's token");
        }
      },
      "A customer's prices before a cart are those of the context that the cart creates": async (api) => {
        for (const credentials of api.subject.customers) {
          const { token } = await api.customerSession(credentials);
          const before = await match(api, token);
          await api.createCart(token);
          same(await matchBy(api, token, await api.context(token)), before, `the prices of ${credentials.email}`);
        }
      },
      "A context whose site is default is priced like the default site": async (api) => {
        const { token, context } = await api.guestWithCart();
        const before = await match(api, token);
        const { metadata } = context;
        await api.expect(204, "PATCH", api.ownPath(), { token, json: { siteCode: "default", metadata } });
        same(await match(api, token), before, "the prices");
        const named = await api.guest({ siteCode: "default" });
        same(await match(api, named.token), before, "the prices after a login that named the site so");
      },
      "An item without a price is absent": async (api) => {
        const { token } = await api.guestWithCart();
        const unknown = crypto.randomUUID();
        const rows = await match(api, token, [unknown, product(api), `${unknown}-2`]);
        same(
          rows.map(({ itemId }) => itemId?.id),
          [product(api)],
          "the items that have a price",
        );
        same(await match(api, token, [unknown]), [], "the prices of an unknown product");
      },
      "Prices are for shoppers, and for well-formed requests": async (api) => {
        const { token } = await api.guest();
        await api.expect(401, "POST", pathOf(api), { json: { items: [] } });
        const refused = await api.expect(400, "POST", pathOf(api), { token, json: { items: "all" } });
        if (isRefusedByDocument(refused)) return;
        const { body } = refused;
        same([body.code, Array.isArray(body.details)], [400, true], "code and details of a refusal");
      },
    },
    "priced-product",
  ),
];
