import { describe, expect, it } from "vitest";
import { newEmail, type Shop, throughEveryDoor } from "../../../support/customers.ts";

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const jwt = (claims: unknown) => `${part({ alg: "RS256" })}.${part(claims)}.c2lnbmF0dXJl`;

async function exchange(api: Shop, subjectAccessToken: string, config?: string, bearer?: string) {
  const query = new URLSearchParams({ subjectAccessToken, ...(config === undefined ? {} : { config }) });
  const token = bearer ?? (await api.guest()).token;
  return api.call("POST", api.path(`/exchangeauthtoken?${query.toString()}`), { token });
}

async function social(api: Shop, code: string, more: Record<string, string> = {}, bearer?: string) {
  const query = new URLSearchParams({ code, ...more });
  const token = bearer ?? (await api.guest()).token;
  return api.call("POST", api.path(`/socialLogin?${query.toString()}`), { token });
}

throughEveryDoor("token exchange", (shop) => {
  it("logs in the customer whom the JWT names, who keeps the guest's session", async () => {
    const api = shop();
    const guest = await api.guestWithCart();
    const subject = jwt({ email: "CUSTOMER@emporix.com", sub: "1" });
    const { status, body } = await exchange(api, subject, "default", guest.token);
    expect(status).toBe(200);
    expect(body).toEqual({
      subject_access_token: subject,
      access_token: expect.any(String),
      saas_token: expect.stringMatching(/^ey/),
      refresh_token: expect.any(String),
      refresh_token_expires_in: 15_551_999,
      session_idle_time: 120,
      token_type: "Bearer",
      expires_in: 14_399,
      scope: `customer.customer_manage_own tenant=${api.tenant}`,
      session_id: guest.context.sessionId,
    });
    const me = await api.me(body.access_token as string);
    expect(me).toMatchObject({ firstName: "Carla" });
    expect(await api.context(body.access_token as string)).toMatchObject({
      customerId: me.id,
      sessionId: guest.context.sessionId,
    });
    await api.expect(401, "GET", api.ownPath(), { token: guest.token });
    const fresh = await api.refreshCustomer((await api.guest()).token, body.refresh_token as string);
    expect(fresh.status).toBe(200);
    await api.advance("4h");
    await api.expect(401, "GET", api.path("/me"), { token: body.access_token as string });
    await api.me(fresh.body.access_token as string);
  });

  it("makes the customer that is missing, once", async () => {
    const api = shop();
    const email = newEmail();
    const ids = new Set<string>();
    for (const claims of [{ email }, { email: email.toUpperCase() }]) {
      const { body } = await exchange(api, jwt(claims));
      expect(body).not.toHaveProperty("session_id");
      const me = await api.me(body.access_token as string);
      expect(me.contactEmail).toBe(email);
      ids.add(me.id as string);
    }
    expect(ids.size).toBe(1);
    expect(await api.loginStatus({ email, password: "secret-1" })).toBe(401);
  });

  it("goes by the subject where there is no e-mail address", async () => {
    const api = shop();
    for (const [claims, email] of [
      [{ sub: "auth0|1" }, "auth0|1@exchange.invalid"],
      [{ sub: "a@b c", email: "no address" }, "a%40b%20c@exchange.invalid"],
    ] as const) {
      const { body } = await exchange(api, jwt(claims));
      expect((await api.me(body.access_token as string)).contactEmail).toBe(email);
    }
  });

  it.each([
    "text",
    "a.b.c",
    "..",
    "",
    part({}),
    `${jwt({ sub: "1" })}.x`,
    jwt({}),
    jwt(null),
    jwt({ sub: 1 }),
    "ü.ü.ü",
  ])("answers 401 to %j, or 400 to nothing", async (subject) => {
    const { status, body } = await exchange(shop(), subject);
    expect(status).toBe(subject === "" ? 400 : 401);
    expect(body).toHaveProperty(subject === "" ? "type" : "fault.detail.errorcode");
  });

  it("answers 400 to a configuration there is not", async () => {
    expect((await exchange(shop(), jwt({ sub: "1" }), "other")).body).toMatchObject({ status: 400 });
  });
});

throughEveryDoor(
  "token exchange with configurations of the seed",
  (shop) => {
    it("takes each of them", async () => {
      for (const config of ["default", "auth0", undefined]) {
        expect((await exchange(shop(), jwt({ sub: "1" }), config)).status).toBe(200);
      }
    });
  },
  { seed: { exchangeConfigs: ["auth0"] } },
);

