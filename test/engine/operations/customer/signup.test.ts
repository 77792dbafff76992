import { expect, it } from "vitest";
import { newEmail, throughEveryDoor } from "../../../support/customers.ts";

throughEveryDoor("signup", (shop) => {
  it("makes an account that can log in, with profile and address", async () => {
    const api = shop();
    const { token } = await api.guest();
    const email = newEmail();
    const json = {
      email,
      password: "secret-1",
      customerDetails: { contactEmail: email.toUpperCase(), firstName: "Nora", lastName: "New", company: "New Inc." },
      customerAddress: { street: "Ring", country: "AT", tags: ["SHIPPING"], isDefault: true },
    };
    const { body } = await api.expect(201, "POST", api.path("/signup"), { token, json });
    expect(body).toEqual({ id: expect.stringMatching(/^\d{8}$/) });
    const customer = await api.login(token, { email: email.toUpperCase(), password: "secret-1" });
    const me = await api.expect(200, "GET", api.path("/me?expand=addresses"), { token: customer.token });
    expect(me.body).toEqual({
      lastLogin: expect.any(String),
      defaultAddress: (me.body as { addresses: unknown[] }).addresses[0],
      id: body.id,
      customerNumber: body.id,
      contactEmail: email.toUpperCase(),
      firstName: "Nora",
      lastName: "New",
      company: "New Inc.",
      accounts: [{ id: email, providerId: "internal" }],
      addresses: [
        {
          id: expect.stringMatching(/^[0-9a-f]{24}$/),
          contactName: "Nora New",
          street: "Ring",
          country: "AT",
          tags: ["SHIPPING"],
          isDefault: true,
          metadata: { version: 1 },
        },
      ],
      metadata: { version: 1 },
    });
  });

  it("takes credentials of their own, without others at the top or instead of them", async () => {
    const api = shop();
    const { token } = await api.guest();
    const own = { email: newEmail(), password: "secret-1" };
    const customerDetails = { contactEmail: own.email, firstName: "Nora" };
    await api.expect(201, "POST", api.path("/signup"), { token, json: { customerDetails, signup: own } });
    expect(await api.loginStatus(own)).toBe(200);

    const top = { email: newEmail(), password: "secret-2" };
    const login = { email: newEmail(), password: "secret-3" };
    await api.expect(201, "POST", api.path("/signup"), { token, json: { ...top, signup: login } });
    expect(await api.loginStatus(top)).toBe(401);
    const customer = await api.login((await api.guest()).token, login);
    expect(await api.me(customer.token)).toMatchObject({ contactEmail: top.email, accounts: [{ id: login.email }] });
  });

  it("answers 409 to an e-mail address that has an account, in any case", async () => {
    const api = shop();
    const { token } = await api.guest();
    const json = { email: "Customer@Emporix.com", password: "secret-1" };
    const { body } = await api.expect(409, "POST", api.path("/signup"), { token, json });
    expect(body).toEqual({
      status: 409,
      type: "conflict_resource",
      message: `Duplicate account 'Customer@Emporix.com' for tenant '${api.tenant}'.`,
    });
  });

  it.each<[string, object]>([
    ["nothing", {}],
    ["no password", { email: "a@example.com" }],
    ["no e-mail address", { password: "secret-1", customerDetails: { contactEmail: "a@example.com" } }],
    ["a short password", { email: "a@example.com", password: "12345" }],
    ["a short password of its own", { signup: { email: "a@example.com", password: "12345" } }],
    ["an e-mail address that is none", { email: "a", password: "secret-1" }],
    [
      "another contact e-mail address",
      { email: "a@example.com", password: "secret-1", customerDetails: { contactEmail: "b@example.com" } },
    ],
    ["a site there is not", { email: "a@example.com", password: "secret-1", customerDetails: { preferredSite: "x" } }],
    [
      "a company's number without the company",
      {
        email: "a@example.com",
        password: "secret-1",
        customerDetails: { firstName: "A", lastName: "B", b2b: { companyRegistrationId: "1" } },
      },
    ],
    ["an address that is none", { email: "a@example.com", password: "secret-1", customerAddress: [] }],
  ])("answers 400 to %s, and makes no account", async (_what, json) => {
    const api = shop();
    const { token } = await api.guest();
    const { body } = await api.expect(400, "POST", api.path("/signup"), { token, json });
    expect(body).toMatchObject({ status: 400, type: "bad_request" });
    expect(await api.loginStatus({ email: "a@example.com", password: "secret-1" })).toBe(401);
    expect(await api.mails()).toEqual([]);
  });

  it("makes accounts of one tenant only (TEN-1)", async () => {
    const [here, there] = [shop(), shop()];
    const { credentials } = await here.newCustomer();
    expect(await there.loginStatus(credentials)).toBe(401);
    await there.signUp(credentials);
    expect(await there.loginStatus(credentials)).toBe(200);
  });

  it("takes any text as a password", async () => {
    const api = shop();
    for (const password of ["\ud800 half a pair", "ünïcode 🦊", "      "]) {
      const credentials = { email: newEmail(), password };
      await api.signUp(credentials);
      expect(await api.loginStatus(credentials)).toBe(200);
    }
  });
});
