import { useState } from "preact/hooks";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { hrefOf } from "../model/route.ts";
import type { Summary } from "../model/requests.ts";
import { useLoaded } from "../model/use-loaded.ts";
import { Changes } from "../parts/changes.tsx";
import { timeOfDay } from "../parts/format.ts";
import { Shown } from "../parts/states.tsx";

/** What changed the context, newest first, each with its difference. */
export function ContextHistory({
  requests,
  tenant,
}: {
  readonly requests: readonly Summary[];
  readonly tenant: string;
}) {
  const changing = requests.filter(({ changed = [] }) => changed.includes("context")).toReversed();
  return (
    <section class="card stack">
      <h3>Its history</h3>
      {changing.length === 0 ? (
        <p class="soft">No request in the log has changed it.</p>
      ) : (
        <ul class="stack">
          {changing.slice(0, 50).map((request) => (
            <li key={request.id}>
              <Entry request={request} tenant={tenant} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Entry({
  request: { id, at, method, path, operationId },
  tenant,
}: {
  readonly request: Summary;
  readonly tenant: string;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <time dateTime={at}>{timeOfDay(at)}</time> {operationId ?? `${method} ${path}`}
      </summary>
      {isOpen && <Difference id={String(id)} tenant={tenant} />}
    </details>
  );
}

function Difference({ id, tenant }: { readonly id: string; readonly tenant: string }) {
  const { client } = useConnection();
  const request = useLoaded(`difference ${id}`, [], () =>
    dataOf(client.GET("/__kit/requests/{id}", { params: { path: { id } } })),
  );
  return (
    <Shown of={request} empty="" isEmpty={() => false}>
      {({ changes }) => (
        <>
          <Changes changes={changes.filter(({ of }) => of === "context")} />
          <a href={hrefOf({ tenant, view: "requests", id })}>The whole request</a>
        </>
      )}
    </Shown>
  );
}
