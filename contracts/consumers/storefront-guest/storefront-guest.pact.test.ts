import { describe, expect, it } from "vitest";
import {
  type Consumer,
  eachLike,
  exactly,
  integer,
  interaction,
  like,
  someText,
  text,
  timestamp,
  uuid,
} from "../../../src/tools/pact/index.ts";
import { expiredFault, problem } from "../errors.ts";
import { ownContext } from "../own-context.ts";
import { ownContract } from "../own-contract.ts";
import { arrive, comeBack, priceOf } from "./guest.ts";

const contract = await ownContract("storefront-guest");
const contextOf = ({ client, values }: Consumer) => ownContext(client, values.tenant, values.token);

const own = "GET /session-context/{tenant}/me/context";
const patch = "PATCH /session-context/{tenant}/me/context";
const add = "POST /session-context/{tenant}/me/context/attributes";
const remove = "DELETE /session-context/{tenant}/me/context/attributes/{attributeName}";

const context = {
  sessionId: uuid(),
  cartId: text(/[0-9a-f]{24}/, "65e1a0f2c3d4b5a697881234"),
  siteCode: exactly("main"),
  currency: exactly("EUR"),
  targetLocation: exactly("DE"),
  context: {},
  metadata: { version: integer(1), createdAt: timestamp(), modifiedAt: timestamp() },
};

describe("a guest's session", () => {
  it("begins with a token", async () => {
    const login = interaction("GET /customerlogin/auth/anonymous/login")
      .given("nobody in particular")
      .named("a guest arrives")
      .sends(({ tenant }) => ({ query: { tenant, client_id: "storefront" } }))
      .responds(200, {
        token_type: exactly("Bearer"),
        access_token: someText("acme.example-token"),
        refresh_token: someText("acme.example-refresh-token"),
        expires_in: exactly(3599),
      });
    const guest = await contract.holds(login, ({ client, values }) => arrive(client, values.tenant));
    expect(guest).toEqual({ token: "acme.example-token", refreshToken: "acme.example-refresh-token" });
  });

  it("goes on after an hour, with the refresh token", async () => {
    const refresh = interaction("GET /customerlogin/auth/anonymous/refresh")
      .given("an expired guest")
      .named("a guest comes back")
      .sends(({ tenant, refreshToken }) => ({
        query: { tenant, client_id: "storefront", refresh_token: refreshToken },
      }))
      .responds(200, { access_token: someText("acme.example-token"), sessionId: uuid() });
    const guest = await contract.holds(refresh, ({ client, values }) =>
      comeBack(client, values.tenant, values.refreshToken),
    );
    expect(guest.token).toBe("acme.example-token");
  });

  it("is gone after a day", async () => {
    const refresh = interaction("GET /customerlogin/auth/anonymous/refresh")
      .given("a guest whose refresh token has expired")
      .named("a guest comes back too late")
      .sends(({ tenant, refreshToken }) => ({
        query: { tenant, client_id: "storefront", refresh_token: refreshToken },
      }))
      .responds(401, { fault: { faultstring: someText("Access Token expired") } });
    const guest = await contract.refused(refresh, ({ client, values }) =>
      comeBack(client, values.tenant, values.refreshToken),
    );
    expect(guest).toMatchObject({ refusal: "unauthorized" });
  });
});

