import { describe, expect, it } from "vitest";
import {
  type Consumer,
  exactly,
  integer,
  interaction,
  someText,
  text,
  timestamp,
  uuid,
} from "../../../src/tools/pact/index.ts";
import { invalidFault, problem } from "../errors.ts";
import { ownContext } from "../own-context.ts";
import { ownContract } from "../own-contract.ts";
import { logIn, logOut, renew } from "./customer.ts";

const contract = await ownContract("storefront-customer");
const contextOf = ({ client, values }: Consumer) => ownContext(client, values.tenant, values.token);

const own = "GET /session-context/{tenant}/me/context";
const patch = "PATCH /session-context/{tenant}/me/context";
const add = "POST /session-context/{tenant}/me/context/attributes";
const remove = "DELETE /session-context/{tenant}/me/context/attributes/{attributeName}";

const email = "customer@emporix.com";
const password = "Qwurmdch673;'";
const customerId = text(/\d+/, "10000001");
const cartId = text(/[0-9a-f]{24}/, "65e1a0f2c3d4b5a697881234");

describe("a login", () => {
  it("turns a guest with a cart into a customer", async () => {
    const login = interaction("POST /customer/{tenant}/login")
      .given("a guest with a cart")
      .named("a guest logs in")
      .sends(({ token }) => ({ token, body: { email, password } }))
      .responds(200, {
        access_token: someText("acme.example-token"),
        refresh_token: someText("acme.example-refresh-token"),
        saas_token: someText("example-saas-token"),
        session_id: uuid(),
        expires_in: exactly(2591999),
      });
    const customer = await contract.holds(login, ({ client, values }) =>
      logIn(client, values.tenant, values.token, password),
    );
    expect(customer.sessionId).toBe("0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11");
  });

  it("fails with a wrong password", async () => {
    const login = interaction("POST /customer/{tenant}/login")
      .given("a guest with a cart")
      .named("a guest logs in with a wrong password")
      .sends(({ token }) => ({ token, body: { email, password: "wrong-password" } }))
      .responds(401, { fault: { faultstring: someText("Invalid credentials") } });
    const refused = await contract.refused(login, ({ client, values }) =>
      logIn(client, values.tenant, values.token, "wrong-password"),
    );
    expect(refused).toMatchObject({ refusal: "unauthorized" });
  });

  it("fails without a guest's session", async () => {
    const login = interaction("POST /customer/{tenant}/login")
      .given("an expired guest")
      .named("a guest logs in too late")
      .sends(({ token }) => ({ token, body: { email, password } }))
      .responds(401, { fault: { faultstring: someText("Access Token expired") } });
    const refused = await contract.refused(login, ({ client, values }) =>
      logIn(client, values.tenant, values.token, password),
    );
    expect(refused).toMatchObject({ refusal: "unauthorized" });
  });
});

