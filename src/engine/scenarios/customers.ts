import { attributes, credentials } from "./parameters.ts";
import { insist, scenario } from "./scenario.ts";
import { bearer, contextOf, logInCustomer, newCustomer, newGuest, withAttributes, withCart } from "./shoppers.ts";

const customer = ["tenant", "token", "refreshToken", "saasToken", "guestToken", "email"] as const;
const customerInSession = [...customer, "sessionId", "cartId", "version", "customerId"] as const;

export const customers = {
  "a customer without a cart": scenario({
    summary: "A customer who has logged in without a cart, and has no open one; no session context yet",
    parameters: credentials,
    returns: customer,
    setUp: (stage, given) => newCustomer(stage, given),
  }),

  "a customer with a cart": scenario({
    summary: "A customer whose first cart came after the login: the session context has the profile's values",
    parameters: { ...credentials, ...attributes },
    returns: customerInSession,
    async setUp(stage, { attributes = {}, ...given }) {
      const shopper = await withCart(stage, await newCustomer(stage, given));
      const { customerId } = await contextOf(stage, shopper);
      return { ...(await withAttributes(stage, shopper, attributes)), customerId };
    },
  }),

  "a customer logged in with a guest's cart": scenario({
    summary:
      "A guest with a cart who has logged in: session ID, cart and attributes are the guest's, seen before the login",
    parameters: { ...credentials, ...attributes },
    returns: customerInSession,
    async setUp(stage, { attributes = {}, email, password, ...given }) {
      const guest = await withCart(stage, await newGuest(stage, given));
      await withAttributes(stage, guest, attributes);
      const shopper = await logInCustomer(stage, guest, { email, password });
      const { customerId, version } = await contextOf(stage, shopper);
      const { sessionId, cartId } = guest;
      return { ...shopper, sessionId, cartId, customerId, version };
    },
  }),

  "a customer after logout": scenario({
    summary: "A customer with a cart who has logged out: tokens and session context are gone",
    parameters: credentials,
    returns: customerInSession,
    async setUp(stage, given) {
      const shopper = await withCart(stage, await newCustomer(stage, given));
      const { customerId } = await contextOf(stage, shopper);
      const { tenant, token } = shopper;
      const answer = await stage.api.GET("/customer/{tenant}/logout", {
        params: { path: { tenant }, query: { accessToken: token } },
        headers: bearer(token),
      });
      insist(answer, "logout");
      return { ...shopper, customerId };
    },
  }),
};
