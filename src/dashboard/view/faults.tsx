import { defined } from "../../shared/defined.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { type ActiveFault, effectOf, scopeOf } from "../model/faults.ts";
import { useLoaded } from "../model/use-loaded.ts";
import { useFeedback } from "../parts/feedback.tsx";
import { Shown } from "../parts/states.tsx";
import { FaultForm } from "./fault-form.tsx";
import { FaultSwitches } from "./fault-switches.tsx";
import { HeldRequests } from "./held-requests.tsx";
import type { ViewProps } from "./views.tsx";

/** The faults that are there, and a form for one more. */
export function Faults({ tenant }: ViewProps) {
  const { client } = useConnection();
  const { run } = useFeedback();
  const query = defined({ tenant });
  const faults = useLoaded(`faults ${tenant ?? ""}`, ["fault", "request", "reset"], () =>
    dataOf(client.GET("/__kit/faults", { params: { query } })),
  );
  const clear = () =>
    run(async () => {
      await dataOf(client.DELETE("/__kit/faults", { params: { query } }));
      faults.reload();
      return tenant === undefined ? "There are no faults now" : `The faults for ${tenant} alone are removed`;
    });
  return (
    <>
      <FaultSwitches scope={query} />
      <FaultForm scope={query} />
      <HeldRequests tenant={tenant} />
      <Shown of={faults} empty="No faults: every request is answered as the rules say.">
        {(list) => (
          <>
            <div class="scroll" role="region" aria-label="The faults" tabIndex={0}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">ID</th>
                    <th scope="col">For</th>
                    <th scope="col">What happens</th>
                    <th scope="col" class="number">
                      Struck
                    </th>
                    <th scope="col">
                      <span class="hidden">Actions</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {list.map((fault) => (
                    <FaultRow key={fault.id} fault={fault} removed={faults.reload} />
                  ))}
                </tbody>
              </table>
            </div>
            <button type="button" class="danger" onClick={clear}>
              Remove all
            </button>
          </>
        )}
      </Shown>
    </>
  );
}

function FaultRow({ fault, removed }: { readonly fault: ActiveFault; readonly removed: () => void }) {
  const { client } = useConnection();
  const { run } = useFeedback();
  const { id, struck, seen, times } = fault;
  const remove = () =>
    run(async () => {
      await dataOf(client.DELETE("/__kit/faults/{id}", { params: { path: { id } } }));
      removed();
      return `Fault ${id} is removed`;
    });
  return (
    <tr>
      <th scope="row">
        <code>{id}</code>
      </th>
      <td>{scopeOf(fault)}</td>
      <td>{effectOf(fault)}</td>
      <td class="number">
        {struck} of {seen}
        {times !== undefined && struck >= times ? <span class="tag">over</span> : null}
      </td>
      <td>
        <button type="button" onClick={remove} aria-label={`Remove fault ${id}`}>
          Remove
        </button>
      </td>
    </tr>
  );
}