describe("a customer's session context", () => {
  it("is the guest's, with the customer in it", async () => {
    const read = interaction(own)
      .given("a customer logged in with a guest's cart", {
        siteCode: "us",
        currency: "USD",
        attributes: { gift: true },
      })
      .named("a read of the own context")
      .responds(200, {
        sessionId: uuid(),
        customerId,
        cartId,
        siteCode: exactly("us"),
        currency: exactly("USD"),
        context: { gift: exactly(true) },
        metadata: { version: integer(3), createdAt: timestamp(), modifiedAt: timestamp() },
      });
    const found = await contract.holds(read, (consumer) => contextOf(consumer).read());
    expect(found.customerId).toBe("10000001");
  });

  it("keeps the guest's values, whatever the profile says", async () => {
    const read = interaction(own)
      .given("a customer logged in with a guest's cart")
      .named("a read of the values")
      .responds(200, { siteCode: exactly("main"), currency: exactly("EUR"), targetLocation: exactly("DE") });
    const found = await contract.holds(read, (consumer) => contextOf(consumer).read());
    expect(found.siteCode).toBe("main");
  });

  it("does not exist before there is a cart", async () => {
    const read = interaction(own)
      .given("a customer without a cart")
      .named("a read of the own context")
      .responds(404, problem(404, "Session not found"));
    const refused = await contract.refused(read, (consumer) => contextOf(consumer).read());
    expect(refused).toMatchObject({ refusal: "missing" });
  });

  it("comes with the first cart after the login", async () => {
    const create = interaction("POST /cart/{tenant}/carts")
      .given("a customer without a cart")
      .named("the first cart")
      .sends({ body: { siteCode: "us", currency: "USD" } })
      .responds(201, { cartId });
    const created = await contract.holds(create, (consumer) => contextOf(consumer).openCart("us", "USD"));
    expect(created).toBe("65e1a0f2c3d4b5a697881234");
  });

  it("has the profile's values, if it came after the login", async () => {
    const read = interaction(own)
      .given("a customer with a cart")
      .named("a read of the own context")
      .responds(200, {
        customerId,
        cartId,
        siteCode: exactly("us"),
        currency: exactly("USD"),
        language: exactly("en"),
        targetLocation: exactly("AT"),
        metadata: { version: exactly(1) },
      });
    const found = await contract.holds(read, (consumer) => contextOf(consumer).read());
    expect([found.siteCode, found.targetLocation]).toEqual(["us", "AT"]);
  });

  it("has the country of the billing address, if there is no other", async () => {
    const read = interaction(own)
      .given("a customer with a cart", { email: "billing@emporix.com" })
      .named("a read of the target location")
      .responds(200, { siteCode: exactly("main"), currency: exactly("EUR"), targetLocation: exactly("FR") });
    const found = await contract.holds(read, (consumer) => contextOf(consumer).read());
    expect(found.targetLocation).toBe("FR");
  });

  it("is changed with the current version", async () => {
    const change = interaction(patch)
      .given("a customer logged in with a guest's cart")
      .named("a change of the site")
      .sends(({ version }) => ({ body: { siteCode: "us", metadata: { version } } }))
      .responds(204);
    const changing = contract.holds(change, (consumer) => contextOf(consumer).moveTo("us", consumer.values.version));
    await expect(changing).resolves.toBeUndefined();
  });

  it("is not changed with the version from before the login", async () => {
    const change = interaction(patch)
      .given("a customer logged in with a guest's cart")
      .named("a change of the site with an old version")
      .sends({ body: { siteCode: "us", metadata: { version: 1 } } })
      .responds(409, problem(409, "The version sent is 1, the current one is 2"));
    const refused = await contract.refused(change, (consumer) => contextOf(consumer).moveTo("us", 1));
    expect(refused).toMatchObject({ refusal: "outdated" });
  });

  it("takes an attribute, and lets it go", async () => {
    const adding = interaction(add)
      .given("a customer with a cart")
      .named("an attribute")
      .sends({ body: { key: "gift", value: { wrap: true } } })
      .responds(201, "gift");
    const key = await contract.holds(adding, (consumer) => contextOf(consumer).remember("gift", { wrap: true }));
    expect(key).toBe("gift");
    const removing = interaction(remove)
      .given("a customer with a cart", { attributes: { gift: { wrap: true } } })
      .named("the end of an attribute")
      .sends({ path: { attributeName: "gift" } })
      .responds(204);
    await contract.holds(removing, (consumer) => contextOf(consumer).forget("gift"));
  });
});

describe("a customer", () => {
  it("may not read a session context by its ID", async () => {
    const read = interaction("GET /session-context/{tenant}/context/{sessionId}")
      .given("a customer with a cart")
      .named("a read of the own context as if by an employee")
      .sends(({ sessionId, token }) => ({ path: { sessionId }, token }))
      .responds(403, problem(403, "This needs a service token with the scope sessioncontext.context_manage"));
    const status = await contract.holds(read, async ({ client, values: { tenant, sessionId, token } }) => {
      const answer = await client.GET("/session-context/{tenant}/context/{sessionId}", {
        params: { path: { tenant, sessionId } },
        headers: { authorization: `Bearer ${token}` },
      });
      return answer.response.status;
    });
    expect(status).toBe(403);
  });

  it("has a new token whenever it is asked for", async () => {
    const refresh = interaction("GET /customer/{tenant}/refreshauthtoken")
      .given("a customer with a cart")
      .named("a new token")
      .sends(({ refreshToken }) => ({ query: { refreshToken } }))
      .responds(200, { access_token: someText("acme.example-token") });
    const token = await contract.holds(refresh, ({ client, values }) =>
      renew(client, values.tenant, values.token, values.refreshToken),
    );
    expect(token).toBe("acme.example-token");
  });

  it("logs out", async () => {
    const logout = interaction("GET /customer/{tenant}/logout")
      .given("a customer with a cart")
      .named("a customer logs out")
      .sends(({ token }) => ({ query: { accessToken: token } }))
      .responds(204);
    const out = contract.holds(logout, ({ client, values }) => logOut(client, values.tenant, values.token));
    await expect(out).resolves.toBeUndefined();
  });
});

describe("after the logout", () => {
  it("the token is worth nothing", async () => {
    const read = interaction(own)
      .given("a customer after logout")
      .named("a read of the own context")
      .responds(401, invalidFault);
    const refused = await contract.refused(read, (consumer) => contextOf(consumer).read());
    expect(refused).toMatchObject({ refusal: "unauthorized", message: "Invalid access token" });
  });

  it("the refresh token is worth nothing", async () => {
    const refresh = interaction("GET /customer/{tenant}/refreshauthtoken")
      .given("a customer after logout")
      .named("a new token")
      .sends(({ refreshToken }) => ({ query: { refreshToken } }))
      .responds(401, invalidFault);
    const refused = await contract.refused(refresh, ({ client, values }) =>
      renew(client, values.tenant, values.token, values.refreshToken),
    );
    expect(refused).toMatchObject({ refusal: "unauthorized" });
  });
});

it("has the pact that is committed: `npm run contracts` writes it anew", () => {
  expect(contract.fresh()).toBe(contract.committed());
});
