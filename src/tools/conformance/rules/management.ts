import { expectStatus } from "../api.ts";
import { matches, same } from "../check.ts";
import { rule } from "../rule.ts";

const saas = (token: string) => ({ "saas-token": token });

export const managementRules = [
  ...rule("MGT-1", {
    "An employee reads a session context by its ID": async (api) => {
      const { context } = await api.guestWithCart();
      const { body } = await api.expect(200, "GET", api.managedPath(context.sessionId), {
        token: await api.serviceToken(),
      });
      same(body, context, "the context");
    },
    "Without a token 401, with a shopper's token 403": async (api) => {
      const guest = await api.guestWithCart();
      const path = api.managedPath(guest.context.sessionId);
      await api.expect(401, "GET", path);
      await api.expect(403, "GET", path, { token: guest.token });
      const customer = await api.login(guest.token);
      await api.expect(403, "GET", path, { token: customer.token });
      await api.expect(403, "PUT", path, { token: customer.token, json: {} });
      await api.expect(403, "POST", `${path}/attributes`, { token: customer.token, json: { key: "a", value: 1 } });
      await api.expect(403, "DELETE", `${path}/attributes/a`, { token: customer.token });
    },
    "A token asked for without the scope is a 403, with it a 200, with the tutorial's name of it what D4 says": async (
      api,
    ) => {
      const { context } = await api.guestWithCart();
      const path = api.managedPath(context.sessionId);
      await api.expect(403, "GET", path, { token: await api.serviceToken(api.subject.manager, "cart.cart_manage") });
      const status = { "sessioncontext.context_manage": 200, "session_context.context_manage": api.tutorialScope };
      for (const [scope, expected] of Object.entries(status)) {
        await api.expect(expected, "GET", path, { token: await api.serviceToken(api.subject.manager, scope) });
      }
    },
    "An unknown session is a 404 that names it": async (api) => {
      const sessionId = crypto.randomUUID();
      const { body } = await api.expect(404, "GET", api.managedPath(sessionId), { token: await api.serviceToken() });
      same({ sessionId: body.sessionId, code: body.code }, { sessionId, code: 404 }, "the body");
      matches(body.message, /./, "message");
    },
    "Wrong client credentials are a 401": async (api) => {
      const { clientId } = api.subject.manager;
      const form = { grant_type: "client_credentials", client_id: clientId, client_secret: "not-the-secret" };
      await api.expect(401, "POST", "/oauth/token", { form });
    },
  }),
  ...rule(
    "MGT-1",
    {
      "A client without the scope gets a 403, even if it asks for it": async (api) => {
        const { context } = await api.guestWithCart();
        const path = api.managedPath(context.sessionId);
        await api.expect(403, "GET", path, { token: await api.serviceToken(api.subject.limited) });
        const asking = await api.serviceToken(api.subject.limited, "sessioncontext.context_manage");
        await api.expect(403, "GET", path, { token: asking });
      },
    },
    "limited-client",
  ),
  ...rule("MGT-2", {
    "PUT replaces the values and checks the version": async (api) => {
      const { token, context } = await api.guestWithCart();
      const manager = await api.serviceToken();
      const path = api.managedPath(context.sessionId);
      const values = { siteCode: "us", currency: "USD", targetLocation: "US", language: "fr", context: { vip: true } };
      const { version } = context.metadata;
      await api.expect(204, "PUT", path, { token: manager, json: { ...values, metadata: { version } } });
      const after = await api.context(token);
      same(
        after,
        {
          ...context,
          ...values,
          metadata: { ...context.metadata, version: version + 1, modifiedAt: after.metadata.modifiedAt },
        },
        "the context",
      );
      await api.expect(409, "PUT", path, { token: manager, json: { ...values, metadata: { version } } });
      await api.expect(400, "PUT", path, { token: manager, json: values });
      await api.expect(409, "PUT", `${path}?upsert=true`, {
        token: manager,
        json: { ...values, metadata: { version } },
      });
      same(await api.context(token), after, "the context after refused changes");
    },
    "upsert=true creates a missing session context as version 1": async (api) => {
      const manager = await api.serviceToken();
      const sessionId = crypto.randomUUID();
      const path = api.managedPath(sessionId);
      const json = { siteCode: "main", currency: "EUR", context: { a: 1 } };
      await api.expect(404, "PUT", path, { token: manager, json: { ...json, metadata: { version: 1 } } });
      await api.expect(404, "PUT", `${path}?upsert=false`, {
        token: manager,
        json: { ...json, metadata: { version: 1 } },
      });
      await api.expect(204, "PUT", `${path}?upsert=true`, { token: manager, json });
      const { body } = await api.expect(200, "GET", path, { token: manager });
      same({ ...body, metadata: body.metadata.version }, { sessionId, ...json, metadata: 1 }, "the context");
    },
    "A customer's context takes the customer's saas token": async (api) => {
      const guest = await api.guestWithCart();
      const customer = await api.login(guest.token);
      const context = await api.context(customer.token);
      const manager = await api.serviceToken();
      const path = api.managedPath(context.sessionId);
      const json = { ...context, language: "de" };
      await api.expect(400, "PUT", path, { token: manager, json });
      await api.expect(403, "PUT", path, { token: manager, json, headers: saas("garbage") });
      await api.expect(403, "PUT", path, {
        token: manager,
        json: { ...json, customerId: "1" },
        headers: saas(customer.saasToken),
      });
      same(await api.context(customer.token), context, "the context after refused changes");
      await api.expect(204, "PUT", path, { token: manager, json, headers: saas(customer.saasToken) });
      same((await api.context(customer.token)).language, "de", "language");
    },
  }),
  ...rule("MGT-2", {
    "Another customer's saas token is as good as none": async (api) => {
      const [, other] = api.subject.customers;
      if (other === undefined) return;
      const { saasToken } = await api.login((await api.guest()).token, other);
      const customer = await api.login((await api.guestWithCart()).token);
      const json = { ...(await api.context(customer.token)), language: "de" };
      const parts = { token: await api.serviceToken(), json, headers: saas(saasToken) };
      await api.expect(403, "PUT", api.managedPath(json.sessionId), parts);
    },
    "A logged-in customer's session takes the saas token before it has a context, too": async (api) => {
      const { sessionId, saasToken, token } = await api.customerSession();
      if (sessionId === undefined) return;
      const manager = await api.serviceToken();
      const path = `${api.managedPath(sessionId)}?upsert=true`;
      const version = api.contextNeedsCart ? {} : { metadata: (await api.context(token)).metadata };
      await api.expect(400, "PUT", path, { token: manager, json: { siteCode: "us", ...version } });
      const { body: me } = await api.expect(200, "GET", `/customer/${api.tenant}/me`, { token });
      const json = { siteCode: "us", customerId: me.id, ...version };
      await api.expect(204, "PUT", path, { token: manager, json, headers: saas(saasToken) });
      const context = await api.context(token);
      same([context.customerId, context.siteCode], [me.id, "us"], "customer and site");
    },
    "Nobody but a login makes a guest's context a customer's": async (api) => {
      const { token, context } = await api.guestWithCart();
      const customer = await api.customerSession();
      const { body: me } = await api.expect(200, "GET", `/customer/${api.tenant}/me`, { token: customer.token });
      const json = { ...context, customerId: me.id };
      const parts = { token: await api.serviceToken(), json, headers: saas(customer.saasToken) };
      await api.expect(403, "PUT", api.managedPath(context.sessionId), parts);
      same(await api.context(token), context, "the context");
    },
    "cartId names a cart of the session or its customer, or nothing (VAL-3)": async (api) => {
      const { token, context } = await api.guestWithCart();
      const other = await api.guestWithCart();
      const second = await api.createSecondCart(token);
      const wishlist = await api.createCart(token, { type: "wishlist" });
      const manager = await api.serviceToken();
      const path = api.managedPath(context.sessionId);
      const { metadata } = await api.context(token);
      for (const cartId of ["nonexistent", "feedfeedfeedfeedfeedfeed", other.cartId, wishlist]) {
        await api.expect(400, "PUT", path, { token: manager, json: { ...context, cartId, metadata } });
      }
      same((await api.context(token)).cartId, second, "cartId");
      await api.expect(204, "PUT", path, { token: manager, json: { ...context, metadata } });
      same((await api.context(token)).cartId, context.cartId, "cartId of the session's other cart");
    },
  }),
  ...rule(
    "MGT-2",
    {
      "upsert=true takes no lapsed session's place: a refresh still revives it (SES-4)": async (api) => {
        const guest = await api.guestWithCart();
        await api.advance("61m");
        const parts = { token: await api.serviceToken(), json: { siteCode: "us" } };
        await api.expect(404, "PUT", `${api.managedPath(guest.context.sessionId)}?upsert=true`, parts);
        const { body } = expectStatus(await api.refresh({ refresh_token: guest.refreshToken }), 200);
        same(await api.context(body.access_token), guest.context, "the revived context");
      },
      "upsert=true may take the place of a session that is gone for good": async (api) => {
        const guest = await api.guestWithCart();
        await api.advance("2d");
        const parts = { token: await api.serviceToken(), json: { siteCode: "us" } };
        const path = api.managedPath(guest.context.sessionId);
        await api.expect(204, "PUT", `${path}?upsert=true`, parts);
        const { body } = await api.expect(200, "GET", path, { token: parts.token });
        same([body.siteCode, body.cartId, body.metadata.version], ["us", undefined, 1], "the new context");
        expectStatus(await api.refresh({ refresh_token: guest.refreshToken }), 401);
      },
    },
    "clock",
  ),
  ...rule("MGT-3", {
    "Adding and removing an attribute answer 204, without a version": async (api) => {
      const { token, context } = await api.guestWithCart();
      const manager = await api.serviceToken();
      const path = api.managedPath(context.sessionId, "/attributes");
      const added = await api.expect(204, "POST", path, {
        token: manager,
        json: { key: "additional attribute name", value: "61079711ce0eb90861357045" },
      });
      same(added.text, "", "the body");
      same(
        (await api.context(token)).context,
        { "additional attribute name": "61079711ce0eb90861357045" },
        "the attributes",
      );
      await api.expect(204, "DELETE", `${path}/additional%20attribute%20name`, { token: manager });
      same((await api.context(token)).context, {}, "the attributes");
    },
    "An unknown session is a 404": async (api) => {
      const token = await api.serviceToken();
      const path = api.managedPath(crypto.randomUUID(), "/attributes");
      await api.expect(404, "POST", path, { token, json: { key: "a", value: 1 } });
      await api.expect(404, "DELETE", `${path}/a`, { token });
    },
  }),
];
