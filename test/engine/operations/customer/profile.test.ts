import { describe, expect, it } from "vitest";
import { throughEveryDoor } from "../../../support/customers.ts";

const everything = {
  title: "Dr.",
  firstName: "Nora",
  middleName: "N.",
  lastName: "New",
  contactEmail: "nora@example.com",
  contactPhone: "+43 1",
  company: "New Inc.",
  preferredLanguage: "de",
  preferredCurrency: "CHF",
  preferredSite: "us",
  businessModel: "B2B",
  b2b: { companyRegistrationId: "1" },
  mixins: { shop: { color: "red", sizes: [1, null], ["__proto__"]: 1 } },
};
const mixins = { shop: "https://example.com/schema.json" };
const lastLogin = expect.any(String) as string;

throughEveryDoor("own profile", (shop) => {
  it("takes every field by PATCH and by PUT, and nothing else", async () => {
    const api = shop();
    const { token, id, credentials } = await api.newCustomer();
    const accounts = [{ id: credentials.email, providerId: "internal" }];
    const ignored = { id: "1", customerNumber: "1", email: "x", password: "x", version: 9, accounts: [], unknown: 1 };
    const json = { ...everything, ...ignored, metadata: { mixins } };
    const patched = await api.expect(200, "PATCH", api.path("/me"), { token, json });
    expect(patched.text).toBe("");
    const after = { ...everything, id, customerNumber: id, accounts, lastLogin };
    expect(await api.me(token)).toEqual({ ...after, metadata: { version: 2, mixins } });
    await api.expect(204, "PUT", api.path("/me"), { token, json: { ...json, title: "Prof." } });
    expect(await api.me(token)).toEqual({ ...after, title: "Prof.", metadata: { version: 3, mixins } });
    expect(await api.loginStatus(credentials)).toBe(200);
  });

  it("PATCH keeps what is left out, merges objects, and removes what is null", async () => {
    const api = shop();
    const { token, credentials } = await api.newCustomer();
    const patch = (json: object) =>
      api.expect(200, "PATCH", api.path("/me"), {
        token,
        json,
        headers: { "content-type": "application/merge-patch+json" },
      });
    await patch(everything);
    await patch({ title: null, contactEmail: null, mixins: { shop: { color: null, sizes: [2] }, more: { a: 1 } } });
    const { title: _title, ...rest } = everything;
    expect(await api.me(token)).toMatchObject({
      ...rest,
      contactEmail: credentials.email,
      mixins: { shop: { sizes: [2], ["__proto__"]: 1 }, more: { a: 1 } },
    });
    expect(await api.me(token)).not.toHaveProperty("title");
    await patch({ b2b: null, mixins: null, businessModel: null, metadata: null });
    const after = await api.me(token);
    for (const gone of ["b2b", "mixins", "businessModel"]) expect(after).not.toHaveProperty(gone);
  });

  it("PUT removes what is left out", async () => {
    const api = shop();
    const { token, credentials } = await api.newCustomer();
    await api.expect(200, "PATCH", api.path("/me"), { token, json: { ...everything, metadata: { mixins } } });
    await api.expect(204, "PUT", api.path("/me"), { token, json: { lastName: "Only", title: null } });
    const { id, customerNumber, accounts, ...after } = await api.me(token);
    expect([id, customerNumber, accounts]).not.toContain(undefined);
    expect(after).toEqual({ lastName: "Only", lastLogin, contactEmail: credentials.email, metadata: { version: 3 } });
  });

  it("keeps numbers that a double cannot hold", async () => {
    const api = shop();
    const { token } = await api.newCustomer();
    const body = '{"mixins":{"big":{"number":12345678901234567890}}}';
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    for (const method of ["PATCH", "PATCH", "PUT"]) {
      await api.subject.send(api.path("/me"), { method, body, headers });
      const { text } = await api.expect(200, "GET", api.path("/me"), { token });
      expect(text).toContain('"big":{"number":12345678901234567890}');
    }
  });

  it.each(["PATCH", "PUT"])("%s wants the current version, if it names one", async (method) => {
    const api = shop();
    const { token } = await api.newCustomer();
    const change = async (version: number | null) =>
      (await api.call(method, api.path("/me"), { token, json: { title: `${version}`, metadata: { version } } })).status;
    for (const stale of [0, 2, -1]) expect(await change(stale)).toBe(409);
    expect(await api.me(token)).toMatchObject({ metadata: { version: 1 } });
    expect([await change(1), await change(1), await change(null), await change(3)]).toEqual(
      method === "PATCH" ? [200, 409, 200, 200] : [204, 409, 204, 204],
    );
    const { body } = await api.expect(409, method, api.path("/me"), { token, json: { metadata: { version: 1 } } });
    expect(body).toEqual({ status: 409, type: "conflict_resource", message: "The version is 4 and not 1" });
  });

  it.each([
    { preferredCurrency: "EURO" },
    { preferredSite: "nowhere" },
    { contactEmail: "nobody" },
    { businessModel: "C2C" },
    { mixins: [] },
    { b2b: { companyRegistrationId: {} } },
    { metadata: { version: "1" } },
    { firstName: 1 },
    [],
  ])("answers 400 to %j", async (json) => {
    const api = shop();
    const { token } = await api.newCustomer();
    for (const method of ["PATCH", "PUT"]) {
      const { body } = await api.expect(400, method, api.path("/me"), { token, json });
      expect(body).toMatchObject({ status: 400, type: "bad_request" });
    }
    expect(await api.me(token)).toMatchObject({ metadata: { version: 1 } });
  });

  describe("and the session context (VAL-2)", () => {
    const preferences = { preferredSite: "us", preferredCurrency: "CAD", preferredLanguage: "fr" };
    const address = { country: "CH", tags: ["SHIPPING"], isDefault: true };
    const expected = { siteCode: "us", currency: "CAD", language: "fr", targetLocation: "CH" };

    it.each(["PATCH", "PUT"])("a context created after a %s has the new values", async (method) => {
      const api = shop();
      const { token } = await api.newCustomer({ preferredCurrency: "CHF" });
      await api.call(method, api.path("/me"), { token, json: preferences });
      await api.expect(201, "POST", api.path("/me/addresses"), { token, json: address });
      await api.createCart(token);
      expect(await api.context(token)).toMatchObject(expected);
    });

    it("a context that exists keeps its values, and the next session has the new ones", async () => {
      const api = shop();
      const { token, credentials } = await api.newCustomer({ preferredCurrency: "CHF" });
      await api.createCart(token);
      const before = await api.context(token);
      expect(before).toMatchObject({ currency: "CHF", siteCode: "main", language: "en", targetLocation: "DE" });
      await api.expect(200, "PATCH", api.path("/me"), { token, json: preferences });
      await api.expect(201, "POST", api.path("/me/addresses"), { token, json: address });
      expect(await api.context(token)).toEqual(before);

      const next = await api.customerSession(credentials);
      await api.createCart(next.token);
      expect(await api.context(next.token)).toMatchObject(expected);
    });

    it("values that are removed come from the main site again", async () => {
      const api = shop();
      const { token } = await api.newCustomer(preferences);
      await api.expect(200, "PATCH", api.path("/me"), {
        token,
        json: { preferredSite: null, preferredCurrency: null, preferredLanguage: null },
      });
      await api.createCart(token);
      expect(await api.context(token)).toMatchObject({ siteCode: "main", currency: "EUR", language: "en" });
    });
  });
});
