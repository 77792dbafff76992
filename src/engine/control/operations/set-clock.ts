import { readingOf } from "../clock-reading.ts";
import { controlOperation } from "../operation.ts";

export const setClock = controlOperation("POST /__kit/clock/set", ({ body, query, reply }, { clock }) => {
  clock.set(body.to, query);
  return reply(200, readingOf(clock, query));
});
