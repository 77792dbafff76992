import { useState } from "preact/hooks";
import type { components } from "../../../spec/generated/control.ts";
import { defined } from "../../shared/defined.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { hrefOf } from "../model/route.ts";
import { useClocks } from "../model/use-clocks.ts";
import { usePages } from "../model/use-pages.ts";
import { Ends } from "../parts/ends.tsx";
import { type Column, PagedTable } from "../parts/table.tsx";
import { shortId } from "../parts/format.ts";
import { SessionPage } from "./session.tsx";
import { StateTag } from "./session-state.tsx";
import type { ViewProps } from "./views.tsx";

type Entry = components["schemas"]["SessionEntry"];

const states = ["live", "expired", "ended"] as const;

export function Sessions(props: ViewProps) {
  return props.id === undefined ? <SessionList tenant={props.tenant} /> : <SessionPage {...props} id={props.id} />;
}

/** The sessions, with what is left of each. */
function SessionList({ tenant }: { readonly tenant: string | undefined }) {
  const { client } = useConnection();
  const [state, setState] = useState<"" | Entry["state"]>("");
  const pages = usePages(`sessions ${tenant ?? ""} ${state}`, ["change", "clock", "reset"], async (cursor) => {
    const query = {
      limit: 50,
      ...defined({ tenant, cursor }),
      ...(state === "" ? {} : { state }),
    };
    return dataOf(client.GET("/__kit/sessions", { params: { query } }));
  });
  const clockOf = useClocks((pages.data?.items ?? []).map((item) => item.tenant));
  const columns: readonly Column<Entry>[] = [
    {
      title: "Session",
      cell: ({ tenant: of, id }) => (
        <a href={hrefOf({ tenant: of, view: "sessions", id })} title={id}>
          <code>{shortId(id)}</code>
        </a>
      ),
    },
    ...(tenant === undefined ? [{ title: "Tenant", cell: ({ tenant: of }: Entry) => of }] : []),
    { title: "State", cell: (entry) => <StateTag session={entry} /> },
    { title: "Customer", cell: ({ customerId }) => customerId ?? <span class="soft">guest</span> },
    {
      title: "Context",
      cell: ({ hasContext, version }) => (hasContext ? `version ${version ?? "?"}` : <span class="soft">none</span>),
    },
    {
      title: "Cart",
      cell: ({ tenant: of, cartId }) =>
        cartId === undefined ? (
          <span class="soft">none</span>
        ) : (
          <a href={hrefOf({ tenant: of, view: "carts", id: cartId })}>
            <code>{shortId(cartId)}</code>
          </a>
        ),
    },
    {
      title: "Token expires",
      cell: ({ tenant: of, tokens }) => {
        const token = tokens.find(({ kind }) => !kind.endsWith("refresh"));
        return token === undefined ? (
          <span class="soft">none</span>
        ) : (
          <Ends at={token.expiresAt} now={clockOf(of)?.now} />
        );
      },
    },
    { title: "Session ends", cell: ({ tenant: of, expiresAt }) => <Ends at={expiresAt} now={clockOf(of)?.now} /> },
  ];
  return (
    <>
      <label>
        State
        <select value={state} onChange={(event) => setState(event.currentTarget.value as typeof state)}>
          <option value="">all</option>
          {states.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <PagedTable
        name="The sessions"
        pages={pages}
        columns={columns}
        keyOf={({ tenant: of, id }) => `${of} ${id}`}
        empty={
          <>
            No sessions yet. An app's anonymous login begins one, and so does a{" "}
            <a href={hrefOf({ tenant, view: "scenarios", id: undefined })}>scenario</a>.
          </>
        }
      />
    </>
  );
}