throughEveryDoor("social login", (shop) => {
  it("logs in the customer whose e-mail address the code is", async () => {
    const api = shop();
    const guest = await api.guestWithCart();
    const more = { redirect_uri: "https://shop", code_verifier: "x", anonymous_token: guest.token };
    const { status, body } = await social(api, "Customer@emporix.com", more, guest.token);
    expect(status).toBe(200);
    expect(body).toEqual({
      social_access_token: expect.any(String),
      social_id_token: expect.stringMatching(/^ey/),
      refresh_token: expect.any(String),
      refresh_token_expires_in: "86399",
      session_idle_time: 120,
      token_type: "Bearer",
      access_token: expect.any(String),
      saas_token: expect.stringMatching(/^ey/),
      expires_in: "2591999",
      scope: `customer.customer_manage_own tenant=${api.tenant}`,
    });
    const me = await api.me(body.access_token as string);
    expect(me.firstName).toBe("Carla");
    expect(await api.context(body.access_token as string)).toMatchObject({
      customerId: me.id,
      sessionId: guest.context.sessionId,
    });
    // Its ID token is a JWT like any other.
    const exchanged = await exchange(api, body.social_id_token as string);
    expect((await api.me(exchanged.body.access_token as string)).id).toBe(me.id);
  });

  it("makes up a customer for any other code, the same one each time", async () => {
    const api = shop();
    const idOf = async (code: string) => {
      const { body } = await social(api, code);
      return (await api.me(body.access_token as string)).id as string;
    };
    expect(await idOf("abc")).toBe(await idOf("abc"));
    expect(await idOf("new@example.com")).toBe(await idOf("new@example.com"));
    expect(new Set([await idOf("abc"), await idOf("abd"), await idOf("new@example.com")]).size).toBe(3);
  });

  it("refuses the code that is called invalid, and a request without one", async () => {
    const refused = await social(shop(), "invalid");
    expect([refused.status, refused.body.fault.detail.errorcode]).toEqual([401, "oauth.v2.InvalidCredentials"]);
    expect((await social(shop(), "")).status).toBe(400);
  });
});

throughEveryDoor(
  "a guest's token that outlived the login (D3)",
  (shop) => {
    it("finds the same customer back, and starts another one afresh, whatever kind of login", async () => {
      const api = shop();
      const guest = await api.guestWithCart();
      const first = await api.login(guest.token);
      const again = await exchange(api, jwt({ email: api.customer.email }), undefined, guest.token);
      expect(again.body.session_id).toBe(first.sessionId);
      const other = await social(api, "someone else", {}, guest.token);
      const validation = api.path("/validateauthtoken");
      const { body } = await api.expect(200, "GET", validation, { token: other.body.access_token as string });
      expect(body.sessionId).not.toBe(first.sessionId);
    });
  },
  { profile: "reference" },
);

throughEveryDoor("a customer's session", (shop) => {
  describe("and a legal entity", () => {
    it("is remembered from a refresh on", async () => {
      const api = shop();
      const { token, refreshToken } = await api.customerSession({
        email: "buyer@emporix.com",
        password: "Qwurmdch673;'",
      });
      const { token: bearer } = await api.guest();
      const legalEntity = async (key: string) =>
        (await api.expect(200, "GET", api.path("/validateauthtoken"), { token: key })).body.legalEntityId as unknown;
      const refresh = async (query: string) => {
        const target = api.path(`/refreshauthtoken?refreshToken=${refreshToken}${query}`);
        return (await api.expect(200, "GET", target, { token: bearer })).body.access_token as string;
      };
      expect(await legalEntity(token)).toBeUndefined();
      expect(await legalEntity(await refresh("&legalEntityId=roastery"))).toBe("roastery");
      expect(await legalEntity(await refresh(""))).toBe("roastery");
      expect(await legalEntity(await refresh("&legalEntityId=roastery-shops"))).toBe("roastery-shops");
      expect(await legalEntity(token)).toBe("roastery-shops");
    });

    it("shows in the context when it is chosen, also again after it was removed there (VAL-5)", async () => {
      const api = shop();
      const { token, refreshToken } = await api.customerSession({
        email: "buyer@emporix.com",
        password: "Qwurmdch673;'",
      });
      await api.expect(201, "POST", `/cart/${api.tenant}/carts`, { token, json: { currency: "EUR" } });
      const context = `/session-context/${api.tenant}/me/context`;
      const seen: unknown[] = [];
      const choose = async (): Promise<void> => {
        const target = api.path(`/refreshauthtoken?refreshToken=${refreshToken}&legalEntityId=roastery`);
        await api.expect(200, "GET", target, { token });
        const { body } = await api.expect(200, "GET", context, { token });
        seen.push([body.context.legalEntityId, body.metadata.version]);
      };
      await choose();
      await choose();
      await api.expect(204, "DELETE", `${context}/attributes/legalEntityId`, { token });
      await choose();
      const [[, first]] = seen as [[unknown, number]];
      expect(seen).toEqual([0, 0, 2].map((changes) => ["roastery", first + changes]));
    });
  });

  it("has scopes", async () => {
    const api = shop();
    const { token } = await api.customerSession();
    const { body } = await api.expect(200, "GET", `/iam/${api.tenant}/users/me/scopes`, { token });
    expect(body).toEqual({ userId: expect.stringMatching(/^\d+$/), scopes: "customer.customer_manage_own" });
  });
});
