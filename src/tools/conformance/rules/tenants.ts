import { expectStatus } from "../api.ts";
import { rule } from "../rule.ts";

export const tenantRules = [
  ...rule("TEN-1", {
    "A malformed tenant name is a 400": async (api) => {
      const { token } = await api.guest();
      for (const tenant of ["ab", "1abc", "Acme", "a-b", "abcdefghijklmnopq", "ac%20me", "%00abc", "ac.me"]) {
        await api.expect(400, "GET", `/session-context/${tenant}/me/context`, { token });
        await api.expect(400, "GET", `/cart/${tenant}/carts?siteCode=main`, { token });
        await api.expect(400, "GET", `/site/${tenant}/sites`);
        await api.expect(400, "POST", `/customer/${tenant}/login`, { json: api.customer });
        await api.expect(400, "GET", `/customerlogin/auth/anonymous/login?client_id=x&tenant=${tenant}`);
      }
      await api.expect(400, "GET", "/customerlogin/auth/anonymous/login?client_id=x");
    },
  }),
  ...rule(
    "TEN-1",
    {
      "A token, session or cart of one tenant is unknown in another": async (api) => {
        const other = api.subject.otherTenant ?? "";
        const { token, context, cartId, refreshToken } = await api.guestWithCart();
        await api.expect(401, "GET", `/session-context/${other}/me/context`, { token });
        await api.expect(401, "POST", `/customer/${other}/login`, { token, json: api.customer });
        await api.expect(401, "GET", `/cart/${other}/carts/${cartId}`, { token });
        expectStatus(await api.refresh({ tenant: other, refresh_token: refreshToken }), 401);
        const manager = await api.serviceToken();
        await api.expect(200, "GET", api.managedPath(context.sessionId), { token: manager });
        await api.expect(401, "GET", `/session-context/${other}/context/${context.sessionId}`, { token: manager });
        const otherManager = await api.serviceToken(api.subject.manager, undefined, other);
        await api.expect(404, "GET", `/session-context/${other}/context/${context.sessionId}`, { token: otherManager });
        const stranger = await api.guest({}, other);
        await api.expect(404, "GET", `/cart/${other}/carts/${cartId}`, { token: stranger.token });
      },
    },
    "other-tenant",
  ),
];
