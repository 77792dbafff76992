import { readingOf } from "../clock-reading.ts";
import { controlOperation } from "../operation.ts";

export const rateClock = controlOperation("POST /__kit/clock/rate", ({ body, query, reply }, { clock }) => {
  clock.rate(body.rate, query);
  return reply(200, readingOf(clock, query));
});
