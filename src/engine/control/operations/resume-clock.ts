import { readingOf } from "../clock-reading.ts";
import { controlOperation } from "../operation.ts";

export const resumeClock = controlOperation("POST /__kit/clock/resume", ({ query, reply }, { clock }) => {
  clock.resume(query);
  return reply(200, readingOf(clock, query));
});
