// A tenant that every request of the input fields' test starts from: the same one each time, to the last random digit.
import { createKit, type Kit } from "../../../src/engine/kit.ts";
import type { Seed } from "../../../src/engine/seed/seed.ts";
import { shop } from "../../../src/engine/shop/index.ts";

const seed: Seed = {
  sites: [
    { code: "old", currency: "EUR", languages: ["en"], active: false },
    {
      code: "store",
      currency: "EUR",
      languages: ["de"],
      homeBase: { address: { country: "AT" } },
      mixins: { theme: { color: "red" } },
      payment: [{ id: "invoice" }, { id: "cash", active: false }],
    },
  ],
  products: [
    {
      id: "tea",
      localizedName: { en: "Tea", de: "Tee" },
      localizedDescription: { en: "Hot" },
      categories: ["beans", "other"],
    },
    { id: "loose", name: "Loose", stock: 0, categories: ["coffee"] },
  ],
  categories: [
    { id: "hidden", parentId: "coffee", localizedName: { en: "Hidden" }, published: false },
    { id: "other", localizedName: { en: "Other", de: "Anderes" } },
    { id: "secret", parentId: "hidden", localizedName: { en: "Secret" } },
  ],
  catalogs: [
    { id: "us-only", localizedName: { en: "US", de: "Amerika" }, publishedSites: ["us"] },
    { id: "all", localizedName: { en: "All", de: "Alle" }, categories: ["other"] },
  ],
  exchangeConfigs: ["default", "second"],
  contactAssignments: [{ legalEntityId: "roastery", customer: "one@example.com" }],
  locations: [{ id: "branch", name: "Branch" }],
  customers: [
    { email: "one@example.com", password: "password", addresses: [{ country: "AT", tags: ["HOME"] }] },
    { email: "two@example.com", password: "password", firstName: "Two" },
  ],
};

/** Names of what the world has, for paths, headers and bodies: `{cart}` is the guest's cart. */
export type Names = Readonly<Record<string, string>>;

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly text: string;
}

export interface World {
  readonly names: Names;
  send(method: string, target: string, init?: RequestInit): Promise<Answered>;
  /** The token of the last mail. */
  mailed(): string;
}

const told = ["location", "version", "x-count", "x-total-count", "retry-after"];

/** Numbers that look random, and are the same again after each `restart`. */
function numbers() {
  let state = 1;
  return {
    restart: () => (state = 1),
    bytes: (size: number) =>
      Uint8Array.from({ length: size }, () => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        return state >>> 24;
      }),
  };
}

/** A kit that makes worlds, one tenant each. */
export function worlds(doubleOptIn = false): (needed: string) => Promise<World> {
  const random = numbers();
  let now = Date.parse("2026-03-01T09:00:00Z");
  let tenants = 0;
  // Expectations of no more than so many need all that came.
  const wholeLog = { requestLog: 100_000, requestLogBytes: 1_000_000_000 };
  const kit = createKit({ seed, services: [shop], random: random.bytes, now: () => now, doubleOptIn, ...wholeLog });
  kit.control.violations.begin();
  return async (needed) => {
    random.restart();
    now = Date.parse("2026-03-01T09:00:00Z");
    const tenant = `t${String(tenants++).padStart(5, "0")}`;
    const send: World["send"] = async (method, target, init = {}) => {
      now += 1000;
      const response = await kit.fetch(`https://api.emporix.io${target}`, { ...init, method });
      const isEndless = response.headers.get("content-type") === "text/event-stream";
      if (isEndless) await response.body?.cancel();
      const text = (isEndless ? "events" : await response.text())
        .replaceAll(tenant, "TENANT")
        .replaceAll(/eyJ[\w.-]+/g, "JWT");
      return {
        status: response.status,
        headers: Object.fromEntries(told.map((name) => [name, response.headers.get(name)])),
        text,
      };
    };
    const names = await prepare(kit, tenant, needed, () => (now += 1000));
    return { names, send, mailed: () => kit.control.mails(tenant).at(-1)?.token ?? "" };
  };
}

