import type { components } from "../../../spec/generated/control.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { useFeedback } from "../parts/feedback.tsx";
import { NextLapse } from "./next-lapse.tsx";

type Session = components["schemas"]["SessionState"];

const expiries = ["token", "refresh token", "session"] as const;

/** What can be done to a session: its ends, which a tester would have to wait for. */
export function SessionActions({ session: { tenant, id, state, kind } }: { readonly session: Session }) {
  const { client } = useConnection();
  const { run } = useFeedback();
  if (state === "ended") return null;
  const params = { path: { id }, query: { tenant } };
  const expire = (what: (typeof expiries)[number]): void =>
    run(async () => {
      await dataOf(client.POST("/__kit/sessions/{id}/expire", { params, body: { what } }));
      return `Expired: the ${what}`;
    });
  const end = (): void =>
    run(async () => {
      await dataOf(client.POST("/__kit/sessions/{id}/end", { params }));
      return "The session is ended, as by a logout in another tab";
    });
  return (
    <div class="row">
      {expiries
        .filter((what) => what !== "session" || kind === "guest")
        .map((what) => (
          <button key={what} type="button" onClick={() => expire(what)}>
            Expire the {what}
          </button>
        ))}
      <NextLapse tenant={tenant} sessionId={id} />
      <button type="button" class="danger" onClick={end}>
        End the session
      </button>
    </div>
  );
}
