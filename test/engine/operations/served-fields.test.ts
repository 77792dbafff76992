// Fields that clients of the real API can read, and that were waived once: each is served, from the seed or calculated.
import { expect, it } from "vitest";
import { eachTransport } from "../../support/each-transport.ts";

eachTransport(
  "fields that clients read",
  (reached) => {
    it("of a site's services, by expand, with what is restricted for those who manage sites", async () => {
      const api = reached.api();
      const { token } = await api.guest();
      const path = `/site/${api.tenant}/sites/store`;
      const read = async (bearer: string, expand: string) =>
        (await api.expect(200, "GET", `${path}?expand=${expand}`, { token: bearer })).body;
      expect(await read(token, "payment:all,shipping:active,tax:none")).toMatchObject({
        assistedBuying: { storefrontUrl: "https://shop.example" },
        homeBase: {
          address: { state: "Vorarlberg", extraLine1: "Backyard", zipCode: "6900" },
          location: { latitude: 47.5, longitude: 9.7 },
          timezone: "Europe/Vienna",
        },
        payment: [
          { id: "invoice", name: "Invoice", active: true, configuration: { public: { days: 30 } } },
          { id: "cash", active: false },
        ],
        shipping: [],
      });
      const [invoice] = (await read(token, "payment:active")).payment as { configuration: object }[];
      expect(invoice?.configuration).toEqual({ public: { days: 30 } });
      const manager = await api.serviceToken();
      const [managed] = (await read(manager, "payment:active")).payment as { configuration: object }[];
      expect(managed?.configuration).toEqual({ public: { days: 30 }, restricted: { account: "1200" } });
      expect(await read(token, "tax:none")).not.toHaveProperty("tax");
    });

    it("of a customer: the last login, the default address, and who they are to IAM", async () => {
      const api = reached.api();
      const { token } = await api.guest();
      const customer = await api.login(token, { email: "vendor@example.com", password: "password" });
      const me = (await api.expect(200, "GET", `/customer/${api.tenant}/me`, { token: customer.token })).body;
      expect(me.defaultAddress).toMatchObject({ country: "AT", isDefault: true });
      expect(Date.parse(me.lastLogin as string)).toBeGreaterThan(0);
      const scopes = await api.expect(200, "GET", `/iam/${api.tenant}/users/me/scopes`, { token: customer.token });
      expect(scopes.body).toEqual({ userId: me.id, scopes: "customer.customer_manage_own", vendorId: "roastery" });
      const { token: guest } = await api.guest();
      const refused = await api.expect(403, "GET", `/iam/${api.tenant}/users/me/scopes`, { token: guest });
      expect(refused.body).toMatchObject({ code: 403, status: "Forbidden", details: [expect.any(String)] });
      // The profile replaced as a whole leaves them.
      await api.expect(204, "PUT", `/customer/${api.tenant}/me`, { token: customer.token, json: { firstName: "V" } });
      const replaced = await api.expect(200, "GET", `/customer/${api.tenant}/me`, { token: customer.token });
      expect(replaced.body.lastLogin).toBe(me.lastLogin);
    });

    it("of currencies: pages, filters, order and the language asked for", async () => {
      const api = reached.api();
      const { token } = await api.guest();
      const read = async (query: string, language?: string) => {
        const headers = language === undefined ? {} : { "accept-language": language };
        return api.expect(200, "GET", `/currency/${api.tenant}/currencies${query}`, { token, headers });
      };
      const codes = async (query: string) => ((await read(query)).body as { code: string }[]).map(({ code }) => code);
      expect(await codes("?sort=code:desc")).toEqual(["USD", "EUR"]);
      expect(await codes("?pageSize=1&pageNumber=2")).toEqual(["USD"]);
      expect(await codes("?code=USD")).toEqual(["USD"]);
      expect(await codes("?name=DOLL")).toEqual(["USD"]);
      const paged = await read("?pageSize=1");
      expect([paged.headers.get("x-count"), paged.headers.get("x-total-count")]).toEqual(["2", "2"]);
      expect((await read("", "en")).body[0]).toMatchObject({ code: "EUR", name: "Euro", metadata: { version: 1 } });
      expect((await read("", "*")).body[0].name).toEqual({ en: "Euro" });
    });
  },
  {
    seed: {
      sites: [
        {
          code: "store",
          currency: "EUR",
          languages: ["de"],
          homeBase: {
            address: { zipCode: "6900", country: "AT", state: "Vorarlberg", extraLine1: "Backyard" },
            location: { latitude: 47.5, longitude: 9.7 },
            timezone: "Europe/Vienna",
          },
          assistedBuying: { storefrontUrl: "https://shop.example" },
          payment: [
            {
              id: "invoice",
              name: "Invoice",
              configuration: { public: { days: 30 }, restricted: { account: "1200" } },
            },
            { id: "cash", active: false },
          ],
          shipping: [{ id: "post", active: false }],
        },
      ],
      customers: [
        {
          email: "vendor@example.com",
          password: "password",
          vendorId: "roastery",
          addresses: [{ country: "DE" }, { country: "AT", tags: ["BILLING"], isDefault: true }],
        },
      ],
    },
  },
);
