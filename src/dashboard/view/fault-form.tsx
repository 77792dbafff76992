import { useState } from "preact/hooks";
import { operations } from "../../../spec/generated/operations.ts";
import { operations as shopOperations } from "../../../spec/generated/shop-operations.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { answers, effectOf, type Fault, scopeOf } from "../model/faults.ts";
import type { FaultScope } from "../model/switches.ts";
import { useFeedback } from "../parts/feedback.tsx";

/** Every operation by its operationId, in the order of the alphabet. */
const names = Object.entries({ ...operations, ...shopOperations })
  .map(([route, { operationId }]) => [operationId, route] as const)
  .toSorted(([one], [other]) => one.localeCompare(other));

/** One more fault by three choices; `of` is the operation that is chosen at first. */
export function FaultForm({ scope, of = "" }: { readonly scope: FaultScope; readonly of?: string | undefined }) {
  const { client, live } = useConnection();
  const { run } = useFeedback();
  const [operation, setOperation] = useState(of);
  const [answer, setAnswer] = useState("503 unavailable");
  const [times, setTimes] = useState("");
  const submit = (event: Event): void => {
    event.preventDefault();
    const fault: Fault = {
      ...answers[answer],
      ...(operation === "" ? {} : { operations: [operation] }),
      ...scope,
      ...(times === "" ? {} : { times: Number(times) }),
    };
    run(async () => {
      const { id } = await dataOf(client.POST("/__kit/faults", { body: fault }));
      live.changed("fault");
      return `Fault ${id}: ${scopeOf(fault)}, ${effectOf(fault)}`;
    });
  };
  return (
    <form class="card row" onSubmit={submit}>
      <label>
        Operation
        <select value={operation} onChange={(event) => setOperation(event.currentTarget.value)}>
          <option value="">every operation</option>
          {names.map(([operationId, route]) => (
            <option key={operationId} value={operationId} title={route}>
              {operationId}
            </option>
          ))}
        </select>
      </label>
      <label>
        What happens
        <select value={answer} onChange={(event) => setAnswer(event.currentTarget.value)}>
          {Object.keys(answers).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        How many requests
        <input
          type="number"
          min="1"
          placeholder="all"
          value={times}
          onInput={(event) => setTimes(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="strong">
        {scope.sessionId === undefined ? "Add the fault" : "Add the fault for this session"}
      </button>
    </form>
  );
}
