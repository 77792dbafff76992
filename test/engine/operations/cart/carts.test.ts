import { expect, it } from "vitest";
import { cartsOf, draft } from "../../../support/carts.ts";
import { eachTransport } from "../../../support/each-transport.ts";

/** Everything that can be done to a cart, and by a guest too. */
const everyCall = [
  ["GET", "", undefined],
  ["PUT", "", {}],
  ["DELETE", "", undefined],
  ["GET", "/items", undefined],
  ["POST", "/items", draft("a", 1, 1)],
  ["DELETE", "/items", undefined],
  ["GET", "/items/0", undefined],
  ["PUT", "/items/0", draft("a", 1, 1)],
  ["DELETE", "/items/0", undefined],
  ["POST", "/itemsBatch", []],
  ["PUT", "/itemsBatch", []],
  ["POST", "/changeSite", { siteCode: "us" }],
  ["POST", "/changeCurrency", { currency: "USD" }],
  ["PUT", "/refresh", undefined],
  ["GET", "/validate", undefined],
  ["GET", "/dtRestrictions", undefined],
  ["GET", "/discounts", undefined],
  ["POST", "/discounts", { code: "TEN" }],
  ["DELETE", "/discounts", undefined],
  ["DELETE", "/discounts/0", undefined],
] as const;

