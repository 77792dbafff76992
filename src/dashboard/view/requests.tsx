import { useState } from "preact/hooks";
import { defined } from "../../shared/defined.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { hrefOf } from "../model/route.ts";
import { statusOf, type Summary, toneOf } from "../model/requests.ts";
import { useLoaded } from "../model/use-loaded.ts";
import { useFeedback } from "../parts/feedback.tsx";
import { timeOfDay } from "../parts/format.ts";
import { Shown } from "../parts/states.tsx";
import { CopyAs } from "./copy-as.tsx";
import { RequestPage } from "./request.tsx";
import type { ViewProps } from "./views.tsx";

export function Requests({ tenant, id }: ViewProps) {
  return id === undefined ? <RequestList tenant={tenant} /> : <RequestPage tenant={tenant} id={id} />;
}

/** How many are shown at first, and how many more at each step. */
const step = 100;

interface Filter {
  readonly status: string;
  readonly method: string;
  readonly path: string;
  readonly sessionId: string;
}

const unfiltered: Filter = { status: "", method: "", path: "", sessionId: "" };

function RequestList({ tenant }: { readonly tenant: string | undefined }) {
  const { client } = useConnection();
  const { run } = useFeedback();
  const [filter, setFilter] = useState(unfiltered);
  const [limit, setLimit] = useState(step);
  const of = defined({ tenant });
  const requests = useLoaded(`requests ${tenant ?? ""} ${limit} ${JSON.stringify(filter)}`, ["request", "reset"], () =>
    dataOf(client.GET("/__kit/requests", { params: { query: { ...of, limit, ...given(filter) } } })),
  );
  const clear = (): void =>
    run(async () => {
      await dataOf(client.DELETE("/__kit/requests", { params: { query: of } }));
      requests.reload();
      return "The log is empty";
    });
  const isFiltered = Object.values(filter).some((text) => text !== "");
  return (
    <>
      <Filters filter={filter} change={setFilter} clear={clear} />
      <Shown
        of={requests}
        empty={isFiltered ? "No request matches." : "No requests yet: point an app at this mock, or set up a scenario."}
      >
        {(list) => (
          <>
            <CopyAs of={{ ...of, ...given(filter) }} />
            <RequestTable requests={list.toReversed()} tenant={tenant} />
            {list.length === limit && (
              <button type="button" onClick={() => setLimit(limit + step)}>
                Show {step} more
              </button>
            )}
          </>
        )}
      </Shown>
    </>
  );
}

function given(filter: Filter): Partial<Filter> {
  const { path, ...others } = filter;
  return {
    ...Object.fromEntries(Object.entries(others).filter(([, text]) => text !== "")),
    // Whoever types a part of a path means all paths with it.
    ...(path === "" ? {} : { path: path.includes("*") ? path : `*${path}*` }),
  };
}

function Filters({
  filter,
  change,
  clear,
}: {
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
  readonly clear: () => void;
}) {
  const text = (name: "path" | "sessionId", label: string) => (
    <label>
      {label}
      <input
        type="search"
        value={filter[name]}
        onInput={(event) => change({ ...filter, [name]: event.currentTarget.value })}
      />
    </label>
  );
  const choice = (name: "method" | "status", label: string, values: readonly string[]) => (
    <label>
      {label}
      <select value={filter[name]} onChange={(event) => change({ ...filter, [name]: event.currentTarget.value })}>
        <option value="">all</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <search class="row">
      {choice("status", "Status", ["2xx", "4xx", "5xx", "401", "404", "409", "0"])}
      {choice("method", "Method", ["GET", "POST", "PUT", "PATCH", "DELETE"])}
      {text("path", "Path contains")}
      {text("sessionId", "Session")}
      <button type="button" onClick={clear}>
        Empty the log
      </button>
    </search>
  );
}

/** Requests in the order that they are given. */
function RequestTable({
  requests,
  tenant,
}: {
  readonly requests: readonly Summary[];
  readonly tenant: string | undefined;
}) {
  return (
    <div class="scroll" role="region" aria-label="The requests" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Request</th>
            <th scope="col">Status</th>
            <th scope="col">Time</th>
            <th scope="col">Why, and what came of it</th>
            <th scope="col" class="number">
              ms
            </th>
          </tr>
        </thead>
        <tbody>
          {requests.map((request) => (
            <tr key={request.id}>
              <th scope="row" class="wide">
                <a href={hrefOf({ tenant, view: "requests", id: String(request.id) })}>
                  <code>
                    {request.method} {request.path}
                  </code>
                </a>
              </th>
              <td>
                <span class={`tag ${toneOf(request.status)}`}>{statusOf(request)}</span>
              </td>
              <td>
                <time dateTime={request.at}>{timeOfDay(request.at)}</time>
              </td>
              <td>
                {request.why}
                {request.fault !== undefined && <span class="tag is-warm">fault {request.fault}</span>}
                {request.changed?.map((what) => (
                  <span key={what} class="tag">
                    changed the {what}
                  </span>
                ))}
                {(request.violations ?? 0) > 0 && <span class="tag is-bad">{request.violations} violations</span>}
              </td>
              <td class="number">{request.milliseconds?.toFixed(1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
