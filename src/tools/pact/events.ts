import type { components } from "../../../spec/generated/api.ts";
import type { Kit } from "../../engine/kit.ts";
import { expected, insist } from "../../engine/scenarios/scenario.ts";
import { type ScenarioApi, scenarioApi } from "../../engine/scenarios/scenario-api.ts";
import { bearer } from "../../engine/scenarios/shoppers.ts";
import type { ExampleValues } from "../../engine/scenarios/values.ts";
import type { MessageSource } from "./callbacks.ts";
import type { PactInteraction, ProviderState } from "./source/interactions.ts";
import type { JsonObject } from "./source/json-object.ts";

/** Whom an event is about: the shopper that the provider states have led to. */
interface Shopper extends Pick<ExampleValues, "tenant" | "token">, Partial<Omit<ExampleValues, "tenant" | "token">> {
  readonly api: ScenarioApi;
}

/** Lets the event happen in the state, and returns what the webhook would send. */
type EventMaker = (shopper: Shopper) => Promise<JsonObject>;

/**
 * The events of the vendor's webhook reference that the mock's services bring about, each as its payload is described there.
 * What a state already brings with it, as its cart, is not done again.
 */
const events: Readonly<Record<string, EventMaker>> = {
  "cart.created": async (shopper) => cartEvent(await cartOf(shopper)),
  "cart.closed": async (shopper) => {
    const { api, tenant, token } = shopper;
    const { id, metadata } = await cartOf(shopper);
    const params = { path: { tenant, cartId: id } };
    const body = { status: "CLOSED", metadata: { version: metadata?.version ?? 1 } } as const;
    insist(
      await api.PUT("/cart/{tenant}/carts/{cartId}", { params, headers: bearer(token), body }),
      "closing of the cart",
    );
    return cartEvent(await cartOf(shopper));
  },
  "cart.item-added": async (shopper) => itemEvent(shopper, await addItem(shopper)),
  "cart.item-updated": async (shopper) => {
    const { api, tenant, token } = shopper;
    const { cartId, itemId, priceId } = await addItem(shopper);
    const params = { path: { tenant, cartId, itemId }, query: { partial: true } };
    const body = { quantity: 2 };
    const answer = await api.PUT("/cart/{tenant}/carts/{cartId}/items/{itemId}", {
      params,
      headers: bearer(token),
      body,
    });
    insist(answer, "change of the item");
    return itemEvent(shopper, { cartId, itemId, priceId, quantity: 2 });
  },
  "cart.item-deleted": async (shopper) => {
    const { api, tenant, token } = shopper;
    const { cartId, itemId } = await addItem(shopper);
    const params = { path: { tenant, cartId, itemId } };
    insist(
      await api.DELETE("/cart/{tenant}/carts/{cartId}/items/{itemId}", { params, headers: bearer(token) }),
      "removal of the item",
    );
    return { tenant, cartId, itemId };
  },
  "customer.created": async ({ api, tenant, token }) => {
    const params = { path: { tenant } };
    const profile = expected(await api.GET("/customer/{tenant}/me", { params, headers: bearer(token) }), "customer");
    // Not the webhook's.
    const { addresses: _, defaultAddress: _default, lastLogin: _last, accounts, ...customer } = profile;
    const ids = (accounts as object as readonly { readonly id: string }[]).map(({ id }) => id);
    return { ...customer, accounts: ids, active: true, tenant };
  },
  "customer.logged.in": async ({ tenant, sessionId, customerId }) => {
    if (sessionId === undefined || customerId === undefined)
      throw new Error('The provider state leads to no customer with a session: take one as "a customer with a cart"');
    return { tenant, sessionId, customerId };
  },
};

const eventNames = Object.keys(events);

