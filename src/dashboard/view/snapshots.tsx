import { useState } from "preact/hooks";
import type { components } from "../../../spec/generated/control.ts";
import { defined } from "../../shared/defined.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { useLoaded } from "../model/use-loaded.ts";
import { Changes } from "../parts/changes.tsx";
import { useFeedback } from "../parts/feedback.tsx";
import { moment } from "../parts/format.ts";
import { Shown } from "../parts/states.tsx";
import { SeedForm } from "./seed-form.tsx";
import type { ViewProps } from "./views.tsx";

type Entry = components["schemas"]["SnapshotEntry"];

/** States that were put aside: to compare with what is there, and to return to. */
export function Snapshots({ tenant }: ViewProps) {
  const { client } = useConnection();
  const { run } = useFeedback();
  const [name, setName] = useState("");
  const query = defined({ tenant });
  const snapshots = useLoaded(`snapshots ${tenant ?? ""}`, ["change", "reset"], () =>
    dataOf(client.GET("/__kit/snapshots", { params: { query } })),
  );
  const save = (event: Event): void => {
    event.preventDefault();
    run(async () => {
      await dataOf(client.POST("/__kit/snapshots/{name}", { params: { path: { name }, query } }));
      snapshots.reload();
      return `Saved: ${name}`;
    });
  };
  return (
    <>
      <form class="card row" onSubmit={save}>
        <label>
          Name
          <input
            type="text"
            required
            maxLength={100}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="strong">
          Save the state of {tenant ?? "all tenants"}
        </button>
      </form>
      <Shown of={snapshots} empty="No snapshots. One that is saved outlives a reset, but not the mock.">
        {(list) => (
          <ul class="cards">
            {list.toReversed().map((entry) => (
              <SnapshotCard key={`${entry.tenant ?? "*"} ${entry.name}`} entry={entry} changed={snapshots.reload} />
            ))}
          </ul>
        )}
      </Shown>
      <SeedForm tenant={tenant} />
    </>
  );
}

function SnapshotCard({ entry, changed }: { readonly entry: Entry; readonly changed: () => void }) {
  const { client } = useConnection();
  const { run } = useFeedback();
  const { name, tenant, savedAt, sessions, carts, customers } = entry;
  const [isCompared, setCompared] = useState(false);
  const params = { path: { name }, query: defined({ tenant }) };
  const restore = (): void =>
    run(async () => {
      await dataOf(client.POST("/__kit/snapshots/{name}/restore", { params }));
      return `Everything is as it was: ${name}`;
    });
  const remove = (): void =>
    run(async () => {
      await dataOf(client.DELETE("/__kit/snapshots/{name}", { params }));
      changed();
      return `Removed: ${name}`;
    });
  return (
    <li class="card stack">
      <h2>{name}</h2>
      <p class="soft">
        {tenant ?? "all tenants"} · <time dateTime={savedAt}>{moment(savedAt)}</time> · {sessions} sessions, {carts}{" "}
        carts, {customers} customers
      </p>
      <div class="row">
        <button type="button" class="strong" aria-label={`Restore ${name}`} onClick={restore}>
          Restore
        </button>
        <button
          type="button"
          aria-expanded={isCompared}
          aria-label={`Compare ${name}`}
          onClick={() => setCompared(!isCompared)}
        >
          Compare
        </button>
        <button type="button" class="danger" aria-label={`Remove ${name}`} onClick={remove}>
          Remove
        </button>
      </div>
      {isCompared && <Differences entry={entry} />}
    </li>
  );
}

/** What is another than in the snapshot: what it had, and what is there now. */
function Differences({ entry: { name, tenant } }: { readonly entry: Entry }) {
  const { client } = useConnection();
  const found = useLoaded(`differences ${tenant ?? ""} ${name}`, ["change", "clock", "reset"], () =>
    dataOf(
      client.GET("/__kit/snapshots/{name}/differences", {
        params: { path: { name }, query: defined({ tenant }) },
      }),
    ),
  );
  return (
    <Shown of={found} empty="Nothing has changed since." isEmpty={({ total }) => total === 0}>
      {({ differences, total }) => (
        <>
          <ul class="stack">
            {differences.slice(0, 50).map(({ kind, id, change, fields = [] }) => (
              <li key={`${kind} ${id}`}>
                {change === "changed" ? (
                  <Changes changes={[{ of: kind, id, fields }]} />
                ) : (
                  <p>
                    {kind} <code>{id}</code>{" "}
                    <span class={`tag ${change === "added" ? "is-good" : "is-bad"}`}>{change}</span>
                  </p>
                )}
              </li>
            ))}
          </ul>
          {total > 50 && <p class="soft">50 of {total} differences.</p>}
        </>
      )}
    </Shown>
  );
}
