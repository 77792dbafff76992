import type { Life } from "../model/life.ts";
import { hrefOf } from "../model/route.ts";
import { span, timeOfDay } from "./format.ts";

/** A session's life in steps: what happened, and below it what lasted from which step to which. */
export function LifePicture({ life, tenant }: { readonly life: Life; readonly tenant: string }) {
  const { events, lanes, earlier } = life;
  return (
    <div class="scroll" role="region" aria-label="The session's life" tabIndex={0}>
      {earlier > 0 && <p class="soft note">{earlier} requests are left out: those that only read, and the oldest.</p>}
      <div class="life" style={{ gridTemplateColumns: `6rem repeat(${events.length}, minmax(7.5rem, 1fr))` }}>
        <ol class="steps">
          {events.map((event, index) => {
            const before = events[index - 1];
            const gap = before === undefined ? undefined : event.at - before.at;
            return (
              <li
                key={`${event.kind} ${event.request ?? event.label}`}
                class={`step is-${event.kind} ${event.tone}`}
                style={{ gridColumn: index + 2 }}
              >
                <span class="gap" aria-hidden={gap === undefined}>
                  {gap === undefined || gap < 1000 ? "" : `+${span(gap)}`}
                </span>
                <span class="mark" aria-hidden="true" />
                <span class="label">
                  {event.request === undefined ? (
                    event.label
                  ) : (
                    <a href={hrefOf({ tenant, view: "requests", id: String(event.request) })}>{event.label}</a>
                  )}
                </span>
                <time dateTime={new Date(event.at).toISOString()}>{timeOfDay(event.at)}</time>
                <span class="detail">{event.detail}</span>
              </li>
            );
          })}
        </ol>
        {lanes.map(({ title, spans }, row) => (
          <div key={title} class="lane">
            <span class="soft" style={{ gridRow: row + 2, gridColumn: 1 }}>
              {title}
            </span>
            {spans.map(({ name, from, to }) => (
              <span
                key={name}
                class={`bar is-${name}`}
                style={{ gridRow: row + 2, gridColumn: `${from + 2} / ${Math.max(to, from + 1) + 2}` }}
              >
                {name}
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
