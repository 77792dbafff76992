import { useState } from "preact/hooks";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { useFeedback } from "../parts/feedback.tsx";

const formats = {
  curl: "curl lines",
  vitest: "a Vitest test",
  playwright: "a Playwright test",
  pact: "a pact",
  har: "a HAR",
};

type Format = keyof typeof formats;

/** Which requests are copied: filters of the log. */
export interface CopiedRequests {
  readonly tenant?: string;
  readonly sessionId?: string;
  readonly status?: string;
  readonly method?: string;
  readonly path?: string;
}

/** Copies requests of the log as something to run again: without their secrets. */
export function CopyAs({ of }: { readonly of: CopiedRequests }) {
  const { client } = useConnection();
  const { run } = useFeedback();
  const [format, setFormat] = useState<Format>("curl");
  const copy = (): void =>
    run(async () => {
      const params = { query: { ...of, format } };
      const text = await dataOf(client.GET("/__kit/requests/export", { params, parseAs: "text" }));
      await navigator.clipboard.writeText(text);
      return `Copied as ${formats[format]}`;
    });
  return (
    <div class="row">
      <label>
        These requests as
        <select value={format} onChange={(event) => setFormat(event.currentTarget.value as Format)}>
          {Object.entries(formats).map(([name, title]) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={copy}>
        Copy
      </button>
    </div>
  );
}
