import { describe, expect, it } from "vitest";
import { type Consumer, exactly, integer, interaction, someText, text, uuid } from "../../../src/tools/pact/index.ts";
import { invalidFault, problem } from "../errors.ts";
import { ownContract } from "../own-contract.ts";
import { shoppersContext, signIn } from "./backoffice.ts";
import { add, get, metadata, newSession, noScope, notFound, put, remove, unknownSession } from "./shared.ts";

const contract = await ownContract("backoffice");
const contextOf = ({ client, values }: Consumer) =>
  shoppersContext(client, values.tenant, values.sessionId, values.serviceToken);

describe("an employee's token", () => {
  it("is had for the client's secret", async () => {
    const request = interaction("POST /oauth/token")
      .given("nobody in particular")
      .named("a backoffice signs in")
      .sends({ body: { grant_type: "client_credentials", client_id: "backend", client_secret: "secret" } })
      .responds(200, {
        token_type: exactly("Bearer"),
        access_token: someText("example-service-token"),
        expires_in: integer(14399),
        scope: text(/(.* )?sessioncontext\.context_manage( .*)?/, "sessioncontext.context_manage"),
      });
    const token = await contract.holds(request, ({ client }) => signIn(client, "secret"));
    expect(token).toBe("example-service-token");
  });

  it("is not had for another secret", async () => {
    const request = interaction("POST /oauth/token")
      .given("nobody in particular")
      .named("a backoffice signs in with a wrong secret")
      .sends({ body: { grant_type: "client_credentials", client_id: "backend", client_secret: "wrong" } })
      .responds(401);
    const refused = await contract.refused(request, ({ client }) => signIn(client, "wrong"));
    expect(refused).toMatchObject({ refusal: "unauthorized" });
  });
});

describe("a session context, read by its ID", () => {
  it("is a guest's", async () => {
    const read = interaction(get)
      .given("a guest with a cart")
      .given("an employee")
      .named("a read of a shopper's context")
      .sends(({ sessionId }) => ({ path: { sessionId } }))
      .responds(200, {
        sessionId: uuid(),
        cartId: text(/[0-9a-f]{24}/, "65e1a0f2c3d4b5a697881234"),
        siteCode: exactly("main"),
        currency: exactly("EUR"),
        targetLocation: exactly("DE"),
        metadata,
      });
    const found = await contract.holds(read, (consumer) => contextOf(consumer).read());
    expect(found.siteCode).toBe("main");
  });

  it("is a customer's, under the ID that the guest had before the login", async () => {
    const read = interaction(get)
      .given("a customer logged in with a guest's cart", { attributes: { segment: "vip" } })
      .given("an employee")
      .named("a read of a shopper's context")
      .sends(({ sessionId }) => ({ path: { sessionId } }))
      .responds(200, {
        sessionId: uuid(),
        customerId: text(/\d+/, "10000001"),
        siteCode: exactly("main"),
        context: { segment: exactly("vip") },
        metadata,
      });
    const found = await contract.holds(read, (consumer) => contextOf(consumer).read());
    expect(found.customerId).toBe("10000001");
  });

  it("is none, if nobody has that session", async () => {
    const read = interaction(get)
      .given("an employee")
      .named("a read of nobody's context")
      .sends({ path: { sessionId: unknownSession } })
      .responds(404, notFound);
    const refused = await contract.refused(read, ({ client, values }) =>
      shoppersContext(client, values.tenant, unknownSession, values.serviceToken).read(),
    );
    expect(refused).toMatchObject({ refusal: "missing" });
  });

  it.each(["a customer after logout", "an expired guest"] as const)("is none any more: %s", async (state) => {
    const read = interaction(get)
      .given(state)
      .given("an employee")
      .named("a read of a shopper's context")
      .sends(({ sessionId }) => ({ path: { sessionId } }))
      .responds(404, notFound);
    const refused = await contract.refused(read, (consumer) => contextOf(consumer).read());
    expect(refused).toMatchObject({ refusal: "missing" });
  });

  it("is not shown without a token", async () => {
    const read = interaction(get)
      .given("a guest with a cart")
      .named("a read without a token")
      .sends(({ sessionId }) => ({ path: { sessionId }, token: null }))
      .responds(401, invalidFault);
    const refused = await contract.refused(read, ({ client, values }) =>
      shoppersContext(client, values.tenant, values.sessionId).read(),
    );
    expect(refused).toMatchObject({ refusal: "unauthorized" });
  });

  it("is not shown without the scope", async () => {
    const read = interaction(get)
      .given("a guest with a cart")
      .given("an employee without the scope")
      .named("a read of a shopper's context")
      .sends(({ sessionId }) => ({ path: { sessionId } }))
      .responds(403, noScope);
    const refused = await contract.refused(read, (consumer) => contextOf(consumer).read());
    expect(refused).toMatchObject({ refusal: "forbidden" });
  });
});

