import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { dataOf, Refused } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { useLoaded } from "../model/use-loaded.ts";

/** Asks for the key of a mock that was started with one, and says when none answers. */
export function KeyGate({ children }: { readonly children: ComponentChildren }) {
  const connection = useConnection();
  const { data, error, reload } = useLoaded("gate", [], async () => {
    await dataOf(connection.client.GET("/__kit/clock"));
    return true;
  });
  const [key, setKey] = useState("");
  if (data !== undefined) return <>{children}</>;
  if (error === undefined) return <p class="gate">Connecting…</p>;
  if (!(error instanceof Refused) || error.status !== 403)
    return (
      <div class="gate" role="alert">
        <p>
          The mock at {connection.baseUrl} does not answer: {error.message}
        </p>
        <button type="button" onClick={reload}>
          Try again
        </button>
      </div>
    );
  const submit = (event: Event): void => {
    event.preventDefault();
    connection.useKey(key);
  };
  return (
    <form class="gate" onSubmit={submit}>
      <p role="alert">{error.message}</p>
      <label>
        Key of the control plane
        <input
          type="password"
          autocomplete="off"
          required
          value={key}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Open</button>
    </form>
  );
}
