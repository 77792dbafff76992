import type { components } from "../../../spec/generated/control.ts";
import { defined } from "../../shared/defined.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { lifeOf } from "../model/life.ts";
import { hrefOf } from "../model/route.ts";
import { useClock } from "../model/use-clocks.ts";
import { useLoaded } from "../model/use-loaded.ts";
import { Ends } from "../parts/ends.tsx";
import { moment } from "../parts/format.ts";
import { LifePicture } from "../parts/life-picture.tsx";
import { Shown } from "../parts/states.tsx";
import { ContextEditor } from "./context-editor.tsx";
import { ContextHistory } from "./context-history.tsx";
import { CopyAs } from "./copy-as.tsx";
import { FaultForm } from "./fault-form.tsx";
import { FaultSwitches } from "./fault-switches.tsx";
import { SessionActions } from "./session-actions.tsx";
import { StateTag } from "./session-state.tsx";

type Session = components["schemas"]["SessionState"];

/** One session: its life as a picture, its context, and what can be done with it. */
export function SessionPage({ tenant, id }: { readonly tenant: string | undefined; readonly id: string }) {
  const { client } = useConnection();
  const session = useLoaded(`session ${tenant ?? ""} ${id}`, ["change", "clock", "reset"], () =>
    dataOf(client.GET("/__kit/sessions/{id}", { params: { path: { id }, query: defined({ tenant }) } })),
  );
  return (
    <>
      <p>
        <a href={hrefOf({ tenant, view: "sessions", id: undefined })}>All sessions</a>
      </p>
      <Shown of={session} empty="" isEmpty={() => false}>
        {(data) => (
          <>
            <h2>
              <code>{data.id}</code>
            </h2>
            <Facts session={data} />
            <SessionActions session={data} />
            <Life session={data} />
            {data.context === undefined ? (
              <p class="empty">No context: it comes with the first cart.</p>
            ) : (
              <ContextEditor key={data.id} session={data} />
            )}
            <FaultSwitches scope={{ tenant: data.tenant, sessionId: data.id }} />
            <FaultForm scope={{ tenant: data.tenant, sessionId: data.id }} />
          </>
        )}
      </Shown>
    </>
  );
}

function Life({ session }: { readonly session: Session }) {
  const { client } = useConnection();
  const { tenant, id: sessionId } = session;
  const now = useClock(tenant)?.now;
  const requests = useLoaded(`life ${tenant} ${sessionId}`, ["request", "reset"], () =>
    dataOf(client.GET("/__kit/requests", { params: { query: { tenant, sessionId, limit: 1000 } } })),
  );
  if (now === undefined || requests.data === undefined) return <p class="soft">Loading…</p>;
  return (
    <>
      <LifePicture life={lifeOf(session, requests.data, now)} tenant={tenant} />
      {requests.data.length > 0 && <CopyAs of={{ tenant, sessionId }} />}
      <ContextHistory requests={requests.data} tenant={tenant} />
    </>
  );
}

function Facts({ session }: { readonly session: Session }) {
  const { tenant, customerId, customer, cartId, createdAt, endedAt, expiresAt, revivableUntil, tokens } = session;
  const now = useClock(tenant)?.now;
  return (
    <dl class="facts">
      <div>
        <dt>State</dt>
        <dd>
          <StateTag session={session} />
        </dd>
      </div>
      <div>
        <dt>Tenant</dt>
        <dd>{tenant}</dd>
      </div>
      {createdAt !== undefined && (
        <div>
          <dt>Began</dt>
          <dd>
            <time dateTime={createdAt}>{moment(createdAt)}</time>
          </dd>
        </div>
      )}
      {endedAt === undefined ? (
        <div>
          <dt>Ends</dt>
          <dd>
            <Ends at={expiresAt} now={now} />
          </dd>
        </div>
      ) : (
        <div>
          <dt>Logged out</dt>
          <dd>
            <time dateTime={endedAt}>{moment(endedAt)}</time>
          </dd>
        </div>
      )}
      {revivableUntil !== undefined && (
        <div>
          <dt>Can be refreshed</dt>
          <dd>
            <Ends at={revivableUntil} now={now} />
          </dd>
        </div>
      )}
      {tokens.map(({ kind, expiresAt: at }) => (
        <div key={kind}>
          <dt>{kind} token</dt>
          <dd>
            <Ends at={at} now={now} />
          </dd>
        </div>
      ))}
      {customerId !== undefined && (
        <div>
          <dt>Customer</dt>
          <dd>
            <a href={hrefOf({ tenant, view: "customers", id: customerId })}>{customer?.email ?? customerId}</a>
          </dd>
        </div>
      )}
      {cartId !== undefined && (
        <div>
          <dt>Cart</dt>
          <dd>
            <a href={hrefOf({ tenant, view: "carts", id: cartId })}>
              <code>{cartId}</code>
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