describe("a guest's session context", () => {
  it("does not exist before there is a cart", async () => {
    const read = interaction(own)
      .given("a guest without a cart")
      .named("a read of the own context")
      .responds(404, problem(404, "Session not found"));
    const reading = await contract.refused(read, (consumer) => contextOf(consumer).read());
    expect(reading).toMatchObject({ refusal: "missing", message: "Session not found" });
  });

  it("cannot be changed before there is a cart", async () => {
    const change = interaction(patch)
      .given("a guest without a cart")
      .named("a change of the site")
      .sends({ body: { siteCode: "us", metadata: { version: 1 } } })
      .responds(404, problem(404, "Session not found"));
    const changing = await contract.refused(change, (consumer) => contextOf(consumer).moveTo("us", 1));
    expect(changing).toMatchObject({ refusal: "missing" });
  });

  it("takes no attribute before there is a cart", async () => {
    const adding = interaction(add)
      .given("a guest without a cart")
      .named("an attribute")
      .sends({ body: { key: "latitude", value: 48.2082 } })
      .responds(404, problem(404, "Session not found"));
    const added = await contract.refused(adding, (consumer) => contextOf(consumer).remember("latitude", 48.2082));
    expect(added).toMatchObject({ refusal: "missing" });
  });

  it("comes with the first cart", async () => {
    const create = interaction("POST /cart/{tenant}/carts")
      .given("a guest without a cart")
      .named("the first cart")
      .sends({ body: { siteCode: "main", currency: "EUR" } })
      .responds(201, { cartId: text(/[0-9a-f]{24}/, "65e1a0f2c3d4b5a697881234") });
    const cartId = await contract.holds(create, (consumer) => contextOf(consumer).openCart("main", "EUR"));
    expect(cartId).toBe("65e1a0f2c3d4b5a697881234");
  });

  it("has the default site's values", async () => {
    const read = interaction(own)
      .given("a guest with a cart")
      .named("a read of the own context")
      .responds(200, context);
    const found = await contract.holds(read, (consumer) => contextOf(consumer).read());
    expect([found.siteCode, found.currency]).toEqual(["main", "EUR"]);
  });

  it("has the values that the guest arrived with", async () => {
    const read = interaction(own)
      .given("a guest with a cart", { siteCode: "us", currency: "USD", targetLocation: "CA", language: "en" })
      .named("a read of the own context of a guest with wishes")
      .responds(200, {
        siteCode: exactly("us"),
        currency: exactly("USD"),
        targetLocation: exactly("CA"),
        language: exactly("en"),
      });
    const found = await contract.holds(read, (consumer) => contextOf(consumer).read());
    expect(found.targetLocation).toBe("CA");
  });

  it("has the attributes", async () => {
    const read = interaction(own)
      .given("a guest with attributes", { attributes: { latitude: 48.2082, "gift wrap": { ribbon: ["red", null] } } })
      .named("a read of the own attributes")
      .responds(200, {
        context: { latitude: exactly(48.2082), "gift wrap": exactly({ ribbon: ["red", null] }) },
        metadata: { version: integer(3) },
      });
    const found = await contract.holds(read, (consumer) => contextOf(consumer).read());
    expect(found.context["latitude"]).toBe(48.2082);
  });

  it("tells its version", async () => {
    const read = interaction(own)
      .given("a context at version {n}", { n: 3 })
      .named("a read of the version")
      .responds(200, { metadata: { version: exactly(3) } });
    const found = await contract.holds(read, (consumer) => contextOf(consumer).read());
    expect(found.metadata.version).toBe(3);
  });

  it("is changed with the current version", async () => {
    const change = interaction(patch)
      .given("a guest with a cart")
      .named("a change of the site")
      .sends(({ version }) => ({ body: { siteCode: "us", metadata: { version } } }))
      .responds(204);
    const changing = contract.holds(change, (consumer) => contextOf(consumer).moveTo("us", consumer.values.version));
    await expect(changing).resolves.toBeUndefined();
  });

  it("is not changed with an old version", async () => {
    const change = interaction(patch)
      .given("a context at version {n}", { n: 3 })
      .named("a change of the site with an old version")
      .sends({ body: { siteCode: "us", metadata: { version: 2 } } })
      .responds(409, problem(409, "The version sent is 2, the current one is 3"));
    const changing = await contract.refused(change, (consumer) => contextOf(consumer).moveTo("us", 2));
    expect(changing).toMatchObject({ refusal: "outdated" });
  });

  it("takes an attribute, and answers with its key", async () => {
    const adding = interaction(add)
      .given("a guest with a cart")
      .named("an attribute")
      .sends({ body: { key: "latitude", value: 48.2082 } })
      .responds(201, "latitude");
    const key = await contract.holds(adding, (consumer) => contextOf(consumer).remember("latitude", 48.2082));
    expect(key).toBe("latitude");
  });

  it("lets an attribute go", async () => {
    const removing = interaction(remove)
      .given("a guest with attributes")
      .named("the end of an attribute")
      .sends({ path: { attributeName: "latitude" } })
      .responds(204);
    const removed = contract.holds(removing, (consumer) => contextOf(consumer).forget("latitude"));
    await expect(removed).resolves.toBeUndefined();
  });

  it("does not let go what is not there", async () => {
    const removing = interaction(remove)
      .given("a guest with a cart")
      .named("the end of an attribute")
      .sends({ path: { attributeName: "latitude" } })
      .responds(404, problem(404, "There is no attribute latitude"));
    const removed = await contract.refused(removing, (consumer) => contextOf(consumer).forget("latitude"));
    expect(removed).toMatchObject({ refusal: "missing" });
  });
});

