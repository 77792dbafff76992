import { useState } from "preact/hooks";
import type { components } from "../../../spec/generated/control.ts";
import type { controlPaths } from "../../client/index.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { useFeedback } from "../parts/feedback.tsx";

type Session = components["schemas"]["SessionState"];
type Change = controlPaths["/__kit/contexts/{id}"]["patch"]["requestBody"]["content"]["application/json"];

/** What of a context can be edited; ID, cart and customer belong to the session. */
const editable = ["siteCode", "currency", "targetLocation", "language", "context"] as const;

/** The context as a document to edit. A change that somebody else was faster with is refused, as the API does. */
export function ContextEditor({ session }: { readonly session: Session }) {
  const { client } = useConnection();
  const { run } = useFeedback();
  const { tenant, id, context = {}, version } = session;
  const own = JSON.stringify(
    Object.fromEntries(editable.flatMap((name) => (name in context ? [[name, context[name]]] : []))),
    null,
    2,
  );
  const [text, setText] = useState(own);
  const [begun, setBegun] = useState(version);
  const isChanged = text !== own;
  const take = (): void => {
    setText(own);
    setBegun(version);
  };
  // What is being written is not replaced below the fingers.
  const [shown, setShown] = useState(own);
  if (shown !== own) {
    setShown(own);
    if (text === shown) take();
  }
  const save = (event: Event): void => {
    event.preventDefault();
    run(async () => {
      const change = { ...(JSON.parse(text) as Change), ...(begun === undefined ? {} : { version: begun }) };
      const saved = await dataOf(
        client.PATCH("/__kit/contexts/{id}", { params: { path: { id }, query: { tenant } }, body: change }),
      );
      setBegun(saved.version);
      return `The context is at version ${saved.version}`;
    });
  };
  return (
    <form class="card stack" onSubmit={save}>
      <h3>
        Context <span class="soft">version {version}</span>
      </h3>
      {isChanged && begun !== version && (
        <p class="warning" role="alert">
          It is at version {version} now, and you began with {begun}: saving is refused.
        </p>
      )}
      <label class="wide">
        What can be edited, as JSON
        <textarea
          rows={Math.min(20, text.split("\n").length + 1)}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="submit" class="strong" disabled={!isChanged}>
          Save as the next version
        </button>
        {isChanged && (
          <button type="button" onClick={take}>
            Take what is there
          </button>
        )}
      </div>
    </form>
  );
}
