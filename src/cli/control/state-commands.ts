import type { components } from "../../../spec/generated/control.ts";
import type { Route } from "../../../spec/generated/control-operations.ts";
import { readSeed } from "../kit-options.ts";
import { controlCommand, fieldsOf, textsOf, type Verb } from "./control-command.ts";
import { tableLines } from "./table.ts";

type Schemas = components["schemas"];

type Paged = Extract<
  Route,
  "GET /__kit/carts" | "GET /__kit/contexts" | "GET /__kit/customers" | "GET /__kit/orders" | "GET /__kit/sessions"
>;

/** A list with its filters, and one of its rows by ID. */
function listVerbs(
  route: Paged,
  columns: readonly string[],
  cells: (entry: never) => readonly string[],
): Readonly<Record<string, Verb>> {
  return {
    "": {
      route,
      takes: ["[FILTER=VALUE…]"],
      ask: (args) => ({ query: textsOf(args) }),
      lines: ({ items, total, next }: { items: readonly never[]; total: number; next?: string }) => [
        ...tableLines([columns, ...items.map(cells)]),
        ...(next === undefined ? [] : [`${items.length} of ${total}; the next page: cursor=${next}`]),
      ],
    },
    show: oneVerb(`${route}/{id}`),
  };
}

/** What is said to one row, by its ID; the answer is the row. */
function oneVerb(route: Route, more: readonly string[] = [], bodyOf?: (args: readonly string[]) => unknown): Verb {
  return {
    route,
    takes: ["ID", ...more],
    ask: ([id = "", ...args]) => ({ path: { id }, ...(bodyOf === undefined ? {} : { body: bodyOf(args) }) }),
    lines: (entry: object) => JSON.stringify(entry, undefined, 2).split("\n"),
  };
}

export const seedCommand = controlCommand("seed", "extend or replace the data of a running mock", {
  "": {
    route: "POST /__kit/seed",
    takes: ["FILE"],
    ask: ([file = ""]) => ({ body: readSeed(file) }),
    lines: () => ["Planted"],
  },
});

export const lapsesCommand = controlCommand("lapses", "list what lapses in a running mock, in its order", {
  "": {
    route: "GET /__kit/lapses",
    takes: ["[FILTER=VALUE…]"],
    ask: (args) => ({ query: textsOf(args) }),
    lines: (lapses: readonly Schemas["Lapse"][]) =>
      tableLines([
        ["AT", "TENANT", "WHAT", "SESSION", "CART"],
        ...lapses.map(({ at, tenant, what, sessionId = "-", cartId = "-" }) => [at, tenant, what, sessionId, cartId]),
      ]),
  },
});

export const tenantsCommand = controlCommand("tenants", "list the tenants of a running mock", {
  "": {
    route: "GET /__kit/tenants",
    lines: (tenants: readonly Schemas["TenantEntry"][]) =>
      tableLines([
        ["TENANT", "NOW", "LIVE", "EXPIRED", "ENDED", "CARTS", "CUSTOMERS", "ORDERS", "MAILS"],
        ...tenants.map(({ tenant, now, sessions: { live, expired, ended }, carts, customers, orders, mails }) => [
          tenant,
          now,
          ...[live, expired, ended, carts, customers, orders, mails].map(String),
        ]),
      ]),
  },
});

export const statsCommand = controlCommand("stats", "tell how much a running mock holds", {
  "": {
    route: "GET /__kit/stats",
    lines: ({ tenants, total, files }: Schemas["Stats"]) => [
      ...tableLines([
        ["TENANT", ...countNames.map((name) => name.toUpperCase())],
        ...[...tenants, { ...total, tenant: "all" }].map((counts) => [
          counts.tenant,
          ...countNames.map((name) => String(counts[name])),
        ]),
      ]),
      ...(files === undefined ? [] : [`${files} bytes of files`]),
    ],
  },
});

const countNames = [
  "sessions",
  "contexts",
  "carts",
  "customers",
  "tokens",
  "orders",
  "mails",
  "requests",
  "bytes",
] as const;

export const sessionsCommand = controlCommand(
  "sessions",
  "list the sessions of a running mock, look at one, or change it",
  {
    ...listVerbs(
      "GET /__kit/sessions",
      ["TENANT", "SESSION", "KIND", "STATE", "EXPIRES", "CUSTOMER", "VERSION", "CART"],
      ({ tenant, id, kind, state, expiresAt, customerId = "-", version, cartId = "-" }: Schemas["SessionEntry"]) => [
        tenant,
        id,
        kind,
        state,
        expiresAt ?? "never",
        customerId,
        version === undefined ? "-" : String(version),
        cartId,
      ],
    ),
    end: oneVerb("POST /__kit/sessions/{id}/end"),
    expire: oneVerb("POST /__kit/sessions/{id}/expire", ["[token|refresh token|session]"], ([what = "token"]) => ({
      what,
    })),
  },
);

export const contextsCommand = controlCommand(
  "contexts",
  "list the session contexts of a running mock, look at one, or change it",
  {
    ...listVerbs(
      "GET /__kit/contexts",
      ["TENANT", "SESSION", "VERSION", "SITE", "CURRENCY", "MODIFIED", "CUSTOMER", "CART"],
      ({
        tenant,
        sessionId,
        version,
        siteCode = "-",
        currency = "-",
        modifiedAt,
        customerId = "-",
        cartId = "-",
      }: Schemas["ContextEntry"]) => [
        tenant,
        sessionId,
        String(version),
        siteCode,
        currency,
        modifiedAt,
        customerId,
        cartId,
      ],
    ),
    edit: oneVerb("PATCH /__kit/contexts/{id}", ["FIELD=VALUE…"], fieldsOf),
  },
);

export const cartsCommand = controlCommand("carts", "list the carts of a running mock, look at one, or change it", {
  ...listVerbs(
    "GET /__kit/carts",
    ["TENANT", "CART", "STATUS", "OWNER", "SITE", "ITEMS", "MODIFIED", "IDLE"],
    ({ tenant, id, status, customerId, sessionId = "-", siteCode, items, modifiedAt, idle }: Schemas["CartEntry"]) => [
      tenant,
      id,
      status,
      customerId ?? sessionId,
      siteCode,
      String(items),
      modifiedAt,
      idle ? "yes" : "no",
    ],
  ),
  edit: oneVerb("PATCH /__kit/carts/{id}", ["FIELD=VALUE…"], fieldsOf),
});

export const customersCommand = controlCommand(
  "customers",
  "list the customers of a running mock, look at one, or change it",
  {
    ...listVerbs(
      "GET /__kit/customers",
      ["TENANT", "CUSTOMER", "EMAIL", "ACTIVE", "AWAITS OPT-IN", "LAST LOGIN"],
      ({ tenant, id, email, active, awaitsOptIn, lastLogin = "-" }: Schemas["CustomerEntry"]) => [
        tenant,
        id,
        email,
        active ? "yes" : "no",
        awaitsOptIn ? "yes" : "no",
        lastLogin,
      ],
    ),
    edit: oneVerb("PATCH /__kit/customers/{id}", ["FIELD=VALUE…"], fieldsOf),
  },
);

export const ordersCommand = controlCommand(
  "orders",
  "list the orders of a running mock, or look at one",
  listVerbs(
    "GET /__kit/orders",
    ["TENANT", "ORDER", "CUSTOMER", "EMAIL", "CART", "CREATED"],
    ({ tenant, id, customerId = "-", email, cartId, createdAt }: Schemas["OrderEntry"]) => [
      tenant,
      id,
      customerId,
      email,
      cartId,
      createdAt,
    ],
  ),
);
