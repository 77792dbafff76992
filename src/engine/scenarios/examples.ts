import { insist, scenario } from "./scenario.ts";
import { bearer, contextOf, logInCustomer, newGuest, withAttributes, withCart, withoutCarts } from "./shoppers.ts";

/** The IDs and tokens that the specification has as examples. */
export const specExamples = {
  sessionId: "0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11",
  cartId: "65e1a0f2c3d4b5a697881234",
  addressId: "65e1a0f2c3d4b5a697885678",
  token: "acme.Zb1cD2eF3gH4iJ5kL6mN7oP8qR9s",
  refreshToken: "acme.a1B2c3D4e5F6g7H8i9J0kLmNoPqR",
} as const;

const { sessionId, cartId, addressId, token, refreshToken } = specExamples;
const espressoMachine = {
  itemYrn: "urn:yaas:hybris:product:product:acme;espresso-machine",
  quantity: 1,
  price: { priceId: "price-1", originalAmount: 249.9, effectiveAmount: 199.9, currency: "EUR" },
} as const;
const location = { latitude: 48.2082, longitude: 16.3738 };

const returns = [
  "tenant",
  "token",
  "refreshToken",
  "saasToken",
  "guestToken",
  "email",
  "sessionId",
  "cartId",
  "version",
  "customerId",
] as const;

export const examples = {
  "the examples": scenario({
    summary:
      "A customer with a cart, whose tokens, session, cart and address are those of the specification's examples: for tools that send examples",
    parameters: {},
    returns,
    async setUp(stage) {
      // The data of a tenant take IDs of their own when it is first used, but no session's.
      stage.expectIds([sessionId]);
      const guest = await newGuest(stage, {});
      stage.expectIds([refreshToken, token]);
      const customer = await withoutCarts(stage, await logInCustomer(stage, guest, {}));
      const { tenant } = customer;
      const headers = bearer(token);
      stage.expectIds([cartId]);
      const shopper = await withCart(stage, customer);
      const path = { tenant, cartId };
      insist(
        await stage.api.POST("/cart/{tenant}/carts/{cartId}/items", {
          params: { path },
          headers,
          body: espressoMachine,
        }),
        "item of the examples",
      );
      insist(
        await stage.api.POST("/cart/{tenant}/carts/{cartId}/discounts", {
          params: { path },
          headers,
          body: { code: "FIVE-EUR" },
        }),
        "discount of the examples",
      );
      await withAttributes(stage, shopper, location);
      stage.expectIds([addressId]);
      const address = await stage.api.POST("/customer/{tenant}/me/addresses", {
        params: { path: { tenant } },
        headers,
        body: {
          contactName: "Carla Customer",
          street: "Ring",
          zipCode: "1010",
          city: "Wien",
          country: "AT",
          tags: ["SHIPPING"],
        },
      });
      insist(address, "address of the examples");
      stage.expectIds([]);
      const { customerId, version } = await contextOf(stage, shopper);
      return { ...shopper, customerId, version };
    },
  }),
};
