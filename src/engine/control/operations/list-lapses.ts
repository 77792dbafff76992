import { controlOperation } from "../operation.ts";

export const listLapses = controlOperation("GET /__kit/lapses", async ({ query, reply }, { state }) =>
  reply(200, await state.lapses(query)),
);
