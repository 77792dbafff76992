import { controlOperation } from "../operation.ts";

export const listContextStates = controlOperation("GET /__kit/contexts", async ({ query, reply }, { state }) =>
  reply(200, await state.contexts(query)),
);
