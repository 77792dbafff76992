import { controlOperation } from "../operation.ts";
import { readingOf } from "../clock-reading.ts";

export const getClock = controlOperation("GET /__kit/clock", ({ query, reply }, { clock }) =>
  reply(200, readingOf(clock, query)),
);
