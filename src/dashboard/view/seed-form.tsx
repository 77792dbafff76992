import { useState } from "preact/hooks";
import { defined } from "../../shared/defined.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { useFeedback } from "../parts/feedback.tsx";

const example = '{\n  "customers": [{ "email": "new@example.com", "password": "secret-1" }]\n}';

/** More data while the mock runs: what a seed file may have. */
export function SeedForm({ tenant }: { readonly tenant: string | undefined }) {
  const { client } = useConnection();
  const { run } = useFeedback();
  const [text, setText] = useState(example);
  const submit = (event: Event): void => {
    event.preventDefault();
    run(async () => {
      const body = JSON.parse(text) as Record<string, unknown>;
      await dataOf(client.POST("/__kit/seed", { params: { query: defined({ tenant }) }, body }));
      return "The data are there";
    });
  };
  return (
    <form class="card stack" onSubmit={submit}>
      <h2>More data</h2>
      <label class="wide">
        What a seed file may have, as JSON
        <textarea
          rows={Math.min(20, text.split("\n").length + 1)}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Add to {tenant ?? "all tenants"}</button>
    </form>
  );
}
