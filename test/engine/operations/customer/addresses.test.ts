import { describe, expect, it } from "vitest";
import { type Shop, throughEveryDoor } from "../../../support/customers.ts";

const ring = {
  contactName: "Nora New",
  street: "Ring",
  streetNumber: "1",
  zipCode: "1010",
  city: "Wien",
  country: "AT",
};

/** A customer's addresses, as the tests handle them. */
async function bookOf(api: Shop) {
  const { token } = await api.newCustomer({ firstName: "Nora", lastName: "New" });
  const at = (id: string, rest = "") => api.path(`/me/addresses/${id}${rest}`);
  return {
    token,
    at,
    add: async (json: object) =>
      (await api.expect(201, "POST", api.path("/me/addresses"), { token, json })).body.id as string,
    get: async (id: string) => (await api.expect(200, "GET", at(id), { token })).body,
    list: async () => (await api.expect(200, "GET", api.path("/me/addresses"), { token })).body,
  };
}

throughEveryDoor("addresses", (shop) => {
  it("are added, listed, read, changed, replaced and deleted", async () => {
    const api = shop();
    const { token, at, add, get, list } = await bookOf(api);
    expect(await list()).toEqual([]);
    const id = await add({ ...ring, id: "mine", unknown: 1, mixins: { shop: { floor: 2 } } });
    const first = { ...ring, id, tags: [], isDefault: false, mixins: { shop: { floor: 2 } }, metadata: { version: 1 } };
    expect(await get(id)).toEqual(first);
    expect(await list()).toEqual([first]);

    const json = { city: null, mixins: { shop: { door: 3 } }, metadata: { mixins: { shop: "url" } } };
    const patched = await api.expect(200, "PATCH", at(id), { token, json });
    expect(patched.text).toBe("");
    const { city: _city, ...rest } = first;
    const second = {
      ...rest,
      mixins: { shop: { floor: 2, door: 3 } },
      metadata: { version: 2, mixins: { shop: "url" } },
    };
    expect(await get(id)).toEqual(second);

    await api.expect(204, "PUT", at(id), { token, json: { street: "Gürtel", metadata: { version: 2 } } });
    const third = {
      id,
      contactName: "Nora New",
      street: "Gürtel",
      tags: [],
      isDefault: false,
      metadata: { version: 3 },
    };
    expect(await get(id)).toEqual(third);
    expect((await api.expect(200, "GET", api.path("/me?expand=addresses,mixin:*"), { token })).body.addresses).toEqual([
      third,
    ]);

    await api.expect(204, "DELETE", at(id), { token });
    expect(await list()).toEqual([]);
  });

  it("answers 404 to an address that is not the customer's", async () => {
    const api = shop();
    const mine = await bookOf(api);
    const other = await bookOf(api);
    const id = await other.add(ring);
    for (const [method, rest] of [
      ["GET", ""],
      ["PATCH", ""],
      ["PUT", ""],
      ["DELETE", ""],
      ["POST", "/tags?tags=A"],
      ["DELETE", "/tags?tags=A"],
    ] as const) {
      const json = method === "PATCH" || method === "PUT" ? ring : undefined;
      const { body } = await api.expect(404, method, mine.at(id, rest), { token: mine.token, json });
      expect(body).toEqual({ status: 404, type: "resource_not_found", message: `There is no address ${id}` });
    }
    expect(await other.get(id)).toMatchObject(ring);
  });

  it("PATCH and PUT want the current version, if they name one", async () => {
    const api = shop();
    const { token, at, add } = await bookOf(api);
    const id = await add(ring);
    for (const method of ["PATCH", "PUT"]) {
      const json = { ...ring, metadata: { version: 7 } };
      expect((await api.expect(409, method, at(id), { token, json })).body.type).toBe("conflict_resource");
    }
  });

  it.each([{ country: "AUT" }, { tags: "SHIPPING" }, { isDefault: "true" }, { mixins: 1 }, null])(
    "answers 400 to %j",
    async (json) => {
      const api = shop();
      const { token, at, add, get } = await bookOf(api);
      const id = await add(ring);
      await api.expect(400, "POST", api.path("/me/addresses"), { token, json });
      await api.expect(400, "PATCH", at(id), { token, json });
      await api.expect(400, "PUT", at(id), { token, json });
      expect(await get(id)).toMatchObject({ metadata: { version: 1 } });
    },
  );

  it("gain and lose tags", async () => {
    const api = shop();
    const { token, at, add, get } = await bookOf(api);
    const id = await add({ ...ring, tags: ["SHIPPING"] });
    await api.expect(204, "POST", at(id, "/tags?tags=shipping,%20BILLING,gift,,GIFT"), { token });
    expect((await get(id)).tags).toEqual(["SHIPPING", "BILLING", "gift"]);
    await api.expect(204, "DELETE", at(id, "/tags?tags=Gift,SHIPPING,unknown"), { token });
    expect((await get(id)).tags).toEqual(["BILLING"]);
    for (const query of ["", "?tags=", "?tags=,%20,"]) {
      await api.expect(400, "POST", at(id, `/tags${query}`), { token });
      await api.expect(400, "DELETE", at(id, `/tags${query}`), { token });
    }
  });

  describe("that are default", () => {
    it("are so alone among those that share a tag", async () => {
      const api = shop();
      const { token, at, add, list } = await bookOf(api);
      const defaults = async () =>
        ((await list()) as { id: string; isDefault: boolean }[]).filter((one) => one.isDefault).map((one) => one.id);
      const shipping = await add({ ...ring, tags: ["SHIPPING"], isDefault: true });
      const billing = await add({ ...ring, tags: ["BILLING"], isDefault: true });
      expect(await defaults()).toEqual([shipping, billing]);
      const second = await add({ ...ring, tags: ["shipping", "OFFICE"], isDefault: true });
      expect(await defaults()).toEqual([billing, second]);
      await api.expect(200, "PATCH", at(shipping), { token, json: { isDefault: true } });
      expect(await defaults()).toEqual([shipping, billing]);
      await api.expect(204, "POST", at(billing, "/tags?tags=SHIPPING"), { token });
      expect(await defaults()).toEqual([billing]);
      await api.expect(204, "PUT", at(second), { token, json: { ...ring, isDefault: true } });
      expect(await defaults()).toEqual([second]);
    });

    it("stay so when they change, until they lose their last tag, and change no other", async () => {
      const api = shop();
      const { token, at, add, list } = await bookOf(api);
      const shipping = await add({ ...ring, tags: ["SHIPPING", "GIFT"], isDefault: true });
      const billing = await add({ ...ring, tags: ["BILLING"], isDefault: true });
      await api.expect(204, "DELETE", at(shipping, "/tags?tags=SHIPPING"), { token });
      await api.expect(200, "PATCH", at(shipping), { token, json: { city: "Graz" } });
      expect(await list()).toMatchObject([
        { id: shipping, isDefault: true, metadata: { version: 3 } },
        { id: billing, isDefault: true, metadata: { version: 1 } },
      ]);
      await api.expect(204, "DELETE", at(shipping, "/tags?tags=gift"), { token });
      expect(await list()).toMatchObject([
        { id: shipping, isDefault: false },
        { id: billing, isDefault: true },
      ]);
    });

    it("say where the shopper is, shipping before billing (VAL-2)", async () => {
      const api = shop();
      const { token, at, add } = await bookOf(api);
      const location = async () => {
        const cartId = await api.createCart(token);
        const { targetLocation } = await api.context(token);
        await api.expect(204, "DELETE", `/cart/${api.tenant}/carts/${cartId}`, { token });
        return targetLocation;
      };
      await add({ ...ring, country: "CH", tags: ["BILLING"], isDefault: true });
      const shipping = await add({ ...ring, tags: ["SHIPPING"], isDefault: true });
      await api.expect(200, "PATCH", at(shipping), { token, json: { country: null } });
      expect(await location()).toBe("CH");
    });
  });
});
