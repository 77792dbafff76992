import { expect, it } from "vitest";
import { cartsOf, draft } from "../../../support/carts.ts";
import { eachTransport } from "../../../support/each-transport.ts";

eachTransport("cart items", (reached) => {
  it("are added, and the same product again raises the quantity", async () => {
    const api = reached.api();
    const { token, cartId } = await api.guestWithCart();
    const carts = cartsOf(api);
    expect(await carts.add(token, cartId, draft("a", 2, 10))).toBe("0");
    expect(await carts.add(token, cartId, draft("b", 1, 5.55))).toBe("1");
    expect(
      await carts.add(token, cartId, { ...draft("a", 0.5, 10), itemYrn: "urn:yaas:saasag:caasproduct:product:t;a" }),
    ).toBe("0");
    expect(await carts.add(token, cartId, { ...draft("a", 1, 10), keepAsSeparateLineItem: true })).toBe("2");
    const cart = await carts.get(token, cartId);
    expect(cart.items.map(({ id, quantity }) => [id, quantity])).toEqual([
      ["0", 2.5],
      ["1", 1],
      ["2", 1],
    ]);
    expect(cart.totalUnitsCount).toBe(4.5);
    expect(cart.subTotalPrice.amount).toBe(40.55);
    expect(cart.metadata.version).toBe(5);
    const answer = await api.expect(201, "POST", carts.path(cartId, "/items"), { token, json: draft("c", 1, 1) });
    expect(answer.headers.get("location")).toBe(carts.path(cartId, "/items/3"));
  });

  it("of the same product stand apart when their mixins differ, and may name their product alone", async () => {
    const api = reached.api();
    const { token, cartId } = await api.guestWithCart();
    const carts = cartsOf(api);
    await carts.add(token, cartId, { ...draft("p", 1, 5), mixins: { engraving: "A" } });
    await carts.add(token, cartId, { ...draft("p", 1, 5), mixins: { engraving: "B" } });
    const { itemYrn: _without, ...rest } = draft("p", 1, 7);
    await carts.add(token, cartId, { ...rest, product: { id: "q" } });
    const { items } = await carts.get(token, cartId);
    expect(items.map(({ product, quantity }) => [product.id, quantity])).toEqual([
      ["p", 1],
      ["p", 1],
      ["q", 1],
    ]);
    await api.expect(400, "POST", carts.path(cartId, "/items"), { token, json: rest });
  });

  it("have the seed's product name, the client's, or a made-up one that stays", async () => {
    const api = reached.api();
    const { token, cartId } = await api.guestWithCart();
    const carts = cartsOf(api);
    await carts.add(token, cartId, draft("coffee-beans", 1, 17.95));
    await carts.add(token, cartId, { ...draft("x", 1, 1), product: { name: "Mine" } });
    await carts.add(token, cartId, draft("any thing", 1, 1));
    const { items } = await carts.get(token, cartId);
    expect(items.map(({ product }) => product.name)).toEqual(["Coffee beans, 1 kg", "Mine", "Product any thing"]);
  });

  it("are read one by one, replaced, updated in part, removed and cleared", async () => {
    const api = reached.api();
    const { token, cartId } = await api.guestWithCart();
    const carts = cartsOf(api);
    const id = await carts.add(token, cartId, draft("a", 2, 10));
    const other = await carts.add(token, cartId, draft("b", 1, 1));
    const item = carts.path(cartId, `/items/${id}`);
    await api.expect(204, "PUT", `${item}?partial=true`, { token, json: { quantity: 7 } });
    const { body } = await api.expect(200, "GET", item, { token });
    expect([body.quantity, body.price.effectiveAmount, body.itemPrice.amount]).toEqual([7, 10, 70]);
    await api.expect(400, "PUT", item, { token, json: { quantity: 7 } });
    await api.expect(204, "PUT", item, { token, json: { ...draft("z", 1, 3), itemYrn: undefined } });
    expect((await api.expect(200, "GET", item, { token })).body).toMatchObject({
      product: { id: "a" },
      quantity: 1,
      itemPrice: { amount: 3 },
    });
    await api.expect(204, "PUT", `${item}?partial=true`, { token, json: { itemYrn: draft("z", 1, 1).itemYrn } });
    expect((await api.expect(200, "GET", item, { token })).body.product).toMatchObject({ id: "z", name: "Product z" });
    await api.expect(400, "PUT", `${item}?partial=true`, { token, json: { price: draft("a", 1, 1, "USD").price } });
    await api.expect(204, "DELETE", item, { token });
    await api.expect(404, "GET", item, { token });
    await api.expect(404, "PUT", item, { token, json: draft("a", 1, 1) });
    const missing = await api.expect(404, "DELETE", item, { token });
    expect(missing.body.message).toBe(`Cart item not found in cart ${cartId} with code ${id}`);
    expect((await carts.get(token, cartId)).items.map((left) => left.id)).toEqual([other]);
    await api.expect(204, "DELETE", carts.path(cartId, "/items"), { token });
    expect((await carts.get(token, cartId)).items).toEqual([]);
    expect(await carts.add(token, cartId, draft("a", 1, 1))).toBe("2");
  });

  it("are added and updated in batches, each with its own outcome", async () => {
    const api = reached.api();
    const { token, cartId } = await api.guestWithCart();
    const carts = cartsOf(api);
    const batch = carts.path(cartId, "/itemsBatch");
    const json = [draft("a", 1, 10), draft("b", 1, 10, "USD"), draft("a", 2, 10)];
    const added = await api.expect(200, "POST", `${batch}?siteCode=main`, { token, json });
    expect(added.body).toEqual([
      {
        index: 0,
        status: 201,
        id: "0",
        yrn: expect.any(String),
        headers: { location: carts.path(cartId, "/items/0") },
      },
      { index: 1, status: 400, errorMessage: "price/currency is not the cart's currency, EUR" },
      {
        index: 2,
        status: 201,
        id: "0",
        yrn: expect.any(String),
        headers: { location: carts.path(cartId, "/items/0") },
      },
    ]);
    const updated = await api.expect(207, "PUT", batch, {
      token,
      json: [
        { id: "0", quantity: 9 },
        { id: "7", quantity: 1 },
        { id: "0", price: draft("a", 1, 1, "CHF").price },
      ],
    });
    expect(updated.body.map(({ index, id, code }: Record<string, unknown>) => [index, id, code])).toEqual([
      [0, "0", 204],
      [1, "7", 404],
      [2, "0", 400],
    ]);
    expect((await carts.get(token, cartId)).items.map(({ quantity }) => quantity)).toEqual([9]);
    const { version } = (await carts.get(token, cartId)).metadata;
    await api.expect(200, "POST", batch, { token, json: [draft("b", 1, 10, "USD")] });
    await api.expect(207, "PUT", batch, { token, json: [] });
    expect((await carts.get(token, cartId)).metadata.version).toBe(version);
    await api.expect(400, "POST", `${batch}?siteCode=us`, { token, json: [] });
    await api.expect(400, "POST", batch, { token, json: Array.from({ length: 201 }, () => draft("a", 1, 1)) });
    await api.expect(400, "PUT", batch, { token, json: Array.from({ length: 51 }, () => ({ id: "0" })) });
    await api.expect(400, "PUT", batch, { token, json: [{ quantity: 1 }] });
  });

  it("take the cart's currency and site, and a price ID", async () => {
    const api = reached.api();
    const { token, cartId } = await api.guestWithCart();
    const items = cartsOf(api).path(cartId, "/items");
    await api.expect(400, "POST", items, { token, json: draft("a", 1, 1, "USD") });
    await api.expect(400, "POST", `${items}?siteCode=us`, { token, json: draft("a", 1, 1) });
    await api.expect(201, "POST", `${items}?siteCode=default`, { token, json: draft("a", 1, 1) });
    await api.expect(201, "POST", items, { token, json: draft("a", 1, 1) });
    const { priceId: _without, ...price } = draft("a", 1, 1).price;
    await api.expect(400, "POST", items, { token, json: { ...draft("a", 1, 1), price } });
    for (const json of [
      { ...draft("a", -1, 1) },
      { ...draft("a", 1, -1) },
      { ...draft("a", 1, 1), itemYrn: "a" },
      {},
    ]) {
      await api.expect(400, "POST", items, { token, json });
    }
  });

  it("of an external price may have no YRN, or null for it, where others need one", async () => {
    const api = reached.api();
    const { token, cartId } = await api.guestWithCart();
    const items = cartsOf(api).path(cartId, "/items");
    const { priceId: _without, ...price } = draft("a", 1, 10.7).price;
    const { itemYrn: _yrn, ...bare } = draft("a", 1, 10.7);
    const external = { ...bare, price, product: { id: "own", name: "Own" }, itemType: "EXTERNAL", tax: { rate: 7 } };
    const manager = await api.serviceToken();
    for (const yrn of [{}, { itemYrn: null }])
      await api.expect(201, "POST", items, {
        token: manager,
        json: { ...external, ...yrn, keepAsSeparateLineItem: true },
      });
    const shown = (await cartsOf(api).get(token, cartId)).items.map(({ product }) => product.id);
    expect(shown).toEqual(["own", "own"]);
    for (const yrn of [{}, { itemYrn: null }])
      await api.expect(400, "POST", items, { token, json: { ...draft("a", 1, 10.7), itemYrn: undefined, ...yrn } });
  });

  it("of an external price take a scope of their own, and bring their tax", async () => {
    const api = reached.api();
    const { token, cartId } = await api.guestWithCart();
    const items = cartsOf(api).path(cartId, "/items");
    const { priceId: _without, ...price } = draft("a", 1, 10.7).price;
    const json = { ...draft("a", 1, 10.7), price, itemType: "EXTERNAL", tax: { name: "FOOD", rate: 7 } };
    await api.expect(403, "POST", items, { token, json });
    const manager = await api.serviceToken();
    const { tax: _none, ...untaxed } = json;
    await api.expect(400, "POST", items, { token: manager, json: untaxed });
    await api.expect(403, "POST", items, { token: await api.serviceToken(undefined, "cart.cart_manage"), json });
    const { body } = await api.expect(201, "POST", items, { token: manager, json });
    const item = `${items}/${body.itemId as string}`;
    await api.expect(204, "PUT", `${item}?partial=true`, { token, json: { quantity: 2 } });
    await api.expect(403, "PUT", `${item}?partial=true`, { token, json: { price: { ...price, effectiveAmount: 1 } } });
    await api.expect(403, "PUT", `${item}?partial=true`, { token, json: { tax: { rate: 0 } } });
    const cart = await cartsOf(api).get(token, cartId);
    expect(cart.items[0]?.calculatedPrice.finalPrice).toMatchObject({
      netValue: 20,
      grossValue: 21.4,
      taxValue: 1.4,
      taxRate: 7,
    });
    expect(cart.taxAggregate.lines).toEqual([{ name: "FOOD", rate: 7, amount: 1.4, taxable: 20 }]);
  });
});
