import { attributes, loginValues } from "./parameters.ts";
import { scenario } from "./scenario.ts";
import { newGuest, withAttributes, withCart } from "./shoppers.ts";

/** Beyond what is left of a lifetime, in seconds. */
const margin = 60;

const guest = ["tenant", "token", "refreshToken"] as const;
const guestInSession = [...guest, "sessionId", "cartId", "version"] as const;

export const guests = {
  "a guest without a cart": scenario({
    summary: "A guest with a token, and with no session context yet",
    parameters: loginValues,
    returns: guest,
    setUp: (stage, given) => newGuest(stage, given),
  }),

  "a guest with a cart": scenario({
    summary: "A guest whose first cart has brought the session context into being",
    parameters: loginValues,
    returns: guestInSession,
    setUp: async (stage, given) => withCart(stage, await newGuest(stage, given)),
  }),

  "a guest with attributes": scenario({
    summary: "A guest with a cart, and attributes in the session context",
    parameters: { ...loginValues, ...attributes },
    returns: guestInSession,
    async setUp(stage, { attributes = { latitude: 48.2082, longitude: 16.3738 }, ...given }) {
      return withAttributes(stage, await withCart(stage, await newGuest(stage, given)), attributes);
    },
  }),

  "a context at version {n}": scenario({
    summary: "A guest with a cart whose session context has been changed until it is at that version",
    parameters: {
      ...loginValues,
      n: { type: "integer", description: "the version", required: true, range: [1, 100] },
    },
    returns: guestInSession,
    async setUp(stage, { n, ...given }) {
      const shopper = await withCart(stage, await newGuest(stage, given));
      const changes = Array.from({ length: n - shopper.version }, (_, at) => [`change-${at + 1}`, true] as const);
      return withAttributes(stage, shopper, Object.fromEntries(changes));
    },
  }),

  "an expired guest": scenario({
    summary:
      "A guest with a cart whose token has expired and whose session has lapsed; moves the tenant's clock an hour",
    parameters: loginValues,
    returns: guestInSession,
    async setUp(stage, given) {
      const shopper = await withCart(stage, await newGuest(stage, given));
      stage.advance(shopper.lifetimes.token + margin);
      return shopper;
    },
  }),

  "a guest whose refresh token has expired": scenario({
    summary: "A guest with a cart whose session is gone for good; moves the tenant's clock a day",
    parameters: loginValues,
    returns: guestInSession,
    async setUp(stage, given) {
      const shopper = await withCart(stage, await newGuest(stage, given));
      stage.advance(shopper.lifetimes.refreshToken + margin);
      return shopper;
    },
  }),
};