describe("a session context, replaced by its ID", () => {
  it("is a guest's, with the current version", async () => {
    const replace = interaction(put)
      .given("a guest with a cart")
      .given("an employee")
      .named("a replacement")
      .sends(({ sessionId, version }) => ({
        path: { sessionId },
        body: { siteCode: "us", currency: "USD", context: { segment: "vip" }, metadata: { version } },
      }))
      .responds(204);
    const replacing = contract.holds(replace, (consumer) =>
      contextOf(consumer).replace({
        siteCode: "us",
        currency: "USD",
        context: { segment: "vip" },
        metadata: { version: consumer.values.version },
      }),
    );
    await expect(replacing).resolves.toBeUndefined();
  });

  it("is not replaced with an old version", async () => {
    const replace = interaction(put)
      .given("a context at version {n}", { n: 4 })
      .given("an employee")
      .named("a replacement with an old version")
      .sends(({ sessionId }) => ({ path: { sessionId }, body: { siteCode: "us", metadata: { version: 3 } } }))
      .responds(409, problem(409, "The version sent is 3, the current one is 4"));
    const refused = await contract.refused(replace, (consumer) =>
      contextOf(consumer).replace({ siteCode: "us", metadata: { version: 3 } }),
    );
    expect(refused).toMatchObject({ refusal: "outdated" });
  });

  it("is not replaced without a version", async () => {
    const replace = interaction(put)
      .given("a guest with a cart")
      .given("an employee")
      .named("a replacement without a version")
      .sends(({ sessionId }) => ({ path: { sessionId }, body: { siteCode: "us" } }))
      .responds(400, problem(400, "body/metadata/version is required: send the version that you read"));
    const refused = await contract.refused(replace, (consumer) => contextOf(consumer).replace({ siteCode: "us" }));
    expect(refused).toMatchObject({ refusal: "malformed" });
  });

  it("is a customer's, with the customer's saas token", async () => {
    const replace = interaction(put)
      .given("a customer logged in with a guest's cart")
      .given("an employee")
      .named("a replacement with the customer's saas token")
      .sends(({ sessionId, version, customerId, saasToken }) => ({
        path: { sessionId },
        headers: { "saas-token": saasToken },
        body: { siteCode: "us", customerId, metadata: { version } },
      }))
      .responds(204);
    const replacing = contract.holds(replace, (consumer) => {
      const { version, customerId, saasToken } = consumer.values;
      return contextOf(consumer).replace({ siteCode: "us", customerId, metadata: { version } }, { saasToken });
    });
    await expect(replacing).resolves.toBeUndefined();
  });

  it("is not replaced with somebody else's saas token", async () => {
    const replace = interaction(put)
      .given("a customer with a cart", { email: "billing@emporix.com" })
      .given("an employee")
      .named("a replacement with a saas token that is none")
      .sends(({ sessionId, version, customerId }) => ({
        path: { sessionId },
        headers: { "saas-token": "none" },
        body: { siteCode: "us", customerId, metadata: { version } },
      }))
      .responds(403, problem(403, "The saas-token and the body's customerId are not the same"));
    const refused = await contract.refused(replace, (consumer) => {
      const { version, customerId } = consumer.values;
      const body = { siteCode: "us", customerId, metadata: { version } };
      return contextOf(consumer).replace(body, { saasToken: "none" });
    });
    expect(refused).toMatchObject({ refusal: "forbidden" });
  });

  it("is created, where there is none and `upsert` allows it", async () => {
    const create = interaction(put)
      .given("an employee")
      .named("a new context")
      .sends({ path: { sessionId: newSession }, query: { upsert: true }, body: { siteCode: "us" } })
      .responds(204);
    const creating = contract.holds(create, ({ client, values }) =>
      shoppersContext(client, values.tenant, newSession, values.serviceToken).replace(
        { siteCode: "us" },
        { upsert: true },
      ),
    );
    await expect(creating).resolves.toBeUndefined();
  });

  it("is not replaced without the scope", async () => {
    const replace = interaction(put)
      .given("a guest with a cart")
      .given("an employee without the scope")
      .named("a replacement")
      .sends(({ sessionId, version }) => ({ path: { sessionId }, body: { siteCode: "us", metadata: { version } } }))
      .responds(403, noScope);
    const refused = await contract.refused(replace, (consumer) =>
      contextOf(consumer).replace({ siteCode: "us", metadata: { version: consumer.values.version } }),
    );
    expect(refused).toMatchObject({ refusal: "forbidden" });
  });
});

