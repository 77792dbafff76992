import { useState } from "preact/hooks";
import type { components } from "../../../spec/generated/control.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { hrefOf } from "../model/route.ts";
import { useLoaded } from "../model/use-loaded.ts";
import { useFeedback } from "../parts/feedback.tsx";
import { Shown } from "../parts/states.tsx";
import type { ViewProps } from "./views.tsx";

type Entry = components["schemas"]["ScenarioEntry"];
type Values = Readonly<Record<string, number | string>>;

/** The states that can be set up, each by a button. */
export function Scenarios({ tenant }: ViewProps) {
  const { client } = useConnection();
  const entries = useLoaded("scenarios", [], () => dataOf(client.GET("/__kit/scenarios")));
  return (
    <Shown of={entries} empty="This kit has no scenarios.">
      {(list) => (
        <ul class="cards">
          {list.map((entry) => (
            <ScenarioCard key={entry.name} entry={entry} tenant={tenant} />
          ))}
        </ul>
      )}
    </Shown>
  );
}

function ScenarioCard({
  entry: { name, summary, parameters, returns },
  tenant,
}: {
  readonly entry: Entry;
  readonly tenant: string | undefined;
}) {
  const { client } = useConnection();
  const { run } = useFeedback();
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const [values, setValues] = useState<Values>();
  const others = Object.entries(parameters).filter(([parameter]) => parameter !== "tenant");
  const submit = (event: Event): void => {
    event.preventDefault();
    run(async () => {
      const body = bodyOf(given, parameters, tenant);
      setValues(await dataOf(client.POST("/__kit/scenarios/{name}", { params: { path: { name } }, body })));
      return `Set up: ${name}`;
    });
  };
  return (
    <li class="card">
      <h2>{name}</h2>
      <p class="soft">{summary}</p>
      <form onSubmit={submit}>
        {others.length > 0 && (
          <details open={others.some(([, { required }]) => required)}>
            <summary>Parameters</summary>
            {others.map(([parameter, { description, type, required }]) => (
              <label key={parameter}>
                {parameter} <span class="soft">{description}</span>
                <input
                  type="text"
                  inputMode={type === "integer" ? "numeric" : "text"}
                  placeholder={type === "object" ? '{ "key": "value" }' : ""}
                  required={required}
                  value={given[parameter] ?? ""}
                  onInput={(event) => setGiven({ ...given, [parameter]: event.currentTarget.value })}
                />
              </label>
            ))}
          </details>
        )}
        <button type="submit" class="strong" aria-label={`Set up ${name}`}>
          Set up
        </button>
        {returns.length === 0 ? null : <span class="soft"> returns {returns.join(", ")}</span>}
      </form>
      {values !== undefined && <SetUp values={values} />}
    </li>
  );
}

function SetUp({ values }: { readonly values: Values }) {
  const { run } = useFeedback();
  const { tenant, sessionId } = values;
  const copy = (name: string, value: string): void =>
    run(async () => {
      await navigator.clipboard.writeText(value);
      return `${name} is copied`;
    });
  return (
    <dl class="values">
      {Object.entries(values).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <code>{String(value)}</code>
            <button type="button" class="plain" aria-label={`Copy ${name}`} onClick={() => copy(name, String(value))}>
              Copy
            </button>
          </dd>
        </div>
      ))}
      {sessionId !== undefined && (
        <a href={hrefOf({ tenant: String(tenant), view: "sessions", id: String(sessionId) })}>Open the session</a>
      )}
    </dl>
  );
}

/** The parameters as the scenario takes them; what cannot be read as such is sent as it is, and refused. */
function bodyOf(
  given: Readonly<Record<string, string>>,
  parameters: Entry["parameters"],
  tenant: string | undefined,
): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  if (tenant !== undefined && Object.hasOwn(parameters, "tenant")) body["tenant"] = tenant;
  for (const [name, text] of Object.entries(given)) {
    if (text === "") continue;
    body[name] = parameters[name]?.type === "string" ? text : read(text);
  }
  return body;
}

function read(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