/** Why the mock cannot be asked for a message, if so. */
export function eventObstacle({
  kind,
  description,
}: Pick<PactInteraction, "kind" | "description">): string | undefined {
  if (kind !== "asynchronous message") return `It is a message (${kind}), and the mock has none of that kind`;
  const named = eventsNamed(description);
  const elsewhere = "Name where messages come from with --message-url";
  if (named.length === 0)
    return `It is a message (${kind}) whose description names no event of the mock: ${eventNames.join(", ")}. ${elsewhere}`;
  if (named.length > 1)
    return `It is a message (${kind}) whose description can mean ${named.join(" and ")}, and the mock gives one: name that one only. ${elsewhere}`;
  if (negation.test(description))
    return `It is a message (${kind}) whose description says that ${named.join()} does not happen, and the mock gives events that happen. ${elsewhere}`;
  return undefined;
}

const negation = /\b(cannot|neither|never|no|nobody|none|nor|not|nothing)\b|n['’]t\b/i;

/** The events that a message's description speaks of: `cart.created` in "the event cart.created" and "a cart was created". */
function eventsNamed(description: string): string[] {
  const words = wordsOf(description);
  return eventNames.filter((name) => {
    let from = 0;
    return wordsOf(name).every((word) => (from = words.indexOf(word, from) + 1) > 0);
  });
}

/** The kit's events as messages. A provider state is one of the kit's scenarios. */
export function eventsOf(kit: Pick<Kit, "fetch" | "control">): MessageSource {
  return (description) => {
    const maker = events[eventsNamed(description)[0] ?? ""];
    if (maker === undefined) throw new Error(`The mock has no event "${description}"`);
    return async (states) => {
      const values = await valuesOf(kit, states);
      const { tenant, token } = values;
      if (tenant === undefined || token === undefined)
        throw new Error('No provider state leads to a shopper: take one as "a guest with a cart"');
      return { contents: await maker({ ...values, tenant, token, api: scenarioApi(kit.fetch) }) };
    };
  };
}

async function valuesOf({ control }: Pick<Kit, "control">, states: readonly ProviderState[]) {
  const values: Partial<ExampleValues> = {};
  for (const { name, params } of states) Object.assign(values, await control.scenario(name as never, params as never));
  return values;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^a-z]+/);
}

type Cart = components["schemas"]["Cart"];

async function cartOf({ api, tenant, token, cartId }: Shopper): Promise<Cart> {
  if (cartId === undefined) throw new Error('The provider state leads to no cart: take one as "a guest with a cart"');
  const params = { path: { tenant, cartId } };
  const answer = await api.GET("/cart/{tenant}/carts/{cartId}", { params, headers: bearer(token) });
  // openapi-fetch's types make an object of a read-only array.
  return expected(answer, "cart") as object as Cart;
}

function cartEvent({ currency, customerId, id, metadata, siteCode }: Cart): JsonObject {
  return { currency, ...(customerId === undefined ? {} : { customerId }), id, metadata, siteCode };
}

interface Item {
  readonly cartId: string;
  readonly itemId: string;
  readonly quantity: number;
  readonly priceId: string;
}

/** Adds one espresso machine of the default seed. */
async function addItem(shopper: Shopper): Promise<Item> {
  const { api, tenant, token } = shopper;
  const { id: cartId, currency } = await cartOf(shopper);
  const priceId = "example-price";
  const body = {
    itemYrn: `urn:yaas:saasag:caasproduct:product:${tenant};espresso-machine`,
    quantity: 1,
    price: { priceId, originalAmount: 10, effectiveAmount: 10, currency },
  };
  const params = { path: { tenant, cartId } };
  const answer = await api.POST("/cart/{tenant}/carts/{cartId}/items", { params, headers: bearer(token), body });
  return { cartId, itemId: expected(answer, "item of the cart").itemId, quantity: 1, priceId };
}

function itemEvent({ tenant }: Shopper, { cartId, itemId, quantity, priceId }: Item): JsonObject {
  return { tenant, cartId, itemId, quantity, priceId };
}
