import { type ApiUnderTest, expectStatus } from "../api.ts";
import { holds, matches, same } from "../check.ts";
import { rule } from "../rule.ts";

const someText = /./;
const invalid = "oauth.v2.InvalidAccessToken";
const expired = "keymanagement.service.access_token_expired";

async function refused(api: ApiUnderTest, token: string, errorcode: string): Promise<void> {
  const answer = await api.expect(401, "GET", api.ownPath(), { token });
  same(answer.body.fault?.detail?.errorcode, errorcode, `error code of ${answer.request}`);
}

/** A session and its context are gone for everybody. */
async function nobodySees(api: ApiUnderTest, sessionId: string): Promise<void> {
  const answer = await api.expect(404, "GET", api.managedPath(sessionId), { token: await api.serviceToken() });
  same({ sessionId: answer.body.sessionId, code: answer.body.code }, { sessionId, code: 404 }, "the 404 body");
}

export const sessionRules = [
  ...rule("SES-1", {
    "An anonymous login answers a bearer token and a refresh token": async (api) => {
      const { body } = expectStatus(await api.anonymousLogin(), 200);
      same(body.token_type, "Bearer", "token_type");
      matches(body.access_token, someText, "access_token");
      matches(body.refresh_token, someText, "refresh_token");
      holds(body.expires_in > 0 && body.refresh_token_expires_in > 0, "Both lifetimes are told, in seconds");
    },
    "No session context exists yet, unless the login creates it (D2)": async (api) => {
      const { token } = await api.guest();
      const answer = await api.call("GET", api.ownPath(), { token });
      expectStatus(answer, api.contextNeedsCart ? 404 : 200);
      if (!api.contextNeedsCart) same(answer.body.cartId, undefined, "cartId before the first cart");
    },
    "The session ID is told with the context, or always (D1)": async (api) => {
      const { sessionId, refreshToken, token } = await api.guest();
      const always = api.subject.switches.sessionIdTold === "always" || !api.contextNeedsCart;
      same(sessionId !== undefined, always, "whether the first answer tells the session ID");
      await api.createCart(token);
      const context = await api.context(token);
      const { body } = expectStatus(await api.refresh({ refresh_token: refreshToken }), 200);
      same(body.sessionId, context.sessionId, "sessionId of a refresh once there is a context");
    },
  }),
  ...rule(
    "SES-2",
    {
      "An anonymous session lives one hour": async (api) => {
        const { body } = expectStatus(await api.anonymousLogin(), 200);
        same(body.expires_in, 3599, "expires_in");
        await api.createCart(body.access_token);
        const { sessionId } = await api.context(body.access_token);
        await api.advance("59m");
        await api.context(body.access_token);
        await api.advance("1m");
        await refused(api, body.access_token, expired);
        await nobodySees(api, sessionId);
      },
    },
    "clock",
  ),
  ...rule("SES-3", {
    "A refresh answers a new token of the same session": async (api) => {
      const guest = await api.guestWithCart();
      const { body } = expectStatus(await api.refresh({ refresh_token: guest.refreshToken }), 200);
      holds(body.access_token !== guest.token, "A refresh answers a new access token");
      same(await api.context(body.access_token), guest.context, "the context of the new token");
      same(await api.context(guest.token), guest.context, "the context of the old token");
    },
    "A refresh token may be used again": async (api) => {
      const { refreshToken } = await api.guest();
      for (let use = 0; use < 3; use++) expectStatus(await api.refresh({ refresh_token: refreshToken }), 200);
    },
    "The deprecated anonymous_token refreshes too": async (api) => {
      const guest = await api.guestWithCart();
      const { body } = expectStatus(await api.refresh({ anonymous_token: guest.token }), 200);
      same((await api.context(body.access_token)).sessionId, guest.context.sessionId, "the session");
    },
    "Without either parameter the answer is 400, with an unknown one 401": async (api) => {
      expectStatus(await api.refresh({}), 400);
      expectStatus(await api.refresh({ refresh_token: "unknown" }), 401);
      expectStatus(await api.refresh({ anonymous_token: "unknown" }), 401);
    },
    "An access token is no refresh token, and the other way round": async (api) => {
      const { token, refreshToken } = await api.guest();
      expectStatus(await api.refresh({ refresh_token: token }), 401);
      await refused(api, refreshToken, invalid);
    },
  }),
  ...rule(
    "SES-3",
    {
      "A refresh restarts the hour": async (api) => {
        const guest = await api.guestWithCart();
        await api.advance("50m");
        const { body } = expectStatus(await api.refresh({ refresh_token: guest.refreshToken }), 200);
        await api.advance("50m");
        same(
          (await api.context(body.access_token)).sessionId,
          guest.context.sessionId,
          "the session after 100 minutes",
        );
        const manager = await api.serviceToken();
        await api.expect(200, "GET", api.managedPath(guest.context.sessionId), { token: manager });
        await refused(api, guest.token, expired);
      },
      "A refresh token is valid for 86399 seconds": async (api) => {
        const { body } = expectStatus(await api.anonymousLogin(), 200);
        same(body.refresh_token_expires_in, 86_399, "refresh_token_expires_in");
        await api.advance("86339s");
        expectStatus(await api.refresh({ refresh_token: body.refresh_token }), 200);
        await api.advance("60s");
        expectStatus(await api.refresh({ refresh_token: body.refresh_token }), 401);
      },
    },
    "clock",
  ),
  ...rule("SES-4", {
    "An anonymous session ends at login; its token is dead, or reads the guest's cart (D3)": async (api) => {
      const guest = await api.guestWithCart();
      await api.login(guest.token);
      const cart = `/cart/${api.tenant}/carts/${guest.cartId}`;
      if (api.subject.switches.anonymousTokenAfterLogin === "dead") {
        await refused(api, guest.token, invalid);
        await api.expect(401, "GET", cart, { token: guest.token });
      } else {
        await api.expect(200, "GET", cart, { token: guest.token });
        await api.expect(403, "DELETE", cart, { token: guest.token });
        await api.expect(404, "GET", api.ownPath(), { token: guest.token });
      }
      expectStatus(await api.refresh({ refresh_token: guest.refreshToken }), 401);
    },
  }),
  ...rule(
    "SES-4",
    {
      "A lapsed session's token has expired, and its context is gone for everybody": async (api) => {
        const guest = await api.guestWithCart();
        await api.advance("61m");
        await refused(api, guest.token, expired);
        await nobodySees(api, guest.context.sessionId);
        expectStatus(await api.loginAnswer(guest.token, api.customer), 401);
      },
      "A refresh revives session and context unchanged": async (api) => {
        const guest = await api.guestWithCart();
        await api.advance("23h");
        await nobodySees(api, guest.context.sessionId);
        const { body } = expectStatus(await api.refresh({ refresh_token: guest.refreshToken }), 200);
        same(await api.context(body.access_token), guest.context, "the revived context");
      },
      "After the refresh token's time both are gone for good": async (api) => {
        const guest = await api.guestWithCart();
        await api.advance("86399s");
        expectStatus(await api.refresh({ refresh_token: guest.refreshToken }), 401);
        expectStatus(await api.refresh({ anonymous_token: guest.token }), 401);
        await nobodySees(api, guest.context.sessionId);
      },
    },
    "clock",
  ),
  ...rule("SES-5", {
    "A login turns the anonymous session into a customer session": async (api) => {
      const guest = await api.guestWithCart();
      const { body } = expectStatus(await api.loginAnswer(guest.token, api.customer), 200);
      same(body.session_id, guest.context.sessionId, "session_id");
      same(
        [body.accessToken, body.refreshToken, body.saasToken, body.expiresIn],
        [body.access_token, body.refresh_token, body.saas_token, body.expires_in],
        "the deprecated spellings",
      );
      matches((await api.context(body.access_token)).customerId, /^\d+$/, "customerId");
    },
    "A wrong password or an unknown e-mail address is a 401": async (api) => {
      const { token } = await api.guest();
      expectStatus(await api.loginAnswer(token, { ...api.customer, password: "wrong-password" }), 401);
      expectStatus(await api.loginAnswer(token, { ...api.customer, email: "nobody@example.com" }), 401);
    },
    "A guest's token that outlives the login (D3) logs the same customer in again, and another one afresh": async (
      api,
    ) => {
      const guest = await api.guestWithCart();
      const one = await api.login(guest.token);
      if (api.subject.switches.anonymousTokenAfterLogin === "dead") {
        expectStatus(await api.loginAnswer(guest.token, api.customer), 401);
        return;
      }
      const again = await api.login(guest.token);
      same(await api.context(again.token), await api.context(one.token), "the context of the same customer");
      const [, other] = api.subject.customers;
      if (other === undefined) return;
      const two = await api.login(guest.token, other);
      holds(two.sessionId !== one.sessionId, "Another customer has another session");
      const answer = await api.call("GET", api.ownPath(), { token: two.token });
      expectStatus(answer, api.contextNeedsCart ? 404 : 200);
    },
    "Without a valid anonymous token the answer is 401": async (api) => {
      const guest = await api.guest();
      const { token } = await api.login(guest.token);
      expectStatus(await api.loginAnswer(undefined, api.customer), 401);
      expectStatus(await api.loginAnswer("garbage", api.customer), 401);
      expectStatus(await api.loginAnswer(guest.refreshToken, api.customer), 401);
      expectStatus(await api.loginAnswer(token, api.customer), 401);
    },
  }),
  ...rule(
    "SES-6",
    {
      "A customer session never times out": async (api) => {
        const guest = await api.guestWithCart();
        const { body: login } = expectStatus(await api.loginAnswer(guest.token, api.customer), 200);
        // The clock leaves room for a slow machine: the last minute is known from what the answer says.
        same(login.expires_in, 2_591_999, "expires_in");
        const before = await api.context(login.access_token);
        await api.advance("2591940s");
        await api.context(login.access_token);
        await api.advance("1h");
        await refused(api, login.access_token, expired);
        await api.advance("1095d");
        const manager = await api.serviceToken();
        const managed = await api.expect(200, "GET", api.managedPath(before.sessionId), { token: manager });
        // The cart is long gone by then (CRT-1).
        const { cartId: _gone, metadata, ...values } = before;
        const kept = { ...values, metadata: { ...metadata, version: metadata.version + 1 } };
        const later = { ...managed.body, metadata: { ...managed.body.metadata, modifiedAt: metadata.modifiedAt } };
        same(later, kept, "the context three years later");
        const { body } = expectStatus(await api.refreshCustomer((await api.guest()).token, login.refresh_token), 200);
        same(body.session_id, before.sessionId, "session_id of the refresh");
        same(await api.context(body.access_token), managed.body, "the context of the refreshed token");
      },
    },
    "clock",
  ),
  ...rule("SES-6", {
    "A customer's token is refreshed with any anonymous bearer, or the customer's own (D7)": async (api) => {
      const guest = await api.guestWithCart();
      const customer = await api.login(guest.token);
      const stranger = await api.guest();
      for (const bearer of [stranger.token, customer.token]) {
        const { body } = expectStatus(await api.refreshCustomer(bearer, customer.refreshToken), 200);
        same(body.saas_token, undefined, "saas_token of a refresh");
        same((await api.context(body.access_token)).sessionId, guest.context.sessionId, "the session");
      }
      expectStatus(await api.refreshCustomer(undefined, customer.refreshToken), 401);
      expectStatus(await api.refreshCustomer(stranger.token, "unknown"), 401);
    },
    "Validating a customer's token tells what it stands for": async (api) => {
      const { token } = await api.customerSession();
      const { body } = await api.expect(200, "GET", `/customer/${api.tenant}/validateauthtoken`, { token });
      same([body.token_type, body.email], ["Bearer", api.customer.email], "token_type and email");
      const guest = await api.guest();
      await api.expect(401, "GET", `/customer/${api.tenant}/validateauthtoken`, { token: guest.token });
    },
  }),
  ...rule("SES-7", {
    "Logout ends the session with token, refresh token and context": async (api) => {
      const guest = await api.guestWithCart();
      const customer = await api.login(guest.token);
      const manager = await api.serviceToken();
      await api.expect(200, "GET", api.managedPath(guest.context.sessionId), { token: manager });
      await api.logout(customer.token);
      await refused(api, customer.token, invalid);
      expectStatus(await api.refreshCustomer((await api.guest()).token, customer.refreshToken), 401);
      await nobodySees(api, guest.context.sessionId);
      await api.expect(401, "GET", api.ownPath(), { token: guest.token });
    },
    "Logout takes the token twice, and nobody else's": async (api) => {
      const { token } = await api.customerSession();
      const path = `/customer/${api.tenant}/logout`;
      await api.expect(400, "GET", path, { token });
      await api.expect(401, "GET", `${path}?accessToken=garbage`, { token });
      await api.expect(401, "GET", `${path}?accessToken=${encodeURIComponent(token)}`);
      await api.expect(200, "GET", `/customer/${api.tenant}/me`, { token });
    },
  }),
];
