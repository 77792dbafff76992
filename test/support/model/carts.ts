import { expectStatus, insist } from "./compare.ts";
import type { SideBySide } from "./side-by-side.ts";
import type { StepOf } from "./steps.ts";
import { activate, cartIdle, type ModelCart, type ModelSession, removeCart, sites } from "./world.ts";

// CTX-1, CTX-2, CTX-4, VAL-3
export async function createCart(side: SideBySide, { pick, site }: StepOf<"create cart">): Promise<void> {
  const session = side.session(pick);
  if (session === undefined) return;
  const before = side.openCart(session, site);
  const json = { siteCode: site, currency: sites[site]?.currency };
  const answer = await side.api.send("POST", `/cart/${session.tenant}/carts`, { token: session.token, json });
  if (before?.isSure === true) return expectStatus(answer, "one open cart for each site", 409);
  if (before !== undefined && answer.status === 409) return;
  if (!side.changed(answer, "CTX-2", 201, session.customer === undefined ? "guest's cart" : "customer's cart")) return;
  activate(session, side.newCart(session, answer.body.cartId as string, site));
}

// CTX-2: also when it finds an older cart of the customer's
export async function findCart(side: SideBySide, { pick, site }: StepOf<"find cart">): Promise<void> {
  const session = side.session(pick);
  if (session !== undefined) await findOrCreate(side, session, site);
}

/** The cart that a session's owner has on a site, created if need be; undefined when it could not be. */
async function findOrCreate(side: SideBySide, session: ModelSession, site: string): Promise<ModelCart | undefined> {
  const before = side.openCart(session, site);
  const answer = await side.api.send("GET", `/cart/${session.tenant}/carts?siteCode=${site}&create=true`, {
    token: session.token,
  });
  if (side.isFailing) {
    expectStatus(answer, "failing storage", 200, 503);
    if (answer.status === 503) return undefined;
    insist(session.context?.cartId === answer.body.id, "A cart was activated though nothing can be kept");
    return side.tenantOf(session).carts.find(({ id }) => id === answer.body.id);
  }
  expectStatus(answer, "CTX-2", 200);
  const id = answer.body.id as string;
  if (before?.isSure === true) insist(before.cart.id === id, "CTX-2: the older cart is found");
  const known = side.tenantOf(session).carts.find((cart) => cart.id === id);
  insist(known?.isGone !== true, "VAL-3: a cart that is gone is not found");
  const cart = known ?? side.newCart(session, id, site);
  cart.seenAt = side.now;
  side.reach(known === undefined ? "cart created by the search" : "cart found");
  activate(session, cart);
  return cart;
}

export async function addItem(side: SideBySide, { pick }: StepOf<"add item">): Promise<void> {
  const session = side.session(pick, (each) => side.cartOf(each) !== undefined);
  const cart = session === undefined ? undefined : side.cartOf(session);
  if (session === undefined || cart === undefined) return;
  const read = await side.api.send("GET", `/cart/${session.tenant}/carts/${cart.id}`, { token: session.token });
  expectStatus(read, "VAL-3: the context's cart is there", 200);
  const { currency } = read.body as { readonly currency: string };
  const price = { priceId: "model", originalAmount: 10, effectiveAmount: 9.99, currency };
  const json = { itemYrn: `urn:yaas:hybris:product:product:${session.tenant};coffee-beans`, quantity: 1, price };
  const target = `/cart/${session.tenant}/carts/${cart.id}/items?siteCode=${cart.site}`;
  const answer = await side.api.send("POST", target, { token: session.token, json });
  if (side.changed(answer, "adding an item", 201, "item")) cart.changedAt = cart.seenAt = side.now;
}

// VAL-3: removed when that cart is deleted
export async function deleteCart(side: SideBySide, { pick }: StepOf<"delete cart">): Promise<void> {
  const session = side.session(pick, (each) => side.cartOf(each) !== undefined);
  const cart = session === undefined ? undefined : side.cartOf(session);
  if (session === undefined || cart === undefined) return;
  const answer = await side.api.send("DELETE", `/cart/${session.tenant}/carts/${cart.id}`, { token: session.token });
  if (side.changed(answer, "VAL-3", 204, "cart deleted")) removeCart(side.tenantOf(session), cart);
}

// VAL-3: replaced by the customer's cart when carts are merged
export async function mergeCarts(side: SideBySide, { pick }: StepOf<"merge">): Promise<void> {
  const isGuestCart = (session: ModelSession): boolean => side.cartOf(session)?.owner === session;
  const session = side.session(pick, (each) => each.customer !== undefined && isGuestCart(each));
  const from = session === undefined ? undefined : side.cartOf(session);
  if (session === undefined || from === undefined) return;
  const own = side
    .tenantOf(session)
    .carts.find(
      (cart) => !cart.isGone && cart.owner === session.customer?.email && side.now - cart.changedAt < cartIdle,
    );
  const into = own ?? (await findOrCreate(side, session, from.site));
  if (into === undefined || into === from) return;
  const answer = await side.api.send("POST", `/cart/${session.tenant}/carts/${into.id}/merge`, {
    token: session.token,
    json: { carts: [from.id] },
  });
  if (!side.changed(answer, "VAL-3", 200, "merge")) return;
  from.isGone = true;
  into.changedAt = into.seenAt = side.now;
  activate(session, into);
}
