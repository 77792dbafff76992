import { useState } from "preact/hooks";
import type { components } from "../../../spec/generated/control.ts";
import type { controlPaths } from "../../client/index.ts";
import { defined } from "../../shared/defined.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { toneOf } from "../model/requests.ts";
import { hrefOf } from "../model/route.ts";
import { useLoaded } from "../model/use-loaded.ts";
import { useFeedback } from "../parts/feedback.tsx";
import { pretty } from "../parts/format.ts";
import { Shown } from "../parts/states.tsx";
import type { ViewProps } from "./views.tsx";

type Entry = components["schemas"]["RaceEntry"];
type Result = components["schemas"]["RaceResult"];
type Race = controlPaths["/__kit/races"]["post"]["requestBody"]["content"]["application/json"];

/** What can go wrong between two tabs of one shopper, played in the same order each time. */
export function Races({ tenant }: ViewProps) {
  const { client } = useConnection();
  const races = useLoaded("races", [], () => dataOf(client.GET("/__kit/races")));
  return (
    <Shown of={races} empty="This kit knows no races.">
      {(list) => (
        <>
          <ul class="cards">
            {list.map((entry) => (
              <RaceCard key={entry.name} entry={entry} tenant={tenant} />
            ))}
          </ul>
          <OwnRace tenant={tenant} first={list[0]} />
        </>
      )}
    </Shown>
  );
}

function RaceCard({
  entry: { name, summary },
  tenant,
}: {
  readonly entry: Entry;
  readonly tenant: string | undefined;
}) {
  const { client } = useConnection();
  const { run } = useFeedback();
  const [result, setResult] = useState<Result>();
  const start = (): void =>
    run(async () => {
      const params = { path: { name }, query: defined({ tenant }) };
      setResult(await dataOf(client.POST("/__kit/races/{name}", { params })));
      return `Played: ${name}`;
    });
  return (
    <li class="card stack">
      <h2>{name}</h2>
      <p class="soft">{summary}</p>
      <button type="button" class="strong" aria-label={`Play ${name}`} onClick={start}>
        Play
      </button>
      {result !== undefined && <Outcome result={result} />}
    </li>
  );
}

function OwnRace({ tenant, first }: { readonly tenant: string | undefined; readonly first: Entry | undefined }) {
  const { client } = useConnection();
  const { run } = useFeedback();
  const [text, setText] = useState(() => pretty(first?.race ?? { steps: [] }));
  const [result, setResult] = useState<Result>();
  const submit = (event: Event): void => {
    event.preventDefault();
    run(async () => {
      const params = { query: defined({ tenant }) };
      setResult(await dataOf(client.POST("/__kit/races", { params, body: JSON.parse(text) as Race })));
      return "Played";
    });
  };
  return (
    <form class="card stack" onSubmit={submit}>
      <h2>Another order</h2>
      <label class="wide">
        A race, as JSON
        <textarea rows={16} spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="submit" class="strong">
        Play this one
      </button>
      {result !== undefined && <Outcome result={result} />}
    </form>
  );
}

/** The answers in the order in which they came. */
function Outcome({ result: { values, steps } }: { readonly result: Result }) {
  const { sessionId, tenant } = values;
  return (
    <>
      <ol class="stack">
        {steps.map(({ step, method, path, status, body }) => (
          <li key={step}>
            <details>
              <summary>
                <strong>{step}</strong> {method} <code>{path}</code>{" "}
                <span class={`tag ${toneOf(status)}`}>{status === 0 ? "failed" : status}</span>
              </summary>
              <pre tabIndex={0}>{body === undefined ? "no body" : pretty(body)}</pre>
            </details>
          </li>
        ))}
      </ol>
      {typeof sessionId === "string" && typeof tenant === "string" && (
        <a href={hrefOf({ tenant, view: "sessions", id: sessionId })}>Open the session</a>
      )}
    </>
  );
}
