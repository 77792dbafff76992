import { defined } from "../../shared/defined.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { effectOf, scopeOf } from "../model/faults.ts";
import { type FaultScope, type Switch, switchedOn, switches } from "../model/switches.ts";
import { useLoaded } from "../model/use-loaded.ts";
import { useFeedback } from "../parts/feedback.tsx";

/** The faults that people want most often, each on and off by one click. */
export function FaultSwitches({ scope }: { readonly scope: FaultScope }) {
  const { client, live } = useConnection();
  const { run } = useFeedback();
  const { tenant } = scope;
  const faults = useLoaded(`switches ${tenant ?? ""}`, ["fault", "request", "reset"], () =>
    dataOf(client.GET("/__kit/faults", { params: { query: defined({ tenant }) } })),
  );
  const turn = (one: Switch): void =>
    run(async () => {
      const on = switchedOn(one, scope, faults.data ?? []);
      if (on === undefined) {
        const fault = { ...one.fault, ...scope };
        await dataOf(client.POST("/__kit/faults", { body: fault }));
        live.changed("fault");
        return `${one.name}: ${scopeOf(fault)}, ${effectOf(fault)}`;
      }
      await dataOf(client.DELETE("/__kit/faults/{id}", { params: { path: { id: on.id } } }));
      live.changed("fault");
      return `${one.name}: no longer`;
    });
  return (
    <div class="row" role="group" aria-label={scope.sessionId === undefined ? "Faults" : "Faults for this session"}>
      {switches.map((one) => (
        <button
          key={one.name}
          type="button"
          aria-pressed={switchedOn(one, scope, faults.data ?? []) !== undefined}
          onClick={() => turn(one)}
        >
          {one.name}
        </button>
      ))}
    </div>
  );
}
