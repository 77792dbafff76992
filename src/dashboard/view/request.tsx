import type { components } from "../../../spec/generated/control.ts";
import { defined } from "../../shared/defined.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { type Logged, statusOf, toneOf } from "../model/requests.ts";
import { hrefOf } from "../model/route.ts";
import { useLoaded } from "../model/use-loaded.ts";
import { Changes } from "../parts/changes.tsx";
import { useFeedback } from "../parts/feedback.tsx";
import { moment, pretty } from "../parts/format.ts";
import { Shown } from "../parts/states.tsx";
import { FaultForm } from "./fault-form.tsx";

/** One request with its answer: why it was answered so, and what it changed. */
export function RequestPage({ tenant, id }: { readonly tenant: string | undefined; readonly id: string }) {
  const { client } = useConnection();
  const request = useLoaded(`request ${id}`, ["reset"], () =>
    dataOf(client.GET("/__kit/requests/{id}", { params: { path: { id } } })),
  );
  return (
    <>
      <p>
        <a href={hrefOf({ tenant, view: "requests", id: undefined })}>All requests</a>
      </p>
      <Shown of={request} empty="" isEmpty={() => false}>
        {(data) => <Whole request={data} shownTenant={tenant} />}
      </Shown>
    </>
  );
}

function Whole({ request, shownTenant }: { readonly request: Logged; readonly shownTenant: string | undefined }) {
  const { method, path, query, at, status, milliseconds, why, fault, tenant, sessionId, operationId } = request;
  const { client, places } = useConnection();
  const { run } = useFeedback();
  const replay = (): void =>
    run(async () => {
      const id = String(request.id);
      const again = await dataOf(client.POST("/__kit/requests/{id}/replay", { params: { path: { id } } }));
      places.go(hrefOf({ tenant: shownTenant, view: "requests", id: String(again.id) }));
      const why = again.why === undefined ? "" : `: ${again.why}`;
      return again.status === undefined ? `No answer yet${why}` : `Answered with ${statusOf(again)}${why}`;
    });
  return (
    <>
      <h2>
        <span class={`tag ${toneOf(status)}`}>{statusOf(request)}</span>{" "}
        <code>
          {method} {path}
          {query === undefined ? "" : `?${query}`}
        </code>
      </h2>
      {why !== undefined && <p class="why">{why}</p>}
      <div class="row">
        <button type="button" class="strong" onClick={replay}>
          Send it again
        </button>
      </div>
      <dl class="facts">
        <div>
          <dt>Answered</dt>
          <dd>
            <time dateTime={at}>{moment(at)}</time>
            {milliseconds === undefined ? "" : `, in ${milliseconds.toFixed(1)} ms`}
          </dd>
        </div>
        {operationId !== undefined && (
          <div>
            <dt>Operation</dt>
            <dd>{operationId}</dd>
          </div>
        )}
        {sessionId !== undefined && (
          <div>
            <dt>Session</dt>
            <dd>
              <a href={hrefOf({ tenant, view: "sessions", id: sessionId })}>
                <code>{sessionId}</code>
              </a>
            </dd>
          </div>
        )}
        {fault !== undefined && (
          <div>
            <dt>Fault</dt>
            <dd>{fault}</dd>
          </div>
        )}
      </dl>
      <section class="card">
        <h3>What it changed</h3>
        {request.changes.length === 0 ? <p class="soft">Nothing.</p> : <Changes changes={request.changes} />}
        {request.changesCut === true && <p class="soft">More was changed than is kept.</p>}
      </section>
      {request.violations !== undefined && request.violations.length > 0 && (
        <section class="card">
          <h3>What is not as documented</h3>
          <ul>
            {request.violations.map(({ message, location }) => (
              <li key={`${location.join(".")} ${message}`}>{message}</li>
            ))}
          </ul>
        </section>
      )}
      {operationId !== undefined && (
        <>
          <h3>Make it a fault</h3>
          <FaultForm scope={defined({ tenant })} of={operationId} />
        </>
      )}
      <Message title="Request" message={request.request} />
      {request.response !== undefined && <Message title="Answer" message={request.response} />}
    </>
  );
}

function Message({
  title,
  message: { headers, body, size, cut },
}: {
  readonly title: string;
  readonly message: components["schemas"]["LoggedMessage"];
}) {
  return (
    <section class="card">
      <h3>
        {title} <span class="soft">{size === 0 ? "without a body" : `${size} bytes`}</span>
      </h3>
      <details>
        <summary>{Object.keys(headers).length} headers</summary>
        <dl class="headers">
          {Object.entries(headers).map(([name, value]) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                <code>{value}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {body !== undefined && <pre tabIndex={0}>{pretty(body)}</pre>}
      {cut === true && <p class="soft">Only the beginning of it is kept.</p>}
    </section>
  );
}
