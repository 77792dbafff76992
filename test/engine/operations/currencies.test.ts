import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ApiUnderTest } from "../../../src/tools/conformance/api.ts";
import { subjectBehind } from "../../support/subject.ts";
import { type Door, transports } from "../../support/transports.ts";

for (const [transport, open] of Object.entries(transports)) {
  describe(`currencies, ${transport}`, () => {
    let door: Door;
    let api: ApiUnderTest;
    beforeAll(async () => {
      door = await open({
        seed: {
          sites: [{ code: "ch", currency: "CHF", availableCurrencies: ["CHF", "EUR", "GBP"], languages: ["de"] }],
          currencies: [{ code: "JPY", name: "Yen" }, { code: "EUR" }],
        },
      });
      api = new ApiUnderTest(subjectBehind(door, "tutorial"));
    });
    afterAll(() => door.close());

    it("are the seed's and the sites', once each, for any token", async () => {
      const { token: guest } = await api.guest();
      const { token: customer } = await api.customerSession();
      for (const token of [guest, customer, await api.serviceToken()]) {
        const { body, headers } = await api.expect(200, "GET", `/currency/${api.tenant}/currencies`, { token });
        expect(body).toMatchObject([
          { code: "EUR", name: { en: "EUR" } },
          { code: "USD", name: { en: "US dollar" } },
          { code: "JPY", name: { en: "Yen" } },
          { code: "CHF", name: { en: "CHF" } },
          { code: "GBP", name: { en: "GBP" } },
        ]);
        expect(headers.get("x-count")).toBe("5");
      }
    });

    it("are kept from whoever has no token", async () => {
      expect((await api.call("GET", `/currency/${api.tenant}/currencies`)).status).toBe(401);
    });

    it("have the error shape of prices", async () => {
      const { body } = await api.expect(400, "GET", "/currency/X/currencies");
      const { message } = body as { message: string };
      expect(body).toEqual({ code: 400, status: "Bad Request", message, details: [message] });
    });
  });
}
