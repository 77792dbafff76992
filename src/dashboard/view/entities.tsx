import type { ComponentChildren } from "preact";
import type { components } from "../../../spec/generated/control.ts";
import type { controlPaths } from "../../client/index.ts";
import { defined } from "../../shared/defined.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { hrefOf, type View } from "../model/route.ts";
import { useClocks } from "../model/use-clocks.ts";
import { useLoaded } from "../model/use-loaded.ts";
import { type Page, usePages } from "../model/use-pages.ts";
import { Ends } from "../parts/ends.tsx";
import { useFeedback } from "../parts/feedback.tsx";
import { moment, pretty, shortId } from "../parts/format.ts";
import { Shown } from "../parts/states.tsx";
import { type Column, PagedTable } from "../parts/table.tsx";
import type { ViewProps } from "./views.tsx";

type Schemas = components["schemas"];
type CartEdit = controlPaths["/__kit/carts/{id}"]["patch"]["requestBody"]["content"]["application/json"];
type CustomerEdit = controlPaths["/__kit/customers/{id}"]["patch"]["requestBody"]["content"]["application/json"];

interface Entity {
  readonly tenant: string;
  readonly id: string;
}

interface ListProps<Item extends Entity> {
  readonly view: View;
  readonly tenant: string | undefined;
  readonly load: (query: {
    readonly limit: number;
    readonly tenant?: string;
    readonly cursor?: string;
  }) => Promise<Page<Item>>;
  readonly columns: (now: (tenant: string) => number | undefined) => readonly Column<Item>[];
  readonly empty: ComponentChildren;
}

/** A list of what the mock keeps, each item with a link to its page. */
function EntityList<Item extends Entity>({ view, tenant, load, columns, empty }: ListProps<Item>) {
  const pages = usePages(`${view} ${tenant ?? ""}`, ["change", "clock", "reset"], (cursor) =>
    load({ limit: 50, ...defined({ tenant, cursor }) }),
  );
  const clockOf = useClocks((pages.data?.items ?? []).map((item) => item.tenant));
  const all: readonly Column<Item>[] = [
    {
      title: "ID",
      cell: ({ tenant: of, id }) => (
        <a href={hrefOf({ tenant: of, view, id })} title={id}>
          <code>{shortId(id)}</code>
        </a>
      ),
    },
    ...(tenant === undefined ? [{ title: "Tenant", cell: ({ tenant: of }: Item) => of }] : []),
    ...columns((of) => clockOf(of)?.now),
  ];
  return (
    <PagedTable
      name={`The ${view}`}
      pages={pages}
      columns={all}
      keyOf={({ tenant: of, id }) => `${of} ${id}`}
      empty={empty}
    />
  );
}

interface OneProps<Item extends object> {
  readonly view: View;
  readonly tenant: string | undefined;
  readonly id: string;
  readonly load: (params: EntityParams) => Promise<Item>;
  /** What can be done with it. */
  readonly actions?: (item: Item, params: EntityParams) => ComponentChildren;
}

interface EntityParams {
  readonly path: { readonly id: string };
  readonly query: { readonly tenant?: string };
}

/** One of them, with all that the mock keeps of it. */
function EntityPage<Item extends object>({ view, tenant, id, load, actions }: OneProps<Item>) {
  const params = { path: { id }, query: defined({ tenant }) };
  const one = useLoaded(`${view} ${tenant ?? ""} ${id}`, ["change", "clock", "reset"], () => load(params));
  return (
    <>
      <p>
        <a href={hrefOf({ tenant, view, id: undefined })}>All {view}</a>
      </p>
      <h2>
        <code>{id}</code>
      </h2>
      <Shown of={one} empty="" isEmpty={() => false}>
        {(data) => (
          <>
            {actions !== undefined && <div class="row">{actions(data, params)}</div>}
            <pre tabIndex={0}>{pretty(data)}</pre>
          </>
        )}
      </Shown>
    </>
  );
}

