import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { useLoaded } from "../model/use-loaded.ts";
import { useFeedback } from "../parts/feedback.tsx";
import { moment } from "../parts/format.ts";

/** Moves the clock to where the next thing of a session lapses. */
export function NextLapse({ tenant, sessionId }: { readonly tenant: string; readonly sessionId: string }) {
  const { client } = useConnection();
  const { run } = useFeedback();
  const lapses = useLoaded(`lapses ${tenant} ${sessionId}`, ["change", "clock", "reset"], () =>
    dataOf(client.GET("/__kit/lapses", { params: { query: { tenant, sessionId } } })),
  );
  const next = lapses.data?.[0];
  if (next === undefined) return null;
  const go = (): void =>
    run(async () => {
      // At its end it is over.
      const { now } = await dataOf(
        client.POST("/__kit/clock/set", { params: { query: { tenant } }, body: { to: next.at } }),
      );
      return `The clock of ${tenant} is at ${moment(now)}: the ${next.what} has lapsed`;
    });
  return (
    <button type="button" onClick={go} title={`${moment(next.at)} UTC`}>
      Move the clock to the end of the {next.what}
    </button>
  );
}
