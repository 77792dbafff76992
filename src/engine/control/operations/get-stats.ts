import { controlOperation } from "../operation.ts";

export const getStats = controlOperation("GET /__kit/stats", async ({ reply }, { state }) =>
  reply(200, await state.stats()),
);
