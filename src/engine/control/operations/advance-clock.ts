import type { Duration } from "../../clock/duration.ts";
import { readingOf } from "../clock-reading.ts";
import { controlOperation } from "../operation.ts";

export const advanceClock = controlOperation("POST /__kit/clock/advance", ({ body, query, reply }, { clock }) => {
  clock.advance(body.by as Duration, query);
  return reply(200, readingOf(clock, query));
});
