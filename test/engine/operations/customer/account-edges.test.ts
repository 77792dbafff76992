import { expect, it } from "vitest";
import { throughEveryDoor } from "../../../support/customers.ts";

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

throughEveryDoor("an account at its edges", (shop) => {
  it("is told from another identity by case alone", async () => {
    const api = shop();
    const idOf = async (query: string) => {
      const { token } = await api.guest();
      const { body } = await api.expect(200, "POST", api.path(query), { token });
      return ((await api.me(body.access_token as string)) as { id: string }).id;
    };
    const exchanged = (sub: string) => idOf(`/exchangeauthtoken?subjectAccessToken=${part({})}.${part({ sub })}.x`);
    expect(await exchanged("AbC")).not.toBe(await exchanged("aBc"));
    expect(await exchanged("AbC")).toBe(await exchanged("AbC"));
    expect(await idOf("/socialLogin?code=4%2FAbC")).not.toBe(await idOf("/socialLogin?code=4%2FaBC"));
  });

  it("keeps the nulls in free-form values that are replaced, and drops those that are patched away", async () => {
    const api = shop();
    const { token } = await api.newCustomer();
    const mixins = { kept: { empty: null, list: [null] }, gone: 1 };
    await api.expect(204, "PUT", api.path("/me"), { token, json: { mixins } });
    expect(await api.me(token)).toMatchObject({ mixins });
    await api.expect(200, "PATCH", api.path("/me"), { token, json: { mixins: { gone: null } } });
    expect(await api.me(token)).toMatchObject({ mixins: { kept: mixins.kept } });
    const { body } = await api.expect(201, "POST", api.path("/me/addresses"), {
      token,
      json: { country: "AT", mixins },
    });
    const address = await api.expect(200, "GET", api.path(`/me/addresses/${body.id as string}`), { token });
    expect(address.body.mixins).toEqual(mixins);
  });

  it("is not reset by a mail that an earlier reset has overtaken", async () => {
    const api = shop();
    const { credentials } = await api.newCustomer();
    const { token } = await api.guest();
    const request = () =>
      api.expect(204, "POST", api.path("/password/reset"), { token, json: { email: credentials.email } });
    await request();
    const first = await api.lastMail();
    await request();
    const second = await api.lastMail();
    const reset = (mailed: string, password: string) =>
      api.call("POST", api.path("/password/reset/update"), { token, json: { token: mailed, password } });
    expect((await reset(second.token, "secret-2")).status).toBe(204);
    expect((await reset(first.token, "secret-3")).status).toBe(400);
    expect(await api.loginStatus({ ...credentials, password: "secret-2" })).toBe(200);
  });

  it("may change the case of its own e-mail address", async () => {
    const api = shop();
    const { token, credentials } = await api.newCustomer();
    const change = "/me/accounts/internal/email/change";
    const newEmail = credentials.email.toUpperCase();
    await api.expect(204, "POST", api.path(change), { token, json: { ...credentials, newEmail } });
    const mail = await api.lastMail();
    const { token: guest } = await api.guest();
    await api.expect(204, "POST", api.path(`${change}/confirm`), { token: guest, json: { token: mail.token } });
    expect(await api.loginStatus(credentials)).toBe(200);
    expect(await api.me(token)).toMatchObject({ accounts: [{ id: newEmail }] });
  });
});

throughEveryDoor(
  "an account that was confirmed",
  (shop) => {
    it("lets nobody in by an older mail", async () => {
      const api = shop();
      const credentials = { email: "late@example.com", password: "secret-1" };
      await api.signUp(credentials);
      const first = await api.lastMail();
      const { token } = await api.guest();
      await api.expect(202, "POST", api.path("/signup/optin/refresh_token"), {
        token,
        json: { email: credentials.email },
      });
      const second = await api.lastMail();
      await api.expect(200, "GET", api.path(`/signup/optin/${first.token}`), { token });
      const { token: other } = await api.guest();
      await api.expect(400, "GET", api.path(`/signup/optin/${second.token}`), { token: other });
    });
  },
  { doubleOptIn: true },
);