describe("an attribute of a shopper's context", () => {
  it("is added", async () => {
    const adding = interaction(add)
      .given("a guest with a cart")
      .given("an employee")
      .named("an attribute")
      .sends(({ sessionId }) => ({ path: { sessionId }, body: { key: "segment", value: "vip" } }))
      .responds(204);
    const added = contract.holds(adding, (consumer) => contextOf(consumer).mark("segment", "vip"));
    await expect(added).resolves.toBeUndefined();
  });

  it("is not added after the logout", async () => {
    const adding = interaction(add)
      .given("a customer after logout")
      .given("an employee")
      .named("an attribute")
      .sends(({ sessionId }) => ({ path: { sessionId }, body: { key: "segment", value: "vip" } }))
      .responds(404, notFound);
    const refused = await contract.refused(adding, (consumer) => contextOf(consumer).mark("segment", "vip"));
    expect(refused).toMatchObject({ refusal: "missing" });
  });

  it("is removed", async () => {
    const removing = interaction(remove)
      .given("a guest with attributes", { attributes: { "loyalty/level": "gold" } })
      .given("an employee")
      .named("the end of an attribute")
      .sends(({ sessionId }) => ({ path: { sessionId, attributeName: "loyalty/level" } }))
      .responds(204);
    const removed = contract.holds(removing, (consumer) => contextOf(consumer).unmark("loyalty/level"));
    await expect(removed).resolves.toBeUndefined();
  });

  it("is not removed, if it is not there", async () => {
    const removing = interaction(remove)
      .given("a guest with a cart")
      .given("an employee")
      .named("the end of an attribute")
      .sends(({ sessionId }) => ({ path: { sessionId, attributeName: "segment" } }))
      .responds(404, problem(404, "There is no attribute segment"));
    const refused = await contract.refused(removing, (consumer) => contextOf(consumer).unmark("segment"));
    expect(refused).toMatchObject({ refusal: "missing" });
  });

  it("is not added without the scope", async () => {
    const adding = interaction(add)
      .given("a guest with a cart")
      .given("an employee without the scope")
      .named("an attribute")
      .sends(({ sessionId }) => ({ path: { sessionId }, body: { key: "segment", value: "vip" } }))
      .responds(403, noScope);
    const refused = await contract.refused(adding, (consumer) => contextOf(consumer).mark("segment", "vip"));
    expect(refused).toMatchObject({ refusal: "forbidden" });
  });
});

it("has the pact that is committed: `npm run contracts` writes it anew", () => {
  expect(contract.fresh()).toBe(contract.committed());
});
