// The vendor's storefront with a filled cart, in our own words: from the home page to the order and the logout. Every field that
// it reads is asserted where it is read (facts page, section 4). It asks for the context before there is a cart, and waits for it,
// so that it lives with the eager profile; the steps that need no context before the cart live with every profile.
import { expect, it } from "vitest";
import type { Profile } from "../../src/engine/domain/switches.ts";
import { shop } from "../../src/engine/shop/index.ts";
import { eachTransport } from "../support/each-transport.ts";
import { transports } from "../support/transports.ts";

const text = expect.any(String) as string;
const number = expect.any(Number) as number;
const money = { amount: number, currency: "EUR" };

for (const profile of ["tutorial", "reference", "eager"] satisfies Profile[]) {
  eachTransport(
    `the storefront's way to an order, ${profile} profile`,
    (reached) => {
      it("shows products, fills a cart, logs in, merges, pays and logs out", async () => {
        const api = reached.api();
        const { tenant } = api;
        const call = async (status: number, method: string, path: string, token: string, json?: unknown, more = {}) =>
          (
            await api.expect(status, method, path, {
              token,
              headers: { "accept-language": "en", "content-language": "en", "x-version": "v2", ...more },
              ...(json === undefined ? {} : { json }),
            })
          ).body;

        // Home: a token, the sites, the currencies, the catalog and its tree. Who shows the context waits for it (D2).
        const anonymous = await api.anonymousLogin();
        expect(anonymous.body).toMatchObject({ access_token: text, expires_in: 3599 });
        const guest = anonymous.body.access_token as string;
        const ownContext = `/session-context/${tenant}/me/context`;
        await call(profile === "eager" ? 200 : 404, "GET", ownContext, guest);
        const sites = (await call(200, "GET", `/site/${tenant}/sites?expand=mixin:*`, guest)) as { default: boolean }[];
        expect(sites.find((site) => site.default)).toMatchObject({
          code: "main",
          name: text,
          currency: "EUR",
          languages: ["en", "de"],
          defaultLanguage: "en",
          homeBase: { address: { country: "DE" } },
          mixins: {},
        });
        const currencies = await call(200, "GET", `/currency/${tenant}/currencies`, guest, undefined, {
          "accept-language": "*",
        });
        expect(currencies).toMatchObject([{ code: "EUR" }, { code: "USD" }]);
        const [catalog] = await call(200, "GET", `/catalog/${tenant}/catalogs?publishedSite=main`, guest);
        expect(catalog.categoryIds).toEqual(["coffee"]);
        const [tree] = await call(200, "GET", `/category/${tenant}/category-trees`, guest);
        expect(tree).toMatchObject({
          id: "coffee",
          name: "Coffee",
          localizedName: { de: "Kaffee" },
          subcategories: [{ id: "beans" }, { id: "machines" }],
        });

        // Category and product: what is assigned, its products, prices and stock.
        const assigned = await call(200, "GET", `/category/${tenant}/categories/beans/assignments`, guest);
        expect(assigned).toMatchObject([{ ref: { id: "coffee-beans", type: "PRODUCT" } }]);
        const products = await call(
          200,
          "GET",
          `/product/${tenant}/products?q=id:(coffee-beans,espresso-machine)`,
          guest,
        );
        expect(products).toHaveLength(2);
        const product = await call(200, "GET", `/product/${tenant}/products/coffee-beans`, guest);
        expect(product).toMatchObject({
          id: "coffee-beans",
          code: "coffee-beans",
          name: text,
          yrn: text,
          published: true,
          media: [{ url: text }],
          brand: { name: "Roastery" },
          labels: [{ name: "Fair trade" }],
        });
        const asked = { items: [{ itemId: { itemType: "PRODUCT", id: "coffee-beans" }, quantity: { quantity: 1 } }] };
        const [price] = await call(200, "POST", `/price/${tenant}/match-prices-by-context`, guest, asked);
        expect(price).toMatchObject({
          priceId: "coffee-beans-main",
          itemId: { id: "coffee-beans" },
          originalValue: 17.95,
          effectiveValue: 17.95,
          currency: "EUR",
          includesTax: true,
          tierValues: [{ priceValue: 17.95 }, { priceValue: 15.5 }],
        });
        const stock = (await call(200, "GET", `/availability/${tenant}/availability?site=main`, guest)) as {
          productId: string;
        }[];
        expect(stock.map(({ productId }) => productId)).toContain("coffee-beans");

        // Add, quantity, coupon: the cart as the page shows it.
        const { id: cartId } = await call(200, "GET", `/cart/${tenant}/carts?siteCode=main&create=true`, guest);
        const cart = `/cart/${tenant}/carts/${cartId as string}`;
        const item = {
          itemYrn: product.yrn as string,
          quantity: 1,
          price: { priceId: price.priceId as string, originalAmount: 17.95, effectiveAmount: 17.95, currency: "EUR" },
        };
        await call(201, "POST", `${cart}/items?siteCode=main`, guest, item);
        await call(204, "PUT", `${cart}/items/0?partial=true`, guest, { quantity: 2 });
        await call(201, "POST", `${cart}/discounts`, guest, { code: "TEN" });
        const filled = await call(200, "GET", `${cart}?expandCalculation=true`, guest);
        expect(filled).toMatchObject({
          id: cartId,
          siteCode: "main",
          currency: "EUR",
          items: [
            {
              id: "0",
              itemYrn: item.itemYrn,
              quantity: 2,
              effectiveQuantity: 2,
              price: { priceId: item.price.priceId, effectiveAmount: 17.95, originalAmount: 17.95 },
              product: { id: "coffee-beans", name: text, code: "coffee-beans", localizedName: { de: text } },
              itemTaxInfo: [
                {
                  name: "REDUCED",
                  rate: 7,
                  value: { amount: 2.11, currency: "EUR" },
                  netValue: 30.2,
                  grossValue: 32.31,
                },
              ],
              itemPrice: { amount: 35.9 },
              totalDiscount: { amount: 3.59, currency: "EUR" },
              couponDiscounts: [{ value: 3.59 }],
              calculatedPrice: { finalPrice: { grossValue: 32.31 } },
            },
          ],
          discounts: [{ code: "TEN", name: text, valid: true }],
          subtotalAggregate: { grossValue: 35.9, netValue: 33.55, currency: "EUR" },
          subTotalPrice: money,
          totalDiscount: { amount: 3.59, currency: "EUR" },
          totalPrice: { amount: 32.31, currency: "EUR" },
          totalTax: { amount: 2.11 },
          taxAggregate: { lines: [{ name: "REDUCED", rate: 7, amount: 2.11 }] },
          calculatedPrice: {
            finalPrice: { grossValue: 32.31 },
            totalDiscount: { appliedDiscounts: [{ value: 3.59 }] },
          },
        });
        const context = await call(200, "GET", ownContext, guest);
        expect(context).toMatchObject({ sessionId: text, cartId, siteCode: "main", currency: "EUR" });

        // The currency is switched and switched back; no item is lost.
        await call(200, "POST", `${cart}/changeCurrency`, guest, { currency: "USD" });
        expect((await call(200, "GET", cart, guest)).items).toMatchObject([
          { quantity: 2, price: { currency: "USD" } },
        ]);
        await call(200, "POST", `${cart}/changeCurrency`, guest, { currency: "EUR" });

        // Login, account and merge.
        const credentials = { email: "billing@emporix.com", password: "Qwurmdch673;'" };
        const login = await call(200, "POST", `/customer/${tenant}/login`, guest, credentials);
        expect(login).toMatchObject({
          accessToken: text,
          saasToken: text,
          expiresIn: number,
          session_id: context.sessionId as string,
        });
        const customer = login.accessToken as string;
        const me = await call(200, "GET", `/customer/${tenant}/me?expand=addresses,mixin:*`, customer);
        expect(me).toMatchObject({
          firstName: "Bill",
          lastName: "Billing",
          customerNumber: text,
          contactEmail: credentials.email,
          addresses: [{ country: "FR" }],
          defaultAddress: { city: "Paris" },
        });
        expect(await call(200, "GET", `/iam/${tenant}/users/me/scopes`, customer)).toMatchObject({
          scopes: text,
          userId: me.id as string,
        });
        expect(await call(200, "GET", `/customer-management/${tenant}/legal-entities`, customer)).toEqual([]);
        const own = await call(
          200,
          "GET",
          `/cart/${tenant}/carts?siteCode=main&create=true&customerId=${me.id as string}`,
          customer,
        );
        await call(200, "POST", `/cart/${tenant}/carts/${own.id as string}/merge`, customer, { carts: [cartId] });
        const merged = `/cart/${tenant}/carts/${own.id as string}`;
        expect((await call(200, "GET", merged, customer)).items).toMatchObject([
          { quantity: 2, product: { id: "coffee-beans" } },
        ]);
        const after = await call(200, "GET", ownContext, customer);
        expect([after.sessionId, after.cartId, after.customerId]).toEqual([context.sessionId, own.id, me.id]);
        const shown = await call(200, "POST", `/product/${tenant}/search`, customer, { yrns: [item.itemYrn] });
        expect(shown).toMatchObject([{ id: "coffee-beans", name: text }]);

        // A new address, then the checkout.
        const street = {
          contactName: "Bill Billing",
          street: "Rue de Rivoli",
          streetNumber: "1",
          zipCode: "75001",
          city: "Paris",
          country: "FR",
        };
        const { id: addressId } = await call(201, "POST", `/customer/${tenant}/me/addresses`, customer, {
          ...street,
          tags: ["SHIPPING"],
        });
        expect(
          await call(200, "GET", `/customer/${tenant}/me/addresses/${addressId as string}`, customer),
        ).toMatchObject(street);
        await call(204, "PUT", merged, customer, {
          addresses: [
            { ...street, type: "SHIPPING" },
            { ...street, type: "BILLING" },
          ],
        });
        const order = {
          cartId: own.id as string,
          currency: "EUR",
          paymentMethods: [{ provider: "invoice", method: "invoice" }],
          shipping: { methodId: "post", zoneId: "fr", methodName: "Post", amount: 4.9 },
          addresses: [
            { ...street, type: "SHIPPING" },
            { ...street, type: "BILLING" },
          ],
          customer: { id: me.id as string, email: credentials.email, firstName: "Bill", lastName: "Billing" },
        };
        const saas = { "saas-token": login.saasToken as string };
        const placed = await call(200, "POST", `/checkout/${tenant}/checkouts/order`, customer, order, saas);
        expect(placed).toMatchObject({ orderId: text, checkoutId: text });
        const bought = await call(
          200,
          "GET",
          `/order-v2/${tenant}/orders/${placed.orderId as string}`,
          customer,
          undefined,
          saas,
        );
        expect(bought).toMatchObject({
          id: placed.orderId as string,
          status: "CREATED",
          created: text,
          currency: "EUR",
          entries: [
            {
              amount: 2,
              itemYrn: item.itemYrn,
              unitPrice: 17.95,
              totalPrice: 35.9,
              product: { id: "coffee-beans", name: text },
              calculatedPrice: { finalPrice: { grossValue: 35.9 } },
            },
          ],
          shippingAddress: { city: "Paris" },
          billingAddress: { city: "Paris" },
          payments: [{ provider: "invoice", method: "invoice", currency: "EUR", paidAmount: 0 }],
          shipping: { total: { amount: 4.9 }, lines: [{ name: "Post" }] },
          totalPrice: 40.8,
          calculatedPrice: { finalPrice: { grossValue: 35.9, taxValue: 2.35 } },
        });
        expect((await call(200, "GET", ownContext, customer)).cartId).toBeUndefined();
        await call(404, "GET", `/cart/${tenant}/carts?siteCode=main`, customer);
        expect(await call(200, "GET", `/order-v2/${tenant}/orders`, customer, undefined, saas)).toHaveLength(1);
        await api.logout(customer);
        await call(401, "GET", ownContext, customer);
      });
    },
    { profile, services: [shop] },
    transports,
  );
}