describe("a guest whose hour is over", () => {
  it("has to come back before the context is read", async () => {
    const read = interaction(own)
      .given("an expired guest")
      .named("a read of the own context")
      .responds(401, expiredFault);
    const reading = await contract.refused(read, (consumer) => contextOf(consumer).read());
    expect(reading).toMatchObject({ refusal: "unauthorized", message: "Access Token expired" });
  });

  it("has to come back before the context is changed", async () => {
    const change = interaction(patch)
      .given("an expired guest")
      .named("a change of the site")
      .sends(({ version }) => ({ body: { siteCode: "us", metadata: { version } } }))
      .responds(401, expiredFault);
    const changing = await contract.refused(change, (consumer) =>
      contextOf(consumer).moveTo("us", consumer.values.version),
    );
    expect(changing).toMatchObject({ refusal: "unauthorized" });
  });
});

describe("a guest", () => {
  it.each([
    ["AT", 18.45],
    ["DE", 17.95],
  ])("sees prices of the session's site, currency and country: %s", async (targetLocation, value) => {
    const match = interaction("POST /price/{tenant}/match-prices-by-context")
      .given("a guest with a cart", { targetLocation })
      .named(`the price of a product in ${targetLocation}`)
      .sends({ body: { items: [{ itemId: { itemType: "PRODUCT", id: "coffee-beans" }, quantity: { quantity: 1 } }] } })
      .responds(
        200,
        eachLike({
          itemId: { id: exactly("coffee-beans") },
          currency: exactly("EUR"),
          location: { countryCode: exactly(targetLocation) },
          effectiveValue: exactly(value),
        }),
      );
    const price = await contract.holds(match, ({ client, values }) =>
      priceOf(client, values.tenant, values.token, "coffee-beans"),
    );
    expect(price).toMatchObject({ currency: "EUR", effectiveValue: value });
  });

  it("may not read a session context by its ID", async () => {
    const read = interaction("GET /session-context/{tenant}/context/{sessionId}")
      .given("a guest with a cart")
      .named("a read of the own context as if by an employee")
      .sends(({ sessionId, token }) => ({ path: { sessionId }, token }))
      .responds(403, like(problem(403, "This needs a service token with the scope sessioncontext.context_manage")));
    const status = await contract.holds(read, async ({ client, values }) => {
      const { tenant, sessionId, token } = values;
      const answer = await client.GET("/session-context/{tenant}/context/{sessionId}", {
        params: { path: { tenant, sessionId } },
        headers: { authorization: `Bearer ${token}` },
      });
      return answer.response.status;
    });
    expect(status).toBe(403);
  });
});

it("has the pact that is committed: `npm run contracts` writes it anew", () => {
  expect(contract.fresh()).toBe(contract.committed());
});
