import { expect, it } from "vitest";
import type { ApiUnderTest } from "../../../src/tools/conformance/api.ts";
import { shop } from "../../../src/engine/shop/index.ts";
import { eachTransport } from "../../support/each-transport.ts";

const password = "Qwurmdch673;'";

interface Row {
  readonly id: string;
}

/** Three customers: one with two companies, one with one, one with none. */
async function loggedIn(api: ApiUnderTest, email: string) {
  const customer = await api.login((await api.guest()).token, { email, password });
  const { token: guest } = await api.guest();
  const { id } = (await api.expect(200, "GET", `/customer/${api.tenant}/me`, { token: customer.token })).body as Row;
  return { ...customer, guest, id };
}

eachTransport(
  "companies",
  (reached) => {
    const base = (api: ApiUnderTest) => `/customer-management/${api.tenant}`;
    const ids = async (api: ApiUnderTest, token: string, path: string) => {
      const { body, headers } = await api.expect(200, "GET", base(api) + path, { token });
      const listed = (body as Row[]).map(({ id }) => id);
      expect(headers.get("x-total-count")).toBe(String(listed.length));
      return listed;
    };

    it("are a customer's own, all of them for an employee, and nobody else's", async () => {
      const api = reached.api();
      const buyer = await loggedIn(api, "buyer@emporix.com");
      const clerk = await loggedIn(api, "billing@emporix.com");
      const bare = await loggedIn(api, "bare@emporix.com");
      const employee = await api.serviceToken();
      expect(await ids(api, buyer.token, "/legal-entities")).toEqual(["roastery", "roastery-shops"]);
      expect(await ids(api, clerk.token, "/legal-entities")).toEqual(["roastery-shops"]);
      expect(await ids(api, bare.token, "/legal-entities")).toEqual([]);
      expect(await ids(api, employee, "/legal-entities")).toEqual(["roastery", "roastery-shops", "other"]);
      expect(await ids(api, clerk.token, "/contact-assignments")).toEqual([
        "roastery-shops:buyer@emporix.com",
        "clerk",
      ]);
      expect(await ids(api, clerk.token, "/locations")).toEqual([]);
      expect(await ids(api, buyer.token, "/locations")).toEqual(["roastery-hq"]);
      await api.expect(403, "GET", `${base(api)}/legal-entities`, { token: bare.guest });
      const limited = { clientId: "limited", secret: "secret" };
      await api.expect(403, "GET", `${base(api)}/locations`, { token: await api.serviceToken(limited) });
      for (const path of [
        "/legal-entities/other",
        "/legal-entities/other/parent-hierarchy",
        "/locations/roastery-hq",
        "/contact-assignments/roastery:buyer@emporix.com",
      ])
        await api.expect(404, "GET", base(api) + path, { token: clerk.token });
      const parents = await api.expect(200, "GET", `${base(api)}/legal-entities/roastery-shops/parent-hierarchy`, {
        token: clerk.token,
      });
      expect((parents.body as Row[]).map(({ id }) => id)).toEqual(["roastery"]);
      const found = await api.expect(200, "POST", `${base(api)}/legal-entities/search?fields=name`, {
        token: employee,
        json: { q: "type:SUBSIDIARY" },
      });
      expect(found.body).toEqual([{ id: "roastery-shops", name: "Roastery shops" }]);
      await api.expect(400, "POST", `${base(api)}/legal-entities/search`, { token: employee, json: { q: "(" } });
      for (const list of ["legal-entities", "contact-assignments", "locations"])
        await api.expect(400, "GET", `${base(api)}/${list}?q=(`, { token: employee });
    });

    it("are shown with their locations, contacts and limits", async () => {
      const api = reached.api();
      const { token, id } = await loggedIn(api, "buyer@emporix.com");
      const one = await api.expect(200, "GET", `${base(api)}/legal-entities/roastery`, { token });
      const customer = { id, name: "Berta", surname: "Buyer", email: "buyer@emporix.com" };
      expect(one.body).toMatchObject({
        name: "Roastery",
        type: "COMPANY",
        accountLimit: { currency: "EUR", value: 5000 },
        entitiesAddresses: [{ id: "roastery-hq", type: "HEADQUARTER", contactDetails: { city: "Wien" } }],
        approvalGroup: [{ legalEntity: { id: "roastery" }, customer, type: "PRIMARY", primary: true }],
      });
      const assignment = await api.expect(200, "GET", `${base(api)}/contact-assignments/roastery:buyer@emporix.com`, {
        token,
      });
      expect(assignment.body).toMatchObject({ customer, legalEntity: { id: "roastery", name: "Roastery" } });
      const location = await api.expect(200, "GET", `${base(api)}/locations/roastery-hq?fields=name`, { token });
      expect(location.body).toEqual({ id: "roastery-hq", name: "Headquarters" });
      const me = await api.expect(200, "GET", `/customer/${api.tenant}/me`, { token });
      expect(me.body.b2b).toEqual({
        legalEntities: [
          { id: "roastery", name: "Roastery", contactAssignmentId: "roastery:buyer@emporix.com" },
          { id: "roastery-shops", name: "Roastery shops", contactAssignmentId: "roastery-shops:buyer@emporix.com" },
        ],
      });
    });

    it("are acted for by their contacts alone, and the context shows which (VAL-5)", async () => {
      const api = reached.api();
      const buyer = await loggedIn(api, "buyer@emporix.com");
      const refresh = (status: number, legalEntityId: string) =>
        api.expect(
          status,
          "GET",
          `/customer/${api.tenant}/refreshauthtoken?${new URLSearchParams({ refreshToken: buyer.refreshToken, legalEntityId }).toString()}`,
          { token: buyer.guest },
        );
      const chosen = async () => (await api.context(buyer.token)).context["legalEntityId"];
      // Before there is a context the session remembers it, and the context begins with it.
      await refresh(200, "roastery");
      await api.createCart(buyer.token);
      expect(await chosen()).toBe("roastery");
      await refresh(200, "roastery-shops");
      expect(await chosen()).toBe("roastery-shops");
      const { version } = (await api.context(buyer.token)).metadata;
      expect((await refresh(403, "other")).body).toMatchObject({ status: 403, type: "Forbidden" });
      await refresh(403, "unknown");
      expect(await chosen()).toBe("roastery-shops");
      expect((await api.context(buyer.token)).metadata.version).toBe(version);
      const validated = await api.expect(200, "GET", `/customer/${api.tenant}/validateauthtoken`, {
        token: buyer.token,
      });
      expect(validated.body.legalEntityId).toBe("roastery-shops");
    });

    it("have carts of their contacts alone", async () => {
      const api = reached.api();
      const buyer = await loggedIn(api, "buyer@emporix.com");
      const { token: guest } = await api.guest();
      const employee = await api.serviceToken();
      const carts = `/cart/${api.tenant}/carts`;
      const draft = (legalEntityId: string) => ({ siteCode: "main", currency: "EUR", legalEntityId });
      const { body } = await api.expect(201, "POST", carts, { token: buyer.token, json: draft("roastery") });
      await api.expect(403, "POST", carts, { token: buyer.token, json: draft("other") });
      await api.expect(403, "POST", carts, { token: guest, json: draft("roastery") });
      const of = (query: string) => `${carts}?siteCode=main&${query}`;
      const found = await api.expect(200, "GET", of("legalEntityId=roastery"), { token: buyer.token });
      expect([found.body.id, found.body.legalEntityId]).toEqual([body.cartId, "roastery"]);
      await api.expect(403, "GET", of("legalEntityId=other&create=true"), { token: buyer.token });
      await api.expect(403, "GET", of("legalEntityId=roastery"), { token: guest });
      const cart = `${carts}/${body.cartId as string}`;
      await api.expect(403, "PUT", cart, { token: buyer.token, json: { legalEntityId: "other" } });
      await api.expect(204, "PUT", cart, { token: buyer.token, json: { legalEntityId: "roastery-shops" } });
      // An employee cannot give it to a customer who is no contact.
      const stranger = await loggedIn(api, "bare@emporix.com");
      await api.expect(403, "PUT", cart, { token: employee, json: { customerId: stranger.id } });
    });
  },
  {
    services: [shop],
    seed: {
      legalEntities: [{ id: "other", name: "Other" }],
      contactAssignments: [
        { id: "clerk", legalEntityId: "roastery-shops", customer: "billing@emporix.com", type: "BILLING" },
      ],
    },
  },
);