export function Carts({ tenant, id }: ViewProps) {
  const { client } = useConnection();
  const { run } = useFeedback();
  if (id !== undefined)
    return (
      <EntityPage
        view="carts"
        tenant={tenant}
        id={id}
        load={(params) => dataOf(client.GET("/__kit/carts/{id}", { params }))}
        actions={({ status, idleAt, modifiedAt }, params) => {
          const change = (body: CartEdit, done: string) => () =>
            run(async () => {
              await dataOf(client.PATCH("/__kit/carts/{id}", { params, body }));
              return done;
            });
          const other = status === "OPEN" ? "CLOSED" : "OPEN";
          // As long ago as it takes: the cart is gone from now on.
          const idleSince = new Date(
            Date.parse(modifiedAt) - (Date.parse(idleAt) - Date.parse(modifiedAt)),
          ).toISOString();
          return (
            <>
              <button type="button" onClick={change({ status: other }, `The cart is ${other}`)}>
                {status === "OPEN" ? "Close the cart" : "Open the cart again"}
              </button>
              <button type="button" onClick={change({ idleSince }, "Nobody has changed the cart for too long")}>
                Let it be idle for too long
              </button>
            </>
          );
        }}
      />
    );
  return (
    <EntityList<Schemas["CartEntry"]>
      view="carts"
      tenant={tenant}
      load={(query) => dataOf(client.GET("/__kit/carts", { params: { query } }))}
      empty="No carts. The first cart of a session brings its context into being."
      columns={(now) => [
        {
          title: "Status",
          cell: ({ status, idle }) => (
            <span class={`tag ${status === "OPEN" && !idle ? "is-good" : ""}`}>{idle ? "idle" : status}</span>
          ),
        },
        {
          title: "Whose",
          cell: ({ tenant: of, customerId, sessionId }) => (
            <Whose tenant={of} customerId={customerId} sessionId={sessionId} />
          ),
        },
        { title: "Site", cell: ({ siteCode, currency }) => `${siteCode}, ${currency}` },
        { title: "Lines", isNumber: true, cell: ({ items }) => items },
        { title: "Version", isNumber: true, cell: ({ version }) => version },
        { title: "Gone when idle", cell: ({ tenant: of, idleAt }) => <Ends at={idleAt} now={now(of)} /> },
      ]}
    />
  );
}

export function Customers({ tenant, id }: ViewProps) {
  const { client } = useConnection();
  const { run } = useFeedback();
  if (id !== undefined)
    return (
      <EntityPage
        view="customers"
        tenant={tenant}
        id={id}
        load={(params) => dataOf(client.GET("/__kit/customers/{id}", { params }))}
        actions={({ active, awaitsOptIn }, params) => {
          const change = (body: CustomerEdit, done: string) => () =>
            run(async () => {
              await dataOf(client.PATCH("/__kit/customers/{id}", { params, body }));
              return done;
            });
          return (
            <>
              <button type="button" onClick={change({ active: !active }, active ? "Deactivated" : "Activated")}>
                {active ? "Deactivate" : "Activate"}
              </button>
              <button
                type="button"
                onClick={change({ awaitsOptIn: !awaitsOptIn }, awaitsOptIn ? "Confirmed" : "It waits for its opt-in")}
              >
                {awaitsOptIn ? "Confirm the opt-in" : "Let it wait for its opt-in"}
              </button>
            </>
          );
        }}
      />
    );
  return (
    <EntityList<Schemas["CustomerEntry"]>
      view="customers"
      tenant={tenant}
      load={(query) => dataOf(client.GET("/__kit/customers", { params: { query } }))}
      empty="No customers: the seed of this tenant has none."
      columns={() => [
        { title: "E-mail", cell: ({ email }) => email },
        { title: "Name", cell: ({ firstName, lastName }) => [firstName, lastName].filter(Boolean).join(" ") },
        {
          title: "State",
          cell: ({ active, awaitsOptIn }) => (
            <span class={`tag ${active && !awaitsOptIn ? "is-good" : "is-warm"}`}>
              {active ? (awaitsOptIn ? "awaits opt-in" : "active") : "deactivated"}
            </span>
          ),
        },
        {
          title: "Last login",
          cell: ({ lastLogin }) =>
            lastLogin === undefined ? null : <time dateTime={lastLogin}>{moment(lastLogin)}</time>,
        },
      ]}
    />
  );
}

export function Orders({ tenant, id }: ViewProps) {
  const { client } = useConnection();
  if (id !== undefined)
    return (
      <EntityPage
        view="orders"
        tenant={tenant}
        id={id}
        load={(params) => dataOf(client.GET("/__kit/orders/{id}", { params }))}
      />
    );
  return (
    <EntityList<Schemas["OrderEntry"]>
      view="orders"
      tenant={tenant}
      load={(query) => dataOf(client.GET("/__kit/orders", { params: { query } }))}
      empty="No orders. A checkout closes a cart and places one."
      columns={() => [
        { title: "E-mail", cell: ({ email }) => email },
        {
          title: "Whose",
          cell: ({ tenant: of, customerId }) => <Whose tenant={of} customerId={customerId} sessionId={undefined} />,
        },
        { title: "Placed", cell: ({ createdAt }) => <time dateTime={createdAt}>{moment(createdAt)}</time> },
      ]}
    />
  );
}

function Whose({
  tenant,
  customerId,
  sessionId,
}: {
  readonly tenant: string;
  readonly customerId: string | undefined;
  readonly sessionId: string | undefined;
}) {
  if (customerId !== undefined)
    return <a href={hrefOf({ tenant, view: "customers", id: customerId })}>customer {customerId}</a>;
  if (sessionId === undefined) return <span class="soft">guest</span>;
  return (
    <a href={hrefOf({ tenant, view: "sessions", id: sessionId })}>
      guest <code>{shortId(sessionId)}</code>
    </a>
  );
}
