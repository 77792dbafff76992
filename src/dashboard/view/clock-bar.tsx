import { useState } from "preact/hooks";
import { defined } from "../../shared/defined.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { useClock } from "../model/use-clocks.ts";
import { useFeedback } from "../parts/feedback.tsx";
import { moment } from "../parts/format.ts";

const steps = ["1m", "10m", "1h", "1d"] as const;
const rates = [1, 10, 60, 600, 3600] as const;

/** The virtual clock of the tenant, or everybody's, and what moves it. */
export function ClockBar({ tenant }: { readonly tenant: string | undefined }) {
  const { client } = useConnection();
  const clock = useClock(tenant);
  const { run } = useFeedback();
  const [to, setTo] = useState("");
  const params = { query: defined({ tenant }) };
  const whose = tenant === undefined ? "Everybody's clock" : `The clock of ${tenant}`;
  const advance = (by: string) =>
    run(async () => {
      const { now } = await dataOf(client.POST("/__kit/clock/advance", { params, body: { by } }));
      return `${whose} is at ${moment(now)}`;
    });
  const isFrozen = clock?.frozen === true;
  const turn = () =>
    run(async () => {
      if (isFrozen) await dataOf(client.POST("/__kit/clock/resume", { params }));
      else await dataOf(client.POST("/__kit/clock/freeze", { params }));
      return `${whose} ${isFrozen ? "goes on" : "stands still"}`;
    });
  const rateTo = (rate: number) =>
    run(async () => {
      await dataOf(client.POST("/__kit/clock/rate", { params, body: { rate } }));
      return `${whose} runs at ${rate} seconds a second`;
    });
  const set = (event: Event): void => {
    event.preventDefault();
    run(async () => {
      const { now } = await dataOf(client.POST("/__kit/clock/set", { params, body: { to: `${to}Z` } }));
      return `${whose} is at ${moment(now)}`;
    });
  };
  const reset = () =>
    run(async () => {
      await dataOf(client.POST("/__kit/reset", { params }));
      return `${tenant ?? "Every tenant"} is back at the seed`;
    });
  return (
    <section class="clock" aria-label={whose}>
      <time class="now" dateTime={clock === undefined ? "" : new Date(clock.now).toISOString()}>
        {clock === undefined ? "…" : moment(clock.now)} <abbr title="Coordinated Universal Time">UTC</abbr>
      </time>
      {steps.map((by) => (
        <button key={by} type="button" onClick={() => advance(by)} aria-label={`Advance the clock by ${by}`}>
          +{by}
        </button>
      ))}
      <button type="button" aria-pressed={isFrozen} onClick={turn}>
        {isFrozen ? "Resume" : "Freeze"}
      </button>
      <label>
        Rate
        <select value={String(clock?.rate ?? 1)} onChange={(event) => rateTo(Number(event.currentTarget.value))}>
          {[...new Set([...rates, clock?.rate ?? 1])].map((rate) => (
            <option key={rate} value={String(rate)}>
              {rate}×
            </option>
          ))}
        </select>
      </label>
      <form onSubmit={set} class="inline">
        <label>
          Set to (UTC)
          <input
            type="datetime-local"
            step="1"
            required
            value={to}
            onInput={(event) => setTo(event.currentTarget.value)}
          />
        </label>
        <button type="submit">Set</button>
      </form>
      <button type="button" class="danger" onClick={reset}>
        {tenant === undefined ? "Reset everything" : `Reset ${tenant}`}
      </button>
    </section>
  );
}
