import { controlOperation } from "../operation.ts";

export const getClock = controlOperation("GET /__kit/clock", ({ reply }, { clock }) =>
  reply(200, { now: clock.now().toISOString() }),
);
