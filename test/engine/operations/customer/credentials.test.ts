import { describe, expect, it } from "vitest";
import { newEmail, throughEveryDoor } from "../../../support/customers.ts";

throughEveryDoor("credentials", (shop) => {
  it("a customer changes the password by the present one", async () => {
    const api = shop();
    const { token, credentials } = await api.newCustomer();
    const change = (json: object) => api.call("POST", api.path("/password/change"), { token, json });
    const wrong = await change({ currentPassword: "wrong", newPassword: "secret-2" });
    expect([wrong.status, wrong.body.type]).toEqual([400, "bad_request"]);
    expect((await change({ currentPassword: "secret-1", newPassword: "short" })).status).toBe(400);
    expect((await change({ currentPassword: "secret-1", newPassword: "secret-2" })).status).toBe(204);
    expect(await api.loginStatus(credentials)).toBe(401);
    expect(await api.loginStatus({ ...credentials, password: "secret-2" })).toBe(200);
    await api.me(token);
  });

  describe("a password is reset", () => {
    it("by a mailed token, which works once", async () => {
      const api = shop();
      const { credentials } = await api.newCustomer();
      const { token } = await api.guest();
      const json = { email: credentials.email.toUpperCase(), site: "main" };
      // With the slash that the vendor's storefront sends.
      await api.expect(204, "POST", api.path("/password/reset/"), { token, json });
      const mail = await api.lastMail();
      expect(mail).toMatchObject({ to: credentials.email, kind: "password-reset" });
      const update = async (password: string) =>
        (await api.call("POST", api.path("/password/reset/update"), { token, json: { token: mail.token, password } }))
          .status;
      expect(await update("short")).toBe(400);
      expect(await update("secret-2")).toBe(204);
      expect(await update("secret-3")).toBe(400);
      expect(await api.loginStatus({ ...credentials, password: "secret-2" })).toBe(200);
    });

    it("not by a token that is a day old, another's kind, another tenant's, or none", async () => {
      const api = shop();
      const { credentials, token: bearer } = await api.newCustomer();
      const { email, password } = credentials;
      const update = async (at: typeof api, key: string) => {
        const json = { token: key, password: "secret-2" };
        const { token } = await at.guest();
        return (await at.expect(400, "POST", at.path("/password/reset/update"), { token, json })).body
          .message as string;
      };
      const { token } = await api.guest();
      await api.expect(204, "POST", api.path("/password/reset"), { token, json: { email } });
      const mail = await api.lastMail();
      expect(await update(shop(), mail.token)).toMatch(/token/);
      await api.advance("24h");
      expect(await update(api, mail.token)).toMatch(/token/);
      const path = api.path("/me/accounts/internal/email/change");
      await api.expect(204, "POST", path, { token: bearer, json: { email, password, newEmail: newEmail() } });
      expect(await update(api, (await api.lastMail()).token)).toMatch(/token/);
      expect(await update(api, bearer)).toMatch(/token/);
      expect(await api.loginStatus(credentials)).toBe(200);
    });

    it("does not tell whether an account exists", async () => {
      const api = shop();
      const { token } = await api.guest();
      const json = { email: "nobody@example.com" };
      await api.expect(204, "POST", api.path("/password/reset"), { token, json });
      expect(await api.mails()).toEqual([]);
    });
  });

  describe("the login e-mail address is changed", () => {
    const change = "/me/accounts/internal/email/change";

    it.each([true, false, undefined])(
      "once the mailed token comes back; synchronised: %s",
      async (syncContactEmail) => {
        const api = shop();
        const { token, credentials } = await api.newCustomer();
        const next = { ...credentials, email: newEmail() };
        const json = { ...credentials, newEmail: next.email, syncContactEmail };
        await api.expect(204, "POST", api.path(change), { token, json });
        const mail = await api.lastMail();
        expect(mail).toMatchObject({ to: next.email, kind: "email-change" });
        expect([await api.loginStatus(credentials), await api.loginStatus(next)]).toEqual([200, 401]);

        const guest = await api.guest();
        const confirmation = { token: guest.token, json: { token: mail.token } };
        await api.expect(204, "POST", api.path(`${change}/confirm`), confirmation);
        expect([await api.loginStatus(credentials), await api.loginStatus(next)]).toEqual([401, 200]);
        expect(await api.me(token)).toMatchObject({
          accounts: [{ id: next.email }],
          contactEmail: syncContactEmail === true ? next.email : credentials.email,
          metadata: { version: 2 },
        });
        await api.expect(400, "POST", api.path(`${change}/confirm`), confirmation);
        // The old address is free.
        await api.signUp(credentials);
      },
    );

    it.each<[string, object]>([
      ["another's address", { email: "customer@emporix.com" }],
      ["a wrong password", { password: "wrong" }],
      ["an address that has an account", { newEmail: "Customer@emporix.com" }],
      ["an address that is none", { newEmail: "nobody" }],
    ])("never with %s", async (_what, wrong) => {
      const api = shop();
      const { token, credentials } = await api.newCustomer();
      const json = { ...credentials, newEmail: newEmail(), ...wrong };
      await api.expect(400, "POST", api.path(change), { token, json });
      expect(await api.mails()).toEqual([]);
    });

    it("never to an address that has got an account meanwhile, nor a day later", async () => {
      const api = shop();
      const { token, credentials } = await api.newCustomer();
      const taken = newEmail();
      await api.expect(204, "POST", api.path(change), { token, json: { ...credentials, newEmail: taken } });
      const first = await api.lastMail();
      await api.signUp({ email: taken, password: "secret-1" });
      await api.expect(204, "POST", api.path(change), { token, json: { ...credentials, newEmail: newEmail() } });
      const second = await api.lastMail();
      const confirm = async (key: string) => {
        const guest = await api.guest();
        return api.call("POST", api.path(`${change}/confirm`), { token: guest.token, json: { token: key } });
      };
      expect((await confirm(first.token)).status).toBe(400);
      await api.advance("24h");
      expect((await confirm(second.token)).status).toBe(400);
      expect(await api.loginStatus(credentials)).toBe(200);
    });
  });
});
