import { defined } from "../../shared/defined.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { useLoaded } from "../model/use-loaded.ts";
import { useFeedback } from "../parts/feedback.tsx";

/** The requests that a fault holds, each until it is released. */
export function HeldRequests({ tenant }: { readonly tenant: string | undefined }) {
  const { client, live } = useConnection();
  const { run } = useFeedback();
  const query = defined({ tenant });
  const holds = useLoaded(`holds ${tenant ?? ""}`, ["fault", "request", "reset"], () =>
    dataOf(client.GET("/__kit/holds", { params: { query } })),
  );
  const held = holds.data ?? [];
  const release = (name: string): void =>
    run(async () => {
      const { released } = await dataOf(
        client.POST("/__kit/holds/{name}/release", { params: { path: { name }, query } }),
      );
      live.changed("fault");
      return `Released: ${released}`;
    });
  if (held.length === 0) return null;
  return (
    <section class="card stack">
      <h2>Held requests</h2>
      <ul class="stack">
        {held.map(({ hold, at, operationId, since }) => (
          <li key={`${hold} ${since}`} class="row">
            <span>
              {operationId} {at}
            </span>
            <button type="button" class="strong" onClick={() => release(hold)}>
              Release {hold}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
