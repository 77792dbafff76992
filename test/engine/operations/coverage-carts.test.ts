import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ApiUnderTest } from "../../../src/tools/conformance/api.ts";
import { subjectBehind } from "../../support/subject.ts";
import { type Door, transports } from "../../support/transports.ts";

for (const [transport, open] of Object.entries(transports)) {
  describe(`carts, ${transport}`, () => {
    let door: Door;
    let api: ApiUnderTest;
    let carts: string;
    beforeAll(async () => {
      door = await open();
      api = new ApiUnderTest(subjectBehind(door, "tutorial"));
      carts = `/cart/${api.tenant}/carts`;
    });
    afterAll(() => door.close());

    it("are one of each kind for an owner", async () => {
      const { token } = await api.guestWithCart();
      const json = { siteCode: "main", currency: "EUR" };
      const { body } = await api.expect(409, "POST", carts, { token, json });
      expect(body).toMatchObject({ code: 409, status: "Conflict" });
    });

    it("are not found by another's session", async () => {
      const { context } = await api.guestWithCart();
      const { token } = await api.guest();
      const query = `siteCode=main&sessionId=${context.sessionId}`;
      const { body } = await api.expect(403, "GET", `${carts}?${query}`, { token });
      expect(body).toMatchObject({ code: 403, status: "Forbidden" });
    });

    it("are another's for a stranger, who finds none of it", async () => {
      const { cartId } = await api.guestWithCart();
      const { token } = await api.guest();
      const cart = `${carts}/${cartId}`;
      const answers = [
        await api.call("DELETE", cart, { token }),
        await api.call("GET", `${cart}/items`, { token }),
        await api.addItem(token, cartId, "EUR", "main"),
      ];
      for (const { status, body } of answers) {
        expect(status).toBe(404);
        expect(body).toEqual({ code: 404, status: "Not Found", message: `Cart with code ${cartId} not found.` });
      }
    });

    it("list what was added, for the guest and for an employee", async () => {
      const { token, cartId } = await api.guestWithCart();
      await api.expect(200, "GET", `${carts}/${cartId}/items`, { token });
      await api.addItem(token, cartId, "EUR", "main");
      for (const reader of [token, await api.serviceToken()]) {
        const { body } = await api.expect(200, "GET", `${carts}/${cartId}/items`, { token: reader });
        expect(body).toEqual([expect.objectContaining({ quantity: 1, itemPrice: { amount: 9.99, currency: "EUR" } })]);
      }
    });
  });
}