/** An employee, and as far as they are needed: a guest and a customer with a cart each, and a buyer with orders. */
async function prepare(kit: Kit, tenant: string, needed: string, tick: () => void): Promise<Names> {
  const needs = (...names: readonly string[]): boolean => names.some((name) => needed.includes(name));
  const call = async (
    method: string,
    target: string,
    bearer?: string,
    json?: unknown,
    more: object = {},
    // oxlint-disable-next-line typescript/no-explicit-any -- what an API answers
  ): Promise<any> => {
    tick();
    const response = await kit.fetch(`https://api.emporix.io${target}`, {
      method,
      headers: {
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(json === undefined ? {} : { "content-type": "application/json" }),
        ...more,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    if (response.status >= 400) throw new Error(`${method} ${target}: ${response.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
  const anonymous = () => call("GET", `/customerlogin/auth/anonymous/login?tenant=${tenant}&client_id=shop`);
  tick();
  const form = new URLSearchParams({ grant_type: "client_credentials", client_id: "backend", client_secret: "secret" });
  const granted = await kit.fetch("https://api.emporix.io/oauth/token", {
    method: "POST",
    body: form,
    headers: { "emporix-tenant": tenant },
  });
  const { access_token: service } = (await granted.json()) as { access_token: string };
  const names: Record<string, string> = { tenant, service, jwt: "e30.eyJlbWFpbCI6Im9uZUBleGFtcGxlLmNvbSJ9.x" };
  const guest = await anonymous();
  Object.assign(names, { guest: guest.access_token, guestRefresh: guest.refresh_token });
  const item = {
    itemYrn: `urn:yaas:hybris:product:product:${tenant};coffee-beans`,
    quantity: 2,
    price: { priceId: "coffee-beans-main", originalAmount: 20, effectiveAmount: 17.95, currency: "EUR" },
  };
  if (needs("/cart/", "session", "{cart}")) {
    const draft = { siteCode: "main", currency: "EUR" };
    const { cartId: cart } = await call("POST", `/cart/${tenant}/carts`, guest.access_token, draft);
    const externalFees = [{ feeType: "ABSOLUTE", feeAbsolute: { amount: 5, currency: "EUR" } }];
    await call("POST", `/cart/${tenant}/carts/${cart}/items`, service, { ...item, externalFees });
    await call("POST", `/cart/${tenant}/carts/${cart}/discounts`, guest.access_token, { code: "TEN" });
    const { sessionId } = await call("GET", `/session-context/${tenant}/me/context`, guest.access_token);
    Object.assign(names, { cart, sessionId });
  }
  const login = async (email: string) =>
    call("POST", `/customer/${tenant}/login`, (await anonymous()).access_token, { email, password: "password" });
  if (needs("customer", "{own}", "{saas}", "address")) {
    const { access_token: customer, refresh_token: customerRefresh, saas_token: saas } = await login("one@example.com");
    const { id: customerId } = await call("GET", `/customer/${tenant}/me`, customer);
    const { id: own } = await call("GET", `/cart/${tenant}/carts?siteCode=main&create=true`, customer);
    const [{ id: addressId }] = await call("GET", `/customer/${tenant}/me/addresses`, customer);
    const { sessionId: customerSession } = await call("GET", `/session-context/${tenant}/me/context`, customer);
    Object.assign(names, { customer, customerRefresh, saas, customerId, own, addressId, customerSession });
  }
  if (needs("{resetToken}", "/__kit/mails"))
    await call("POST", `/customer/${tenant}/password/reset`, guest.access_token, { email: "one@example.com" });
  if (needs("{emailToken}")) {
    const change = { email: "one@example.com", password: "password", newEmail: "new@example.com" };
    await call("POST", `/customer/${tenant}/me/accounts/internal/email/change`, names["customer"], change);
  }
  if (needs("waiting@")) {
    const account = { email: "waiting@example.com", password: "password" };
    await call("POST", `/customer/${tenant}/signup`, guest.access_token, account);
  }
  const mailed = kit.control.mails(tenant).at(-1)?.token ?? "";
  Object.assign(names, { resetToken: mailed, emailToken: mailed });
  if (!needs("buyer", "/order", "{ready}")) return names;
  const buyer = await login("two@example.com");
  const { id: buyerId } = await call("GET", `/customer/${tenant}/me`, buyer.access_token);
  const order = async (siteCode: string, currency: string) => {
    const draft = { siteCode, currency };
    const { cartId } = await call("POST", `/cart/${tenant}/carts`, buyer.access_token, draft);
    const price = { priceId: "p", originalAmount: 1, effectiveAmount: 1, currency };
    const bought = { itemYrn: item.itemYrn, quantity: 1, price };
    await call("POST", `/cart/${tenant}/carts/${cartId}/items`, buyer.access_token, bought);
    const address = { type: "BILLING", contactName: "Two", street: "Ring", zipCode: "1", city: "Wien", country: "AT" };
    const placed = {
      cartId,
      paymentMethods: [{ provider: "invoice" }],
      shipping: { methodId: "post", zoneId: "at", methodName: "Post", amount: 0 },
      addresses: [address],
      customer: { email: "two@example.com" },
    };
    const headers = { "saas-token": buyer.saas_token as string };
    return (await call("POST", `/checkout/${tenant}/checkouts/order`, buyer.access_token, placed, headers))
      .orderId as string;
  };
  await order("main", "EUR");
  const orderId = await order("us", "USD");
  const { cartId: ready } = await call("POST", `/cart/${tenant}/carts`, buyer.access_token, {
    siteCode: "store",
    currency: "EUR",
  });
  await call("POST", `/cart/${tenant}/carts/${ready}/items`, buyer.access_token, item);
  return { ...names, buyer: buyer.access_token, buyerSaas: buyer.saas_token, buyerId, ready, orderId };
}
