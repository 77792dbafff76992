import { defined } from "../../shared/defined.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { useLoaded } from "../model/use-loaded.ts";
import { useFeedback } from "../parts/feedback.tsx";
import { timeOfDay } from "../parts/format.ts";
import { Shown } from "../parts/states.tsx";
import type { ViewProps } from "./views.tsx";

/** What a validating mock has found. */
export function Violations({ tenant }: ViewProps) {
  const { client } = useConnection();
  const { run } = useFeedback();
  const query = defined({ tenant });
  const violations = useLoaded(`violations ${tenant ?? ""}`, ["violation", "reset"], () =>
    dataOf(client.GET("/__kit/violations", { params: { query } })),
  );
  const clear = () =>
    run(async () => {
      await dataOf(client.DELETE("/__kit/violations", { params: { query } }));
      violations.reload();
      return "Forgotten";
    });
  return (
    <Shown of={violations} empty="Nothing found">
      {(list) => (
        <>
          <div class="scroll" role="region" aria-label="The violations" tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Time</th>
                  <th scope="col">Request</th>
                  <th scope="col" class="number">
                    Status
                  </th>
                  <th scope="col">What is not as documented</th>
                </tr>
              </thead>
              <tbody>
                {list.toReversed().map(({ at, method, path, status, violations: found }, index) => (
                  <tr key={`${at} ${index}`}>
                    <td>
                      <time dateTime={at}>{timeOfDay(at)}</time>
                    </td>
                    <td>
                      <code>
                        {method} {path}
                      </code>
                    </td>
                    <td class="number">{status}</td>
                    <td>
                      <ul>
                        {found.map(({ message, location }) => (
                          <li key={`${location.join(".")} ${message}`}>{message}</li>
                        ))}
                      </ul>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <button type="button" onClick={clear}>
            Forget them
          </button>
        </>
      )}
    </Shown>
  );
}
