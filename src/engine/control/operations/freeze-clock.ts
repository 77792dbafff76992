import { readingOf } from "../clock-reading.ts";
import { controlOperation } from "../operation.ts";

export const freezeClock = controlOperation("POST /__kit/clock/freeze", ({ query, reply }, { clock }) => {
  clock.freeze(query);
  return reply(200, readingOf(clock, query));
});
