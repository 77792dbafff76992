import { expect, it } from "vitest";
import { newEmail, throughEveryDoor } from "../../../support/customers.ts";

throughEveryDoor(
  "double opt-in",
  (shop, door) => {
    it("keeps a new account out until its mailed token comes back, and then lets it in", async () => {
      const api = shop();
      const credentials = { email: newEmail(), password: "secret-1" };
      const id = await api.signUp(credentials);
      expect(await api.loginStatus(credentials)).toBe(401);
      const mail = await api.lastMail();
      expect(mail).toEqual({
        tenant: api.tenant,
        to: credentials.email,
        kind: "opt-in",
        token: expect.stringContaining(api.tenant),
        sentAt: expect.stringMatching(/^\d{4}-.*Z$/),
      });
      expect(door().kit.control.mails(api.tenant)).toEqual([mail]);

      const guest = await api.guestWithCart();
      const { body } = await api.expect(200, "GET", api.path(`/signup/optin/${mail.token}`), { token: guest.token });
      expect(body).not.toHaveProperty("session_id");
      expect(body).toMatchObject({ token_type: "Bearer", expires_in: 2_591_999, initialPassword: "false" });
      const context = await api.context(body.access_token as string);
      expect(context).toMatchObject({ sessionId: guest.context.sessionId, customerId: id, cartId: guest.cartId });
      expect(await api.loginStatus(credentials)).toBe(200);
    });

    it("takes a token once, for a day, and from nowhere but its own use", async () => {
      const api = shop();
      const { token } = await api.guest();
      const confirm = async (key: string) =>
        (await api.call("GET", api.path(`/signup/optin/${key}`), { token: (await api.guest()).token })).status;
      const credentials = { email: newEmail(), password: "secret-1" };
      await api.signUp(credentials);
      const first = await api.lastMail();
      const asReset = { token: first.token, password: "secret-2" };
      await api.expect(400, "POST", api.path("/password/reset/update"), { token, json: asReset });
      await api.expect(401, "GET", api.path("/me"), { token: first.token });
      await api.advance("24h");
      expect(await confirm(first.token)).toBe(400);

      const again = { token: (await api.guest()).token, json: { email: credentials.email.toUpperCase() } };
      await api.expect(202, "POST", api.path("/signup/optin/refresh_token"), again);
      const second = await api.lastMail();
      expect(second.token).not.toBe(first.token);
      await api.advance("23h");
      expect(await confirm(second.token)).toBe(200);
      expect(await confirm(second.token)).toBe(400);
      expect(await confirm("unknown")).toBe(400);
    });

    it("mails no new token to whoever does not wait for one, and does not say so", async () => {
      const api = shop();
      const { token } = await api.guest();
      for (const email of ["customer@emporix.com", "nobody@example.com"]) {
        await api.expect(202, "POST", api.path("/signup/optin/refresh_token"), { token, json: { email } });
      }
      expect(await api.mails()).toEqual([]);
    });

    it("is done when an identity provider knows the customer", async () => {
      const api = shop();
      const credentials = { email: newEmail(), password: "secret-1" };
      await api.signUp(credentials);
      const { token } = await api.guest();
      await api.expect(200, "POST", api.path(`/socialLogin?code=${credentials.email}`), { token });
      expect(await api.loginStatus(credentials)).toBe(200);
    });
  },
  { doubleOptIn: true },
);

throughEveryDoor("mails", (shop, door) => {
  it("are kept for a tenant up to a hundred, newest last, until the reset", async () => {
    const api = shop();
    const { token } = await api.guest();
    expect(await api.mails()).toEqual([]);
    const json = { email: "customer@emporix.com" };
    const reset = () => api.expect(204, "POST", api.path("/password/reset"), { token, json });
    await reset();
    const first = await api.lastMail();
    for (let count = 1; count < 130; count++) await reset();
    const mails = await api.mails();
    expect(mails).toHaveLength(100);
    expect(new Set(mails.map((mail) => mail.token)).size).toBe(100);
    expect(mails).not.toContainEqual(first);
    await reset();
    expect((await api.mails()).slice(0, 99)).toEqual(mails.slice(1));
    await door().kit.control.reset();
    expect(await api.mails()).toEqual([]);
  });

  it("are not asked for by what is no tenant", async () => {
    for (const query of ["?tenant=", "?tenant=NO"]) {
      expect((await door().send(`/__kit/mails${query}`)).status).toBe(400);
    }
  });
});
