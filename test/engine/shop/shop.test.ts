import { expect, it } from "vitest";
import type { Seed } from "../../../src/engine/seed/seed.ts";
import { shop } from "../../../src/engine/shop/index.ts";
import { eachTransport } from "../../support/each-transport.ts";

const seed: Seed = {
  products: [
    {
      id: "tea",
      localizedName: { en: "Green tea", de: "Gruener Tee" },
      image: "https://shop.example/tea.png?size=2",
      stock: 0,
      categories: ["hot"],
      mixins: { origin: { country: "JP" } },
    },
    { id: "secret", name: "Not yet for sale", published: false, categories: ["hot"] },
    { id: "cup", name: "Cup" },
  ],
  categories: [
    { id: "drinks", localizedName: { en: "Drinks" }, localizedSlug: { en: "drinks" } },
    { id: "hot", parentId: "drinks", localizedName: { en: "Hot" } },
    { id: "cold", parentId: "drinks", localizedName: { en: "Cold" }, published: false },
    { id: "iced", parentId: "cold", localizedName: { en: "Iced" } },
  ],
  catalogs: [
    { id: "us-only", localizedName: { en: "US" }, publishedSites: ["us"], categories: ["drinks"], visible: false },
  ],
};

interface Named {
  readonly id: string;
}