eachTransport("carts", (reached) => {
  it("are one for each owner, site, type and legal entity", async () => {
    const api = reached.api();
    const { token } = await api.customerSession({ email: "buyer@emporix.com", password: "Qwurmdch673;'" });
    await api.createCart(token);
    const create = (json: object) =>
      api.call("POST", `/cart/${api.tenant}/carts`, { token, json: { currency: "EUR", siteCode: "main", ...json } });
    const statuses = [];
    for (const json of [
      {},
      { type: "wishlist" },
      { legalEntityId: "roastery" },
      { type: "wishlist", legalEntityId: "roastery" },
      { siteCode: "us", currency: "USD" },
      { type: "wishlist" },
    ]) {
      statuses.push((await create(json)).status);
    }
    expect(statuses).toEqual([409, 201, 201, 201, 201, 409]);
    const find = async (query: string) => (await api.call("GET", `/cart/${api.tenant}/carts?${query}`, { token })).body;
    const plain = await find("siteCode=main");
    const wishlist = await find("siteCode=main&type=wishlist");
    const both = await find("siteCode=default&type=wishlist&legalEntityId=roastery");
    expect([plain.type, wishlist.type, both.type, both.legalEntityId]).toEqual([
      undefined,
      "wishlist",
      "wishlist",
      "roastery",
    ]);
    expect((await find("siteCode=main&legalEntityId=roastery-shops")).code).toBe(404);
  });

  it("belong to their owner alone", async () => {
    const api = reached.api();
    const one = await api.guestWithCart();
    const two = await api.guest();
    const customer = await api.customerSession();
    const customerCart = await api.createCart(customer.token);
    const { path } = cartsOf(api);
    for (const token of [two.token, customer.token]) {
      for (const [method, rest, json] of everyCall) {
        await api.expect(404, method, path(one.cartId, rest), { token, json });
      }
    }
    await api.expect(404, "POST", path(one.cartId, "/merge"), { token: customer.token, json: { carts: ["x"] } });
    await api.expect(404, "GET", path(customerCart), { token: one.token });
    await api.expect(403, "GET", `/cart/${api.tenant}/carts?siteCode=main&sessionId=${one.context.sessionId}`, {
      token: two.token,
    });
    await api.expect(403, "GET", `/cart/${api.tenant}/carts?siteCode=main&customerId=1`, { token: customer.token });
    await api.expect(403, "POST", `/cart/${api.tenant}/carts`, {
      token: one.token,
      json: { currency: "EUR", customerId: "1" },
    });
    const again = await api.login((await api.guest()).token);
    await api.expect(200, "GET", path(customerCart), { token: again.token });
    const manager = await api.serviceToken();
    await api.expect(200, "GET", path(one.cartId), { token: manager });
    await api.expect(403, "GET", path(one.cartId), { token: await api.serviceToken(undefined, "site.site_manage") });
  });

  it("are created by employees for a session or a customer", async () => {
    const api = reached.api();
    const guest = await api.guestWithCart();
    const manager = await api.serviceToken();
    const carts = `/cart/${api.tenant}/carts`;
    const json = { currency: "USD", siteCode: "us" };
    const headers = { "session-id": guest.context.sessionId };
    const { body } = await api.expect(201, "POST", carts, { token: manager, json, headers });
    expect((await api.context(guest.token)).cartId).toBe(body.cartId);
    await api.expect(400, "POST", carts, { token: manager, json });
    await api.expect(400, "POST", carts, { token: manager, json, headers: { "session-id": "unknown" } });
    await api.expect(400, "POST", carts, { token: manager, json: { ...json, customerId: "1" } });
    await api.expect(400, "POST", carts, { token: manager, json: { ...json, siteCode: "nowhere" }, headers });
    await api.expect(201, "POST", carts, { token: manager, json: { ...json, customerId: "10000001" } });
    await api.expect(400, "GET", `${carts}?siteCode=us`, { token: manager });
    const found = await api.expect(200, "GET", `${carts}?siteCode=us&customerId=10000001`, { token: manager });
    expect(found.body.customerId).toBe("10000001");
    await api.expect(404, "GET", `${carts}?siteCode=main&sessionId=${guest.sessionId ?? "x"}&create=true`, {
      token: manager,
    });
  });

  it("take what an update gives, and leave the rest", async () => {
    const api = reached.api();
    const { token, cartId } = await api.guestWithCart();
    const { get, path } = cartsOf(api);
    const update = (json: object) => api.expect(204, "PUT", path(cartId), { token, json });
    await update({
      countryCode: "AT",
      zipCode: "1010",
      channel: { name: "shop" },
      mixins: { a: { b: [1] } },
      orderId: "o",
    });
    await update({
      addresses: [
        { type: "SHIPPING", city: "Wien" },
        { type: "BILLING", city: "Graz" },
      ],
    });
    expect(await get(token, cartId)).toMatchObject({
      countryCode: "AT",
      zipCode: "1010",
      orderId: "o",
      mixins: { a: { b: [1] } },
      addresses: [{ origin: "REQUEST", type: "SHIPPING", city: "Wien" }, { city: "Graz" }],
    });
    await update({ addresses: [{ type: "SHIPPING", city: "Linz" }] });
    expect((await get(token, cartId)).addresses).toEqual([
      { origin: "REQUEST", type: "SHIPPING", city: "Linz" },
      { origin: "REQUEST", type: "BILLING" },
    ]);
    await update({ zipCode: "1020" });
    expect((await get(token, cartId)).addresses).toHaveLength(2);
    await update({ metadata: { mixins: { b: 1 } }, addresses: [{ type: "BILLING", origin: "HACK" }] });
    const mixed = await api.expect(200, "GET", path(cartId), { token });
    expect(mixed.body).toMatchObject({ metadata: { mixins: { b: 1 } }, addresses: [{ origin: "REQUEST" }, {}] });
    await api.expect(400, "PUT", path(cartId), { token, json: { siteCode: "nowhere" } });
    await api.expect(400, "PUT", path(cartId), { token, json: { status: "GONE" } });
    await api.createCart(token, { type: "other" });
    await api.expect(409, "PUT", path(cartId), { token, json: { type: "other" } });
    await update({ type: "third" });
    const find = (query: string) => api.call("GET", `/cart/${api.tenant}/carts?siteCode=main${query}`, { token });
    expect([(await find("")).status, (await find("&type=third")).body.id]).toEqual([404, cartId]);
  });

  it("that are closed take no change, and are nobody's active cart (VAL-3)", async () => {
    const api = reached.api();
    const { token, cartId } = await api.guestWithCart();
    const { add, get, path, search } = cartsOf(api);
    await add(token, cartId, draft("a", 1, 1));
    await api.expect(204, "PUT", path(cartId), { token, json: { status: "CLOSED" } });
    expect((await api.context(token)).cartId).toBeUndefined();
    expect((await api.findCart(token, "main", false)).status).toBe(404);
    expect((await get(token, cartId)).items).toHaveLength(1);
    for (const [method, rest, json] of [
      ["PUT", "", { zipCode: "1" }],
      ["POST", "/items", draft("a", 1, 1)],
      ["DELETE", "/items", undefined],
      ["PUT", "/items/0", draft("a", 1, 1)],
      ["DELETE", "/items/0", undefined],
      ["POST", "/itemsBatch", []],
      ["PUT", "/itemsBatch", []],
      ["POST", "/changeSite", { siteCode: "us" }],
      ["POST", "/changeCurrency", { currency: "USD" }],
      ["PUT", "/refresh", undefined],
      ["POST", "/discounts", { code: "TEN" }],
      ["DELETE", "/discounts", undefined],
      ["DELETE", "/discounts/0", undefined],
    ] as const) {
      await api.expect(409, method, path(cartId, rest), { token, json });
    }
    expect(
      (await search(token, "status:CLOSED")).body.map(({ id, status }: Record<string, unknown>) => [id, status]),
    ).toEqual([[cartId, "CLOSED"]]);
    await api.expect(204, "PUT", path(cartId), { token, json: { status: "OPEN" } });
    expect((await api.findCart(token, "main", false)).body.id).toBe(cartId);
    await api.expect(204, "PUT", path(cartId), { token, json: { status: "CLOSED" } });
    await api.createCart(token);
    await api.expect(409, "PUT", path(cartId), { token, json: { status: "OPEN" } });
    await api.expect(204, "DELETE", path(cartId), { token });
  });

  it("are merged: items move, the guest's cart closes, the context follows (VAL-3)", async () => {
    const api = reached.api();
    const { add, get, path } = cartsOf(api);
    const before = await api.customerSession();
    const customerCart = await api.createCart(before.token);
    await add(before.token, customerCart, draft("a", 1, 10));
    await add(before.token, customerCart, draft("b", 2, 10));
    const guest = await api.guestWithCart();
    await add(guest.token, guest.cartId, draft("a", 3, 9));
    await add(guest.token, guest.cartId, { ...draft("b", 1, 10), keepAsSeparateLineItem: true });
    const { token } = await api.login(guest.token);
    expect((await api.context(token)).cartId).toBe(guest.cartId);
    const merge = (json: object, status = 200) =>
      api.expect(status, "POST", path(customerCart, "/merge"), { token, json });
    await merge({ carts: [guest.cartId, "unknown"] }, 404);
    expect((await get(token, guest.cartId)).items).toHaveLength(2);
    const answer = await merge({ carts: [guest.cartId] });
    expect(answer.text).toBe("");
    const merged = await get(token, customerCart);
    expect(merged.items.map(({ id, product, quantity }) => [id, product.id, quantity])).toEqual([
      ["0", "a", 4],
      ["1", "b", 2],
      ["2", "b", 1],
    ]);
    const context = await api.context(token);
    expect([context.cartId, context.sessionId]).toEqual([customerCart, guest.context.sessionId]);
    await merge({ carts: [guest.cartId] }, 404);
    await merge({ carts: [customerCart] }, 400);
    await merge({ carts: [] }, 400);
    await api.expect(204, "PUT", path(customerCart), { token, json: { status: "CLOSED" } });
    await merge({ carts: [guest.cartId] }, 409);
    await api.expect(204, "PUT", path(customerCart), { token, json: { status: "OPEN" } });
    const stranger = await api.guestWithCart();
    await merge({ carts: [stranger.cartId] }, 404);
    await api.expect(403, "POST", path(customerCart, "/merge"), {
      token: stranger.token,
      json: { carts: [stranger.cartId] },
    });
    await api.expect(400, "POST", path(stranger.cartId, "/merge"), {
      token: await api.serviceToken(),
      json: { carts: [stranger.cartId] },
    });
    await api.expect(200, "POST", path(customerCart, "/merge"), {
      token: await api.serviceToken(),
      json: { carts: [stranger.cartId] },
    });
    expect((await api.context(stranger.token)).cartId).toBeUndefined();
  });

  it("keep their prices when others are merged in, and those of another site take theirs", async () => {
    const api = reached.api();
    const { add, get, path } = cartsOf(api);
    const customer = await api.customerSession();
    const customerCart = await api.createCart(customer.token);
    await add(customer.token, customerCart, draft("coffee-beans", 10, 15.5));
    const guest = await api.guestWithCart();
    await add(guest.token, guest.cartId, draft("coffee-beans", 1, 99));
    const abroad = await api.createCart(guest.token, { siteCode: "us", currency: "EUR" });
    await add(guest.token, abroad, draft("espresso-machine", 1, 1));
    const { token } = await api.login(guest.token);
    await api.expect(200, "POST", path(customerCart, "/merge"), { token, json: { carts: [guest.cartId] } });
    expect((await api.context(token)).cartId).toBe(customerCart);
    await api.expect(200, "POST", path(customerCart, "/merge"), { token, json: { carts: [abroad] } });
    expect(
      (await get(token, customerCart)).items.map(({ quantity, price }) => [quantity, price.effectiveAmount]),
    ).toEqual([
      [11, 15.5],
      [1, 249.9],
    ]);
  });

  it("of a lapsed guest are merged by an employee without a change to the guest's context (SES-4)", async () => {
    const api = reached.api();
    const { path } = cartsOf(api);
    const customer = await api.customerSession();
    const customerCart = await api.createCart(customer.token);
    const guest = await api.guestWithCart();
    await api.advance("61m");
    const token = await api.serviceToken();
    await api.expect(200, "POST", path(customerCart, "/merge"), { token, json: { carts: [guest.cartId] } });
    const { body } = await api.refresh({ refresh_token: guest.refreshToken });
    expect(await api.context(body.access_token)).toEqual(guest.context);
  });

  it("are priced anew on another site, in another currency, and when refreshed", async () => {
    const api = reached.api();
    const { token, cartId } = await api.guestWithCart();
    const { add, get, path } = cartsOf(api);
    await add(token, cartId, draft("coffee-beans", 2, 1));
    await add(token, cartId, draft("made-up", 1, 3));
    const prices = async () => {
      const { currency, items } = await get(token, cartId);
      return items.map(({ price }) => [price.effectiveAmount, price.currency === currency && currency]);
    };
    const invalid = await api.expect(200, "GET", path(cartId, "/validate"), { token });
    expect(invalid.body).toMatchObject({
      isValid: false,
      itemsValidationDetails: [{ id: "0", errors: [{ errorCode: "price_outdated" }] }],
    });
    await api.expect(204, "PUT", path(cartId, "/refresh"), { token });
    expect(await prices()).toEqual([
      [17.95, "EUR"],
      [3, "EUR"],
    ]);
    expect((await api.expect(200, "GET", path(cartId, "/validate"), { token })).body).toEqual({
      isValid: true,
      itemsValidationDetails: [],
    });
    await api.expect(204, "PUT", path(cartId, "/items/0?partial=true"), { token, json: { quantity: 10 } });
    await api.expect(204, "PUT", path(cartId, "/refresh"), { token });
    expect(await prices()).toEqual([
      [15.5, "EUR"],
      [3, "EUR"],
    ]);
    await api.expect(204, "PUT", path(cartId), { token, json: { countryCode: "AT" } });
    await api.expect(204, "PUT", path(cartId, "/refresh"), { token });
    expect(await prices()).toEqual([
      [18.45, "EUR"],
      [3, "EUR"],
    ]);
    await api.expect(204, "PUT", path(cartId, "/items/1?partial=true"), {
      token,
      json: { price: draft("made-up", 1, 4).price },
    });
    await api.expect(200, "POST", path(cartId, "/changeSite"), { token, json: { siteCode: "main" } });
    expect(await prices()).toEqual([
      [18.45, "EUR"],
      [4, "EUR"],
    ]);
    await api.expect(204, "PUT", path(cartId, "/items/1?partial=true"), {
      token,
      json: { price: draft("made-up", 1, 3).price },
    });
    await api.expect(200, "POST", path(cartId, "/changeSite"), { token, json: { siteCode: "us" } });
    expect((await get(token, cartId)).siteCode).toBe("us");
    expect(await prices()).toEqual([
      [19.99, "USD"],
      [3, "USD"],
    ]);
    await api.expect(200, "POST", path(cartId, "/changeCurrency"), { token, json: { currency: "CHF" } });
    expect(await prices()).toEqual([
      [19.99, "CHF"],
      [3, "CHF"],
    ]);
    await api.expect(204, "PUT", path(cartId), { token, json: { currency: "USD" } });
    expect(await prices()).toEqual([
      [19.99, "USD"],
      [3, "USD"],
    ]);
    await api.expect(400, "POST", path(cartId, "/changeSite"), { token, json: { siteCode: "nowhere" } });
    await api.expect(400, "POST", path(cartId, "/changeCurrency"), { token, json: { currency: "x" } });
    await api.createCart(token);
    await api.expect(409, "POST", path(cartId, "/changeSite"), { token, json: { siteCode: "main" } });
    await api.expect(400, "PUT", path(cartId, "/items/0?partial=true"), { token, json: { quantity: 0 } });
  });

  it("take one coupon at a time", async () => {
    const api = reached.api();
    const { token, cartId } = await api.guestWithCart();
    const { add, get, path } = cartsOf(api);
    const discounts = path(cartId, "/discounts");
    await add(token, cartId, draft("coffee-beans", 1, 10.7));
    await add(token, cartId, draft("espresso-machine", 1, 11.9));
    await api.expect(404, "POST", discounts, { token, json: { code: "NOPE" } });
    const { body, headers } = await api.expect(201, "POST", discounts, { token, json: { code: "TEN" } });
    expect([body.discountIndex, headers.get("location")]).toEqual([0, `${discounts}/0`]);
    await api.expect(409, "POST", discounts, { token, json: { code: "FIVE-EUR" } });
    expect((await api.expect(200, "GET", discounts, { token })).body).toMatchObject([
      { code: "TEN", discountRate: 10, valid: true },
    ]);
    const cart = await get(token, cartId);
    expect([cart.subTotalPrice.amount, cart.totalDiscount.amount, cart.totalPrice.amount]).toEqual([22.6, 2.26, 20.34]);
    expect(cart.calculatedPrice?.finalPrice).toMatchObject({ netValue: 18, grossValue: 20.34, taxValue: 2.34 });
    await api.expect(404, "DELETE", `${discounts}/1`, { token });
    await api.expect(204, "DELETE", `${discounts}?codes=OTHER`, { token });
    expect((await get(token, cartId)).discounts).toHaveLength(1);
    await api.expect(204, "DELETE", `${discounts}/0`, { token });
    await api.expect(201, "POST", discounts, { token, json: { code: "FIVE-EUR" } });
    expect((await get(token, cartId)).totalPrice.amount).toBe(17.6);
    await api.expect(200, "POST", path(cartId, "/changeCurrency"), { token, json: { currency: "CHF" } });
    expect(await get(token, cartId)).toMatchObject({ discounts: [{ valid: false }], totalDiscount: { amount: 0 } });
    await api.expect(204, "DELETE", `${discounts}?codes=FIVE-EUR,TEN`, { token });
    expect((await get(token, cartId)).discounts).toEqual([]);
  });

  it("are searched for by their owner, and by employees", async () => {
    const api = reached.api();
    const { search } = cartsOf(api);
    const guest = await api.guestWithCart();
    const wishlist = await api.createCart(guest.token, { type: "wishlist" });
    const ids = async (token: string, q: string) => (await search(token, q)).body.map(({ id }: { id: string }) => id);
    expect(await ids(guest.token, "")).toEqual([guest.cartId, wishlist]);
    expect(await ids(guest.token, "status:OPEN type:wishlist")).toEqual([wishlist]);
    const customer = await api.customerSession();
    expect(await ids(customer.token, "status:OPEN")).toEqual([]);
    const own = await api.createCart(customer.token);
    expect(await ids(customer.token, "status:OPEN siteCode:main currency:EUR")).toEqual([own]);
    const manager = await api.serviceToken();
    expect(await ids(manager, `sessionId:${guest.context.sessionId}`)).toEqual([guest.cartId, wishlist]);
    expect(await ids(manager, "customerId:10000001")).toEqual([own]);
    for (const q of ["nonsense", "__proto__:x", ":", "price:1"]) expect((await search(manager, q)).status).toBe(400);
    const paged = await api.expect(200, "POST", `/cart/${api.tenant}/carts/search?pageSize=1&pageNumber=2`, {
      token: guest.token,
      json: {},
    });
    expect([paged.body.length, paged.body[0].id, paged.headers.get("x-count")]).toEqual([1, wishlist, "2"]);
  });

  it("tell their delivery restrictions, and leave out the calculation if asked to", async () => {
    const api = reached.api();
    const { token, cartId } = await api.guestWithCart();
    const { get, path } = cartsOf(api);
    expect((await api.expect(200, "GET", path(cartId, "/dtRestrictions"), { token })).body).toEqual({
      leadTime: 0,
      nonDelivery: [],
    });
    expect((await get(token, cartId)).calculatedPrice).toBeDefined();
    expect(
      (await api.expect(200, "GET", path(cartId, "?expandCalculation=false"), { token })).body.calculatedPrice,
    ).toBeUndefined();
    await api.expect(400, "GET", path(cartId, "?zipCode=1010"), { token });
    await api.expect(400, "GET", `/cart/${api.tenant}/carts?siteCode=main&countryCode=AT`, { token });
    await api.expect(200, "GET", path(cartId, "?zipCode=1010&countryCode=AT"), { token });
  });
});
