import { controlOperation } from "../operation.ts";

export const listCartStates = controlOperation("GET /__kit/carts", async ({ query, reply }, { state }) =>
  reply(200, await state.carts(query)),
);