eachTransport(
  "the shop around the session",
  ({ api }) => {
    const ids = (body: unknown): string[] => (body as Named[]).map(({ id }) => id);

    it("lists published products, filtered, sorted and by page", async () => {
      const one = api();
      const { token } = await one.guest();
      const listed = async (query: string) => {
        const { body, headers } = await one.expect(200, "GET", `/product/${one.tenant}/products?${query}`, { token });
        return [ids(body), headers.get("x-total-count")];
      };
      expect(await listed("")).toEqual([["espresso-machine", "coffee-beans", "tea", "cup"], "4"]);
      expect(await listed("q=id:(tea,cup,secret)")).toEqual([["tea", "cup"], "2"]);
      expect(await listed("q=name.de:~TEE")).toEqual([["tea"], "1"]);
      expect(await listed("q=categoryIds:hot+code:tea")).toEqual([["tea"], "1"]);
      expect(await listed('q=name:"Green tea"')).toEqual([["tea"], "1"]);
      expect(await listed("sort=id:desc&pageSize=2")).toEqual([["tea", "espresso-machine"], "4"]);
      expect(await listed("sort=id&pageSize=2&pageNumber=2")).toEqual([["espresso-machine", "tea"], "4"]);
      await one.expect(400, "GET", `/product/${one.tenant}/products?q=tea`, { token });
      await one.expect(400, "GET", `/product/${one.tenant}/products?sort=id:up`, { token });
    });

    it("shows a product in the language asked for, or in all of them, and only the fields asked for", async () => {
      const one = api();
      const { token } = await one.guest();
      const product = async (id: string, language?: string, query = "") => {
        const headers = language === undefined ? {} : { "accept-language": language };
        return (await one.expect(200, "GET", `/product/${one.tenant}/products/${id}${query}`, { token, headers })).body;
      };
      expect(await product("tea", "de-AT,en;q=0.5")).toMatchObject({
        name: "Gruener Tee",
        mixins: { origin: { country: "JP" } },
        media: [{ url: "https://shop.example/tea.png?size=2", contentType: "image/png" }],
      });
      expect(await product("tea", "*")).toMatchObject({ name: { en: "Green tea", de: "Gruener Tee" } });
      expect(await product("tea", "fr")).toMatchObject({ name: "Green tea" });
      expect(await product("cup", "en", "?fields=name")).toEqual({ id: "cup", name: "Cup" });
      expect(await product("cup")).toMatchObject({
        name: { en: "Cup" },
        media: [{ url: expect.stringMatching(/^data:image\/svg\+xml,/) as string, contentType: "image/svg+xml" }],
      });
      await one.expect(404, "GET", `/product/${one.tenant}/products/secret`, { token });
      await one.expect(404, "GET", `/product/${one.tenant}/products/unknown`, { token });
    });

    it("finds products by a query in the body, and by the YRNs that carts use", async () => {
      const one = api();
      const { token } = await one.guest();
      const search = `/product/${one.tenant}/products/search`;
      const found = await one.expect(200, "POST", `${search}?fields=id`, { token, json: { q: "code:tea" } });
      expect(found.body).toEqual([{ id: "tea" }]);
      await one.expect(400, "POST", search, { token, json: { q: "(" } });
      const yrn = (id: string) => `urn:yaas:hybris:product:product:${one.tenant};${id}`;
      const byYrn = await one.expect(200, "POST", `/product/${one.tenant}/search`, {
        token,
        json: { yrns: [yrn("cup"), yrn("secret"), yrn("tea")] },
      });
      expect(ids(byYrn.body)).toEqual(["cup", "tea"]);
      expect(
        (await one.expect(200, "POST", `/product/${one.tenant}/search`, { token, json: { yrns: [] } })).body,
      ).toEqual([]);
    });

    it("has categories as lists and trees, the unpublished ones for those who may see them", async () => {
      const one = api();
      const { token } = await one.guest();
      const manager = await one.serviceToken();
      const base = `/category/${one.tenant}`;
      const listed = async (path: string, bearer = token) =>
        ids((await one.expect(200, "GET", base + path, { token: bearer })).body);
      expect(await listed("/categories?q=parentId:drinks")).toEqual(["hot"]);
      expect(await listed("/categories?showRoots=true")).toEqual(["coffee", "drinks"]);
      expect(
        await listed("/categories?showRoots=false&showUnpublished=true&q=parentId:(drinks,cold)", manager),
      ).toEqual(["hot", "cold", "iced"]);
      const search = { token, json: { q: "parentId:drinks" } };
      expect(ids((await one.expect(200, "POST", `${base}/categories/search`, search)).body)).toEqual(["hot"]);
      await one.expect(403, "POST", `${base}/categories/search?showUnpublished=true`, search);
      await one.expect(400, "POST", `${base}/categories/search`, { token, json: { q: "(" } });
      expect(await listed("/categories/hot/parents")).toEqual(["drinks"]);
      expect(await listed("/categories/drinks/subcategories")).toEqual(["hot"]);
      expect(await listed("/categories/drinks/subcategories?depth=2&showUnpublished=true", manager)).toEqual([
        "hot",
        "cold",
        "iced",
      ]);
      expect(await listed("/assignments/references/tea")).toEqual(["hot"]);
      expect(await listed("/assignments/references/cup")).toEqual([]);
      expect(await listed("/categories/drinks/assignments")).toEqual([]);
      expect(await listed("/categories/drinks/assignments?withSubcategories=true&assignmentType=PRODUCT")).toEqual([
        "hot-tea",
      ]);
      const trees = await one.expect(200, "GET", `${base}/category-trees?categoryIds=drinks`, { token });
      expect(trees.body).toMatchObject([
        { id: "drinks", position: 1, subcategories: [{ id: "hot", position: 0, subcategories: [] }] },
      ]);
      expect((await one.expect(200, "GET", `${base}/category-trees/hot`, { token })).body).toMatchObject({ id: "hot" });
      expect((await one.expect(200, "GET", `${base}/categories/hot`, { token })).body).toMatchObject({
        name: "Hot",
        parentId: "drinks",
        supercategoriesIds: ["drinks"],
      });
      for (const path of ["", "/parents", "/subcategories", "/assignments"])
        await one.expect(404, "GET", `${base}/categories/iced${path}`, { token });
      await one.expect(404, "GET", `${base}/category-trees/iced`, { token });
      await one.expect(404, "GET", `${base}/assignments/references/secret`, { token });
      for (const path of [
        "/categories",
        "/categories/hot",
        "/categories/hot/parents",
        "/categories/hot/subcategories",
        "/categories/hot/assignments",
        "/assignments/references/tea",
        "/category-trees",
        "/category-trees/hot",
      ])
        await one.expect(403, "GET", `${base}${path}?showUnpublished=true`, { token });
      for (const path of [
        "/categories",
        "/categories/hot/parents",
        "/categories/hot/subcategories",
        "/assignments/references/tea",
      ])
        await one.expect(400, "GET", `${base}${path}?sort=:`, { token });
    });

    it("has catalogs by site and by root category", async () => {
      const one = api();
      const { token } = await one.guest();
      const base = `/catalog/${one.tenant}/catalogs`;
      const listed = async (path: string) => ids((await one.expect(200, "GET", base + path, { token })).body);
      expect(await listed("")).toEqual(["coffee-catalog", "us-only"]);
      expect(await listed("?publishedSite=main")).toEqual(["coffee-catalog"]);
      expect(await listed("/categories/drinks")).toEqual(["coffee-catalog", "us-only"]);
      expect((await one.expect(200, "GET", `${base}/us-only`, { token })).body).toMatchObject({
        status: "not_visible",
        visibility: { visible: false },
        categoryIds: ["drinks"],
        publishedSites: ["us"],
      });
      await one.expect(404, "GET", `${base}/unknown`, { token });
      await one.expect(404, "GET", `${base}/categories/unknown`, { token });
      await one.expect(400, "GET", `${base}?sort=:`, { token });
      await one.expect(400, "GET", `${base}/categories/drinks?sort=:`, { token });
    });

    it("says what a site has in stock", async () => {
      const one = api();
      const { token } = await one.guest();
      const base = `/availability/${one.tenant}/availability`;
      const get = async (path: string) => (await one.expect(200, "GET", base + path, { token })).body as unknown;
      expect(await get("/tea/main")).toMatchObject({ id: "main:tea", stockLevel: 0, available: false });
      expect(await get("/cup/default")).not.toHaveProperty("stockLevel");
      expect(await get("/cup/default")).toMatchObject({ id: "main:cup", available: true });
      expect(ids(await get("?site=us&q=available:true"))).toEqual(["us:espresso-machine", "us:coffee-beans", "us:cup"]);
      expect(ids(await get("/site/us?q=productId:tea"))).toEqual(["us:tea"]);
      expect(await get("?site=unknown")).toEqual([]);
      const search = async (json: unknown) =>
        ids((await one.expect(200, "POST", `${base}/search?site=us`, { token, json })).body);
      expect(await search(["cup", "unknown"])).toEqual(["us:cup"]);
      expect(await search({ q: "stockLevel:3" })).toEqual(["us:espresso-machine"]);
      await one.expect(404, "GET", `${base}/tea/unknown`, { token });
      await one.expect(404, "GET", `${base}/secret/main`, { token });
      await one.expect(404, "GET", `${base}/site/unknown`, { token });
      for (const path of ["?q=x", "/site/main?q=x"]) await one.expect(400, "GET", base + path, { token });
      await one.expect(400, "POST", `${base}/search`, { token, json: { q: "x" } });
    });

    it("knows the countries of its sites", async () => {
      const one = api();
      const { token } = await one.guest();
      const base = `/country/${one.tenant}/countries`;
      const codes = async (query: string) =>
        ((await one.expect(200, "GET", base + query, { token })).body as { code: string }[]).map(({ code }) => code);
      expect(await codes("")).toEqual(["AT", "CH", "DE", "FR", "US"]);
      expect(await codes("?code=AT")).toEqual(["AT"]);
      expect(await codes("?active=false")).toEqual([]);
      const headers = { "accept-language": "de" };
      expect((await one.expect(200, "GET", `${base}/AT`, { token, headers })).body).toMatchObject({
        name: "Österreich",
      });
      await one.expect(404, "GET", `${base}/XX`, { token });
      await one.expect(400, "GET", `${base}?sort=:`, { token });
      expect(await codes("?regions=america")).toEqual(["US"]);
      const regions = `/country/${one.tenant}/regions`;
      const { body } = await one.expect(200, "GET", regions, { token, headers });
      expect(body).toMatchObject([{ code: "europe", name: "Europa" }, { code: "america" }]);
      expect((await one.expect(200, "GET", `${regions}/europe`, { token })).body.name).toEqual({
        en: "Europe",
        de: "Europa",
      });
      await one.expect(404, "GET", `${regions}/moon`, { token });
    });

    it("matches prices for the site, currency and country of the body", async () => {
      const one = api();
      const { token } = await one.guest();
      const match = async (countryCode: string, targetCurrency = "EUR") => {
        const items = ["coffee-beans", "tea"].map((id) => ({
          itemId: { itemType: "PRODUCT", id },
          quantity: { quantity: 2 },
        }));
        const json = { siteCode: "main", targetCurrency, targetLocation: { countryCode }, items };
        return (await one.expect(200, "POST", `/price/${one.tenant}/match-prices`, { token, json })).body as {
          priceId: string;
          totalValue: number;
        }[];
      };
      expect(await match("AT")).toMatchObject([{ priceId: "coffee-beans-main-at", totalValue: 36.9 }]);
      expect(await match("DE")).toMatchObject([{ priceId: "coffee-beans-main", totalValue: 35.9 }]);
      expect(await match("DE", "USD")).toEqual([]);
      await one.expect(400, "POST", `/price/${one.tenant}/match-prices`, { token, json: { items: [] } });
    });

    it("lets employees find customers, and switch them off and on", async () => {
      const one = api();
      const manager = await one.serviceToken();
      const base = `/customer/${one.tenant}/customers`;
      const found = await one.expect(200, "GET", `${base}?q=firstName:Carla&expand=addresses`, { token: manager });
      expect(found.body).toMatchObject([
        { id: "10000001", active: true, addresses: [{ country: "AT" }, { country: "CH" }] },
      ]);
      expect(found.headers.get("x-total-count")).toBe("1");
      const json = { q: "contactEmail:bare@emporix.com" };
      expect(ids((await one.expect(200, "POST", `${base}/search`, { token: manager, json })).body)).toEqual([
        "10000003",
      ]);
      await one.expect(400, "GET", `${base}?q=x`, { token: manager });
      await one.expect(400, "POST", `${base}/search`, { token: manager, json: { q: "x" } });
      const patch = (status: number, body: object, id = "10000001") =>
        one.expect(status, "PATCH", `${base}/${id}`, { token: manager, json: body });
      await patch(200, { active: false, metadata: { version: 1 } });
      await patch(409, { active: true, metadata: { version: 1 } });
      await patch(404, { active: true }, "42");
      expect((await one.expect(200, "GET", `${base}/10000001`, { token: manager })).body).toMatchObject({
        active: false,
        metadata: { version: 2 },
      });
      await one.expect(404, "GET", `${base}/42`, { token: manager });
      const { token } = await one.guest();
      const login = { token, json: { email: "customer@emporix.com", password: "Qwurmdch673;'" } };
      await one.expect(401, "POST", `/customer/${one.tenant}/login`, login);
      await patch(200, { active: true });
      await one.expect(200, "POST", `/customer/${one.tenant}/login`, login);
    });

    it("VAL-3: a checkout makes an order of the cart, and the context loses its cart", async () => {
      const one = api();
      const { token, saasToken } = await one.customerSession();
      const own = { "saas-token": saasToken };
      const cartId = await one.createCart(token);
      const order = (id = cartId) => ({
        cartId: id,
        currency: "EUR",
        paymentMethods: [{ provider: "none", method: "invoice" }],
        shipping: { methodId: "standard", zoneId: "zone", methodName: "Standard", amount: 4.9 },
        addresses: [
          { contactName: "Carla", street: "Ring", zipCode: "1010", city: "Vienna", country: "AT", type: "SHIPPING" },
        ],
        customer: { email: "customer@emporix.com" },
      });
      const checkout = `/checkout/${one.tenant}/checkouts/order`;
      const orders = `/order-v2/${one.tenant}/orders`;
      await one.expect(400, "POST", checkout, { token, headers: own, json: order() });
      await one.expect(201, "POST", `/cart/${one.tenant}/carts/${cartId}/items`, {
        token,
        json: {
          itemYrn: `urn:yaas:hybris:product:product:${one.tenant};coffee-beans`,
          quantity: 2,
          price: { priceId: "coffee-beans-main", originalAmount: 17.95, effectiveAmount: 17.95, currency: "EUR" },
        },
      });
      await one.expect(403, "POST", checkout, { token, json: order() });
      await one.expect(403, "POST", checkout, { token, headers: { "saas-token": `${saasToken}x` }, json: order() });
      await one.expect(404, "POST", checkout, { token, headers: own, json: order("65e1a0f2c3d4b5a697889999") });
      await one.expect(400, "POST", checkout, { token, headers: own, json: { ...order(), currency: "USD" } });
      expect(await one.context(token)).toMatchObject({ cartId });
      const { body } = await one.expect(200, "POST", checkout, { token, headers: own, json: order() });
      const { orderId } = body as unknown as { orderId: string };
      expect(await one.context(token)).not.toHaveProperty("cartId");
      await one.expect(409, "POST", checkout, { token, headers: own, json: order() });
      const taxLine = { amount: 2.35, currency: "EUR", rate: 7, taxable: 33.55, sequenceId: 1, inclusive: true };
      const placed = {
        id: orderId,
        cartId,
        customer: { id: "10000001" },
        subTotalPrice: 35.9,
        totalPrice: 40.8,
        tax: { lines: [taxLine], total: { amount: 2.35, currency: "EUR", inclusive: true } },
        entries: [
          {
            orderedAmount: 2,
            originalAmount: 2,
            originalPrice: 17.95,
            unitPrice: 17.95,
            calculatedUnitPrice: { netValue: 16.78, grossValue: 17.95, taxValue: 1.17, taxRate: 7 },
            price: { priceId: "coffee-beans-main", effectiveAmount: 17.95, originalAmount: 17.95, currency: "EUR" },
            tax: { lines: [taxLine], total: { amount: 2.35, currency: "EUR", inclusive: true } },
            product: { id: "coffee-beans" },
          },
        ],
        payments: [{ provider: "none", method: "invoice", currency: "EUR", paidAmount: 0 }],
        shippingAddress: { city: "Vienna" },
        billingAddress: { city: "Vienna" },
      };
      expect((await one.expect(200, "GET", `${orders}/${orderId}`, { token, headers: own })).body).toMatchObject(
        placed,
      );
      expect((await one.expect(200, "GET", orders, { token, headers: own })).body).toMatchObject([placed]);
      await one.expect(403, "GET", orders, { token });
      await one.expect(403, "GET", `${orders}/${orderId}`, { token });
      await one.expect(400, "GET", `${orders}?q=x`, { token, headers: own });
      await one.expect(404, "GET", `${orders}/EON9`, { token, headers: own });
      expect(ids((await one.expect(200, "GET", orders, { token: await one.serviceToken() })).body)).toEqual([orderId]);
    });

    it("takes a guest's order, which no customer reads, with the coupon of its cart", async () => {
      const one = api();
      const { token, cartId } = await one.guestWithCart();
      await one.expect(201, "POST", `/cart/${one.tenant}/carts/${cartId}/discounts`, { token, json: { code: "TEN" } });
      await one.expect(201, "POST", `/cart/${one.tenant}/carts/${cartId}/items`, {
        token,
        json: {
          itemYrn: `urn:yaas:hybris:product:product:${one.tenant};cup`,
          quantity: 1,
          price: { priceId: "p", originalAmount: 5, effectiveAmount: 5, currency: "EUR" },
        },
      });
      const json = {
        cartId,
        paymentMethods: [{ provider: "none" }],
        shipping: { methodId: "s", zoneId: "z", methodName: "S", amount: 0 },
        addresses: [{ contactName: "G", street: "S", zipCode: "1", city: "C", country: "DE", type: "BILLING" }],
        customer: { email: "guest@example.com", guest: true },
      };
      const { body } = await one.expect(200, "POST", `/checkout/${one.tenant}/checkouts/order`, { token, json });
      const { orderId } = body as unknown as { orderId: string };
      expect(orderId).toMatch(/^EON\d+$/);
      const { token: other, saasToken } = await one.customerSession();
      const headers = { "saas-token": saasToken };
      const path = `/order-v2/${one.tenant}/orders/${orderId}`;
      await one.expect(404, "GET", path, { token: other, headers });
      const read = await one.expect(200, "GET", path, { token: await one.serviceToken() });
      expect(read.body).toMatchObject({
        discounts: [
          {
            code: "TEN",
            name: "Ten percent off",
            discountRate: 10,
            discountType: "PERCENT",
            discountCalculationType: "SUBTOTAL",
            calculationType: "ApplyDiscountAfterTax",
            currency: "EUR",
            sequenceId: 1,
          },
        ],
        entries: [{ calculatedPrice: { totalDiscount: { value: 0.5 } } }],
      });
    });
  },
  { seed, services: [shop] },
);
