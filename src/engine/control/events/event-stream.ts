import type { VirtualClock } from "../../clock/virtual-clock.ts";
import { readingOf } from "../clock-reading.ts";
import { checkFilter, type FilterWords, isMeant, type RequestFilter } from "../requests/filter.ts";
import type { HeldExchange } from "../requests/held-exchange.ts";
import type { RequestSummary } from "../requests/logged-request.ts";
import type { Happening, Happenings } from "./happenings.ts";
import { EventQueue } from "./event-queue.ts";
import type { KitEvent } from "./kit-event.ts";

export interface EventParts {
  readonly happenings: Happenings;
  readonly clock: VirtualClock;
  readonly words: FilterWords;
  readonly summaryOf: (exchange: HeldExchange) => RequestSummary;
}

/**
 * What happens from now on, until it is cancelled or the kit closes. The filter is for requests; its tenant is for everything.
 *
 * @throws KitError `OPTION_INVALID`
 */
export function eventStream(parts: EventParts, filter: RequestFilter): ReadableStream<KitEvent> {
  checkFilter(filter, parts.words);
  const queue = new EventQueue();
  const hear = (what: Happening, tenant: string | undefined, exchange?: HeldExchange): void => {
    if (filter.tenant !== undefined && tenant !== filter.tenant && (tenant !== undefined || exchange !== undefined))
      return;
    const whose = tenant === undefined ? {} : { tenant };
    if (what === "request") {
      // What waits is short, and without the bodies.
      if (exchange !== undefined && isMeant(filter, exchange))
        queue.put({ kind: what, ...whose, request: parts.summaryOf(exchange) });
    } else if (what === "clock") queue.put({ kind: what, ...whose, clock: readingOf(parts.clock, whose) });
    else queue.put({ kind: what, ...whose }, `${what} ${tenant ?? ""}`);
  };
  const stop = parts.happenings.listen(hear, () => queue.end());
  return new ReadableStream<KitEvent>(
    {
      async pull(controller) {
        const event = await queue.next();
        if (event === undefined) controller.close();
        else controller.enqueue(event);
      },
      cancel() {
        stop();
        queue.end();
      },
    },
    { highWaterMark: 0 },
  );
}
